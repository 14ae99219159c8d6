/** When will this answer change? */
import type { Decision } from "../core/decision.js";
import type { Terms } from "../core/terms.js";
import type { Account } from "../model/account.js";
import { DAY_MS } from "../model/resolve.js";
import type { Instant } from "../model/scalars.js";
import { firstOfMonth, instantText } from "../time/civil-calendar.js";
import { type AccountDoor, type AnyDoor, type AnyQuestion, askingOf, type QuestionDoor } from "./asking.js";
import { changesOf } from "./changes.js";

/** The end of the year 2100: nothing is asked from then on. */
const HORIZON_AT = /* @__PURE__ */ (() => firstOfMonth(12 * (2101 - 1970)) * DAY_MS)();

/**
 * The next change of an answer.
 *
 * @typeParam Decided - the decision of the question
 */
export interface NextChange<Decided extends Decision> {
  /** The first instant at which the answer differs. */
  readonly at: Instant;
  /** The answer at the instant of the question, which holds until then. */
  readonly before: Decided;
  /** The answer at that instant. */
  readonly after: Decided;
}

/**
 * Finds the first instant after that of the question at which the answer differs if nothing else happens. Facts of the
 * account that are dated later do happen, each at its instant. The answer is the outcome, the fields of the answer, and
 * each finding's clause, effect and code; what only restates the instant of the question is no part of it.
 *
 * @param decide - the door of the question, such as `decideRefund`
 * @param terms - the agreement
 * @param account - the account; null where the question needs none
 * @param question - the question
 * @returns the change, or null: the answer is the same until the end of the year 2100
 * @throws InputError as the door does
 * @units instants in UTC with milliseconds; `at` is the first one at which the answer is different
 *
 * @example
 * ```ts
 * import { decideInactivity, freezvon, nextChange } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2025-01-05T09:00:00Z" },
 *   deposits: [],
 *   charges: [{ id: "C1", at: "2025-08-31T14:00:00+03:00", amount: "4.20", kind: "call" }],
 * } as const;
 * const change = nextChange(decideInactivity, freezvon, account, { at: "2025-11-28T12:00:00Z" });
 * change?.at; //=> "2026-02-28T22:00:00.000Z"
 * [change?.before.outcome, change?.after.outcome]; //=> ["active", "blockable"]
 * nextChange(decideInactivity, freezvon, account, { at: "2026-03-01T12:00:00Z" }); //=> null
 * ```
 */
export function nextChange<Asked extends Terms<never>, const Question extends AnyQuestion, Decided extends Decision>(
  decide: AccountDoor<Asked, Question, Decided>,
  terms: Asked,
  account: Account,
  question: Question,
): NextChange<Decided> | null;
export function nextChange<Asked extends Terms<never>, const Question extends AnyQuestion, Decided extends Decision>(
  decide: QuestionDoor<Asked, Question, Decided>,
  terms: Asked,
  account: null,
  question: Question,
): NextChange<Decided> | null;
export function nextChange<Asked extends Terms<never>, const Question extends AnyQuestion, Decided extends Decision>(
  decide: AnyDoor<Asked, Question, Decided>,
  terms: Asked,
  account: Account | null,
  question: Question,
): NextChange<Decided> | null {
  const asking = askingOf(decide, terms, account, question);
  const before = asking.now();
  for (const { at, after } of changesOf(asking, before, HORIZON_AT)) return { at: instantText(at), before, after };
  return null;
}
