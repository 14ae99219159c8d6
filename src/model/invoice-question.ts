/** What does an invoice say? */
import * as z from "zod";
import { acrossFields, fieldsOf, repeatedIds } from "./across-fields.js";
import {
  type Currency,
  currencySchema,
  type Day,
  type Decimal,
  daySchema,
  type Id,
  type Instant,
  instantSchema,
  oneOf,
  positiveSchema,
  textSchema,
  unsignedSchema,
} from "./scalars.js";

/** One line of an invoice that is to be composed. */
export interface InvoiceLine {
  readonly id: Id;
  readonly kind: "fee" | "setup" | "usage" | "discount" | "coupon";
  /** Above zero, net of tax. */
  readonly amount: Decimal;
  /** The first day of the period that it pays for; absent: it has none. */
  readonly fromOn?: Day | undefined;
}

/** One tax. */
export interface InvoiceTax {
  readonly id: Id;
  /** A fraction: `"0.18"` is 18 %. */
  readonly rate: Decimal;
}

/** What does the invoice say? */
export interface InvoiceQuestion {
  readonly at: Instant;
  readonly currency: Currency;
  readonly lines: readonly InvoiceLine[];
  /** An empty list: none; absent: not known. */
  readonly taxes?: readonly InvoiceTax[] | undefined;
}

const object = { error: "an object" };

/** Schema of an {@link InvoiceQuestion}. */
export const invoiceQuestionSchema: z.ZodType<InvoiceQuestion> = /* @__PURE__ */ (() =>
  acrossFields(
    z.strictObject(
      {
        at: instantSchema,
        currency: currencySchema,
        lines: z.array(
          z.strictObject(
            {
              id: textSchema,
              kind: oneOf(["fee", "setup", "usage", "discount", "coupon"]),
              amount: positiveSchema,
              fromOn: daySchema.optional(),
            },
            object,
          ),
          { error: "a list of lines" },
        ),
        taxes: z
          .array(z.strictObject({ id: textSchema, rate: unsignedSchema }, object), { error: "a list of taxes" })
          .optional(),
      },
      { error: "a question object" },
    ),
    (value) => {
      const { lines, taxes } = fieldsOf(value);
      return [...repeatedIds(["lines"], lines), ...repeatedIds(["taxes"], taxes)];
    },
  ))();
