/**
 * The windows of the five doors, every option (spec/4-time.md, R61–R66).
 * `endsAt` is always the first instant outside; `covered` is false when a roll was wanted outside the calendar.
 */

import { calendarOf, covers, isShortened, roll } from "./calendars.js";
import { choose, type Readings, zoneOf } from "./model.js";
import {
  addMonths,
  atWallClock,
  civilDay,
  DAY,
  type Day,
  endOfDay,
  HOUR,
  type Instant,
  startOfDay,
  wallClock,
} from "./time.js";

export interface Window {
  readonly endsAt: Instant;
  readonly covered: boolean;
}

const kosovo = calendarOf("illyvoip");
const estonia = calendarOf("freezvon");
const belgrade = zoneOf("illyvoip");
const tallinn = zoneOf("freezvon");

/** An inclusive last instant, as the first instant outside. */
function through(last: Instant): Window {
  return { endsAt: last + 1, covered: true };
}

function until(endsAt: Instant): Window {
  return { endsAt, covered: true };
}

/** ¶21, from the charge or payment. */
export function disputeWindow(readings: Readings, anchor: Instant): Window {
  const option = choose(readings, "dispute-days", [
    "civil-days-rolled",
    "civil-days",
    "elapsed-hours",
    "saturday-works",
  ]);
  const last = civilDay(anchor, belgrade) + 3;
  if (option === "elapsed-hours") return through(anchor + 72 * HOUR);
  if (option === "civil-days") return until(endOfDay(last, belgrade));
  const weekend = option === "saturday-works" ? [7] : kosovo.weekend;
  return { endsAt: endOfDay(roll(kosovo, last, weekend), belgrade), covered: covers(kosovo, last) };
}

/** ¶24, from the crediting of a deposit. */
export function depositWindow(readings: Readings, anchor: Instant): Window {
  const option = choose(readings, "deposit-window", ["civil-days", "forward-rolled", "elapsed-hours"]);
  const last = civilDay(anchor, belgrade) + 90;
  if (option === "elapsed-hours") return through(anchor + 2160 * HOUR);
  if (option === "civil-days") return until(endOfDay(last, belgrade));
  return { endsAt: endOfDay(roll(kosovo, last), belgrade), covered: covers(kosovo, last) };
}

/** 10.1, from the occurrence. */
export function complaintWindow(readings: Readings, anchor: Instant): Window {
  const option = choose(readings, "complaint-days", [
    "civil-days-rolled",
    "civil-days",
    "elapsed-hours",
    "close-of-business",
  ]);
  const last = civilDay(anchor, tallinn) + 30;
  if (option === "elapsed-hours") return through(anchor + 720 * HOUR);
  if (option === "civil-days") return until(endOfDay(last, tallinn));
  const rolled = roll(estonia, last);
  const covered = covers(estonia, last);
  if (option === "civil-days-rolled") return { endsAt: endOfDay(rolled, tallinn), covered };
  const closing = isShortened(estonia, rolled) ? 14 : 17;
  return { endsAt: atWallClock(rolled * DAY + closing * HOUR, tallinn) + 1, covered };
}

/** The same wall time on another day. */
function sameWallTime(anchor: Instant, on: Day): Instant {
  const shown = wallClock(anchor, tallinn);
  return atWallClock(on * DAY + (shown - Math.floor(shown / DAY) * DAY), tallinn);
}

/** 11.2, from the last use; the end is the first instant at which the account is blockable. */
export function inactivityWindow(readings: Readings, anchor: Instant): Window {
  const option = choose(readings, "inactivity-window", ["six-months", "same-wall-time"]);
  const last = addMonths(civilDay(anchor, tallinn), 6);
  return until(option === "six-months" ? endOfDay(last, tallinn) : sameWallTime(anchor, last));
}

/** 12.2.5, from the last charge for a service. */
export function refundWindow(readings: Readings, anchor: Instant): Window {
  const option = choose(readings, "refund-window", ["six-months-rolled", "six-months", "same-wall-time"]);
  const last = addMonths(civilDay(anchor, tallinn), 6);
  if (option === "same-wall-time") return through(sameWallTime(anchor, last));
  if (option === "six-months") return until(endOfDay(last, tallinn));
  return { endsAt: endOfDay(roll(estonia, last), tallinn), covered: covers(estonia, last) };
}

/** 12.3, from the refund request. */
export function identityWindow(readings: Readings, requestedAt: Instant): Window {
  const option = choose(readings, "identity-hours", ["from-end-of-date", "from-submission", "two-civil-days"]);
  const day = civilDay(requestedAt, tallinn);
  if (option === "from-submission") return through(requestedAt + 48 * HOUR);
  if (option === "two-civil-days") return until(endOfDay(day + 2, tallinn));
  return until(startOfDay(day + 1, tallinn) + 48 * HOUR);
}

/** ¶30: the civil day of the refund. */
export function exchangeDay(readings: Readings, at: Instant): Day {
  const option = choose(readings, "fx-day", ["operator-zone", "utc"]);
  return civilDay(at, option === "utc" ? "UTC" : belgrade);
}

/** 7.3: the next monthly day strictly after `after` (R58). */
export function nextFeeDay(readings: Readings, anchor: Day, after: Day): Day {
  const option = choose(readings, "renewal-anchor", ["anchored", "chained"]);
  if (option === "chained") return addMonths(after, 1);
  let months = 0;
  while (addMonths(anchor, months) > after) months -= 1;
  while (addMonths(anchor, months) <= after) months += 1;
  return addMonths(anchor, months);
}
