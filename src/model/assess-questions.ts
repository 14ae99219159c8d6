/** What the questions ask that need no account. */
import * as z from "zod";
import { show } from "./describe-value.js";
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
      deposit: z
        .strictObject({ receivedAt: instantSchema, creditedAt: instantSchema.optional() }, { error: "an object" })
        .superRefine(({ receivedAt, creditedAt }, context) => {
          if (creditedAt === undefined || Date.parse(creditedAt) >= Date.parse(receivedAt)) return;
          const expected = "an instant not before receivedAt";
          const params = { code: "out-of-order", expected, received: show(creditedAt) };
          context.addIssue({ code: "custom", path: ["creditedAt"], params });
        }),
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
