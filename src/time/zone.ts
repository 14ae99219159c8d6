/**
 * A time zone as tables of offsets, made from the host's zone data through `@date-fns/tz`: one table for each stretch of
 * time that is asked about, so that an offset is then a look-up of integers.
 */
import { tzOffset } from "@date-fns/tz/tzOffset";
import { show } from "../model/describe-value.js";
import { InputError } from "../model/input-error.js";
import type { InputIssue } from "../model/input-issue.js";
import { DAY_MS, type EpochMs } from "../model/resolve.js";

/** An IANA time zone. */
export interface Zone {
  readonly name: string;
  /** How far the wall clock is ahead of UTC at an instant, in milliseconds. */
  readonly offsetAt: (at: EpochMs) => number;
}

/** From `fromAt` on, the wall clock is `offset` milliseconds ahead of UTC. */
interface Span {
  readonly fromAt: EpochMs;
  readonly offset: number;
}

const STRETCH_MS = 100 * DAY_MS;
const MINUTE_MS = 60_000;

/**
 * The zone of that name.
 *
 * @throws InputError `unknown-zone`, since an unknown zone would silently give dates that are not numbers
 */
export function zoneOf(name: string): Zone {
  if (!isZone(name)) throw new InputError([unknownZone(name)]);
  const tables = new Map<number, readonly Span[]>();
  const tableOfStretch = (stretch: number): readonly Span[] => {
    const known = tables.get(stretch) ?? tableOf(name, stretch * STRETCH_MS);
    tables.set(stretch, known);
    return known;
  };
  return {
    name,
    offsetAt: (at) => {
      let offset = 0;
      for (const span of tableOfStretch(Math.floor(at / STRETCH_MS))) if (span.fromAt <= at) offset = span.offset;
      return offset;
    },
  };
}

/** That there is no such zone. */
export const unknownZone = (name: unknown): InputIssue => ({
  code: "unknown-zone",
  path: "zone",
  expected: "the name of an IANA time zone",
  received: show(name),
});

/**
 * Whether there is an IANA zone of that name. `tzOffset` takes any text that ends like an offset for one, so the host is
 * asked; but never for its own zone.
 */
export function isZone(name: unknown): name is string {
  if (typeof name !== "string") return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const ask = (name: string, at: EpochMs): number => tzOffset(name, new Date(at)) * MINUTE_MS;

/** The offsets of a stretch. A zone changes its offset at most once a day. */
function tableOf(name: string, stretchAt: EpochMs): readonly Span[] {
  const table: Span[] = [{ fromAt: stretchAt, offset: ask(name, stretchAt) }];
  for (let at = stretchAt; at < stretchAt + STRETCH_MS; at += DAY_MS) {
    const after = ask(name, at + DAY_MS);
    if (ask(name, at) !== after) table.push({ fromAt: changeBetween(name, at, at + DAY_MS), offset: after });
  }
  return table;
}

/** The first instant after `from` at which the offset is no longer that of `from`; it changes once before `to`. */
function changeBetween(name: string, from: EpochMs, to: EpochMs): EpochMs {
  const before = ask(name, from);
  let [low, high] = [from, to];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (ask(name, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}
