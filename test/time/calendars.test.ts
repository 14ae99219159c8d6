/** The tables of working days: Estonia's against the rule of the Act, Kosovo's against the table of the cases. */
import { freezvon, InputError, illyvoip, withCalendar } from "fineprint";
import { describe, expect, it } from "vitest";
import { dayOf, dayTextOf, timeVectors } from "./vectors.js";

const YEARS = Array.from({ length: 11 }, (_, index) => 2020 + index);

const inYear = (days: readonly string[] | undefined, year: number): readonly string[] =>
  (days ?? []).filter((day) => day.startsWith(`${year}-`));

/** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher). */
function easterSunday(year: number): string {
  const golden = year % 19;
  const [century, ofCentury] = [Math.floor(year / 100), year % 100];
  const [leapCenturies, restOfCenturies] = [Math.floor(century / 4), century % 4];
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const [leaps, restOfLeaps] = [Math.floor(ofCentury / 4), ofCentury % 4];
  const toSunday = (32 + 2 * restOfCenturies + 2 * leaps - epact - restOfLeaps) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return `${year}-0${Math.floor(days / 31)}-${String((days % 31) + 1).padStart(2, "0")}`;
}

/** Public Holidays Act §§ 1–2, as 4-time.md has it. */
function estonianHolidays(year: number): readonly string[] {
  const easter = dayOf(easterSunday(year));
  const moving = [easter - 2, easter, easter + 49].map(dayTextOf); // Good Friday, Easter Sunday, Pentecost
  const fixed = ["01-01", "02-24", "05-01", "06-23", "06-24", "08-20", "12-24", "12-25", "12-26"];
  return [...moving, ...fixed.map((day) => `${year}-${day}`)].sort();
}

describe("Estonia", () => {
  const { calendar } = freezvon;

  it.each([
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2000, "2000-04-23"],
    [2038, "2038-04-25"], // the latest Easter there can be
  ])("the computus of this test gives the known Easter of %i", (year, easter) => {
    expect(easterSunday(year)).toBe(easter);
  });

  it.each(YEARS)("%i: the days off are those of the Act, without substitution and without Easter Monday", (year) => {
    expect(inYear(calendar.daysOff, year)).toEqual(estonianHolidays(year));
  });

  it.each(YEARS)("%i: the days before 1 Jan, 24 Feb, 23 Jun and 24 Dec are shortened", (year) => {
    const before = [`${year}-02-24`, `${year}-06-23`, `${year}-12-24`, `${year + 1}-01-01`];
    expect(inYear(calendar.shortenedDays, year)).toEqual(before.map((day) => dayTextOf(dayOf(day) - 1)));
  });

  it("the table is that of the cases, and has nothing more", () => {
    const { publicHolidays, shortenedWorkingDays } = timeVectors.calendars.EE;
    expect(publicHolidays.length).toBe(11 * 12);
    expect(shortenedWorkingDays.length).toBe(11 * 4);
    expect(calendar.daysOff).toEqual(publicHolidays);
    expect(calendar.shortenedDays).toEqual(shortenedWorkingDays);
  });
});

describe("Kosovo", () => {
  it("the days off are the table of the cases, weekend dates and all (R66)", () => {
    const { daysOff } = timeVectors.calendars.XK;
    expect(illyvoip.calendar.daysOff).toEqual(daysOff);
    expect(YEARS.map((year) => inYear(daysOff, year).length > 10)).not.toContain(false);
    expect(daysOff).toContain("2026-05-09"); // a Saturday
  });

  it("no day is shortened", () => {
    expect(illyvoip.calendar.shortenedDays ?? []).toEqual([]);
  });
});

describe.each([
  ["Estonia", freezvon],
  ["Kosovo", illyvoip],
])("%s: what goes for both", (_, { calendar, time }) => {
  it("Saturday and Sunday are the weekend, and the table covers 2020–2030 and names its source", () => {
    expect(calendar.weekend).toEqual([6, 7]);
    expect([calendar.coversFromOn, calendar.coversToOn]).toEqual(["2020-01-01", "2030-12-31"]);
    expect(calendar.source).toMatch(/\S/);
  });

  it("no day is listed twice", () => {
    expect(new Set(calendar.daysOff).size).toBe(calendar.daysOff.length);
  });

  it("on the edge: covered are the first and the last day, not the one before and the one after", () => {
    expect(["2019-12-31", "2020-01-01", "2030-12-31", "2031-01-01"].map((day) => time.covers(dayOf(day)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("worked is every day that is neither on a weekend nor off", () => {
    const off = new Set(calendar.daysOff);
    for (let day = dayOf("2020-01-01"); day <= dayOf("2030-12-31"); day += 1) {
      const text = dayTextOf(day);
      const weekday = new Date(`${text}T00:00:00Z`).getUTCDay(); // 0 is Sunday, 6 is Saturday
      expect(time.isWorked(day), text).toBe(weekday !== 0 && weekday !== 6 && !off.has(text));
    }
  });
});

describe("withCalendar", () => {
  const { calendar } = freezvon;

  it("gives new terms with that calendar and leaves the old ones alone", () => {
    const bridged = withCalendar(freezvon, { ...calendar, daysOff: [...calendar.daysOff, "2026-05-15"] });
    expect(bridged.calendar.daysOff).toContain("2026-05-15");
    expect(bridged.time.isWorked(dayOf("2026-05-15"))).toBe(false);
    expect(freezvon.calendar.daysOff).not.toContain("2026-05-15");
    expect(freezvon.time.isWorked(dayOf("2026-05-15"))).toBe(true);
  });

  it("keeps the zone, the readings and the options that were chosen", () => {
    const other = withCalendar(freezvon, { ...calendar, weekend: [5, 6] });
    expect(other.zone).toBe("Europe/Tallinn");
    expect(other.readings).toEqual(freezvon.readings);
    expect(other.chosen).toEqual(freezvon.chosen);
  });

  it("R64: a calendar may leave shortenedDays out", () => {
    const { shortenedDays: _, ...plain } = calendar;
    expect(withCalendar(freezvon, plain).time.isShortened(dayOf("2026-06-22"))).toBe(false);
    expect(freezvon.time.isShortened(dayOf("2026-06-22"))).toBe(true);
  });

  it.each([
    ["a week without a working day", { weekend: [1, 2, 3, 4, 5, 6, 7] }, "weekend"],
    ["a day of the week that there is not", { weekend: [0] }, "weekend[0]"],
    ["a day that does not exist", { daysOff: ["2026-02-29"] }, "daysOff[0]"],
    ["a shortened day that does not exist", { shortenedDays: ["2026-06-31"] }, "shortenedDays[0]"],
    ["a cover without an end", { coversToOn: undefined }, "coversToOn"],
  ])("refuses %s", (_, wrong, path) => {
    const withWrong = () => withCalendar(freezvon, { ...calendar, ...wrong } as typeof calendar);
    expect(withWrong).toThrow(InputError);
    expect(withWrong).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ path })] }));
  });
});
