/**
 * A time zone as a table of offsets, made once from the host's zone data through `@date-fns/tz`.
 * Between 1990 and 2040 an offset is a look-up of integers; outside, the library is asked.
 */
import { tzOffset } from "@date-fns/tz/tzOffset";
import { InputError } from "../model/input-error.js";
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

const TABLE_FROM = Date.UTC(1990, 0, 1);
const TABLE_TO = Date.UTC(2041, 0, 1);
const MINUTE_MS = 60_000;

/**
 * The zone of that name.
 *
 * @throws InputError `unknown-zone`, since an unknown zone would silently give dates that are not numbers
 */
export function zoneOf(name: string): Zone {
  if (!isKnown(name))
    throw new InputError([
      { code: "unknown-zone", path: "zone", expected: "the name of an IANA time zone", received: name },
    ]);
  let table: readonly Span[] | undefined;
  return {
    name,
    offsetAt: (at) => {
      if (at < TABLE_FROM || at >= TABLE_TO) return ask(name, at);
      table ??= tableOf(name);
      return lastUpTo(table, at).offset;
    },
  };
}

/** `tzOffset` takes any text that ends like an offset for a zone, so the host is asked instead. */
function isKnown(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const ask = (name: string, at: EpochMs): number => tzOffset(name, new Date(at)) * MINUTE_MS;

function tableOf(name: string): readonly Span[] {
  const table: Span[] = [{ fromAt: TABLE_FROM, offset: ask(name, TABLE_FROM) }];
  for (let at = TABLE_FROM; at < TABLE_TO; at += DAY_MS * 14) {
    const before = ask(name, at);
    const after = ask(name, at + DAY_MS * 14);
    if (before !== after) table.push({ fromAt: changeBetween(name, at, at + DAY_MS * 14), offset: after });
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

function lastUpTo(table: readonly Span[], at: EpochMs): Span {
  let [low, high] = [0, table.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((table[middle] as Span).fromAt <= at) low = middle;
    else high = middle;
  }
  return table[low] as Span;
}
