/** What becomes of a refund by the passing of time alone: deposits leave their windows, other windows close. */
import type { RefundDecision, RefundLineAnswer } from "../decisions/decide-refund.js";
import { historyOf } from "../ledger/history.js";
import { moneyOf } from "../ledger/money.js";
import { countUpTo } from "../ledger/order.js";
import type { Account } from "../model/account.js";
import { amended } from "../model/amend-account.js";
import type { Charge } from "../model/charge.js";
import type { Chargeback, Deposit } from "../model/deposit.js";
import { accountParser } from "../model/parsers.js";
import { type EpochMs, type Resolved, type Units, unitsOf } from "../model/resolve.js";
import type { RefundableDropEvent, WindowClosingEvent } from "./forecast-event.js";
import { type Standing, textOf, withAccount } from "./forecast-standing.js";

type DatedDeposit = Resolved<Deposit>;
type Refund = ReturnType<Standing["refund"]>;
type RefundFinding = RefundDecision["findings"][number];

/** How many movements of money an account has at an instant. */
export function movementsAt(account: Account, at: EpochMs): number {
  const { instants } = historyOf(accountParser.resolved(account));
  return countUpTo(instants, at) - countUpTo(instants, at - 1);
}

/**
 * What time has changed between two standings of one account, the later one before anything is posted at its instant.
 * Money that the account itself moves at that instant is left out. Only where something is lost at all can time have
 * taken it, so in other cases the account without that money is not asked.
 */
export function refundChanges(
  before: Standing,
  arrived: Standing,
): readonly (RefundableDropEvent | WindowClosingEvent)[] {
  const was = before.refund();
  const withMoney = arrived.refund();
  if (lessGiven(was, withMoney).every(({ to }) => to > 0n) && newObstacles(was, withMoney).length === 0) return [];
  const { account, at } = arrived;
  const isMoved = movementsAt(account, at) > 0;
  const is = isMoved ? withAccount(arrived, withoutMoneyAt(account, at)).refund() : withMoney;
  return [...drops(was, is, arrived), ...closings(was, is, arrived)];
}

/** A line that gives less than it did. */
interface Loss {
  readonly line: RefundLineAnswer;
  readonly from: Units;
  readonly to: Units;
}

/** The lines that give less than they did. */
function lessGiven(was: Refund, is: Refund): readonly Loss[] {
  const before = new Map(was.lines.map(({ depositId, refundable }) => [depositId, unitsOf(refundable)]));
  return is.lines
    .map((line) => ({ line, from: before.get(line.depositId) ?? 0n, to: unitsOf(line.refundable) }))
    .filter(({ from, to }) => to < from);
}

const refundableOf = ({ lines }: Refund): Units => lines.reduce((sum, line) => sum + unitsOf(line.refundable), 0n);

function drops(was: Refund, is: Refund, arrived: Standing): readonly RefundableDropEvent[] {
  const [from, to] = [refundableOf(was), refundableOf(is)];
  if (to >= from) return [];
  const { currency } = arrived.account;
  const lines = lessGiven(was, is).map(({ line: { depositId, clause, because }, ...loss }) => ({
    ...{ depositId, clause, because },
    from: moneyOf(loss.from, currency).amount,
    to: moneyOf(loss.to, currency).amount,
  }));
  const at = textOf(arrived);
  return [{ kind: "refundable-drops", at, from: moneyOf(from, currency), to: moneyOf(to, currency), lines }];
}

/** What forbids a refund and did not before. */
function newObstacles(was: Refund, is: Refund): readonly RefundFinding[] {
  const known = was.findings.filter(({ effect }) => effect === "forbids");
  const isKnown = ({ clause, because }: RefundFinding): boolean =>
    known.some((other) => other.clause === clause && other.because === because);
  return is.findings.filter((finding) => finding.effect === "forbids" && !isKnown(finding));
}

function closings(was: Refund, is: Refund, arrived: Standing): readonly WindowClosingEvent[] {
  const common = { kind: "window-closes", at: textOf(arrived), question: "refund", subject: "balance" } as const;
  return newObstacles(was, is).map(({ clause, because }) => ({ ...common, clause, because }));
}

/** An account without the money that it moves at one instant. */
function withoutMoneyAt(account: Account, at: EpochMs): Account {
  const dated = accountParser.resolved(account);
  const isElsewhen = (list: readonly { readonly at: EpochMs }[] | undefined) => (_: unknown, i: number) =>
    list?.[i]?.at !== at;
  const adjustments = account.adjustments?.filter(isElsewhen(dated.adjustments));
  const refunds = account.refunds?.filter(isElsewhen(dated.refunds));
  const deposits = account.deposits.map((deposit, i) => depositBefore(deposit, dated.deposits[i] as DatedDeposit, at));
  const isReversedNow = (charge: Resolved<Charge> | undefined): boolean =>
    charge?.reversedAt === at && charge.at !== at;
  const reversed = account.charges.filter((_, i) => isReversedNow(dated.charges[i]));
  return amended(account, {
    facts: { adjustments, refunds, deposits },
    keep: (charge) => charge.at !== at && charge.reversedAt !== at,
    post: reversed.map(({ reversedAt: _, ...charge }) => charge),
  });
}

/** A deposit without what happens to it at an instant. */
function depositBefore(deposit: Deposit, { creditedAt, chargeback }: DatedDeposit, at: EpochMs): Deposit {
  return {
    ...deposit,
    ...(creditedAt === at && { creditedAt: undefined }),
    ...(chargeback?.settledAt === at && {
      chargeback: { ...(deposit.chargeback as Chargeback), settledAt: undefined, outcome: undefined },
    }),
    ...(chargeback?.openedAt === at && { chargeback: undefined }),
  };
}
