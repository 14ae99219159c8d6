/** An invoice case: what its lines come to, with tax. */
import type { InvoiceQuestion } from "../model/invoice-question.js";
import type { Resolved } from "../model/resolve.js";
import type { QuestionCase } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of invoices. */
export interface InvoiceTerms {
  readonly clauses: readonly Clause<InvoiceCase>[];
}

/** An invoice case. */
export type InvoiceCase = QuestionCase<Resolved<InvoiceQuestion>>;
