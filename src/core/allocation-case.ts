/** An allocation case: which invoices a payment goes to. */
import type { AllocationQuestion } from "../model/allocation-question.js";
import type { Resolved } from "../model/resolve.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of payments that come in. */
export interface AllocationTerms {
  readonly clauses: readonly Clause<AllocationCase>[];
}

/** An allocation case. */
export type AllocationCase = Case<Resolved<AllocationQuestion>>;
