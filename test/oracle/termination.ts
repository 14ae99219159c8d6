/** decideTermination: settles the account (spec/10-the-other-doors.md, B2, B9–B11, B16, B19–B29). */

import type { Finding } from "./findings.js";
import { freezvonRows } from "./freezvon-termination.js";
import type { SettledAccount, TerminationQuestion } from "./further-questions.js";
import { type IllyvoipParts, illyvoipRows, prepaidNeeds } from "./illyvoip-termination.js";
import { burnDownOf, ledgerAt } from "./ledger.js";
import type { Operator, Readings } from "./model.js";
import { decimalText, type Money, minorDigits, moneyOf } from "./money.js";
import { eachOnce } from "./rows.js";
import { effectOf, type TerminationCase } from "./termination-effect.js";
import { feesUntilEffect } from "./termination-fees.js";
import { type Amount, settle } from "./termination-money.js";
import { prepaidOf, remainingTermFees } from "./termination-prepaid.js";
import { dayText, instantOf, instantText } from "./time.js";

export interface TerminationDecision {
  readonly decision: "termination";
  readonly at: string;
  readonly outcome: "undetermined" | "pending" | "effective";
  readonly effectiveAt: string | null;
  readonly feesUntilEffect: readonly {
    readonly service: { readonly kind: "number" | "subscription"; readonly id: string };
    readonly dueOn: string;
    readonly fee: string;
    readonly outcome: "renews" | "lapses" | "accrues";
  }[];
  readonly owed: Money | null;
  readonly settlement: readonly {
    readonly invoiceId: string;
    readonly amount: string;
    readonly settled: boolean;
  }[];
  readonly balanceAfter: Money | null;
  readonly stillOwed: Money | null;
  readonly prepaid: readonly {
    readonly subscriptionId: string;
    readonly monthsRemaining: number;
    readonly gross: string;
    readonly lessSetupFee: string | null;
    readonly lessTax: string | null;
    readonly lessDiscount: string | null;
    readonly refundable: string | null;
  }[];
  readonly remainingTermFees: Money | null;
  readonly dataDeletion: "permanent" | "not-addressed";
  readonly withdrawal: "refund-question" | "none" | null;
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

export function decideTermination(
  operator: Operator,
  readings: Readings,
  account: SettledAccount,
  question: TerminationQuestion,
): TerminationDecision {
  const at = instantOf(question.at);
  const one: TerminationCase = { operator, readings, account, question, at };
  const { balance } = ledgerAt(account, at, burnDownOf(operator, readings));
  const effect = effectOf(one);
  const fees = feesUntilEffect(one, effect, balance);
  const settlement = settle(one, fees, balance);
  const prepaid = prepaidOf(one, effect);
  const remaining = remainingTermFees(one, effect);
  const parts: IllyvoipParts = { effect, fees, settlement, prepaid, remaining, balance };
  const illyvoip = operator === "illyvoip";
  const findings = illyvoip ? illyvoipRows(one, parts) : freezvonRows(one, effect, fees, settlement);

  const { owed, settled, stillOwed, balanceAfter } = settlement;
  const open = [owed, settled, stillOwed, balanceAfter, remaining].flatMap((amount) => amount.needs);
  const awaited = findings.some((finding) => finding.effect === "awaits");
  // an effect that could be later changes no outcome while it is awaited anyway, or once the latest has come (B2)
  if (illyvoip) open.push(...(awaited || at >= effect.latestAt ? [] : effect.needs), ...prepaidNeeds(one, parts));
  const needs = inOrderOfFindings(findings, open);

  const written = (value: bigint): string => decimalText(value, minorDigits(account.currency));
  const writtenOrNull = (value: bigint | null): string | null => (value === null ? null : written(value));
  const money = ({ value }: Amount): Money | null => (value === null ? null : moneyOf(value, account.currency));
  return {
    decision: "termination",
    at: instantText(at),
    outcome: needs.length > 0 ? "undetermined" : awaited ? "pending" : "effective",
    effectiveAt: effect.effectiveAt === null ? null : instantText(effect.effectiveAt),
    feesUntilEffect: fees.listed.map(({ service, dueOn, outcome }) => ({
      service: { kind: service.kind, id: service.id },
      dueOn: dayText(dueOn),
      fee: written(service.fee),
      outcome,
    })),
    owed: money(owed),
    settlement: settlement.parts.map((part) => ({ ...part, amount: written(part.amount) })),
    balanceAfter: money(balanceAfter),
    stillOwed: money(stillOwed),
    prepaid: prepaid.map((each) => ({
      subscriptionId: each.subscription.id,
      monthsRemaining: each.monthsRemaining,
      gross: written(each.gross),
      lessSetupFee: writtenOrNull(each.lessSetupFee),
      lessTax: writtenOrNull(each.lessTax),
      lessDiscount: writtenOrNull(each.lessDiscount),
      refundable: writtenOrNull(each.refundable.value),
    })),
    remainingTermFees: money(remaining),
    dataDeletion: illyvoip ? "permanent" : "not-addressed",
    withdrawal: withdrawalOf(one, balanceAfter),
    findings,
    needs,
  };
}

/** ILLYVOIP pays back only to a subscriber who leaves; what is left is not known where the balance after is not. */
function withdrawalOf({ operator, question }: TerminationCase, { value }: Amount): TerminationDecision["withdrawal"] {
  if (operator === "illyvoip" && question.by === "operator") return "none";
  if (value === null) return null;
  return value > 0n ? "refund-question" : "none";
}

/** The paths that matter, each once, as the findings name them; one that no finding names comes last (R72, B15). */
function inOrderOfFindings(findings: readonly Finding[], open: readonly string[]): readonly string[] {
  const named = findings.flatMap((finding) => finding.needs ?? []);
  return eachOnce([...named.filter((path) => open.includes(path)), ...open]);
}
