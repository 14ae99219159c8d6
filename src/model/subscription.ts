/** Another service over time: hosting, call recording, storage. */
import * as z from "zod";
import {
  type Day,
  type Decimal,
  daySchema,
  type Id,
  type Instant,
  instantSchema,
  monthsSchema,
  oneOf,
  textSchema,
  unsignedSchema,
} from "./scalars.js";

/** What is subscribed to. */
export type SubscriptionKind = "hosting" | "call-recording" | "storage";

/** Another service over time. Amounts are in account currency. */
export interface Subscription {
  readonly id: Id;
  readonly kind: SubscriptionKind;
  readonly startedOn: Day;
  readonly termMonths: number;
  /** The list price by the month. */
  readonly monthlyFee: Decimal;
  /** Prepaid for the term. */
  readonly paid: Decimal;
  readonly setupFee?: Decimal | undefined;
  readonly tax?: Decimal | undefined;
  readonly prepaymentDiscount?: Decimal | undefined;
  /** The day on which the next fee falls due. */
  readonly paidThroughOn?: Day | undefined;
  readonly cancelRequestedAt?: Instant | undefined;
  readonly endedAt?: Instant | undefined;
}

/** Schema of a {@link Subscription}. */
export const subscriptionSchema: z.ZodType<Subscription> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      id: textSchema,
      kind: oneOf(["hosting", "call-recording", "storage"]),
      startedOn: daySchema,
      termMonths: monthsSchema,
      monthlyFee: unsignedSchema,
      paid: unsignedSchema,
      setupFee: unsignedSchema.optional(),
      tax: unsignedSchema.optional(),
      prepaymentDiscount: unsignedSchema.optional(),
      paidThroughOn: daySchema.optional(),
      cancelRequestedAt: instantSchema.optional(),
      endedAt: instantSchema.optional(),
    },
    { error: "an object" },
  ))();
