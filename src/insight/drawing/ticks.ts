/** The marks of a time axis: where the wall clock shows something round, in steps that leave room for their labels. */
import { DAY_MS, type EpochMs } from "../../model/resolve.js";
import { firstOfMonth, instantText, monthOf } from "../../time/civil-calendar.js";
import type { Zone } from "../../time/zone.js";
import type { AxisWords } from "./time-words.js";

/** A mark of an axis. */
export interface Tick {
  readonly at: EpochMs;
  readonly label: string;
  /** What the label leaves open: the day of a time, the month of a day, the year of a month. */
  readonly context: string;
}

const UNITS = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY_MS,
  // for choosing only: what is counted are months of the calendar
  month: 30 * DAY_MS,
  year: 360 * DAY_MS,
} as const;
type Unit = keyof typeof UNITS;

/** From one mark to the next. */
type Step = readonly [count: number, unit: Unit];

const COUNTS: Readonly<Record<Unit, readonly number[]>> = {
  second: [1, 5, 15],
  minute: [1, 5, 15],
  hour: [1, 3, 6, 12],
  day: [1, 2, 7, 14],
  month: [1, 2, 3, 6],
  year: [1, 2, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000],
};

const STEPS: readonly Step[] = /* @__PURE__ */ (Object.keys(UNITS) as Unit[]).flatMap((unit) =>
  COUNTS[unit].map((count): Step => [count, unit]),
);

/** The label of a mark has a fifth of the axis: room for the longest names of months. */
const MOST_STEPS = 5;
/** A Monday, so that weeks begin with one. */
const MONDAY_AT = 4 * DAY_MS;
/** January of the year 0 in months since 1970, so that decades begin with a year that ends in 0. */
const YEAR_0 = -1970 * 12;

/** The marks of an axis, by the wall clock of a zone; a time that the clocks skip has none. */
export function ticksOf(fromAt: EpochMs, untilAt: EpochMs, zone: Zone, words: AxisWords): readonly Tick[] {
  const isLongEnough = ([count, unit]: Step): boolean => count * UNITS[unit] * MOST_STEPS >= untilAt - fromAt;
  // the longest would do for all years that an instant can name
  const step = STEPS.find(isLongEnough) as Step;
  const wallFrom = fromAt + zone.offsetAt(fromAt);
  const wallUntil = untilAt + zone.offsetAt(untilAt);
  const ticks: Tick[] = [];
  for (const wall of roundTimes(step, wallFrom, wallUntil)) {
    const at = wall - zone.offsetAt(wall - zone.offsetAt(wall));
    // in an hour that the clocks repeat, a time between the ends can be one that has been, or is to come
    const isOnAxis = fromAt <= at && at <= untilAt;
    if (isOnAxis && at + zone.offsetAt(at) === wall) ticks.push({ at, ...labelOf(at, wall, step[1], words) });
  }
  return ticks;
}

/** The round times of a step from one time to another, both included. */
function* roundTimes([count, unit]: Step, from: EpochMs, to: EpochMs): Generator<EpochMs> {
  const months = unit === "month" ? count : unit === "year" ? count * 12 : 0;
  const length = count * UNITS[unit];
  const nth = (n: number): EpochMs =>
    months > 0 ? firstOfMonth(YEAR_0 + n * months) * DAY_MS : MONDAY_AT + n * length;
  const before = months > 0 ? (monthOf(Math.floor(from / DAY_MS)) - YEAR_0) / months : (from - MONDAY_AT) / length;
  for (let n = Math.floor(before); nth(n) <= to; n += 1) if (nth(n) >= from) yield nth(n);
}

function labelOf(at: EpochMs, wall: EpochMs, unit: Unit, words: AxisWords): Omit<Tick, "at"> {
  const text = instantText(wall);
  const year = text.slice(0, 4);
  const monthName = words.month(Number(text.slice(5, 7)) - 1);
  switch (unit) {
    case "second":
      return { label: words.second(instantText(at)), context: words.day(text.slice(0, 10)) };
    case "minute":
    case "hour":
      return { label: words.minute(instantText(at)), context: words.day(text.slice(0, 10)) };
    case "day":
      return { label: String(Number(text.slice(8, 10))), context: monthName };
    case "month":
      return { label: monthName, context: year };
    case "year":
      return { label: year, context: "" };
  }
}
