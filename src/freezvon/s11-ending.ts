/** Section 11, 11.1–11.5: when the offer ends, and what becomes of the balance. */
import { openBlocks } from "../core/account-facts.js";
import type { Clause } from "../core/clause.js";
import { type EndedCase, namedEffect } from "../core/ending.js";
import { limits, permits, satisfied, type Verdict } from "../core/finding.js";
import type { Reading } from "../core/reading.js";
import { rowOf } from "../core/row.js";
import type { Section } from "../core/section.js";
import type { TerminationCase } from "../core/termination-case.js";
import { amountVerdict, causeVerdict, effectVerdict, settlementVerdict } from "../core/termination-verdicts.js";
import type { EpochMs } from "../model/resolve.js";
import { instantText } from "../time/civil-calendar.js";
import { fromDayLater, hoursLater, type Window } from "../time/windows.js";
import { unusedSince } from "./s11-duration.js";

/** 11.3: days of notice for a termination. */
const NOTICE_DAYS = 7;

/** When the offer of an account that is not used ends; `undefined` where nothing has ended it. */
type InactivityEnd = (c: EndedCase) => EpochMs | undefined;

const onBlocking: InactivityEnd = (c) => {
  const blocks = openBlocks(c).filter(({ cause }) => cause === "inactivity");
  return blocks.length > 0 ? Math.min(...blocks.map(({ at }) => at)) : undefined;
};

export const inactivityTermination: Reading<InactivityEnd> = {
  name: "inactivity-termination",
  clause: "11.2",
  question: "When does the offer of an account end that is not used?",
  options: {
    "on-blocking": { says: "when the operator blocks it", favours: "subscriber", means: onBlocking },
    "at-six-months": {
      says: "when the six months are over",
      favours: "operator",
      means: (c) => unusedSince(c).blockableAt,
    },
  },
  why: "The sentence before it gives the operator a right to block, and the end is said to come in this case.",
};

export const terminationNotice: Reading<Window> = {
  name: "termination-notice",
  clause: "11.3",
  question: "From when may a termination take effect that must be notified seven days before?",
  options: {
    "full-days": { says: "after seven full civil days", favours: "operator", means: fromDayLater(NOTICE_DAYS + 1) },
    "date-difference": {
      says: "on the day seven days after that of the notice",
      favours: "subscriber",
      means: fromDayLater(NOTICE_DAYS),
    },
    "elapsed-hours": { says: "168 hours later", favours: "subscriber", means: hoursLater(NOTICE_DAYS * 24) },
  },
  why: "A term of days begins on the day after the event, and all of it must pass before the effect.",
};

const noticeEndsAt = (c: EndedCase): EpochMs => c.readings.choose(terminationNotice)(c.question.noticeAt, c.time).endAt;

/** 00:00 of the day that the subscriber wishes; without a wish, as soon as can be. */
const wishedAt = ({ time, question: { requestedFor } }: EndedCase): EpochMs =>
  requestedFor === undefined ? -Infinity : time.startOf(requestedFor);

/** When the offer ends. */
export function offerEndsAt(c: EndedCase): EpochMs {
  const { by, cause } = c.question;
  if (by === "subscriber") return Math.max(noticeEndsAt(c), wishedAt(c));
  const unused = cause === "inactivity" ? c.readings.choose(inactivityTermination)(c) : undefined;
  return unused ?? namedEffect(c);
}

const agreementEnded: Clause<TerminationCase> = {
  id: "11.1",
  summary: "the offer runs until it is ended",
  weigh: (c) => effectVerdict(c, "agreement-runs"),
};

const notEndedForInactivity: Clause<TerminationCase> = {
  id: "11.2",
  summary: "the operator has ended the offer of an account that was not used",
  weigh: (c) => causeVerdict(c, "inactivity", "ended-for-inactivity"),
};

const noticeGiven: Clause<TerminationCase> = {
  id: "11.3",
  summary: "the subscriber ends the agreement with seven days' notice",
  weigh: (c) =>
    c.question.by === "subscriber"
      ? rowOf([effectVerdict(c, "notice-running"), wishVerdict(c)], "effect-reached")
      : satisfied("not-ended-so"),
};

function wishVerdict(c: TerminationCase): Verdict {
  const earliestAt = noticeEndsAt(c);
  const isTooEarly = c.question.requestedFor !== undefined && wishedAt(c) < earliestAt;
  return isTooEarly ? limits("wish-moved", { effectiveAt: instantText(earliestAt) }) : satisfied("effect-reached");
}

const noInvoiceToPay: Clause<TerminationCase> = {
  id: "11.4",
  summary: "at the end, what is left of the balance pays issued invoices",
  weigh: settlementVerdict,
};

const nothingToWithdraw: Clause<TerminationCase> = {
  id: "11.5",
  summary: "what is left after a suspension or the end can be withdrawn under section 12",
  weigh: (c) =>
    amountVerdict(c, ["balanceAfter", c.settlement().balanceAfter], {
      give: permits,
      because: "withdrawal-by-section-12",
      otherwise: "nothing-to-withdraw",
    }),
};

export const section11Ending: Section = {
  termination: [agreementEnded, notEndedForInactivity, noticeGiven, noInvoiceToPay, nothingToWithdraw],
};
