/** Was a payment put on the balance in time? */
import { creditingCaseOf } from "../core/crediting-case.js";
import type { Decision } from "../core/decision.js";
import { decides } from "../core/doors.js";
import type { Terms } from "../core/terms.js";
import { weigh } from "../core/weigh.js";
import type { CreditingQuestion } from "../model/assess-questions.js";
import { creditingQuestionParser } from "../model/parsers.js";
import type { Instant } from "../model/scalars.js";
import { instantText } from "../time/civil-calendar.js";
import { concludeDoor, concludeSilence, openQuestion } from "./door.js";

/** What a crediting question can come to. */
export type CreditingOutcome = "on-time" | "late" | "running" | "not-addressed";

/** The answer of {@link assessCrediting}. */
export interface CreditingDecision extends Decision<"crediting", CreditingOutcome> {
  /** The first instant at which crediting is late; null where nothing has been received, or nothing is said of it. */
  readonly dueAt: Instant | null;
}

const OUTCOMES = { forbids: "late", awaits: "running", permits: "on-time", satisfied: "on-time" } as const;

/**
 * Assesses whether the operator has put a payment on the balance in time.
 *
 * @param terms - the agreement
 * @param question - the instant, and when the payment was received and credited
 * @returns the decision, with the instant until which there is time
 * @throws InputError when the question is malformed, or `creditedAt` lies before `receivedAt` (`out-of-order`)
 * @clause ¶17
 * @clause 4.4
 *
 * @example
 * ```ts
 * import { assessCrediting, freezvon } from "fineprint";
 *
 * // a Friday; 23 and 24 June are holidays in Estonia
 * const deposit = { receivedAt: "2026-06-19T10:00:00+03:00" };
 * const decision = assessCrediting(freezvon, { at: "2026-06-25T12:00:00+03:00", deposit });
 * [decision.outcome, decision.dueAt]; //=> ["running", "2026-06-26T21:00:00.000Z"]
 * ```
 */
export function assessCrediting(terms: Terms<never>, question: CreditingQuestion): CreditingDecision {
  const base = openQuestion(terms, question, creditingQuestionParser);
  const said = terms.doors.crediting;
  if (!decides(said)) return concludeSilence("crediting", terms, base, said, { dueAt: null });
  const c = creditingCaseOf(base, said);
  return concludeDoor("crediting", terms, c, said.clauses, (heard) => {
    const due = c.due();
    return { ...weigh(heard, OUTCOMES), dueAt: due && instantText(due.endAt) };
  });
}
