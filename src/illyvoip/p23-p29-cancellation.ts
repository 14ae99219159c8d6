/** ¶23, ¶28, ¶29: cancellation by the subscriber. */
import type { Clause } from "../core/clause.js";
import type { Reading } from "../core/reading.js";
import type { Section } from "../core/section.js";
import type { SuspensionCase } from "../core/suspension-case.js";
import { endingVerdicts } from "../core/verdicts.js";
import { billingMonthsLeft, calendarMonthsLeft, type MonthsLeftRule, wholeMonthsLeft } from "../time/day-rules.js";

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

export const prepaymentDiscount: Reading<"whole" | "unused-share"> = {
  name: "prepayment-discount",
  clause: "¶23",
  question: "How much of a discount for prepayment is taken off a refund?",
  options: {
    whole: { says: "all of it", favours: "operator", means: "whole" },
    "unused-share": {
      says: "the share of the months that were not used",
      favours: "subscriber",
      means: "unused-share",
    },
  },
  why: "The deduction is named without a share, so it is the discount that was given.",
};

export const cancellationEffect: Reading<"on-ticket" | "on-confirmation" | "end-of-cycle"> = {
  name: "cancellation-effect",
  clause: "¶29",
  question: "When does a cancellation take effect?",
  options: {
    "on-ticket": { says: "when the ticket is submitted", favours: "subscriber", means: "on-ticket" },
    "on-confirmation": { says: "when the operator confirms it", favours: "operator", means: "on-confirmation" },
    "end-of-cycle": { says: "at the end of the billing month", favours: "operator", means: "end-of-cycle" },
  },
  why: "¶23 lets the subscriber cancel by submitting a ticket; the confirmation of ¶29 only informs of it.",
};

const notCancelledBySubscriber: Clause<SuspensionCase> = {
  id: "¶23",
  summary: "the subscriber may end the services with a ticket",
  weigh: (c) => endingVerdicts(c, { ends: ({ by }) => by === "subscriber" }),
};

export const p23p29: Section = { suspension: [notCancelledBySubscriber] };
