/** decideRenewal: what renews today (spec/3-decisions.md, R52–R60, R72). */

import { absentServiceLists, compareItems, effectiveTermination, type FeeItem, feeItems, openBlocks } from "./facts.js";
import { type Finding, found, plain, satisfied, unknown, type Weighed } from "./findings.js";
import { burnDownOf, ledgerAt } from "./ledger.js";
import { type Account, choose, type Operator, type PlainQuestion, type Readings, zoneOf } from "./model.js";
import { decimalText, largerOf, type Money, minorDigits, moneyOf, sumOf } from "./money.js";
import { dayText, type Instant, instantOf, instantText } from "./time.js";
import { nextFeeDay } from "./windows.js";

export type ItemOutcome = "not-due" | "renews" | "lapses" | "ends" | "inactive";

export interface RenewalItem {
  readonly service: { readonly kind: "number" | "subscription"; readonly id: string };
  readonly outcome: ItemOutcome;
  readonly dueOn: string;
  readonly dueAt: string;
  readonly fee: string;
  readonly period: { readonly fromOn: string; readonly throughOn: string } | null;
  readonly collectFrom: "balance" | "billing-information" | null;
  readonly clause: string;
}

export interface RenewalDecision {
  readonly decision: "renewal";
  readonly at: string;
  readonly outcome: "none-due" | "renews" | "lapses" | "ends" | "mixed" | "undetermined";
  readonly items: readonly RenewalItem[];
  readonly total: Money;
  readonly balanceAfter: Money;
  readonly shortfall: Money;
  readonly nextDueAt: string | null;
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

interface Decided {
  readonly item: FeeItem;
  readonly outcome: ItemOutcome;
}

function isOver(account: Account, at: Instant): boolean {
  return effectiveTermination(account, at) !== undefined || openBlocks(account, at).length > 0;
}

/** What becomes of each item, in the order in which items are listed; `anyway`: whatever the state of the account. */
export function decideItems(
  operator: Operator,
  readings: Readings,
  account: Account,
  at: Instant,
  anyway = false,
): readonly Decided[] {
  const items = feeItems(account, at, zoneOf(operator));
  const over = !anyway && isOver(account, at);
  const wanting = items.filter((item) => !over && item.inUse && item.dueAt <= at && !item.cancelled);
  const renewing = operator === "illyvoip" ? wanting : coveredByBalance(readings, account, at, wanting);
  return items.map((item) => {
    if (over || !item.inUse) return { item, outcome: "inactive" };
    if (at < item.dueAt) return { item, outcome: "not-due" };
    if (item.cancelled) return { item, outcome: "ends" };
    return { item, outcome: renewing.includes(item) ? "renews" : "lapses" };
  });
}

/** Freezvon 8.3: which of the items that are due the balance renews, each seeing what the one before left (R59). */
function coveredByBalance(
  readings: Readings,
  account: Account,
  at: Instant,
  wanting: readonly FeeItem[],
): readonly FeeItem[] {
  const order = choose(readings, "renewal-order", ["oldest-due-first", "cheapest-first", "all-or-none"]);
  let left = ledgerAt(account, at, burnDownOf("freezvon", readings)).balance;
  if (order === "all-or-none") return sumOf(wanting.map((item) => item.fee)) <= left ? wanting : [];
  const queue = [...wanting];
  if (order === "cheapest-first") {
    queue.sort((one, other) => (one.fee === other.fee ? compareItems(one, other) : one.fee < other.fee ? -1 : 1));
  }
  const renewing: FeeItem[] = [];
  for (const item of queue) {
    if (item.fee > left) continue;
    left -= item.fee;
    renewing.push(item);
  }
  return renewing;
}

export function decideRenewal(
  operator: Operator,
  readings: Readings,
  account: Account,
  question: PlainQuestion,
): RenewalDecision {
  const at = instantOf(question.at);
  const decided = decideItems(operator, readings, account, at);
  const absent = isOver(account, at) ? [] : absentServiceLists(account);
  const { balance } = ledgerAt(account, at, burnDownOf(operator, readings));
  const total = sumOf(decided.filter(({ outcome }) => outcome === "renews").map(({ item }) => item.fee));
  const wanting = decided.filter(({ outcome }) => outcome === "renews" || outcome === "lapses");
  const wanted = sumOf(wanting.map(({ item }) => item.fee));
  const short = operator === "illyvoip" || wanting.length === 0 ? 0n : largerOf(wanted - balance, 0n);
  const upcoming = decided.filter(({ outcome }) => outcome === "not-due").map(({ item }) => item.dueAt);
  return {
    decision: "renewal",
    at: instantText(at),
    outcome: absent.length > 0 ? "undetermined" : overall(decided),
    items: decided.map((one) => writeItem(operator, readings, account, one)),
    total: moneyOf(total, account.currency),
    balanceAfter: moneyOf(operator === "illyvoip" ? balance : balance - total, account.currency),
    shortfall: moneyOf(short, account.currency),
    nextDueAt: upcoming.length === 0 ? null : instantText(Math.min(...upcoming)),
    findings: plain(operator === "illyvoip" ? illyvoipRows(decided, absent) : freezvonRows(decided, absent)),
    needs: absent,
  };
}

function isDue({ outcome }: Decided): boolean {
  return outcome === "renews" || outcome === "lapses" || outcome === "ends";
}

function overall(decided: readonly Decided[]): RenewalDecision["outcome"] {
  const outcomes = new Set(decided.filter(isDue).map(({ outcome }) => outcome));
  if (outcomes.size === 0) return "none-due";
  if (outcomes.size > 1) return "mixed";
  return outcomes.has("renews") ? "renews" : outcomes.has("lapses") ? "lapses" : "ends";
}

function writeItem(operator: Operator, readings: Readings, account: Account, { item, outcome }: Decided): RenewalItem {
  const renews = outcome === "renews";
  return {
    service: { kind: item.kind, id: item.id },
    outcome,
    dueOn: dayText(item.dueOn),
    dueAt: instantText(item.dueAt),
    fee: decimalText(item.fee, minorDigits(account.currency)),
    period: renews
      ? { fromOn: dayText(item.dueOn), throughOn: dayText(nextFeeDay(readings, item.anchor, item.dueOn)) }
      : null,
    collectFrom: renews ? (operator === "illyvoip" ? "billing-information" : "balance") : null,
    clause: operator === "illyvoip" ? "¶18" : outcome === "ends" ? "8.4" : "8.3",
  };
}

/** 8.3 or ¶18 when nothing is due, or when a list is absent (R60). */
function leftOver(clause: string, decided: readonly Decided[], absent: readonly string[]): readonly Weighed[] {
  if (absent.length > 0) return [unknown(clause, absent)];
  return decided.some(isDue) ? [] : [satisfied(clause)];
}

function illyvoipRows(decided: readonly Decided[], absent: readonly string[]): readonly Weighed[] {
  const rows = [satisfied("¶17")];
  for (const { outcome } of decided) {
    if (outcome === "renews") rows.push(found("¶18", "permits", "fee-collected"));
    if (outcome === "ends") rows.push(found("¶18", "forbids", "cancelled"));
  }
  return [...rows, ...leftOver("¶18", decided, absent)];
}

/** In document order: 7.3, then 8.3, then 8.4; inside a clause in the order of the items. */
function freezvonRows(decided: readonly Decided[], absent: readonly string[]): readonly Weighed[] {
  const kept: Weighed[] = [];
  const renewed: Weighed[] = [];
  const ended: Weighed[] = [];
  for (const { item, outcome } of decided) {
    if (outcome === "renews") renewed.push(found("8.3", "permits", "fee-collected"));
    if (outcome === "lapses") renewed.push(found("8.3", "forbids", "fee-not-covered"));
    if (outcome === "lapses" && item.kind === "number") kept.push(found("7.3", "limits", "number-not-kept"));
    if (outcome === "ends") ended.push(found("8.4", "forbids", "cancelled"));
  }
  return [...kept, ...renewed, ...leftOver("8.3", decided, absent), ...ended];
}
