/** The codes of activation, use, storage, uptime and backups. */

/** Why something stands in the way or is waited for, in questions of activation, use, storage, uptime and backups. */
export type ServiceObstacle =
  // activation
  | "activation-running"
  | "activation-late"
  | "call-confirmation"
  | "message-confirmation"
  // use
  | "request-from-sign-up-email"
  | "number-inactive"
  | "number-suspended"
  | "no-emergency-calls"
  // uptime
  | "uptime-missed"
  | "month-running"
  | "repair-without-term"
  // recordings
  | "larger-than-storage"
  | "data-deleted";

/** Why a finding is what it is, in questions of activation, use, storage, uptime and backups. */
export type ServiceCode =
  | ServiceObstacle
  // activation
  | "activated-in-time"
  | "delay-outside-influence"
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
  | "outgoing-on-general-basis"
  | "not-outgoing-on-number"
  | "number-paid-for"
  | "no-number-used"
  | "no-emergency-call"
  // uptime
  | "uptime-kept"
  | "planned-maintenance"
  | "third-party-report"
  | "maintenance-without-figure"
  // backups
  | "over-disk-limit"
  | "within-disk-limit"
  // recordings
  | "recording-fits"
  | "oldest-deleted"
  | "extra-can-be-bought";
