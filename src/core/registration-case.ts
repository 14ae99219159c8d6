/** A registration case: from when an applicant is eligible. */
import type { RegistrationQuestion } from "../model/registration-question.js";
import type { Resolved } from "../model/resolve.js";
import type { QuestionCase } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of taking on subscribers. */
export interface RegistrationTerms {
  readonly clauses: readonly Clause<RegistrationCase>[];
}

/** A registration case. */
export type RegistrationCase = QuestionCase<Resolved<RegistrationQuestion>>;
