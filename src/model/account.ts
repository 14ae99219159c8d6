/** One subscriber's dealings with one operator: the whole input of most questions. */
import * as z from "zod";
import { acrossFields } from "./across-fields.js";
import { type Adjustment, adjustmentSchema } from "./adjustment.js";
import { type Block, blockSchema } from "./block.js";
import { type Charge, chargeSchema } from "./charge.js";
import { checkAccount } from "./check-account.js";
import { type Deposit, depositSchema } from "./deposit.js";
import { type Invoice, invoiceSchema } from "./invoice.js";
import { type PhoneNumber, phoneNumberSchema } from "./phone-number.js";
import { type Refund, refundSchema } from "./refund.js";
import { type Currency, currencySchema, type Id, type Instant, instantSchema, textSchema } from "./scalars.js";
import { type Subscriber, subscriberSchema } from "./subscriber.js";
import { type Subscription, subscriptionSchema } from "./subscription.js";
import { type Termination, terminationSchema } from "./termination.js";
import { type Violation, violationSchema } from "./violation.js";

/**
 * One subscriber's dealings with one operator, as plain JSON. An empty list means "none". An absent one means
 * "none" for `adjustments`, `refunds` and `blocks` (the operator's own acts), and "not known" for `invoices`,
 * `numbers`, `subscriptions` and `violations`. The order of a list never matters.
 *
 * @units every amount is in `currency`
 */
export interface Account {
  readonly id: Id;
  readonly currency: Currency;
  readonly subscriber: Subscriber;
  readonly deposits: readonly Deposit[];
  readonly charges: readonly Charge[];
  readonly adjustments?: readonly Adjustment[] | undefined;
  readonly refunds?: readonly Refund[] | undefined;
  readonly invoices?: readonly Invoice[] | undefined;
  readonly numbers?: readonly PhoneNumber[] | undefined;
  readonly subscriptions?: readonly Subscription[] | undefined;
  readonly violations?: readonly Violation[] | undefined;
  readonly blocks?: readonly Block[] | undefined;
  readonly termination?: Termination | undefined;
  readonly lastActivityAt?: Instant | undefined;
}

const listOf = <T>(item: z.ZodType<T>, what: string): z.ZodType<readonly T[]> =>
  z.array(item, { error: `a list of ${what}` });

/** Schema of an {@link Account}, with everything that spans several of its fields. */
export const accountSchema: z.ZodType<Account> = /* @__PURE__ */ (() =>
  acrossFields(
    z.strictObject(
      {
        id: textSchema,
        currency: currencySchema,
        subscriber: subscriberSchema,
        deposits: listOf(depositSchema, "deposits"),
        charges: listOf(chargeSchema, "charges"),
        adjustments: listOf(adjustmentSchema, "adjustments").optional(),
        refunds: listOf(refundSchema, "refunds").optional(),
        invoices: listOf(invoiceSchema, "invoices").optional(),
        numbers: listOf(phoneNumberSchema, "numbers").optional(),
        subscriptions: listOf(subscriptionSchema, "subscriptions").optional(),
        violations: listOf(violationSchema, "violations").optional(),
        blocks: listOf(blockSchema, "blocks").optional(),
        termination: terminationSchema.optional(),
        lastActivityAt: instantSchema.optional(),
      },
      { error: "an account object" },
    ),
    checkAccount,
  ))();
