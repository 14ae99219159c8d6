/** ¶21 outside the cover of the calendar: R65, and calendars of the caller. */
import { type Account, illyvoip, type Terms, withCalendar } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given } from "../support/given.js";

const CHARGE = { kind: "charge", id: "C1" } as const;
const OPENED_LONG_AGO = { id: "S1", registeredAt: "2018-01-05T09:00:00Z" };

const charged = (at: string): Partial<Account> => ({
  subscriber: OPENED_LONG_AGO,
  charges: [{ id: "C1", at, amount: "4.20", kind: "call" }],
});
const disputeOf = (chargedAt: string, at: string, readings = {}, terms: Terms = illyvoip) =>
  given(charged(chargedAt)).under(terms, readings).at(at).dispute(CHARGE);

/** At the end that is told the window is closed, a millisecond before it is open; says the end. */
function endOf(chargedAt: string, readings = {}, terms: Terms = illyvoip): string {
  const { closesAt } = disputeOf(chargedAt, chargedAt, readings, terms);
  const end = closesAt as string;
  const lastInside = new Date(Date.parse(end) - 1).toISOString();
  expect(disputeOf(chargedAt, lastInside, readings, terms).outcome).toBe("open");
  expect(disputeOf(chargedAt, end, readings, terms).outcome).toBe("closed");
  return end;
}

describe("¶21: R65, outside the calendar's cover (2020 to 2030)", () => {
  const outside = [expect.stringMatching(/^permits /), "satisfied calendar-not-covered"];
  const inside = [expect.stringMatching(/^permits /)];
  const found = (chargedAt: string, readings = {}) => findingsOf(disputeOf(chargedAt, chargedAt, readings), "¶21");

  it("R65 on the edge: the third day is the last that is covered, 31 December 2030", () => {
    expect(found("2030-12-28T09:00:00Z")).toEqual(inside);
    expect(endOf("2030-12-28T09:00:00Z")).toBe("2030-12-31T23:00:00.000Z");
  });

  it("R65 on the edge: a day later it is not; New Year's Day, a day off each year, is not moved", () => {
    expect(found("2030-12-29T09:00:00Z")).toEqual(outside);
    expect(endOf("2030-12-29T09:00:00Z")).toBe("2031-01-01T23:00:00.000Z");
  });

  it("R65: not even over a weekend: Saturday 4 January 2031 stays", () => {
    expect(endOf("2031-01-01T09:00:00Z")).toBe("2031-01-04T23:00:00.000Z");
    expect(found("2031-01-01T09:00:00Z", { "dispute-days": "saturday-works" })).toEqual(outside);
  });

  it("R65 on the edge: the first day that is covered, 1 January 2020, and the day before", () => {
    // 29 December 2019 + 3 = 1 January 2020, moved past 2 January, a day off, to Friday 3 January
    expect(found("2019-12-29T09:00:00Z")).toEqual(inside);
    expect(endOf("2019-12-29T09:00:00Z")).toBe("2020-01-03T23:00:00.000Z");
    expect(found("2019-12-28T09:00:00Z")).toEqual(outside);
    expect(endOf("2019-12-28T09:00:00Z")).toBe("2019-12-31T23:00:00.000Z");
  });

  it.each(["civil-days", "elapsed-hours"])("R65: `%s` moves no day, and nothing is said", (option) => {
    expect(found("2031-01-01T09:00:00Z", { "dispute-days": option })).toEqual(inside);
  });

  it.each([
    ["before the charge", "2030-12-01T09:00:00Z", /^awaits /],
    ["after the end", "2031-02-01T09:00:00Z", /^forbids /],
  ])("R65: it is said beside the ordinary finding %s, too", (_, at, ordinary) => {
    expect(findingsOf(disputeOf("2031-01-01T09:00:00Z", at), "¶21")).toEqual([
      expect.stringMatching(ordinary),
      "satisfied calendar-not-covered",
    ]);
  });

  const { calendar } = illyvoip;

  it("R65: the search for a working day may run past the cover by a weekend", () => {
    // Wednesday 10 June 2026 + 3 = Saturday 13 June, the last day that is covered
    const terms = withCalendar(illyvoip, { ...calendar, coversToOn: "2026-06-13" });
    expect(endOf("2026-06-10T08:00:00Z", {}, terms)).toBe("2026-06-15T22:00:00.000Z");
    expect(findingsOf(disputeOf("2026-06-10T08:00:00Z", "2026-06-10T08:00:00Z", {}, terms), "¶21")).toEqual(inside);
  });

  it("R65: past the cover by weekends only: of days off there the table does not speak", () => {
    const daysOff = [...calendar.daysOff, "2026-06-15"];
    const terms = withCalendar(illyvoip, { ...calendar, daysOff, coversToOn: "2026-06-13" });
    expect(endOf("2026-06-10T08:00:00Z", {}, terms)).toBe("2026-06-15T22:00:00.000Z");
  });

  it("4-time: another calendar is another answer", () => {
    const terms = withCalendar(illyvoip, { ...calendar, daysOff: [...calendar.daysOff, "2026-06-15"] });
    expect(endOf("2026-06-10T08:00:00Z", {}, terms)).toBe("2026-06-16T22:00:00.000Z");
  });
});
