/** 10.1 outside the cover of the calendar: R65. */
import { type Account, freezvon } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given } from "../support/given.js";

const OPENED_LONG_AGO: Partial<Account> = { subscriber: { id: "S1", registeredAt: "2018-01-05T09:00:00Z" } };

const complaintOf = (occurredAt: string, at: string, readings = {}) =>
  given(OPENED_LONG_AGO).under(freezvon, readings).at(at).dispute({ kind: "functioning", occurredAt });

/** At the end that is told the window is closed, a millisecond before it is open; says the end. */
function endOf(occurredAt: string, readings = {}): string {
  const end = complaintOf(occurredAt, occurredAt, readings).closesAt as string;
  const lastInside = new Date(Date.parse(end) - 1).toISOString();
  expect(complaintOf(occurredAt, lastInside, readings).outcome).toBe("open");
  expect(complaintOf(occurredAt, end, readings).outcome).toBe("closed");
  return end;
}

// 1 December 2030 + 30 days = 31 December, the last day that the table covers
describe("10.1: R65, outside the calendar's cover (2020 to 2030)", () => {
  const outside = [expect.stringMatching(/^permits /), "satisfied calendar-not-covered"];
  const inside = [expect.stringMatching(/^permits /)];
  const found = (occurredAt: string, readings = {}) =>
    findingsOf(complaintOf(occurredAt, occurredAt, readings), "10.1");

  it("R65 on the edge: the thirtieth day is the last that is covered", () => {
    expect(found("2030-12-01T09:00:00Z")).toEqual(inside);
    expect(endOf("2030-12-01T09:00:00Z")).toBe("2030-12-31T22:00:00.000Z");
  });

  it("R65 on the edge: a day later it is not; New Year's Day is not moved", () => {
    expect(found("2030-12-02T09:00:00Z")).toEqual(outside);
    expect(endOf("2030-12-02T09:00:00Z")).toBe("2031-01-01T22:00:00.000Z");
  });

  it("R65: not even over a weekend, and `close-of-business` closes on that Saturday", () => {
    // 5 December + 30 = Saturday 4 January 2031 (26 + 4)
    const closing = { "complaint-days": "close-of-business" };
    expect(endOf("2030-12-05T09:00:00Z")).toBe("2031-01-04T22:00:00.000Z");
    expect(endOf("2030-12-05T09:00:00Z", closing)).toBe("2031-01-04T15:00:00.001Z");
    expect(found("2030-12-05T09:00:00Z", closing)).toEqual(outside);
  });

  it.each(["civil-days", "elapsed-hours"])("R65: `%s` moves no day, and nothing is said", (option) => {
    expect(found("2030-12-05T09:00:00Z", { "complaint-days": option })).toEqual(inside);
  });

  it("R65: under `functioning-only` a charge has no window, and nothing is said", () => {
    const charges = [{ id: "C1", at: "2030-12-05T09:00:00Z", amount: "4.20", kind: "call" } as const];
    const decision = given({ ...OPENED_LONG_AGO, charges })
      .under(freezvon, { "complaint-covers": "functioning-only" })
      .at("2030-12-06T09:00:00Z")
      .dispute({ kind: "charge", id: "C1" });
    expect(findingsOf(decision, "10.1")).toHaveLength(1);
  });
});
