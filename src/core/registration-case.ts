/** A registration case: from when an applicant is old enough, and from when the terms are in force. */
import type { RegistrationQuestion } from "../model/registration-question.js";
import { type DayNumber, dayNumberOf, type EpochMs, type Resolved } from "../model/resolve.js";
import type { Day } from "../model/scalars.js";
import type { QuestionCase } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of taking on subscribers. */
export interface RegistrationTerms {
  readonly clauses: readonly Clause<RegistrationCase>[];
  /** Whether the agreement has no term; null where that is not stated. */
  readonly unlimited: boolean | null;
  /** From when somebody born on a day is old enough; absent where no age is asked. */
  readonly eligibleAt?: (c: QuestionCase, birthOn: DayNumber) => EpochMs;
  /** From when the version of a day is in force; absent where versions have no day. */
  readonly inForceAt?: (c: QuestionCase, versionOn: DayNumber) => EpochMs;
}

/** A registration case. */
export interface RegistrationCase extends QuestionCase<Resolved<RegistrationQuestion>> {
  /** When the application was submitted; `undefined` while it is not. */
  readonly submittedAt: () => EpochMs | undefined;
  /** From when the applicant is old enough; `undefined` where that is not known or not asked. */
  readonly eligibleAt: () => EpochMs | undefined;
  /** From when the terms are in force; `undefined` where they always are. */
  readonly inForceAt: () => EpochMs | undefined;
}

/** Makes a registration case of a case; `inForceOn` is the day of the terms' version. */
export function registrationCaseOf(
  base: QuestionCase<Resolved<RegistrationQuestion>>,
  terms: RegistrationTerms,
  inForceOn: Day | null,
): RegistrationCase {
  const { submittedAt, applicant } = base.question;
  const { birthOn } = applicant;
  return {
    ...base,
    submittedAt: () => (base.clock.happened(submittedAt) ? submittedAt : undefined),
    eligibleAt: base.readings.once(() => (birthOn === undefined ? undefined : terms.eligibleAt?.(base, birthOn))),
    inForceAt: base.readings.once(() =>
      inForceOn === null ? undefined : terms.inForceAt?.(base, dayNumberOf(inForceOn)),
    ),
  };
}
