/** The ledger as a literal walk: one event after another, and the state written down as it goes (R3–R9, R39). */

import { happened } from "./facts.js";
import { type Account, choose, compareText, type Deposit, type Operator, type Readings } from "./model.js";
import { smallerOf, sumOf, units } from "./money.js";
import { type Instant, instantOf } from "./time.js";

export type BurnDown = "oldest-first" | "newest-first" | "pro-rata" | "excluded-methods-first";

export interface LedgerRow {
  readonly deposit: Deposit;
  readonly creditedAt: Instant;
  /** What of it counts at the instant, after chargebacks. */
  readonly counted: bigint;
  readonly remainder: bigint;
  /** Spending that it bore, when it happened or later as repaid debt. */
  readonly spent: bigint;
}

export interface Ledger {
  readonly balance: bigint;
  readonly freeCredit: bigint;
  readonly debt: bigint;
  /** Deposits credited by the instant, by creditedAt, then id. */
  readonly rows: readonly LedgerRow[];
}

interface Spending {
  readonly time: Instant;
  readonly id: string;
  amount: bigint;
}

interface Pot {
  readonly deposit: Deposit;
  readonly creditedAt: Instant;
  readonly counted: bigint;
  remainder: bigint;
  spent: bigint;
}

interface Debt {
  readonly of: "spending" | "refund";
  amount: bigint;
}

type Event =
  | { readonly time: Instant; readonly id: string; readonly rank: 0; readonly pot: Pot }
  | { readonly time: Instant; readonly id: string; readonly rank: 1; readonly amount: bigint }
  | {
      readonly time: Instant;
      readonly id: string;
      readonly rank: 2;
      readonly amount: bigint;
      readonly depositId: string | undefined;
    };

export function burnDownOf(operator: Operator, readings: Readings): BurnDown {
  return operator === "illyvoip"
    ? choose(readings, "burn-down", ["oldest-first", "newest-first", "pro-rata", "excluded-methods-first"])
    : choose(readings, "burn-down", ["oldest-first", "newest-first", "pro-rata"]);
}

/** Money that came by a method that ILLYVOIP ¶25 never pays back. */
export function isExcludedMethod(deposit: Deposit): boolean {
  return deposit.method === "bank-transfer" || deposit.method === "crypto";
}

/** What counts of a deposit as of the instant (R7). */
export function countedOf(deposit: Deposit, at: Instant): bigint {
  const whole = units(deposit.amount);
  const { chargeback } = deposit;
  if (chargeback === undefined || !happened(chargeback.openedAt, at)) return whole;
  if (chargeback.outcome === "won" && happened(chargeback.settledAt, at)) return whole;
  return whole - units(chargeback.amount ?? deposit.amount);
}

function byTimeThenId(
  left: { readonly time: Instant; readonly id: string },
  right: { readonly time: Instant; readonly id: string },
): number {
  return left.time - right.time || compareText(left.id, right.id);
}

