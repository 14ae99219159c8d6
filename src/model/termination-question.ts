/** How does an account settle when its agreement ends? */
import * as z from "zod";
import { acrossFields, fieldsOf, happenedByThen, notBefore, withinCentury } from "./across-fields.js";
import { type Day, daySchema, type Instant, instantSchema, oneOf } from "./scalars.js";
import type { Termination, TerminationCause } from "./termination.js";

/** Somebody has given notice, or ended the agreement. */
export interface TerminationQuestion {
  readonly at: Instant;
  readonly by: Termination["by"];
  readonly noticeAt: Instant;
  /** The day that the subscriber wishes it to end on; absent: as soon as possible. */
  readonly requestedFor?: Day | undefined;
  /** Why the operator ends it; absent: no cause is named. */
  readonly cause?: TerminationCause | undefined;
  /** By subscriber: the operator's confirmation, where the terms wait for one. By operator: the effect that it names. */
  readonly effectiveAt?: Instant | undefined;
}

/** Schema of a {@link TerminationQuestion}. */
export const terminationQuestionSchema: z.ZodType<TerminationQuestion> = /* @__PURE__ */ (() =>
  acrossFields(
    z.strictObject(
      {
        at: instantSchema,
        by: oneOf(["subscriber", "operator"]),
        noticeAt: instantSchema,
        requestedFor: daySchema.optional(),
        cause: oneOf(["breach", "fraud", "inactivity", "illegal-use", "other"]).optional(),
        effectiveAt: instantSchema.optional(),
      },
      { error: "a question object" },
    ),
    (value) => {
      const question = fieldsOf(value);
      return [
        ...happenedByThen(question, ["noticeAt"]),
        ...notBefore(question, [], "effectiveAt", "noticeAt"),
        ...withinCentury(question, "requestedFor"),
        ...withinCentury(question, "effectiveAt"),
      ];
    },
  ))();
