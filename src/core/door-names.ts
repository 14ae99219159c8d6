/** The short names of the questions, in the order in which they are listed everywhere. */

/** The short name of every question that terms can be asked: `refund` is that of `decideRefund`. */
export const DOOR_NAMES = [
  "refund",
  "suspension",
  "renewal",
  "dispute",
  "inactivity",
  "sanction",
  "termination",
  "registration",
  "order",
  "activation",
  "use",
  "allocation",
  "invoice",
  "storage",
  "crediting",
  "change",
  "uptime",
  "liability",
  "backup",
] as const;

/** The short name of a question. */
export type DoorName = (typeof DOOR_NAMES)[number];
