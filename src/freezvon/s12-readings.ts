/** Section 12: where the refund policy is open. */
import type { Reading } from "../core/reading.js";
import {
  civilDays,
  civilMonths,
  civilMonthsRolled,
  elapsedHours,
  hoursFromEndOfDay,
  included,
  sameTimeMonthsLater,
  type Window,
} from "../time/windows.js";

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
  why: "The list opens with the word only, and nothing says that one of the five is enough.",
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

/** 12.3: hours for providing the documents. */
const IDENTITY_HOURS = 48;

export const identityHours: Reading<Window> = {
  name: "identity-hours",
  clause: "12.3",
  question: "When do the 48 hours for the documents end?",
  options: {
    "from-end-of-date": {
      says: "48 hours after 24:00 of the day of the request",
      favours: "subscriber",
      means: hoursFromEndOfDay(IDENTITY_HOURS),
    },
    "from-submission": { says: "48 hours after the request", favours: "operator", means: elapsedHours(IDENTITY_HOURS) },
    "two-civil-days": {
      says: "at 24:00 of the second civil day after the request",
      favours: "subscriber",
      means: civilDays(IDENTITY_HOURS / 24),
    },
  },
  why: "The hours run from the date of submission, and a date is a whole day.",
};
