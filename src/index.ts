/**
 * The Terms of Service of two VoIP operators, ILLYVOIP and Freezvon, as pure functions over plain data.
 *
 * @module fineprint
 */

// the questions
export { type DisputeDecision, type DisputeOutcome, decideDispute } from "./decisions/decide-dispute.js";
export { decideInactivity, type InactivityDecision, type InactivityOutcome } from "./decisions/decide-inactivity.js";
export { decideRefund, type RefundDecision, type RefundLineAnswer, type RefundOutcome } from "./decisions/decide-refund.js";
export {
  decideRenewal,
  type RenewalDecision,
  type RenewalDecisionOutcome,
  type RenewalItemAnswer,
} from "./decisions/decide-renewal.js";
export {
  decideSuspension,
  type NumberState,
  type Resumption,
  type SuspensionDecision,
  type SuspensionOutcome,
} from "./decisions/decide-suspension.js";

// the agreements
export { freezvon } from "./freezvon/index.js";
export { illyvoip } from "./illyvoip/index.js";
export { type Terms, withCalendar, withReadings } from "./core/terms.js";
