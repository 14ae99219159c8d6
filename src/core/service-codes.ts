/** The codes of activation, use, storage, uptime and backups. */

/** Why a finding is what it is, in questions of activation, use, storage, uptime and backups. */
export type ServiceCode =
  // activation
  | "activated-in-time"
  | "activation-running"
  | "activation-late"
  | "delay-outside-influence"
  | "call-confirmation"
  | "message-confirmation"
  | "nothing-to-confirm"
  | "fee-day-moved"
  | "fee-day-kept"
  | "fee-day-open"
  // use
  | "registration-message-not-guaranteed"
  | "caller-id-not-guaranteed"
  | "no-registration-service"
  | "destination-permitted"
  | "destination-case-by-case"
  | "destination-unrestricted"
  | "request-from-sign-up-email"
  | "outgoing-on-general-basis"
  | "not-outgoing-on-number"
  | "number-inactive"
  | "number-suspended"
  | "number-paid-for"
  | "no-number-used"
  | "no-emergency-calls"
  | "no-emergency-call"
  // uptime
  | "uptime-missed"
  | "uptime-kept"
  | "month-running"
  | "planned-maintenance"
  | "third-party-report"
  | "maintenance-without-figure"
  | "repair-without-term"
  // backups
  | "over-disk-limit"
  | "within-disk-limit"
  // recordings
  | "recording-fits"
  | "oldest-deleted"
  | "larger-than-storage"
  | "extra-can-be-bought"
  | "data-deleted";
