/** The end of the agreement. */
import * as z from "zod";
import { type Instant, instantSchema, oneOf } from "./scalars.js";

/** Why an agreement was ended. */
export type TerminationCause = "breach" | "fraud" | "inactivity" | "illegal-use" | "other";

/** The end of the agreement; effective from `effectiveAt` on, and not effective without it. */
export interface Termination {
  readonly by: "subscriber" | "operator";
  readonly noticeAt: Instant;
  readonly effectiveAt?: Instant | undefined;
  readonly cause?: TerminationCause | undefined;
}

/** Schema of a {@link Termination}. */
export const terminationSchema: z.ZodType<Termination> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      by: oneOf(["subscriber", "operator"]),
      noticeAt: instantSchema,
      effectiveAt: instantSchema.optional(),
      cause: oneOf(["breach", "fraud", "inactivity", "illegal-use", "other"]).optional(),
    },
    { error: "an object" },
  ))();
