/** The operator's correction of the balance. */
import * as z from "zod";
import { type Decimal, type Id, type Instant, instantSchema, signedSchema, textSchema } from "./scalars.js";

/** The operator's correction of the balance. */
export interface Adjustment {
  readonly id: Id;
  readonly at: Instant;
  /** In account currency, not zero; positive in the subscriber's favour. */
  readonly amount: Decimal;
  readonly because?: string | undefined;
}

/** Schema of an {@link Adjustment}. */
export const adjustmentSchema: z.ZodType<Adjustment> = /* @__PURE__ */ (() =>
  z.strictObject(
    { id: textSchema, at: instantSchema, amount: signedSchema, because: textSchema.optional() },
    { error: "an object" },
  ))();
