/** One clause that says several things of a case. */
import type { FindingCode } from "./codes.js";
import { satisfied, type Verdict } from "./finding.js";
import { rankOf } from "./weigh.js";

/**
 * The verdicts of a clause on all that it says: those that apply, and one unknown for all that is open, where the
 * first of it would stand; if there are none, that nothing is against it.
 */
export function rowOf(verdicts: readonly Verdict[], otherwise: FindingCode): readonly Verdict[] {
  const open = verdicts.filter(({ effect }) => effect === "unknown");
  const found = verdicts.flatMap((verdict): readonly Verdict[] => {
    if (verdict.effect === "satisfied") return [];
    if (verdict.effect !== "unknown") return [verdict];
    return verdict === open[0] ? [allOpen(open)] : [];
  });
  return found.length > 0 ? found : [satisfied(otherwise)];
}

function allOpen(open: readonly Verdict[]): Verdict {
  const needs = [...new Set(open.flatMap((verdict) => verdict.needs as readonly string[]))];
  const strongest = open.reduce((one, other) => (rankOf(other.atMost) > rankOf(one.atMost) ? other : one));
  return { ...strongest, needs };
}
