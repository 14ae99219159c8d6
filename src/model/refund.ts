/** Money already paid back. */
import * as z from "zod";
import { type Decimal, type Id, type Instant, instantSchema, positiveSchema, textSchema } from "./scalars.js";

/** Money already paid back. */
export interface Refund {
  readonly id: Id;
  readonly at: Instant;
  /** In account currency, above zero. */
  readonly amount: Decimal;
  /** The deposit that it was taken from; absent: the newest ones. */
  readonly depositId?: Id | undefined;
}

/** Schema of a {@link Refund}. */
export const refundSchema: z.ZodType<Refund> = /* @__PURE__ */ (() =>
  z.strictObject(
    { id: textSchema, at: instantSchema, amount: positiveSchema, depositId: textSchema.optional() },
    { error: "an object" },
  ))();
