/** Writes tables of days compactly: the days of each year as `MM-DD`. */
import type { Day } from "../model/scalars.js";

/** The days of a table. */
export function daysOfYears(table: Readonly<Record<string, string>>): readonly Day[] {
  return Object.entries(table).flatMap(([year, days]) => days.split(" ").map((day) => `${year}-${day}`));
}
