/** An inactivity case: when the account was last used, and from when it may be blocked for that. */
import type { InstantQuestion } from "../model/questions.js";
import type { EpochMs, Resolved } from "../model/resolve.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of accounts that are not used. */
export interface InactivityTerms {
  readonly clauses: readonly Clause<InactivityCase>[];
  /** When the account was last used, and from when it may be blocked. */
  readonly unused: (c: Case) => Unused;
}

/** Since when an account is not used, and from when that matters. */
export interface Unused {
  readonly lastUseAt: EpochMs;
  readonly blockableAt: EpochMs;
}

/** An inactivity case. */
export interface InactivityCase extends Case<Resolved<InstantQuestion>> {
  /** Since when the account is not used, and from when it may be blocked for that. */
  readonly unused: () => Unused;
}

/** Makes an inactivity case of a case. */
export function inactivityCaseOf(base: Case<Resolved<InstantQuestion>>, terms: InactivityTerms): InactivityCase {
  return { ...base, unused: base.readings.once(() => terms.unused(base)) };
}
