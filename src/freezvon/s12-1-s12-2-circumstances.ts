/** Section 12, 12.1–12.2.5: refund policy, the circumstances. */
import {
  arrearsOf,
  isConnected,
  isRunning,
  lastCharge,
  openInvoices,
  overdueInvoices,
  startedSubscriptions,
  unknownLists,
} from "../core/account-facts.js";
import type { Clause } from "../core/clause.js";
import { awaits, forbids, permits, satisfied, unknown } from "../core/finding.js";
import type { LineRule, RefundCase } from "../core/refund-case.js";
import type { Section } from "../core/section.js";
import { coverVerdicts, idsOf, violationVerdict } from "../core/verdicts.js";
import { instantText } from "../time/civil-calendar.js";
import { documentsDueAt, identityVerdict } from "./s12-identity.js";
import { refundCircumstances, refundTested, refundWindow } from "./s12-readings.js";

/** The rules on lines that section 12 itself gives. */
export const nothingLeftLine: LineRule = (_, { claimed }) =>
  claimed === 0n ? { clause: "12.2", because: "nothing-left", pays: false } : undefined;
export const refundableLine: LineRule = () => ({ clause: "12.2", because: "refundable", pays: true });

const somethingRefundable: Clause<RefundCase> = {
  id: "12.1",
  summary: "all transactions are final, unless section 12 says otherwise",
  weigh: (c) => (c.refundable() > 0n ? satisfied("ground-for-refund") : forbids("no-ground-for-refund")),
};

const circumstancesMet: Clause<RefundCase> = {
  id: "12.2",
  summary: "refunds take place in certain circumstances only",
  weigh: (c) => {
    const facts = { refundable: c.text(c.refundable()) };
    return c.refundable() > 0n ? permits("circumstances-met", facts) : satisfied("nothing-refundable", facts);
  },
};

const termsKept: Clause<RefundCase> = {
  id: "12.2.1",
  summary: "no violation by the subscriber stands",
  weigh: (c) => violationVerdict(c, {}, { effect: "forbids", because: "terms-violated", otherwise: "terms-kept" }),
};

/** Of a charge only its own failure counts; of the balance, the reason and the failure that are given. */
const serviceUnavailable: Clause<RefundCase> = {
  id: "12.2.2",
  summary: "the operator can't provide the service, and there is no alternative that suits",
  weigh: (c) => {
    if (c.readings.choose(refundCircumstances) === "failure-not-required") return satisfied("failure-not-required");
    const { charge, question } = c;
    const failure = charge === undefined ? question.failure : charge.failure;
    const reason = charge === undefined ? question.reason : charge.failure && "service-failed";
    const facts = { reason: reason ?? null, alternative: failure?.alternative ?? null };
    const isAvailable =
      failure?.alternative === "suitable" ||
      (charge !== undefined && failure === undefined) ||
      (reason !== undefined && reason !== "service-failed");
    if (isAvailable) return forbids("service-available", facts);
    const needs = [
      ...(reason === undefined ? ["question.reason"] : []),
      ...(failure === undefined ? ["question.failure"] : []),
    ];
    return needs.length > 0 ? unknown(needs, "forbids") : satisfied("service-unavailable", facts);
  },
};

const noServicesInUse: Clause<RefundCase> = {
  id: "12.2.3",
  summary: "no services are in use",
  weigh: (c) => {
    const numbers = (c.account.numbers ?? []).filter((number) => isConnected(c, number));
    const subscriptions = startedSubscriptions(c).filter((subscription) => isRunning(c, subscription));
    const facts = { numbers: numbers.length, subscriptions: subscriptions.length };
    if (numbers.length + subscriptions.length > 0)
      return forbids("services-in-use", {
        ...facts,
        ...(numbers.length > 0 && { numberIds: idsOf(numbers) }),
        ...(subscriptions.length > 0 && { subscriptionIds: idsOf(subscriptions) }),
      });
    const absent = unknownLists(c, "numbers", "subscriptions");
    return absent.length > 0 ? unknown(absent, "forbids") : satisfied("no-services-in-use", facts);
  },
};

const noArrears: Clause<RefundCase> = {
  id: "12.2.3",
  summary: "the subscriber is not in arrears",
  weigh: (c) => {
    const { owed, isWhole } = arrearsOf(c);
    const facts = { arrears: c.text(owed) };
    const overdue = (overdueInvoices(c) ?? []).map(({ invoice }) => invoice);
    if (owed > 0n) return forbids("in-arrears", overdue.length > 0 ? { ...facts, invoiceIds: idsOf(overdue) } : facts);
    return isWhole ? satisfied("no-arrears", facts) : unknown(["invoices"], "forbids");
  },
};

const noUnpaidInvoices: Clause<RefundCase> = {
  id: "12.2.3",
  summary: "the subscriber has no unpaid invoices",
  weigh: (c) => {
    const unpaid = openInvoices(c);
    if (unpaid === undefined) return unknown(["invoices"], "forbids");
    if (unpaid.length === 0) return satisfied("no-unpaid-invoices", { unpaidInvoices: 0 });
    return forbids("unpaid-invoices", { invoiceIds: idsOf(unpaid.map(({ invoice }) => invoice)) });
  },
};

const positiveBalance: Clause<RefundCase> = {
  id: "12.2.3",
  summary: "the subscriber has a positive balance",
  weigh: (c) => {
    const facts = { balance: c.text(c.balance()) };
    return c.balance() > 0n ? satisfied("positive-balance", facts) : forbids("no-positive-balance", facts);
  },
};

const identityProven: Clause<RefundCase> = {
  id: "12.2.4",
  summary: "the subscriber has proven their identity",
  weigh: (c) => {
    const { identity } = c.account.subscriber;
    if (identity === undefined) return unknown(["subscriber.identity"], "forbids");
    const verdict = identityVerdict(c, identity);
    if (verdict === "verified") return satisfied("identity-verified");
    if (verdict === "rejected") return forbids("identity-rejected");
    return c.clock.happened(identity.documentsAt)
      ? awaits("identity-verification")
      : awaits("identity-documents", {}, documentsDueAt(c));
  },
};

const askedWithinSixMonths: Clause<RefundCase> = {
  id: "12.2.5",
  summary: "no more than six months have passed since funds last paid for a service",
  weigh: (c) => {
    const tested = c.readings.choose(refundTested) === "at-request" ? c.requested : c.clock;
    const last = lastCharge(c, tested);
    if (last === undefined) return satisfied("nothing-ever-paid");
    const window = c.readings.choose(refundWindow)(last.at, c.time);
    const facts = { lastPaymentAt: instantText(last.at) };
    return [
      tested.reached(window.endAt)
        ? forbids("refund-window-closed", facts)
        : satisfied("refund-window-open", facts, window.endAt),
      ...coverVerdicts(window),
    ];
  },
};

export const section12Circumstances: Section = {
  refund: [
    somethingRefundable,
    circumstancesMet,
    termsKept,
    serviceUnavailable,
    noServicesInUse,
    noArrears,
    noUnpaidInvoices,
    positiveBalance,
    identityProven,
    askedWithinSixMonths,
  ],
};
