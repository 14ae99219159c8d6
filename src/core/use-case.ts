/** A case of use: whether a call or message may go through. */

import type { Resolved } from "../model/resolve.js";
import type { UseQuestion } from "../model/use-question.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of calls and messages. */
export interface UseTerms {
  readonly clauses: readonly Clause<UseCase>[];
}

/** A case of use. */
export type UseCase = Case<Resolved<UseQuestion>>;
