/**
 * The oracle: a second, naive implementation of the five doors, written from the specification alone.
 * Findings carry no facts and no readings; `because` is null where the spec leaves the code free.
 */

import { type DisputeDecision, decideDispute } from "./dispute.js";
import { freezvonRefund } from "./freezvon-refund.js";
import { illyvoipRefund } from "./illyvoip-refund.js";
import { decideInactivity, type InactivityDecision } from "./inactivity.js";
import type { Account, DisputeQuestion, Operator, PlainQuestion, Readings, RefundQuestion } from "./model.js";
import type { RefundDecision } from "./refund.js";
import { decideRenewal, type RenewalDecision } from "./renewal.js";
import { decideSuspension, type SuspensionDecision } from "./suspension.js";

export type { DisputeDecision } from "./dispute.js";
export type { InactivityDecision } from "./inactivity.js";
export type {
  Account,
  DisputeQuestion,
  Operator,
  PlainQuestion,
  Readings,
  RefundQuestion,
} from "./model.js";
export type { RefundDecision } from "./refund.js";
export type { RenewalDecision } from "./renewal.js";
export type { SuspensionDecision } from "./suspension.js";

export function oracleRefund(
  operator: Operator,
  readings: Readings,
  account: Account,
  question: RefundQuestion,
): RefundDecision {
  return operator === "illyvoip"
    ? illyvoipRefund(readings, account, question)
    : freezvonRefund(readings, account, question);
}

export function oracleSuspension(
  operator: Operator,
  readings: Readings,
  account: Account,
  question: PlainQuestion,
): SuspensionDecision {
  return decideSuspension(operator, readings, account, question);
}

export function oracleRenewal(
  operator: Operator,
  readings: Readings,
  account: Account,
  question: PlainQuestion,
): RenewalDecision {
  return decideRenewal(operator, readings, account, question);
}

export function oracleDispute(
  operator: Operator,
  readings: Readings,
  account: Account,
  question: DisputeQuestion,
): DisputeDecision {
  return decideDispute(operator, readings, account, question);
}

export function oracleInactivity(
  operator: Operator,
  readings: Readings,
  account: Account,
  question: PlainQuestion,
): InactivityDecision {
  return decideInactivity(operator, readings, account, question);
}
