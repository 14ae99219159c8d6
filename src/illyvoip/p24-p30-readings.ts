/** ¶24–¶30: where the paragraphs on refunds are open. */
import { burnDownReading } from "../core/burn-down-reading.js";
import type { Reading } from "../core/reading.js";
import { type BurnDown, methodsFirst } from "../ledger/burn-down.js";
import type { PaymentMethod } from "../model/deposit.js";
import { type DayRule, daysInUtc, daysInZone } from "../time/day-rules.js";
import { civilDays, civilDaysRolled, elapsedHours, type Window } from "../time/windows.js";

/** ¶24: days before a request whose deposits go back. */
const REFUND_DAYS = 90;

/** ¶25: methods of payment that are never refunded. */
export const EXCLUDED_METHODS: readonly PaymentMethod[] = ["bank-transfer", "crypto"];

export const burnDown: Reading<BurnDown> = burnDownReading("¶24", {
  favours: { oldestFirst: "subscriber", newestFirst: "operator" },
  why: "Debts are by custom set off against the oldest payment; it keeps the newest money refundable, and doubt goes against the drafter.",
  more: {
    "excluded-methods-first": {
      says: "deposits that can never be paid out first, then the oldest",
      favours: "subscriber",
      means: methodsFirst(EXCLUDED_METHODS),
    },
  },
});

export const depositWindow: Reading<Window> = {
  name: "deposit-window",
  clause: "¶24",
  question: "Which deposits were made within ninety days of the request?",
  options: {
    "civil-days": {
      says: "those at most ninety civil days before the day of the request",
      favours: "neither",
      means: civilDays(REFUND_DAYS),
    },
    "forward-rolled": {
      says: "those whose ninetieth day, moved to the next working day, is not over",
      favours: "subscriber",
      means: civilDaysRolled(REFUND_DAYS),
    },
    "elapsed-hours": {
      says: "those at most 2160 hours before the request",
      favours: "operator",
      means: elapsedHours(REFUND_DAYS * 24),
    },
  },
  why: "Days are counted as civil days; the text looks back from the request, so no last day has to be moved.",
};

export const firstDepositWindow: Reading<"unlimited" | "ninety-days"> = {
  name: "first-deposit-window",
  clause: "¶24",
  question: "Does the limit of ninety days hold for the first deposit, too?",
  options: {
    unlimited: { says: "no: its sentence has no limit", favours: "subscriber", means: "unlimited" },
    "ninety-days": {
      says: "yes: any other amounts are not refunded",
      favours: "operator",
      means: "ninety-days",
    },
  },
  why: "The sentence on the first deposit states no limit, and doubt goes against the drafter.",
};

export const firstDepositUse: Reading<"remainder" | "untouched"> = {
  name: "first-deposit-use",
  clause: "¶24",
  question: "Does a first deposit that was partly used go back?",
  options: {
    remainder: { says: "yes: its unused amount", favours: "subscriber", means: "remainder" },
    untouched: { says: "no: only if none of it was used", favours: "operator", means: "untouched" },
  },
  why: "The text refunds the un-used amount, which has no meaning for a deposit that nothing was used of.",
};

export const excludedMethodScope: Reading<"deposit" | "account"> = {
  name: "excluded-method-scope",
  clause: "¶25",
  question: "Does one payment by an excluded method end every refund?",
  options: {
    deposit: { says: "no: only that deposit stays", favours: "subscriber", means: "deposit" },
    account: { says: "yes: nothing of the account goes back", favours: "operator", means: "account" },
  },
  why: "The second sentence keeps the applicable credit usable, so it speaks of what was paid in that way.",
};

export const firstTimeAccount: Reading<"this-account-first" | "only-account"> = {
  name: "first-time-account",
  clause: "¶26",
  question: "Is the first of two accounts a first-time account?",
  options: {
    "this-account-first": {
      says: "yes: no other account was opened before it",
      favours: "subscriber",
      means: "this-account-first",
    },
    "only-account": { says: "no: there is no other account", favours: "operator", means: "only-account" },
  },
  why: "The examples speak of having had an account before, and a first account is first whatever follows.",
};

export const fxDay: Reading<DayRule> = {
  name: "fx-day",
  clause: "¶30",
  question: "Which is the date of the refund?",
  options: {
    "operator-zone": { says: "the civil day in the operator's zone", favours: "neither", means: daysInZone },
    utc: { says: "the day in UTC", favours: "neither", means: daysInUtc },
  },
  why: "A date in an agreement under the law of Kosovo is a date in Kosovo.",
};
