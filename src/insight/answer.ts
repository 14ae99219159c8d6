/** When two decisions are the same answer. */
import type { Decision } from "../core/decision.js";
import { traceOf } from "../core/trace.js";

/**
 * The answer of a decision as one text: outcome, answer fields, and each finding's clause, effect and code. Fields that
 * only restate the instant of the question count as one value for as long as they have one.
 */
function textOf(decision: Decision): string {
  const { decision: _door, terms: _terms, at: _at, needs: _needs, readings: _readings, findings, ...fields } = decision;
  const moving = traceOf(decision)?.shape.restatesAt ?? [];
  return JSON.stringify([
    findings.map(({ clause, effect, because }) => [clause, effect, because]),
    Object.entries(fields).map(([key, value]) => [key, moving.includes(key) ? value === null : value]),
  ]);
}

/** Whether two decisions of one question are the same answer. */
export function isSameAnswer(a: Decision, b: Decision): boolean {
  return textOf(a) === textOf(b);
}
