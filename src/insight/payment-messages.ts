/** The messages of payments, invoices and liability. */
import type { PaymentCode } from "../core/payment-codes.js";
import { list, type Message } from "./message.js";

export const paymentMessages: Readonly<Record<PaymentCode, Message>> = {
  "oldest-invoice-first": (facts) => `it goes to invoices, the oldest first: ${list(facts, "invoiceIds")}`,
  "balance-pays-invoices": (facts) => `open invoices are paid at the end: ${list(facts, "invoiceIds")}`,
  "no-invoice-paid": "no invoice is paid",
  "kept-on-balance": ({ credit }) => `${credit} goes on the balance`,
  "nothing-kept": "nothing goes on the balance",
  "arrears-owed": ({ stillOwed }) => `${stillOwed} is still owed`,
  "nothing-owed": "nothing is owed at the end",
  "payable-in-advance": "the payment, which is due before the period begins",
  "no-advance-running": "no period lies ahead for which payment is due",
  "tax-added": (facts) => `taxes are added as charges of their own: ${list(facts, "taxIds")}`,
  "no-tax": "no tax is added",
  "no-discounts": (facts) => `no discounts or coupons are given, so these lines can't stand: ${list(facts, "lineIds")}`,
  "no-discount-given": "no line is a discount or coupon",
  "liability-capped": ({ limit }) => `no more than ${limit} can be claimed in all`,
  "claim-within-limit": ({ claim, limit }) => `the claim of ${claim} is within the limit of ${limit}`,
};
