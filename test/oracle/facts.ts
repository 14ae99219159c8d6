/** Plain facts of an account as of an instant. A list that is absent gives `undefined`: not known (R13). */

import type { Account, Block, Invoice, PhoneNumber, Subscription, Termination, Violation } from "./model.js";
import { compareText } from "./model.js";
import { largerOf, sumOf, units } from "./money.js";
import { civilDay, type Day, dayOf, type Instant, instantOf, startOfDay } from "./time.js";

/** Whether something dated has happened by the instant; an absent date has not. */
export function happened(text: string | undefined, at: Instant): boolean {
  return text !== undefined && instantOf(text) <= at;
}

/** Violations that stand: committed by then, not cleared by then. */
export function standingViolations(
  account: Account,
  at: Instant,
  statuses: readonly Violation["status"][] = ["established"],
): readonly Violation[] | undefined {
  return account.violations?.filter(
    (one) => statuses.includes(one.status) && happened(one.at, at) && !happened(one.clearedAt, at),
  );
}

export function outstanding(invoice: Invoice, at: Instant): bigint {
  const paid = invoice.payments.filter((payment) => happened(payment.at, at));
  return largerOf(units(invoice.amount) - sumOf(paid.map((payment) => units(payment.amount))), 0n);
}

/** What is outstanding of every invoice issued by then. */
export function unpaidSum(account: Account, at: Instant): bigint | undefined {
  if (account.invoices === undefined) return undefined;
  const issued = account.invoices.filter((invoice) => happened(invoice.issuedAt, at));
  return sumOf(issued.map((invoice) => outstanding(invoice, at)));
}

/** What is outstanding of the invoices that are past their due instant, strictly. */
export function overdueSum(account: Account, at: Instant): bigint | undefined {
  if (account.invoices === undefined) return undefined;
  const overdue = account.invoices.filter((invoice) => happened(invoice.issuedAt, at) && instantOf(invoice.dueAt) < at);
  return sumOf(overdue.map((invoice) => outstanding(invoice, at)));
}

export function openBlocks(account: Account, at: Instant): readonly Block[] {
  return (account.blocks ?? []).filter((block) => happened(block.at, at) && !happened(block.liftedAt, at));
}

/** The termination, once it is effective (R14). */
export function effectiveTermination(account: Account, at: Instant): Termination | undefined {
  return happened(account.termination?.effectiveAt, at) ? account.termination : undefined;
}

export function isConnected(number: PhoneNumber, at: Instant): boolean {
  return happened(number.activatedAt, at) && !happened(number.disconnectedAt, at);
}

function hasStarted(subscription: Subscription, at: Instant, zone: string): boolean {
  return dayOf(subscription.startedOn) <= civilDay(at, zone);
}

export function isRunning(subscription: Subscription, at: Instant, zone: string): boolean {
  return hasStarted(subscription, at, zone) && !happened(subscription.endedAt, at);
}

/** Paths of the lists of services that are not known. */
export function absentServiceLists(account: Account): readonly string[] {
  const absent: string[] = [];
  if (account.numbers === undefined) absent.push("numbers");
  if (account.subscriptions === undefined) absent.push("subscriptions");
  return absent;
}

/** A service with a fee day: what decideRenewal lists and R43 looks at. */
export interface FeeItem {
  readonly kind: "number" | "subscription";
  readonly id: string;
  readonly fee: bigint;
  readonly dueOn: Day;
  readonly dueAt: Instant;
  readonly anchor: Day;
  /** A connected number, a subscription that has not ended. */
  readonly inUse: boolean;
  /** The request to cancel has come, and came before the fee day. */
  readonly cancelled: boolean;
}

/** Cancelled = the request was received by then, and before 00:00 of the fee day. */
export function cancelledBefore(dueAt: Instant, cancelRequestedAt: string | undefined, at: Instant): boolean {
  return cancelRequestedAt !== undefined && happened(cancelRequestedAt, at) && instantOf(cancelRequestedAt) < dueAt;
}

export function compareItems(left: FeeItem, right: FeeItem): number {
  return left.dueOn - right.dueOn || compareText(left.kind, right.kind) || compareText(left.id, right.id);
}

/** Everything with a fee day that exists at the instant, by fee day, numbers first, then id (R14, R55, R72). */
export function feeItems(account: Account, at: Instant, zone: string): readonly FeeItem[] {
  const items: FeeItem[] = [];
  for (const number of account.numbers ?? []) {
    if (number.paidThroughOn === undefined || !happened(number.orderedAt, at)) continue;
    const dueOn = dayOf(number.paidThroughOn);
    const dueAt = startOfDay(dueOn, zone);
    items.push({
      kind: "number",
      id: number.id,
      fee: units(number.monthlyFee),
      dueOn,
      dueAt,
      anchor: dayOf(number.anchorOn ?? number.paidThroughOn),
      inUse: isConnected(number, at),
      cancelled: cancelledBefore(dueAt, number.cancelRequestedAt, at),
    });
  }
  for (const subscription of account.subscriptions ?? []) {
    if (subscription.paidThroughOn === undefined || !hasStarted(subscription, at, zone)) continue;
    const dueOn = dayOf(subscription.paidThroughOn);
    const dueAt = startOfDay(dueOn, zone);
    items.push({
      kind: "subscription",
      id: subscription.id,
      fee: units(subscription.monthlyFee),
      dueOn,
      dueAt,
      anchor: dayOf(subscription.startedOn),
      inUse: isRunning(subscription, at, zone),
      cancelled: cancelledBefore(dueAt, subscription.cancelRequestedAt, at),
    });
  }
  return items.sort(compareItems);
}
