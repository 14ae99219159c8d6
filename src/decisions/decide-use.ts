/** May a call or message go through? */
import type { Answered, Decision, NotAddressed } from "../core/decision.js";
import type { DoorName } from "../core/door-names.js";
import type { Terms } from "../core/terms.js";
import { useCaseOf } from "../core/use-case.js";
import { weigh } from "../core/weigh.js";
import type { Account } from "../model/account.js";
import { useQuestionParser } from "../model/parsers.js";
import type { UseQuestion } from "../model/use-question.js";
import { checkNumber } from "./check-number.js";
import { concludeDoor, concludeSilence, openDoor } from "./door.js";

/** What a question of use can come to; `case-by-case`: it is for the operator to let it through. */
export type UseOutcome = "allowed" | "refused" | "case-by-case" | "undetermined";

/** The answer of {@link decideUse}. */
export interface UseDecision extends Decision<"use", UseOutcome> {
  /** The codes of what the operator does not guarantee of it. */
  readonly notGuaranteed: readonly string[];
}

const OUTCOMES = {
  forbids: "refused",
  unknown: "undetermined",
  awaits: "case-by-case",
  discretion: "case-by-case",
  permits: "allowed",
  limits: "allowed",
  satisfied: "allowed",
} as const;

/**
 * Decides whether a call or message may go through. A right to suspend that the operator has not exercised stops nothing.
 *
 * @param terms - the agreement
 * @param account - the account, parsed or as plain JSON
 * @param question - the instant, the direction, and what is known of the call or message
 * @returns the decision, with what is not guaranteed
 * @throws InputError when the account or the question is malformed, `at` lies before the registration, the account
 * lacks the number (`unknown-id`) or it is ordered later (`not-yet`)
 * @clause ¶11, ¶23, ¶31, ¶35
 * @clause 4.2, 4.5, 4.7, 4.8, 4.10, 4.16, 6.2, 7.2, 7.3, 8.3, 11.2, 11.3, 13.2
 *
 * @example
 * ```ts
 * import { decideUse, freezvon, illyvoip } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z" },
 *   deposits: [],
 *   charges: [],
 * } as const;
 * const call = { at: "2026-07-03T09:00:00Z", direction: "outgoing", kind: "call", emergency: true } as const;
 * const { outcome, findings } = decideUse(illyvoip, account, call);
 * outcome; //=> "refused"
 * findings.at(-1); //=> { clause: "¶35", effect: "forbids", because: "no-emergency-calls", facts: {} }
 * // nothing is on the balance
 * decideUse(freezvon, account, { ...call, restricted: false }).outcome; //=> "refused"
 * ```
 */
export function decideUse<Spoken extends DoorName>(
  terms: Terms<Spoken>,
  account: Account,
  question: UseQuestion,
): Answered<UseDecision, Spoken>;
export function decideUse(
  terms: Terms<never>,
  account: Account,
  question: UseQuestion,
): UseDecision | NotAddressed<UseDecision> {
  const base = openDoor(terms, account, question, useQuestionParser, (facts, { at, numberId }, complain) =>
    checkNumber(facts, at, "numberId", numberId, complain),
  );
  const { use: said, renewal } = terms.doors;
  if (said === undefined) return concludeSilence("use", terms, base, said, { notGuaranteed: [] });
  const c = useCaseOf(base, renewal);
  return concludeDoor("use", terms, c, said.clauses, (heard) => ({
    ...weigh(heard, OUTCOMES),
    notGuaranteed: heard.flatMap(({ finding }) => (finding.effect === "limits" ? [finding.because] : [])),
  }));
}
