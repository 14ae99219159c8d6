/** The one place with precedence: how findings are folded into an outcome. */
import type { Heard } from "./clause.js";
import type { Effect } from "./finding.js";

/**
 * The outcomes of a question by the effect that counts. An effect that is left out leads where the next weaker one does;
 * what is open up to such an effect can still change an amount, so it counts.
 */
export type Outcomes<Outcome extends string> = { readonly [Possible in Effect]?: Outcome } & {
  readonly satisfied: Outcome;
};

/** What the findings come to. */
export interface Weighed<Outcome extends string> {
  readonly outcome: Outcome;
  /** The facts that could still change it, in the order of the findings. */
  readonly needs: readonly string[];
}

/** From weakest to strongest; where nothing but `satisfied` is found, the document's default holds. */
const BY_RANK = ["satisfied", "limits", "permits", "discretion", "awaits", "forbids"] as const;

const rankOf = (effect: Effect): number => (BY_RANK as readonly Effect[]).indexOf(effect);

/**
 * Folds findings: `forbids` beats `unknown` beats `awaits` beats `discretion` beats `permits` beats `limits`. What is
 * open is at least what it can't fail to be, and counts only where some effect above all that is known, up to its own
 * most, would lead elsewhere.
 */
export function weigh<Outcome extends string>(heard: readonly Heard[], outcomes: Outcomes<Outcome>): Weighed<Outcome> {
  const open = heard.flatMap((one) => one.open);
  const certain = [...heard.map(({ finding }) => finding.effect), ...open.map(({ atLeast }) => atLeast)];
  const known = Math.max(0, ...certain.map(rankOf));
  const outcome = BY_RANK.slice(0, known + 1).reduce<Outcome>(
    (weaker, effect) => outcomes[effect] ?? weaker,
    outcomes.satisfied,
  );
  const counting = open.filter(({ atMost }) =>
    BY_RANK.slice(known + 1, rankOf(atMost) + 1).some((effect) => outcomes[effect] !== outcome),
  );
  const needs = [...new Set(counting.flatMap(({ needs }) => needs))];
  return { outcome: needs.length > 0 ? (outcomes.unknown ?? outcome) : outcome, needs };
}
