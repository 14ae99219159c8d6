/** What clauses of either agreement ask of an account: what stands, what is open, what runs. */

import { outstandingOf } from "../ledger/invoices.js";
import { debtOf } from "../ledger/money.js";
import { countUpTo } from "../ledger/order.js";
import type { Block } from "../model/block.js";
import type { Charge } from "../model/charge.js";
import type { Deposit } from "../model/deposit.js";
import type { Invoice } from "../model/invoice.js";
import type { PhoneNumber } from "../model/phone-number.js";
import type { Resolved, Units } from "../model/resolve.js";
import type { Subscription } from "../model/subscription.js";
import type { Termination } from "../model/termination.js";
import type { Violation, ViolationKind } from "../model/violation.js";
import type { Case } from "./case.js";
import type { Clock } from "./clock.js";

type Lists = "invoices" | "numbers" | "subscriptions" | "violations";

/** The paths of those lists that are not known. */
export function unknownLists({ account }: Case, ...lists: readonly Lists[]): readonly string[] {
  return lists.filter((list) => account[list] === undefined);
}

/** Violations that stand: committed, not cleared. `undefined` where violations are not known. */
export function standingViolations(
  { account, clock }: Case,
  wanted: { readonly suspected?: boolean; readonly kinds?: readonly ViolationKind[] } = {},
): readonly Resolved<Violation>[] | undefined {
  return account.violations?.filter(
    ({ at, clearedAt, status, kind }) =>
      clock.happened(at) &&
      !clock.happened(clearedAt) &&
      (wanted.suspected === true || status === "established") &&
      (wanted.kinds?.includes(kind) ?? true),
  );
}

/** Blocks that have not been lifted. */
export function openBlocks({ account, clock }: Case): readonly Resolved<Block>[] {
  return (account.blocks ?? []).filter(({ at, liftedAt }) => clock.happened(at) && !clock.happened(liftedAt));
}

/** Deposits with an open or lost chargeback. */
export function chargedBack({ account, clock }: Case): readonly Resolved<Deposit>[] {
  return account.deposits.filter(
    ({ chargeback }) =>
      chargeback !== undefined &&
      clock.happened(chargeback.openedAt) &&
      !(clock.happened(chargeback.settledAt) && chargeback.outcome === "won"),
  );
}

/** The termination, once it is effective. */
export function effectiveTermination({ account, clock }: Case): Resolved<Termination> | undefined {
  return clock.happened(account.termination?.effectiveAt) ? account.termination : undefined;
}

/** An invoice and what is still to be paid of it. */
export interface OpenInvoice {
  readonly invoice: Resolved<Invoice>;
  readonly outstanding: Units;
}

/** Issued invoices with something outstanding. `undefined` where invoices are not known. */
export function openInvoices({ account, clock }: Case): readonly OpenInvoice[] | undefined {
  return account.invoices?.flatMap((invoice) => {
    for (const at of [invoice.issuedAt, ...invoice.payments.map((payment) => payment.at)]) clock.watch(at);
    const outstanding = outstandingOf(invoice, clock.at);
    return outstanding > 0n ? [{ invoice, outstanding }] : [];
  });
}

/** What is to be paid of some invoices. */
export const totalOutstanding = (open: readonly OpenInvoice[]): Units =>
  open.reduce((sum, { outstanding }) => sum + outstanding, 0n);

/** Open invoices whose due instant has passed. */
export function overdueInvoices(c: Case): readonly OpenInvoice[] | undefined {
  return openInvoices(c)?.filter(({ invoice }) => c.clock.reached(invoice.dueAt + 1));
}

/** What is owed: a negative balance and overdue invoices, so far as invoices are known. */
export function arrearsOf(c: Case): { readonly owed: Units; readonly isWhole: boolean } {
  const overdue = overdueInvoices(c);
  return { owed: debtOf(c.balance()) + totalOutstanding(overdue ?? []), isWhole: overdue !== undefined };
}

/** Numbers that have been ordered. */
export function orderedNumbers({ account, clock }: Case): readonly Resolved<PhoneNumber>[] {
  return (account.numbers ?? []).filter(({ orderedAt }) => clock.happened(orderedAt));
}

/** Whether a number is activated and not disconnected. */
export function isConnected(
  { clock }: Pick<Case, "clock">,
  { activatedAt, disconnectedAt }: Resolved<PhoneNumber>,
): boolean {
  return clock.happened(activatedAt) && !clock.happened(disconnectedAt);
}

/** Subscriptions that have started. */
export function startedSubscriptions({ account, clock, time }: Case): readonly Resolved<Subscription>[] {
  return (account.subscriptions ?? []).filter(({ startedOn }) => clock.reached(time.startOf(startedOn)));
}

/** Whether a subscription has not ended, whatever its term. */
export function isRunning({ clock }: Pick<Case, "clock">, { endedAt }: Resolved<Subscription>): boolean {
  return !clock.happened(endedAt);
}

/** The last charge by a clock that has not been reversed by the instant of the question. */
export function lastCharge(
  c: Case,
  by: Clock = c.clock,
  counts: (charge: Resolved<Charge>) => boolean = () => true,
): Resolved<Charge> | undefined {
  const { charges, chargeTimes } = c.history();
  for (let i = countUpTo(chargeTimes, by.at) - 1; i >= 0; i -= 1) {
    const charge = charges[i] as Resolved<Charge>;
    if (counts(charge) && !c.clock.happened(charge.reversedAt)) return charge;
  }
  return undefined;
}
