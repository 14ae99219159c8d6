/** Instants and civil days of a zone, against what Intl shows. */
import { freezvon, InputError, illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import { termsOf } from "../../src/core/terms.js";
import { type CivilTime, civilTimeOf } from "../../src/time/civil-time.js";
import { zoneOf } from "../../src/time/zone.js";
import { dayOf, dayTextOf, instantOf, textOf } from "./vectors.js";

const HOUR_MS = 3_600_000;
const { calendar } = freezvon;
const ZONES = [
  ["Europe/Belgrade", illyvoip],
  ["Europe/Tallinn", freezvon],
] as const;

/** The wall clock of a zone as Intl shows it: `YYYY-MM-DD HH:mm:ss`. */
function intlClock(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  return (at) => format.format(at);
}

/** Days of a span on which the zone and Intl do not agree: about 00:00, the millisecond before, noon, the last second. */
function disagreeing(zone: string, from: string, to: string): readonly string[] {
  const time = civilTimeOf(zone, calendar);
  const shown = intlClock(zone);
  const days: string[] = [];
  for (let day = dayOf(from); day <= dayOf(to); day += 1) {
    const text = dayTextOf(day);
    const startAt = time.startOf(day);
    const nextAt = time.startOf(day + 1);
    const agrees =
      shown(startAt) === `${text} 00:00:00` &&
      shown(startAt - 1) === `${dayTextOf(day - 1)} 23:59:59` &&
      shown(nextAt - 1) === `${text} 23:59:59` &&
      time.dayOf(startAt) === day &&
      time.dayOf(startAt - 1) === day - 1 &&
      time.dayOf(startAt + 12 * HOUR_MS) === day &&
      time.dayOf(nextAt - 1) === day;
    if (!agrees) days.push(text);
  }
  return days;
}

/** Hours of a span at which the wall clock is not the one that Intl shows. */
function wrongClocks(zone: string, from: string, to: string): readonly string[] {
  const time = civilTimeOf(zone, calendar);
  const shown = intlClock(zone);
  const instants: string[] = [];
  for (let at = instantOf(from); at <= instantOf(to); at += HOUR_MS)
    if (textOf(time.wallClockOf(at)).slice(0, 19).replace("T", " ") !== shown(at)) instants.push(textOf(at));
  return instants;
}

describe.each(ZONES)("%s", (zone, terms) => {
  it("is the zone of the terms", () => {
    expect(terms.zone).toBe(zone);
  });

  it("every day 1990–2039 begins at the only local midnight that Intl shows", () => {
    expect(disagreeing(zone, "1990-01-01", "2039-12-31")).toEqual([]);
  });

  it("so do the days of 1975, 2060 and 2099, outside the table of offsets", () => {
    for (const year of [1975, 2060, 2099])
      expect(disagreeing(zone, `${year}-01-01`, `${year}-12-31`), String(year)).toEqual([]);
  });

  it("so do the days at both ends of the table of offsets", () => {
    expect(disagreeing(zone, "1989-12-25", "1990-01-07")).toEqual([]);
    expect(disagreeing(zone, "2040-12-25", "2041-01-07")).toEqual([]);
  });

  it("every hour of 2026 shows the wall clock of Intl, also where the clocks change", () => {
    expect(wrongClocks(zone, "2026-01-01T00:00:00Z", "2026-12-31T23:00:00Z")).toEqual([]);
  });
});

describe("clock changes, to the millisecond", () => {
  // Summer time begins and ends at 01:00 UTC on the last Sunday of March and of October.
  it.each([
    ["Europe/Belgrade", 1, 2],
    ["Europe/Tallinn", 2, 3],
  ])("%s is %i hours ahead in winter and %i in summer 2026", (name, winter, summer) => {
    const { offsetAt } = zoneOf(name);
    expect(offsetAt(instantOf("2026-03-29T00:59:59.999Z"))).toBe(winter * HOUR_MS);
    expect(offsetAt(instantOf("2026-03-29T01:00:00.000Z"))).toBe(summer * HOUR_MS);
    expect(offsetAt(instantOf("2026-10-25T00:59:59.999Z"))).toBe(summer * HOUR_MS);
    expect(offsetAt(instantOf("2026-10-25T01:00:00.000Z"))).toBe(winter * HOUR_MS);
  });
});

describe("R63: instants of wall clocks that come twice or never", () => {
  const instantIn = (time: CivilTime, wallClock: string): string => textOf(time.instantOf(instantOf(`${wallClock}Z`)));

  it.each([
    ["2026-03-29T02:59:59.999", "2026-03-29T00:59:59.999Z", "the last millisecond before the gap"],
    ["2026-03-29T03:00", "2026-03-29T01:00:00.000Z", "in the gap: shifted to 04:00 summer time"],
    ["2026-03-29T03:30", "2026-03-29T01:30:00.000Z", "in the gap: shifted to 04:30 summer time"],
    ["2026-03-29T03:59:59.999", "2026-03-29T01:59:59.999Z", "the last millisecond of the gap"],
    ["2026-03-29T04:00", "2026-03-29T01:00:00.000Z", "after the gap"],
    ["2026-10-25T02:59:59.999", "2026-10-24T23:59:59.999Z", "before the overlap"],
    ["2026-10-25T03:00", "2026-10-25T00:00:00.000Z", "in the overlap: the earlier, summer time"],
    ["2026-10-25T03:30", "2026-10-25T00:30:00.000Z", "in the overlap: the earlier, summer time"],
    ["2026-10-25T03:59:59.999", "2026-10-25T00:59:59.999Z", "in the overlap: the earlier, summer time"],
    ["2026-10-25T04:00", "2026-10-25T02:00:00.000Z", "after the overlap: winter time"],
  ])("Tallinn %s is %s (%s)", (wallClock, at) => {
    expect(instantIn(freezvon.time, wallClock)).toBe(at);
  });

  it.each([
    ["2026-03-29T02:30", "2026-03-29T01:30:00.000Z", "in the gap"],
    ["2026-10-25T02:30", "2026-10-25T00:30:00.000Z", "in the overlap"],
  ])("Belgrade %s is %s (%s)", (wallClock, at) => {
    expect(instantIn(illyvoip.time, wallClock)).toBe(at);
  });

  it("a midnight that the clocks skip: the day begins with its first instant", () => {
    // São Paulo, 4 November 2018: from 00:00 (UTC−3) to 01:00 (UTC−2); Apia had no 30 December 2011 at all
    const saoPaulo = civilTimeOf("America/Sao_Paulo", calendar);
    expect(textOf(saoPaulo.startOf(dayOf("2018-11-04")))).toBe("2018-11-04T03:00:00.000Z");
    const apia = civilTimeOf("Pacific/Apia", calendar);
    expect(textOf(apia.startOf(dayOf("2011-12-31")))).toBe("2011-12-30T10:00:00.000Z");
  });
});

describe("other zones, for the terms of a third operator", () => {
  it("clocks that change twice within two weeks: Tucumán, to UTC−4 on 1 June 2004, back to UTC−3 on 13 June", () => {
    const zone = "America/Argentina/Tucuman";
    const time = civilTimeOf(zone, calendar);
    expect(dayTextOf(time.dayOf(instantOf("2004-06-05T03:59:59.999Z")))).toBe("2004-06-04");
    expect(dayTextOf(time.dayOf(instantOf("2004-06-05T04:00:00.000Z")))).toBe("2004-06-05");
    expect(wrongClocks(zone, "2004-05-20T00:00:00Z", "2004-06-25T00:00:00Z")).toEqual([]);
  });

  it.each(["Foo/Bar", "Foo+02", "+02:00", "Europe/Pristina", "", " Europe/Tallinn"])(
    "an unknown zone is refused: %j",
    (zone) => {
      const issue = { code: "unknown-zone", path: "zone", received: expect.stringContaining(zone) };
      const readings = Object.values(freezvon.readings);
      for (const define of [
        () => zoneOf(zone),
        () => civilTimeOf(zone, calendar),
        () => termsOf({ ...freezvon, zone, readings }),
      ]) {
        expect(define).toThrow(InputError);
        expect(define).toThrow(expect.objectContaining({ issues: [expect.objectContaining(issue)] }));
      }
    },
  );
});
