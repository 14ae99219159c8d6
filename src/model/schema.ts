/**
 * The zod schemas of everything that fineprint takes, and JSON Schema made from them.
 *
 * @module fineprint/schema
 */
import * as z from "zod";
import { accountSchema } from "./account.js";
import { creditingQuestionSchema, termsChangeQuestionSchema } from "./assess-questions.js";
import { disputeQuestionSchema, instantQuestionSchema, refundQuestionSchema } from "./questions.js";

export { accountSchema } from "./account.js";
export { creditingQuestionSchema, termsChangeQuestionSchema } from "./assess-questions.js";
export {
  disputeQuestionSchema,
  instantQuestionSchema as inactivityQuestionSchema,
  instantQuestionSchema as renewalQuestionSchema,
  instantQuestionSchema as suspensionQuestionSchema,
  refundQuestionSchema,
} from "./questions.js";
export { workingCalendarSchema } from "./working-calendar.js";

/** What there is a JSON Schema of. */
export type SchemaName =
  | "account"
  | "refund"
  | "suspension"
  | "renewal"
  | "dispute"
  | "inactivity"
  | "crediting"
  | "change";

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
  crediting: () => creditingQuestionSchema,
  change: () => termsChangeQuestionSchema,
};
