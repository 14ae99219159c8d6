/** A termination case: how an account settles when its agreement ends. */

import type { Resolved } from "../model/resolve.js";
import type { TerminationQuestion } from "../model/termination-question.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of settling an account at the end. */
export interface TerminationTerms {
  readonly clauses: readonly Clause<TerminationCase>[];
}

/** A termination case. */
export type TerminationCase = Case<Resolved<TerminationQuestion>>;
