/** Freezvon, when the offer ends: 11.1, 11.2, 11.3, and the grounds that the operator names; B29, R31. */
import { freezvon, InputError, type TerminationQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given, untilOf } from "../support/given.js";

type Facts = Parameters<typeof given>[0];
type More = Omit<TerminationQuestion, "at">;

/** Thursday 2 July 2026, 15:00 in Tallinn. */
const NOTICE = "2026-07-02T12:00:00Z";
/** Friday noon. */
const AT = "2026-07-03T09:00:00.000Z";
/** 00:00 of 10 July: seven full days, 3 to 9 July, lie between. */
const END = "2026-07-09T21:00:00.000Z";

const asked = (more: Partial<More> = {}, at = AT, readings: Record<string, string> = {}, facts: Facts = {}) =>
  given(facts)
    .under(freezvon, readings)
    .at(at)
    .termination({ by: "subscriber", noticeAt: NOTICE, ...more });
const byOperator = (more: Partial<More> = {}, at = AT, readings: Record<string, string> = {}, facts: Facts = {}) =>
  asked({ by: "operator", ...more }, at, readings, facts);

describe("11.3, by the subscriber", () => {
  it("content: in effect from the end of the notice on", () => {
    const decision = asked({}, END);
    expect(decision.outcome).toBe("effective");
    expect(decision.effectiveAt).toBe(END);
    expect(findingsOf(decision, "11.1")).toEqual(["satisfied effect-reached"]);
    expect(findingsOf(decision, "11.3")).toEqual(["satisfied effect-reached"]);
  });

  it("against: pending until then, to the last millisecond", () => {
    for (const at of [AT, "2026-07-09T20:59:59.999Z"]) {
      const decision = asked({}, at);
      expect(decision.outcome).toBe("pending");
      expect(decision.effectiveAt).toBe(END);
      expect(findingsOf(decision, "11.1")).toEqual(["awaits agreement-runs"]);
      expect(findingsOf(decision, "11.3")).toEqual(["awaits notice-running"]);
      expect([...untilOf(decision, "11.1"), ...untilOf(decision, "11.3")]).toEqual([END, END]);
      expect(decision.needs).toEqual([]);
    }
  });

  it.each([
    ["full-days", END],
    ["date-difference", "2026-07-08T21:00:00.000Z"], // 00:00 of 9 July
    ["elapsed-hours", "2026-07-09T12:00:00.000Z"], // 168 hours: 9 July, 15:00
  ])("termination-notice %s: %s", (option, effectiveAt) => {
    const decision = asked({}, AT, { "termination-notice": option });
    expect(decision.effectiveAt).toBe(effectiveAt);
    expect(decision.readings).toMatchObject({ "termination-notice": option });
  });

  it.each([
    ["2026-07-05", END, ["awaits notice-running", "limits wish-moved"]],
    ["2026-07-09", END, ["awaits notice-running", "limits wish-moved"]],
    ["2026-07-10", END, ["awaits notice-running"]],
    ["2026-07-15", "2026-07-14T21:00:00.000Z", ["awaits notice-running"]],
  ])("wished for %s: %s", (requestedFor, effectiveAt, findings) => {
    const decision = asked({ requestedFor });
    expect(decision.effectiveAt).toBe(effectiveAt);
    expect(findingsOf(decision, "11.3")).toEqual(findings);
    expect(untilOf(decision, "11.3")[0]).toBe(effectiveAt);
  });

  it("a wish that was too early stays moved once it is over", () => {
    expect(findingsOf(asked({ requestedFor: "2026-07-05" }, END), "11.3")).toEqual(["limits wish-moved"]);
  });

  it("an effect that is named is ignored", () => {
    expect(asked({ effectiveAt: "2026-07-02T12:00:00Z" }).effectiveAt).toBe(END);
  });
});

