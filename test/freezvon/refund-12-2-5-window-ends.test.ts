/** Freezvon 12.2.5: where the six months end, under each option of the reading `refund-window`. */
import { freezvon, type Terms, withCalendar } from "fineprint";
import { describe, expect, it } from "vitest";
import { CLEAN, deposit, findingsOf, given, untilOf } from "../support/given.js";

const OPEN = expect.stringMatching(/^satisfied (?!calendar-not-covered)/);
const CLOSED = "forbids refund-window-closed";
const NOT_COVERED = "satisfied calendar-not-covered";
const FAILED = { reason: "service-failed", failure: { alternative: "none" } } as const;

const paidAt = (lastChargeAt: string, at: string, option = "six-months-rolled", terms: Terms = freezvon) =>
  given({
    subscriber: {
      ...CLEAN.subscriber,
      registeredAt: "2018-01-01T09:00:00Z",
      identity: { verifiedAt: "2018-01-02T09:00:00Z" },
    },
    deposits: [deposit("D1", "50.00", "2018-01-02T09:00:00Z")],
    charges: [{ id: "C1", at: lastChargeAt, amount: "1.00", kind: "call" }],
  })
    .under(terms, { "refund-window": option })
    .at(at)
    .refund(FAILED);
const oneBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();

/** Tallinn is UTC+2 in winter and UTC+3 in summer. An included last instant is followed by one millisecond (R61). */
const ENDS: readonly [why: string, lastCharge: string, option: string, until: string][] = [
  // 31 August 2025, 14:00: clamped to Saturday 28 February 2026, so Monday 2 March
  ["clamped, a Saturday", "2025-08-31T11:00:00Z", "six-months-rolled", "2026-03-02T22:00:00.000Z"],
  ["clamped, a Saturday", "2025-08-31T11:00:00Z", "six-months", "2026-02-28T22:00:00.000Z"],
  ["clamped, 14:00", "2025-08-31T11:00:00Z", "same-wall-time", "2026-02-28T12:00:00.001Z"],
  // 31 August 2023: clamped to the leap day, a Thursday
  ["a leap day", "2023-08-31T11:00:00Z", "six-months-rolled", "2024-02-29T22:00:00.000Z"],
  ["a leap day", "2023-08-31T11:00:00Z", "six-months", "2024-02-29T22:00:00.000Z"],
  ["a leap day, 14:00", "2023-08-31T11:00:00Z", "same-wall-time", "2024-02-29T12:00:00.001Z"],
  // 31 October 2025, 10:00: clamped to Thursday 30 April, which is summer time
  ["clamped to a day in summer time", "2025-10-31T08:00:00Z", "six-months-rolled", "2026-04-30T21:00:00.000Z"],
  ["10:00 in summer time", "2025-10-31T08:00:00Z", "same-wall-time", "2026-04-30T07:00:00.001Z"],
  // 20 June 2026: Sunday 20 December, so Monday
  ["a Sunday", "2026-06-20T17:12:00Z", "six-months-rolled", "2026-12-21T22:00:00.000Z"],
  ["a Sunday", "2026-06-20T17:12:00Z", "six-months", "2026-12-20T22:00:00.000Z"],
  // 24 June 2026: Thursday 24, Friday 25 and Saturday 26 December are holidays, 27 is a Sunday, so Monday 28
  ["Christmas", "2026-06-24T09:00:00Z", "six-months-rolled", "2026-12-28T22:00:00.000Z"],
  ["Christmas", "2026-06-24T09:00:00Z", "six-months", "2026-12-24T22:00:00.000Z"],
  // 3 October 2025: Good Friday 3 April 2026, and Easter Monday is a working day
  ["Good Friday", "2025-10-03T09:00:00Z", "six-months-rolled", "2026-04-06T21:00:00.000Z"],
  // 23 August 2025: Monday 23 February 2026 is shortened but worked; 24 August: Tuesday 24 February is a holiday
  ["a shortened day", "2025-08-23T09:00:00Z", "six-months-rolled", "2026-02-23T22:00:00.000Z"],
  ["Independence Day", "2025-08-24T09:00:00Z", "six-months-rolled", "2026-02-25T22:00:00.000Z"],
  // either side of midnight in Tallinn: 9 and 10 January, so Thursday 9 and Friday 10 July
  ["the last millisecond of the 9th", "2026-01-09T21:59:59.999Z", "six-months-rolled", "2026-07-09T21:00:00.000Z"],
  ["00:00 of the 10th", "2026-01-09T22:00:00.000Z", "six-months-rolled", "2026-07-10T21:00:00.000Z"],
  // R63: 29 September 2025, 03:30 summer time; on 29 March 2026 the clocks go from 03:00 to 04:00, so 04:30 = 01:30Z
  ["R63, a time that is skipped", "2025-09-29T00:30:00Z", "same-wall-time", "2026-03-29T01:30:00.001Z"],
  // R63: 25 April 2026, 03:30; on 25 October 03:30 comes twice, first in summer time
  ["R63, a time that comes twice", "2026-04-25T00:30:00Z", "same-wall-time", "2026-10-25T00:30:00.001Z"],
];

