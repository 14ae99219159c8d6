/**
 * Every option, at its edges, of the windows that give an instant and that none of the five doors asks. Instants are
 * written as the wall clock of the operator shows them; boundaries are counted by hand.
 */
import { freezvon, illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import type { CivilTime } from "../../src/time/civil-time.js";
import type { LookBackRule, MonthRule } from "../../src/time/day-rules.js";
import type { Window } from "../../src/time/windows.js";
import { dayOf, dayTextOf, instantOf, meansOf, textOf } from "./vectors.js";

const HOUR_MS = 3_600_000;

describe("4.4 crediting-days", () => {
  const dueAt = (option: string, receivedAt: string) => {
    const { endAt, covered } = meansOf<Window>(
      freezvon,
      "crediting-days",
      option,
    )(instantOf(receivedAt), freezvon.time);
    return [textOf(endAt), covered];
  };

  it.each([
    // Fri 19 June 2026; Mon 22, Thu 25 and Fri 26 are worked, 23 and 24 are holidays
    ["after-receipt-day", "2026-06-19T10:00+03:00", "2026-06-27T00:00+03:00", "Mon, Thu, Fri"],
    ["after-receipt-day", "2026-06-19T23:59:59.999+03:00", "2026-06-27T00:00+03:00", "the last millisecond of the day"],
    ["after-receipt-day", "2026-06-18T23:59:59.999+03:00", "2026-06-26T00:00+03:00", "Thu: Fri, Mon, Thu"],
    ["after-receipt-day", "2026-06-20T00:00+03:00", "2026-06-27T00:00+03:00", "Sat: Mon, Thu, Fri"],
    ["after-receipt-day", "2026-06-23T12:00+03:00", "2026-06-30T00:00+03:00", "a holiday: Thu, Fri, Mon"],
    ["receipt-day-counts", "2026-06-19T00:00+03:00", "2026-06-26T00:00+03:00", "Fri, Mon, Thu"],
    ["receipt-day-counts", "2026-06-20T12:00+03:00", "2026-06-27T00:00+03:00", "Sat does not count: Mon, Thu, Fri"],
    ["receipt-day-counts", "2026-06-24T12:00+03:00", "2026-06-30T00:00+03:00", "a holiday does not: Thu, Fri, Mon"],
    // Easter Monday 6 April 2026 is worked, Good Friday 3 April is not
    ["after-receipt-day", "2026-04-02T12:00+03:00", "2026-04-09T00:00+03:00", "Thu: Mon, Tue, Wed"],
  ])("%s, received %s, ends at %s (%s)", (option, receivedAt, end) => {
    expect(dueAt(option, receivedAt)).toEqual([textOf(instantOf(end)), true]);
  });

  // a count that leaves the cover ends at 24:00 of D + 3, whatever days these are
  it.each([
    ["after-receipt-day", "2030-12-26T12:00+02:00", "2031-01-01T00:00+02:00", true, "Thu: Fri 27, Mon 30, Tue 31"],
    [
      "after-receipt-day",
      "2030-12-27T12:00+02:00",
      "2030-12-31T00:00+02:00",
      false,
      "Fri: Mon 30, Tue 31, then outside",
    ],
    ["receipt-day-counts", "2030-12-27T12:00+02:00", "2031-01-01T00:00+02:00", true, "Fri 27, Mon 30, Tue 31"],
    ["receipt-day-counts", "2030-12-30T12:00+02:00", "2031-01-03T00:00+02:00", false, "Mon 30, Tue 31, then outside"],
    ["after-receipt-day", "2020-01-01T00:00+02:00", "2020-01-07T00:00+02:00", true, "Thu 2, Fri 3, Mon 6"],
    ["after-receipt-day", "2019-12-31T12:00+02:00", "2020-01-04T00:00+02:00", false, "D lies outside"],
  ])("R65 %s, received %s, ends at %s, covered: %s (%s)", (option, receivedAt, end, covered) => {
    expect(dueAt(option, receivedAt)).toEqual([textOf(instantOf(end)), covered]);
  });
});

describe("4.12 activation-hours: the last instant is included, so a millisecond later is reported (R61)", () => {
  it.each([
    ["elapsed", 24, "2026-03-27T10:00+02:00", "2026-03-28T10:00:00.001+02:00", "24 hours"],
    ["elapsed", 24, "2026-03-28T12:00+02:00", "2026-03-29T13:00:00.001+03:00", "24 hours, the clocks forward"],
    ["elapsed", 24, "2026-10-24T12:00+03:00", "2026-10-25T11:00:00.001+02:00", "24 hours, the clocks back"],
    ["elapsed", 48, "2026-03-28T12:00+02:00", "2026-03-30T13:00:00.001+03:00", "48 hours"],
    ["same-wall-time", 24, "2026-03-27T10:00+02:00", "2026-03-28T10:00:00.001+02:00", "the next day"],
    ["same-wall-time", 24, "2026-03-28T12:00+02:00", "2026-03-29T12:00:00.001+03:00", "23 elapsed hours"],
    ["same-wall-time", 24, "2026-10-24T12:00+03:00", "2026-10-25T12:00:00.001+02:00", "25 elapsed hours"],
    ["same-wall-time", 48, "2026-03-28T12:00+02:00", "2026-03-30T12:00:00.001+03:00", "two days"],
    ["same-wall-time", 24, "2026-03-28T03:30+02:00", "2026-03-29T04:30:00.001+03:00", "gap: shifted forward (R63)"],
    ["same-wall-time", 24, "2026-10-24T03:30+03:00", "2026-10-25T03:30:00.001+03:00", "overlap: the earlier (R63)"],
  ])("%s of %i hours, ordered %s, ends at %s (%s)", (option, hours, orderedAt, end) => {
    const window = meansOf<(hours: number) => Window>(freezvon, "activation-hours", option)(hours);
    expect(textOf(window(instantOf(orderedAt), freezvon.time).endAt)).toBe(textOf(instantOf(end)));
  });
});

describe("notices: the boundary is the first instant that is allowed", () => {
  it.each([
    ["5.5", "change-notice", "full-days", "2026-06-01T09:00+03:00", "2026-06-12T00:00+03:00", "P + 11"],
    ["5.5", "change-notice", "full-days", "2026-06-01T00:00+03:00", "2026-06-12T00:00+03:00", "the first instant"],
    ["5.5", "change-notice", "full-days", "2026-06-01T23:59:59.999+03:00", "2026-06-12T00:00+03:00", "the last"],
    ["5.5", "change-notice", "date-difference", "2026-06-01T09:00+03:00", "2026-06-11T00:00+03:00", "P + 10"],
    ["5.5", "change-notice", "elapsed-hours", "2026-06-01T09:00+03:00", "2026-06-11T09:00+03:00", "240 hours"],
    ["5.5", "change-notice", "elapsed-hours", "2026-03-25T09:00+02:00", "2026-04-04T10:00+03:00", "240 hours"],
    ["11.3", "termination-notice", "full-days", "2026-06-01T18:00+03:00", "2026-06-09T00:00+03:00", "N + 8"],
    ["11.3", "termination-notice", "full-days", "2026-05-31T23:59:59.999+03:00", "2026-06-08T00:00+03:00", "N + 8"],
    ["11.3", "termination-notice", "date-difference", "2026-06-01T18:00+03:00", "2026-06-08T00:00+03:00", "N + 7"],
    ["11.3", "termination-notice", "elapsed-hours", "2026-06-01T18:00+03:00", "2026-06-08T18:00+03:00", "168 hours"],
    ["11.3", "termination-notice", "elapsed-hours", "2026-10-20T18:00+03:00", "2026-10-27T17:00+02:00", "168 hours"],
  ])("%s %s %s, given %s: from %s (%s)", (_, reading, option, givenAt, from) => {
    const { endAt } = meansOf<Window>(freezvon, reading, option)(instantOf(givenAt), freezvon.time);
    expect(textOf(endAt)).toBe(textOf(instantOf(from)));
  });
});

describe("¶37 liability-window: the boundary is the first instant that counts", () => {
  it.each([
    ["clamped-months", "2026-06-15T12:00+02:00", "2026-03-15T00:00+01:00", "the same day-number"],
    ["payment-term", "2026-06-15T12:00+02:00", "2026-03-15T00:00+01:00", "15 March + 3 months reaches 15 June"],
    ["clamped-months", "2026-05-31T12:00+02:00", "2026-02-28T00:00+01:00", "31 February is missing"],
    ["payment-term", "2026-05-31T12:00+02:00", "2026-03-01T00:00+01:00", "28 February + 3 months is 28 May"],
    ["clamped-months", "2026-07-31T23:59:59.999+02:00", "2026-04-30T00:00+02:00", "31 April is missing"],
    ["payment-term", "2026-07-31T23:59:59.999+02:00", "2026-05-01T00:00+02:00", "30 April + 3 months is 30 July"],
    ["clamped-months", "2026-08-01T00:00+02:00", "2026-05-01T00:00+02:00", "a millisecond later"],
    ["payment-term", "2026-08-01T00:00+02:00", "2026-05-01T00:00+02:00", "a millisecond later"],
    // 28 November + 3 months is 28 February, and so are 29 and 30 November, clamped
    ["clamped-months", "2027-02-28T12:00+01:00", "2026-11-28T00:00+01:00", "the same day-number"],
    ["payment-term", "2027-02-28T12:00+01:00", "2026-11-28T00:00+01:00", "the first of three that reach it"],
    ["payment-term", "2024-02-29T12:00+01:00", "2023-11-29T00:00+01:00", "28 November + 3 months is 28 February"],
  ])("%s, action at %s: from %s (%s)", (option, actionAt, from) => {
    const fromAt = meansOf<LookBackRule>(illyvoip, "liability-window", option)(instantOf(actionAt), illyvoip.time);
    expect(textOf(fromAt)).toBe(textOf(instantOf(from)));
  });
});

describe("¶33 uptime-month", () => {
  const of = (option: string) =>
    meansOf<{ month: MonthRule; maintenanceShortensMonth: boolean }>(illyvoip, "uptime-month", option);
  const MARCH_2026 = 56 * 12 + 2;

  it.each([
    ["local-month", MARCH_2026, "2026-03-01T00:00+01:00", "2026-04-01T00:00+02:00", 743],
    ["local-month", MARCH_2026 + 7, "2026-10-01T00:00+02:00", "2026-11-01T00:00+01:00", 745],
    ["local-month", MARCH_2026 - 1, "2026-02-01T00:00+01:00", "2026-03-01T00:00+01:00", 672],
    ["local-month", MARCH_2026 + 9, "2026-12-01T00:00+01:00", "2027-01-01T00:00+01:00", 744],
    ["utc-month", MARCH_2026, "2026-03-01T00:00Z", "2026-04-01T00:00Z", 744],
    ["utc-month", MARCH_2026 + 7, "2026-10-01T00:00Z", "2026-11-01T00:00Z", 744],
    ["maintenance-from-downtime-only", MARCH_2026, "2026-03-01T00:00+01:00", "2026-04-01T00:00+02:00", 743],
  ])("%s, month %i: from %s to %s, %i hours", (option, month, from, until, hours) => {
    const [fromAt, untilAt] = of(option).month(month, illyvoip.time);
    expect([textOf(fromAt), textOf(untilAt)]).toEqual([textOf(instantOf(from)), textOf(instantOf(until))]);
    expect(untilAt - fromAt).toBe(hours * HOUR_MS);
  });

  it("maintenance is out of both sides, but under maintenance-from-downtime-only", () => {
    expect(of("local-month").maintenanceShortensMonth).toBe(true);
    expect(of("utc-month").maintenanceShortensMonth).toBe(true);
    expect(of("maintenance-from-downtime-only").maintenanceShortensMonth).toBe(false);
  });
});

describe("¶6 adult-on-29-february", () => {
  it.each([
    ["first-of-march", "2008-02-29", "2026-03-01"],
    ["last-of-february", "2008-02-29", "2026-02-28"],
    ["first-of-march", "2008-02-28", "2026-02-28"],
    ["last-of-february", "2008-02-28", "2026-02-28"],
    ["first-of-march", "2008-03-01", "2026-03-01"],
    ["last-of-february", "2008-03-01", "2026-03-01"],
    ["first-of-march", "2008-08-31", "2026-08-31"],
    ["first-of-march", "1944-02-29", "1962-03-01"],
    ["first-of-march", "2006-02-28", "2024-02-28"], // a leap year changes nothing for other births
  ])("%s: born %s, of age on %s", (option, birthOn, adultOn) => {
    const adult = meansOf<(birth: number) => number>(illyvoip, "adult-on-29-february", option);
    expect(dayTextOf(adult(dayOf(birthOn)))).toBe(adultOn);
  });
});

describe("¶53 terms-in-force", () => {
  const inForceAt = meansOf<(versionOn: number, time: CivilTime) => number>(illyvoip, "terms-in-force", "version-day");

  it.each([
    ["2020-11-17", "2020-11-17T00:00+01:00"], // the day that the document prints
    ["2026-07-01", "2026-07-01T00:00+02:00"],
  ])("a version of %s is in force from %s", (versionOn, from) => {
    expect(textOf(inForceAt(dayOf(versionOn), illyvoip.time))).toBe(textOf(instantOf(from)));
  });

  it("the terms carry that day, and Freezvon's, which print none, do not", () => {
    expect(illyvoip.inForceOn).toBe("2020-11-17");
    expect(freezvon.inForceOn).toBeNull();
  });
});
