/** What the answer of a decision is (8-insight): all of it but the instant, and what merely restates it. */
import type { AnyDecision } from "fineprint";

/** Counts up to the instant of the question: while something goes on they restate it, millisecond by millisecond. */
const RESTATES_AT: readonly string[] = ["downtimeMs", "maintenanceMs", "allowedMs", "copiesFromAt"];

/** Outcome, answer fields, and each finding's clause, effect and code. */
export function answerOf(decision: AnyDecision): Readonly<Record<string, unknown>> {
  const { decision: _door, terms: _terms, at: _at, needs: _needs, readings: _readings, findings, ...fields } = decision;
  const answer = Object.entries(fields).map(([key, value]: [string, unknown]) => [
    key,
    RESTATES_AT.includes(key) && value !== null ? "counted" : value,
  ]);
  return {
    ...Object.fromEntries(answer),
    findings: findings.map(({ clause, effect, because }) => `${clause} ${effect} ${because}`),
  };
}
