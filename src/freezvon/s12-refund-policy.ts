/** Section 12, 12.1–12.2.5: refund policy, the circumstances. */
import {
  isConnected,
  isRunning,
  lastCharge,
  openInvoices,
  overdueInvoices,
  startedSubscriptions,
  unknownLists,
} from "../core/account-facts.js";
import type { Clause } from "../core/clause.js";
import { forbids, permits, satisfied, unknown } from "../core/finding.js";
import type { Reading } from "../core/reading.js";
import type { LineRule, RefundCase } from "../core/refund-case.js";
import { coverVerdicts, violationVerdict } from "../core/verdicts.js";
import { instantText } from "../time/civil-calendar.js";
import { civilMonths, civilMonthsRolled, included, sameTimeMonthsLater, type Window } from "../time/windows.js";

/** 12.2.5: months since the last payment for a service in which a refund can be asked for. */
const REFUND_MONTHS = 6;

export const refundCircumstances: Reading<"all-required" | "failure-not-required"> = {
  name: "refund-circumstances",
  clause: "12.2",
  question: "Must all five circumstances be there?",
  options: {
    "all-required": { says: "yes, each of them", favours: "operator", means: "all-required" },
    "failure-not-required": {
      says: "all but the failure of the service: whoever simply leaves gets the balance, too",
      favours: "subscriber",
      means: "failure-not-required",
    },
  },
  why: "Refunds can only take place in these circumstances, and nothing says that one of them is enough.",
};

export const refundTested: Reading<"at-request" | "at-payout"> = {
  name: "refund-tested",
  clause: "12.2",
  question: "When must the time limit for a refund not have expired?",
  options: {
    "at-request": { says: "when the refund is asked for", favours: "subscriber", means: "at-request" },
    "at-payout": { says: "when it is paid out", favours: "operator", means: "at-payout" },
  },
  why: "12.3 lets the process go on after the request, which would mean little if the limit ran on.",
};

export const refundWindow: Reading<Window> = {
  name: "refund-window",
  clause: "12.2.5",
  question: "When do the six months since the last payment for a service end?",
  options: {
    "six-months-rolled": {
      says: "at 24:00 of the same day six months later, clamped, moved to the next working day",
      favours: "subscriber",
      means: civilMonthsRolled(REFUND_MONTHS),
    },
    "six-months": {
      says: "at 24:00 of the same day six months later, clamped",
      favours: "operator",
      means: civilMonths(REFUND_MONTHS),
    },
    "same-wall-time": {
      says: "at the same local time on that day",
      favours: "operator",
      means: included(sameTimeMonthsLater(REFUND_MONTHS)),
    },
  },
  why: "General Part of the Civil Code Act, section 136: asking for a refund is a declaration, so the last day moves.",
};

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
  summary: "the subscriber has not violated the terms",
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
    if (failure?.alternative === "suitable") return forbids("service-available", facts);
    if (charge !== undefined && failure === undefined) return forbids("service-available", facts);
    if (reason !== undefined && reason !== "service-failed") return forbids("service-available", facts);
    const needs = [
      ...(reason === undefined ? ["question.reason"] : []),
      ...(failure === undefined ? ["question.failure"] : []),
    ];
    return needs.length > 0 ? unknown(needs, "forbids") : satisfied("service-unavailable", facts);
  },
};

const noServicesInUse: Clause<RefundCase> = {
  id: "12.2.3",
  summary: "the subscriber does not use any services",
  weigh: (c) => {
    const numbers = (c.account.numbers ?? []).filter((number) => isConnected(c, number)).length;
    const subscriptions = startedSubscriptions(c).filter((subscription) => isRunning(c, subscription)).length;
    const facts = { numbers, subscriptions };
    if (numbers + subscriptions > 0) return forbids("services-in-use", facts);
    const absent = unknownLists(c, "numbers", "subscriptions");
    return absent.length > 0 ? unknown(absent, "forbids") : satisfied("no-services-in-use", facts);
  },
};

const noArrears: Clause<RefundCase> = {
  id: "12.2.3",
  summary: "the subscriber is not in arrears",
  weigh: (c) => {
    const overdue = overdueInvoices(c);
    const debt = c.balance() < 0n ? -c.balance() : 0n;
    const arrears = (overdue ?? []).reduce((sum, { outstanding }) => sum + outstanding, debt);
    const facts = { arrears: c.text(arrears) };
    if (arrears > 0n) return forbids("in-arrears", facts);
    return overdue === undefined ? unknown(["invoices"], "forbids") : satisfied("no-arrears", facts);
  },
};

const noUnpaidInvoices: Clause<RefundCase> = {
  id: "12.2.3",
  summary: "the subscriber has no unpaid invoices",
  weigh: (c) => {
    const unpaid = openInvoices(c);
    if (unpaid === undefined) return unknown(["invoices"], "forbids");
    if (unpaid.length === 0) return satisfied("no-unpaid-invoices", { unpaidInvoices: 0 });
    return forbids("unpaid-invoices", { invoiceIds: unpaid.map(({ invoice }) => invoice.id).sort() });
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

/** 12.1 to 12.2.3, then 12.2.4 of `s12-identity-and-destination.ts`, then 12.2.5. */
export const untilIdentity: readonly Clause<RefundCase>[] = [
  somethingRefundable,
  circumstancesMet,
  termsKept,
  serviceUnavailable,
  noServicesInUse,
  noArrears,
  noUnpaidInvoices,
  positiveBalance,
];
export const afterIdentity: readonly Clause<RefundCase>[] = [askedWithinSixMonths];
