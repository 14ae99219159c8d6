/** What is the most that can be claimed? */
import * as z from "zod";
import { acrossFields, fieldsOf, happenedByThen } from "./across-fields.js";
import { type Decimal, type Instant, instantSchema, unsignedSchema } from "./scalars.js";

/** What is the most that can be claimed over an action? */
export interface LiabilityQuestion {
  readonly at: Instant;
  /** The first of the actions. */
  readonly actionAt: Instant;
  /** What is claimed, in account currency; absent: only the limit is asked. */
  readonly claim?: Decimal | undefined;
}

/** Schema of a {@link LiabilityQuestion}. */
export const liabilityQuestionSchema: z.ZodType<LiabilityQuestion> = /* @__PURE__ */ (() =>
  acrossFields(
    z.strictObject(
      { at: instantSchema, actionAt: instantSchema, claim: unsignedSchema.optional() },
      { error: "a question object" },
    ),
    (value) => happenedByThen(fieldsOf(value), ["actionAt"]),
  ))();
