/**
 * The pieces that terms are made of: for `defineTerms`, and for clauses of your own.
 *
 * @module fineprint/terms
 */
import type { EpochMs } from "../model/resolve.js";
import type { TerminationCause } from "../model/termination.js";
import type { ViolationKind } from "../model/violation.js";
import type { Amount } from "./amount.js";
import type { Case } from "./case.js";
import * as verdict from "./finding.js";
import * as row from "./row.js";
import type { SanctionClause } from "./sanction-case.js";
import * as sanction from "./sanction-clause.js";
import type { TerminationCase } from "./termination-case.js";
import * as ending from "./termination-verdicts.js";
import * as verdicts from "./verdicts.js";

/** Gives a verdict of one effect, for a reason by a code of the package or of your own. */
export type GiveVerdict = (because: string, facts?: verdict.Facts, untilAt?: EpochMs) => verdict.Verdict;

// within the package the codes are a closed list, so that each of them has a message
/** Weighed, and nothing against it. */
export const satisfied: GiveVerdict = verdict.satisfied as GiveVerdict;
/** Stands in the way. */
export const forbids: GiveVerdict = verdict.forbids as GiveVerdict;
/** Waits for something that can still come. */
export const awaits: GiveVerdict = verdict.awaits as GiveVerdict;
/** Leaves it to the operator. */
export const discretion: GiveVerdict = verdict.discretion as GiveVerdict;
/** Gives the right. */
export const permits: GiveVerdict = verdict.permits as GiveVerdict;
/** Takes from an amount. */
export const limits: GiveVerdict = verdict.limits as GiveVerdict;

// which deposit usage consumes
export { type BurnDown, newestFirst, oldestFirst, proRata, type Share } from "../ledger/burn-down.js";
export type { CreditedDeposit, History } from "../ledger/history.js";
export type { Ledger, Remainder } from "../ledger/ledger.js";
export type { DayNumber, EpochMs, Resolved, Units } from "../model/resolve.js";
export type { MonthNumber } from "../time/civil-calendar.js";
export type { CivilTime } from "../time/civil-time.js";
// what numbers of days, months and hours turn into
export {
  anchoredFeeDay,
  billingMonthsLeft,
  birthday,
  calendarMonthsLeft,
  chainedFeeDay,
  type DayRule,
  daysInUtc,
  daysInZone,
  type FeeDayRule,
  type FirstFeeDayRule,
  firstFeeDayByCivilDays,
  firstFeeDayByHours,
  type LookBackRule,
  type MonthRule,
  type MonthsLeftRule,
  monthInUtc,
  monthInZone,
  monthsBack,
  monthsReaching,
  wholeMonthsLeft,
} from "../time/day-rules.js";
export {
  civilDays,
  civilDaysRolled,
  civilDaysRolledSaturdayWorked,
  civilDaysToCloseOfBusiness,
  civilMonths,
  civilMonthsRolled,
  elapsedHours,
  fromDayLater,
  hoursFromEndOfDay,
  hoursLater,
  included,
  sameTimeHoursLater,
  sameTimeMonthsLater,
  type Window,
  type WindowEnd,
  workingDays,
} from "../time/windows.js";
/** The verdicts of a clause on all that it says, or that nothing is against it. */
export const rowOf: (verdicts: readonly verdict.Verdict[], otherwise: string) => readonly verdict.Verdict[] =
  row.rowOf as typeof rowOf;
/** `otherwise`, or what a standing violation of certain kinds does; unknown where violations are. */
export const violationVerdict: (
  c: Case,
  wanted: { readonly suspected?: boolean; readonly kinds?: readonly ViolationKind[] },
  does: { readonly effect: verdict.Effect; readonly because: string; readonly otherwise: string },
) => verdict.Verdict = verdicts.violationVerdict as typeof violationVerdict;
/** What an amount above zero does. While the amount is not known, the answer hangs on what it needs. */
export const amountVerdict: (
  c: TerminationCase,
  amount: readonly [name: string, amount: Amount],
  does: { readonly give: GiveVerdict; readonly because: string; readonly otherwise: string },
) => verdict.Verdict = ending.amountVerdict as typeof amountVerdict;
/** What waits for the end of the agreement; nothing does while that has no date. */
export const effectVerdict: (c: TerminationCase, because: string) => verdict.Verdict =
  ending.effectVerdict as typeof effectVerdict;
