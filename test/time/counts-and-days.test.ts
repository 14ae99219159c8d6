/** Every option, at its edges, of the windows that give a count of months or a day. Counted by hand. */
import { freezvon, illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import type { DayRule, FeeDayRule, FirstFeeDayRule, MonthsLeftRule } from "../../src/time/day-rules.js";
import { deposit, findingsOf, given } from "../support/given.js";
import { dayOf, dayTextOf, instantOf, meansOf } from "./vectors.js";

describe("¶23 months-remaining", () => {
  const left = (option: string, start: string, termMonths: number, effectiveAt: string): number =>
    meansOf<MonthsLeftRule>(illyvoip, "months-remaining", option)(
      dayOf(start),
      termMonths,
      instantOf(effectiveAt),
      illyvoip.time,
    );

  it.each([
    // starts at 31 Jan, 28 Feb, 31 Mar, 30 Apr, … 31 Dec: clamped from the start
    ["2026-01-31", 12, "2026-01-31T00:00+01:00", 12, "the first instant of the term"],
    ["2026-01-31", 12, "2026-01-31T00:00:00.001+01:00", 11, "a millisecond later"],
    ["2026-01-31", 12, "2026-02-28T00:00+01:00", 11, "on the start of a month: it is full"],
    ["2026-01-31", 12, "2026-02-28T00:00:00.001+01:00", 10, "a millisecond later: it is not"],
    ["2026-01-31", 12, "2026-03-30T12:00+02:00", 10, "31 March is still to come, not 28 March"],
    ["2026-01-31", 12, "2026-12-31T00:00+01:00", 1, "on the start of the last month"],
    ["2026-01-31", 12, "2026-12-31T00:00:00.001+01:00", 0, "a millisecond later"],
    ["2026-01-31", 12, "2027-01-31T00:00+01:00", 0, "on the end of the term: k < term"],
    ["2026-01-31", 12, "2028-01-31T00:00+01:00", 0, "long after it"],
    ["2026-01-31", 12, "2025-12-31T00:00+01:00", 12, "before it begins"],
    ["2026-01-31", 1, "2026-01-31T00:00+01:00", 1, "a term of a month"],
  ])("billing-cycles, %s + %i months, effective %s: %i (%s)", (start, months, effectiveAt, count) => {
    expect(left("billing-cycles", start, months, effectiveAt)).toBe(count);
  });

  it.each([
    ["2026-01-15", 12, "2026-07-01T00:00+02:00", 6, "July to December; January 2027 is not in full"],
    ["2026-01-15", 12, "2026-07-01T00:00:00.001+02:00", 5, "a millisecond later"],
    ["2026-01-15", 12, "2026-01-15T00:00+01:00", 11, "February to December"],
    ["2026-01-15", 12, "2026-12-01T00:00+01:00", 1, "December"],
    ["2026-01-15", 12, "2026-12-01T00:00:00.001+01:00", 0, "a millisecond later"],
    ["2026-02-01", 12, "2026-12-15T12:00+01:00", 1, "January 2027 ends with the term"],
    ["2026-01-31", 13, "2026-12-15T12:00+01:00", 1, "January 2027; the term ends on 28 February"],
    ["2026-01-01", 12, "2026-01-01T00:00:00.001+01:00", 11, "February to December"],
    ["2026-01-01", 12, "2026-01-01T00:00+01:00", 12, "January to December: all lie inside the rest of the term"],
    ["2026-01-01", 12, "2025-12-01T00:00+01:00", 12, "before it begins"],
    ["2026-01-15", 12, "2027-02-01T00:00+01:00", 0, "after it"],
  ])("calendar-months, %s + %i months, effective %s: %i (%s)", (start, months, effectiveAt, count) => {
    expect(left("calendar-months", start, months, effectiveAt)).toBe(count);
  });

  it.each([
    ["2026-01-15", 12, "2026-06-15T23:59:59.999+02:00", 7, "15 June + 7 months is the end, whatever the hour"],
    ["2026-01-15", 12, "2026-06-16T00:00+02:00", 6, "a millisecond later: 16 January is beyond it"],
    // the clamped sum: 31 August + 6 months is 28 February
    ["2026-02-28", 12, "2026-08-31T12:00+02:00", 6, "the largest n by addition, not by difference"],
    ["2024-02-29", 12, "2024-12-29T00:00+01:00", 2, "29 December + 2 months is 28 February 2025, the end"],
    // 10-the-other-doors.md, example 1
    ["2026-01-31", 12, "2026-02-28T12:00+01:00", 11, "28 January 2027 is before the end, 28 February is not"],
    ["2026-01-15", 12, "2026-12-15T12:00+01:00", 1, "the end to the day"],
    ["2026-01-15", 12, "2026-12-16T12:00+01:00", 0, "a day later"],
    ["2026-01-15", 12, "2027-01-15T12:00+01:00", 0, "on the day of the end"],
    ["2026-01-15", 12, "2027-06-15T12:00+02:00", 0, "not below 0 (B25)"],
    ["2026-01-15", 12, "2025-06-15T12:00+02:00", 12, "not above the term (B25)"],
  ])("whole-months, %s + %i months, effective %s: %i (%s)", (start, months, effectiveAt, count) => {
    expect(left("whole-months", start, months, effectiveAt)).toBe(count);
  });
});

describe("4.12 fee-date", () => {
  it.each([
    // [order, activation, civil-days, elapsed-hours, elapsed-test, activation-day]
    ["2026-06-01T12:00+03:00", "2026-06-01T18:00+03:00", "06-01", "06-01", "06-01", "06-01", "the same day"],
    ["2026-06-01T12:00+03:00", "2026-06-04T12:00+03:00", "06-01", "06-01", "06-01", "06-04", "72 hours to the ms"],
    ["2026-06-01T12:00+03:00", "2026-06-04T12:00:00.001+03:00", "06-01", "06-01", "06-01", "06-04", "and one more"],
    ["2026-06-01T00:00+03:00", "2026-06-04T23:59:59.999+03:00", "06-01", "06-01", "06-01", "06-04", "day three, late"],
    ["2026-06-01T00:00+03:00", "2026-06-05T00:00+03:00", "06-02", "06-02", "06-02", "06-02", "day four"],
    ["2026-06-01T23:59:59.999+03:00", "2026-06-05T00:00+03:00", "06-02", "06-02", "06-02", "06-02", "72 h and 1 ms"],
    // 29 March has 23 hours: 71 h 45 min from Thu 23:30 to Mon 00:15
    ["2026-03-26T23:30+02:00", "2026-03-30T00:15+03:00", "03-27", "03-26", "03-26", "03-27", "day four, under 72 h"],
    // 81 h 30 min; 72 hours before Mon 00:30 summer time is Thu 23:30 winter time
    [
      "2026-03-26T14:00+02:00",
      "2026-03-30T00:30+03:00",
      "03-27",
      "03-26",
      "03-27",
      "03-27",
      "three days have 71 hours",
    ],
    // 25 October has 25 hours: 73 hours from Fri noon to Mon noon, on the third day
    ["2026-10-23T12:00+03:00", "2026-10-26T12:00+02:00", "10-23", "10-23", "10-23", "10-26", "day three, over 72 h"],
    // 72 hours before Mon 23:30 winter time is Sat 00:30 summer time
    ["2026-10-23T12:00+03:00", "2026-10-26T23:30+02:00", "10-23", "10-24", "10-23", "10-26", "72 hours are less"],
  ])("ordered %s, active %s: %s, %s, %s, %s (%s)", (ordered, active, civil, hours, test, activation) => {
    const [orderedAt, activatedAt] = [instantOf(ordered), instantOf(active)];
    const days = ["civil-days", "elapsed-hours", "elapsed-test", "activation-day"].map((option) =>
      dayTextOf(meansOf<FirstFeeDayRule>(freezvon, "fee-date", option)(orderedAt, activatedAt, freezvon.time)),
    );
    expect(days).toEqual([civil, hours, test, activation].map((day) => `2026-${day}`));
  });
});

describe("7.3 renewal-anchor", () => {
  const next = (option: string, anchor: string, paidThrough: string): string =>
    dayTextOf(meansOf<FeeDayRule>(freezvon, "renewal-anchor", option)(dayOf(anchor), dayOf(paidThrough)));

  it.each([
    // [first fee day, paid through, anchored, chained]
    ["2026-01-31", "2026-01-31", "2026-02-28", "2026-02-28", "clamped"],
    ["2026-01-31", "2026-02-28", "2026-03-31", "2026-03-28", "back to the 31st, or drifting"],
    ["2024-01-31", "2024-01-31", "2024-02-29", "2024-02-29", "a leap year"],
    ["2026-01-15", "2026-06-15", "2026-07-15", "2026-07-15", "nothing to clamp"],
    ["2026-01-15", "2026-06-14", "2026-06-15", "2026-07-14", "the day before: strictly after it (R58)"],
    ["2026-01-15", "2026-06-16", "2026-07-15", "2026-07-16", "the day after"],
    ["2026-01-31", "2026-02-27", "2026-02-28", "2026-03-27", "the day before the clamped one"],
    ["2026-06-30", "2026-02-28", "2026-03-30", "2026-03-28", "before the anchor: k may be negative (R58)"],
    ["2026-01-31", "2026-12-31", "2027-01-31", "2027-01-31", "over the year"],
  ])("first fee day %s, paid through %s: %s, %s (%s)", (anchor, paidThrough, anchored, chained) => {
    expect(next("anchored", anchor, paidThrough)).toBe(anchored);
    expect(next("chained", anchor, paidThrough)).toBe(chained);
  });
});

describe("¶30 fx-day", () => {
  const dayOfRefund = (option: string, at: string): string =>
    dayTextOf(meansOf<DayRule>(illyvoip, "fx-day", option)(illyvoip.time).dayOf(instantOf(at)));
  const fits = (option: string, at: string, on: string): boolean => {
    const decision = given({ currency: "USD", deposits: [deposit("D1", "50.00", "2026-06-01T09:00:00Z")] })
      .under(illyvoip, { "fx-day": option })
      .at(at)
      .refund({ reason: "discontinue", exchangeRate: { from: "USD", to: "EUR", rate: "0.9", on } });
    return /^satisfied /.test(findingsOf(decision, "¶30")[0] ?? "");
  };

  it.each([
    ["operator-zone", "2026-06-30T23:59:59.999+02:00", "2026-06-30"],
    ["operator-zone", "2026-07-01T00:00+02:00", "2026-07-01"],
    ["operator-zone", "2026-12-31T23:59:59.999+01:00", "2026-12-31"],
    ["operator-zone", "2027-01-01T00:00+01:00", "2027-01-01"],
    ["utc", "2026-06-30T23:59:59.999Z", "2026-06-30"],
    ["utc", "2026-07-01T00:00Z", "2026-07-01"],
  ])("on the edge: %s, %s is %s, and only the rate of that day fits", (option, at, on) => {
    expect(dayOfRefund(option, at)).toBe(on);
    expect([-1, 0, 1].map((days) => fits(option, at, dayTextOf(dayOf(on) + days)))).toEqual([false, true, false]);
  });
});
