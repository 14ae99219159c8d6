/** A suspension case: a renewal at the same instant tells which numbers are not paid for. */
import type { InstantQuestion } from "../model/questions.js";
import type { Resolved } from "../model/resolve.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";
import { paidItems, type RenewalItem, type RenewalTerms } from "./renewal-case.js";

/** What an agreement says of suspension. */
export interface SuspensionTerms {
  readonly clauses: readonly Clause<SuspensionCase>[];
  /** Whether the operator has to give notice. */
  readonly noticeRequired: boolean;
  /** The clause on the state of a single number. */
  readonly citesNumbers: string;
}

/** A suspension case. */
export interface SuspensionCase extends Case<Resolved<InstantQuestion>> {
  /** What becomes of each paid service, whatever the state of the account. */
  readonly items: () => readonly RenewalItem[];
}

/** Makes a suspension case of a case. */
export function suspensionCaseOf(
  base: Case<Resolved<InstantQuestion>>,
  renewal: RenewalTerms | undefined,
): SuspensionCase {
  return { ...base, items: paidItems(base, renewal) };
}
