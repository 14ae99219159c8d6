/** What a clock on the wall shows at an instant: the day and the time of some zone, in digits. */
import type { Day, Instant } from "../model/scalars.js";
import { instantText } from "./civil-calendar.js";
import { type Zone, zoneOf } from "./zone.js";

/** A day, and a time of it in digits: two each, three for milliseconds. */
export interface WallClock {
  readonly day: Day;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  readonly millisecond: string;
}

/** Needs no tables of offsets. */
const UTC: Zone = { name: "UTC", offsetAt: () => 0 };

/** The zone in which instants are shown. */
export const shownIn = (name: string): Zone => (name === UTC.name ? UTC : zoneOf(name));

/** What the clock of a zone shows at an instant. */
export function wallClockOf(instant: Instant, zone: Zone): WallClock {
  const at = Date.parse(instant);
  const [day = "", time = ""] = instantText(at + zone.offsetAt(at)).split("T");
  return {
    day,
    hour: time.slice(0, 2),
    minute: time.slice(3, 5),
    second: time.slice(6, 8),
    millisecond: time.slice(9, 12),
  };
}
