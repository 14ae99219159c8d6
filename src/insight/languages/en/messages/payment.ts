/** What findings on payments, invoices and liability say, in English. */
import type { PaymentMessages } from "../../message-groups.js";

export const paymentMessages: PaymentMessages = {
  "oldest-invoice-first": {
    support: ({ list }) => `it goes to invoices, the oldest first: ${list("invoiceIds")}`,
    subscriber: ({ list }) => `it goes to your invoices, the oldest first: ${list("invoiceIds")}`,
  },
  "balance-pays-invoices": {
    support: ({ list }) => `open invoices are paid at the end: ${list("invoiceIds")}`,
    subscriber: ({ list }) => `your open invoices are paid at the end: ${list("invoiceIds")}`,
  },
  "no-invoice-paid": "no invoice is paid",
  "kept-on-balance": {
    support: ({ amount }) => `${amount("credit")} goes on the balance`,
    subscriber: ({ amount }) => `${amount("credit")} goes on your balance`,
  },
  "nothing-kept": "nothing goes on the balance",
  "arrears-owed": {
    support: ({ amount }) => `${amount("stillOwed")} is still owed`,
    subscriber: ({ amount }) => `you still owe ${amount("stillOwed")}`,
  },
  "nothing-owed": "no arrears of an ended agreement are left",
  "payable-in-advance": {
    support: "the payment, which is due before the period begins",
    subscriber: "your payment, which is due before the period begins",
  },
  "no-advance-running": "no period lies ahead for which payment is due",
  "tax-added": ({ list }) => `taxes are added as charges of their own: ${list("taxIds")}`,
  "no-tax": "no tax is added",
  "no-discounts": {
    support: ({ list }) => `no discounts or coupons are given, so these lines can't stand: ${list("lineIds")}`,
    subscriber: ({ list }) =>
      `no discounts or coupons are given, so these lines of the invoice can't stand: ${list("lineIds")}`,
  },
  "no-discount-given": "no line is a discount or coupon",
  "liability-capped": {
    support: ({ amount }) => `no more than ${amount("limit")} can be claimed in all`,
    subscriber: ({ amount }) => `you can claim no more than ${amount("limit")} in all`,
  },
  "claim-within-limit": ({ amount }) => `the claim of ${amount("claim")} is within the limit of ${amount("limit")}`,
};
