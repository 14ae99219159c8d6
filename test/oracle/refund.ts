/** What both refunds share: the lines, the sums at the top, the assembled answer (R10, R17, R20, R27). */

import { type Finding, plain, type Weighed, weigh } from "./findings.js";
import type { Ledger } from "./ledger.js";
import type { Account, Charge, Deposit, Destination, RefundQuestion } from "./model.js";
import {
  decimalText,
  EXCHANGED_DIGITS,
  largerOf,
  type Money,
  minorDigits,
  moneyOf,
  roundHalfUp,
  sumOf,
  UNIT_DIGITS,
  units,
} from "./money.js";
import { type Instant, instantText } from "./time.js";

/** A line before it is written out. */
export interface Line {
  readonly deposit: Deposit;
  readonly remainder: bigint;
  readonly refundable: bigint;
  readonly clause: string;
  readonly because: string;
}

export interface WrittenLine {
  readonly depositId: string;
  readonly remainder: string;
  readonly refundable: string;
  readonly destination: "original" | "other" | "none";
  readonly clause: string;
  readonly because: string;
}

export interface Exchange {
  readonly rate: string;
  readonly on: string;
  readonly before: string;
  readonly after: string;
}

export interface RefundDecision {
  readonly decision: "refund";
  readonly at: string;
  readonly outcome: "granted" | "refused" | "awaiting" | "discretionary" | "undetermined";
  readonly amount: Money;
  readonly eligible: Money;
  readonly retained: Money;
  readonly lines: readonly WrittenLine[];
  readonly payableIn: string;
  readonly exchange: Exchange | null;
  readonly rounding: { readonly mode: "half-up"; readonly before: string; readonly after: string };
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

export interface RefundParts {
  readonly account: Account;
  readonly at: Instant;
  readonly ledger: Ledger;
  readonly weighed: readonly Weighed[];
  readonly lines: readonly Line[];
  readonly eligible: bigint;
  readonly payableIn: string;
  /** The rate that fits, where the money is exchanged. */
  readonly rate: { readonly rate: string; readonly on: string } | undefined;
  readonly aboutCharge: boolean;
  readonly destination: Destination | undefined;
  /** Whether the money can go back where this deposit came from. */
  readonly canReturn: (deposit: Deposit) => boolean;
}

/** The charge that the question is about; undefined when it is about the balance. */
export function subjectCharge(account: Account, question: RefundQuestion): Charge | undefined {
  const subject = question.subject ?? "balance";
  if (subject === "balance") return undefined;
  const charge = account.charges.find(({ id }) => id === subject.chargeId);
  if (charge === undefined) throw new Error(`no charge \`${subject.chargeId}\``);
  return charge;
}

export function refundableSum(lines: readonly Line[]): bigint {
  return sumOf(lines.map((line) => line.refundable));
}

const OUTCOMES = {
  forbids: "refused",
  unknown: "undetermined",
  awaits: "awaiting",
  discretion: "discretionary",
  permits: "granted",
  nothing: "refused",
} as const;

export function answerRefund(parts: RefundParts): RefundDecision {
  const { account, ledger, payableIn } = parts;
  const { effect, needs } = weigh(parts.weighed);
  const outcome = OUTCOMES[effect];
  const granted = outcome === "granted";
  const written = minorDigits(account.currency);
  const positive = largerOf(ledger.balance, 0n);
  const leaves = granted && !parts.aboutCharge ? refundableSum(parts.lines) : 0n;

  // What is paid, in units of 10^-24 from here on.
  const scale = 10n ** BigInt(EXCHANGED_DIGITS - UNIT_DIGITS);
  let before = 0n;
  if (granted) before = parts.eligible * (parts.rate === undefined ? scale : units(parts.rate.rate));
  const after = roundHalfUp(before, payableIn, EXCHANGED_DIGITS);
  const paidText = (value: bigint): string => decimalText(value, minorDigits(payableIn), EXCHANGED_DIGITS);
  const exchange =
    granted && parts.rate !== undefined
      ? {
          rate: decimalText(units(parts.rate.rate), 0),
          on: parts.rate.on,
          before: decimalText(parts.eligible, written),
          after: paidText(before),
        }
      : null;

  return {
    decision: "refund",
    at: instantText(parts.at),
    outcome,
    amount: { amount: paidText(after), currency: payableIn },
    eligible: moneyOf(parts.eligible, account.currency),
    retained: moneyOf(positive - leaves, account.currency),
    lines: parts.lines.map((line) => ({
      depositId: line.deposit.id,
      remainder: decimalText(line.remainder, written),
      refundable: decimalText(line.refundable, written),
      destination: destinationOf(line, parts),
      clause: line.clause,
      because: line.because,
    })),
    payableIn,
    exchange,
    rounding: { mode: "half-up", before: paidText(before), after: paidText(after) },
    findings: plain(parts.weighed),
    needs,
  };
}

function destinationOf(line: Line, parts: RefundParts): WrittenLine["destination"] {
  if (line.refundable === 0n) return "none";
  if (parts.canReturn(line.deposit)) return "original";
  return parts.destination === undefined ? "none" : "other";
}
