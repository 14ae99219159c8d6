/** A sanction case: what the operator may do about violations. */
import type { InstantQuestion } from "../model/questions.js";
import type { Resolved } from "../model/resolve.js";
import type { Id } from "../model/scalars.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";

/** What can be done about a violation, weakest first. */
export const MEASURES = [
  "report",
  "stop-temporarily",
  "block-number",
  "interrupt-services",
  "block-account",
  "close-account",
  "terminate-agreement",
] as const;

/** What can be done about a violation. */
export type Measure = (typeof MEASURES)[number];

/** Who may be told. */
export type Recipient = "authorities" | "interested-parties";

/** A measure that a clause gives on one ground. */
export interface SanctionMeasure {
  readonly measure: Measure;
  readonly clause: string;
  /** Null where the ground is a chargeback. */
  readonly violationId: Id | null;
  /** Whether it rests on no more than a suspicion, or on a chargeback. */
  readonly onSuspicion: boolean;
  /** Whether the terms themselves bring it about; else the operator may. */
  readonly byItself: boolean;
}

/** What becomes of the refund where a clause touches it. */
export type RefundTouched = "forfeited" | "discretionary";

/** A clause, with what it gives the operator. */
export interface SanctionClause extends Clause<SanctionCase> {
  /** By violation: instant, then id; chargebacks last. */
  readonly gives?: (c: SanctionCase) => readonly SanctionMeasure[];
  /** To whom the operator may report. */
  readonly reports?: { readonly to: readonly Recipient[] };
  /** What becomes of the refund unless the clause is satisfied. */
  readonly refund?: RefundTouched;
}

/** What an agreement says of sanctions. */
export interface SanctionTerms {
  readonly clauses: readonly SanctionClause[];
  /** Whether the operator has to give notice. */
  readonly noticeRequired: boolean;
}

/** A sanction case. */
export type SanctionCase = Case<Resolved<InstantQuestion>>;
