/** decideTermination: the rows of ILLYVOIP in document order (spec/10-the-other-doors.md, B16, B20, B24, B26). */

import { absentServiceLists } from "./facts.js";
import type { Finding } from "./findings.js";
import { invoicesPaid, whenPositive } from "./freezvon-termination.js";
import { eachOnce, fires, keeps, type Open, rowOf } from "./rows.js";
import type { TakesEffect, TerminationCase } from "./termination-effect.js";
import type { Fees } from "./termination-fees.js";
import type { Amount, Settlement } from "./termination-money.js";
import { inBreach, type Prepaid } from "./termination-prepaid.js";
import { instantText } from "./time.js";

export interface IllyvoipParts {
  readonly effect: TakesEffect;
  readonly fees: Fees;
  readonly settlement: Settlement;
  readonly prepaid: readonly Prepaid[];
  readonly remaining: Amount;
  readonly balance: bigint;
}

export function illyvoipRows(one: TerminationCase, parts: IllyvoipParts): readonly Finding[] {
  const { effect, fees, settlement } = parts;
  const bySubscriber = one.question.by === "subscriber";
  const absent = absentServiceLists(one.account);
  const cancelled = bySubscriber ? cancellation(one, parts) : [keeps("¶23")];
  let fee: Finding | Open | undefined = absent.length > 0 ? { open: absent } : undefined;
  if (fees.listed.length > 0) fee = fires("¶18", "limits", "fee-before-effect");
  return [
    ...rowOf("¶17", [invoicesPaid(one, "¶17", settlement.settled)]),
    ...rowOf("¶18", [fee]),
    ...cancelled,
    ...rowOf("¶24", [
      bySubscriber ? whenPositive(settlement.balanceAfter, "¶24", "permits", "withdrawal-by-refund") : undefined,
    ]),
    ...cancelled.map((finding) => ({ ...finding, clause: "¶28" })),
    ...rowOf("¶29", [
      effect.effectiveAt === null ? fires("¶29", "awaits", "confirmation") : undefined,
      effect.needs.length > 0 ? { open: effect.needs } : undefined,
    ]),
    ...(bySubscriber ? [keeps("¶31")] : endedByOperator(one, parts)),
    deletion(one, effect),
  ];
}

function running(one: TerminationCase, { effectiveAt }: TakesEffect, clause: string): Finding | undefined {
  if (effectiveAt === null || one.at >= effectiveAt) return undefined;
  return fires(clause, "awaits", "effect-running", instantText(effectiveAt));
}

/** ¶23: fees accrued, hosting paid in advance, the effect still to come. */
function cancellation(one: TerminationCase, parts: IllyvoipParts): readonly Finding[] {
  const { effect, settlement, prepaid } = parts;
  const breach = inBreach(one);
  const some = prepaid.some(({ refundable }) => refundable.value !== null && refundable.value > 0n);
  const lost = breach === true && prepaid.some((each) => each.monthsRemaining > 0);
  return rowOf("¶23", [
    whenPositive(settlement.stillOwed, "¶23", "limits", "accrued-fees-owed"),
    some ? fires("¶23", "discretion", "prepaid-hosting") : undefined,
    lost ? fires("¶23", "limits", "in-breach") : undefined,
    openPrepaid(one, parts),
    running(one, effect, "¶23"),
  ]);
}

/** What is still open of (ii), where it matters (B9), also beside hosting of which all is known. */
function openPrepaid(one: TerminationCase, { effect, prepaid }: IllyvoipParts): Open | undefined {
  const needs = prepaid.flatMap(({ refundable }) => refundable.needs);
  if (one.account.subscriptions === undefined && effect.effectiveAt !== null) needs.push("subscriptions");
  return needs.length > 0 ? { open: inNeedsOrder(needs) } : undefined;
}

/** Deductions first, then what concerns the whole account. */
function inNeedsOrder(needs: readonly string[]): readonly string[] {
  const once = eachOnce(needs);
  return [...once.filter((path) => path !== "violations"), ...once.filter((path) => path === "violations")];
}

/** Paths without which some refundable amount is not known; a breach settles them all (B26). */
export function prepaidNeeds(one: TerminationCase, { effect, prepaid }: IllyvoipParts): readonly string[] {
  const needs = prepaid.flatMap(({ refundable }) => refundable.needs);
  const unlisted = one.question.by === "subscriber" && one.account.subscriptions === undefined;
  if (unlisted && effect.effectiveAt !== null && inBreach(one) !== true) needs.push("subscriptions");
  return inNeedsOrder(needs);
}

function endedByOperator(one: TerminationCase, parts: IllyvoipParts): readonly Finding[] {
  const { effect, settlement, remaining, balance } = parts;
  return rowOf("¶31", [
    whenPositive(settlement.stillOwed, "¶31", "limits", "accrued-fees-owed"),
    whenPositive(remaining, "¶31", "discretion", "rest-of-term"),
    running(one, effect, "¶31"),
    balance > 0n ? fires("¶31", "limits", "no-refund-after-termination") : undefined,
  ]);
}

/** ¶32: from the effect on everything is deleted. */
function deletion(one: TerminationCase, { effectiveAt }: TakesEffect): Finding {
  if (effectiveAt === null) return keeps("¶32");
  return one.at < effectiveAt ? keeps("¶32", instantText(effectiveAt)) : fires("¶32", "limits", "data-deleted");
}
