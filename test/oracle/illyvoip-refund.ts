/** decideRefund under ILLYVOIP ¶19–¶31, row after row of the table in spec/3-decisions.md. */

import { effectiveTermination, standingViolations } from "./facts.js";
import { either, found, satisfied, unknown, type Weighed } from "./findings.js";
import { burnDownOf, isExcludedMethod, type Ledger, type LedgerRow, ledgerAt } from "./ledger.js";
import { type Account, type Charge, choose, type Readings, type RefundQuestion } from "./model.js";
import { answerRefund, type Line, type RefundDecision, refundableSum, subjectCharge } from "./refund.js";
import { dayOf, type Instant, instantOf, instantText } from "./time.js";
import { depositWindow, exchangeDay } from "./windows.js";

interface Case {
  readonly readings: Readings;
  readonly account: Account;
  readonly question: RefundQuestion;
  readonly at: Instant;
  readonly requestedAt: Instant;
  readonly ledger: Ledger;
  /** Undefined when the question is about the balance. */
  readonly charge: Charge | undefined;
}

const PAID_IN = "EUR";

export function illyvoipRefund(readings: Readings, account: Account, question: RefundQuestion): RefundDecision {
  const at = instantOf(question.at);
  const burnDown = burnDownOf("illyvoip", readings);
  const one: Case = {
    readings,
    account,
    question,
    at,
    requestedAt: instantOf(question.requestedAt ?? question.at),
    ledger: ledgerAt(account, at, burnDown),
    charge: subjectCharge(account, question),
  };
  const cannotUse = question.reason === "cannot-use-service";
  const lines = one.charge === undefined ? linesFor(one, cannotUse) : [];
  // R18: without a reason, would "cannot use the service" give another sum?
  const reasonMatters =
    one.charge === undefined &&
    question.reason === undefined &&
    refundableSum(linesFor(one, true)) !== refundableSum(lines);

  return answerRefund({
    account,
    at,
    ledger: one.ledger,
    weighed: [
      feesKept(one, lines, reasonMatters),
      firstDeposit(lines, reasonMatters),
      ...ninetyDays(one, lines),
      otherAmounts(lines),
      methods(one, lines),
      firstTimeAccount(one),
      violations(one),
      subscriptions(one),
      exchangeRate(one),
      operatorEnded(one),
    ],
    lines,
    eligible: refundableSum(lines),
    payableIn: PAID_IN,
    rate: account.currency === PAID_IN ? undefined : fittingRate(one),
    aboutCharge: one.charge !== undefined,
    destination: question.destination,
    canReturn: (deposit) => deposit.instrumentClosed !== true,
  });
}

function isInside(one: Case, row: LedgerRow): boolean {
  return one.requestedAt < depositWindow(one.readings, row.creditedAt).endsAt;
}

/** R20: one line for each deposit, with the first code that applies. */
function linesFor(one: Case, cannotUse: boolean): readonly Line[] {
  const firstWindow = choose(one.readings, "first-deposit-window", ["unlimited", "ninety-days"]);
  const firstUse = choose(one.readings, "first-deposit-use", ["remainder", "untouched"]);
  return one.ledger.rows.map((row, index) => {
    const { deposit, remainder } = row;
    const inside = isInside(one, row);
    const asFirst =
      cannotUse &&
      index === 0 &&
      (firstWindow === "unlimited" || inside) &&
      (firstUse === "remainder" || row.spent === 0n);
    const line = (refundable: bigint, clause: string, because: string): Line => ({
      deposit,
      remainder,
      refundable,
      clause,
      because,
    });
    if (remainder === 0n) return line(0n, "¶24", "nothing-left");
    if (isExcludedMethod(deposit)) return line(0n, "¶25", "method-excluded");
    if (asFirst) return line(remainder, "¶24", "first-deposit");
    if (inside) return line(remainder, "¶24", "within-window");
    return line(0n, "¶24", "outside-window");
  });
}

function feesKept(one: Case, lines: readonly Line[], reasonMatters: boolean): Weighed {
  if (one.charge !== undefined) {
    return either(isSubscriptionCharge(one.charge), satisfied("¶19"), found("¶19", "forbids", "fees-not-refundable"));
  }
  // R2: whatever the reason turns out to be.
  const nothing = refundableSum(lines) === 0n && !reasonMatters;
  return either(nothing, found("¶19", "forbids", "no-ground-for-refund"), satisfied("¶19"));
}

