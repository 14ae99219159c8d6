/** ¶17–¶22: invoices, recurring billing, taxes, disputes. */
import { overdueInvoices } from "../core/account-facts.js";
import type { Clause } from "../core/clause.js";
import type { DisputeCase } from "../core/dispute-case.js";
import { awaits, discretion, forbids, permits, satisfied, unknown, type Verdict } from "../core/finding.js";
import type { OrderCase } from "../core/order-case.js";
import type { Reading } from "../core/reading.js";
import type { RefundCase } from "../core/refund-case.js";
import type { RenewalCase } from "../core/renewal-case.js";
import type { SanctionClause } from "../core/sanction-case.js";
import { sanctionClause } from "../core/sanction-clause.js";
import type { Section } from "../core/section.js";
import type { SuspensionCase } from "../core/suspension-case.js";
import { disputeVerdicts, idsOf, nothingDueVerdicts, renewalVerdicts, silentClause } from "../core/verdicts.js";
import type { ViolationKind } from "../model/violation.js";
import {
  civilDays,
  civilDaysRolled,
  civilDaysRolledSaturdayWorked,
  elapsedHours,
  type Window,
} from "../time/windows.js";
import { reasonCouldMatter, SUBSCRIPTION_CHARGES } from "./p24-p30-refunds.js";

/** ¶21: days to dispute a charge or payment. */
const DISPUTE_DAYS = 3;

/** ¶20: misuse of a payment method. */
const PAYMENT_MISUSE: readonly ViolationKind[] = ["suspicious-payment", "stolen-card", "payment-fraud"];

export const disputeDays: Reading<Window> = {
  name: "dispute-days",
  clause: "¶21",
  question: "When do the three days to dispute a charge or payment end?",
  options: {
    "civil-days-rolled": {
      says: "at 24:00 of the third civil day after it, moved to the next working day",
      favours: "subscriber",
      means: civilDaysRolled(DISPUTE_DAYS),
    },
    "civil-days": {
      says: "at 24:00 of the third civil day after it",
      favours: "operator",
      means: civilDays(DISPUTE_DAYS),
    },
    "elapsed-hours": {
      says: "72 hours after it",
      favours: "operator",
      means: elapsedHours(DISPUTE_DAYS * 24),
    },
    "saturday-works": {
      says: "as civil-days-rolled, with Saturday as a working day",
      favours: "operator",
      means: civilDaysRolledSaturdayWorked(DISPUTE_DAYS),
    },
  },
  why: "Law 04/L-077 article 65: days run from the day after the event to 24:00 of the last, which moves to a working day.",
};

/** Fees that are due and not paid: an overdue invoice, or a balance below zero (¶17, ¶31 (i)). */
export function feesDue(c: SuspensionCase): Verdict {
  const balance = c.balance();
  if (balance < 0n) return discretion("fees-due", { balance: c.text(balance) });
  const overdue = overdueInvoices(c);
  if (overdue === undefined) return unknown(["invoices"], "discretion");
  if (overdue.length === 0) return satisfied("fees-paid", { balance: c.text(balance), overdueInvoices: 0 });
  return discretion("fees-due", {
    balance: c.text(balance),
    overdueInvoices: overdue.length,
    invoiceIds: idsOf(overdue.map(({ invoice }) => invoice)),
  });
}

const feesPaidInTime: Clause<SuspensionCase> = {
  id: "¶17",
  summary: "services are paid for in advance, and invoices on time",
  weigh: feesDue,
};

const orderPaid: Clause<OrderCase> = {
  id: "¶17",
  summary: "services are paid for before they are provided",
  weigh: ({ clock, question: { paidAt } }) =>
    clock.happened(paidAt) ? satisfied("order-paid") : awaits("payment-in-advance", {}, paidAt),
};

const paidInAdvance: Clause<RenewalCase> = {
  id: "¶17",
  summary: "every period is paid for before it begins",
  weigh: () => satisfied("paid-in-advance"),
};

const billedUntilCancelled: Clause<RenewalCase> = {
  id: "¶18",
  summary: "services are billed again and again, to the billing information on file, until they are cancelled",
  weigh: (c) => [
    ...renewalVerdicts(c, {
      renews: (facts) => permits("fee-collected", facts),
      ends: (facts) => forbids("cancelled", facts),
    }),
    ...nothingDueVerdicts(c),
  ],
};

/** Fees are not refundable unless something else says so: the default that the other paragraphs break. */
const groundForRefund: Clause<RefundCase> = {
  id: "¶19",
  summary: "what was paid as a fee does not come back, unless another paragraph says so",
  weigh: (c) => {
    if (c.charge !== undefined)
      return SUBSCRIPTION_CHARGES.includes(c.charge.kind)
        ? satisfied("ground-for-refund", { namedBy: "¶27" })
        : forbids("fees-not-refundable", { chargeId: c.charge.id, kind: c.charge.kind });
    const refundable = c.refundable();
    if (refundable === 0n && !reasonCouldMatter(c)) return forbids("no-ground-for-refund");
    return satisfied("ground-for-refund", { refundable: c.text(refundable) });
  },
};

const paymentsHonest: SanctionClause = sanctionClause({
  id: "¶20",
  summary: "the operator may report the misuse of a payment method, as it judges",
  grounds: [{ kinds: PAYMENT_MISUSE, suspected: true, because: "may-report-misuse" }],
  effect: "discretion",
  reports: { to: ["authorities", "interested-parties"] },
});

const disputedWithinThreeDays: Clause<DisputeCase> = {
  id: "¶21",
  summary: "a charge or payment can be disputed for three days",
  weigh: disputeVerdicts,
};

export const p17p22: Section = {
  sanction: [paymentsHonest],
  order: [orderPaid],
  refund: [groundForRefund],
  suspension: [feesPaidInTime],
  renewal: [paidInAdvance, billedUntilCancelled],
  dispute: [disputedWithinThreeDays],
  silent: {
    activation: [silentClause("¶17", "services are paid for in advance; how fast a number is on is not said")],
    crediting: [silentClause("¶17", "payments go to the oldest invoice; how fast is not said")],
  },
};
