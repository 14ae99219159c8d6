/** Other calendars, and windows that end outside of what a calendar covers (R65, R66), through the doors. */
import { type DisputeSubject, freezvon, illyvoip, type Terms, type WorkingCalendar, withCalendar } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";
import { textOf } from "./vectors.js";

const NOT_COVERED = "satisfied calendar-not-covered";
const subscriber = { id: "S1", registeredAt: "2015-01-05T09:00:00Z", otherAccounts: [] };

const varied = (terms: Terms, changes: Partial<WorkingCalendar>): Terms =>
  withCalendar(terms, { ...terms.calendar, ...changes });

/** When the window for a complaint (Freezvon) or for a charge (ILLYVOIP) ends, and the findings of its clause. */
function window(terms: Terms, occurredAt: string, option?: string) {
  const freezvons = terms.id === "freezvon";
  const subject: DisputeSubject = freezvons ? { kind: "functioning", occurredAt } : { kind: "charge", id: "C1" };
  const at = textOf(Date.parse(occurredAt));
  const decision = given({ subscriber, charges: [{ id: "C1", at, amount: "1.00", kind: "call" }] })
    .under(terms, option === undefined ? {} : { [freezvons ? "complaint-days" : "dispute-days"]: option })
    .at(at)
    .dispute(subject);
  return { closesAt: decision.closesAt, findings: findingsOf(decision, freezvons ? "10.1" : "¶21") };
}

describe("withCalendar: weekends and days off are data", () => {
  it("10.1: with Friday and Saturday off, a last day on Friday moves to Sunday", () => {
    const terms = varied(freezvon, { weekend: [5, 6] });
    // Wed 13 May 2026 + 30: Fri 12 June, so Sun 14 June 24:00
    expect(window(terms, "2026-05-13T12:00:00Z").closesAt).toBe("2026-06-14T21:00:00.000Z");
    // Fri 15 May 2026 + 30: Sun 14 June, worked
    expect(window(terms, "2026-05-15T12:00:00Z").closesAt).toBe("2026-06-14T21:00:00.000Z");
  });

  it("10.1: without any weekend only days off move a last day", () => {
    const terms = varied(freezvon, { weekend: [] });
    // Thu 14 May 2026 + 30: Sat 13 June; Sun 24 May + 30: Tue 23 June, off as is Wed 24
    expect(window(terms, "2026-05-14T12:00:00Z").closesAt).toBe("2026-06-13T21:00:00.000Z");
    expect(window(terms, "2026-05-24T12:00:00Z").closesAt).toBe("2026-06-25T21:00:00.000Z");
  });

  it("10.1: a day off that the caller adds moves a last day", () => {
    const terms = varied(freezvon, { daysOff: [...freezvon.calendar.daysOff, "2026-06-12"] });
    // Wed 13 May 2026 + 30: Fri 12 June, off; Sat; Sun; Mon 15 June
    expect(window(freezvon, "2026-05-13T12:00:00Z").closesAt).toBe("2026-06-12T21:00:00.000Z");
    expect(window(terms, "2026-05-13T12:00:00Z").closesAt).toBe("2026-06-15T21:00:00.000Z");
  });

  it("10.1 close-of-business, R64: a shortened day that the caller adds ends at 14:00", () => {
    const terms = varied(freezvon, { shortenedDays: ["2026-06-12"] });
    // Wed 13 May + 30: Fri 12 June, 14:00 summer time, included
    expect(window(terms, "2026-05-13T12:00:00Z", "close-of-business").closesAt).toBe("2026-06-12T11:00:00.001Z");
    // Sat 23 May + 30: Mon 22 June, shortened in the table of Estonia, but not in this one
    expect(window(terms, "2026-05-23T12:00:00Z", "close-of-business").closesAt).toBe("2026-06-22T14:00:00.001Z");
  });

  it("¶21 saturday-works is the first option with Saturday worked, whatever else is on the weekend", () => {
    const terms = varied(illyvoip, { weekend: [5, 6] });
    // Wed 3 June 2026 + 3: Sat 6 June
    expect(window(terms, "2026-06-03T10:00:00Z").closesAt).toBe("2026-06-07T22:00:00.000Z"); // Sun 24:00
    expect(window(terms, "2026-06-03T10:00:00Z", "saturday-works").closesAt).toBe("2026-06-06T22:00:00.000Z");
    // Tue 2 June + 3: Fri 5 June is off: Sunday, or Saturday where that is worked
    expect(window(terms, "2026-06-02T10:00:00Z").closesAt).toBe("2026-06-07T22:00:00.000Z");
    expect(window(terms, "2026-06-02T10:00:00Z", "saturday-works").closesAt).toBe("2026-06-06T22:00:00.000Z");
    // Thu 4 June + 3: Sun 7 June is worked
    expect(window(terms, "2026-06-04T10:00:00Z", "saturday-works").closesAt).toBe("2026-06-07T22:00:00.000Z");
  });
});

