/** What does an invoice say? */
import type { Decision } from "../core/decision.js";
import { decides } from "../core/doors.js";
import { type InvoiceCase, invoiceCaseOf } from "../core/invoice-case.js";
import type { Terms } from "../core/terms.js";
import { weigh } from "../core/weigh.js";
import { type Money, moneyOf, type Payout, payoutOf, productText, rateText } from "../ledger/money.js";
import { byId } from "../ledger/order.js";
import type { InvoiceQuestion } from "../model/invoice-question.js";
import { invoiceQuestionParser } from "../model/parsers.js";
import { unitsOf } from "../model/resolve.js";
import type { Decimal, Id, Instant } from "../model/scalars.js";
import { instantText } from "../time/civil-calendar.js";
import { concludeDoor, concludeSilence, openQuestion } from "./door.js";

/** What an invoice question can come to. */
export type InvoiceOutcome = "composed" | "refused" | "undetermined" | "not-addressed";

/** A line of an invoice, net of tax. */
export interface InvoiceLineAnswer {
  readonly id: Id;
  readonly amount: Decimal;
}

/** A tax as a charge of its own. */
export interface TaxLineAnswer {
  readonly taxId: Id;
  /** The sum that it is taken of. */
  readonly base: Decimal;
  readonly rate: Decimal;
  /** Exact. */
  readonly amount: Decimal;
}

/** The answer of {@link composeInvoice}. Amounts are null where taxes are not known, or nothing is said of it. */
export interface InvoiceDecision extends Decision<"invoice", InvoiceOutcome> {
  /** By id. */
  readonly lines: readonly InvoiceLineAnswer[];
  /** By id. */
  readonly taxLines: readonly TaxLineAnswer[];
  /** The sum of the lines, exact. */
  readonly net: Money | null;
  /** The sum of all taxes, exact. */
  readonly tax: Money | null;
  /** Net and tax, rounded once. */
  readonly total: Money | null;
  readonly rounding: (Payout & { readonly mode: "half-up" }) | null;
  /** When the earliest period begins; null where no line has one. */
  readonly payableBefore: Instant | null;
}

const OUTCOMES = {
  forbids: "refused",
  unknown: "undetermined",
  awaits: "composed",
  permits: "composed",
  satisfied: "composed",
} as const;

const SILENT = {
  lines: [],
  taxLines: [],
  net: null,
  tax: null,
  total: null,
  rounding: null,
  payableBefore: null,
} as const;

/**
 * Composes an invoice: its lines, each tax on their sum, and the total with its one rounding.
 *
 * @param terms - the agreement
 * @param question - the instant, the currency, the lines net of tax, and the taxes
 * @returns the decision, with the content of the invoice
 * @throws InputError when the question is malformed, or an id comes twice in its list (`repeated-id`)
 * @clause ¶17, ¶19, ¶36
 * @clause 8.1
 * @units amounts as decimal text; exact but for `total`, which is rounded half up to the minor unit
 *
 * @example
 * ```ts
 * import { composeInvoice, illyvoip } from "fineprint";
 *
 * const decision = composeInvoice(illyvoip, {
 *   at: "2026-06-20T09:00:00Z",
 *   currency: "EUR",
 *   lines: [
 *     { id: "L1", kind: "fee", amount: "9.90", fromOn: "2026-07-01" },
 *     { id: "L2", kind: "setup", amount: "5.05" },
 *   ],
 *   taxes: [{ id: "VAT", rate: "0.18" }],
 * });
 * [decision.net?.amount, decision.tax?.amount, decision.total?.amount]; //=> ["14.95", "2.691", "17.64"]
 * decision.payableBefore; //=> "2026-06-30T22:00:00.000Z"
 * ```
 */
export function composeInvoice(terms: Terms<never>, question: InvoiceQuestion): InvoiceDecision {
  const base = openQuestion(terms, question, invoiceQuestionParser);
  const said = terms.doors.invoice;
  if (!decides(said)) return concludeSilence("invoice", terms, base, said, SILENT);
  const c = invoiceCaseOf(base);
  return concludeDoor("invoice", terms, c, said.clauses, (heard) => {
    const { outcome, needs } = weigh(heard, OUTCOMES);
    const { payableBeforeAt } = c;
    // what is refused has no content
    const composed =
      outcome === "refused" ? invoiceCaseOf({ ...c, question: { ...c.question, lines: [], taxes: [] } }) : c;
    return {
      outcome,
      needs,
      ...contentOf(composed),
      payableBefore: payableBeforeAt === null ? null : instantText(payableBeforeAt),
    };
  });
}

function contentOf({ net, text, question }: InvoiceCase) {
  const { lines, currency } = question;
  // of a sum of zero any tax is zero, so those that are not known do not matter
  const taxes = question.taxes ?? (net === 0n ? [] : undefined);
  const rate = taxes?.reduce((sum, tax) => sum + tax.rate, 0n);
  const rounded = rate === undefined ? null : payoutOf(net, unitsOf("1") + rate, currency);
  return {
    lines: [...lines].sort(byId).map(({ id, amount }) => ({ id, amount: text(amount) })),
    taxLines: [...(taxes ?? [])].sort(byId).map((tax) => ({
      taxId: tax.id,
      base: text(net),
      rate: rateText(tax.rate),
      amount: productText(net, tax.rate, currency),
    })),
    net: moneyOf(net, currency),
    tax: rate === undefined ? null : { amount: productText(net, rate, currency), currency },
    total: rounded && { amount: rounded.after, currency },
    rounding: rounded && { mode: "half-up" as const, ...rounded },
  };
}
