/** The Gregorian calendar in day numbers: months clamped to their last day, days of the week. */
import { DAY_MS, type DayNumber } from "../model/resolve.js";

/** Months since January 1970. */
export type MonthNumber = number;

const MEAN_MONTH_DAYS = 146_097 / 4_800;

/** The first day of a month. */
export const firstOfMonth = (month: MonthNumber): DayNumber => Date.UTC(1970, month, 1) / DAY_MS;

/** The month in which a day lies. */
export function monthOf(day: DayNumber): MonthNumber {
  const guess = Math.floor(day / MEAN_MONTH_DAYS);
  if (day < firstOfMonth(guess)) return guess - 1;
  return day < firstOfMonth(guess + 1) ? guess : guess + 1;
}

/** The day with the same day-number so many months later (or earlier), clamped to that month's last day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const month = monthOf(day);
  const target = month + months;
  return Math.min(firstOfMonth(target) + (day - firstOfMonth(month)), firstOfMonth(target + 1) - 1);
}

/** The day of the week, ISO: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** Writes a day as `YYYY-MM-DD`. */
export const dayText = (day: DayNumber): string => instantText(day * DAY_MS).slice(0, 10);

/** Writes an instant as `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export const instantText = (at: number): string => new Date(at).toISOString();
