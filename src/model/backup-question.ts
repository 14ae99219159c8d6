/** What does the backup hold? */
import * as z from "zod";
import { bytesSchema, flagSchema, type Instant, instantSchema } from "./scalars.js";

/** What does the backup hold? Both facts are not known when absent. */
export interface BackupQuestion {
  readonly at: Instant;
  /** Whether it is shared hosting. */
  readonly shared?: boolean | undefined;
  /** The disk space in use, in bytes. */
  readonly usedBytes?: number | undefined;
}

/** Schema of a {@link BackupQuestion}. */
export const backupQuestionSchema: z.ZodType<BackupQuestion> = /* @__PURE__ */ (() =>
  z.strictObject(
    { at: instantSchema, shared: flagSchema.optional(), usedBytes: bytesSchema.optional() },
    { error: "a question object" },
  ))();
