/** Every question's door by the name that its decisions bear. */
import type { Decision, NotAddressed } from "../core/decision.js";
import type { DoorName } from "../core/door-names.js";
import type { Terms } from "../core/terms.js";
import { allocatePayment } from "../decisions/allocate-payment.js";
import { assessBackup } from "../decisions/assess-backup.js";
import { assessCrediting } from "../decisions/assess-crediting.js";
import { assessTermsChange } from "../decisions/assess-terms-change.js";
import { assessUptime } from "../decisions/assess-uptime.js";
import { capLiability } from "../decisions/cap-liability.js";
import { composeInvoice } from "../decisions/compose-invoice.js";
import { decideActivation } from "../decisions/decide-activation.js";
import { decideDispute } from "../decisions/decide-dispute.js";
import { decideInactivity } from "../decisions/decide-inactivity.js";
import { decideOrder } from "../decisions/decide-order.js";
import { decideRefund } from "../decisions/decide-refund.js";
import { decideRegistration } from "../decisions/decide-registration.js";
import { decideRenewal } from "../decisions/decide-renewal.js";
import { decideSanction } from "../decisions/decide-sanction.js";
import { decideSuspension } from "../decisions/decide-suspension.js";
import { decideTermination } from "../decisions/decide-termination.js";
import { decideUse } from "../decisions/decide-use.js";
import { planRecordingStorage } from "../decisions/plan-recording-storage.js";
import type { Account } from "../model/account.js";
import type { Decisions } from "./any-decision.js";

/** A door, and whether an account stands before the question. */
type Entry<Decided> =
  | {
      readonly asks: "account";
      readonly decide: (terms: Terms<never>, account: Account, question: never) => Decided;
    }
  | { readonly asks: "question"; readonly decide: (terms: Terms<never>, question: never) => Decided };

/** A question without a door, or with that of another one, is a type error. */
const DOORS: { readonly [Door in DoorName]: Entry<Decisions[Door] | NotAddressed<Decisions[Door]>> } = {
  refund: { asks: "account", decide: decideRefund },
  suspension: { asks: "account", decide: decideSuspension },
  renewal: { asks: "account", decide: decideRenewal },
  dispute: { asks: "account", decide: decideDispute },
  inactivity: { asks: "account", decide: decideInactivity },
  sanction: { asks: "account", decide: decideSanction },
  termination: { asks: "account", decide: decideTermination },
  registration: { asks: "question", decide: decideRegistration },
  order: { asks: "account", decide: decideOrder },
  activation: { asks: "account", decide: decideActivation },
  use: { asks: "account", decide: decideUse },
  allocation: { asks: "account", decide: allocatePayment },
  invoice: { asks: "question", decide: composeInvoice },
  storage: { asks: "question", decide: planRecordingStorage },
  crediting: { asks: "question", decide: assessCrediting },
  change: { asks: "question", decide: assessTermsChange },
  uptime: { asks: "question", decide: assessUptime },
  liability: { asks: "account", decide: capLiability },
  backup: { asks: "question", decide: assessBackup },
};

/** Whether there is a door of that name. */
export function isDoorName(name: unknown): name is DoorName {
  return typeof name === "string" && Object.hasOwn(DOORS, name);
}

/** Asks the door of that name; it refuses what it cannot read, be it no account where it needs one. */
export function askByName(door: DoorName, terms: Terms<never>, account: unknown, question: unknown): Decision {
  const entry = DOORS[door];
  return entry.asks === "account"
    ? entry.decide(terms, account as Account, question as never)
    : entry.decide(terms, question as never);
}
