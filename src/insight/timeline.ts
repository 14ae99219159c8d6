/** How an answer goes on: every span of time in which it stays the same. */
import type { Decision } from "../core/decision.js";
import type { Terms } from "../core/terms.js";
import type { Account } from "../model/account.js";
import { parseHorizon } from "../model/horizon.js";
import type { Instant } from "../model/scalars.js";
import { instantText } from "../time/civil-calendar.js";
import { type AccountDoor, type AnyDoor, type AnyQuestion, askingOf, type QuestionDoor } from "./asking.js";
import { changesOf } from "./changes.js";

/**
 * A span of time in which an answer stays the same.
 *
 * @typeParam Decided - the decision of the question
 */
export interface TimelineSpan<Decided extends Decision> {
  readonly from: Instant;
  /** The first instant after it. */
  readonly until: Instant;
  /** The answer, as it is given at `from`. */
  readonly decision: Decided;
}

/**
 * An answer over time.
 *
 * @typeParam Decided - the decision of the question
 */
export interface Timeline<Decided extends Decision = Decision> {
  readonly from: Instant;
  /** The first instant after it. */
  readonly until: Instant;
  /** IANA name of the zone in which the operator counts days. */
  readonly zone: string;
  /** One after the other, without gaps; each answer differs from the one before it. */
  readonly spans: readonly TimelineSpan<Decided>[];
}

/**
 * Lays an answer out over time: every span in which it stays the same if nothing else happens than what the account
 * says. The spans follow each other without gaps, from the instant of the question on.
 *
 * @param decide - the door of the question, such as `decideRefund`
 * @param terms - the agreement
 * @param account - the account; null where the question needs none
 * @param question - the question; its `at` is where the timeline begins
 * @param options - `until`: the first instant after it, later than `at`
 * @returns the spans
 * @throws InputError as the door does, and for an `until` that is no instant or not after `at` (`out-of-order`)
 * @units instants in UTC with milliseconds; each `until` is exclusive
 *
 * @example
 * ```ts
 * import { decideRefund, illyvoip, timeline } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2025-11-05T09:00:00Z", otherAccounts: [] },
 *   deposits: [
 *     { id: "D1", receivedAt: "2025-11-05T09:10:00Z", creditedAt: "2025-11-05T09:10:00Z", amount: "30.00", method: "card" },
 *     { id: "D2", receivedAt: "2026-01-10T09:00:00Z", creditedAt: "2026-01-10T09:00:00Z", amount: "20.00", method: "card" },
 *   ],
 *   charges: [],
 *   violations: [],
 * } as const;
 * const question = { at: "2026-01-15T09:00:00Z", reason: "discontinue" } as const;
 * const { spans } = timeline(decideRefund, illyvoip, account, question, { until: "2027-01-01T00:00:00Z" });
 * spans.map(({ from, decision }) => [from, decision.outcome, decision.amount.amount]);
 * //=> [
 * //=>   ["2026-01-15T09:00:00.000Z", "granted", "50.00"],
 * //=>   ["2026-02-03T23:00:00.000Z", "granted", "20.00"],
 * //=>   ["2026-04-10T22:00:00.000Z", "refused", "0.00"],
 * //=> ]
 * ```
 */
export function timeline<Asked extends Terms<never>, const Question extends AnyQuestion, Decided extends Decision>(
  decide: AccountDoor<Asked, Question, Decided>,
  terms: Asked,
  account: Account,
  question: Question,
  options: { readonly until: Instant },
): Timeline<Decided>;
export function timeline<Asked extends Terms<never>, const Question extends AnyQuestion, Decided extends Decision>(
  decide: QuestionDoor<Asked, Question, Decided>,
  terms: Asked,
  account: null,
  question: Question,
  options: { readonly until: Instant },
): Timeline<Decided>;
export function timeline<Asked extends Terms<never>, const Question extends AnyQuestion, Decided extends Decision>(
  decide: AnyDoor<Asked, Question, Decided>,
  terms: Asked,
  account: Account | null,
  question: Question,
  options: { readonly until: Instant },
): Timeline<Decided> {
  const asking = askingOf(decide, terms, account, question);
  const first = asking.now();
  const untilAt = parseHorizon(first.at, options);
  const changes = [...changesOf(asking, first, untilAt)];
  const starts = [first.at, ...changes.map(({ at }) => instantText(at))];
  const until = instantText(untilAt);
  return {
    from: first.at,
    until,
    zone: terms.zone,
    spans: [first, ...changes.map(({ after }) => after)].map((decision, i) => ({
      from: starts[i] as Instant,
      until: starts[i + 1] ?? until,
      decision,
    })),
  };
}
