/** A case of use: a renewal at the same instant tells whether the number that is used is paid for. */
import type { Resolved } from "../model/resolve.js";
import type { UseQuestion } from "../model/use-question.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";
import { paidItems, type RenewalItem, type RenewalTerms } from "./renewal-case.js";

/** What an agreement says of calls and messages. */
export interface UseTerms {
  readonly clauses: readonly Clause<UseCase>[];
}

/** A case of use. */
export interface UseCase extends Case<Resolved<UseQuestion>> {
  /** What becomes of each paid service, whatever the state of the account. */
  readonly items: () => readonly RenewalItem[];
}

/** Makes a case of use of a case. */
export function useCaseOf(base: Case<Resolved<UseQuestion>>, renewal: RenewalTerms | undefined): UseCase {
  return { ...base, items: paidItems(base, renewal) };
}
