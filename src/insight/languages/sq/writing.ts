/** How Albanian writes dates and numbers. */
import type { Writing } from "../writing.js";

export const writing: Writing = {
  months: [
    "janar",
    "shkurt",
    "mars",
    "prill",
    "maj",
    "qershor",
    "korrik",
    "gusht",
    "shtator",
    "tetor",
    "nëntor",
    "dhjetor",
  ],
  day: "{day} {month} {year}",
  instant: "{day}, ora {hour}:{minute} {zone}",
  preciseInstant: "{day}, ora {hour}:{minute}:{second},{millisecond} {zone}",
  decimalMark: ",",
  groupMark: "\u00a0",
  money: "{amount} {currency}",
  listMark: ", ",
  units: {
    hour: "orë",
    minute: "min",
    second: "s",
    millisecond: "ms",
    byte: "bajt",
    gigabyte: "GB",
    gibibyte: "GiB",
  },
};