describe("R65: the cover is tested at the last day before rolling", () => {
  it.each([
    // 2 December 2019 + 30: Wed 1 January 2020, off; Thu 2 January
    ["10.1 on the edge: the first covered day", freezvon, "2019-12-02T12:00:00Z", "2020-01-02T22:00:00.000Z", true],
    ["10.1 on the edge: the day before it", freezvon, "2019-12-01T12:00:00Z", "2019-12-31T22:00:00.000Z", false],
    // 1 December 2030 + 30: Tue 31 December
    ["10.1 on the edge: the last covered day", freezvon, "2030-12-01T12:00:00Z", "2030-12-31T22:00:00.000Z", true],
    // 1 January 2031 is a holiday by the Act, but the table does not say so
    ["10.1 on the edge: the day after it", freezvon, "2030-12-02T12:00:00Z", "2031-01-01T22:00:00.000Z", false],
    ["10.1 outside: a Saturday stays", freezvon, "2030-12-05T12:00:00Z", "2031-01-04T22:00:00.000Z", false],
    // 29 December 2019 + 3: 1 January 2020, off as is Thu 2 (table of Kosovo): Fri 3
    ["¶21 on the edge: the first covered day", illyvoip, "2019-12-29T12:00:00Z", "2020-01-03T23:00:00.000Z", true],
    ["¶21 on the edge: the day before it", illyvoip, "2019-12-28T12:00:00Z", "2019-12-31T23:00:00.000Z", false],
    ["¶21 outside: a Saturday stays", illyvoip, "2019-12-25T12:00:00Z", "2019-12-28T23:00:00.000Z", false],
    ["¶21 on the edge: the last covered day", illyvoip, "2030-12-28T12:00:00Z", "2030-12-31T23:00:00.000Z", true],
    ["¶21 on the edge: the day after it", illyvoip, "2030-12-29T12:00:00Z", "2031-01-01T23:00:00.000Z", false],
  ] as const)("%s", (_, terms, occurredAt, closesAt, covered) => {
    const seen = window(terms, occurredAt);
    expect(seen.closesAt).toBe(closesAt);
    expect(seen.findings).toEqual([expect.stringMatching(/^permits /), ...(covered ? [] : [NOT_COVERED])]);
  });

  it("10.1: the rolled search runs past the cover over weekends", () => {
    // 30 April 2026 + 30: Sat 30 May; Sun 31 May; Mon 1 June
    const seen = window(varied(freezvon, { coversToOn: "2026-05-30" }), "2026-04-30T12:00:00Z");
    expect(seen.closesAt).toBe("2026-06-01T21:00:00.000Z");
    expect(seen.findings).toEqual([expect.stringMatching(/^permits /)]);
  });

  it("10.1: the rolled search runs past the cover over weekends only, not over days off that lie outside", () => {
    const daysOff = [...freezvon.calendar.daysOff, "2026-06-01"];
    const inside = varied(freezvon, { daysOff, coversToOn: "2026-06-01" });
    const outside = varied(freezvon, { daysOff, coversToOn: "2026-05-31" });
    expect(window(inside, "2026-04-30T12:00:00Z").closesAt).toBe("2026-06-02T21:00:00.000Z");
    expect(window(outside, "2026-04-30T12:00:00Z").closesAt).toBe("2026-06-01T21:00:00.000Z");
  });

  it.each([
    ["10.1 civil-days", freezvon, "civil-days"],
    ["10.1 elapsed-hours", freezvon, "elapsed-hours"],
    ["¶21 civil-days", illyvoip, "civil-days"],
    ["¶21 elapsed-hours", illyvoip, "elapsed-hours"],
  ])("%s does not roll, so the cover does not matter", (_, terms, option) => {
    expect(window(terms, "2035-06-01T12:00:00Z", option).findings).not.toContain(NOT_COVERED);
  });

  it.each([
    // 5 December 2030 + 30: Sat 4 January 2031, 17:00 winter time, included
    ["10.1 close-of-business", freezvon, "close-of-business", "2030-12-05T12:00:00Z", "2031-01-04T15:00:00.001Z"],
    // 1 January 2031 + 3: Sat 4 January
    ["¶21 saturday-works", illyvoip, "saturday-works", "2031-01-02T12:00:00Z", "2031-01-05T23:00:00.000Z"],
  ])("%s outside: no roll, and the finding says so", (_, terms, option, occurredAt, closesAt) => {
    const seen = window(terms, occurredAt, option);
    expect(seen.closesAt).toBe(closesAt);
    expect(seen.findings).toContain(NOT_COVERED);
  });
});