describe("by the operator", () => {
  it("in effect with the notice, unless another instant is named", () => {
    expect(byOperator().effectiveAt).toBe("2026-07-02T12:00:00.000Z");
    expect(byOperator().outcome).toBe("effective");
    const later = byOperator({ effectiveAt: "2026-07-03T09:00:00.001Z" });
    expect(later.outcome).toBe("pending");
    expect(findingsOf(later, "11.1")).toEqual(["awaits agreement-runs"]);
    expect(untilOf(later, "11.1")).toEqual(["2026-07-03T09:00:00.001Z"]);
    expect(findingsOf(later, "11.3")).toEqual(["satisfied not-ended-so"]);
    expect(byOperator({ effectiveAt: AT }).outcome).toBe("effective");
  });

  it("B29: a day that the subscriber wishes is not looked at", () => {
    expect(byOperator({ requestedFor: "2026-08-01" }).effectiveAt).toBe("2026-07-02T12:00:00.000Z");
  });

  const GROUNDS = ["4.6", "4.7", "4.16", "5.5", "11.2", "13.2"];
  const cited = (more: Partial<More>) => {
    const decision = asked(more);
    return GROUNDS.flatMap((clause) => findingsOf(decision, clause).map((finding) => `${clause} ${finding}`)).filter(
      (finding) => !finding.includes("satisfied"),
    );
  };

  it.each([
    [
      "illegal-use",
      ["4.6 permits ended-for-illegal-use", "4.7 permits ended-for-illegal-use", "5.5 permits ended-for-illegal-use"],
    ],
    ["breach", ["4.16 permits ended-for-breach"]],
    ["inactivity", ["11.2 permits ended-for-inactivity"]],
    ["fraud", ["13.2 permits ended-for-fraud"]],
    ["other", []],
    [undefined, []],
  ] as const)("cause %s: %j", (cause, findings) => {
    expect(cited({ by: "operator", cause })).toEqual(findings);
    expect(cited({ by: "subscriber", cause })).toEqual([]);
  });

  it("every clause gives a finding, in document order", () => {
    expect(byOperator().findings.map(({ clause }) => clause)).toEqual([
      ..."4.6 4.7 4.11 4.16 5.5 5.6 8.3 8.5.1 8.6 9.8 11.1 11.2 11.3 11.4 11.5 13.2".split(" "),
    ]);
  });
});

describe("11.2, inactivity", () => {
  const block = (id: string, at: string, more: object = {}) => ({ id, at, cause: "inactivity" as const, ...more });
  const endedAt = (blocks: readonly object[], readings: Record<string, string> = {}, more: Partial<More> = {}) =>
    byOperator({ cause: "inactivity", ...more }, AT, readings, { blocks: blocks as never }).effectiveAt;

  it("on-blocking: when the account was blocked for it", () => {
    expect(endedAt([block("B1", "2026-06-25T10:00:00Z")])).toBe("2026-06-25T10:00:00.000Z");
    const two = [block("B1", "2026-06-27T10:00:00Z"), block("B2", "2026-06-25T10:00:00Z")];
    expect(endedAt(two)).toBe("2026-06-25T10:00:00.000Z");
  });

  it("on-blocking without an open block for it: as for any other cause", () => {
    const lifted = block("B1", "2026-06-25T10:00:00Z", { liftedAt: "2026-06-26T10:00:00Z" });
    const other = { ...block("B2", "2026-06-25T10:00:00Z"), cause: "fraud" };
    const ahead = block("B3", "2026-07-04T10:00:00Z");
    expect(endedAt([])).toBe("2026-07-02T12:00:00.000Z");
    expect(endedAt([lifted, other, ahead])).toBe("2026-07-02T12:00:00.000Z");
    expect(endedAt([], {}, { effectiveAt: "2026-07-05T10:00:00Z" })).toBe("2026-07-05T10:00:00.000Z");
  });

  it("at-six-months: when the account could be blocked, from 24:00 of 5 July (registered on 5 January, never used)", () => {
    const readings = { "inactivity-termination": "at-six-months" };
    expect(endedAt([block("B1", "2026-06-25T10:00:00Z")], readings)).toBe("2026-07-05T21:00:00.000Z");
    const decision = byOperator({ cause: "inactivity" }, AT, readings);
    expect(decision.outcome).toBe("pending");
    expect(decision.readings).toMatchObject({ ...readings, "inactivity-window": "six-months" });
    expect(byOperator({ cause: "inactivity" }, "2026-07-05T21:00:00Z", readings).outcome).toBe("effective");
  });

  it("the reading is not asked for any other cause", () => {
    expect(Object.keys(byOperator({ cause: "breach" }).readings)).not.toContain("inactivity-termination");
    expect(Object.keys(asked({ cause: "inactivity" }).readings)).not.toContain("inactivity-termination");
  });
});

describe("what never changes", () => {
  it("the account's own termination is not looked at", () => {
    const termination = { by: "operator", noticeAt: NOTICE, effectiveAt: NOTICE } as const;
    expect(asked({}, AT, {}, { termination })).toEqual(asked());
  });

  it("Freezvon prepays nothing, charges no rest of term and says nothing of data", () => {
    const decision = asked();
    expect(decision.prepaid).toEqual([]);
    expect(decision.remainingTermFees).toEqual({ amount: "0.00", currency: "EUR" });
    expect(decision.dataDeletion).toBe("not-addressed");
  });

  it("an instant out of order is an input error", () => {
    expect(() => asked({ noticeAt: "2026-07-03T09:00:00.001Z" })).toThrow(InputError);
    expect(() => asked({ effectiveAt: "2026-07-02T11:59:59.999Z" })).toThrow(InputError);
    expect(() => asked({ noticeAt: "2026-01-01T00:00:00Z" }, "2026-01-05T08:59:59.999Z")).toThrow(InputError);
  });
});
