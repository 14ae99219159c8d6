/** A sanction case: what the operator may do about violations. */
import type { InstantQuestion } from "../model/questions.js";
import type { Resolved } from "../model/resolve.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of sanctions. */
export interface SanctionTerms {
  readonly clauses: readonly Clause<SanctionCase>[];
}

/** A sanction case. */
export type SanctionCase = Case<Resolved<InstantQuestion>>;