describe("R65 in decideRefund", () => {
  const charged = (at: string, option = "six-months-rolled") =>
    findingsOf(
      given({ subscriber, charges: [{ id: "C1", at, amount: "1.00", kind: "call" }] })
        .under(freezvon, { "refund-window": option })
        .at(at)
        .refund(),
      "12.2.5",
    );
  const open = expect.stringMatching(/^satisfied (?!calendar)/);

  it("12.2.5 on the edge: six months that end on 31 December 2030 and on 1 January 2031", () => {
    expect(charged("2030-06-30T12:00:00Z")).toEqual([open]); // 30 December
    expect(charged("2030-07-01T12:00:00Z")).toEqual([open, NOT_COVERED]); // 1 January 2031
  });

  it("12.2.5: options that do not roll say nothing of the cover", () => {
    expect(charged("2031-07-01T12:00:00Z", "six-months")).toEqual([open]);
    expect(charged("2031-07-01T12:00:00Z", "same-wall-time")).toEqual([open]);
  });

  const deposited = (option: string, ...days: readonly string[]) =>
    given({
      subscriber,
      deposits: days.map((day, index) => deposit(`D${index}`, "10.00", `${day}T12:00:00Z`)),
      charges: [{ id: "C1", at: "2030-11-01T12:00:00Z", amount: "1.00", kind: "call" }],
    })
      .under(illyvoip, { "deposit-window": option })
      .at("2030-11-02T12:00:00Z");
  const timesNotCovered = (findings: readonly string[]) => findings.filter((finding) => finding === NOT_COVERED).length;

  it("¶24 on the edge: day 90 of 2 October 2030 is 31 December, that of 3 October is outside", () => {
    const outside = deposited("forward-rolled", "2030-10-03").refund({ reason: "discontinue" });
    const inside = deposited("forward-rolled", "2030-10-02").refund({ reason: "discontinue" });
    expect(timesNotCovered(findingsOf(inside, "¶24"))).toBe(0);
    expect(timesNotCovered(findingsOf(outside, "¶24"))).toBe(1);
  });

  it("¶24: once, however many deposits lie outside, and whichever", () => {
    const three = deposited("forward-rolled", "2030-10-02", "2030-10-03", "2030-10-04").refund({
      reason: "discontinue",
    });
    expect(timesNotCovered(findingsOf(three, "¶24"))).toBe(1);
  });

  it("¶24: not under options that do not roll, and not for a charge", () => {
    for (const option of ["civil-days", "elapsed-hours"])
      expect(
        timesNotCovered(findingsOf(deposited(option, "2030-10-03").refund({ reason: "discontinue" }), "¶24")),
      ).toBe(0);
    const charge = deposited("forward-rolled", "2030-10-03").refund({ subject: { chargeId: "C1" } });
    expect(timesNotCovered(findingsOf(charge, "¶24"))).toBe(0);
  });
});

describe("R66: the table of Kosovo is used whole", () => {
  it("¶21 saturday-works: Sat 9 May 2026 is off, Sat 16 May 2026 is worked", () => {
    // Wed 6 May + 3: Sat 9, Sun 10, Mon 11 off: Tue 12; Wed 13 May + 3: Sat 16
    expect(window(illyvoip, "2026-05-06T10:00:00Z", "saturday-works").closesAt).toBe("2026-05-12T22:00:00.000Z");
    expect(window(illyvoip, "2026-05-13T10:00:00Z", "saturday-works").closesAt).toBe("2026-05-16T22:00:00.000Z");
  });
});
