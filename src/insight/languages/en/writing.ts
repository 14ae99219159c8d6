/** How English writes dates and numbers. */
import type { Writing } from "../writing.js";

export const writing: Writing = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  day: "{day} {month} {year}",
  instant: "{day}, {hour}:{minute} {zone}",
  preciseInstant: "{day}, {hour}:{minute}:{second}.{millisecond} {zone}",
  decimalMark: ".",
  groupMark: "",
  money: "{amount} {currency}",
  listMark: ", ",
  units: {
    hour: "h",
    minute: "min",
    second: "s",
    millisecond: "ms",
    byte: "bytes",
    gigabyte: "GB",
    gibibyte: "GiB",
  },
};
