/** One clause as a value, and the hearing of many. */
import { instantText } from "../time/civil-calendar.js";
import type { Finding, Open, Verdict } from "./finding.js";
import type { ReadingsInstrument } from "./readings.js";

/** One clause of an agreement: its citation, our one-line summary, and what it says of a case. */
export interface Clause<Case> {
  readonly id: string;
  readonly summary: string;
  /** What it says of a case: one finding, or several. */
  readonly weigh: (c: Case) => Verdict | readonly Verdict[];
}

/** A finding together with the clause that gave it, and what it leaves open. */
export interface Heard {
  readonly clause: Clause<never>;
  readonly finding: Finding;
  readonly open: readonly Open[];
}

/** Lets every clause speak, in document order. None is skipped, and none hears another. */
export function hear<Case extends { readonly readings: ReadingsInstrument }>(
  c: Case,
  clauses: readonly Clause<Case>[],
): readonly Heard[] {
  return clauses.flatMap((clause) => {
    const { value, consulted } = c.readings.listen(() => clause.weigh(c));
    return [value].flat().map((verdict) => heard(clause, verdict, consulted));
  });
}

function heard(clause: Clause<never>, verdict: Verdict, readings: Readonly<Record<string, string>>): Heard {
  const { effect, because, facts, untilAt, needs, open = [] } = verdict;
  const finding = {
    clause: clause.id,
    effect,
    because,
    facts,
    ...(untilAt !== undefined && { until: instantText(untilAt) }),
    ...(needs !== undefined && { needs }),
    ...(Object.keys(readings).length > 0 && { readings }),
  };
  return { clause, finding, open };
}
