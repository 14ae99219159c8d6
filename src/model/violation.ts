/** A breach of the agreement, suspected or established. */
import * as z from "zod";
import { type Id, type Instant, instantSchema, oneOf, textSchema } from "./scalars.js";

/** What can be breached: one list for both documents. */
export const VIOLATION_KINDS = [
  "unconsented-marketing",
  "system-overload",
  "illegal-use",
  "illegal-additional-service",
  "drug-distribution",
  "intimate-services",
  "fraudulent-transactions",
  "online-registration-messages",
  "fraud-or-spam-messages",
  "invalid-identity-document",
  "abuse-of-staff",
  "rules-breach",
  "local-law-breach",
  "missing-data",
  "interception",
  "offensive-material",
  "suspicious-payment",
  "stolen-card",
  "payment-fraud",
  "money-laundering",
  "fraud",
  "improper-activity",
  "false-contact-information",
  "underage",
  "content-misuse",
  "export-or-sanctions-breach",
  "harmful-conduct",
] as const;

/** One kind of breach. */
export type ViolationKind = (typeof VIOLATION_KINDS)[number];

/** A breach of the agreement; it stands until it is cleared. */
export interface Violation {
  readonly id: Id;
  readonly at: Instant;
  readonly kind: ViolationKind;
  readonly status: "suspected" | "established";
  readonly clearedAt?: Instant | undefined;
}

/** Schema of a {@link Violation}. */
export const violationSchema: z.ZodType<Violation> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      id: textSchema,
      at: instantSchema,
      kind: oneOf(VIOLATION_KINDS),
      status: oneOf(["suspected", "established"]),
      clearedAt: instantSchema.optional(),
    },
    { error: "an object" },
  ))();
