/** Does a new recording fit? */
import * as z from "zod";
import { acrossFields, fieldsOf, repeatedIds } from "./across-fields.js";
import { bytesSchema, type Id, type Instant, instantSchema, textSchema } from "./scalars.js";

/** A recording that is kept. */
export interface Recording {
  readonly id: Id;
  readonly at: Instant;
  /** In bytes. */
  readonly size: number;
}

/** Does a new recording fit? Sizes are in bytes. */
export interface StorageQuestion {
  readonly at: Instant;
  /** The space that comes with the service. */
  readonly quota: number;
  /** The space that was bought; absent: not known. */
  readonly extra?: number | undefined;
  /** The size of the new recording. */
  readonly incoming: number;
  /** Those that are kept; one dated after `at` does not exist yet. */
  readonly recordings: readonly Recording[];
  /** When the agreement ended; absent: it has not. */
  readonly endedAt?: Instant | undefined;
}

/** Schema of a {@link StorageQuestion}. */
export const storageQuestionSchema: z.ZodType<StorageQuestion> = /* @__PURE__ */ (() =>
  acrossFields(
    z.strictObject(
      {
        at: instantSchema,
        quota: bytesSchema,
        extra: bytesSchema.optional(),
        incoming: bytesSchema,
        recordings: z.array(
          z.strictObject({ id: textSchema, at: instantSchema, size: bytesSchema }, { error: "an object" }),
          { error: "a list of recordings" },
        ),
        endedAt: instantSchema.optional(),
      },
      { error: "a question object" },
    ),
    (value) => repeatedIds(["recordings"], fieldsOf(value).recordings),
  ))();
