/** May money go back, and how much? */
import type { Answered, Decision, NotAddressed } from "../core/decision.js";
import type { DoorName } from "../core/door-names.js";
import { type RefundCase, type RefundLine, type RefundTerms, refundCaseOf } from "../core/refund-case.js";
import type { Terms } from "../core/terms.js";
import { weigh } from "../core/weigh.js";
import { atLeastZero, type Money, moneyOf, type Payout, payoutOf, rateText } from "../ledger/money.js";
import type { Account } from "../model/account.js";
import { refundQuestionParser } from "../model/parsers.js";
import type { RefundQuestion } from "../model/questions.js";
import type { Resolved } from "../model/resolve.js";
import type { Currency, Day, Decimal, Id } from "../model/scalars.js";
import { dayText, instantText } from "../time/civil-calendar.js";
import { type Complain, concludeDoor, concludeSilence, openDoor } from "./door.js";

/** What a refund question can come to. */
export type RefundOutcome = "granted" | "refused" | "awaiting" | "discretionary" | "undetermined";

/** What one deposit gives. Amounts are in account currency. */
export interface RefundLineAnswer {
  readonly depositId: Id;
  readonly remainder: Decimal;
  readonly refundable: Decimal;
  /** Back to where it came from, to the destination of the question, or nowhere yet. */
  readonly destination: "original" | "other" | "none";
  readonly clause: string;
  readonly because: string;
}

/** The answer of {@link decideRefund}. */
export interface RefundDecision extends Decision<"refund", RefundOutcome> {
  /** What is paid out, rounded, in `payableIn`: zero unless granted. */
  readonly amount: Money;
  /** What the clauses on amounts give, exact, in account currency, whatever stands in the way. */
  readonly eligible: Money;
  /** The positive balance that stays usable, in account currency. */
  readonly retained: Money;
  /** One line for each credited deposit, the oldest first. */
  readonly lines: readonly RefundLineAnswer[];
  readonly payableIn: Currency;
  readonly exchange: {
    readonly rate: Decimal;
    readonly on: Day;
    readonly before: Decimal;
    readonly after: Decimal;
  } | null;
  readonly rounding: { readonly mode: "half-up"; readonly before: Decimal; readonly after: Decimal };
}

const OUTCOMES = {
  forbids: "refused",
  unknown: "undetermined",
  awaits: "awaiting",
  discretion: "discretionary",
  permits: "granted",
  // the default of both documents: what nothing permits is not refunded
  limits: "refused",
  satisfied: "refused",
} as const;

const SILENT = {
  amount: null,
  eligible: null,
  retained: null,
  lines: [],
  payableIn: null,
  exchange: null,
  rounding: null,
} as const;

/**
 * Decides whether money goes back, and how much: the unused balance, or what one charge took.
 *
 * @param terms - the agreement
 * @param account - the account, parsed or as plain JSON
 * @param question - when it is asked, why, for what, and where the money could go
 * @returns the decision, with a finding for every clause that was weighed
 * @throws InputError when the account or the question is malformed, for `at` before the registration
 * (`before-registration`), for `requestedAt` before it or after `at`, for a charge that the account lacks
 * (`unknown-id`) or that is dated after `at` (`not-yet`)
 * @clause ¶19, ¶24, ¶25, ¶26, ¶27, ¶30, ¶31
 * @clause 5.6, 8.5, 8.5.1, 9.8, 12.1, 12.2, 12.2.1, 12.2.2, 12.2.3, 12.2.4, 12.2.5, 12.3, 12.4, 12.5, 13.3
 * @units amounts as decimal text; exact but for `amount`, which is rounded half up to the minor unit
 *
 * @example
 * ```ts
 * import { decideRefund, illyvoip } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z", otherAccounts: [] },
 *   deposits: [
 *     { id: "D1", receivedAt: "2026-01-05T09:10:00Z", creditedAt: "2026-01-05T09:10:00Z", amount: "20.00", method: "card" },
 *     { id: "D2", receivedAt: "2026-06-01T09:00:00Z", creditedAt: "2026-06-01T09:00:00Z", amount: "50.00", method: "card" },
 *   ],
 *   charges: [{ id: "C1", at: "2026-06-20T17:12:00Z", amount: "32.345", kind: "call" }],
 *   violations: [],
 * } as const;
 * const decision = decideRefund(illyvoip, account, { at: "2026-07-03T09:00:00Z", reason: "discontinue" });
 * [decision.outcome, decision.amount.amount, decision.eligible.amount]; //=> ["granted", "37.66", "37.655"]
 * decision.findings.find(({ effect }) => effect === "permits")?.clause; //=> "¶24"
 * ```
 */
