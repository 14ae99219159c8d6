/** The messages of {@link explain}: one catalogue, keyed by code, so that a code without a message is a type error. */
import type { FindingCode } from "../core/codes.js";
import type { Effect, Facts } from "../core/finding.js";
import { agreementMessages } from "./agreement-messages.js";
import { instant, list, type Message, service } from "./message.js";
import { paymentMessages } from "./payment-messages.js";
import { serviceMessages } from "./service-messages.js";
import { terminationMessages } from "./termination-messages.js";

const since = (facts: Facts): string => `the services were last used on ${instant(facts, "lastUseAt")}`;

/** Messages of refunds. */
const refund = {
  "fees-not-refundable": ({ chargeId }) => `fees are not refundable, and the charge ${chargeId} is a fee`,
  "no-ground-for-refund": "nothing of the balance is refundable",
  "ground-for-refund": "another clause speaks of this refund",
  "first-deposit": ({ depositId, refundable }) => `${refundable} of the first deposit ${depositId} was not used`,
  "no-first-deposit": "no money goes back as a first deposit that could not be used",
  "within-window": (facts) => `made within the days in which deposits come back: ${list(facts, "depositIds")}`,
  "nothing-within-window": "no money is left of deposits made within those days",
  "outside-window": (facts) => `too old to come back, so only usable: ${list(facts, "depositIds")}`,
  "nothing-outside-window": "no money is left of older deposits",
  "method-excluded": (facts) => `paid by bank transfer or crypto, so only usable: ${list(facts, "depositIds")}`,
  "no-excluded-method": "no money is left of deposits by bank transfer or crypto",
  "not-first-account": (facts) => `the same person has another account: ${list(facts, "accountIds")}`,
  "first-account": "it is the person's first account",
  "terms-violated": (facts) => `the agreement was violated: ${list(facts, "violationIds")}`,
  "terms-kept": "no violation stands",
  "subscription-not-refundable": ({ chargeId, kind }) => `the charge ${chargeId} is one for a ${kind}`,
  "no-subscription-charge": "no charge for a number or call recording is asked back",
  "exchange-rate-known": ({ currency }) => `the rate from ${currency} of the day of the refund is given`,
  "no-exchange-needed": "no exchange is needed",
  "terminated-by-operator": "the operator has ended the agreement",
  "not-terminated-by-operator": "the operator has not ended the agreement",
  "service-provided": ({ chargeId }) =>
    `the service of the charge ${chargeId} was provided, or an alternative that suits`,
  "no-service-reimbursed": "no service that was provided is asked back",
  "special-conditions": (facts) =>
    `from numbers under special conditions, so not returned: ${list(facts, "depositIds")}`,
  "no-special-conditions": "no money from numbers under special conditions is held back",
  "payout-fee": ({ payoutFee }) => `the fee of the payout, ${payoutFee}, is the subscriber's`,
  "no-payout-fee": "the payout costs nothing",
  "circumstances-met": ({ refundable }) => `${refundable} can go back if nothing stands against it`,
  "nothing-refundable": "there is nothing that could go back",
  "service-available": ({ reason, alternative }) => {
    if (alternative === "suitable") return "an alternative that suits is on offer";
    if (reason === null) return "nothing says that the operator could not provide the service";
    return `the reason given (${String(reason).replaceAll("-", " ")}) is not that the operator could not provide the service`;
  },
  "service-unavailable": "the service can't be provided, and no alternative suits",
  "failure-not-required": "read so that the service need not have failed",
  "services-in-use": ({ numbers, subscriptions }) =>
    `services are in use: ${numbers} number(s), ${subscriptions} subscription(s)`,
  "no-services-in-use": "no services are in use",
  "in-arrears": ({ arrears }) => `${arrears} is owed`,
  "no-arrears": "nothing is overdue",
  "unpaid-invoices": (facts) => `invoices are not paid: ${list(facts, "invoiceIds")}`,
  "no-unpaid-invoices": "all invoices are paid",
  "no-positive-balance": ({ balance }) => `the balance is ${balance}`,
  "positive-balance": ({ balance }) => `the balance is ${balance}`,
  "identity-rejected": "the proof of identity was rejected",
  "identity-verified": "the identity is verified",
  "identity-documents": "documents that prove the subscriber's identity",
  "identity-verification": "the operator's verification of the documents",
  "refund-window-closed": (facts) =>
    `the last payment for a service was too long ago: ${instant(facts, "lastPaymentAt")}`,
  "refund-window-open": (facts) => `the last payment for a service was on ${instant(facts, "lastPaymentAt")}`,
  "nothing-ever-paid": "no service was ever paid for",
  "documents-too-late": "no documents came in time",
  "documents-in-time": "the documents came in time",
  destination: ({ depositId }) =>
    `a card or bank account for the deposit ${depositId}, which can't go back where it came from`,
  "destination-verification": "the verification of the card or bank account that the money should go to",
  "destination-not-own": "the card or bank account that the money should go to is not the subscriber's own",
  "destination-settled": "it is clear where the money goes",
  "recipient-unidentifiable": ({ method }) => `money can't go to a destination by ${method}`,
  "recipient-identifiable": "the recipient can be identified",
  "no-duty-to-refund": "the account is blocked for fraud, so the operator need not refund",
  "not-blocked-for-fraud": "the account is not blocked for fraud",
} satisfies Partial<Record<FindingCode, Message>>;

