/** ¶23, ¶28, ¶29: cancellation by the subscriber; ¶24 of what is left after one. */
import { unknownLists } from "../core/account-facts.js";
import { isCertain } from "../core/amount.js";
import type { Case } from "../core/case.js";
import type { Clause } from "../core/clause.js";
import { type EndedCase, type Ending, endingAt, endingByCycles, namedEffect, notBefore } from "../core/ending.js";
import { awaits, discretion, type Facts, limits, permits, satisfied, unknown, type Verdict } from "../core/finding.js";
import { type DiscountRule, type PrepaidLine, unusedShare, wholeDiscount } from "../core/prepaid.js";
import type { Reading } from "../core/reading.js";
import { rowOf } from "../core/row.js";
import type { Section } from "../core/section.js";
import type { TerminationCase } from "../core/termination-case.js";
import { accruedFeesVerdict, amountVerdict, effectVerdict } from "../core/termination-verdicts.js";
import { endingVerdicts, idsOf } from "../core/verdicts.js";
import {
  anchoredFeeDay,
  billingMonthsLeft,
  calendarMonthsLeft,
  type MonthsLeftRule,
  wholeMonthsLeft,
} from "../time/day-rules.js";

export const monthsRemaining: Reading<MonthsLeftRule> = {
  name: "months-remaining",
  clause: "¶23",
  question: "Which are the full months remaining after a cancellation?",
  options: {
    "billing-cycles": {
      says: "the billing months that begin at or after it",
      favours: "neither",
      means: billingMonthsLeft,
    },
    "calendar-months": {
      says: "the calendar months that lie wholly within the rest of the term",
      favours: "operator",
      means: calendarMonthsLeft,
    },
    "whole-months": {
      says: "as many months as fit between its day and the end of the term",
      favours: "subscriber",
      means: wholeMonthsLeft,
    },
  },
  why: "The fees are fees of billing months, so it is those that can be left unused in full.",
};

export const prepaymentDiscount: Reading<DiscountRule> = {
  name: "prepayment-discount",
  clause: "¶23",
  question: "How much of a discount for prepayment is taken off a refund?",
  options: {
    whole: { says: "all of it", favours: "operator", means: wholeDiscount },
    "unused-share": {
      says: "the share of the months that were not used",
      favours: "subscriber",
      means: unusedShare,
    },
  },
  why: "The deduction is named without a share, so it is the discount that was given.",
};

export const cancellationEffect: Reading<(c: EndedCase) => Ending> = {
  name: "cancellation-effect",
  clause: "¶29",
  question: "When does a cancellation take effect?",
  options: {
    "on-ticket": {
      says: "when the ticket is submitted",
      favours: "subscriber",
      means: ({ question }) => endingAt(question.noticeAt),
    },
    "on-confirmation": {
      says: "when the operator confirms it",
      favours: "operator",
      means: ({ clock, question: { effectiveAt } }) => endingAt(clock.happened(effectiveAt) ? effectiveAt : null),
    },
    "end-of-cycle": {
      says: "at the end of the billing month",
      favours: "operator",
      means: (c) => endingByCycles(c, c.question.noticeAt, anchoredFeeDay),
    },
  },
  why: "¶23 lets the subscriber cancel by submitting a ticket; the confirmation of ¶29 only informs of it.",
};

/** When the services end: as the operator says, or as a cancellation does, but not before the day that it asks for. */
export function servicesEnd(c: EndedCase): Ending {
  const { by, requestedFor } = c.question;
  if (by === "operator") return endingAt(namedEffect(c));
  const ending = c.readings.choose(cancellationEffect)(c);
  return requestedFor === undefined ? ending : notBefore(ending, c.time.startOf(requestedFor));
}

const notCancelledBySubscriber: Clause<Case> = {
  id: "¶23",
  summary: "the subscriber may end the services with a ticket",
  weigh: (c) => endingVerdicts(c, { ends: ({ by }) => by === "subscriber" }),
};

const nothingOwedNorPrepaid: Clause<TerminationCase> = {
  id: "¶23",
  summary: "who cancels owes what has accrued; prepaid hosting may come back for full months, less deductions",
  weigh: cancellationVerdicts,
};

/** What ¶23 says, and ¶28 in the same words. */
function cancellationVerdicts(c: TerminationCase): readonly Verdict[] {
  if (c.question.by !== "subscriber") return [satisfied("not-ended-so")];
  const verdicts = [accruedFeesVerdict(c), ...prepaidVerdicts(c), effectVerdict(c, "effect-running")];
  return rowOf(verdicts, "nothing-to-settle");
}

/** Prepaid hosting, which comes back if the agreement has been kept. */
function prepaidVerdicts(c: TerminationCase): readonly Verdict[] {
  const { lines, inBreach, needs } = c.prepaid();
  const refundable = lines.filter((line) => line.refundable.units > 0n && isCertain(line.refundable));
  const unused = lines.filter(({ monthsLeft }) => monthsLeft > 0);
  return [
    ...(refundable.length > 0 ? [discretion("prepaid-hosting", factsOf(refundable))] : []),
    ...(inBreach && unused.length > 0 ? [limits("in-breach", factsOf(unused))] : []),
    ...(needs.length > 0 ? [unknown(needs, inBreach ? "limits" : "forbids")] : []),
  ];
}

const factsOf = (lines: readonly PrepaidLine[]): Facts => ({
  subscriptionIds: idsOf(lines.map(({ subscription }) => subscription)),
});

const withdrawalByRefund: Clause<TerminationCase> = {
  id: "¶24",
  summary: "who cancels can ask a refund of what is left of the balance",
  weigh: (c) =>
    c.question.by === "subscriber"
      ? amountVerdict(c, ["balanceAfter", c.settlement().balanceAfter], {
          give: permits,
          because: "withdrawal-by-refund",
          otherwise: "nothing-to-withdraw",
        })
      : satisfied("not-ended-so"),
};

const nothingOwedNorPrepaidAgain: Clause<TerminationCase> = {
  id: "¶28",
  summary: "the rule of ¶23 again",
  weigh: (c) => cancellationVerdicts(c).map((verdict) => ({ ...verdict, facts: { sameAs: "¶23" } })),
};

const cancellationConfirmed: Clause<TerminationCase> = {
  id: "¶29",
  summary: "the operator confirms a cancellation",
  weigh: (c) => {
    if (c.question.by !== "subscriber") return satisfied("not-ended-so");
    const { effectiveAt, latestAt } = c.ending();
    if (effectiveAt === null) return awaits("confirmation");
    if (latestAt === null) return satisfied("confirmed");
    return unknown(unknownLists(c, "numbers", "subscriptions"), c.clock.reached(latestAt) ? "satisfied" : "awaits");
  },
};

export const p23p29: Section = {
  termination: [nothingOwedNorPrepaid, withdrawalByRefund, nothingOwedNorPrepaidAgain, cancellationConfirmed],
  suspension: [notCancelledBySubscriber],
  order: [notCancelledBySubscriber],
  use: [notCancelledBySubscriber],
};
