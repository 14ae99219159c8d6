/** Rows that may be open, and the outcome that holds whatever they turn out to be (B2, B14, B15). */

import type { Effect, Finding } from "./findings.js";

export interface Row {
  readonly finding: Finding;
  /** Of an unknown finding: every effect that it could turn out to have. */
  readonly mayBe?: readonly Effect[];
}

const WEAKEST_FIRST: readonly Effect[] = ["satisfied", "permits", "discretion", "awaits", "forbids"];

/** `limits` and an unknown itself decide nothing. */
function strength(effect: Effect): number {
  return Math.max(WEAKEST_FIRST.indexOf(effect), 0);
}

function stronger(left: Effect, right: Effect): Effect {
  return strength(right) > strength(left) ? right : left;
}

function weakest(effects: readonly Effect[]): Effect {
  let least: Effect = "forbids";
  for (const effect of effects) if (strength(effect) < strength(least)) least = effect;
  return least;
}

export function open(clause: string, needs: readonly string[], mayBe: readonly Effect[]): Row {
  return { finding: { clause, effect: "unknown", because: null, needs }, mayBe };
}

/** Each path once, in the order of the findings (R72). */
function needsOf(rows: readonly Row[]): readonly string[] {
  const needs: string[] = [];
  for (const { finding } of rows) {
    for (const path of finding.needs ?? []) if (!needs.includes(path)) needs.push(path);
  }
  return needs;
}

export function findingsOf(rows: readonly Row[]): readonly Finding[] {
  return rows.map(({ finding }) => finding);
}

/**
 * The outcome by the strongest effect. An open row has at least the weakest effect that it could be;
 * it counts only if one of its effects would give another outcome than that.
 */
export function settle<Outcome extends string>(
  rows: readonly Row[],
  outcomeOf: (strongest: Effect) => Outcome,
): { readonly outcome: Outcome | "undetermined"; readonly needs: readonly string[] } {
  let least: Effect = "satisfied";
  for (const row of rows) least = stronger(least, weakest(row.mayBe ?? [row.finding.effect]));
  const known = outcomeOf(least);
  const counting = rows.filter((row) => row.mayBe?.some((effect) => outcomeOf(stronger(least, effect)) !== known));
  return counting.length > 0 ? { outcome: "undetermined", needs: needsOf(counting) } : { outcome: known, needs: [] };
}
