/** What an agreement says of each question: its clauses, and the rules that they share. */
import type { Resolved } from "../model/resolve.js";
import type { UptimeQuestion } from "../model/uptime-question.js";
import type { ActivationTerms } from "./activation-case.js";
import type { AllocationTerms } from "./allocation-case.js";
import type { BackupTerms } from "./backup-case.js";
import type { QuestionCase } from "./case.js";
import type { Clause } from "./clause.js";
import type { CreditingTerms } from "./crediting-case.js";
import type { DisputeTerms } from "./dispute-case.js";
import type { DoorName } from "./door-names.js";
import type { InactivityTerms } from "./inactivity-case.js";
import type { InvoiceTerms } from "./invoice-case.js";
import type { LiabilityTerms } from "./liability-case.js";
import type { OrderTerms } from "./order-case.js";
import type { RefundTerms } from "./refund-case.js";
import type { RegistrationTerms } from "./registration-case.js";
import type { RenewalTerms } from "./renewal-case.js";
import type { SanctionTerms } from "./sanction-case.js";
import type { StorageTerms } from "./storage-case.js";
import type { SuspensionTerms } from "./suspension-case.js";
import type { TerminationTerms } from "./termination-case.js";
import type { TermsChangeTerms } from "./terms-change-case.js";
import type { UptimeTerms } from "./uptime-case.js";
import type { UseTerms } from "./use-case.js";

/** What an agreement says of a question that it does not decide: its nearest clauses. */
export interface Silence<Of = object> {
  readonly silent: readonly Clause<Of>[];
}

/** What an agreement says of each question. */
export interface DoorTerms {
  readonly refund: RefundTerms;
  readonly suspension: SuspensionTerms;
  readonly renewal: RenewalTerms;
  readonly dispute: DisputeTerms;
  readonly inactivity: InactivityTerms | Silence;
  readonly sanction: SanctionTerms;
  readonly termination: TerminationTerms;
  readonly registration: RegistrationTerms;
  readonly order: OrderTerms;
  readonly activation: ActivationTerms | Silence;
  readonly use: UseTerms;
  readonly allocation: AllocationTerms;
  readonly invoice: InvoiceTerms | Silence;
  readonly storage: StorageTerms;
  readonly crediting: CreditingTerms | Silence;
  readonly change: TermsChangeTerms | Silence;
  /** Clauses that decide nothing may still look at outages and maintenance. */
  readonly uptime: UptimeTerms | Silence<QuestionCase<Resolved<UptimeQuestion>>>;
  readonly liability: LiabilityTerms | Silence;
  readonly backup: BackupTerms | Silence;
}

/** The rules of some questions; the others may be there or not. */
export type Doors<Spoken extends DoorName> = { readonly [Door in Spoken]: DoorTerms[Door] } & {
  readonly [Door in Exclude<DoorName, Spoken>]?: DoorTerms[Door];
};

/** Whether an agreement decides a question that it could be silent on. */
export function decides<Rules extends object>(
  said: Rules | Silence<never> | undefined,
): said is Exclude<Rules, Silence<never>> {
  return said !== undefined && !("silent" in said);
}