describe("Freezvon 12.2.5, the reading refund-window", () => {
  it.each(ENDS)("12.2.5 %s: last charge %s, %s, open until %s", (_, lastCharge, option, until) => {
    const decision = paidAt(lastCharge, oneBefore(until), option);
    expect(findingsOf(decision, "12.2.5")).toEqual([OPEN]);
    expect(untilOf(decision, "12.2.5")).toEqual([until]);
    expect(decision.readings).toMatchObject({ "refund-window": option });
  });

  it.each(ENDS)("12.2.5 on the edge, %s: last charge %s, %s, closed at %s", (_, lastCharge, option, until) => {
    const decision = paidAt(lastCharge, until, option);
    expect(findingsOf(decision, "12.2.5")).toEqual([CLOSED]);
    expect(decision.outcome).toBe("refused");
  });
});

describe("Freezvon 12.2.5, R65, outside the calendar's cover", () => {
  it("R65: a last day outside is not moved, not even over a weekend, and a finding says so", () => {
    // 4 July 2030: Saturday 4 January 2031
    const decision = paidAt("2030-07-04T09:00:00Z", "2031-01-04T21:59:59.999Z");
    expect(findingsOf(decision, "12.2.5")).toEqual([OPEN, NOT_COVERED]);
    expect(untilOf(decision, "12.2.5")[0]).toBe("2031-01-04T22:00:00.000Z");
    expect(decision.outcome).toBe("granted");
  });

  it("R65: the finding stands beside a refusal, too", () => {
    expect(findingsOf(paidAt("2030-07-04T09:00:00Z", "2031-01-04T22:00:00.000Z"), "12.2.5")).toEqual([
      CLOSED,
      NOT_COVERED,
    ]);
  });

  it.each(["six-months", "same-wall-time"])("R65: %s rolls nothing, so there is nothing to say", (option) => {
    expect(findingsOf(paidAt("2030-07-04T09:00:00Z", "2030-08-01T09:00:00Z", option), "12.2.5")).toEqual([OPEN]);
  });

  it.each([
    ["30 December 2030, a Monday", "2030-06-30T09:00:00Z", [OPEN], "2030-12-30T22:00:00.000Z"],
    [
      "1 January 2031, a holiday that the table does not have",
      "2030-07-01T09:00:00Z",
      [OPEN, NOT_COVERED],
      "2031-01-01T22:00:00.000Z",
    ],
    ["1 January 2020, a holiday, so Thursday 2 January", "2019-07-01T09:00:00Z", [OPEN], "2020-01-02T22:00:00.000Z"],
    ["30 December 2019, before the cover", "2019-06-30T09:00:00Z", [OPEN, NOT_COVERED], "2019-12-30T22:00:00.000Z"],
  ])("R65 on the edge of the table: %s", (_, lastCharge, findings, until) => {
    const decision = paidAt(lastCharge, oneBefore(until));
    expect(findingsOf(decision, "12.2.5")).toEqual(findings);
    expect(untilOf(decision, "12.2.5")[0]).toBe(until);
  });
});

describe("Freezvon 12.2.5, another calendar", () => {
  const { calendar } = freezvon;
  const LAST_USE = "2026-06-20T09:00:00Z"; // Sunday 20 December 2026

  it("12.2.5: a further day off moves the end", () => {
    const bridged = withCalendar(freezvon, { ...calendar, daysOff: [...calendar.daysOff, "2026-12-21"] });
    expect(untilOf(paidAt(LAST_USE, "2026-12-01T09:00:00Z", "six-months-rolled", bridged), "12.2.5")).toEqual([
      "2026-12-22T22:00:00.000Z",
    ]);
  });

  it("R65 on the edge: the last day of the cover is rolled, past the cover by weekends", () => {
    const short = withCalendar(freezvon, { ...calendar, coversToOn: "2026-12-20" });
    const decision = paidAt(LAST_USE, "2026-12-01T09:00:00Z", "six-months-rolled", short);
    expect(findingsOf(decision, "12.2.5")).toEqual([OPEN]);
    expect(untilOf(decision, "12.2.5")).toEqual(["2026-12-21T22:00:00.000Z"]);
  });

  it("R65 on the edge: past the cover by weekends only, whatever days off are listed there", () => {
    const short = withCalendar(freezvon, {
      ...calendar,
      daysOff: [...calendar.daysOff, "2026-12-21"],
      coversToOn: "2026-12-20",
    });
    expect(untilOf(paidAt(LAST_USE, "2026-12-01T09:00:00Z", "six-months-rolled", short), "12.2.5")).toEqual([
      "2026-12-21T22:00:00.000Z",
    ]);
  });

  it("R65 on the edge: the day after the cover is not rolled", () => {
    const short = withCalendar(freezvon, { ...calendar, coversToOn: "2026-12-19" });
    const decision = paidAt(LAST_USE, "2026-12-01T09:00:00Z", "six-months-rolled", short);
    expect(findingsOf(decision, "12.2.5")).toEqual([OPEN, NOT_COVERED]);
    expect(untilOf(decision, "12.2.5")[0]).toBe("2026-12-20T22:00:00.000Z");
  });
});