/** Messages of suspension. */
const suspension = {
  "rights-ended": "the operator's content was misused, which ends the right to use the services",
  "content-respected": "the operator's content was not misused",
  "fees-due": ({ balance }) => `fees are due: an invoice is overdue, or the balance is negative (it is ${balance})`,
  "fees-paid": "no fees are due",
  "harmful-conduct": "the conduct may harm the operator or others",
  "no-harmful-conduct": "no harmful conduct stands",
  "agreement-ended": ({ by }) => `the ${by} has ended the agreement`,
  "account-blocked": "the operator has blocked the account",
  "agreement-runs": {
    awaits: "the end of the agreement",
    otherwise: "the agreement runs, and the account is not blocked",
  },
  "insufficient-funds": {
    awaits: ({ balance }) => `money on the balance, which is ${balance}`,
    otherwise: ({ balance }) => `the balance of ${balance} is not enough to use the services`,
  },
  "funds-suffice": ({ balance }) => `the balance of ${balance} is enough to use the services`,
  "rules-broken": "the rules for using the services, or a number's local law, were broken",
  "rules-kept": "no breach of the rules stands",
  "data-missing": "data that was asked for is missing",
  "duty-violated": "a duty under the agreement was violated",
  "duties-kept": "no breach of a duty stands",
  "payment-fraud": "a payment is suspicious, or was charged back",
  "no-payment-fraud": "no payment is suspicious",
  "breach-suspected": "a breach of the agreement is suspected or established",
  "nothing-suspected": "no breach of the agreement is suspected",
} satisfies Partial<Record<FindingCode, Message>>;

/** Messages of renewal, disputes and inactivity, and those of every question. */
const others = {
  "paid-in-advance": "every period is paid for in advance",
  "fee-collected": (facts) => `${facts.fee} is collected for ${service(facts)}`,
  "fee-not-covered": (facts) => `the balance does not cover ${facts.fee} for ${service(facts)}`,
  "number-not-kept": ({ id }) => `the number ${id} need not be kept`,
  cancelled: (facts) => `${service(facts)} was cancelled in time`,
  "nothing-due": "nothing is due",
  "dispute-open": "the window for a dispute is open",
  "dispute-closed": "the window for a dispute is over",
  "dispute-not-yet": "the charge, payment or occurrence, which lies ahead",
  "not-addressed": "the agreement does not speak of it",
  "not-used": (facts) => `the operator may block the account: ${since(facts)}`,
  "in-use": since,
  "credited-in-time": "the payment was put on the balance in time",
  "crediting-running": "the crediting of the payment",
  "crediting-late": "the payment was not put on the balance in time",
  "funds-not-received": "the funds, which have not reached the operator",
  publication: "the publication of the change",
  published: "the change is published",
  "before-publication": "it would take effect before it was published",
  "offer-by-publication": "the offer is changed by publishing",
  "rates-by-publication": "rates are changed by publishing",
  "no-rates-by-publication": "the rule that rates are changed by publishing is not needed",
  "notice-too-short": "it was published too few days before it would take effect",
  "notice-kept": "no notice stands against it",
  "calendar-not-covered": "the last day lies outside the calendar of working days, so it was not moved",
  "not-known": "facts are missing",
} satisfies Partial<Record<FindingCode, Message>>;

/** Every message by code. */
export const MESSAGES: Readonly<Record<FindingCode, Message>> = {
  ...refund,
  ...suspension,
  ...others,
  ...agreementMessages,
  ...terminationMessages,
  ...paymentMessages,
  ...serviceMessages,
};

/** What a finding says; the code itself where the catalogue does not know it. */
export function messageOf(because: string, facts: Facts, effect?: Effect): string {
  const message = Object.hasOwn(MESSAGES, because) ? MESSAGES[because as FindingCode] : because.replaceAll("-", " ");
  const said = typeof message !== "object" ? message : effect === "awaits" ? message.awaits : message.otherwise;
  return typeof said === "string" ? said : said(facts);
}
