/** Every decision by the name of its question. */
import type { NotAddressed } from "../core/decision.js";
import type { CreditingDecision } from "../decisions/assess-crediting.js";
import type { TermsChangeDecision } from "../decisions/assess-terms-change.js";
import type { DisputeDecision } from "../decisions/decide-dispute.js";
import type { InactivityDecision } from "../decisions/decide-inactivity.js";
import type { RefundDecision } from "../decisions/decide-refund.js";
import type { RenewalDecision } from "../decisions/decide-renewal.js";
import type { SuspensionDecision } from "../decisions/decide-suspension.js";

/** Every decision by the name of its question. */
export interface Decisions {
  readonly refund: RefundDecision;
  readonly suspension: SuspensionDecision;
  readonly renewal: RenewalDecision;
  readonly dispute: DisputeDecision;
  readonly inactivity: InactivityDecision;
  readonly crediting: CreditingDecision;
  readonly change: TermsChangeDecision;
}

/** Whatever is decided of a question, by terms that have clauses on it or not. */
export type AnyDecision = {
  [Door in keyof Decisions]: Decisions[Door] | NotAddressed<Decisions[Door]>;
}[keyof Decisions];
