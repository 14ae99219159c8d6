/** A liability case: which payments limit what can be claimed. */
import type { LiabilityQuestion } from "../model/liability-question.js";
import type { Resolved } from "../model/resolve.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of its liability. */
export interface LiabilityTerms {
  readonly clauses: readonly Clause<LiabilityCase>[];
}

/** A liability case. */
export type LiabilityCase = Case<Resolved<LiabilityQuestion>>;