export function decideRefund<Spoken extends DoorName>(
  terms: Terms<Spoken>,
  account: Account,
  question: RefundQuestion,
): Answered<RefundDecision, Spoken>;
export function decideRefund(
  terms: Terms<never>,
  account: Account,
  question: RefundQuestion,
): RefundDecision | NotAddressed<RefundDecision> {
  const base = openDoor(terms, account, question, refundQuestionParser, checkRefund);
  const said = terms.doors.refund;
  if (said === undefined) return concludeSilence("refund", terms, base, said, SILENT);
  const c = refundCaseOf(base, said);
  return concludeDoor("refund", terms, c, said.clauses, (heard) => {
    const { outcome, needs } = weigh(heard, OUTCOMES);
    return { outcome, needs, ...amountsOf(c, said, outcome === "granted") };
  });
}

function amountsOf(c: RefundCase, terms: RefundTerms, granted: boolean) {
  const { currency } = c.account;
  const lines = c.lines();
  const refundable = c.refundable();
  const fee = terms.feeIsSubscribers ? (c.question.payoutFee ?? 0n) : 0n;
  const eligible = atLeastZero(refundable - fee);
  const { exchangeRate } = c.question;
  const exchanged = granted && c.paidIn !== currency && exchangeRate !== undefined ? exchangeRate : null;
  const payout: Payout = payoutOf(granted ? eligible : 0n, exchanged?.rate ?? null, c.paidIn);
  return {
    amount: { amount: payout.after, currency: c.paidIn },
    eligible: moneyOf(eligible, currency),
    // what a charge took is no part of the balance
    retained: moneyOf(atLeastZero(c.balance()) - (granted && c.charge === undefined ? refundable : 0n), currency),
    lines: lines.map((line) => lineAnswer(c, line)),
    payableIn: c.paidIn,
    exchange: exchanged && {
      rate: rateText(exchanged.rate),
      on: dayText(exchanged.on),
      before: c.text(eligible),
      after: payout.before,
    },
    rounding: { mode: "half-up" as const, ...payout },
  };
}

function lineAnswer(c: RefundCase, line: RefundLine): RefundLineAnswer {
  const { deposit, remainder, refundable, clause, because } = line;
  const elsewhere = c.question.destination === undefined ? "none" : "other";
  return {
    depositId: deposit.id,
    remainder: c.text(remainder),
    refundable: c.text(refundable),
    destination: refundable === 0n ? "none" : c.goesBack(line) ? "original" : elsewhere,
    clause,
    because,
  };
}

function checkRefund(account: Resolved<Account>, question: Resolved<RefundQuestion>, complain: Complain): void {
  const { at, requestedAt = at, subject = "balance" } = question;
  const { registeredAt } = account.subscriber;
  if (requestedAt > at) complain("after-the-question", "requestedAt", "an instant not after at");
  if (question.requestedAt !== undefined && requestedAt < registeredAt)
    complain("before-registration", "requestedAt", `an instant from ${instantText(registeredAt)} on`);
  if (subject === "balance") return;
  const charge = account.charges.find(({ id }) => id === subject.chargeId);
  if (charge === undefined) complain("unknown-id", "subject.chargeId", "the id of a charge of this account");
  else if (charge.at > at) complain("not-yet", "subject.chargeId", "the id of a charge posted by at");
}
