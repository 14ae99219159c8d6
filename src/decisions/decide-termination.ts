/** How does an account settle when its agreement ends? */
import { type Amount, isCertain } from "../core/amount.js";
import type { Answered, Decision, NotAddressed } from "../core/decision.js";
import type { DoorName } from "../core/door-names.js";
import type { FeeUntilEffect } from "../core/fees-until-effect.js";
import type { PrepaidLine } from "../core/prepaid.js";
import { type TerminationCase, type TerminationTerms, terminationCaseOf } from "../core/termination-case.js";
import type { Terms } from "../core/terms.js";
import { weigh } from "../core/weigh.js";
import { type Money, moneyOf } from "../ledger/money.js";
import type { Account } from "../model/account.js";
import { terminationQuestionParser } from "../model/parsers.js";
import type { Units } from "../model/resolve.js";
import type { Day, Decimal, Id, Instant } from "../model/scalars.js";
import type { TerminationQuestion } from "../model/termination-question.js";
import { dayText, instantText } from "../time/civil-calendar.js";
import { concludeDoor, concludeSilence, openDoor } from "./door.js";

/** `pending`: the agreement has not ended yet. */
export type TerminationOutcome = "effective" | "pending" | "undetermined";

/** A fee that falls due before the end. */
export interface FeeUntilEffectAnswer {
  readonly service: { readonly kind: "number" | "subscription"; readonly id: Id };
  readonly dueOn: Day;
  readonly fee: Decimal;
  /** The balance pays it, or does not cover it; or it is billed. */
  readonly outcome: "renews" | "lapses" | "accrues";
}

/** What the balance pays on an invoice. */
export interface SettlementLine {
  readonly invoiceId: Id;
  readonly amount: Decimal;
  /** Whether nothing is outstanding after it. */
  readonly settled: boolean;
}

/** What comes back of a subscription that was paid in advance. What is not known is null. */
export interface PrepaidAnswer {
  readonly subscriptionId: Id;
  readonly monthsRemaining: number;
  /** These months at the list price. */
  readonly gross: Decimal;
  readonly lessSetupFee: Decimal | null;
  readonly lessTax: Decimal | null;
  readonly lessDiscount: Decimal | null;
  /** Exact and not rounded: nothing is paid out here. */
  readonly refundable: Decimal | null;
}

/** The answer of {@link decideTermination}. An amount is null where facts are missing that could change it. */
export interface TerminationDecision extends Decision<"termination", TerminationOutcome> {
  /** When the agreement ends; null while it waits for a confirmation. */
  readonly effectiveAt: Instant | null;
  /** By day, then numbers before subscriptions, then id; of the services that are known. */
  readonly feesUntilEffect: readonly FeeUntilEffectAnswer[];
  /** Open invoices, a balance below zero, and fees that are billed. */
  readonly owed: Money | null;
  /** The invoices that the balance pays, in the order in which they are paid; empty while that is not certain. */
  readonly settlement: readonly SettlementLine[];
  /** The balance less fees and invoices that it pays; it may be negative. */
  readonly balanceAfter: Money | null;
  /** What the balance does not pay. */
  readonly stillOwed: Money | null;
  /** By id. */
  readonly prepaid: readonly PrepaidAnswer[];
  /** What the operator may charge for the rest of terms when it ends the agreement. */
  readonly remainingTermFees: Money | null;
  readonly dataDeletion: "permanent" | "not-addressed";
  /** Whether what is left of the balance can be asked back, which a refund then decides. */
  readonly withdrawal: "refund-question" | "none" | null;
}

const OUTCOMES = {
  unknown: "undetermined",
  awaits: "pending",
  discretion: "effective",
  permits: "effective",
  limits: "effective",
  satisfied: "effective",
} as const;

const SILENT = {
  effectiveAt: null,
  feesUntilEffect: [],
  owed: null,
  settlement: [],
  balanceAfter: null,
  stillOwed: null,
  prepaid: [],
  remainingTermFees: null,
  dataDeletion: null,
  withdrawal: null,
} as const;

