/** capLiability: the most that can be claimed (spec/10-the-other-doors.md, ¶37, B46). */

import { happened } from "./facts.js";
import { type Finding, found, satisfied, unknown } from "./findings.js";
import { countedOf } from "./ledger.js";
import { type Account, choose, compareText, type Operator, type Readings, zoneOf } from "./model.js";
import { decimalText, type Money, minorDigits, moneyOf, smallerOf, sumOf, units } from "./money.js";
import type { LiabilityQuestion } from "./questions-of-accounts.js";
import { addMonths, civilDay, type Instant, instantOf, instantText, startOfDay } from "./time.js";

type Kind = "deposit" | "invoice-payment" | "charge";

export interface LiabilityDecision {
  readonly decision: "liability";
  readonly at: string;
  readonly outcome: "capped" | "undetermined" | "not-addressed";
  readonly limit: Money | null;
  readonly payable: Money | null;
  readonly fromAt: string | null;
  readonly untilAt: string | null;
  readonly payments: readonly {
    readonly kind: Kind;
    readonly id: string;
    readonly at: string;
    readonly amount: string;
  }[];
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

interface Payment {
  readonly kind: Kind;
  readonly id: string;
  readonly time: Instant;
  readonly amount: bigint;
}

const zone = zoneOf("illyvoip");

export function capLiability(
  operator: Operator,
  readings: Readings,
  account: Account,
  question: LiabilityQuestion,
): LiabilityDecision {
  const at = instantOf(question.at);
  if (operator === "freezvon") {
    return {
      decision: "liability",
      at: instantText(at),
      outcome: "not-addressed",
      limit: null,
      payable: null,
      fromAt: null,
      untilAt: null,
      payments: [],
      findings: [satisfied("5.3").finding],
      needs: [],
    };
  }
  const actionAt = instantOf(question.actionAt);
  const fromAt = windowStart(readings, actionAt);
  const payments = paymentsBefore(readings, account, at)
    .filter(({ time }) => fromAt <= time && time < actionAt)
    .sort(byTimeIdKindAmount);
  const sum = sumOf(payments.map(({ amount }) => amount));
  const claim = question.claim === undefined ? undefined : units(question.claim);
  const known = account.invoices !== undefined;
  return {
    decision: "liability",
    at: instantText(at),
    outcome: known ? "capped" : "undetermined",
    limit: known ? moneyOf(sum, account.currency) : null,
    payable: payableOf(account, claim, sum),
    fromAt: instantText(fromAt),
    untilAt: instantText(actionAt),
    payments: payments.map(({ kind, id, time, amount }) => ({
      kind,
      id,
      at: instantText(time),
      amount: decimalText(amount, minorDigits(account.currency)),
    })),
    findings: [cap(known, claim, sum)],
    needs: known ? [] : ["invoices"],
  };
}

/** More payments could raise the limit, but not what is payable of a claim that is already covered (B46). */
function payableOf(account: Account, claim: bigint | undefined, sum: bigint): Money | null {
  if (claim === undefined) return null;
  if (account.invoices === undefined && claim > sum) return null;
  return moneyOf(smallerOf(claim, sum), account.currency);
}

function cap(known: boolean, claim: bigint | undefined, limit: bigint): Finding {
  if (!known) return unknown("¶37", ["invoices"]).finding;
  const capped = claim === undefined || claim > limit;
  return (capped ? found("¶37", "limits", "liability-capped") : satisfied("¶37")).finding;
}

/** Window `liability-window`: the first instant that counts. */
function windowStart(readings: Readings, actionAt: Instant): Instant {
  const option = choose(readings, "liability-window", ["clamped-months", "payment-term"]);
  const acted = civilDay(actionAt, zone);
  if (option === "clamped-months") return startOfDay(addMonths(acted, -3), zone);
  // The first day whose own three months reach the day of the action, looked for from well before.
  let first = acted - 100;
  while (addMonths(first, 3) < acted) first += 1;
  return startOfDay(first, zone);
}

/** Reading `paid-for-services`: everything paid, whenever it was; all as of the instant of the question. */
function paymentsBefore(readings: Readings, account: Account, at: Instant): readonly Payment[] {
  const option = choose(readings, "paid-for-services", ["money-in", "services-charged"]);
  const payments: Payment[] = [];
  for (const invoice of account.invoices ?? []) {
    for (const payment of invoice.payments) {
      const time = instantOf(payment.at);
      payments.push({ kind: "invoice-payment", id: invoice.id, time, amount: units(payment.amount) });
    }
  }
  if (option === "money-in") {
    for (const deposit of account.deposits) {
      const amount = countedOf(deposit, at);
      const time = instantOf(deposit.receivedAt);
      if (amount > 0n) payments.push({ kind: "deposit", id: deposit.id, time, amount });
    }
  } else {
    for (const charge of account.charges) {
      if (happened(charge.reversedAt, at)) continue;
      payments.push({ kind: "charge", id: charge.id, time: instantOf(charge.at), amount: units(charge.amount) });
    }
  }
  return payments;
}

function byTimeIdKindAmount(left: Payment, right: Payment): number {
  if (left.time !== right.time) return left.time - right.time;
  if (left.id !== right.id) return compareText(left.id, right.id);
  if (left.kind !== right.kind) return compareText(left.kind, right.kind);
  return left.amount === right.amount ? 0 : left.amount < right.amount ? -1 : 1;
}
