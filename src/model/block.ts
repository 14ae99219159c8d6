/** The operator's act of blocking the account; it ends by the operator's act. */
import * as z from "zod";
import { type Id, type Instant, instantSchema, oneOf, textSchema } from "./scalars.js";

/** Why an account can be blocked. */
export const BLOCK_CAUSES = ["inactivity", "fraud", "conduct", "missing-data", "discretion"] as const;

/** Why an account was blocked. */
export type BlockCause = (typeof BLOCK_CAUSES)[number];

/** The operator's act of blocking the account. */
export interface Block {
  readonly id: Id;
  readonly at: Instant;
  readonly cause: BlockCause;
  readonly liftedAt?: Instant | undefined;
}

/** Schema of a {@link Block}. */
export const blockSchema: z.ZodType<Block> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      id: textSchema,
      at: instantSchema,
      cause: oneOf(BLOCK_CAUSES),
      liftedAt: instantSchema.optional(),
    },
    { error: "an object" },
  ))();
