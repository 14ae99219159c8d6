/** decideRefund under Freezvon 5.6–13.3, row after row of the table in spec/3-decisions.md. */

import {
  absentServiceLists,
  effectiveTermination,
  happened,
  isConnected,
  isRunning,
  openBlocks,
  overdueSum,
  standingViolations,
  unpaidSum,
} from "./facts.js";
import { either, found, satisfied, unknown, type Weighed } from "./findings.js";
import { identityRows } from "./freezvon-identity.js";
import { burnDownOf, type Ledger, ledgerAt } from "./ledger.js";
import {
  type Account,
  type Charge,
  choose,
  type Deposit,
  type Readings,
  type RefundQuestion,
  zoneOf,
} from "./model.js";
import { largerOf, units } from "./money.js";
import { answerRefund, type Line, type RefundDecision, refundableSum, subjectCharge } from "./refund.js";
import { type Instant, instantOf, instantText } from "./time.js";
import { refundWindow } from "./windows.js";

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

const zone = zoneOf("freezvon");

export function freezvonRefund(readings: Readings, account: Account, question: RefundQuestion): RefundDecision {
  const at = instantOf(question.at);
  const requestedAt = instantOf(question.requestedAt ?? question.at);
  const ledger = ledgerAt(account, at, burnDownOf("freezvon", readings));
  const charge = subjectCharge(account, question);
  const one: Case = { readings, account, question, at, requestedAt, ledger, charge };
  const lines = linesFor(one);
  const payoutFee = units(question.payoutFee ?? "0");
  const sum = refundableSum(lines);
  const identity = identityRows(readings, account, at, requestedAt);

  return answerRefund({
    account,
    at,
    ledger,
    weighed: [
      serviceProvided(one),
      violations(one, "8.5"),
      either(
        lines.some((line) => line.because === "special-conditions"),
        found("8.5.1", "limits", null),
        satisfied("8.5.1"),
      ),
      either(payoutFee > 0n, found("9.8", "limits", null), satisfied("9.8")),
      either(sum === 0n, found("12.1", "forbids", "no-ground-for-refund"), satisfied("12.1")),
      either(sum > 0n, found("12.2", "permits", "circumstances-met"), satisfied("12.2")),
      violations(one, "12.2.1"),
      circumstances(one),
      servicesUnused(one),
      ...money(one),
      identity.verified,
      ...inTime(one),
      identity.documents,
      ...destinations(one, lines),
      recipient(one),
      fraudBlock(one),
    ],
    lines,
    eligible: largerOf(sum - payoutFee, 0n),
    payableIn: account.currency,
    rate: undefined,
    aboutCharge: charge !== undefined,
    destination: question.destination,
    canReturn,
  });
}

function canReturn(deposit: Deposit): boolean {
  const bankOrCard = deposit.method === "card" || deposit.method === "bank-transfer";
  return bankOrCard && deposit.instrumentClosed !== true;
}

/** R11, R20, R30: the remainder, or what the charge took from it. */
function linesFor(one: Case): readonly Line[] {
  const reading = choose(one.readings, "special-funds", ["on-subscriber-termination", "always"]);
  const bySubscriber = effectiveTermination(one.account, one.at)?.by === "subscriber";
  const specialKept = reading === "always" || bySubscriber;
  const { charge } = one;
  const without =
    charge === undefined
      ? undefined
      : ledgerAt(one.account, one.at, burnDownOf("freezvon", one.readings), charge.id).rows;
  return one.ledger.rows.map(({ deposit, remainder }) => {
    let amount = remainder;
    if (without !== undefined) {
      const other = without.find((row) => row.deposit.id === deposit.id)?.remainder ?? 0n;
      amount = largerOf(other - remainder, 0n);
    }
    const line = (refundable: bigint, clause: string, because: string): Line => ({
      deposit,
      remainder,
      refundable,
      clause,
      because,
    });
    if (amount === 0n) return line(0n, "12.2", "nothing-left");
    if (specialKept && deposit.source === "special-conditions") return line(0n, "8.5.1", "special-conditions");
    return line(amount, "12.2", "refundable");
  });
}

/** The charge failed, and there is no alternative that suits. */
function failedForGood(charge: Charge): boolean {
  return charge.failure !== undefined && charge.failure.alternative !== "suitable";
}

function serviceProvided(one: Case): Weighed {
  const provided = one.charge !== undefined && !failedForGood(one.charge);
  return either(provided, found("5.6", "forbids", "service-provided"), satisfied("5.6"));
}

