/** The oracle's six further doors on an account: a naive implementation from the specification alone. */

import { type ActivationDecision, decideActivation } from "./activation.js";
import { type AllocationDecision, allocatePayment } from "./allocation.js";
import { capLiability, type LiabilityDecision } from "./liability.js";
import type { Operator, Readings } from "./model.js";
import { decideOrder, type OrderDecision } from "./order.js";
import type {
  ActivationQuestion,
  AllocationQuestion,
  FullAccount,
  LiabilityQuestion,
  OrderQuestion,
  SanctionQuestion,
  UseQuestion,
} from "./questions-of-accounts.js";
import { decideSanction, type SanctionDecision } from "./sanction.js";
import { decideUse, type UseDecision } from "./use.js";

export type { ActivationDecision } from "./activation.js";
export type { AllocationDecision } from "./allocation.js";
export type { LiabilityDecision } from "./liability.js";
export type { OrderDecision } from "./order.js";
export type { FullAccount } from "./questions-of-accounts.js";
export type { SanctionDecision } from "./sanction.js";
export type { UseDecision } from "./use.js";

/** No reading is open here; the parameter keeps the shape of the others. */
export function oracleSanction(
  operator: Operator,
  _readings: Readings,
  account: FullAccount,
  question: SanctionQuestion,
): SanctionDecision {
  return decideSanction(operator, account, question);
}

export function oracleOrder(
  operator: Operator,
  readings: Readings,
  account: FullAccount,
  question: OrderQuestion,
): OrderDecision {
  return decideOrder(operator, readings, account, question);
}

export function oracleActivation(
  operator: Operator,
  readings: Readings,
  account: FullAccount,
  question: ActivationQuestion,
): ActivationDecision {
  return decideActivation(operator, readings, account, question);
}

export function oracleUse(
  operator: Operator,
  readings: Readings,
  account: FullAccount,
  question: UseQuestion,
): UseDecision {
  return decideUse(operator, readings, account, question);
}

export function oracleAllocation(
  operator: Operator,
  readings: Readings,
  account: FullAccount,
  question: AllocationQuestion,
): AllocationDecision {
  return allocatePayment(operator, readings, account, question);
}

export function oracleLiability(
  operator: Operator,
  readings: Readings,
  account: FullAccount,
  question: LiabilityQuestion,
): LiabilityDecision {
  return capLiability(operator, readings, account, question);
}
