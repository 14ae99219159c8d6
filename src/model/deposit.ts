/** Money in. */
import * as z from "zod";
import {
  type Decimal,
  flagSchema,
  type Id,
  type Instant,
  instantSchema,
  oneOf,
  positiveSchema,
  textSchema,
} from "./scalars.js";

/** How money comes in, and goes back. */
export type PaymentMethod = "card" | "bank-transfer" | "crypto" | "e-wallet" | "other";

/** The bank takes a deposit back. `settledAt` and `outcome` come together. */
export interface Chargeback {
  readonly openedAt: Instant;
  /** What is taken back, in account currency; absent: all of the deposit. */
  readonly amount?: Decimal | undefined;
  readonly settledAt?: Instant | undefined;
  /** Who got the money, seen from the operator. */
  readonly outcome?: "won" | "lost" | undefined;
}

/** Money in. */
export interface Deposit {
  readonly id: Id;
  /** When the funds reached the operator. */
  readonly receivedAt: Instant;
  /** When they were put on the balance; absent: not yet. */
  readonly creditedAt?: Instant | undefined;
  /** In account currency, above zero. */
  readonly amount: Decimal;
  readonly method: PaymentMethod;
  /** The card's or bank account's own id. */
  readonly instrument?: string | undefined;
  /** Money can no longer be sent back to the instrument. */
  readonly instrumentClosed?: boolean | undefined;
  /** `special-conditions`: received by way of numbers bought under special conditions (Freezvon 8.5.1). */
  readonly source?: "top-up" | "special-conditions" | undefined;
  readonly chargeback?: Chargeback | undefined;
}

/** Schema of a {@link PaymentMethod}. */
export const paymentMethodSchema: z.ZodType<PaymentMethod> = /* @__PURE__ */ oneOf([
  "card",
  "bank-transfer",
  "crypto",
  "e-wallet",
  "other",
]);

const object = { error: "an object" };

/** Schema of a {@link Deposit}. */
export const depositSchema: z.ZodType<Deposit> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      id: textSchema,
      receivedAt: instantSchema,
      creditedAt: instantSchema.optional(),
      amount: positiveSchema,
      method: paymentMethodSchema,
      instrument: textSchema.optional(),
      instrumentClosed: flagSchema.optional(),
      source: oneOf(["top-up", "special-conditions"]).optional(),
      chargeback: z
        .strictObject(
          {
            openedAt: instantSchema,
            amount: positiveSchema.optional(),
            settledAt: instantSchema.optional(),
            outcome: oneOf(["won", "lost"]).optional(),
          },
          object,
        )
        .optional(),
    },
    object,
  ))();
