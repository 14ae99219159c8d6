/** A case of changed terms: from when a change may take effect that has been published. */
import type { TermsChangeQuestion } from "../model/assess-questions.js";
import type { EpochMs, Resolved } from "../model/resolve.js";
import type { QuestionCase } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of changing it. */
export interface TermsChangeTerms {
  readonly clauses: readonly Clause<TermsChangeCase>[];
  /** From when a published change may take effect. */
  readonly earliestAt: (c: TermsChangeCase, publishedAt: EpochMs) => EpochMs;
}

/** A case of changed terms. */
export interface TermsChangeCase extends QuestionCase<Resolved<TermsChangeQuestion>> {
  /** When the change was published; `undefined` while it is not. */
  readonly publishedAt: () => EpochMs | undefined;
}

/** Makes a case of changed terms of a case. */
export function termsChangeCaseOf(base: QuestionCase<Resolved<TermsChangeQuestion>>): TermsChangeCase {
  const { publishedAt } = base.question;
  return { ...base, publishedAt: () => (base.clock.happened(publishedAt) ? publishedAt : undefined) };
}
