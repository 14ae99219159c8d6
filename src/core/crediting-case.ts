/** A crediting case: until when a payment must be on the balance. */
import type { CreditingQuestion } from "../model/assess-questions.js";
import type { Resolved } from "../model/resolve.js";
import type { Window, WindowEnd } from "../time/windows.js";
import type { QuestionCase } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of crediting payments. */
export interface CreditingTerms {
  readonly clauses: readonly Clause<CreditingCase>[];
  /** The window for it, from the receipt of the funds. */
  readonly window: (c: QuestionCase) => Window;
}

/** A crediting case. */
export interface CreditingCase extends QuestionCase<Resolved<CreditingQuestion>> {
  /** When the window ends; null where nothing has been received. */
  readonly due: () => WindowEnd | null;
}

/** Makes a crediting case of a case. */
export function creditingCaseOf(base: QuestionCase<Resolved<CreditingQuestion>>, terms: CreditingTerms): CreditingCase {
  const { receivedAt } = base.question.deposit;
  return {
    ...base,
    due: base.readings.once(() => (base.clock.happened(receivedAt) ? terms.window(base)(receivedAt, base.time) : null)),
  };
}
