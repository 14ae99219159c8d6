/** The one place with precedence: how findings are folded into an outcome. */
import type { Heard } from "./clause.js";
import type { Effect } from "./finding.js";

/** What the findings come to. */
export interface Weighed {
  /** The strongest effect that counts; `satisfied` where none does: then the document's default holds. */
  readonly effect: Exclude<Effect, "limits">;
  /** The facts that could still change it, in the order of the findings. */
  readonly needs: readonly string[];
}

/** From weakest to strongest. What limits an amount or is satisfied decides nothing. */
const RANK: Readonly<Record<Exclude<Effect, "unknown">, number>> = {
  satisfied: 0,
  limits: 0,
  permits: 1,
  discretion: 2,
  awaits: 3,
  forbids: 4,
};
const BY_RANK = ["satisfied", "permits", "discretion", "awaits", "forbids"] as const;

/**
 * Folds findings: `forbids` beats `unknown` beats `awaits` beats `discretion` beats `permits`. An unknown counts
 * only where it could turn out stronger than all that is known.
 */
export function weigh(heard: readonly Heard[]): Weighed {
  const rank = (effect: Effect | undefined): number => RANK[effect as keyof typeof RANK] ?? 0;
  const known = Math.max(0, ...heard.map(({ finding }) => rank(finding.effect)));
  const open = heard.filter(({ finding, atMost }) => finding.effect === "unknown" && rank(atMost) > known);
  const needs = [...new Set(open.flatMap(({ finding }) => finding.needs as readonly string[]))];
  return { effect: open.length > 0 ? "unknown" : (BY_RANK[known] as (typeof BY_RANK)[number]), needs };
}
