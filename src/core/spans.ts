/** Spans of time in whole milliseconds: what lies within another, how long they are together, when something begins. */
import type { EpochMs } from "../model/resolve.js";

/** From its first instant to the first one after it. */
export type Span = readonly [fromAt: EpochMs, untilAt: EpochMs];

/** The parts of spans that lie within another one; those that have none are left out. */
export function cutTo([fromAt, untilAt]: Span, spans: readonly Span[]): readonly Span[] {
  return spans
    .map(([start, end]): Span => [Math.max(start, fromAt), Math.min(end, untilAt)])
    .filter(([start, end]) => start < end);
}

/** How many milliseconds lie in any of the spans; those in several count once. */
export function lengthTogether(spans: readonly Span[]): number {
  let [length, countedUntil] = [0, -Infinity];
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    length += Math.max(0, end - Math.max(start, countedUntil));
    countedUntil = Math.max(countedUntil, end);
  }
  return length;
}

/**
 * The first instant after the start of a span, up to its end, at which something holds that does not hold at the start
 * and, once it holds, holds on. `undefined` where it never does.
 */
export function firstInstantIn([fromAt, untilAt]: Span, holdsAt: (at: EpochMs) => boolean): EpochMs | undefined {
  if (!holdsAt(untilAt)) return undefined;
  let [before, after] = [fromAt, untilAt];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (holdsAt(middle)) after = middle;
    else before = middle;
  }
  return after;
}
