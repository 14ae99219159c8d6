/**
 * The Terms of Service of two VoIP operators, ILLYVOIP and Freezvon, as pure functions over plain data.
 *
 * @module fineprint
 */

export type { Agreement } from "./core/case.js";
export type { FindingCode } from "./core/codes.js";
export type { Answered, Decision, NotAddressed } from "./core/decision.js";
export { defineTerms } from "./core/define-terms.js";
export { DOOR_NAMES, type DoorName } from "./core/door-names.js";
export type { Effect, Facts, Finding } from "./core/finding.js";
export { fingerprintOf } from "./core/fingerprint.js";
export type { Party, Reading, ReadingOption } from "./core/reading.js";
export type { ClauseEntry, ClauseNotEncoded, Contradiction, EncodedClause, NotEncodedReason } from "./core/register.js";
export type { RenewalItemOutcome } from "./core/renewal-case.js";
export type { Measure, Recipient, SanctionMeasure } from "./core/sanction-case.js";
export { byLines, byNumbers, type DocumentShape, type Passage } from "./core/split-document.js";
export { type Terms, type TermsDefinition, withCalendar, withReadings } from "./core/terms.js";
export { termsAt } from "./core/terms-at.js";
// the questions
export {
  type AllocationDecision,
  type AllocationLine,
  type AllocationOutcome,
  allocatePayment,
} from "./decisions/allocate-payment.js";
export { assessBackup, type BackupDecision, type BackupOutcome } from "./decisions/assess-backup.js";
export { assessCrediting, type CreditingDecision, type CreditingOutcome } from "./decisions/assess-crediting.js";
export {
  assessTermsChange,
  type TermsChangeDecision,
  type TermsChangeOutcome,
} from "./decisions/assess-terms-change.js";
export { assessUptime, type UptimeDecision, type UptimeOutcome } from "./decisions/assess-uptime.js";
export {
  capLiability,
  type LiabilityDecision,
  type LiabilityOutcome,
  type LiabilityPayment,
} from "./decisions/cap-liability.js";
export {
  composeInvoice,
  type InvoiceDecision,
  type InvoiceLineAnswer,
  type InvoiceOutcome,
  type TaxLineAnswer,
} from "./decisions/compose-invoice.js";
export {
  type ActivationDecision,
  type ActivationOutcome,
  decideActivation,
  type Punctuality,
} from "./decisions/decide-activation.js";
export { type DisputeDecision, type DisputeOutcome, decideDispute } from "./decisions/decide-dispute.js";
export { decideInactivity, type InactivityDecision, type InactivityOutcome } from "./decisions/decide-inactivity.js";
export { decideOrder, type OrderDecision, type OrderOutcome } from "./decisions/decide-order.js";
export {
  decideRefund,
  type RefundDecision,
  type RefundLineAnswer,
  type RefundOutcome,
} from "./decisions/decide-refund.js";
export {
  decideRegistration,
  type RegistrationDecision,
  type RegistrationOutcome,
} from "./decisions/decide-registration.js";
export {
  decideRenewal,
  type RenewalDecision,
  type RenewalItemAnswer,
  type RenewalOutcome,
} from "./decisions/decide-renewal.js";
export {
  type Disclosure,
  decideSanction,
  type SanctionDecision,
  type SanctionOutcome,
  type SanctionRefund,
} from "./decisions/decide-sanction.js";
export {
  decideSuspension,
  type NumberState,
  type Resumption,
  type SuspensionDecision,
  type SuspensionOutcome,
} from "./decisions/decide-suspension.js";
export {
  decideTermination,
  type FeeUntilEffectAnswer,
  type PrepaidAnswer,
  type SettlementLine,
  type TerminationDecision,
  type TerminationOutcome,
} from "./decisions/decide-termination.js";
export { decideUse, type UseDecision, type UseOutcome } from "./decisions/decide-use.js";
export {
  planRecordingStorage,
  type RemovedRecording,
  type StorageDecision,
  type StorageOutcome,
} from "./decisions/plan-recording-storage.js";
// the agreements
export { freezvon } from "./freezvon/index.js";
export { illyvoip } from "./illyvoip/index.js";
// what is derived from decisions
export type { AnyDecision, Decisions } from "./insight/any-decision.js";
export { applyRenewal } from "./insight/apply-renewal.js";
export type { AccountDoor, QuestionDoor } from "./insight/asking.js";
export { type AuditedTerms, auditDocument, type DocumentAudit } from "./insight/audit-document.js";
export { type Alternative, type Contest, contest } from "./insight/contest.js";
export { drawTimeline } from "./insight/draw-timeline.js";
export type { DrawTimelineOptions } from "./insight/drawing/options.js";
export { type ExplainOptions, explain } from "./insight/explain.js";
export type { ExplanationFormat } from "./insight/explain-formats.js";
export { type Forecast, forecast } from "./insight/forecast.js";
export type {
  BlockableEvent,
  EndEvent,
  FeeTakenEvent,
  ForecastEvent,
  LapseEvent,
  RefundableDropEvent,
  SuspensionEvent,
  WindowClosingEvent,
} from "./insight/forecast-event.js";
export type {
  Answers,
  Audience,
  Catalogue,
  DecisionOf,
  Message,
  MissingFact,
  MissingFactOfMember,
  MissingFacts,
  OutcomeOf,
  OutcomeWords,
  Saying,
  SectionTitles,
  Sentences,
  Wording,
} from "./insight/languages/catalogue.js";
export { english } from "./insight/languages/en/index.js";
export { estonian } from "./insight/languages/et/index.js";
export type { LanguageName } from "./insight/languages/index.js";
export { albanian } from "./insight/languages/sq/index.js";
export type { FactWriter, Vocabulary, Writer, Writing } from "./insight/languages/writing.js";
export { type NextChange, nextChange } from "./insight/next-change.js";
export { receipt } from "./insight/receipt.js";
export { remedies } from "./insight/remedies.js";
export type { Remedy, RemedyAct } from "./insight/remedy.js";
export { type Replay, replay } from "./insight/replay.js";
export type { Difference } from "./insight/replay-differences.js";
export { type Timeline, type TimelineSpan, timeline } from "./insight/timeline.js";

