/**
 * The zod schemas of everything that fineprint takes, and JSON Schema made from them.
 *
 * @module fineprint/schema
 */
import * as z from "zod";
import { accountSchema } from "./account.js";
import { activationQuestionSchema } from "./activation-question.js";
import { allocationQuestionSchema } from "./allocation-question.js";
import { creditingQuestionSchema, termsChangeQuestionSchema } from "./assess-questions.js";
import { backupQuestionSchema } from "./backup-question.js";
import { invoiceQuestionSchema } from "./invoice-question.js";
import { liabilityQuestionSchema } from "./liability-question.js";
import { orderQuestionSchema } from "./order-question.js";
import { disputeQuestionSchema, instantQuestionSchema, refundQuestionSchema } from "./questions.js";
import { registrationQuestionSchema } from "./registration-question.js";
import { storageQuestionSchema } from "./storage-question.js";
import { terminationQuestionSchema } from "./termination-question.js";
import { uptimeQuestionSchema } from "./uptime-question.js";
import { useQuestionSchema } from "./use-question.js";

export { accountSchema } from "./account.js";
export { activationQuestionSchema } from "./activation-question.js";
export { allocationQuestionSchema } from "./allocation-question.js";
export { creditingQuestionSchema, termsChangeQuestionSchema } from "./assess-questions.js";
export { backupQuestionSchema } from "./backup-question.js";
export { invoiceQuestionSchema } from "./invoice-question.js";
export { liabilityQuestionSchema } from "./liability-question.js";
export { orderQuestionSchema } from "./order-question.js";
export {
  disputeQuestionSchema,
  instantQuestionSchema as inactivityQuestionSchema,
  instantQuestionSchema as renewalQuestionSchema,
  instantQuestionSchema as sanctionQuestionSchema,
  instantQuestionSchema as suspensionQuestionSchema,
  refundQuestionSchema,
} from "./questions.js";
export { registrationQuestionSchema } from "./registration-question.js";
export { storageQuestionSchema } from "./storage-question.js";
export { terminationQuestionSchema } from "./termination-question.js";
export { uptimeQuestionSchema } from "./uptime-question.js";
export { useQuestionSchema } from "./use-question.js";
export { workingCalendarSchema } from "./working-calendar.js";

/** What there is a JSON Schema of. */
export type SchemaName =
  | "account"
  | "refund"
  | "suspension"
  | "renewal"
  | "dispute"
  | "inactivity"
  | "sanction"
  | "termination"
  | "registration"
  | "order"
  | "activation"
  | "use"
  | "allocation"
  | "invoice"
  | "storage"
  | "crediting"
  | "change"
  | "uptime"
  | "liability"
  | "backup";

/**
 * The JSON Schema (draft 2020-12) of the account or of a question. It holds what a pattern can tell; that a day
 * does not exist, and what spans several fields (repeated ids, dates out of order), only the parsers can.
 *
 * @param name - `account`, or the question
 * @returns a fresh object
 *
 * @example
 * ```ts
 * import { jsonSchemaOf } from "fineprint/schema";
 *
 * jsonSchemaOf("dispute").required; //=> ["at", "subject"]
 * ```
 */
export function jsonSchemaOf(name: SchemaName): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(SCHEMAS[name]());
}

const SCHEMAS: Readonly<Record<SchemaName, () => z.ZodType>> = {
  account: () => accountSchema,
  refund: () => refundQuestionSchema,
  suspension: () => instantQuestionSchema,
  renewal: () => instantQuestionSchema,
  dispute: () => disputeQuestionSchema,
  inactivity: () => instantQuestionSchema,
  sanction: () => instantQuestionSchema,
  termination: () => terminationQuestionSchema,
  registration: () => registrationQuestionSchema,
  order: () => orderQuestionSchema,
  activation: () => activationQuestionSchema,
  use: () => useQuestionSchema,
  allocation: () => allocationQuestionSchema,
  invoice: () => invoiceQuestionSchema,
  storage: () => storageQuestionSchema,
  crediting: () => creditingQuestionSchema,
  change: () => termsChangeQuestionSchema,
  uptime: () => uptimeQuestionSchema,
  liability: () => liabilityQuestionSchema,
  backup: () => backupQuestionSchema,
};
