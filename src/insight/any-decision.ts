/** Every decision by the name of its question. */
import type { NotAddressed } from "../core/decision.js";
import type { AllocationDecision } from "../decisions/allocate-payment.js";
import type { BackupDecision } from "../decisions/assess-backup.js";
import type { CreditingDecision } from "../decisions/assess-crediting.js";
import type { TermsChangeDecision } from "../decisions/assess-terms-change.js";
import type { UptimeDecision } from "../decisions/assess-uptime.js";
import type { LiabilityDecision } from "../decisions/cap-liability.js";
import type { InvoiceDecision } from "../decisions/compose-invoice.js";
import type { ActivationDecision } from "../decisions/decide-activation.js";
import type { DisputeDecision } from "../decisions/decide-dispute.js";
import type { InactivityDecision } from "../decisions/decide-inactivity.js";
import type { OrderDecision } from "../decisions/decide-order.js";
import type { RefundDecision } from "../decisions/decide-refund.js";
import type { RegistrationDecision } from "../decisions/decide-registration.js";
import type { RenewalDecision } from "../decisions/decide-renewal.js";
import type { SanctionDecision } from "../decisions/decide-sanction.js";
import type { SuspensionDecision } from "../decisions/decide-suspension.js";
import type { TerminationDecision } from "../decisions/decide-termination.js";
import type { UseDecision } from "../decisions/decide-use.js";
import type { StorageDecision } from "../decisions/plan-recording-storage.js";

/** Every decision by the name of its question. */
export interface Decisions {
  readonly allocation: AllocationDecision;
  readonly invoice: InvoiceDecision;
  readonly storage: StorageDecision;
  readonly liability: LiabilityDecision;
  readonly refund: RefundDecision;
  readonly suspension: SuspensionDecision;
  readonly renewal: RenewalDecision;
  readonly dispute: DisputeDecision;
  readonly inactivity: InactivityDecision;
  readonly termination: TerminationDecision;
  readonly sanction: SanctionDecision;
  readonly registration: RegistrationDecision;
  readonly order: OrderDecision;
  readonly crediting: CreditingDecision;
  readonly change: TermsChangeDecision;
  readonly activation: ActivationDecision;
  readonly use: UseDecision;
  readonly uptime: UptimeDecision;
  readonly backup: BackupDecision;
}

/** Whatever is decided of a question, by terms that have clauses on it or not. */
export type AnyDecision = {
  [Door in keyof Decisions]: Decisions[Door] | NotAddressed<Decisions[Door]>;
}[keyof Decisions];
