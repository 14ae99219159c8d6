/** What the questions ask that need no account. */
import * as z from "zod";
import { acrossFields, fieldsOf, notBefore } from "./across-fields.js";
import { type Instant, instantSchema, oneOf } from "./scalars.js";

/** Was a payment put on the balance in time? */
export interface CreditingQuestion {
  readonly at: Instant;
  readonly deposit: {
    /** When the funds reached the operator. */
    readonly receivedAt: Instant;
    /** When they were put on the balance; absent: not yet. */
    readonly creditedAt?: Instant | undefined;
  };
}

/** May a change of the terms take effect then? */
export interface TermsChangeQuestion {
  readonly at: Instant;
  /** When the change was published; absent: not yet. */
  readonly publishedAt?: Instant | undefined;
  readonly effectiveAt: Instant;
  /** What changes: rates, the operator's own services, those of other operators, or the offer itself. */
  readonly changes: "rates" | "services" | "operator-services" | "offer";
}

const question = { error: "a question object" };

/** Schema of a {@link CreditingQuestion}. */
export const creditingQuestionSchema: z.ZodType<CreditingQuestion> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      at: instantSchema,
      deposit: acrossFields(
        z.strictObject({ receivedAt: instantSchema, creditedAt: instantSchema.optional() }, { error: "an object" }),
        (value) => notBefore(fieldsOf(value), [], "creditedAt", "receivedAt"),
      ),
    },
    question,
  ))();

/** Schema of a {@link TermsChangeQuestion}. */
export const termsChangeQuestionSchema: z.ZodType<TermsChangeQuestion> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      at: instantSchema,
      publishedAt: instantSchema.optional(),
      effectiveAt: instantSchema,
      changes: oneOf(["rates", "services", "operator-services", "offer"]),
    },
    question,
  ))();
