/** Is a number on, and in time? */
import * as z from "zod";
import { flagSchema, hoursSchema, type Id, type Instant, instantSchema, textSchema } from "./scalars.js";

/** Is the number on, and in time? */
export interface ActivationQuestion {
  readonly at: Instant;
  readonly numberId: Id;
  /** Whether something outside the operator's influence delays it; absent: no. */
  readonly outsideInfluence?: boolean | undefined;
  /** The hours that are stated for this number; absent: those of the agreement. */
  readonly hours?: number | undefined;
}

/** Schema of an {@link ActivationQuestion}. */
export const activationQuestionSchema: z.ZodType<ActivationQuestion> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      at: instantSchema,
      numberId: textSchema,
      outsideInfluence: flagSchema.optional(),
      hours: hoursSchema.optional(),
    },
    { error: "a question object" },
  ))();
