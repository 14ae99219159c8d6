/** What it would take, and who could do it. */
import type { ObstacleCode } from "../core/codes.js";
import type { Decision } from "../core/decision.js";
import type { Finding } from "../core/finding.js";
import { DOERS, type Remedy } from "./remedy.js";
import { NOT_KNOWN, WHAT_IT_TAKES } from "./remedy-table.js";

/**
 * Tells what it would take: one remedy for each finding that stands in the way or is waited for, in the order of the
 * findings. Carrying one out settles its own finding, so that an outcome may take several. Where nothing can
 * change a finding, nobody does `nothing`; where time alone does, nobody does `wait`, until `until`. Of a code that is
 * not the package's own only the operator can `say-what-it-takes`.
 *
 * @param decision - what any of the doors returned, or the same read back from JSON
 * @returns the remedies; none where nothing stands in the way
 * @units `until` in UTC with milliseconds, as in the finding
 *
 * @example
 * ```ts
 * import { decideOrder, freezvon, remedies } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z", name: "Mari", contactPhone: "+3725550100", address: "Tartu" },
 *   deposits: [{ id: "D1", receivedAt: "2026-06-01T09:00:00Z", creditedAt: "2026-06-01T09:00:00Z", amount: "10.00", method: "card" }],
 *   charges: [],
 *   blocks: [{ id: "B1", at: "2026-06-20T09:00:00Z", cause: "conduct" }],
 * } as const;
 * const item = { kind: "number", price: "14.90", documents: "not-required" } as const;
 * remedies(decideOrder(freezvon, account, { at: "2026-07-03T09:00:00Z", item }));
 * //=> [
 * //=>   { clause: "4.1", because: "account-blocked", who: "operator", does: "lift-block", concerns: ["B1"] },
 * //=>   { clause: "6.1", because: "funds-for-order", who: "subscriber", does: "top-up" },
 * //=> ]
 * ```
 */
export function remedies({ findings }: Decision): readonly Remedy[] {
  return findings.filter(({ effect }) => effect === "forbids" || effect === "awaits").map(remedyOf);
}

/** What one finding would take. */
export function remedyOf({ clause, because, facts, until }: Finding): Remedy {
  const { does, about = [] } = Object.hasOwn(WHAT_IT_TAKES, because)
    ? WHAT_IT_TAKES[because as ObstacleCode]
    : NOT_KNOWN;
  const concerns = about.flatMap((key) => facts[key] ?? []).filter((id) => typeof id === "string");
  return {
    clause,
    because,
    who: DOERS[does],
    does,
    ...(concerns.length > 0 && { concerns }),
    ...(until !== undefined && { until }),
  };
}