function firstDeposit(lines: readonly Line[], reasonMatters: boolean): Weighed {
  if (reasonMatters) return unknown("¶24", ["question.reason"]);
  const paid = lines.some((line) => line.because === "first-deposit" && line.refundable > 0n);
  return either(paid, found("¶24", "permits", null), satisfied("¶24"));
}

function ninetyDays(one: Case, lines: readonly Line[]): readonly Weighed[] {
  const weighed: Weighed[] = [];
  const paid = new Set(lines.filter((line) => line.refundable > 0n).map((line) => line.deposit.id));
  const oldest = one.ledger.rows.find((row) => isInside(one, row) && paid.has(row.deposit.id));
  if (oldest === undefined) weighed.push(satisfied("¶24"));
  else {
    const { endsAt } = depositWindow(one.readings, oldest.creditedAt);
    weighed.push(found("¶24", "permits", null, instantText(endsAt)));
  }
  // R65: once, whichever deposit it is; not for a charge.
  const uncovered = one.ledger.rows.some((row) => !depositWindow(one.readings, row.creditedAt).covered);
  if (uncovered && one.charge === undefined) weighed.push(satisfied("¶24", "calendar-not-covered"));
  return weighed;
}

function otherAmounts(lines: readonly Line[]): Weighed {
  const kept = lines.some((line) => line.because === "outside-window");
  return either(kept, found("¶24", "limits", null), satisfied("¶24"));
}

function methods(one: Case, lines: readonly Line[]): Weighed {
  const scope = choose(one.readings, "excluded-method-scope", ["deposit", "account"]);
  if (scope === "account" && one.ledger.rows.some((row) => isExcludedMethod(row.deposit))) {
    return found("¶25", "forbids", "method-excluded");
  }
  const kept = lines.some((line) => line.because === "method-excluded");
  return either(kept, found("¶25", "limits", null), satisfied("¶25"));
}

function firstTimeAccount(one: Case): Weighed {
  const { subscriber } = one.account;
  if (subscriber.otherAccounts === undefined) return unknown("¶26", ["subscriber.otherAccounts"]);
  const reading = choose(one.readings, "first-time-account", ["this-account-first", "only-account"]);
  const registeredAt = instantOf(subscriber.registeredAt);
  const offending = subscriber.otherAccounts.some(({ id, openedAt }) => {
    if (id === one.account.id || instantOf(openedAt) > one.at) return false;
    return reading === "only-account" || instantOf(openedAt) < registeredAt;
  });
  return either(offending, found("¶26", "forbids", "not-first-account"), satisfied("¶26"));
}

function violations(one: Case): Weighed {
  const standing = standingViolations(one.account, one.at);
  if (standing === undefined) return unknown("¶26", ["violations"]);
  return either(standing.length > 0, found("¶26", "forbids", "terms-violated"), satisfied("¶26"));
}

function isSubscriptionCharge(charge: Charge): boolean {
  return ["number-setup", "number-monthly", "call-recording"].includes(charge.kind);
}

function subscriptions(one: Case): Weighed {
  const named = one.charge !== undefined && isSubscriptionCharge(one.charge);
  return either(named, found("¶27", "forbids", "subscription-not-refundable"), satisfied("¶27"));
}

/** R32: from the account's currency, to euro, of the day of the refund; otherwise as if absent. */
function fittingRate(one: Case): { readonly rate: string; readonly on: string } | undefined {
  const given = one.question.exchangeRate;
  if (given === undefined || given.from !== one.account.currency || given.to !== PAID_IN) return undefined;
  return dayOf(given.on) === exchangeDay(one.readings, one.at) ? given : undefined;
}

function exchangeRate(one: Case): Weighed {
  const missing = one.charge === undefined && one.account.currency !== PAID_IN && fittingRate(one) === undefined;
  return either(missing, unknown("¶30", ["question.exchangeRate"]), satisfied("¶30"));
}

function operatorEnded(one: Case): Weighed {
  const ended = effectiveTermination(one.account, one.at)?.by === "operator";
  return either(ended, found("¶31", "forbids", "terminated-by-operator"), satisfied("¶31"));
}
