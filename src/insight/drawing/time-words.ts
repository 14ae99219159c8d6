/** How a picture writes time: as its language writes instants, but the zone is said once, and an axis says times alone. */
import type { Instant } from "../../model/scalars.js";
import type { Zone } from "../../time/zone.js";
import type { Catalogue } from "../languages/catalogue.js";
import { writerOf } from "../languages/writer.js";
import type { Writer } from "../languages/writing.js";

/** How an axis writes what is along it. */
export interface AxisWords {
  readonly day: Writer["day"];
  /** January is 0. */
  readonly month: (month: number) => string;
  /** The time of day to the minute, and to the second. */
  readonly minute: (instant: Instant) => string;
  readonly second: (instant: Instant) => string;
}

/** Writes in the language of a catalogue, with instants that do not name the zone. */
export const writerWithoutZone = (catalogue: Catalogue, zone: Zone): Writer =>
  writerOf(
    writingInstants(catalogue, (pattern) => pattern.replace(/\s*[([]?\{zone\}[)\]]?/, "")),
    zone,
  );

/** Writes days, months and times in the language of a catalogue. */
export function axisWords(catalogue: Catalogue, zone: Zone): AxisWords {
  const { instant, preciseInstant, months } = catalogue.writing;
  const minute = instant.replace(/^.*(\{hour\}.*\{minute\}).*$/, "$1");
  const second = preciseInstant.replace(/^.*(\{hour\}.*\{second\}).*$/, "$1");
  return {
    day: writerOf(catalogue, zone).day,
    month: (month) => months[month] as string,
    minute: writerOf(
      writingInstants(catalogue, () => minute),
      zone,
    ).instant,
    second: writerOf(
      writingInstants(catalogue, () => second),
      zone,
    ).instant,
  };
}

/** The same language with other patterns of instants. */
function writingInstants(catalogue: Catalogue, changed: (pattern: string) => string): Catalogue {
  const { writing } = catalogue;
  return {
    ...catalogue,
    writing: { ...writing, instant: changed(writing.instant), preciseInstant: changed(writing.preciseInstant) },
  };
}
