/** The instrument for time: it compares instants with the instant of the question, and remembers which comes next. */
import type { DayNumber, EpochMs } from "../model/resolve.js";
import type { CivilTime } from "../time/civil-time.js";
import type { DayRule } from "../time/day-rules.js";

/** How clauses ask for time. */
export interface Clock {
  /** The instant of the question. For computing dates from it; comparisons go through the methods. */
  readonly at: EpochMs;
  /** Whether an instant has come: `at` is at or after it. */
  readonly reached: (boundaryAt: EpochMs) => boolean;
  /** Whether a fact of the account has happened. One without an instant has not. */
  readonly happened: (factAt: EpochMs | undefined) => factAt is EpochMs;
  /** Whether a civil day is today, as that rule counts days. */
  readonly isOn: (day: DayNumber, rule: DayRule) => boolean;
  /** Notes an instant at which a sum of facts changes next. */
  readonly watch: (nextAt: EpochMs | undefined) => void;
  /** The first instant after `at` that was compared with it: until then every comparison comes out the same. */
  readonly next: () => EpochMs | undefined;
}

/** The clock of one question. */
export function clockAt(at: EpochMs, time: CivilTime): Clock {
  let next: EpochMs | undefined;
  const watch = (boundaryAt: EpochMs | undefined): void => {
    if (boundaryAt !== undefined && boundaryAt > at && (next === undefined || boundaryAt < next)) next = boundaryAt;
  };
  const reached = (boundaryAt: EpochMs): boolean => {
    watch(boundaryAt);
    return at >= boundaryAt;
  };
  return {
    at,
    reached,
    happened: (factAt): factAt is EpochMs => {
      watch(factAt);
      return factAt !== undefined && at >= factAt;
    },
    isOn: (day, rule) => {
      const { startOf } = rule(time);
      return reached(startOf(day)) && !reached(startOf(day + 1));
    },
    watch,
    next: () => next,
  };
}
