/** A storage case: which recordings make room for a new one. */

import type { Resolved } from "../model/resolve.js";
import type { StorageQuestion } from "../model/storage-question.js";
import type { QuestionCase } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of storing recordings. */
export interface StorageTerms {
  readonly clauses: readonly Clause<StorageCase>[];
}

/** A storage case. */
export type StorageCase = QuestionCase<Resolved<StorageQuestion>>;
