/** Is a number on, and in time? */

import { unknownLists } from "../core/account-facts.js";
import { type Activation, activationCaseOf } from "../core/activation-case.js";
import type { Decision } from "../core/decision.js";
import { decides } from "../core/doors.js";
import type { Terms } from "../core/terms.js";
import type { Account } from "../model/account.js";
import type { ActivationQuestion } from "../model/activation-question.js";
import { activationQuestionParser } from "../model/parsers.js";
import type { Day, Instant } from "../model/scalars.js";
import { dayText, instantText } from "../time/civil-calendar.js";
import { checkNumber } from "./check-number.js";
import { concludeDoor, concludeSilence, openDoor } from "./door.js";

/** What an activation question can come to; `on-time` and `late` are those of a number that is not on yet. */
export type ActivationOutcome =
  | "activated"
  | "awaiting-confirmation"
  | "late"
  | "on-time"
  | "undetermined"
  | "not-addressed";

/** Whether a number was on in time; `running`: there still is time. */
export type Punctuality = "on-time" | "late" | "running";

/** The answer of {@link decideActivation}. Null where numbers are not known, or nothing is said of it. */
export interface ActivationDecision extends Decision<"activation", ActivationOutcome> {
  /** The first instant at which the activation is late. */
  readonly dueAt: Instant | null;
  readonly punctual: Punctuality | null;
  /** What the subscriber has to confirm next; null also where there is nothing to confirm. */
  readonly confirm: "call" | "message" | null;
  /** The day of the first monthly fee; null also until the number is on. */
  readonly feeOn: Day | null;
}

const NOTHING = { dueAt: null, punctual: null, confirm: null, feeOn: null } as const;

/**
 * Decides whether a number is on, and whether in time.
 *
 * @param terms - the agreement
 * @param account - the account, parsed or as plain JSON
 * @param question - the instant, the number, the hours that are stated for it, whether something outside delays it
 * @returns the decision, with the instant by which it is due, what is to be confirmed, and the first fee day
 * @throws InputError when the account or the question is malformed, `at` lies before the registration, the account
 * lacks the number (`unknown-id`) or it is ordered later (`not-yet`)
 * @clause ¶17
 * @clause 4.12
 * @units hours
 *
 * @example
 * ```ts
 * import { decideActivation, freezvon } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z" },
 *   deposits: [],
 *   charges: [],
 *   numbers: [
 *     { id: "N1", orderedAt: "2026-03-27T10:00:00+02:00", activatedAt: "2026-03-31T09:00:00+03:00", monthlyFee: "9.90" },
 *   ],
 * } as const;
 * const ask = (at: string) => decideActivation(freezvon, account, { at, numberId: "N1" });
 * const waiting = ask("2026-03-27T12:00:00Z");
 * [waiting.outcome, waiting.punctual, waiting.dueAt]; //=> ["on-time", "running", "2026-03-28T08:00:00.001Z"]
 * // on the fourth day: the fee runs from three days before
 * const active = ask("2026-04-01T09:00:00Z");
 * [active.outcome, active.punctual, active.feeOn]; //=> ["activated", "late", "2026-03-28"]
 * ```
 */
export function decideActivation(
  terms: Terms<never>,
  account: Account,
  question: ActivationQuestion,
): ActivationDecision {
  const base = openDoor(terms, account, question, activationQuestionParser, (facts, { at, numberId }, complain) =>
    checkNumber(facts, at, "numberId", numberId, complain),
  );
  const said = terms.doors.activation;
  if (!decides(said)) return concludeSilence("activation", terms, base, said, NOTHING);
  const c = activationCaseOf(base, said);
  return concludeDoor("activation", terms, c, said.clauses, () => {
    const activation = c.activation();
    return activation === undefined
      ? { outcome: "undetermined", needs: unknownLists(c, "numbers"), ...NOTHING }
      : { ...answerOf(activation), needs: [] };
  });
}

function answerOf({ dueAt, isOn, inTime, confirm, feeDay }: Activation) {
  const byTheClock = inTime ? "on-time" : "late";
  return {
    outcome: isOn ? "activated" : confirm !== null ? "awaiting-confirmation" : byTheClock,
    dueAt: instantText(dueAt),
    punctual: inTime && !isOn ? "running" : byTheClock,
    confirm,
    feeOn: feeDay === null ? null : dayText(feeDay),
  } as const;
}
