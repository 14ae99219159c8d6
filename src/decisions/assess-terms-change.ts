/** May a change of the terms take effect then? */
import type { Decision } from "../core/decision.js";
import { decides } from "../core/doors.js";
import type { Terms } from "../core/terms.js";
import { termsChangeCaseOf } from "../core/terms-change-case.js";
import { weigh } from "../core/weigh.js";
import type { TermsChangeQuestion } from "../model/assess-questions.js";
import { termsChangeQuestionParser } from "../model/parsers.js";
import type { Instant } from "../model/scalars.js";
import { instantText } from "../time/civil-calendar.js";
import { concludeDoor, concludeSilence, openQuestion } from "./door.js";

/** What a question about changed terms can come to. */
export type TermsChangeOutcome = "valid" | "too-soon" | "unpublished" | "not-addressed";

/** The answer of {@link assessTermsChange}. */
export interface TermsChangeDecision extends Decision<"change", TermsChangeOutcome> {
  /** The first instant at which the change may take effect; null while it is not published, or nothing is said of it. */
  readonly earliestAt: Instant | null;
}

const OUTCOMES = { awaits: "unpublished", forbids: "too-soon", permits: "valid", satisfied: "valid" } as const;

/**
 * Assesses whether a change of rates, services or the offer may take effect at an instant.
 *
 * @param terms - the agreement
 * @param question - the instant, what changes, when it was published, and when it would take effect
 * @returns the decision, with the earliest instant at which it may
 * @throws InputError when the question is malformed
 * @clause ¶53
 * @clause 2.3, 4.9, 5.5
 *
 * @example
 * ```ts
 * import { assessTermsChange, freezvon } from "fineprint";
 *
 * const change = { publishedAt: "2026-06-01T12:00:00+03:00", effectiveAt: "2026-06-10T12:00:00+03:00" };
 * const ask = (changes: "rates" | "services") =>
 *   assessTermsChange(freezvon, { at: "2026-06-02T09:00:00Z", ...change, changes });
 * ask("rates").outcome; //=> "valid"
 * [ask("services").outcome, ask("services").earliestAt]; //=> ["too-soon", "2026-06-11T21:00:00.000Z"]
 * ```
 */
export function assessTermsChange(terms: Terms<never>, question: TermsChangeQuestion): TermsChangeDecision {
  const base = openQuestion(terms, question, termsChangeQuestionParser);
  const said = terms.doors.change;
  if (!decides(said)) return concludeSilence("change", terms, base, said, { earliestAt: null });
  const c = termsChangeCaseOf(base);
  return concludeDoor("change", terms, c, said.clauses, (heard) => {
    const publishedAt = c.publishedAt();
    const earliestAt = publishedAt === undefined ? null : instantText(said.earliestAt(c, publishedAt));
    return { ...weigh(heard, OUTCOMES), earliestAt };
  });
}
