/** How an amount is spread over invoices: in order, each as far as the amount goes. */
import { atLeastZero } from "../ledger/money.js";
import { byId } from "../ledger/order.js";
import type { Invoice } from "../model/invoice.js";
import type { Resolved, Units } from "../model/resolve.js";
import type { OpenInvoice } from "./account-facts.js";

/** Which invoice is paid first. */
export type SettlementOrder = "oldest-first" | "largest-first";

/** An invoice that receives something, and what is outstanding before and after it. */
export interface SettledInvoice {
  readonly invoice: Resolved<Invoice>;
  readonly before: Units;
  readonly amount: Units;
  readonly after: Units;
  readonly settled: boolean;
}

/** The invoices that receive something, in the order in which they are paid, and what is left of the amount. */
export interface Settlement {
  readonly lines: readonly SettledInvoice[];
  readonly rest: Units;
}

const byIssue = ({ invoice: a }: OpenInvoice, { invoice: b }: OpenInvoice): number =>
  a.issuedAt - b.issuedAt || byId(a, b);

const byOutstanding = (a: OpenInvoice, b: OpenInvoice): number =>
  Number(b.outstanding > a.outstanding) - Number(b.outstanding < a.outstanding) || byIssue(a, b);

const COMPARE = { "oldest-first": byIssue, "largest-first": byOutstanding } as const;

/** Pays open invoices with an amount; an amount below zero pays nothing. */
export function settle(open: readonly OpenInvoice[], amount: Units, order: SettlementOrder): Settlement {
  const lines: SettledInvoice[] = [];
  let rest = atLeastZero(amount);
  for (const { invoice, outstanding: before } of [...open].sort(COMPARE[order])) {
    const paid = before < rest ? before : rest;
    if (paid > 0n) lines.push({ invoice, before, amount: paid, after: before - paid, settled: paid === before });
    rest -= paid;
  }
  return { lines, rest };
}
