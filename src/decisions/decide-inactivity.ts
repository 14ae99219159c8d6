/** May the account be blocked for not being used? */
import { openBlocks } from "../core/account-facts.js";
import type { Decision } from "../core/decision.js";
import { decides } from "../core/doors.js";
import { inactivityCaseOf } from "../core/inactivity-case.js";
import type { Terms } from "../core/terms.js";
import { weigh } from "../core/weigh.js";
import type { Account } from "../model/account.js";
import { instantQuestionParser } from "../model/parsers.js";
import type { InactivityQuestion } from "../model/questions.js";
import type { Instant } from "../model/scalars.js";
import { instantText } from "../time/civil-calendar.js";
import { concludeDoor, concludeSilence, openDoor } from "./door.js";

/** What an inactivity question can come to. */
export type InactivityOutcome = "active" | "blockable" | "blocked" | "not-addressed";

/** The answer of {@link decideInactivity}. */
export interface InactivityDecision extends Decision<"inactivity", InactivityOutcome> {
  /** The last use; null where the agreement does not speak of it. */
  readonly lastUseAt: Instant | null;
  /** The first instant at which the operator may block the account; null where the agreement does not speak of it. */
  readonly blockableAt: Instant | null;
}

const OUTCOMES = { discretion: "blockable", satisfied: "active" } as const;

/**
 * Decides whether the operator may block the account because it is not used.
 *
 * @param terms - the agreement
 * @param account - the account, parsed or as plain JSON
 * @param question - the instant
 * @returns the decision; `blockable` is the operator's choice, `blocked` means that the account is blocked already
 * @throws InputError when the account or the question is malformed, or `at` lies before the registration
 * @clause ¶24
 * @clause 11.2
 *
 * @example
 * ```ts
 * import { decideInactivity, freezvon } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2025-01-05T09:00:00Z" },
 *   deposits: [],
 *   charges: [{ id: "C1", at: "2025-08-31T14:00:00+03:00", amount: "4.20", kind: "call" }],
 * } as const;
 * const decision = decideInactivity(freezvon, account, { at: "2026-02-28T12:00:00Z" });
 * [decision.outcome, decision.blockableAt]; //=> ["active", "2026-02-28T22:00:00.000Z"]
 * ```
 */
export function decideInactivity(
  terms: Terms<never>,
  account: Account,
  question: InactivityQuestion,
): InactivityDecision {
  const base = openDoor(terms, account, question, instantQuestionParser);
  const said = terms.doors.inactivity;
  if (!decides(said)) return concludeSilence("inactivity", terms, base, said, { lastUseAt: null, blockableAt: null });
  const c = inactivityCaseOf(base, said);
  return concludeDoor("inactivity", terms, c, said.clauses, (heard) => {
    const { lastUseAt, blockableAt } = c.unused();
    const { outcome, needs } = weigh(heard, OUTCOMES);
    return {
      outcome: openBlocks(c).length > 0 ? "blocked" : outcome,
      needs,
      lastUseAt: instantText(lastUseAt),
      blockableAt: instantText(blockableAt),
    };
  });
}