function violations(one: Case, clause: string): Weighed {
  const standing = standingViolations(one.account, one.at);
  if (standing === undefined) return unknown(clause, ["violations"]);
  return either(standing.length > 0, found(clause, "forbids", "terms-violated"), satisfied(clause));
}

/** 12.2.2, by R11 for a charge and R21 for the balance. */
function circumstances(one: Case): Weighed {
  const clause = "12.2.2";
  const available = found(clause, "forbids", "service-available");
  const reading = choose(one.readings, "refund-circumstances", ["all-required", "failure-not-required"]);
  if (reading === "failure-not-required") return satisfied(clause);
  if (one.charge !== undefined) return failedForGood(one.charge) ? satisfied(clause) : available;
  const { reason, failure } = one.question;
  if (failure?.alternative === "suitable") return available;
  if (reason !== undefined && reason !== "service-failed") return available;
  const needs: string[] = [];
  if (reason === undefined) needs.push("question.reason");
  if (failure === undefined) needs.push("question.failure");
  return needs.length > 0 ? unknown(clause, needs) : satisfied(clause);
}

function servicesUnused(one: Case): Weighed {
  const { account, at } = one;
  const inUse =
    (account.numbers ?? []).some((number) => isConnected(number, at)) ||
    (account.subscriptions ?? []).some((subscription) => isRunning(subscription, at, zone));
  if (inUse) return found("12.2.3", "forbids", "services-in-use");
  const absent = absentServiceLists(account);
  return absent.length > 0 ? unknown("12.2.3", absent) : satisfied("12.2.3");
}

/** The three findings of 12.2.3 on money. */
function money(one: Case): readonly Weighed[] {
  const { balance } = one.ledger;
  const row = (standing: boolean, code: string, known: boolean): Weighed => {
    if (standing) return found("12.2.3", "forbids", code);
    return known ? satisfied("12.2.3") : unknown("12.2.3", ["invoices"]);
  };
  const overdue = overdueSum(one.account, one.at);
  const unpaid = unpaidSum(one.account, one.at);
  return [
    row(balance < 0n || (overdue ?? 0n) > 0n, "in-arrears", overdue !== undefined),
    row((unpaid ?? 0n) > 0n, "unpaid-invoices", unpaid !== undefined),
    row(balance <= 0n, "no-positive-balance", true),
  ];
}

/** 12.2.5: tested at the request or at the payout; reversals are as of `at` (R12, R69, R73). */
function inTime(one: Case): readonly Weighed[] {
  const reading = choose(one.readings, "refund-tested", ["at-request", "at-payout"]);
  const tested = reading === "at-request" ? one.requestedAt : one.at;
  const paidAt = one.account.charges
    .filter((charge) => happened(charge.at, tested) && !happened(charge.reversedAt, one.at))
    .map((charge) => instantOf(charge.at));
  if (paidAt.length === 0) return [satisfied("12.2.5", "nothing-ever-paid")];
  const { endsAt, covered } = refundWindow(one.readings, Math.max(...paidAt));
  const ordinary = either(
    tested < endsAt,
    satisfied("12.2.5", null, instantText(endsAt)),
    found("12.2.5", "forbids", "refund-window-closed"),
  );
  return covered ? [ordinary] : [ordinary, satisfied("12.2.5", "calendar-not-covered")];
}

/** 12.4, one finding for each fault (R27). */
/** R27: for each line that needs it, each fault is a finding of its own. */
function destinations(one: Case, lines: readonly Line[]): readonly Weighed[] {
  const { destination } = one.question;
  const faults: Weighed[] = [];
  for (const line of lines) {
    if (line.refundable === 0n || canReturn(line.deposit)) continue;
    if (destination === undefined) faults.push(found("12.4", "awaits", "destination"));
    else {
      if (!destination.verified) faults.push(found("12.4", "awaits", "destination-verification"));
      if (!destination.inOwnName) faults.push(found("12.4", "forbids", "destination-not-own"));
    }
  }
  return faults.length > 0 ? faults : [satisfied("12.4")];
}

function recipient(one: Case): Weighed {
  const method = one.question.destination?.method;
  const nameless = method === "crypto" || method === "e-wallet" || method === "other";
  return either(nameless, found("12.5", "forbids", "recipient-unidentifiable"), satisfied("12.5"));
}

function fraudBlock(one: Case): Weighed {
  const blocked = openBlocks(one.account, one.at).some((block) => block.cause === "fraud");
  return either(blocked, found("13.3", "discretion", "no-duty-to-refund"), satisfied("13.3"));
}
