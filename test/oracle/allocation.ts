/** allocatePayment: where does a payment go (spec/10-the-other-doors.md, B12, B22, B40). */

import { effectiveTermination, happened, outstanding } from "./facts.js";
import { type Finding, found, satisfied, unknown } from "./findings.js";
import { burnDownOf, ledgerAt } from "./ledger.js";
import { type Account, choose, compareText, type Invoice, type Operator, type Readings } from "./model.js";
import { decimalText, type Money, minorDigits, moneyOf, smallerOf, sumOf, units } from "./money.js";
import type { AllocationQuestion } from "./questions-of-accounts.js";
import { type Instant, instantOf, instantText } from "./time.js";

export interface AllocationDecision {
  readonly decision: "allocation";
  readonly at: string;
  readonly outcome: "allocated" | "split" | "credited" | "undetermined";
  readonly allocations: readonly {
    readonly invoiceId: string;
    readonly amount: string;
    readonly before: string;
    readonly after: string;
    readonly settled: boolean;
  }[];
  readonly credit: Money | null;
  readonly balanceAfter: Money | null;
  readonly outstandingAfter: Money | null;
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

interface Open {
  readonly invoice: Invoice;
  readonly before: bigint;
}

interface Line extends Open {
  readonly amount: bigint;
}

export function allocatePayment(
  operator: Operator,
  readings: Readings,
  account: Account,
  question: AllocationQuestion,
): AllocationDecision {
  const at = instantOf(question.at);
  const payment = units(question.payment.amount);
  const { balance } = ledgerAt(account, at, burnDownOf(operator, readings));
  const ended = effectiveTermination(account, at) !== undefined;
  // B12: while a Freezvon agreement runs, no invoice is looked at.
  const looksAtInvoices = operator === "illyvoip" || ended;
  if (looksAtInvoices && account.invoices === undefined) {
    return {
      decision: "allocation",
      at: instantText(at),
      outcome: "undetermined",
      allocations: [],
      credit: null,
      balanceAfter: null,
      outstandingAfter: null,
      findings: operator === "illyvoip" ? [unknown("¶17", ["invoices"]).finding] : withoutInvoices(balance + payment),
      needs: ["invoices"],
    };
  }
  const queue = looksAtInvoices ? openInvoices(operator, readings, account, at) : [];
  const lines = pay(queue, payment);
  const paid = sumOf(lines.map((line) => line.amount));
  const left = sumOf(queue.map(({ before }) => before)) - paid;
  const credit = payment - paid;
  const balanceAfter = balance + credit;
  const written = (value: bigint): string => decimalText(value, minorDigits(account.currency));
  return {
    decision: "allocation",
    at: instantText(at),
    outcome: paid === 0n ? "credited" : credit === 0n ? "allocated" : "split",
    allocations: lines.map(({ invoice, before, amount }) => ({
      invoiceId: invoice.id,
      amount: written(amount),
      before: written(before),
      after: written(before - amount),
      settled: before === amount,
    })),
    credit: moneyOf(credit, account.currency),
    balanceAfter: moneyOf(balanceAfter, account.currency),
    outstandingAfter: looksAtInvoices ? moneyOf(left, account.currency) : null,
    findings:
      operator === "illyvoip"
        ? [row("¶17", paid > 0n, "permits", "oldest-invoice-first")]
        : [
            row("8.1", credit > 0n, "permits", "kept-on-balance"),
            row("9.8", ended && (left > 0n || balanceAfter < 0n), "limits", "arrears-owed"),
            row("11.4", paid > 0n, "permits", "balance-pays-invoices"),
          ],
    needs: [],
  };
}

function row(clause: string, applies: boolean, effect: "permits" | "limits", because: string): Finding {
  return (applies ? found(clause, effect, because) : satisfied(clause)).finding;
}

/** Freezvon, ended, invoices not known. Below zero even if nothing goes to an invoice: the arrears are settled (B15). */
function withoutInvoices(highestBalance: bigint): readonly Finding[] {
  const needs = ["invoices"];
  return [
    unknown("8.1", needs).finding,
    (highestBalance < 0n ? found("9.8", "limits", "arrears-owed") : unknown("9.8", needs)).finding,
    unknown("11.4", needs).finding,
  ];
}

/** Issued invoices with something outstanding, in the order in which they are paid. */
function openInvoices(operator: Operator, readings: Readings, account: Account, at: Instant): readonly Open[] {
  const queue: Open[] = [];
  for (const invoice of account.invoices ?? []) {
    const before = outstanding(invoice, at);
    if (happened(invoice.issuedAt, at) && before > 0n) queue.push({ invoice, before });
  }
  queue.sort(
    ({ invoice: left }, { invoice: right }) =>
      instantOf(left.issuedAt) - instantOf(right.issuedAt) || compareText(left.id, right.id),
  );
  const order =
    operator === "illyvoip" ? "oldest-first" : choose(readings, "allocation-order", ["oldest-first", "largest-first"]);
  // Sorting keeps the oldest first among equals.
  if (order === "largest-first") {
    queue.sort((left, right) => (left.before === right.before ? 0 : left.before > right.before ? -1 : 1));
  }
  return queue;
}

/** Only invoices that receive something are listed (B22). */
function pay(queue: readonly Open[], payment: bigint): readonly Line[] {
  const lines: Line[] = [];
  let left = payment;
  for (const { invoice, before } of queue) {
    const amount = smallerOf(before, left);
    left -= amount;
    if (amount > 0n) lines.push({ invoice, before, amount });
  }
  return lines;
}
