/** Instants, civil days and zones, by looking each moment up in Intl; nothing here is clever. */

/** Milliseconds since 1970 UTC. */
export type Instant = number;
/** A civil day, as whole days since 1 January 1970. */
export type Day = number;

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

export function instantOf(text: string): Instant {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new Error(`\`${text}\` is no instant`);
  return instant;
}

export function instantText(instant: Instant): string {
  return new Date(instant).toISOString();
}

export function dayOf(text: string): Day {
  const [year = Number.NaN, month = Number.NaN, date = Number.NaN] = text.split("-").map(Number);
  return Date.UTC(year, month - 1, date) / DAY;
}

export function dayText(day: Day): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** What a wall clock in the zone shows at an instant, written as if it were UTC. */
export function wallClock(instant: Instant, zone: string): number {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      calendar: "gregory",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    formats.set(zone, format);
  }
  const shown: { [type: string]: number } = {};
  for (const part of format.formatToParts(instant)) shown[part.type] = Number(part.value);
  const field = (name: string): number => shown[name] ?? Number.NaN;
  const second = Date.UTC(
    field("year"),
    field("month") - 1,
    field("day"),
    field("hour"),
    field("minute"),
    field("second"),
  );
  return second + (((instant % 1000) + 1000) % 1000);
}

/** The instant at which a wall clock in the zone shows this; a gap shifts forward, an overlap takes the earlier (R63). */
export function atWallClock(shown: number, zone: string): Instant {
  const offsetBefore = wallClock(shown - DAY, zone) - (shown - DAY);
  const offsetAfter = wallClock(shown + DAY, zone) - (shown + DAY);
  const candidates = [shown - offsetBefore, shown - offsetAfter].filter(
    (instant) => wallClock(instant, zone) === shown,
  );
  return candidates.length > 0 ? Math.min(...candidates) : shown - offsetBefore;
}

/** The civil day on which an instant falls in the zone. */
export function civilDay(instant: Instant, zone: string): Day {
  return Math.floor(wallClock(instant, zone) / DAY);
}

/** The instant of 00:00 of a civil day in the zone. */
export function startOfDay(day: Day, zone: string): Instant {
  return atWallClock(day * DAY, zone);
}

/** 24:00 of a day, which is 00:00 of the next. */
export function endOfDay(day: Day, zone: string): Instant {
  return startOfDay(day + 1, zone);
}

/** Civil months on, the day clamped to the last day of the month. */
export function addMonths(day: Day, months: number): Day {
  const from = new Date(day * DAY);
  const month = from.getUTCFullYear() * 12 + from.getUTCMonth() + months;
  const lastDate = new Date(Date.UTC(Math.floor(month / 12), month - Math.floor(month / 12) * 12 + 1, 0));
  const first = Date.UTC(lastDate.getUTCFullYear(), lastDate.getUTCMonth(), 1) / DAY;
  return first + Math.min(from.getUTCDate(), lastDate.getUTCDate()) - 1;
}
