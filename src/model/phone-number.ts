/** A leased telephone number. */
import * as z from "zod";
import {
  type Day,
  type Decimal,
  daySchema,
  type Id,
  type Instant,
  instantSchema,
  oneOf,
  phoneSchema,
  textSchema,
  unsignedSchema,
} from "./scalars.js";

/** How far the documents are that some numbers need (Freezvon 4.3). */
export type NumberDocuments = "not-required" | "required" | "provided" | "accepted";

/** A leased telephone number. */
export interface PhoneNumber {
  readonly id: Id;
  readonly e164?: string | undefined;
  readonly orderedAt: Instant;
  readonly readyAt?: Instant | undefined;
  readonly callConfirmedAt?: Instant | undefined;
  readonly messageConfirmedAt?: Instant | undefined;
  readonly activatedAt?: Instant | undefined;
  /** In account currency, by the month. */
  readonly monthlyFee: Decimal;
  readonly setupFee?: Decimal | undefined;
  /** The first fee day, stored once. */
  readonly anchorOn?: Day | undefined;
  /** The day on which the next fee falls due. */
  readonly paidThroughOn?: Day | undefined;
  readonly cancelRequestedAt?: Instant | undefined;
  readonly disconnectedAt?: Instant | undefined;
  readonly documents?: NumberDocuments | undefined;
}

/** Schema of a {@link PhoneNumber}. */
export const phoneNumberSchema: z.ZodType<PhoneNumber> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      id: textSchema,
      e164: phoneSchema.optional(),
      orderedAt: instantSchema,
      readyAt: instantSchema.optional(),
      callConfirmedAt: instantSchema.optional(),
      messageConfirmedAt: instantSchema.optional(),
      activatedAt: instantSchema.optional(),
      monthlyFee: unsignedSchema,
      setupFee: unsignedSchema.optional(),
      anchorOn: daySchema.optional(),
      paidThroughOn: daySchema.optional(),
      cancelRequestedAt: instantSchema.optional(),
      disconnectedAt: instantSchema.optional(),
      documents: oneOf(["not-required", "required", "provided", "accepted"]).optional(),
    },
    { error: "an object" },
  ))();
