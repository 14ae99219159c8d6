/** assessCrediting: was the payment put on the balance in time (spec/10-the-other-doors.md, 4.4, B47). */

import { happened } from "./facts.js";
import type { Finding } from "./findings.js";
import type { CreditingQuestion } from "./further-questions.js";
import { creditingWindow } from "./further-windows.js";
import type { Operator, Readings } from "./model.js";
import { fires, keeps } from "./rows.js";
import { instantOf, instantText } from "./time.js";

export interface CreditingDecision {
  readonly decision: "crediting";
  readonly at: string;
  readonly outcome: "late" | "running" | "on-time" | "not-addressed";
  readonly dueAt: string | null;
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

export function assessCrediting(
  operator: Operator,
  readings: Readings,
  question: CreditingQuestion,
): CreditingDecision {
  const at = instantOf(question.at);
  const { receivedAt, creditedAt } = question.deposit;
  const answer = (
    outcome: CreditingDecision["outcome"],
    dueAt: string | null,
    findings: readonly Finding[],
  ): CreditingDecision => ({ decision: "crediting", at: instantText(at), outcome, dueAt, findings, needs: [] });

  if (operator === "illyvoip") return answer("not-addressed", null, [keeps("¶17")]);
  if (!happened(receivedAt, at)) return answer("running", null, [fires("4.4", "awaits", "funds-not-received")]);

  const { endsAt, covered } = creditingWindow(readings, instantOf(receivedAt));
  const dueAt = instantText(endsAt);
  const beside = covered ? [] : [{ ...keeps("4.4"), because: "calendar-not-covered" }];
  const credited = creditedAt !== undefined && happened(creditedAt, at);
  if (credited && instantOf(creditedAt) < endsAt) return answer("on-time", dueAt, [keeps("4.4"), ...beside]);
  if (!credited && at < endsAt) {
    return answer("running", dueAt, [fires("4.4", "awaits", "crediting-running", dueAt), ...beside]);
  }
  return answer("late", dueAt, [fires("4.4", "forbids", "crediting-late"), ...beside]);
}
