/** decideTermination: what is owed, what the balance pays, what stays; an amount that could still change is not known (B2, B16). */

import { absentServiceLists, happened, openBlocks, unpaidSum } from "./facts.js";
import type { SettledAccount } from "./further-questions.js";
import { choose, compareText, type Invoice } from "./model.js";
import { largerOf, smallerOf, sumOf, units } from "./money.js";
import { eachOnce } from "./rows.js";
import type { TerminationCase } from "./termination-effect.js";
import { type Fees, feeSum } from "./termination-fees.js";
import { type Instant, instantOf } from "./time.js";

/** An amount, or the paths without which it is not known. */
export interface Amount {
  readonly value: bigint | null;
  readonly needs: readonly string[];
}

export interface Part {
  readonly invoiceId: string;
  readonly amount: bigint;
  readonly settled: boolean;
}

export interface Settlement {
  readonly parts: readonly Part[];
  readonly settled: Amount;
  readonly owed: Amount;
  readonly stillOwed: Amount;
  readonly balanceAfter: Amount;
}

export function known(value: bigint): Amount {
  return { value, needs: [] };
}

export function unknownFor(needs: readonly string[]): Amount {
  return { value: null, needs };
}

function difference(left: Amount, right: Amount): Amount {
  if (left.value !== null && right.value !== null) return known(left.value - right.value);
  return unknownFor(eachOnce([...left.needs, ...right.needs]));
}

export function settle(one: TerminationCase, fees: Fees, balance: bigint): Settlement {
  return one.operator === "illyvoip" ? illyvoipSettlement(one, fees, balance) : freezvonSettlement(one, fees, balance);
}

/** Absent lists that could still bring fees; a block stops all fees. */
function openLists({ account, at }: TerminationCase): readonly string[] {
  return openBlocks(account, at).length > 0 ? [] : absentServiceLists(account);
}

/** ¶17: the balance goes to the oldest invoices; the fees to come are owed beside it. */
function illyvoipSettlement(one: TerminationCase, fees: Fees, balance: bigint): Settlement {
  const { account, at, readings } = one;
  const lists = openLists(one);
  const outstanding = unpaidSum(account, at);
  const keptApart = choose(readings, "balance-at-end", ["settles-invoices", "kept-apart"]) === "kept-apart";
  const available = keptApart ? 0n : largerOf(balance, 0n);
  const parts = allocate(account, at, available, "oldest-first");
  const invoices = outstanding === undefined ? ["invoices"] : [];
  const settled = outstanding === undefined && available > 0n ? unknownFor(invoices) : known(paidBy(parts));
  const missing = [...invoices, ...lists];
  const owed =
    missing.length > 0
      ? unknownFor(missing)
      : known((outstanding ?? 0n) + largerOf(-balance, 0n) + feeSum(fees, "accrues"));
  return {
    parts,
    settled,
    owed,
    stillOwed: difference(owed, settled),
    balanceAfter: difference(known(balance), settled),
  };
}

/** 8.3, 11.4: first the fees that renew, then the invoices. */
function freezvonSettlement(one: TerminationCase, fees: Fees, balance: bigint): Settlement {
  const { account, at, readings } = one;
  // Where nothing is left on the balance no fee can be taken from it, whatever the lists hold (B14, B20).
  const lists = balance > 0n ? openLists(one) : [];
  const outstanding = unpaidSum(account, at);
  const left = balance - feeSum(fees, "renews");
  const order = choose(readings, "allocation-order", ["oldest-first", "largest-first"]);
  const owed = outstanding === undefined ? unknownFor(["invoices"]) : known(outstanding + largerOf(-balance, 0n));

  if (lists.length > 0) {
    if (outstanding === undefined) {
      const nothing = unknownFor([...lists, "invoices"]);
      return { parts: [], settled: nothing, owed, stillOwed: nothing, balanceAfter: nothing };
    }
    const settled = outstanding === 0n ? known(0n) : unknownFor(lists);
    // Whatever the fees leave, invoices as large as the balance take all of it.
    const balanceAfter = outstanding >= balance ? known(0n) : unknownFor(lists);
    return { parts: [], settled, owed, stillOwed: difference(owed, settled), balanceAfter };
  }
  const parts = allocate(account, at, largerOf(left, 0n), order);
  const settled = outstanding === undefined && left > 0n ? unknownFor(["invoices"]) : known(paidBy(parts));
  return {
    parts,
    settled,
    owed,
    stillOwed: difference(owed, settled),
    balanceAfter: difference(known(left), settled),
  };
}

function paidBy(parts: readonly Part[]): bigint {
  return sumOf(parts.map((part) => part.amount));
}

/** Invoice by invoice; only those that receive something are listed (B22). */
function allocate(
  account: SettledAccount,
  at: Instant,
  available: bigint,
  order: "oldest-first" | "largest-first",
): readonly Part[] {
  const issued = (account.invoices ?? []).filter((invoice) => happened(invoice.issuedAt, at));
  const outstandingOf = (invoice: Invoice): bigint => unpaidSum({ ...account, invoices: [invoice] }, at) ?? 0n;
  const queue = [...issued].sort((left, right) => {
    const [smaller, larger] = [outstandingOf(left), outstandingOf(right)];
    if (order === "largest-first" && smaller !== larger) return smaller > larger ? -1 : 1;
    return instantOf(left.issuedAt) - instantOf(right.issuedAt) || compareText(left.id, right.id);
  });
  let left = available;
  const parts: Part[] = [];
  for (const invoice of queue) {
    const open = outstandingOf(invoice);
    const amount = smallerOf(open, left);
    if (amount === 0n) continue;
    left -= amount;
    parts.push({ invoiceId: invoice.id, amount, settled: amount === open });
  }
  return parts;
}

/** Sum of several amounts; not known where one of them is not. */
export function total(amounts: readonly Amount[]): Amount {
  const needs = eachOnce(amounts.flatMap((amount) => amount.needs));
  if (needs.length > 0) return unknownFor(needs);
  return known(sumOf(amounts.map((amount) => amount.value ?? 0n)));
}

/** Reads a decimal that may be absent. */
export function unitsOf(text: string | undefined): bigint | null {
  return text === undefined ? null : units(text);
}
