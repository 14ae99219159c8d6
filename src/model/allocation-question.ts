/** Where does a payment go? */
import * as z from "zod";
import { acrossFields, fieldsOf, happenedByThen } from "./across-fields.js";
import { type Decimal, type Instant, instantSchema, positiveSchema } from "./scalars.js";

/** A payment that is not yet among the account's deposits, nor among the payments of its invoices. */
export interface AllocationQuestion {
  readonly at: Instant;
  readonly payment: {
    /** In account currency, above zero. */
    readonly amount: Decimal;
    /** Absent: at the instant of the question. */
    readonly receivedAt?: Instant | undefined;
  };
}

/** Schema of an {@link AllocationQuestion}. */
export const allocationQuestionSchema: z.ZodType<AllocationQuestion> = /* @__PURE__ */ (() =>
  acrossFields(
    z.strictObject(
      {
        at: instantSchema,
        payment: z.strictObject(
          { amount: positiveSchema, receivedAt: instantSchema.optional() },
          { error: "an object" },
        ),
      },
      { error: "a question object" },
    ),
    (value) => happenedByThen(fieldsOf(value), ["payment", "receivedAt"]),
  ))();
