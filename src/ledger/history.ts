/**
 * The money of an account in time order, made once and asked as of any instant: who paid what in, what was spent
 * up to when. Sums of spending are kept, so that an answer costs a few look-ups, however long the history is.
 */
import type { Account } from "../model/account.js";
import type { Charge } from "../model/charge.js";
import type { Deposit } from "../model/deposit.js";
import type { Refund } from "../model/refund.js";
import type { EpochMs, Resolved, Units } from "../model/resolve.js";
import { byId, byTimeThenId, countUpTo } from "./order.js";

/** A deposit that has been credited. */
export type CreditedDeposit = Resolved<Deposit> & { readonly creditedAt: EpochMs };

/** Money movements of one kind in time order, with running sums. */
interface Movements {
  readonly times: readonly EpochMs[];
  /** `sums[i]` is the sum of the first `i` movements. */
  readonly sums: readonly Units[];
}

/** A charge that the operator undid. */
interface Reversal {
  readonly at: EpochMs;
  readonly amount: Units;
  readonly reversedAt: EpochMs;
}

/** The money of an account in time order. */
export interface History {
  /** By `creditedAt`, then id. */
  readonly deposits: readonly CreditedDeposit[];
  /** By `at`, then id. */
  readonly charges: readonly Resolved<Charge>[];
  readonly chargeTimes: readonly EpochMs[];
  /** By `at`, then id. */
  readonly refunds: readonly Resolved<Refund>[];
  /** Charges and negative adjustments. */
  readonly spending: Movements;
  readonly reversals: readonly Reversal[];
  /** Positive adjustments. */
  readonly gains: Movements;
  /** Every instant at which a sum changes, sorted. */
  readonly instants: readonly EpochMs[];
}

const memo: WeakMap<object, History> = /* @__PURE__ */ new WeakMap();

/** The history of an account. */
export function historyOf(account: Resolved<Account>): History {
  const known = memo.get(account);
  if (known !== undefined) return known;
  const history = makeHistory(account);
  memo.set(account, history);
  return history;
}

/**
 * Keeps the history of an account that is another one with one more charge, its last. Where that is later than all the
 * money before it, nothing is sorted and summed again: a forecast adds a charge a day.
 */
export function prolongHistory(known: Resolved<Account>, prolonged: Resolved<Account>): void {
  const history = historyOf(known);
  const { spending, charges, chargeTimes, instants } = history;
  const charge = prolonged.charges.at(-1) as Resolved<Charge>;
  const { at, amount } = charge;
  if (at <= (instants.at(-1) ?? -Infinity)) return;
  memo.set(prolonged, {
    ...history,
    charges: [...charges, charge],
    chargeTimes: [...chargeTimes, at],
    spending: {
      times: [...spending.times, at],
      sums: [...spending.sums, (spending.sums.at(-1) as Units) + amount],
    },
    instants: [...instants, at],
  });
}

function makeHistory(account: Resolved<Account>): History {
  const { deposits, charges, adjustments = [], refunds = [] } = account;
  const losses = adjustments.filter(({ amount }) => amount < 0n).map(({ at, amount }) => ({ at, amount: -amount }));
  const reversals = charges.flatMap(({ at, amount, reversedAt }) =>
    reversedAt === undefined ? [] : [{ at, amount, reversedAt }],
  );
  const sortedCharges = [...charges].sort(byTimeThenId);
  return {
    charges: sortedCharges,
    chargeTimes: sortedCharges.map(({ at }) => at),
    deposits: deposits
      .filter((deposit): deposit is CreditedDeposit => deposit.creditedAt !== undefined)
      .sort((a, b) => a.creditedAt - b.creditedAt || byId(a, b)),
    refunds: [...refunds].sort(byTimeThenId),
    spending: movementsOf([...charges, ...losses]),
    reversals,
    gains: movementsOf(adjustments.filter(({ amount }) => amount > 0n)),
    instants: [
      ...charges.map(({ at }) => at),
      ...reversals.map(({ reversedAt }) => reversedAt),
      ...adjustments.map(({ at }) => at),
      ...refunds.map(({ at }) => at),
      ...deposits.flatMap(({ creditedAt = [], chargeback }) =>
        [creditedAt, chargeback?.openedAt ?? [], chargeback?.settledAt ?? []].flat(),
      ),
    ].sort((a, b) => a - b),
  };
}

function movementsOf(list: readonly { readonly at: EpochMs; readonly amount: Units }[]): Movements {
  const sorted = [...list].sort((a, b) => a.at - b.at);
  const sums = [0n];
  for (const { amount } of sorted) sums.push((sums.at(-1) as Units) + amount);
  return { times: sorted.map(({ at }) => at), sums };
}

/** What moved before an instant, or up to and including it. */
export function movedBy(movements: Movements, at: EpochMs, edge: "before" | "up-to"): Units {
  return movements.sums[countUpTo(movements.times, edge === "before" ? at - 1 : at)] as Units;
}

/** What counts of a deposit: less an open or lost chargeback, all of it once the chargeback is won. */
export function countedAmount({ amount, chargeback }: Resolved<Deposit>, at: EpochMs): Units {
  if (chargeback === undefined || chargeback.openedAt > at) return amount;
  const settled = chargeback.settledAt !== undefined && chargeback.settledAt <= at;
  return settled && chargeback.outcome === "won" ? amount : amount - (chargeback.amount ?? amount);
}

/** The first instant after `at` at which a sum changes. */
export function nextMovement({ instants }: History, at: EpochMs): EpochMs | undefined {
  return instants[countUpTo(instants, at)];
}
