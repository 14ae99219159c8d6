/** 4.12: how fast a number is activated, by what stages, and from which day its fee runs. */
import { unknownLists } from "../core/account-facts.js";
import type { Activation, ActivationCase } from "../core/activation-case.js";
import type { QuestionCase } from "../core/case.js";
import type { Clause } from "../core/clause.js";
import { awaits, type Effect, forbids, limits, satisfied, unknown, type Verdict } from "../core/finding.js";
import type { Reading } from "../core/reading.js";
import type { Section } from "../core/section.js";
import { dayText, instantText } from "../time/civil-calendar.js";
import { type FirstFeeDayRule, firstFeeDayByCivilDays, firstFeeDayByHours } from "../time/day-rules.js";
import { elapsedHours, included, sameTimeHoursLater, type Window } from "../time/windows.js";

/** Hours for activating a number, if not otherwise stated. */
const ACTIVATION_HOURS = 24;
/** Days after which the fee day is counted from the activation. */
const ACTIVATION_DAYS = 3;

/** The window for activating a number, of so many hours. */
export const activationHours: Reading<(hours: number) => Window> = {
  name: "activation-hours",
  clause: "4.12",
  question: "When are the hours for activating a number over?",
  options: {
    elapsed: { says: "after so many elapsed hours", favours: "neither", means: elapsedHours },
    "same-wall-time": {
      says: "at the same local time so many hours of the wall clock later",
      favours: "neither",
      means: (hours) => included(sameTimeHoursLater(hours)),
    },
  },
  why: "Hours are elapsed hours.",
};

export const feeDate: Reading<FirstFeeDayRule> = {
  name: "fee-date",
  clause: "4.12",
  question: "On which day is the first monthly fee taken, and when does a long activation move it?",
  options: {
    "civil-days": {
      says: "activated more than three civil days later: three days before the activation, else the day of the order",
      favours: "neither",
      means: firstFeeDayByCivilDays(ACTIVATION_DAYS, "order-day"),
    },
    "elapsed-hours": {
      says: "activated more than 72 hours later: the day 72 hours before the activation, else the day of the order",
      favours: "neither",
      means: firstFeeDayByHours(ACTIVATION_DAYS, "hours"),
    },
    "elapsed-test": {
      says: "activated more than 72 hours later: three civil days before the activation, else the day of the order",
      favours: "neither",
      means: firstFeeDayByHours(ACTIVATION_DAYS, "civil-days"),
    },
    "activation-day": {
      says: "as civil-days, but the day of the activation when it did not take longer",
      favours: "subscriber",
      means: firstFeeDayByCivilDays(ACTIVATION_DAYS, "activation-day"),
    },
  },
  why: "The text counts days and gives a date.",
};

/** The window for activating a number, from its order. */
export const activationWindow = (c: QuestionCase, hours: number = ACTIVATION_HOURS): Window =>
  c.readings.choose(activationHours)(hours);

/** What is said of the activation of a number; where numbers are not known, it is unknown and at most that. */
const ofActivation =
  (atMost: Effect, weigh: (activation: Activation, c: ActivationCase) => Verdict) =>
  (c: ActivationCase): Verdict => {
    const activation = c.activation();
    return activation === undefined ? unknown(unknownLists(c, "numbers"), atMost) : weigh(activation, c);
  };

const activatedInTime: Clause<ActivationCase> = {
  id: "4.12",
  summary:
    "a number is on within 24 hours of its order, unless something else is stated or outside influence delays it",
  weigh: ofActivation("forbids", ({ number, dueAt, isOn, inTime, readyAt }, c) => {
    const facts = { numberId: number.id, dueAt: instantText(dueAt) };
    if (inTime) return isOn ? satisfied("activated-in-time", facts) : awaits("activation-running", facts, dueAt);
    // ready in time: the rest was the subscriber's
    const isDelayed = c.question.outsideInfluence === true || (readyAt !== undefined && readyAt < dueAt);
    return isDelayed ? limits("delay-outside-influence", facts) : forbids("activation-late", facts);
  }),
};

const activationConfirmed: Clause<ActivationCase> = {
  id: "4.12",
  summary: "once it is ready, the subscriber confirms a number by a call and then by a message",
  weigh: ofActivation("awaits", ({ number, confirm }) => {
    const facts = { numberId: number.id };
    if (confirm === null) return satisfied("nothing-to-confirm", facts);
    return awaits(confirm === "call" ? "call-confirmation" : "message-confirmation", facts);
  }),
};

const feeFromOrder: Clause<ActivationCase> = {
  id: "4.12",
  summary: "when the activation takes more than three days, the fee runs from three days before it",
  weigh: ofActivation("limits", ({ number, feeDay }, c) => {
    if (feeDay === null) return satisfied("fee-day-open", { numberId: number.id });
    const facts = { numberId: number.id, feeOn: dayText(feeDay) };
    return feeDay === c.time.dayOf(number.orderedAt)
      ? satisfied("fee-day-kept", facts)
      : limits("fee-day-moved", facts);
  }),
};

export const section4Activation: Section = { activation: [activatedInTime, activationConfirmed, feeFromOrder] };
