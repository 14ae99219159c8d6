/** composeInvoice: what the invoice says (spec/10-the-other-doors.md, ¶17, ¶19, ¶36, B44). */

import type { Finding } from "./findings.js";
import type { InvoiceQuestion } from "./further-questions.js";
import { compareText, type Operator, type Readings, zoneOf } from "./model.js";
import {
  decimalText,
  EXCHANGED_DIGITS,
  type Money,
  minorDigits,
  roundHalfUp,
  sumOf,
  UNIT_DIGITS,
  units,
} from "./money.js";
import { fires, keeps, rowOf } from "./rows.js";
import { dayOf, type Instant, instantOf, instantText, startOfDay } from "./time.js";

export interface InvoiceDecision {
  readonly decision: "invoice";
  readonly at: string;
  readonly outcome: "refused" | "undetermined" | "composed" | "not-addressed";
  readonly lines: readonly { readonly id: string; readonly amount: string }[];
  readonly taxLines: readonly {
    readonly taxId: string;
    readonly base: string;
    readonly rate: string;
    readonly amount: string;
  }[];
  readonly net: Money | null;
  readonly tax: Money | null;
  readonly total: Money | null;
  readonly rounding: { readonly mode: "half-up"; readonly before: string; readonly after: string } | null;
  readonly payableBefore: string | null;
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

/** An amount times a rate counts units of 10^-24; this lifts an amount to them. */
const LIFT = 10n ** BigInt(EXCHANGED_DIGITS - UNIT_DIGITS);

export function composeInvoice(operator: Operator, _readings: Readings, question: InvoiceQuestion): InvoiceDecision {
  const { currency } = question;
  const at = instantOf(question.at);
  const decision = { decision: "invoice", at: instantText(at) } as const;
  const nothing = { lines: [], taxLines: [], needs: [] } as const;
  const silent = { net: null, tax: null, total: null, rounding: null } as const;
  if (operator === "freezvon") {
    return {
      ...decision,
      ...nothing,
      ...silent,
      outcome: "not-addressed",
      payableBefore: null,
      findings: [keeps("8.1")],
    };
  }

  const written = (value: bigint): string => decimalText(value, minorDigits(currency), EXCHANGED_DIGITS);
  const money = (value: bigint): Money => ({ amount: written(value), currency });
  const sums = (net: bigint, tax: bigint) => {
    const after = roundHalfUp(net + tax, currency, EXCHANGED_DIGITS);
    const rounding = { mode: "half-up", before: written(net + tax), after: written(after) } as const;
    return { net: money(net), tax: money(tax), total: money(after), rounding };
  };

  const net = sumOf(question.lines.map((line) => units(line.amount)));
  const taxes = question.taxes?.map((tax) => ({ ...tax, amount: net * units(tax.rate) }));
  const due = payableBeforeOf(question);
  const payableBefore = due === undefined ? null : instantText(due);
  const refused = question.lines.some((line) => line.kind === "discount" || line.kind === "coupon");
  // On nothing no tax can be above 0, whatever the taxes are.
  const open = taxes === undefined && net > 0n;
  const findings = [
    ...rowOf("¶17", [
      due !== undefined && at < due ? fires("¶17", "awaits", "payable-in-advance", instantText(due)) : undefined,
    ]),
    ...rowOf("¶19", [
      taxes?.some((tax) => tax.amount > 0n) === true ? fires("¶19", "permits", "tax-added") : undefined,
      question.taxes === undefined ? { open: ["question.taxes"] } : undefined,
    ]),
    ...rowOf("¶36", [refused ? fires("¶36", "forbids", "no-discounts") : undefined]),
  ];
  if (refused) return { ...decision, ...nothing, ...sums(0n, 0n), outcome: "refused", payableBefore, findings };

  const lines = question.lines
    .map((line) => ({ id: line.id, amount: written(units(line.amount) * LIFT) }))
    .sort((left, right) => compareText(left.id, right.id));
  if (open) {
    return {
      ...decision,
      ...silent,
      outcome: "undetermined",
      lines,
      taxLines: [],
      net: money(net * LIFT),
      payableBefore,
      findings,
      needs: ["question.taxes"],
    };
  }
  const known = [...(taxes ?? [])].sort((left, right) => compareText(left.id, right.id));
  return {
    ...decision,
    ...sums(net * LIFT, sumOf(known.map((tax) => tax.amount))),
    outcome: "composed",
    lines,
    taxLines: known.map((tax) => ({
      taxId: tax.id,
      base: written(net * LIFT),
      rate: decimalText(units(tax.rate), 0),
      amount: written(tax.amount),
    })),
    payableBefore,
    findings,
    needs: [],
  };
}

/** ¶17: 00:00 of the first day that is billed. */
function payableBeforeOf(question: InvoiceQuestion): Instant | undefined {
  const days = question.lines.flatMap((line) => (line.fromOn === undefined ? [] : [dayOf(line.fromOn)]));
  return days.length === 0 ? undefined : startOfDay(Math.min(...days), zoneOf("illyvoip"));
}
