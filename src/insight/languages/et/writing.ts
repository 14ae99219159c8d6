/** How Estonian writes dates and numbers. */
import type { Writing } from "../writing.js";
import { monthNames } from "./months.js";

export const writing: Writing = {
  months: monthNames,
  day: "{day}. {month} {year}",
  instant: "{day}, kell {hour}.{minute} {zone}",
  preciseInstant: "{day}, kell {hour}.{minute}.{second},{millisecond} {zone}",
  decimalMark: ",",
  groupMark: "\u00a0",
  money: "{amount} {currency}",
  listMark: ", ",
  units: {
    hour: "h",
    minute: "min",
    second: "s",
    millisecond: "ms",
    byte: "B",
    gigabyte: "GB",
    gibibyte: "GiB",
  },
};
