/** An activation case: until when a number must be on, and from which day its fee runs. */
import type { ActivationQuestion } from "../model/activation-question.js";
import type { Resolved } from "../model/resolve.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of activating numbers. */
export interface ActivationTerms {
  readonly clauses: readonly Clause<ActivationCase>[];
}

/** An activation case. */
export type ActivationCase = Case<Resolved<ActivationQuestion>>;
