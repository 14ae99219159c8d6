/**
 * The ledger as of an instant: one walk through deposits and refunds in time order; what was spent in between is
 * burned in one piece, which every burn-down order allows.
 */
import type { Charge } from "../model/charge.js";
import type { EpochMs, Resolved, Units } from "../model/resolve.js";
import { type BurnDown, type Share, takeInTurn } from "./burn-down.js";
import { countedAmount, type History, movedBy } from "./history.js";

/** What is left of a credited deposit. */
export type Remainder = Readonly<Share>;

/** The ledger as of an instant. */
export interface Ledger {
  /** Credited deposits by `creditedAt`, then id, used up or not. */
  readonly remainders: readonly Remainder[];
  /** What adjustments gave beyond all spending, less refunds taken from it: it belongs to no deposit. */
  readonly freeCredit: Units;
  /** What was spent beyond all that was there; the next deposits repay it. */
  readonly debt: Units;
}

const most = (a: Units, b: Units): Units => (a > b ? a : b);
const least = (a: Units, b: Units): Units => (a < b ? a : b);

/** Charges and negative adjustments by an instant, as known at `at`: what was reversed by then does not count. */
function spentBy(
  history: History,
  by: EpochMs,
  edge: "before" | "up-to",
  at: EpochMs,
  without?: Resolved<Charge>,
): Units {
  const inTime = (movedAt: EpochMs) => (edge === "before" ? movedAt < by : movedAt <= by);
  let spent = movedBy(history.spending, by, edge);
  for (const reversal of history.reversals)
    if (reversal.reversedAt <= at && inTime(reversal.at)) spent -= reversal.amount;
  const standing = without !== undefined && (without.reversedAt === undefined || without.reversedAt > at);
  return standing && inTime(without.at) ? spent - without.amount : spent;
}

/** Credited deposits + adjustments − charges − refunds; it may be negative. */
export function balanceAsOf(history: History, at: EpochMs): Units {
  let balance = movedBy(history.gains, at, "up-to") - spentBy(history, at, "up-to", at);
  for (const deposit of history.deposits) if (deposit.creditedAt <= at) balance += countedAmount(deposit, at);
  for (const refund of history.refunds) if (refund.at <= at) balance -= refund.amount;
  return balance;
}

/** The ledger as of `at`, burned in that order; `without` one charge, as if it had never been. */
export function ledgerAsOf(history: History, at: EpochMs, burn: BurnDown, without?: Resolved<Charge>): Ledger {
  const shares: Share[] = [];
  const gained = movedBy(history.gains, at, "up-to");
  const spentInAll = spentBy(history, at, "up-to", at, without);
  let freeCredit = most(0n, gained - spentInAll);
  const debts: { owed: Units; readonly of: "spending" | "refund" }[] = [];
  let burned = 0n;

  /** Burns what was spent since the last time. Positive adjustments cancel the oldest spending. */
  const burnUpTo = (by: EpochMs, edge: "before" | "up-to"): void => {
    const spent = most(0n, spentBy(history, by, edge, at, without) - gained);
    if (spent === burned) return;
    const open = shares.filter(({ remainder }) => remainder > 0n);
    const there = open.reduce((sum, { remainder }) => sum + remainder, 0n);
    const taken = least(spent - burned, there);
    if (taken > 0n) burn(open, taken);
    debts.push({ owed: spent - burned - taken, of: "spending" });
    burned = spent;
  };

  const credit = (deposit: Share["deposit"]): void => {
    const share = { deposit, remainder: countedAmount(deposit, at), spent: 0n };
    for (const debt of debts) debt.owed = takeInTurn([share], debt.owed, debt.of);
    shares.push(share);
  };

  /** From the named deposit, then the newest ones, then free credit; what is missing becomes debt. */
  const refund = ({ amount, depositId }: History["refunds"][number]): void => {
    const named = shares.filter(({ deposit }) => deposit.id === depositId);
    const missing = takeInTurn([...named, ...[...shares].reverse()], amount, "refund");
    const fromFreeCredit = least(missing, freeCredit);
    freeCredit -= fromFreeCredit;
    debts.push({ owed: missing - fromFreeCredit, of: "refund" });
  };

  const refunds = history.refunds.filter((paid) => paid.at <= at);
  let next = 0;
  const refundBefore = (instant: EpochMs): void => {
    for (let paid = refunds[next]; paid !== undefined && paid.at < instant; paid = refunds[next]) {
      burnUpTo(paid.at, "up-to");
      refund(paid);
      next += 1;
    }
  };
  // at the same instant: credits first, then spending, then refunds
  for (const deposit of history.deposits) {
    if (deposit.creditedAt > at) break;
    refundBefore(deposit.creditedAt);
    burnUpTo(deposit.creditedAt, "before");
    credit(deposit);
  }
  refundBefore(at + 1);
  burnUpTo(at, "up-to");
  return { remainders: shares, freeCredit, debt: debts.reduce((sum, { owed }) => sum + owed, 0n) };
}
