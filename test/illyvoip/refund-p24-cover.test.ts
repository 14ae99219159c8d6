/** ¶24 outside the cover of the calendar: R65. */
import { type Account, illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given, untilOf } from "../support/given.js";

const SATISFIED = expect.stringMatching(/^satisfied /);
const leaving = { reason: "discontinue" } as const;

// 2 October 2030 + 90 days = 31 December 2030 (29 + 30 + 31), the last day that the table covers
describe("¶24 ninety days: R65, outside the calendar's cover", () => {
  const rolled = { "deposit-window": "forward-rolled" };
  const AT_2030 = "2030-12-01T09:00:00Z";
  const COVERED = deposit("D1", "50.00", "2030-10-02T09:00:00Z");
  const NOT_COVERED = deposit("D2", "50.00", "2030-10-03T09:00:00Z");
  const found = (
    deposits: Account["deposits"],
    facts: Partial<Account> = {},
    readings: Record<string, string> = rolled,
  ) =>
    findingsOf(
      given({ deposits, ...facts })
        .under(illyvoip, readings)
        .at(AT_2030)
        .refund(leaving),
      "¶24",
    ).filter((finding) => finding.endsWith(" calendar-not-covered"));

  it("R65 content: the ninetieth day is the last that is covered, and nothing is said", () => {
    expect(found([COVERED])).toEqual([]);
  });

  it("R65 on the edge: the ninetieth day is the first that is not covered, and a finding says so", () => {
    expect(found([NOT_COVERED])).toEqual(["satisfied calendar-not-covered"]);
  });

  it("R65: then the last day is not moved, not even over a weekend", () => {
    // 6 October + 90 days = Saturday 4 January 2031 (25 + 30 + 31 + 4), in winter until 23:00 UTC
    const decision = given({ deposits: [deposit("D1", "50.00", "2030-10-06T09:00:00Z")] })
      .under(illyvoip, rolled)
      .at(AT_2030)
      .refund(leaving);
    expect(untilOf(decision, "¶24")[1]).toBe("2031-01-04T23:00:00.000Z");
  });

  it("R65: it is said once, for however many deposits, and beside the ordinary finding", () => {
    const decision = given({ deposits: [NOT_COVERED, deposit("D3", "50.00", "2030-11-03T09:00:00Z")] })
      .under(illyvoip, rolled)
      .at(AT_2030)
      .refund(leaving);
    expect([...findingsOf(decision, "¶24")].sort()).toEqual(["permits within-window", SATISFIED, SATISFIED, SATISFIED]);
    expect(found([NOT_COVERED, deposit("D3", "50.00", "2030-11-03T09:00:00Z")])).toHaveLength(1);
  });

  it("R65: it is said of a deposit that is used up, too", () => {
    const charges = [{ id: "C1", at: "2030-11-01T09:00:00Z", amount: "50.00", kind: "call" } as const];
    expect(found([NOT_COVERED], { charges })).toHaveLength(1);
  });

  it.each(["civil-days", "elapsed-hours"])("R65: `%s` moves no day, and nothing is said", (option) => {
    expect(found([NOT_COVERED], {}, { "deposit-window": option })).toEqual([]);
  });

  it("R65: nothing is said where a charge is the subject", () => {
    const charges = [{ id: "C1", at: "2030-11-01T09:00:00Z", amount: "5.00", kind: "call" } as const];
    const decision = given({ deposits: [NOT_COVERED], charges })
      .under(illyvoip, rolled)
      .at(AT_2030)
      .refund({ subject: { chargeId: "C1" } });
    expect(findingsOf(decision, "¶24")).not.toContain("satisfied calendar-not-covered");
  });
});
