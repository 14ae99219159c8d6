/** What renews today? */
import type { Answered, Decision, NotAddressed } from "../core/decision.js";
import type { DoorName } from "../core/door-names.js";
import {
  type RenewalCase,
  type RenewalItem,
  type RenewalItemOutcome,
  type RenewalTerms,
  renewalCaseOf,
} from "../core/renewal-case.js";
import type { Terms } from "../core/terms.js";
import { type Money, moneyOf } from "../ledger/money.js";
import type { Account } from "../model/account.js";
import { instantQuestionParser } from "../model/parsers.js";
import type { RenewalQuestion } from "../model/questions.js";
import type { Units } from "../model/resolve.js";
import type { Day, Decimal, Id, Instant } from "../model/scalars.js";
import { dayText, instantText } from "../time/civil-calendar.js";
import { concludeDoor, concludeSilence, openDoor } from "./door.js";

/** What becomes of one service. Amounts are in account currency. */
export interface RenewalItemAnswer {
  readonly service: { readonly kind: "number" | "subscription"; readonly id: Id };
  readonly outcome: RenewalItemOutcome;
  /** The day on which the fee falls due. */
  readonly dueOn: Day;
  /** 00:00 of that day. */
  readonly dueAt: Instant;
  readonly fee: Decimal;
  /** The period that the fee pays for, where it renews: through the day on which the next fee falls due. */
  readonly period: { readonly fromOn: Day; readonly throughOn: Day } | null;
  readonly collectFrom: "balance" | "billing-information" | null;
  readonly clause: string;
}

/** What all that is due comes to. */
export type RenewalOutcome = "none-due" | "renews" | "lapses" | "ends" | "mixed" | "undetermined";

/** The answer of {@link decideRenewal}. */
export interface RenewalDecision extends Decision<"renewal", RenewalOutcome> {
  /** By due day, then numbers before subscriptions, then id. */
  readonly items: readonly RenewalItemAnswer[];
  /** The fees that renew now. */
  readonly total: Money;
  readonly balanceAfter: Money;
  /** What is missing to renew everything that is due. */
  readonly shortfall: Money;
  readonly nextDueAt: Instant | null;
}

const SILENT = { items: [], total: null, balanceAfter: null, shortfall: null, nextDueAt: null } as const;

/**
 * Decides what renews: for each number and subscription, whether its fee is due, and whether it is collected.
 *
 * @param terms - the agreement
 * @param account - the account, parsed or as plain JSON
 * @param question - the instant
 * @returns the decision, one item for each service that has a day on which its next fee falls due
 * @throws InputError when the account or the question is malformed, or `at` lies before the registration
 * @clause ¶17, ¶18
 * @clause 7.3, 8.3, 8.4
 * @units fees net of tax, as decimal text in account currency
 *
 * @example
 * ```ts
 * import { decideRenewal, freezvon } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z" },
 *   deposits: [{ id: "D1", receivedAt: "2026-01-31T08:00:00Z", creditedAt: "2026-01-31T08:00:00Z", amount: "9.90", method: "card" }],
 *   charges: [],
 *   numbers: [
 *     { id: "N1", orderedAt: "2026-01-31T09:00:00Z", activatedAt: "2026-01-31T10:00:00Z", monthlyFee: "9.90", anchorOn: "2026-01-31", paidThroughOn: "2026-02-28" },
 *   ],
 *   subscriptions: [],
 * } as const;
 * const decision = decideRenewal(freezvon, account, { at: "2026-02-28T09:00:00Z" });
 * [decision.outcome, decision.balanceAfter.amount]; //=> ["renews", "0.00"]
 * decision.items[0]?.period; //=> { fromOn: "2026-02-28", throughOn: "2026-03-31" }
 * ```
 */
export function decideRenewal<Spoken extends DoorName>(
  terms: Terms<Spoken>,
  account: Account,
  question: RenewalQuestion,
): Answered<RenewalDecision, Spoken>;
export function decideRenewal(
  terms: Terms<never>,
  account: Account,
  question: RenewalQuestion,
): RenewalDecision | NotAddressed<RenewalDecision> {
  const base = openDoor(terms, account, question, instantQuestionParser);
  const said = terms.doors.renewal;
  if (said === undefined) return concludeSilence("renewal", terms, base, said, SILENT);
  const c = renewalCaseOf(base, said);
  return concludeDoor("renewal", terms, c, said.clauses, () => {
    const { currency } = c.account;
    const fromBalance = said.collect.from === "balance";
    const renewing = c.items().filter(({ outcome }) => outcome === "renews");
    const lapsing = c.items().filter(({ outcome }) => outcome === "lapses");
    const total = feesOf(renewing);
    const missing = lapsing.length > 0 ? total + feesOf(lapsing) - c.balance() : 0n;
    const next = c.items().find(({ outcome }) => outcome === "not-due");
    return {
      outcome: outcomeOf(c),
      needs: c.absent(),
      items: c.items().map((item) => itemAnswer(c, said, item)),
      total: moneyOf(total, currency),
      balanceAfter: moneyOf(fromBalance ? c.balance() - total : c.balance(), currency),
      shortfall: moneyOf(missing, currency),
      nextDueAt: next === undefined ? null : instantText(next.service.dueAt),
    };
  });
}

const feesOf = (items: readonly RenewalItem[]): Units => items.reduce((sum, { service }) => sum + service.fee, 0n);

function outcomeOf(c: RenewalCase): RenewalOutcome {
  if (c.absent().length > 0) return "undetermined";
  const due = c.items().flatMap(({ outcome }) => (outcome === "not-due" || outcome === "inactive" ? [] : [outcome]));
  const [first, ...others] = new Set(due);
  if (first === undefined) return "none-due";
  return others.length > 0 ? "mixed" : first;
}

function itemAnswer(
  c: RenewalCase,
  terms: RenewalTerms,
  { service, outcome, throughDay }: RenewalItem,
): RenewalItemAnswer {
  const fromOn = dayText(service.paidThrough);
  return {
    service: { kind: service.kind, id: service.id },
    outcome,
    dueOn: fromOn,
    dueAt: instantText(service.dueAt),
    fee: c.text(service.fee),
    period: throughDay === null ? null : { fromOn, throughOn: dayText(throughDay) },
    collectFrom: throughDay === null ? null : terms.collect.from,
    clause: terms.cites[outcome],
  };
}
