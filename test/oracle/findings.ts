/** Findings, and the one fold (spec/1-principles.md rule 3, R4). */

export type Effect = "satisfied" | "forbids" | "unknown" | "awaits" | "discretion" | "permits" | "limits";

export interface Finding {
  readonly clause: string;
  readonly effect: Effect;
  /** Null where the spec leaves the code free. */
  readonly because: string | null;
  readonly until?: string;
  readonly needs?: readonly string[];
}

/** A finding on the way, with the strongest effect that an unknown could turn out to be. */
export interface Weighed {
  readonly finding: Finding;
  readonly couldBe?: "forbids" | "discretion";
}

export interface Outcome {
  readonly effect: "forbids" | "unknown" | "awaits" | "discretion" | "permits" | "nothing";
  readonly needs: readonly string[];
}

const STRENGTH: { readonly [effect in Effect]: number } = {
  forbids: 4,
  awaits: 3,
  discretion: 2,
  permits: 1,
  satisfied: 0,
  limits: 0,
  unknown: 0,
};

export function satisfied(clause: string, because: string | null = null, until?: string): Weighed {
  return { finding: { clause, effect: "satisfied", because, ...(until === undefined ? {} : { until }) } };
}

export function found(clause: string, effect: Effect, because: string | null, until?: string): Weighed {
  return { finding: { clause, effect, because, ...(until === undefined ? {} : { until }) } };
}

export function unknown(
  clause: string,
  needs: readonly string[],
  couldBe: "forbids" | "discretion" = "forbids",
): Weighed {
  return { finding: { clause, effect: "unknown", because: null, needs }, couldBe };
}

/** One of two findings, by a condition. */
export function either(holds: boolean, then: Weighed, otherwise: Weighed): Weighed {
  return holds ? then : otherwise;
}

export function weigh(all: readonly Weighed[]): Outcome {
  let strongest: Effect = "satisfied";
  for (const { finding } of all) {
    if (STRENGTH[finding.effect] > STRENGTH[strongest]) strongest = finding.effect;
  }
  const open = all.filter(({ couldBe }) => couldBe !== undefined && STRENGTH[couldBe] > STRENGTH[strongest]);
  if (open.length > 0) {
    const needs: string[] = [];
    for (const { finding } of open) {
      for (const path of finding.needs ?? []) if (!needs.includes(path)) needs.push(path);
    }
    return { effect: "unknown", needs };
  }
  switch (strongest) {
    case "forbids":
    case "awaits":
    case "discretion":
    case "permits":
      return { effect: strongest, needs: [] };
    default:
      return { effect: "nothing", needs: [] };
  }
}

export function plain(all: readonly Weighed[]): readonly Finding[] {
  return all.map(({ finding }) => finding);
}
