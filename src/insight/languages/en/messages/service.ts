/** What findings on activation, use, storage, uptime and backups say, in English. */
import type { ServiceMessages } from "../../message-groups.js";

export const serviceMessages: ServiceMessages = {
  "activated-in-time": ({ text }) => `the number ${text("numberId")} was activated in time`,
  "activation-running": {
    support: ({ text }) => `the activation of the number ${text("numberId")}`,
    subscriber: ({ text }) => `the activation of your number ${text("numberId")}`,
  },
  "activation-late": {
    support: ({ text, instant }) => `the number ${text("numberId")} was to be active before ${instant("dueAt")}`,
    subscriber: ({ text, instant }) => `your number ${text("numberId")} was to be active before ${instant("dueAt")}`,
  },
  "delay-outside-influence": {
    support: ({ text }) =>
      `the activation of the number ${text("numberId")} takes or took longer, for reasons that are not the operator's`,
    subscriber: ({ text }) =>
      `the activation of your number ${text("numberId")} takes or took longer, for reasons that the operator can't help`,
  },
  "call-confirmation": {
    support: ({ text }) => `a call that confirms the number ${text("numberId")}`,
    subscriber: ({ text }) => `a call to you that confirms your number ${text("numberId")}`,
  },
  "message-confirmation": {
    support: ({ text }) => `a message that confirms the number ${text("numberId")}`,
    subscriber: ({ text }) => `a message to you that confirms your number ${text("numberId")}`,
  },
  "nothing-to-confirm": ({ text }) => `nothing is to be confirmed for the number ${text("numberId")}`,
  "fee-day-moved": {
    support: ({ text, day }) =>
      `the monthly fee of the number ${text("numberId")} is taken from ${day("feeOn")} on, not from the day of the order`,
    subscriber: ({ text, day }) =>
      `the monthly fee of your number ${text("numberId")} is taken from ${day("feeOn")} on, not from the day of your order`,
  },
  "fee-day-kept": ({ text }) =>
    `the monthly fee of the number ${text("numberId")} is taken from the day of the order on`,
  "fee-day-open": ({ text }) => `no fee day is set before the number ${text("numberId")} is active`,
  "registration-message-not-guaranteed": {
    support: "calls and messages of services that register people need not arrive",
    subscriber: "calls and messages of services where people register need not reach you",
  },
  "caller-id-not-guaranteed": "the caller's number need not be shown correctly",
  "no-registration-service": "no service that registers people is involved",
  "destination-permitted": {
    support: "the operator has let calls to this destination through",
    subscriber: "the operator lets your calls to this destination through",
  },
  "destination-case-by-case": {
    support: "calls to this destination are restricted, and leave for them was asked for",
    subscriber: "calls to this destination are restricted, and you have asked for leave",
  },
  "destination-unrestricted": "it is no call to a restricted destination",
  "request-from-sign-up-email": {
    support: "a request for calls to this destination, from the email address of the sign-up",
    subscriber: "a request of yours for calls to this destination, from the email address that you signed up with",
  },
  "outgoing-on-general-basis": {
    support: ({ text }) => `the number ${text("numberId")} itself is for what comes in`,
    subscriber: ({ text }) => `your number ${text("numberId")} itself is for what comes in`,
  },
  "not-outgoing-on-number": "nothing goes out on a leased number",
  "number-inactive": {
    support: ({ text }) => `the number ${text("numberId")} is not active`,
    subscriber: ({ text }) => `your number ${text("numberId")} is not active`,
  },
  "number-suspended": {
    support: ({ text }) => `the fee of the number ${text("numberId")} is due, and the balance does not cover it`,
    subscriber: ({ text }) => `the fee of your number ${text("numberId")} is due, and your balance does not cover it`,
  },
  "number-paid-for": ({ text }) => `the number ${text("numberId")} is active and paid for`,
  "no-number-used": "no leased number is involved",
  "no-emergency-calls": "emergency services can't be called",
  "no-emergency-call": "it is no outgoing emergency call",
  "uptime-missed": {
    support: ({ count }) =>
      `${count("downtimeMs")} ms of the month were down, and ${count("allowedMs")} ms are allowed`,
    subscriber: ({ duration }) =>
      `the services were down for ${duration("downtimeMs")} of the month, and ${duration("allowedMs")} are allowed`,
  },
  "uptime-kept": "no more of the month was down than is allowed",
  "month-running": "the end of the month",
  "planned-maintenance": {
    support: ({ list }) => `planned maintenance does not count: ${list("maintenanceIds")}`,
    subscriber: "planned maintenance does not count",
  },
  "third-party-report": {
    support: ({ list }) => `reports of third parties do not count: ${list("outageIds")}`,
    subscriber: "only what the operator itself reports as down counts",
  },
  "maintenance-without-figure": {
    support: ({ list }) => `how long maintenance may take is not said: ${list("maintenanceIds")}`,
    subscriber: "how long maintenance may take is not said",
  },
  "repair-without-term": {
    support: ({ list }) => `the repair, for which no term is set: ${list("outageIds")}`,
    subscriber: "the repair, for which no time is set",
  },
  "over-disk-limit": {
    support: ({ count }) =>
      `${count("usedBytes")} bytes of a shared account are more than ${count("limitBytes")}, so only databases are backed up`,
    subscriber: ({ size }) =>
      `your shared account takes more than ${size("limitBytes")}, so only its databases are backed up`,
  },
  "within-disk-limit": "a backup holds the whole account",
  "recording-fits": "the recording fits as it is",
  "oldest-deleted": {
    support: ({ list }) => `the oldest recordings are deleted: ${list("recordingIds")}`,
    subscriber: ({ list }) => `your oldest recordings are deleted: ${list("recordingIds")}`,
  },
  "larger-than-storage": {
    support: "the recording is larger than all of the space",
    subscriber: "the recording is larger than all of your space",
  },
  "extra-can-be-bought": { support: "more space can be bought", subscriber: "you can buy more space" },
  "data-deleted": {
    support: "all recordings and other data are deleted for good",
    subscriber: "all your recordings and other data are deleted for good",
  },
};
