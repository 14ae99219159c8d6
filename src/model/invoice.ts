/** A bill, and what was paid on it. */
import * as z from "zod";
import {
  type Decimal,
  type Id,
  type Instant,
  instantSchema,
  positiveSchema,
  textSchema,
  unsignedSchema,
} from "./scalars.js";

/** A payment on an invoice. */
export interface InvoicePayment {
  readonly at: Instant;
  /** In account currency, above zero. */
  readonly amount: Decimal;
}

/** A bill, and what was paid on it. */
export interface Invoice {
  readonly id: Id;
  readonly issuedAt: Instant;
  readonly dueAt: Instant;
  /** Total with tax, in account currency. */
  readonly amount: Decimal;
  readonly payments: readonly InvoicePayment[];
  readonly subscriptionId?: Id | undefined;
}

const object = { error: "an object" };

/** Schema of an {@link Invoice}. */
export const invoiceSchema: z.ZodType<Invoice> = /* @__PURE__ */ (() =>
  z.strictObject(
    {
      id: textSchema,
      issuedAt: instantSchema,
      dueAt: instantSchema,
      amount: unsignedSchema,
      payments: z.array(z.strictObject({ at: instantSchema, amount: positiveSchema }, object), {
        error: "a list of payments",
      }),
      subscriptionId: textSchema.optional(),
    },
    object,
  ))();
