/** An invoice case: what its lines come to, with tax. */
import { amountText } from "../ledger/money.js";
import type { InvoiceQuestion } from "../model/invoice-question.js";
import type { EpochMs, Resolved, Units } from "../model/resolve.js";
import type { Decimal } from "../model/scalars.js";
import type { QuestionCase } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of invoices. */
export interface InvoiceTerms {
  readonly clauses: readonly Clause<InvoiceCase>[];
}

/** An invoice case. */
export interface InvoiceCase extends QuestionCase<Resolved<InvoiceQuestion>> {
  /** The sum of all lines, without tax. */
  readonly net: Units;
  /** 00:00 of the first day of the earliest period; null where no line has one. */
  readonly payableBeforeAt: EpochMs | null;
  /** Writes an amount in the invoice's currency. */
  readonly text: (units: Units) => Decimal;
}

/** Makes an invoice case of a case. */
export function invoiceCaseOf(base: QuestionCase<Resolved<InvoiceQuestion>>): InvoiceCase {
  const { lines, currency } = base.question;
  const days = lines.flatMap(({ fromOn }) => fromOn ?? []);
  return {
    ...base,
    net: lines.reduce((sum, { amount }) => sum + amount, 0n),
    payableBeforeAt: days.length === 0 ? null : base.time.startOf(Math.min(...days)),
    text: (units) => amountText(units, currency),
  };
}
