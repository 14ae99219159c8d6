/** May an applicant be taken on? */
import type { Answered, Decision, NotAddressed } from "../core/decision.js";
import type { DoorName } from "../core/door-names.js";
import { registrationCaseOf } from "../core/registration-case.js";
import type { Terms } from "../core/terms.js";
import { weigh } from "../core/weigh.js";
import { registrationQuestionParser } from "../model/parsers.js";
import type { RegistrationQuestion } from "../model/registration-question.js";
import type { Instant } from "../model/scalars.js";
import { instantText } from "../time/civil-calendar.js";
import { concludeDoor, concludeSilence, openQuestion } from "./door.js";

/** What an application can come to. */
export type RegistrationOutcome = "accepted" | "refused" | "awaiting" | "undetermined";

/** The answer of {@link decideRegistration}. */
export interface RegistrationDecision extends Decision<"registration", RegistrationOutcome> {
  /** From when there is an agreement; null unless the application is submitted and accepted. */
  readonly agreementFromAt: Instant | null;
  /** Whether the agreement has no term; null where that is not stated. */
  readonly unlimited: boolean | null;
  /** From when the applicant is old enough; null where that is not known, or no age is asked. */
  readonly eligibleAt: Instant | null;
}

const OUTCOMES = {
  forbids: "refused",
  unknown: "undetermined",
  awaits: "awaiting",
  permits: "accepted",
  satisfied: "accepted",
} as const;

const SILENT = { agreementFromAt: null, unlimited: null, eligibleAt: null } as const;

/**
 * Decides whether an applicant may be taken on; before the application is submitted, whether they could be.
 *
 * @param terms - the agreement
 * @param question - the instant, when the application was submitted, what is known of the applicant, and what the
 * operator has asked for
 * @returns the decision, with the instant from which there is an agreement
 * @throws InputError when the question is malformed
 * @clause ¶6, ¶8, ¶16, ¶53
 * @clause 2.2, 4.1, 5.5, 6.1, 11.1
 *
 * @example
 * ```ts
 * import { decideRegistration, illyvoip, withReadings } from "fineprint";
 *
 * const applicant = { birthOn: "2008-02-29", sanctioned: false, name: "Arta", email: "arta@example.com" };
 * const question = { at: "2026-02-28T12:00:00+01:00", applicant };
 * const decision = decideRegistration(illyvoip, question);
 * [decision.outcome, decision.eligibleAt]; //=> ["refused", "2026-02-28T23:00:00.000Z"]
 * const earlier = withReadings(illyvoip, { "adult-on-29-february": "last-of-february" });
 * decideRegistration(earlier, question).outcome; //=> "accepted"
 * ```
 */
export function decideRegistration<Spoken extends DoorName>(
  terms: Terms<Spoken>,
  question: RegistrationQuestion,
): Answered<RegistrationDecision, Spoken>;
export function decideRegistration(
  terms: Terms<never>,
  question: RegistrationQuestion,
): RegistrationDecision | NotAddressed<RegistrationDecision> {
  const base = openQuestion(terms, question, registrationQuestionParser);
  const said = terms.doors.registration;
  if (said === undefined) return concludeSilence("registration", terms, base, said, SILENT);
  const c = registrationCaseOf(base, said, terms.inForceOn);
  return concludeDoor("registration", terms, c, said.clauses, (heard) => {
    const weighed = weigh(heard, OUTCOMES);
    const [submittedAt, eligibleAt, inForceAt] = [c.submittedAt(), c.eligibleAt(), c.inForceAt()];
    const isTakenOn = weighed.outcome === "accepted" && submittedAt !== undefined;
    return {
      ...weighed,
      agreementFromAt: isTakenOn
        ? instantText(Math.max(submittedAt, eligibleAt ?? submittedAt, inForceAt ?? submittedAt))
        : null,
      unlimited: said.unlimited,
      eligibleAt: eligibleAt === undefined ? null : instantText(eligibleAt),
    };
  });
}
