/** A row of a door's table: a finding for each code that applies, else one `satisfied` (B1, B2, B15). */

import type { Effect, Finding } from "./findings.js";

/** A code of which it is not known whether it applies. */
export interface Open {
  readonly open: readonly string[];
}

export function fires(clause: string, effect: Effect, because: string, until?: string): Finding {
  return { clause, effect, because, ...(until === undefined ? {} : { until }) };
}

export function keeps(clause: string, until?: string): Finding {
  return { clause, effect: "satisfied", because: null, ...(until === undefined ? {} : { until }) };
}

/** One path each, in the order in which they come. */
export function eachOnce(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)];
}

/** The findings of a row; what is open gives one `unknown`, with all its needs, where the first open code stands. */
export function rowOf(clause: string, parts: readonly (Finding | Open | undefined)[]): readonly Finding[] {
  const needs = eachOnce(parts.flatMap((part) => (part !== undefined && "open" in part ? part.open : [])));
  const findings: Finding[] = [];
  let opened = false;
  for (const part of parts) {
    if (part === undefined) continue;
    if (!("open" in part)) findings.push(part);
    else if (!opened) {
      findings.push({ clause, effect: "unknown", because: null, needs });
      opened = true;
    }
  }
  return findings.length > 0 ? findings : [keeps(clause)];
}
