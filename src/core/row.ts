/** One clause that says several things of a case. */
import type { FindingCode } from "./codes.js";
import { satisfied, unknownOf, type Verdict } from "./finding.js";

/**
 * The verdicts of a clause on all that it says: those that apply, and one unknown for all that is open, where the
 * first of it would stand; if there are none, that nothing is against it.
 */
export function rowOf(verdicts: readonly Verdict[], otherwise: FindingCode): readonly Verdict[] {
  const unknowns = verdicts.filter(({ effect }) => effect === "unknown");
  const found = verdicts.flatMap((verdict): readonly Verdict[] => {
    if (verdict.effect === "satisfied") return [];
    if (verdict.effect !== "unknown") return [verdict];
    return verdict === unknowns[0] ? [unknownOf(unknowns.flatMap(({ open = [] }) => open))] : [];
  });
  return found.length > 0 ? found : [satisfied(otherwise)];
}
