/**
 * The pieces that terms are made of: for `defineTerms`, and for clauses of your own.
 *
 * @module fineprint/terms
 */
import type { EpochMs } from "../model/resolve.js";
import * as verdict from "./finding.js";

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
  unknownLists,
} from "./account-facts.js";
// what an agreement says of each question, and the case that its clauses see
export type { Activation, ActivationCase, ActivationTerms } from "./activation-case.js";
export type { Allocation, AllocationCase, AllocationTerms } from "./allocation-case.js";
export type { Amount } from "./amount.js";
export type { BackupCase, BackupTerms } from "./backup-case.js";
export { type BurnDownVariation, burnDownReading } from "./burn-down-reading.js";
export type { Case, QuestionCase } from "./case.js";
export type { Clause } from "./clause.js";
export type { Clock } from "./clock.js";
export type { CreditingCase, CreditingTerms } from "./crediting-case.js";
export type { DisputeCase, DisputeTerms } from "./dispute-case.js";
export type { Doors, DoorTerms, Silence } from "./doors.js";
export type { EndedCase, Ending } from "./ending.js";
export type { FeesUntilEffect, FeeUntilEffect } from "./fees-until-effect.js";
export { type Open, unknown, type Verdict } from "./finding.js";
export type { InactivityCase, InactivityTerms, Unused } from "./inactivity-case.js";
export type { InvoiceCase, InvoiceTerms } from "./invoice-case.js";
export type { CountedPayment, LiabilityCase, LiabilityTerms, PaidBy } from "./liability-case.js";
export type { OrderCase, OrderTerms } from "./order-case.js";
export type { DiscountRule, Prepaid, PrepaidLine, PrepaidTerms } from "./prepaid.js";
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
  type RenewalCase,
  type RenewalItem,
  type RenewalOrder,
  type RenewalTerms,
  type Service,
} from "./renewal-case.js";
export type {
  Measure,
  Recipient,
  RefundTouched,
  SanctionCase,
  SanctionClause,
  SanctionMeasure,
  SanctionTerms,
} from "./sanction-case.js";
export { type SanctionGround, type SanctionRow, sanctionClause } from "./sanction-clause.js";
export type { SettledInvoice, SettlementOrder } from "./settlement.js";
export type { StorageCase, StoragePlan, StorageTerms } from "./storage-case.js";
export type { SuspensionCase, SuspensionTerms } from "./suspension-case.js";
export type { FinalSettlement, TerminationCase, TerminationTerms } from "./termination-case.js";
export type { TermsChangeCase, TermsChangeTerms } from "./terms-change-case.js";
export type { Uptime, UptimeCase, UptimeTerms } from "./uptime-case.js";
export type { UseCase, UseTerms } from "./use-case.js";
export {
  coverVerdicts,
  disputeVerdicts,
  endingVerdicts,
  inactivityVerdict,
  nothingDueVerdicts,
  renewalVerdicts,
  silentClause,
  violationVerdict,
} from "./verdicts.js";
