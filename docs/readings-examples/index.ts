/** All examples: one for each reading of each agreement. */
import { activationExamples } from "./activation-readings.js";
import { balanceExamples } from "./balance-readings.js";
import { changeExamples } from "./change-readings.js";
import { disputeExamples } from "./dispute-readings.js";
import type { Example } from "./example.js";
import { freezvonRefundExamples } from "./freezvon-refund-readings.js";
import { freezvonTerminationExamples } from "./freezvon-termination-readings.js";
import { illyvoipRefundExamples } from "./illyvoip-refund-readings.js";
import { illyvoipTerminationExamples } from "./illyvoip-termination-readings.js";
import { inactivityExamples } from "./inactivity-readings.js";
import { liabilityExamples } from "./liability-readings.js";
import { serviceExamples } from "./service-readings.js";

export const EXAMPLES: readonly Example[] = [
  ...illyvoipRefundExamples,
  ...freezvonRefundExamples,
  ...disputeExamples,
  ...balanceExamples,
  ...inactivityExamples,
  ...changeExamples,
  ...liabilityExamples,
  ...serviceExamples,
  ...activationExamples,
  ...illyvoipTerminationExamples,
  ...freezvonTerminationExamples,
];
