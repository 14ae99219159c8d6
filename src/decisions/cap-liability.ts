/** What is the most that can be claimed? */
import type { Decision } from "../core/decision.js";
import { decides } from "../core/doors.js";
import { type CountedPayment, type LiabilityCase, liabilityCaseOf } from "../core/liability-case.js";
import type { Terms } from "../core/terms.js";
import { weigh } from "../core/weigh.js";
import { type Money, moneyOf } from "../ledger/money.js";
import type { Account } from "../model/account.js";
import type { LiabilityQuestion } from "../model/liability-question.js";
import { liabilityQuestionParser } from "../model/parsers.js";
import type { Units } from "../model/resolve.js";
import type { Decimal, Id, Instant } from "../model/scalars.js";
import { instantText } from "../time/civil-calendar.js";
import { concludeDoor, concludeSilence, openDoor } from "./door.js";

/** What a liability question can come to; `capped` whenever the limit is known. */
export type LiabilityOutcome = "capped" | "undetermined" | "not-addressed";

/** A payment that counts towards the limit. */
export interface LiabilityPayment {
  readonly kind: CountedPayment["kind"];
  /** That of the deposit, the charge or the invoice. */
  readonly id: Id;
  readonly at: Instant;
  readonly amount: Decimal;
}

/** The answer of {@link capLiability}. All is null where the agreement sets no limit. */
export interface LiabilityDecision extends Decision<"liability", LiabilityOutcome> {
  /** The sum of the payments; null where invoices are not known. */
  readonly limit: Money | null;
  /** What of the claim is within the limit; null without a claim, and where that is not known. */
  readonly payable: Money | null;
  /** The first instant whose payments count. */
  readonly fromAt: Instant | null;
  /** The instant of the action, whose payments no longer count. */
  readonly untilAt: Instant | null;
  /** The payments that count, so far as they are known, by instant. */
  readonly payments: readonly LiabilityPayment[];
}

/** Invoices that are not known can change the limit: the unknown could be of any effect, and no other leads elsewhere. */
const OUTCOMES = { unknown: "undetermined", limits: "capped", satisfied: "capped" } as const;

const SILENT = { limit: null, payable: null, fromAt: null, untilAt: null, payments: [] } as const;

/**
 * Caps the operator's liability for an action: by what was paid for the services in the time before it.
 *
 * @param terms - the agreement
 * @param account - the account, parsed or as plain JSON
 * @param question - the instant, that of the first action, and what is claimed
 * @returns the decision, with the limit and the payments that make it
 * @throws InputError when the account or the question is malformed, `at` lies before the registration, or `actionAt`
 * after `at` (`after-the-question`)
 * @clause ¶37
 * @clause 5.3
 * @units amounts as exact decimal text in account currency
 *
 * @example
 * ```ts
 * import { capLiability, illyvoip } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z" },
 *   deposits: [
 *     { id: "D1", receivedAt: "2026-02-27T23:59:00+01:00", amount: "20.00", method: "card" },
 *     { id: "D2", receivedAt: "2026-02-28T10:00:00+01:00", amount: "40.00", method: "card" },
 *   ],
 *   charges: [],
 *   invoices: [],
 * } as const;
 * const actionAt = "2026-05-31T12:00:00+02:00";
 * const decision = capLiability(illyvoip, account, { at: "2026-07-03T09:00:00Z", actionAt, claim: "55.00" });
 * [decision.limit?.amount, decision.payable?.amount]; //=> ["40.00", "40.00"]
 * [decision.fromAt, decision.payments.length]; //=> ["2026-02-27T23:00:00.000Z", 1]
 * ```
 */
export function capLiability(terms: Terms<never>, account: Account, question: LiabilityQuestion): LiabilityDecision {
  const base = openDoor(terms, account, question, liabilityQuestionParser);
  const said = terms.doors.liability;
  if (!decides(said)) return concludeSilence("liability", terms, base, said, SILENT);
  const c = liabilityCaseOf(base, said);
  return concludeDoor("liability", terms, c, said.clauses, (heard) => {
    const weighed = weigh(heard, OUTCOMES);
    const { currency } = c.account;
    const payable = payableOf(c, weighed.outcome === "capped");
    return {
      ...weighed,
      limit: weighed.outcome === "capped" ? moneyOf(c.paid(), currency) : null,
      payable: payable === null ? null : moneyOf(payable, currency),
      fromAt: instantText(c.fromAt()),
      untilAt: instantText(c.question.actionAt),
      payments: c.payments().map(({ kind, id, at, amount }) => ({
        kind,
        id,
        at: instantText(at),
        amount: c.text(amount),
      })),
    };
  });
}

/** A claim that the known payments cover is payable, whatever else was paid. */
function payableOf(c: LiabilityCase, isWhole: boolean): Units | null {
  const { claim } = c.question;
  if (claim === undefined) return null;
  if (claim <= c.paid()) return claim;
  return isWhole ? c.paid() : null;
}