/** That the operator ended the agreement for a cause which this clause names. */
export const causeVerdict: (c: TerminationCase, cause: TerminationCause, because: string) => verdict.Verdict =
  ending.causeVerdict as typeof causeVerdict;
/** Makes a clause on sanctions of a row. */
export const sanctionClause: (row: sanction.SanctionRow<string>) => SanctionClause =
  sanction.sanctionClause as typeof sanctionClause;

// how clauses ask of a case
export {
  arrearsOf,
  chargedBack,
  effectiveTermination,
  isConnected,
  isRunning,
  lastCharge,
  type OpenInvoice,
  openBlocks,
  openInvoices,
  orderedNumbers,
  overdueInvoices,
  standingViolations,
  startedSubscriptions,
  totalOutstanding,
  unknownLists,
} from "./account-facts.js";
// what an agreement says of each question, and the case that its clauses see
export type { Activation, ActivationCase, ActivationTerms } from "./activation-case.js";
export type { Allocation, AllocationCase, AllocationTerms } from "./allocation-case.js";
export { type Amount, certain, isCertain, sumOf } from "./amount.js";
export type { BackupCase, BackupTerms } from "./backup-case.js";
export { type BurnDownVariation, burnDownReading } from "./burn-down-reading.js";
export type { Case, QuestionCase } from "./case.js";
export type { Clause } from "./clause.js";
export type { Clock } from "./clock.js";
export type { CreditingCase, CreditingTerms } from "./crediting-case.js";
export type { DisputeCase, DisputeTerms } from "./dispute-case.js";
export type { Doors, DoorTerms, Silence } from "./doors.js";
export { type EndedCase, type Ending, endingAt, endingByCycles, namedEffect, notBefore } from "./ending.js";
export { type FeesUntilEffect, type FeeUntilEffect, paidThroughAfter } from "./fees-until-effect.js";
export { type Open, unknown, type Verdict } from "./finding.js";
export type { InactivityCase, InactivityTerms, Unused } from "./inactivity-case.js";
export type { InvoiceCase, InvoiceTerms } from "./invoice-case.js";
export type { CountedPayment, LiabilityCase, LiabilityTerms, PaidBy } from "./liability-case.js";
export type { OrderCase, OrderTerms } from "./order-case.js";
export {
  type DiscountRule,
  type Prepaid,
  type PrepaidLine,
  type PrepaidTerms,
  unusedShare,
  wholeDiscount,
} from "./prepaid.js";
export { withDefault } from "./reading.js";
export type { ReadingsInstrument } from "./readings.js";
export type {
  LineClaim,
  LineRule,
  LineRuling,
  RefundCase,
  RefundLine,
  RefundReason,
  RefundTerms,
} from "./refund-case.js";
export type { RegistrationCase, RegistrationTerms } from "./registration-case.js";
export {
  byDueDay,
  paidServices,
  type RenewalCase,
  type RenewalItem,
  type RenewalOrder,
  type RenewalTerms,
  type Service,
} from "./renewal-case.js";
export { isRequested, type RequestsCase } from "./requests.js";
export type {
  Measure,
  Recipient,
  RefundTouched,
  SanctionCase,
  SanctionClause,
  SanctionMeasure,
  SanctionTerms,
} from "./sanction-case.js";
export type { SanctionGround, SanctionRow } from "./sanction-clause.js";
export type { SettledInvoice, SettlementOrder } from "./settlement.js";
export { fitsAsItIs, type StorageCase, type StoragePlan, type StorageTerms } from "./storage-case.js";
export type { SuspensionCase, SuspensionTerms } from "./suspension-case.js";
export type { FinalSettlement, TerminationCase, TerminationTerms } from "./termination-case.js";
export { accruedFeesVerdict, feeVerdict, settlementVerdict } from "./termination-verdicts.js";
export type { TermsChangeCase, TermsChangeTerms } from "./terms-change-case.js";
export type { Uptime, UptimeCase, UptimeTerms } from "./uptime-case.js";
export type { UseCase, UseTerms } from "./use-case.js";
export {
  coverVerdicts,
  disputeVerdicts,
  endingVerdicts,
  idsOf,
  inactivityVerdict,
  nothingDueVerdicts,
  openAccountVerdicts,
  renewalVerdicts,
  silentClause,
} from "./verdicts.js";
