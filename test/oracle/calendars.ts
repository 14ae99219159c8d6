/** The two calendars of working days, from a copy of the tables (spec/4-time.md, R64–R66). */

import { readFileSync } from "node:fs";
import type { Operator } from "./model.js";
import { type Day, dayOf } from "./time.js";

export interface Calendar {
  readonly source: string;
  readonly weekend: readonly number[];
  readonly coversFromOn: string;
  readonly coversToOn: string;
  readonly daysOff: readonly string[];
  readonly shortenedDays: readonly string[];
}

const tables = JSON.parse(readFileSync(new URL("../cases/calendars.json", import.meta.url), "utf8")) as {
  readonly EE: Calendar;
  readonly XK: Calendar;
};

export function calendarOf(operator: Operator): Calendar {
  return operator === "illyvoip" ? tables.XK : tables.EE;
}

/** Monday is 1, Sunday is 7. 1 January 1970 was a Thursday. */
function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function covers(calendar: Calendar, day: Day): boolean {
  return dayOf(calendar.coversFromOn) <= day && day <= dayOf(calendar.coversToOn);
}

export function isShortened(calendar: Calendar, day: Day): boolean {
  return calendar.shortenedDays.some((text) => dayOf(text) === day);
}

/** The day itself, or the next working day; outside the cover nothing moves (R65). */
export function roll(calendar: Calendar, day: Day, weekend: readonly number[] = calendar.weekend): Day {
  if (!covers(calendar, day)) return day;
  let last = day;
  const isOff = (off: Day): boolean => covers(calendar, off) && calendar.daysOff.some((text) => dayOf(text) === off);
  while (weekend.includes(weekdayOf(last)) || isOff(last)) {
    last += 1;
  }
  return last;
}
