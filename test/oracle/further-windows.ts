/** The windows of the eight further doors, every option (spec/4-time.md, R61; the vectors in test/cases). */

import { calendarOf, covers, roll } from "./calendars.js";
import { choose, type Readings, zoneOf } from "./model.js";
import { addMonths, civilDay, DAY, type Day, dayOf, endOfDay, HOUR, type Instant, startOfDay } from "./time.js";
import type { Window } from "./windows.js";

const estonia = calendarOf("freezvon");
const belgrade = zoneOf("illyvoip");
const tallinn = zoneOf("freezvon");

/** The first instant that so many days of notice allow (B8): full days, a difference of dates, or elapsed hours. */
function noticeEnd(option: "full-days" | "date-difference" | "elapsed-hours", from: Instant, days: number): Instant {
  if (option === "elapsed-hours") return from + days * 24 * HOUR;
  const day = civilDay(from, tallinn) + days;
  return startOfDay(option === "full-days" ? day + 1 : day, tallinn);
}

/** 11.3, from the receipt of the notice. */
export function terminationNotice(readings: Readings, noticeAt: Instant): Instant {
  const option = choose(readings, "termination-notice", ["full-days", "date-difference", "elapsed-hours"]);
  return noticeEnd(option, noticeAt, 7);
}

/** 5.5, from the publication. */
export function changeNotice(readings: Readings, publishedAt: Instant): Instant {
  const option = choose(readings, "change-notice", ["full-days", "date-difference", "elapsed-hours"]);
  return noticeEnd(option, publishedAt, 10);
}

/** 4.4, from the receipt of the funds; a count that leaves the cover ends with the third civil day (B47). */
export function creditingWindow(readings: Readings, receivedAt: Instant): Window {
  const option = choose(readings, "crediting-days", ["after-receipt-day", "receipt-day-counts"]);
  const received = civilDay(receivedAt, tallinn);
  const isWorking = (day: Day): boolean => roll(estonia, day) === day;
  let last = received;
  let counted = option === "receipt-day-counts" && isWorking(received) ? 1 : 0;
  // Outside the cover every day counts as a working day here: where that happens, the count is given up anyway.
  while (counted < 3) {
    last += 1;
    if (isWorking(last)) counted += 1;
  }
  const covered = covers(estonia, received) && covers(estonia, last);
  return { endsAt: endOfDay(covered ? last : received + 3, tallinn), covered };
}

/** ¶6: 00:00 of the eighteenth birthday; the year of an eighteenth birthday of 29 February is never a leap year. */
export function adultFrom(readings: Readings, birthOn: string): Instant {
  const option = choose(readings, "adult-on-29-february", ["first-of-march", "last-of-february"]);
  const birthday = addMonths(dayOf(birthOn), 18 * 12);
  const moved = birthOn.endsWith("-02-29") && option === "first-of-march";
  return startOfDay(moved ? birthday + 1 : birthday, belgrade);
}

/** ¶53: the version day, 17 November 2020. */
export function inForceFrom(): Instant {
  return startOfDay(dayOf("2020-11-17"), belgrade);
}

/** ¶33: the month, and whether maintenance is taken out of both sides. */
export function uptimeMonth(
  readings: Readings,
  month: string,
): { readonly fromAt: Instant; readonly untilAt: Instant; readonly bothSides: boolean } {
  const option = choose(readings, "uptime-month", ["local-month", "utc-month", "maintenance-from-downtime-only"]);
  const first = dayOf(`${month}-01`);
  const next = addMonths(first, 1);
  const startsAt = (day: Day): Instant => (option === "utc-month" ? day * DAY : startOfDay(day, belgrade));
  return {
    fromAt: startsAt(first),
    untilAt: startsAt(next),
    bothSides: option !== "maintenance-from-downtime-only",
  };
}

/** The first day whose 00:00 is at or after the instant. */
function firstDayFrom(from: Instant, zone: string): Day {
  const day = civilDay(from, zone);
  return startOfDay(day, zone) < from ? day + 1 : day;
}

/** The first monthly day of the anchor whose 00:00 is at or after the instant. */
export function firstMonthlyDay(anchor: Day, from: Instant, zone: string): Day {
  const earliest = firstDayFrom(from, zone);
  let months = 0;
  while (addMonths(anchor, months) >= earliest) months -= 1;
  while (addMonths(anchor, months) < earliest) months += 1;
  return addMonths(anchor, months);
}

/** ¶23: the full months that remain of a term after the effect (B25). */
export function monthsRemaining(readings: Readings, startedOn: string, termMonths: number, effect: Instant): number {
  const option = choose(readings, "months-remaining", ["billing-cycles", "calendar-months", "whole-months"]);
  const start = dayOf(startedOn);
  const end = addMonths(start, termMonths);
  const earliest = firstDayFrom(effect, belgrade);
  let count = 0;
  if (option === "billing-cycles") {
    for (let cycle = 0; cycle < termMonths; cycle += 1) {
      if (addMonths(start, cycle) >= earliest) count += 1;
    }
  } else if (option === "calendar-months") {
    const date = new Date(start * DAY);
    let first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / DAY;
    for (; addMonths(first, 1) <= end; first = addMonths(first, 1)) {
      if (first >= start && first >= earliest) count += 1;
    }
  } else {
    // 4-time's formula, clamped; the vectors count 29 December to 28 February as one, the formula as two.
    while (count < termMonths && addMonths(civilDay(effect, belgrade), count + 1) <= end) count += 1;
  }
  return Math.min(Math.max(count, 0), termMonths);
}
