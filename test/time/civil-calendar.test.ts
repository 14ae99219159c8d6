/** Months, days of the week and their texts: against the cases, and against date-fns in UTC day by day. */
import { tz } from "@date-fns/tz";
import { addMonths as addMonthsByDateFns, getISODay } from "date-fns";
import { describe, expect, it } from "vitest";
import { addMonths, dayText, firstOfMonth, instantText, monthOf, weekdayOf } from "../../src/time/civil-calendar.js";
import { dayOf, instantOf, monthArithmetic } from "./vectors.js";

const DAY_MS = 86_400_000;
const UTC = { in: tz("UTC") };
const FROM = dayOf("1990-01-01");
const TO = dayOf("2110-12-31");

/** Every day of the span that fails a test, as text. */
function failing(passes: (day: number) => boolean, from = FROM, to = TO): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day += 1) if (!passes(day)) days.push(dayText(day));
  return days;
}

/** date-fns goes wrong, even in UTC, where the result is a day that the host's own zone skipped (Apia, 30 Dec 2011). */
function hostSkips(day: number): boolean {
  const [year = 0, month = 0, ofMonth = 0] = dayText(day).split("-").map(Number);
  return new Date(year, month - 1, ofMonth).getDate() !== ofMonth;
}

const plus = (day: string, months: number): string => dayText(addMonths(dayOf(day), months));

describe("addMonths", () => {
  it("there are cases", () => {
    expect(monthArithmetic.cases.length).toBe(28);
  });

  it.each(monthArithmetic.cases)("%s + %i months = %s", (start, months, result) => {
    expect(plus(start, months)).toBe(result);
  });

  it.each([-3, 1, 6, 216])("%i months: as date-fns, for every day 1990–2110", (months) => {
    const agrees = (day: number): boolean =>
      addMonthsByDateFns(day * DAY_MS, months, UTC).getTime() === addMonths(day, months) * DAY_MS ||
      hostSkips(addMonths(day, months));
    expect(failing(agrees)).toEqual([]);
  });

  it("on the edge: the day-number that is missing becomes the last of the month, also backwards", () => {
    expect(plus("2026-01-31", 1)).toBe("2026-02-28");
    expect(plus("2024-01-31", 1)).toBe("2024-02-29");
    expect(plus("2026-05-31", -3)).toBe("2026-02-28");
    expect(plus("2026-03-31", -1)).toBe("2026-02-28");
    expect(plus("2024-02-29", 12)).toBe("2025-02-28");
    expect(plus("2096-02-29", 48)).toBe("2100-02-28"); // 2100 is no leap year
    expect(plus("1996-02-29", 48)).toBe("2000-02-29"); // 2000 is one
    expect(plus("2011-06-30", 6)).toBe("2011-12-30"); // a day that Apia skipped
  });

  it("before 1970 and far away", () => {
    expect(plus("1969-12-31", 2)).toBe("1970-02-28");
    expect(plus("1908-02-29", 216)).toBe("1926-02-28");
    expect(plus("1900-01-31", 1)).toBe("1900-02-28");
    expect(plus("0001-01-31", 1)).toBe("0001-02-28");
    expect(plus("9998-12-31", 12)).toBe("9999-12-31");
  });
});

describe("monthOf and firstOfMonth", () => {
  const monthByText = (day: number): number => {
    const [year = 0, month = 0] = dayText(day).split("-").map(Number);
    return (year - 1970) * 12 + month - 1;
  };

  it("every day 1890–2110 lies in the month of its text", () => {
    expect(failing((day) => monthOf(day) === monthByText(day), dayOf("1890-01-01"))).toEqual([]);
  });

  it("the first days of every month 1890–2110 have the text of a first", () => {
    const from = dayOf("1890-01-01");
    const isFirst = (day: number): boolean => dayText(day).endsWith("-01") === (firstOfMonth(monthOf(day)) === day);
    expect(failing(isFirst, from)).toEqual([]);
  });

  it.each([
    ["0001-01-01", -23_628], // 1969 years before 1970
    ["1969-12-31", -1],
    ["1970-01-01", 0],
    ["1970-01-31", 0],
    ["1970-02-01", 1],
    ["2026-02-28", 673], // 56 × 12 + 1
    ["2026-03-01", 674],
    ["9999-12-31", 96_359], // 8029 × 12 + 11
  ])("%s lies in month %i", (day, month) => {
    expect(monthOf(dayOf(day))).toBe(month);
  });
});

describe("weekdayOf", () => {
  it("as getISODay of date-fns, for every day 1990–2110", () => {
    expect(failing((day) => weekdayOf(day) === getISODay(day * DAY_MS, UTC))).toEqual([]);
  });

  it.each([
    ["1969-12-31", 3],
    ["1970-01-01", 4], // a Thursday
    ["1901-01-06", 7],
    ["1901-01-07", 1],
    ["2026-04-30", 4], // Thu 30 Apr 2026 (4-time.md)
    ["2026-02-28", 6], // a Saturday (4-time.md)
    ["2026-10-25", 7], // Sun 25 Oct 2026 (4-time.md)
  ])("%s is day %i of its week", (day, weekday) => {
    expect(weekdayOf(dayOf(day))).toBe(weekday);
  });
});

describe("texts", () => {
  it("a day and an instant are written in full", () => {
    expect(dayText(0)).toBe("1970-01-01");
    expect(dayText(-1)).toBe("1969-12-31");
    expect(instantText(instantOf("2026-11-22T10:00:00+02:00"))).toBe("2026-11-22T08:00:00.000Z");
    expect(instantText(1)).toBe("1970-01-01T00:00:00.001Z");
  });
});
