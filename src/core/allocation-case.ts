/** An allocation case: which invoices a payment goes to. */
import type { AllocationQuestion } from "../model/allocation-question.js";
import type { Resolved, Units } from "../model/resolve.js";
import { openInvoices, totalOutstanding } from "./account-facts.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";
import { type Settlement, type SettlementOrder, settle } from "./settlement.js";

/** What an agreement says of payments that come in. */
export interface AllocationTerms {
  readonly clauses: readonly Clause<AllocationCase>[];
  /** Which invoice is paid first; null where a payment goes to no invoice. */
  readonly order: (c: Case) => SettlementOrder | null;
}

/** Where a payment goes; its `rest` goes on the balance. */
export interface Allocation extends Settlement {
  /** What is still outstanding of all invoices; null where none is looked at. */
  readonly outstandingAfter: Units | null;
}

/** An allocation case. */
export interface AllocationCase extends Case<Resolved<AllocationQuestion>> {
  /** Where the payment goes; `undefined` where that takes invoices that are not known. */
  readonly allocation: () => Allocation | undefined;
}

/** Makes an allocation case of a case. */
export function allocationCaseOf(base: Case<Resolved<AllocationQuestion>>, terms: AllocationTerms): AllocationCase {
  const { amount } = base.question.payment;
  const allocation = (): Allocation | undefined => {
    const order = terms.order(base);
    if (order === null) return { lines: [], rest: amount, outstandingAfter: null };
    const open = openInvoices(base);
    if (open === undefined) return undefined;
    const settlement = settle(open, amount, order);
    const outstanding = totalOutstanding(open);
    return { ...settlement, outstandingAfter: outstanding - (amount - settlement.rest) };
  };
  return { ...base, allocation: base.readings.once(allocation) };
}
