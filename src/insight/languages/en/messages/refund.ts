/** What findings on refunds say, in English. */
import type { RefundMessages } from "../../message-groups.js";

export const refundMessages: RefundMessages = {
  "fees-not-refundable": ({ text }) => `fees are not refundable, and the charge ${text("chargeId")} is a fee`,
  "no-ground-for-refund": {
    support: "nothing of the balance is refundable",
    subscriber: "nothing of your balance can be refunded",
  },
  "ground-for-refund": "another clause speaks of this refund",
  "first-deposit": {
    support: ({ amount, text }) => `${amount("refundable")} of the first deposit ${text("depositId")} was not used`,
    subscriber: ({ amount, text }) =>
      `you have not used ${amount("refundable")} of your first deposit ${text("depositId")}`,
  },
  "no-first-deposit": "no money goes back as a first deposit that could not be used",
  "within-window": {
    support: ({ list }) => `made within the days in which deposits come back: ${list("depositIds")}`,
    subscriber: ({ list }) => `these deposits of yours are recent enough to come back: ${list("depositIds")}`,
  },
  "nothing-within-window": "nothing goes back of deposits that are recent enough",
  "outside-window": {
    support: ({ list }) => `too old to come back, so only usable: ${list("depositIds")}`,
    subscriber: ({ list }) =>
      `these deposits of yours are too old to come back, but you can still use them: ${list("depositIds")}`,
  },
  "nothing-outside-window": "no money is held back because its deposit is too old",
  "method-excluded": {
    support: ({ list }) => `paid by bank transfer or crypto, so only usable: ${list("depositIds")}`,
    subscriber: ({ list }) =>
      `you paid these deposits by bank transfer or crypto, so they do not come back, but you can still use them: ${list("depositIds")}`,
  },
  "no-excluded-method": "no money is held back because it came by bank transfer or crypto",
  "not-first-account": {
    support: ({ list }) => `the same person has, or had, another account: ${list("accountIds")}`,
    subscriber: "you have, or had, another account",
  },
  "first-account": "it is the person's first account",
  "terms-violated": {
    support: ({ list }) => `the agreement was violated: ${list("violationIds")}`,
    subscriber: "you have broken the agreement",
  },
  "terms-kept": "no violation is established",
  "subscription-not-refundable": {
    support: ({ text }) => `the charge ${text("chargeId")} is one for a ${text("kind")}`,
    subscriber: ({ text, word }) =>
      `the charge ${text("chargeId")} is for ${word("chargeKinds", "kind")}, and that money does not come back`,
  },
  "no-subscription-charge": "no charge for a number or call recording is asked back",
  "exchange-rate-known": ({ text }) => `the rate from ${text("currency")} of the day of the refund is given`,
  "no-exchange-needed": "no exchange is needed",
  "terminated-by-operator": {
    support: "the operator has ended the agreement",
    subscriber: "the operator has ended your agreement",
  },
  "not-terminated-by-operator": "the operator has not ended the agreement",
  "service-provided": {
    support: ({ text }) => `the service of the charge ${text("chargeId")} was provided, or an alternative that suits`,
    subscriber: ({ text }) =>
      `you got the service that the charge ${text("chargeId")} is for, or an alternative that suits you`,
  },
  "no-service-reimbursed": "no service that was provided is asked back",
  "special-conditions": {
    support: ({ list }) => `from numbers under special conditions, so not returned: ${list("depositIds")}`,
    subscriber: ({ list }) =>
      `these deposits come from numbers under special conditions, so they are not returned: ${list("depositIds")}`,
  },
  "no-special-conditions": "no money from numbers under special conditions is held back",
  "payout-fee": {
    support: ({ amount }) => `the fee of the payout, ${amount("payoutFee")}, is the subscriber's`,
    subscriber: ({ amount }) => `you bear the fee of the payout, ${amount("payoutFee")}`,
  },
  "no-payout-fee": "the payout costs nothing",
  "circumstances-met": ({ amount }) => `${amount("refundable")} can go back if nothing stands against it`,
  "nothing-refundable": "there is nothing that could go back",
  "service-available": {
    support: ({ value, word }) => {
      if (value("alternative") === "suitable") return "an alternative that suits is on offer";
      if (value("reason") === null) return "nothing says that the operator could not provide the service";
      return `the reason given (${word("refundReasons", "reason")}) is not that the operator could not provide the service`;
    },
    subscriber: ({ value }) =>
      value("alternative") === "suitable"
        ? "an alternative that suits you is on offer"
        : "money comes back only if the operator could not provide the service",
  },
  "service-unavailable": "the service can't be provided, and no alternative suits",
  "failure-not-required": "read so that the service need not have failed",
  "services-in-use": {
    support: ({ list }) => `services are in use: ${list("numberIds", "subscriptionIds")}`,
    subscriber: ({ list }) => `you still have services that run: ${list("numberIds", "subscriptionIds")}`,
  },
  "no-services-in-use": "no services are in use",
  "in-arrears": {
    support: ({ amount }) => `${amount("arrears")} is owed`,
    subscriber: ({ amount }) => `you owe ${amount("arrears")}`,
  },
  "no-arrears": "nothing is overdue",
  "unpaid-invoices": {
    support: ({ list }) => `invoices are not paid: ${list("invoiceIds")}`,
    subscriber: ({ list }) => `you have invoices that are not paid: ${list("invoiceIds")}`,
  },
  "no-unpaid-invoices": "all invoices are paid",
  "no-positive-balance": {
    support: ({ amount }) => `the balance is ${amount("balance")}`,
    subscriber: ({ amount }) => `there is no money on your balance: it is ${amount("balance")}`,
  },
  "positive-balance": ({ amount }) => `the balance is ${amount("balance")}`,
  "identity-rejected": {
    support: "the proof of identity was rejected",
    subscriber: "your proof of who you are was rejected",
  },
  "identity-verified": "the identity is verified",
  "identity-documents": {
    support: "documents that prove the subscriber's identity",
    subscriber: "documents that prove who you are",
  },
  "identity-verification": {
    support: "the operator's verification of the documents",
    subscriber: "the operator's check of your documents",
  },
  "refund-window-closed": {
    support: ({ instant }) => `the last payment for a service was too long ago: ${instant("lastPaymentAt")}`,
    subscriber: ({ instant }) => `you last paid for a service too long ago: ${instant("lastPaymentAt")}`,
  },
  "refund-window-open": ({ instant }) => `the last payment for a service was on ${instant("lastPaymentAt")}`,
  "nothing-ever-paid": "no service was ever paid for",
  "documents-too-late": {
    support: "no documents came in time",
    subscriber: "your documents did not come in time",
  },
  "documents-in-time": "the documents came in time",
  destination: {
    support: ({ text }) =>
      `a card or bank account for the deposit ${text("depositId")}, which can't go back where it came from`,
    subscriber: ({ text }) =>
      `a card or bank account of yours for the deposit ${text("depositId")}, which can't go back where it came from`,
  },
  "destination-verification": {
    support: "the verification of the destination of the money",
    subscriber: "the operator's check of the destination of the money",
  },
  "destination-not-own": {
    support: "the destination of the money is not the subscriber's own",
    subscriber: "the destination of the money is not your own",
  },
  "destination-settled": "it is clear where the money goes",
  "recipient-unidentifiable": {
    support: ({ text }) => `money can't go to a destination by ${text("method")}`,
    subscriber: ({ word }) => `money can't be paid out by ${word("paymentMethods", "method")}`,
  },
  "recipient-identifiable": "the recipient can be identified",
  "no-duty-to-refund": {
    support: "the account is blocked for fraud, so the operator need not refund",
    subscriber: "your account is blocked for fraud, so the operator need not refund",
  },
  "not-blocked-for-fraud": "the account is not blocked for fraud",
};
