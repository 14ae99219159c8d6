/** The messages of activation, use, storage, uptime and backups. */
import type { ServiceCode } from "../core/service-codes.js";
import { instant, list, type Message } from "./message.js";

export const serviceMessages: Readonly<Record<ServiceCode, Message>> = {
  "activated-in-time": ({ numberId }) => `the number ${numberId} was activated in time`,
  "activation-running": ({ numberId }) => `the activation of the number ${numberId}`,
  "activation-late": (facts) => `the number ${facts.numberId} was to be active before ${instant(facts, "dueAt")}`,
  "delay-outside-influence": ({ numberId }) =>
    `the activation of the number ${numberId} takes longer, for reasons that are not the operator's`,
  "call-confirmation": ({ numberId }) => `a call that confirms the number ${numberId}`,
  "message-confirmation": ({ numberId }) => `a message that confirms the number ${numberId}`,
  "nothing-to-confirm": ({ numberId }) => `nothing is to be confirmed for the number ${numberId}`,
  "fee-day-moved": ({ numberId, feeOn }) =>
    `the monthly fee of the number ${numberId} is taken from ${feeOn} on, not from the day of the order`,
  "fee-day-kept": ({ numberId }) => `the monthly fee of the number ${numberId} is taken from the day of the order on`,
  "fee-day-open": ({ numberId }) => `no fee day is set before the number ${numberId} is active`,
  "registration-message-not-guaranteed": "calls and messages of services that register people need not arrive",
  "caller-id-not-guaranteed": "the caller's number need not be shown correctly",
  "no-registration-service": "no service that registers people is involved",
  "destination-permitted": "the operator has let calls to this destination through",
  "destination-case-by-case": "calls to this destination are restricted, and leave for them was asked for",
  "destination-unrestricted": "it is no call to a restricted destination",
  "request-from-sign-up-email": "a request for calls to this destination, from the email address of the sign-up",
  "outgoing-on-general-basis": ({ numberId }) => `the number ${numberId} itself is for what comes in`,
  "not-outgoing-on-number": "nothing goes out on a leased number",
  "number-inactive": ({ numberId }) => `the number ${numberId} is not active`,
  "number-suspended": ({ numberId }) => `the fee of the number ${numberId} is due, and the balance does not cover it`,
  "number-paid-for": ({ numberId }) => `the number ${numberId} is active and paid for`,
  "no-number-used": "no leased number is involved",
  "no-emergency-calls": "emergency services can't be called",
  "no-emergency-call": "it is no emergency call",
  "uptime-missed": ({ downtimeMs, allowedMs }) =>
    `${downtimeMs} ms of the month were down, and ${allowedMs} ms are allowed`,
  "uptime-kept": "no more of the month was down than is allowed",
  "month-running": "the end of the month",
  "planned-maintenance": (facts) => `planned maintenance does not count: ${list(facts, "maintenanceIds")}`,
  "third-party-report": (facts) => `reports of third parties do not count: ${list(facts, "outageIds")}`,
  "maintenance-without-figure": (facts) =>
    `how long maintenance may take is not said: ${list(facts, "maintenanceIds")}`,
  "repair-without-term": (facts) => `the repair, for which no term is set: ${list(facts, "outageIds")}`,
  "over-disk-limit": ({ usedBytes, limitBytes }) =>
    `${usedBytes} bytes of a shared account are more than ${limitBytes}, so only databases are backed up`,
  "within-disk-limit": "everything is backed up",
  "recording-fits": "the recording fits as it is",
  "oldest-deleted": (facts) => `the oldest recordings are deleted: ${list(facts, "recordingIds")}`,
  "larger-than-storage": "the recording is larger than all of the space",
  "extra-can-be-bought": "more space can be bought",
  "data-deleted": "all recordings and other data are deleted for good",
};