// data
export type { Money, Payout } from "./ledger/money.js";
export type { Account } from "./model/account.js";
export type { ActivationQuestion } from "./model/activation-question.js";
export type { Adjustment } from "./model/adjustment.js";
export type { AllocationQuestion } from "./model/allocation-question.js";
export type { CreditingQuestion, TermsChangeQuestion } from "./model/assess-questions.js";
export type { BackupQuestion } from "./model/backup-question.js";
export type { Block, BlockCause } from "./model/block.js";
export type { Charge, ChargeKind, ServiceFailure } from "./model/charge.js";
export type { Chargeback, Deposit, PaymentMethod } from "./model/deposit.js";
export type { ForecastAssumptions, ForecastOptions } from "./model/forecast-options.js";
export { InputError } from "./model/input-error.js";
export type { InputIssue, InputIssueCode } from "./model/input-issue.js";
export type { Invoice, InvoicePayment } from "./model/invoice.js";
export type { InvoiceLine, InvoiceQuestion, InvoiceTax } from "./model/invoice-question.js";
export type { LiabilityQuestion } from "./model/liability-question.js";
export type { OrderItem, OrderQuestion } from "./model/order-question.js";
export type { ParseResult } from "./model/parse.js";
export { parseAccount, safeParseAccount } from "./model/parse-account.js";
export {
  parseOrderQuestion,
  parseRegistrationQuestion,
  parseSanctionQuestion,
  parseTerminationQuestion,
  parseTermsChangeQuestion,
  safeParseOrderQuestion,
  safeParseRegistrationQuestion,
  safeParseSanctionQuestion,
  safeParseTerminationQuestion,
  safeParseTermsChangeQuestion,
} from "./model/parse-agreement-questions.js";
export {
  parseAllocationQuestion,
  parseCreditingQuestion,
  parseInvoiceQuestion,
  parseLiabilityQuestion,
  safeParseAllocationQuestion,
  safeParseCreditingQuestion,
  safeParseInvoiceQuestion,
  safeParseLiabilityQuestion,
} from "./model/parse-payment-questions.js";
export {
  parseDisputeQuestion,
  parseInactivityQuestion,
  parseRefundQuestion,
  parseRenewalQuestion,
  parseSuspensionQuestion,
  safeParseDisputeQuestion,
  safeParseInactivityQuestion,
  safeParseRefundQuestion,
  safeParseRenewalQuestion,
  safeParseSuspensionQuestion,
} from "./model/parse-questions.js";
export {
  parseActivationQuestion,
  parseBackupQuestion,
  parseStorageQuestion,
  parseUptimeQuestion,
  parseUseQuestion,
  safeParseActivationQuestion,
  safeParseBackupQuestion,
  safeParseStorageQuestion,
  safeParseUptimeQuestion,
  safeParseUseQuestion,
} from "./model/parse-service-questions.js";
export type { NumberDocuments, PhoneNumber } from "./model/phone-number.js";
export type {
  DisputeQuestion,
  DisputeSubject,
  ExchangeRate,
  InactivityQuestion,
  InstantQuestion,
  PayoutDestination,
  RefundQuestion,
  RenewalQuestion,
  SanctionQuestion,
  SuspensionQuestion,
} from "./model/questions.js";
export type { Json, JsonObject, Receipt, ReceiptOptions } from "./model/receipt.js";
export type { Refund } from "./model/refund.js";
export type { Applicant, RegistrationQuestion } from "./model/registration-question.js";
export type { DocumentRequest } from "./model/requests.js";
export type { Currency, Day, Decimal, Id, Instant, Month } from "./model/scalars.js";
export type { Recording, StorageQuestion } from "./model/storage-question.js";
export type { Identity, OtherAccount, Subscriber } from "./model/subscriber.js";
export type { Subscription, SubscriptionKind } from "./model/subscription.js";
export type { Termination, TerminationCause } from "./model/termination.js";
export type { TerminationQuestion } from "./model/termination-question.js";
export type { Maintenance, Outage, UptimeQuestion } from "./model/uptime-question.js";
export type { DestinationPermission, UseQuestion } from "./model/use-question.js";
export { VIOLATION_KINDS, type Violation, type ViolationKind } from "./model/violation.js";
export type { WorkingCalendar } from "./model/working-calendar.js";
