/** What a decision comes to, whatever its question: the effect that leads it. */
import type { Decision } from "../../core/decision.js";
import type { Effect } from "../../core/finding.js";

const BY_STRENGTH: readonly Effect[] = ["forbids", "awaits", "discretion", "permits", "limits"];

/**
 * The strongest effect among the findings. What is not known leads exactly where the fold found that it counts, and the
 * decision therefore has needs.
 */
export function leadingEffect({ findings, needs }: Decision): Effect {
  if (needs.length > 0) return "unknown";
  const found = new Set(findings.map(({ effect }) => effect));
  return BY_STRENGTH.find((effect) => found.has(effect)) ?? "satisfied";
}
