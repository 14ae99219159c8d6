/** A termination case: how an account settles when its agreement ends. */
import { debtOf } from "../ledger/money.js";
import type { Termination } from "../model/termination.js";
import type { MonthsLeftRule } from "../time/day-rules.js";
import { openInvoices, totalOutstanding, unknownLists } from "./account-facts.js";
import { type Amount, certain, isCertain, negative, sumOf } from "./amount.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";
import type { EndedCase, Ending } from "./ending.js";
import { type FeesUntilEffect, feesUntilEffect } from "./fees-until-effect.js";
import { NOTHING_PREPAID, type Prepaid, type PrepaidTerms, prepaidOf, restOfTerms } from "./prepaid.js";
import type { RenewalTerms } from "./renewal-case.js";
import { type SettledInvoice, type SettlementOrder, settle } from "./settlement.js";

/** What an agreement says of settling an account at the end. */
export interface TerminationTerms {
  readonly clauses: readonly Clause<TerminationCase>[];
  /** When it ends, by whoever ends it. */
  readonly ends: (c: EndedCase) => Ending;
  /** Which invoice the balance pays first; null where it pays none. */
  readonly settles: (c: Case) => SettlementOrder | null;
  /** What comes back of fees paid in advance when the subscriber ends it; null: nothing. */
  readonly prepaid: PrepaidTerms | null;
  /** The months for which fees are due when the operator ends it; null: none. */
  readonly restOfTerm: ((c: Case) => MonthsLeftRule) | null;
  /** Who ends it so that what is left of the balance can be asked back. */
  readonly withdrawalAfter: readonly Termination["by"][];
  /** What becomes of the subscriber's data. */
  readonly dataDeletion: "permanent" | "not-addressed";
}

/** The invoices that the balance pays, and what it leaves. */
export interface FinalSettlement {
  /** In the order in which they are paid; empty while that is not certain. */
  readonly lines: readonly SettledInvoice[];
  readonly paid: Amount;
  readonly balanceAfter: Amount;
}

/** A termination case. */
export interface TerminationCase extends EndedCase {
  /** When it ends, for the account and for each service. */
  readonly ending: () => Ending;
  /** The fees that fall due before it ends. */
  readonly fees: () => FeesUntilEffect;
  /** What is owed: invoices, a balance below zero, fees that are billed. */
  readonly owed: () => Amount;
  /** What the balance pays of the invoices. */
  readonly settlement: () => FinalSettlement;
  /** What is owed beyond that. */
  readonly stillOwed: () => Amount;
  /** What comes back of fees paid in advance. */
  readonly prepaid: () => Prepaid;
  /** The fees of the rest of all terms. */
  readonly remainingTermFees: () => Amount;
}

/** Makes a termination case of a case. */
export function terminationCaseOf(
  base: EndedCase,
  terms: TerminationTerms,
  renewal: RenewalTerms | undefined,
): TerminationCase {
  const { once } = base.readings;
  const { by } = base.question;
  const { prepaid, restOfTerm } = terms;
  const ending = once(() => terms.ends(base));
  const fees = once(() => feesUntilEffect(base, renewal, ending()));
  const owed = once(() => sumOf(outstandingAndDebt(base), fees().accrued));
  const settlement = once(() => settlementOf(base, terms, fees()));
  return {
    ...base,
    ending,
    fees,
    owed,
    settlement,
    stillOwed: () => sumOf(negative(settlement().paid), owed()),
    prepaid: once(() =>
      by === "subscriber" && prepaid !== null ? prepaidOf(base, prepaid, ending()) : NOTHING_PREPAID,
    ),
    remainingTermFees: once(() =>
      by === "operator" && restOfTerm !== null ? restOfTerms(base, ending(), restOfTerm) : certain(0n),
    ),
  };
}

/** Open invoices, and a balance below zero. */
function outstandingAndDebt(c: Case): Amount {
  return { units: debtOf(c.balance()) + totalOutstanding(openInvoices(c) ?? []), needs: unknownLists(c, "invoices") };
}

/** What fees leave of the balance goes to invoices. */
function settlementOf(c: Case, terms: TerminationTerms, { renewed }: FeesUntilEffect): FinalSettlement {
  const left = sumOf(certain(c.balance()), negative(renewed));
  const open = openInvoices(c);
  const isNothingLeft = left.units <= 0n && isCertain(left);
  const order = open?.length === 0 || isNothingLeft ? null : terms.settles(c);
  if (order === null) return { lines: [], paid: certain(0n), balanceAfter: left };
  if (open === undefined || !isCertain(left)) {
    const unsettled = { units: 0n, needs: [...left.needs, ...unknownLists(c, "invoices")] };
    // whatever fees take of it, invoices that are not less than the balance take the rest
    const isTaken = open !== undefined && totalOutstanding(open) >= c.balance();
    return { lines: [], paid: unsettled, balanceAfter: isTaken ? certain(0n) : unsettled };
  }
  const { lines, rest } = settle(open, left.units, order);
  return { lines, paid: certain(left.units - rest), balanceAfter: certain(rest) };
}
