/** What becomes of a refund by the passing of time alone: deposits leave their windows, other windows close. */
import type { RefundLineAnswer } from "../decisions/decide-refund.js";
import { historyOf } from "../ledger/history.js";
import { countUpTo } from "../ledger/order.js";
import type { Account } from "../model/account.js";
import type { Chargeback, Deposit } from "../model/deposit.js";
import { accountParser } from "../model/parsers.js";
import { type EpochMs, resolve, unitsOf } from "../model/resolve.js";
import type { Instant } from "../model/scalars.js";
import type { RefundableDropEvent, WindowClosingEvent } from "./forecast-event.js";
import { type Standing, textOf, withAccount } from "./forecast-standing.js";

type IsNow = (instant: Instant | undefined) => boolean;
type Refund = ReturnType<Standing["refund"]>;

/** What time has changed between two standings of one account; money that the account moves at the later is left out. */
export function refundChanges(
  before: Standing,
  arrived: Standing,
): readonly (RefundableDropEvent | WindowClosingEvent)[] {
  const { account, at } = arrived;
  const bare = movesMoneyAt(account, at) ? withAccount(arrived, withoutMoneyAt(account, at)) : arrived;
  const [was, is] = [before.refund(), bare.refund()];
  return [...drops(was, is, arrived), ...closings(was, is, arrived)];
}

function drops(was: Refund, is: Refund, arrived: Standing): readonly RefundableDropEvent[] {
  const [from, to] = [was.eligible, is.eligible];
  if (from === null || to === null || unitsOf(to.amount) >= unitsOf(from.amount)) return [];
  const lines = is.lines.flatMap(({ depositId, refundable, clause, because }, i) => {
    // a deposit that comes is money, so both have the same lines
    const { refundable: before } = was.lines[i] as RefundLineAnswer;
    if (unitsOf(refundable) >= unitsOf(before)) return [];
    return [{ depositId, clause, because, from: before, to: refundable }];
  });
  return [{ kind: "refundable-drops", at: textOf(arrived), from, to, lines }];
}

/** What forbids a refund and did not before. */
function closings(was: Refund, is: Refund, arrived: Standing): readonly WindowClosingEvent[] {
  const common = { kind: "window-closes", at: textOf(arrived), question: "refund", subject: "balance" } as const;
  const known = was.findings.filter(({ effect }) => effect === "forbids");
  return is.findings
    .filter(({ effect }) => effect === "forbids")
    .filter(({ clause, because }) => !known.some((other) => other.clause === clause && other.because === because))
    .map(({ clause, because }) => ({ ...common, clause, because }));
}

function movesMoneyAt(account: Account, at: EpochMs): boolean {
  const { instants } = historyOf(accountParser.resolved(account));
  return instants[countUpTo(instants, at) - 1] === at;
}

/** An account without the money that it moves at an instant. */
function withoutMoneyAt(account: Account, at: EpochMs): Account {
  const isNow: IsNow = (instant) => resolve({ at: instant }).at === at;
  const isElsewhen = (moved: { readonly at: Instant }): boolean => !isNow(moved.at);
  return accountParser.parse({
    ...account,
    deposits: account.deposits.map((deposit) => depositBefore(deposit, isNow)),
    charges: account.charges
      .filter(isElsewhen)
      .map((charge) => (isNow(charge.reversedAt) ? { ...charge, reversedAt: undefined } : charge)),
    adjustments: account.adjustments?.filter(isElsewhen),
    refunds: account.refunds?.filter(isElsewhen),
  });
}

/** A deposit without what happens to it now. */
function depositBefore(deposit: Deposit, isNow: IsNow): Deposit {
  return {
    ...deposit,
    creditedAt: isNow(deposit.creditedAt) ? undefined : deposit.creditedAt,
    chargeback: deposit.chargeback && chargebackBefore(deposit.chargeback, isNow),
  };
}

function chargebackBefore(chargeback: Chargeback, isNow: IsNow): Chargeback | undefined {
  if (isNow(chargeback.openedAt)) return undefined;
  return isNow(chargeback.settledAt) ? { ...chargeback, settledAt: undefined, outcome: undefined } : chargeback;
}
