/** A termination case: how an account settles when its agreement ends. */
import type { Termination } from "../model/termination.js";
import type { MonthsLeftRule } from "../time/day-rules.js";
import { openInvoices } from "./account-facts.js";
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

/** The invoices that the balance pays. */
export interface FinalSettlement {
  /** In the order in which they are paid, so far as facts are known. */
  readonly lines: readonly SettledInvoice[];
  readonly paid: Amount;
}

/** A termination case. */
export interface TerminationCase extends EndedCase {
  readonly ending: () => Ending;
  readonly fees: () => FeesUntilEffect;
  /** What is owed: invoices, a balance below zero, fees that are billed. */
  readonly owed: () => Amount;
  readonly settlement: () => FinalSettlement;
  readonly balanceAfter: () => Amount;
  readonly stillOwed: () => Amount;
  readonly prepaid: () => Prepaid;
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
  const owed = once(() => sumOf(outstanding(base), certain(aboveZero(-base.balance())), fees().accrued));
  const settlement = once(() => settlementOf(base, terms, fees()));
  return {
    ...base,
    ending,
    fees,
    owed,
    settlement,
    balanceAfter: () => sumOf(certain(base.balance()), negative(settlement().paid), negative(fees().renewed)),
    stillOwed: () => sumOf(owed(), negative(settlement().paid)),
    prepaid: once(() =>
      by === "subscriber" && prepaid !== null ? prepaidOf(base, prepaid, ending()) : NOTHING_PREPAID,
    ),
    remainingTermFees: once(() =>
      by === "operator" && restOfTerm !== null ? restOfTerms(base, ending(), restOfTerm) : certain(0n),
    ),
  };
}

const aboveZero = (units: bigint): bigint => (units > 0n ? units : 0n);

function outstanding(c: Case): Amount {
  const open = openInvoices(c);
  if (open === undefined) return { units: 0n, needs: ["invoices"] };
  return certain(open.reduce((sum, invoice) => sum + invoice.outstanding, 0n));
}

/** What is left of the balance goes to invoices; of a balance that is certainly used up, nothing does. */
function settlementOf(c: Case, terms: TerminationTerms, { renewed }: FeesUntilEffect): FinalSettlement {
  const open = openInvoices(c);
  const left = aboveZero(c.balance() - renewed.units);
  const order = open?.length === 0 || (left === 0n && isCertain(renewed)) ? null : terms.settles(c);
  if (order === null) return { lines: [], paid: certain(0n) };
  const { lines, rest } = settle(open ?? [], left, order);
  return {
    lines,
    paid: sumOf({ units: left - rest, needs: outstanding(c).needs }, { units: 0n, needs: renewed.needs }),
  };
}