/**
 * Decides how an account settles when its agreement has been ended, or when notice has been given: when it ends, which
 * fees fall due until then, what the balance pays, what is still owed, and what of prepaid fees can come back. Whether
 * the operator may end it, and what `account.termination` says, is not looked at.
 *
 * @param terms - the agreement
 * @param account - the account, parsed or as plain JSON
 * @param question - the instant, who ends it and when notice was given, and what else is known of the end
 * @returns the decision; while it is `pending`, its amounts are those of the end if nothing happens but the listed fees
 * @throws InputError when the account or the question is malformed, `at` lies before the registration, `noticeAt`
 * after `at` (`after-the-question`), `effectiveAt` before `noticeAt` (`out-of-order`), or a date more than a century
 * ahead (`too-far`)
 * @clause ¶17, ¶18, ¶23, ¶24, ¶28, ¶29, ¶31, ¶32
 * @clause 4.6, 4.7, 4.11, 4.16, 5.5, 5.6, 8.3, 8.5.1, 8.6, 9.8, 11.1, 11.2, 11.3, 11.4, 11.5, 13.2
 * @units exact amounts as decimal text in account currency, not rounded
 *
 * @example
 * ```ts
 * import { decideTermination, freezvon } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z", identity: {} },
 *   deposits: [{ id: "D1", receivedAt: "2026-06-01T08:00:00Z", creditedAt: "2026-06-01T08:00:00Z", amount: "30.00", method: "card" }],
 *   charges: [],
 *   invoices: [{ id: "I1", issuedAt: "2026-06-20T09:00:00Z", dueAt: "2026-07-20T09:00:00Z", amount: "25.00", payments: [] }],
 *   numbers: [
 *     { id: "N1", orderedAt: "2026-05-06T09:00:00Z", activatedAt: "2026-05-06T10:00:00Z", monthlyFee: "9.90", paidThroughOn: "2026-07-06" },
 *   ],
 *   subscriptions: [],
 * } as const;
 * const question = { at: "2026-07-03T09:00:00Z", by: "subscriber", noticeAt: "2026-07-02T15:00:00+03:00" } as const;
 * const decision = decideTermination(freezvon, account, question);
 * [decision.outcome, decision.effectiveAt]; //=> ["pending", "2026-07-09T21:00:00.000Z"]
 * decision.feesUntilEffect.map(({ dueOn, fee, outcome }) => [dueOn, fee, outcome]); //=> [["2026-07-06", "9.90", "renews"]]
 * decision.settlement; //=> [{ invoiceId: "I1", amount: "20.10", settled: false }]
 * decision.stillOwed?.amount; //=> "4.90"
 * ```
 */
export function decideTermination<Spoken extends DoorName>(
  terms: Terms<Spoken>,
  account: Account,
  question: TerminationQuestion,
): Answered<TerminationDecision, Spoken>;
export function decideTermination(
  terms: Terms<never>,
  account: Account,
  question: TerminationQuestion,
): TerminationDecision | NotAddressed<TerminationDecision> {
  const base = openDoor(terms, account, question, terminationQuestionParser);
  const { termination: said, renewal } = terms.doors;
  if (said === undefined) return concludeSilence("termination", terms, base, said, SILENT);
  const c = terminationCaseOf(base, said, renewal);
  return concludeDoor("termination", terms, c, said.clauses, (heard) => {
    const { effectiveAt } = c.ending();
    return {
      ...weigh(heard, OUTCOMES),
      effectiveAt: effectiveAt === null ? null : instantText(effectiveAt),
      feesUntilEffect: c.fees().lines.map((fee) => feeAnswer(c, fee)),
      owed: moneyIfKnown(c, c.owed()),
      settlement: c.settlement().lines.map(({ invoice, amount, settled }) => ({
        invoiceId: invoice.id,
        amount: c.text(amount),
        settled,
      })),
      balanceAfter: moneyIfKnown(c, c.settlement().balanceAfter),
      stillOwed: moneyIfKnown(c, c.stillOwed()),
      prepaid: c.prepaid().lines.map((line) => prepaidAnswer(c, line)),
      remainingTermFees: moneyIfKnown(c, c.remainingTermFees()),
      dataDeletion: said.dataDeletion,
      withdrawal: withdrawalOf(c, said),
    };
  });
}

const moneyIfKnown = (c: TerminationCase, amount: Amount): Money | null =>
  isCertain(amount) ? moneyOf(amount.units, c.account.currency) : null;

const feeAnswer = (c: TerminationCase, { service, outcome }: FeeUntilEffect): FeeUntilEffectAnswer => ({
  service: { kind: service.kind, id: service.id },
  dueOn: dayText(service.paidThrough),
  fee: c.text(service.fee),
  outcome,
});

function prepaidAnswer(c: TerminationCase, line: PrepaidLine): PrepaidAnswer {
  const { subscription, monthsLeft, gross, setupFee, tax, discount, refundable } = line;
  const textIfKnown = (units: Units | undefined): Decimal | null => (units === undefined ? null : c.text(units));
  return {
    subscriptionId: subscription.id,
    monthsRemaining: monthsLeft,
    gross: c.text(gross),
    lessSetupFee: textIfKnown(setupFee),
    lessTax: textIfKnown(tax),
    lessDiscount: textIfKnown(discount),
    refundable: isCertain(refundable) ? c.text(refundable.units) : null,
  };
}

function withdrawalOf(c: TerminationCase, { withdrawalAfter }: TerminationTerms): TerminationDecision["withdrawal"] {
  if (!withdrawalAfter.includes(c.question.by)) return "none";
  const balanceAfter = c.settlement().balanceAfter;
  if (!isCertain(balanceAfter)) return null;
  return balanceAfter.units > 0n ? "refund-question" : "none";
}