/** The account's money as of an instant; `leaveOut` is a charge that is taken as never made (R11). */
export function ledgerAt(account: Account, at: Instant, burnDown: BurnDown, leaveOut?: string): Ledger {
  const charges = account.charges.filter(
    (charge) => happened(charge.at, at) && !happened(charge.reversedAt, at) && charge.id !== leaveOut,
  );
  const adjustments = (account.adjustments ?? []).filter((one) => happened(one.at, at));
  const refunds = (account.refunds ?? []).filter((one) => happened(one.at, at));
  const deposits = account.deposits.filter((deposit) => happened(deposit.creditedAt, at));

  const spending: Spending[] = [];
  for (const charge of charges) {
    spending.push({ time: instantOf(charge.at), id: charge.id, amount: units(charge.amount) });
  }
  let freeCredit = 0n;
  for (const adjustment of adjustments) {
    const amount = units(adjustment.amount);
    if (amount > 0n) freeCredit += amount;
    else spending.push({ time: instantOf(adjustment.at), id: adjustment.id, amount: -amount });
  }
  // R8: positive adjustments cancel spending, oldest first.
  spending.sort(byTimeThenId);
  for (const one of spending) {
    const cancelled = smallerOf(one.amount, freeCredit);
    one.amount -= cancelled;
    freeCredit -= cancelled;
  }

  const events: Event[] = [];
  for (const deposit of deposits) {
    const creditedAt = instantOf(deposit.creditedAt ?? "");
    const pot: Pot = { deposit, creditedAt, counted: countedOf(deposit, at), remainder: 0n, spent: 0n };
    events.push({ time: creditedAt, id: deposit.id, rank: 0, pot });
  }
  for (const one of spending) {
    if (one.amount > 0n) events.push({ time: one.time, id: one.id, rank: 1, amount: one.amount });
  }
  for (const refund of refunds) {
    events.push({
      time: instantOf(refund.at),
      id: refund.id,
      rank: 2,
      amount: units(refund.amount),
      depositId: refund.depositId,
    });
  }
  // R5: credits, then spending, then refunds; each by id.
  events.sort((left, right) => left.time - right.time || left.rank - right.rank || compareText(left.id, right.id));

  const pots: Pot[] = [];
  const debts: Debt[] = [];
  let unshared = 0n;

  const spend = (amount: bigint): void => {
    const missing = burn(pots, amount, burnDown);
    if (missing > 0n) debts.push({ of: "spending", amount: missing });
  };
  for (const event of events) {
    if (event.rank === 1) {
      if (burnDown === "pro-rata") unshared += event.amount;
      else spend(event.amount);
      continue;
    }
    // R9: what was spent since the last credit or refund is shared once.
    if (unshared > 0n) spend(unshared);
    unshared = 0n;
    if (event.rank === 0) {
      credit(event.pot, debts);
      pots.push(event.pot);
    } else {
      let missing = giveBack(pots, event.amount, event.depositId);
      const free = smallerOf(missing, freeCredit);
      freeCredit -= free;
      missing -= free;
      if (missing > 0n) debts.push({ of: "refund", amount: missing });
    }
  }
  if (unshared > 0n) spend(unshared);

  const balance =
    sumOf(pots.map((pot) => pot.counted)) +
    sumOf(adjustments.map((one) => units(one.amount))) -
    sumOf(charges.map((one) => units(one.amount))) -
    sumOf(refunds.map((one) => units(one.amount)));
  return { balance, freeCredit, debt: sumOf(debts.map((debt) => debt.amount)), rows: pots };
}

/** A credit repays the debt first, the oldest debt first (R39). */
function credit(pot: Pot, debts: Debt[]): void {
  pot.remainder = pot.counted;
  for (const debt of debts) {
    const repaid = smallerOf(debt.amount, pot.remainder);
    debt.amount -= repaid;
    pot.remainder -= repaid;
    if (debt.of === "spending") pot.spent += repaid;
  }
}

/** A refund takes from its deposit, then from the others newest first (R6); what is missing is returned. */
function giveBack(pots: readonly Pot[], amount: bigint, depositId: string | undefined): bigint {
  const named = pots.filter((pot) => pot.deposit.id === depositId);
  const others = pots.filter((pot) => pot.deposit.id !== depositId).reverse();
  let missing = amount;
  for (const pot of [...named, ...others]) {
    const taken = smallerOf(pot.remainder, missing);
    pot.remainder -= taken;
    missing -= taken;
  }
  return missing;
}

/** Spending burns the deposits credited so far; `pots` are oldest first. What is missing is returned. */
function burn(pots: readonly Pot[], amount: bigint, burnDown: BurnDown): bigint {
  if (burnDown === "pro-rata") return burnInProportion(pots, amount);
  let order = [...pots];
  if (burnDown === "newest-first") order.reverse();
  if (burnDown === "excluded-methods-first") {
    order = [
      ...pots.filter((pot) => isExcludedMethod(pot.deposit)),
      ...pots.filter((pot) => !isExcludedMethod(pot.deposit)),
    ];
  }
  let missing = amount;
  for (const pot of order) {
    const taken = smallerOf(pot.remainder, missing);
    pot.remainder -= taken;
    pot.spent += taken;
    missing -= taken;
  }
  return missing;
}

/** Shares in proportion to the remainders; odd units go to the largest fractions, then to the oldest (R9). */
function burnInProportion(pots: readonly Pot[], amount: bigint): bigint {
  const available = sumOf(pots.map((pot) => pot.remainder));
  const shared = smallerOf(amount, available);
  if (shared === 0n) return amount;
  const shares = pots.map((pot, age) => {
    const product = shared * pot.remainder;
    return { pot, age, whole: product / available, fraction: product % available };
  });
  let odd = shared - sumOf(shares.map((share) => share.whole));
  shares.sort((left, right) =>
    left.fraction === right.fraction ? left.age - right.age : left.fraction > right.fraction ? -1 : 1,
  );
  for (const share of shares) {
    const taken = share.whole + (odd > 0n ? 1n : 0n);
    if (odd > 0n) odd -= 1n;
    share.pot.remainder -= taken;
    share.pot.spent += taken;
  }
  return amount - shared;
}
