/** The pieces that the windows of both documents are made of. A clause names its number and its piece. */
import type { DayNumber, EpochMs } from "../model/resolve.js";
import { addMonths } from "./civil-calendar.js";
import type { CivilTime } from "./civil-time.js";

/** Where a window ends. */
export interface WindowEnd {
  /** The first instant that is outside. */
  readonly endAt: EpochMs;
  /** False where the last day lies outside the calendar's cover, so that it was not moved to a working day. */
  readonly covered: boolean;
}

/** A window that opens with an event: when it ends. */
export type Window = (anchorAt: EpochMs, time: CivilTime) => WindowEnd;

/** Milliseconds of an hour. */
export const HOUR_MS = 3_600_000;
const SATURDAY = 6;

const until = (endAt: EpochMs): WindowEnd => ({ endAt, covered: true });
/** The first instant after 24:00 of the last day. */
const after = (lastDay: DayNumber, time: CivilTime): WindowEnd => until(time.startOf(lastDay + 1));

/** The day itself if it is worked, else the next one that is. */
function nextWorked(day: DayNumber, time: CivilTime, alsoWorked?: number): DayNumber {
  let worked = day;
  while (!time.isWorked(worked, alsoWorked)) worked += 1;
  return worked;
}

/** A last day moved to a working day, unless the calendar does not speak for it. */
function rolled(lastDay: DayNumber, time: CivilTime, alsoWorked?: number): [DayNumber, boolean] {
  return time.covers(lastDay) ? [nextWorked(lastDay, time, alsoWorked), true] : [lastDay, false];
}

function rolledEnd(lastDay: DayNumber, time: CivilTime, alsoWorked?: number): WindowEnd {
  const [day, covered] = rolled(lastDay, time, alsoWorked);
  return { endAt: time.startOf(day + 1), covered };
}

/** Until 24:00 of the day so many days after the anchor's. */
export const civilDays =
  (days: number): Window =>
  (anchorAt, time) =>
    after(time.dayOf(anchorAt) + days, time);

/** As {@link civilDays}, a last day that is not worked moved to the next that is. */
export const civilDaysRolled =
  (days: number): Window =>
  (anchorAt, time) =>
    rolledEnd(time.dayOf(anchorAt) + days, time);

/** As {@link civilDaysRolled}, Saturday being worked. */
export const civilDaysRolledSaturdayWorked =
  (days: number): Window =>
  (anchorAt, time) =>
    rolledEnd(time.dayOf(anchorAt) + days, time, SATURDAY);

/** As {@link civilDaysRolled}, but to the close of business: 17:00, on shortened days 14:00, included. */
export const civilDaysToCloseOfBusiness =
  (days: number): Window =>
  (anchorAt, time) => {
    const [day, covered] = rolled(time.dayOf(anchorAt) + days, time);
    const closing = time.isShortened(day) ? 14 : 17;
    return { endAt: time.instantOf(day * 24 * HOUR_MS + closing * HOUR_MS) + 1, covered };
  };

/** So many elapsed hours, the last instant included. */
export const elapsedHours =
  (hours: number): Window =>
  (anchorAt) =>
    until(anchorAt + hours * HOUR_MS + 1);

/** So many elapsed hours from 24:00 of the anchor's day, the last instant not included. */
export const hoursFromEndOfDay =
  (hours: number): Window =>
  (anchorAt, time) =>
    until(time.startOf(time.dayOf(anchorAt) + 1) + hours * HOUR_MS);

/** Until 24:00 of the same day so many months later, clamped to the month's last day. */
export const civilMonths =
  (months: number): Window =>
  (anchorAt, time) =>
    after(addMonths(time.dayOf(anchorAt), months), time);

/** As {@link civilMonths}, a last day that is not worked moved to the next that is. */
export const civilMonthsRolled =
  (months: number): Window =>
  (anchorAt, time) =>
    rolledEnd(addMonths(time.dayOf(anchorAt), months), time);

/** Until the same local time so many months later. */
export const sameTimeMonthsLater =
  (months: number): Window =>
  (anchorAt, time) => {
    const day = time.dayOf(anchorAt);
    const timeOfDay = time.wallClockOf(anchorAt) - day * 24 * HOUR_MS;
    return until(time.instantOf(addMonths(day, months) * 24 * HOUR_MS + timeOfDay));
  };

/** The same local time so many hours of the wall clock later. */
export const sameTimeHoursLater =
  (hours: number): Window =>
  (anchorAt, time) =>
    until(time.instantOf(time.wallClockOf(anchorAt) + hours * HOUR_MS));

/** A window whose last instant is inside. */
export const included =
  (window: Window): Window =>
  (anchorAt, time) => ({ ...window(anchorAt, time), endAt: window(anchorAt, time).endAt + 1 });

/** From 00:00 of the day so many days after the anchor's on. */
export const fromDayLater =
  (days: number): Window =>
  (anchorAt, time) =>
    until(time.startOf(time.dayOf(anchorAt) + days));

/** From exactly so many elapsed hours later on. */
export const hoursLater =
  (hours: number): Window =>
  (anchorAt) =>
    until(anchorAt + hours * HOUR_MS);

/**
 * Until 24:00 of the n-th working day, counted from the day after the anchor's, or from the anchor's own.
 * A count that leaves the calendar's cover ends with the n-th day after the anchor's.
 */
export const workingDays =
  (days: number, countFrom: "day-after" | "same-day" = "day-after"): Window =>
  (anchorAt, time) => {
    const anchorDay = time.dayOf(anchorAt);
    let day = countFrom === "same-day" ? anchorDay - 1 : anchorDay;
    for (let counted = 0; counted < days; counted += 1) day = nextWorked(day + 1, time);
    return time.covers(anchorDay) && time.covers(day)
      ? after(day, time)
      : { ...after(anchorDay + days, time), covered: false };
  };
