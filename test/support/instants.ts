/** Instants that crowd around the edges of windows, month ends, midnights and clock changes, amounts, optional facts. */
import { fc } from "../fc.js";

const MINUTE = 60_000;
/** Milliseconds of an hour. */
export const HOUR = 60 * MINUTE;
/** Milliseconds of a day of 24 hours. */
export const DAY = 24 * HOUR;
/** Writes an instant. */
export const iso = (at: number): string => new Date(at).toISOString();

/** Instants of questions: ordinary ones, midnights of both zones, month ends, clock changes, holidays. */
export const ANCHORS = [
  "2026-07-03T09:00:00Z",
  "2026-03-28T22:00:00Z",
  "2026-03-29T01:00:00Z",
  "2026-03-29T20:59:59.999Z",
  "2026-10-24T21:00:00Z",
  "2026-10-25T01:00:00Z",
  "2026-02-28T22:00:00Z",
  "2026-02-28T23:00:00Z",
  "2024-02-29T12:00:00Z",
  "2026-05-03T22:00:00Z",
  "2026-06-25T21:00:00Z",
  "2025-12-31T22:30:00Z",
  "2031-01-02T10:00:00Z",
].map((text) => Date.parse(text));

const DELTAS = [
  0,
  0,
  1,
  -1,
  HOUR,
  -HOUR,
  ...[1, 2, 3, 4, 7, 10, 28, 30, 31, 89, 90, 91, 92, 180, 181, 182, 183, 184, 185, 186].flatMap((days) => [
    -days * DAY,
    -days * DAY - 1,
    -days * DAY + HOUR,
  ]),
  2 * DAY,
  30 * DAY,
];

/** An instant near one that matters. */
export const near = (at: number): fc.Arbitrary<number> =>
  fc
    .tuple(fc.constantFrom(...DELTAS), fc.constantFrom(0, 0, 0, 1, -1, MINUTE, 21 * HOUR, 22 * HOUR))
    .map(([delta, more]) => at + delta + more);
/** The same, as text. */
export const nearText = (at: number): fc.Arbitrary<string> => near(at).map(iso);
export const nearDay = (at: number): fc.Arbitrary<string> => near(at).map((instant) => iso(instant).slice(0, 10));

export const amount: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("0.01", "5.00", "9.90", "10", "50.00", "12.345", "0.000000000001", "33.333333333333"),
  fc.integer({ min: 1, max: 20_000 }).map((cents) => (cents / 100).toFixed(2)),
);
export const fee = fc.constantFrom("0", "4.95", "5.00", "9.90", "10.00", "50");

/** Drops keys that hold nothing: a third of the optional facts is missing. */
export const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined, freq: 2 });
export const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });
export const tidy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
export const identified = <T extends object>(prefix: string, item: fc.Arbitrary<T>, maxLength: number) =>
  fc
    .array(item, { maxLength })
    .chain((items) => fc.shuffledSubarray(items, { minLength: items.length }))
    .map((items) => items.map((fields, i) => ({ id: `${prefix}${i + 1}`, ...fields })));
