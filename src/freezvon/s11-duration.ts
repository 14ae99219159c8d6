/** Section 11: how long the offer lasts. */
import { chargedBack, effectiveTermination, lastCharge } from "../core/account-facts.js";
import type { AllocationCase } from "../core/allocation-case.js";
import type { Case } from "../core/case.js";
import type { Clause } from "../core/clause.js";
import { discretion, permits, satisfied } from "../core/finding.js";
import type { InactivityCase, Unused } from "../core/inactivity-case.js";
import type { Reading } from "../core/reading.js";
import type { RegistrationCase } from "../core/registration-case.js";
import type { SanctionClause } from "../core/sanction-case.js";
import { sanctionClause } from "../core/sanction-clause.js";
import type { Section } from "../core/section.js";
import type { SettlementOrder } from "../core/settlement.js";
import type { SuspensionCase } from "../core/suspension-case.js";
import { endingVerdicts, idsOf, inactivityVerdict, paidInvoicesVerdict, violationVerdict } from "../core/verdicts.js";
import type { ChargeKind } from "../model/charge.js";
import type { ViolationKind } from "../model/violation.js";
import { civilMonths, sameTimeMonthsLater, type Window } from "../time/windows.js";

/** 11.2: months without use after which the account may be blocked. */
const INACTIVITY_MONTHS = 6;
/** 11.6: violations that are suspicious or fraudulent payments. */
export const PAYMENT_VIOLATIONS: readonly ViolationKind[] = ["suspicious-payment", "stolen-card", "payment-fraud"];

export const inactivityWindow: Reading<Window> = {
  name: "inactivity-window",
  clause: "11.2",
  question: "When are six months without use over?",
  options: {
    "six-months": {
      says: "at 24:00 of the same day six months later, clamped to the month's last day",
      favours: "subscriber",
      means: civilMonths(INACTIVITY_MONTHS),
    },
    "same-wall-time": {
      says: "at the same local time on that day",
      favours: "operator",
      means: sameTimeMonthsLater(INACTIVITY_MONTHS),
    },
  },
  why: "Months end at 24:00; no act is due, so the last day does not move to a working day.",
};

/** What counts as use: charges of some kinds (null: any), and activity that is noted without a charge. */
interface Use {
  readonly kinds: readonly ChargeKind[] | null;
  readonly activity: boolean;
}

export const use: Reading<Use> = {
  name: "use",
  clause: "11.2",
  question: "Is an automatic renewal, or a free incoming call, use of the services?",
  options: {
    "any-charge-or-activity": {
      says: "yes: whatever is charged or noted as activity",
      favours: "subscriber",
      means: { kinds: null, activity: true },
    },
    "calls-and-messages-only": {
      says: "no: only calls and messages that are charged",
      favours: "operator",
      means: { kinds: ["call", "message"], activity: false },
    },
  },
  why: "A number that is paid for is a service in use, and doubt goes against the drafter.",
};

export const allocationOrder: Reading<SettlementOrder> = {
  name: "allocation-order",
  clause: "11.4",
  question: "Which invoice is paid first from what is left of the balance?",
  options: {
    "oldest-first": { says: "the oldest", favours: "neither", means: "oldest-first" },
    "largest-first": { says: "the largest", favours: "neither", means: "largest-first" },
  },
  why: "The text is silent; the oldest debt is paid first by custom.",
};

/** While the agreement runs no clause speaks of a payment, so that it is a top-up. */
export const allocationOrderAt = (c: Case): SettlementOrder | null =>
  effectiveTermination(c) === undefined ? null : c.readings.choose(allocationOrder);

/** Since when the account is not used, and from when it may be blocked for that. */
export function unusedSince(c: Case): Unused {
  const { kinds, activity } = c.readings.choose(use);
  const { lastActivityAt, subscriber } = c.account;
  const charge = lastCharge(c, c.clock, ({ kind }) => kinds?.includes(kind) ?? true);
  const lastUseAt = Math.max(
    subscriber.registeredAt,
    charge?.at ?? -Infinity,
    activity && c.clock.happened(lastActivityAt) ? lastActivityAt : -Infinity,
  );
  return { lastUseAt, blockableAt: c.readings.choose(inactivityWindow)(lastUseAt, c.time).endAt };
}

const inForceFromRegistration: Clause<RegistrationCase> = {
  id: "11.1",
  summary: "the offer is in force from the registration on, without a term",
  weigh: (c) => (c.submittedAt() === undefined ? satisfied("not-submitted") : permits("in-force-unlimited")),
};

const usedWithinSixMonths: Clause<InactivityCase> = {
  id: "11.2",
  summary: "the operator may block an account that is not used for six months",
  weigh: inactivityVerdict,
};

const notBlockedForInactivity: Clause<Case> = {
  id: "11.2",
  summary: "the operator has blocked the account for inactivity, which ends the offer",
  weigh: (c) =>
    endingVerdicts(c, {
      blocks: ["inactivity"],
      ends: ({ by, cause }) => by === "operator" && cause === "inactivity",
    }),
};

const notTerminatedBySubscriber: Clause<Case> = {
  id: "11.3",
  summary: "the subscriber may end the agreement with seven days' notice",
  weigh: (c) => endingVerdicts(c, { ends: ({ by }) => by === "subscriber" }),
};

const invoicesPaidAtEnd: Clause<AllocationCase> = {
  id: "11.4",
  summary: "once the offer has ended, money on the account pays the invoices",
  weigh: (c) => paidInvoicesVerdict(c, "balance-pays-invoices"),
};

const paymentsHonest: Clause<SuspensionCase> = {
  id: "11.6",
  summary: "the operator may block the account over suspicious payments and chargebacks",
  weigh: (c) => {
    const taken = chargedBack(c);
    const verdict = violationVerdict(
      c,
      { suspected: true, kinds: PAYMENT_VIOLATIONS },
      { effect: "discretion", because: "payment-fraud", otherwise: "no-payment-fraud" },
    );
    if (taken.length === 0) return verdict;
    // a chargeback settles it, whatever is known of violations
    return discretion("payment-fraud", { ...verdict.facts, depositIds: idsOf(taken) });
  },
};

const paymentsNotSanctioned: SanctionClause = sanctionClause({
  id: "11.6",
  summary: "the operator may block the account over suspicious payments and chargebacks",
  grounds: [{ kinds: PAYMENT_VIOLATIONS, suspected: true, chargebacks: true, because: "payment-fraud" }],
  effect: "discretion",
  measures: ["block-account"],
});

export const section11: Section = {
  registration: [inForceFromRegistration],
  sanction: [paymentsNotSanctioned],
  suspension: [notBlockedForInactivity, notTerminatedBySubscriber, paymentsHonest],
  use: [notBlockedForInactivity, notTerminatedBySubscriber],
  inactivity: [usedWithinSixMonths],
  allocation: [invoicesPaidAtEnd],
};
