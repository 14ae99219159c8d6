/** What the five questions of an account ask. */
import * as z from "zod";
import { type ServiceFailure, serviceFailureSchema } from "./charge.js";
import { type PaymentMethod, paymentMethodSchema } from "./deposit.js";
import {
  type Currency,
  currencySchema,
  type Day,
  type Decimal,
  daySchema,
  flagSchema,
  type Id,
  type Instant,
  instantSchema,
  oneOf,
  positiveSchema,
  textSchema,
  unsignedSchema,
} from "./scalars.js";

/** Where else the money can go, when it can't go back to where it came from. */
export interface PayoutDestination {
  readonly method: PaymentMethod;
  /** The card's or bank account's own id. */
  readonly instrument: string;
  /** Whether it is in the subscriber's own name. */
  readonly inOwnName: boolean;
  /** Whether the operator has verified it. */
  readonly verified: boolean;
}

/** A rate of exchange: one unit of `from` is `rate` units of `to`. */
export interface ExchangeRate {
  readonly from: Currency;
  readonly to: Currency;
  readonly rate: Decimal;
  /** The day on which the rate is in effect, in the operator's zone. */
  readonly on: Day;
}

/** May money go back, and how much? */
export interface RefundQuestion {
  readonly at: Instant;
  /** When the refund was asked for; absent: at `at`. */
  readonly requestedAt?: Instant | undefined;
  /** Why it is asked for; not known when absent. */
  readonly reason?: "cannot-use-service" | "discontinue" | "service-failed" | undefined;
  /** What the operator could offer instead; not known when absent. */
  readonly failure?: ServiceFailure | undefined;
  /** All of the balance (default), or what one charge took. */
  readonly subject?: "balance" | { readonly chargeId: Id } | undefined;
  readonly destination?: PayoutDestination | undefined;
  /** What the payment system or bank takes for the payout, in account currency; absent: `"0"`. */
  readonly payoutFee?: Decimal | undefined;
  readonly exchangeRate?: ExchangeRate | undefined;
}

/** A question that is asked of an account at an instant, with nothing else to say. */
export interface InstantQuestion {
  readonly at: Instant;
}

/** Can the services be used? */
export type SuspensionQuestion = InstantQuestion;
/** What renews? */
export type RenewalQuestion = InstantQuestion;
/** May the account be blocked for not being used? */
export type InactivityQuestion = InstantQuestion;

/** What may the operator do about a violation? */
export type SanctionQuestion = InstantQuestion;

/** What is disputed. */
export type DisputeSubject =
  | { readonly kind: "charge" | "deposit"; readonly id: Id }
  | { readonly kind: "functioning"; readonly occurredAt: Instant };

/** Is the window for disputing it open? */
export interface DisputeQuestion {
  readonly at: Instant;
  readonly subject: DisputeSubject;
}

const question = { error: "a question object" };
const object = { error: "an object" };

/** Schema of a {@link RefundQuestion}. */
export const refundQuestionSchema: z.ZodType<RefundQuestion> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      at: instantSchema,
      requestedAt: instantSchema.optional(),
      reason: oneOf(["cannot-use-service", "discontinue", "service-failed"]).optional(),
      failure: serviceFailureSchema.optional(),
      subject: z
        .union([z.literal("balance"), z.strictObject({ chargeId: textSchema }, object)], {
          error: '"balance" or an object with a chargeId',
        })
        .optional(),
      destination: z
        .strictObject(
          { method: paymentMethodSchema, instrument: textSchema, inOwnName: flagSchema, verified: flagSchema },
          object,
        )
        .optional(),
      payoutFee: unsignedSchema.optional(),
      exchangeRate: z
        .strictObject({ from: currencySchema, to: currencySchema, rate: positiveSchema, on: daySchema }, object)
        .optional(),
    },
    question,
  ))();

/** Schema of an {@link InstantQuestion}. */
export const instantQuestionSchema: z.ZodType<InstantQuestion> = /* @__PURE__ */ (() =>
  z.strictObject({ at: instantSchema }, question))();

/** Schema of a {@link DisputeQuestion}. */
export const disputeQuestionSchema: z.ZodType<DisputeQuestion> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      at: instantSchema,
      subject: z.discriminatedUnion(
        "kind",
        [
          z.strictObject({ kind: z.enum(["charge", "deposit"]), id: textSchema }, object),
          z.strictObject({ kind: z.literal("functioning"), occurredAt: instantSchema }, object),
        ],
        { error: 'an object whose kind is "charge", "deposit" or "functioning"' },
      ),
    },
    question,
  ))();
