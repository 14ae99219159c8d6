/** Instants and days of one operator: its zone and its working days. */
import { DAY_MS, type DayNumber, dayNumberOf, type EpochMs } from "../model/resolve.js";
import type { WorkingCalendar } from "../model/working-calendar.js";
import { weekdayOf } from "./civil-calendar.js";
import { zoneOf } from "./zone.js";

/** How an operator counts days. */
export interface CivilTime {
  /** The civil day of an instant. */
  readonly dayOf: (at: EpochMs) => DayNumber;
  /** 00:00 of a civil day. */
  readonly startOf: (day: DayNumber) => EpochMs;
  /** What the wall clock shows, as if it were UTC. */
  readonly wallClockOf: (at: EpochMs) => EpochMs;
  /**
   * The instant at which the wall clock shows that. A time that the clocks skip is shifted forward by the gap;
   * of a time that comes twice the earlier instant is taken.
   */
  readonly instantOf: (wallClock: EpochMs) => EpochMs;
  /** Whether a day is worked; a day of the week can be taken for worked though it is one of the weekend. */
  readonly isWorked: (day: DayNumber, alsoWorked?: number) => boolean;
  /** Whether a day is worked only until 14:00. */
  readonly isShortened: (day: DayNumber) => boolean;
  /** Whether the calendar speaks for a day. */
  readonly covers: (day: DayNumber) => boolean;
}

/**
 * Puts a zone and a calendar together.
 *
 * @throws InputError `unknown-zone`
 */
export function civilTimeOf(zoneName: string, calendar: WorkingCalendar): CivilTime {
  const zone = zoneOf(zoneName);
  const coversFrom = dayNumberOf(calendar.coversFromOn);
  const coversTo = dayNumberOf(calendar.coversToOn);
  const covers = (day: DayNumber): boolean => coversFrom <= day && day <= coversTo;
  const daysOff = new Set(calendar.daysOff.map(dayNumberOf).filter(covers));
  const shortened = new Set(calendar.shortenedDays?.map(dayNumberOf).filter(covers));

  const wallClockOf = (at: EpochMs): EpochMs => at + zone.offsetAt(at);
  const instantOf = (wallClock: EpochMs): EpochMs => {
    const byOffsetBefore = wallClock - zone.offsetAt(wallClock - DAY_MS);
    const byOffsetAfter = wallClock - zone.offsetAt(wallClock + DAY_MS);
    return wallClockOf(byOffsetBefore) === wallClock || wallClockOf(byOffsetAfter) !== wallClock
      ? byOffsetBefore
      : byOffsetAfter;
  };

  return {
    dayOf: (at) => Math.floor(wallClockOf(at) / DAY_MS),
    startOf: (day) => instantOf(day * DAY_MS),
    wallClockOf,
    instantOf,
    isWorked: (day, alsoWorked) => {
      const weekday = weekdayOf(day);
      return !daysOff.has(day) && (weekday === alsoWorked || !calendar.weekend.includes(weekday));
    },
    isShortened: (day) => shortened.has(day),
    covers,
  };
}
