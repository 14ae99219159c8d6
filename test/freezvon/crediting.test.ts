/** assessCrediting: 4.4, every option of crediting-days; ILLYVOIP is silent. */
import { assessCrediting, type CreditingQuestion, freezvon, InputError, illyvoip, withReadings } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, untilOf } from "../support/given.js";

// Friday 19 June 2026, 10:00 in Tallinn; 22, 25 and 26 June are the working days (23 and 24 are holidays)
const RECEIVED = "2026-06-19T07:00:00Z";
const DUE = "2026-06-26T21:00:00.000Z";
const BEFORE_DUE = "2026-06-26T20:59:59.999Z";

const asked = (at: string, creditedAt?: string, option = "after-receipt-day") => {
  const question: CreditingQuestion = { at, deposit: { receivedAt: RECEIVED, creditedAt } };
  return assessCrediting(withReadings(freezvon, { "crediting-days": option }), question);
};

describe("4.4", () => {
  it("content: credited in time, also on the edge, the last millisecond before dueAt", () => {
    const decision = asked("2026-07-01T09:00:00Z", BEFORE_DUE);
    expect(decision).toMatchObject({ decision: "crediting", outcome: "on-time", dueAt: DUE, needs: [] });
    expect(findingsOf(decision, "4.4")).toEqual([expect.stringMatching(/^satisfied /)]);
    expect(decision.readings).toEqual({ "crediting-days": "after-receipt-day" });
  });

  it("on the edge: credited at dueAt itself is late", () => {
    const decision = asked("2026-07-01T09:00:00Z", DUE);
    expect(decision).toMatchObject({ outcome: "late", dueAt: DUE });
    expect(findingsOf(decision, "4.4")).toEqual(["forbids crediting-late"]);
  });

  it("content: not credited, a millisecond before dueAt, it is awaited until then", () => {
    const decision = asked(BEFORE_DUE);
    expect(decision).toMatchObject({ outcome: "running", dueAt: DUE });
    expect(findingsOf(decision, "4.4")).toEqual(["awaits crediting-running"]);
    expect(untilOf(decision, "4.4")).toEqual([DUE]);
  });

  it("against: not credited at dueAt", () => {
    const decision = asked(DUE);
    expect(decision.outcome).toBe("late");
    expect(findingsOf(decision, "4.4")).toEqual(["forbids crediting-late"]);
  });

  it("a crediting that lies after the question has not happened", () => {
    expect(asked("2026-06-22T09:00:00Z", "2026-06-23T09:00:00Z").outcome).toBe("running");
    expect(asked("2026-06-23T09:00:00Z", "2026-06-23T09:00:00Z").outcome).toBe("on-time");
  });

  it("funds that have not been received: awaited, and nothing is due", () => {
    const decision = asked("2026-06-19T06:59:59.999Z");
    expect(decision).toMatchObject({ outcome: "running", dueAt: null });
    expect(findingsOf(decision, "4.4")).toEqual(["awaits funds-not-received"]);
    expect(untilOf(decision, "4.4")).toEqual(["2026-06-19T07:00:00.000Z"]);
    expect(asked("2026-06-19T07:00:00Z").dueAt).toBe(DUE);
  });

  it("receipt-day-counts: 19, 22 and 25 June", () => {
    expect(asked("2026-06-25T20:59:59.999Z", undefined, "receipt-day-counts").outcome).toBe("running");
    const decision = asked("2026-06-25T21:00:00Z", undefined, "receipt-day-counts");
    expect(decision).toMatchObject({ outcome: "late", dueAt: "2026-06-25T21:00:00.000Z" });
  });

  it("R65, B47: a count that leaves the calendar ends 24:00 of D + 3, and a finding says so", () => {
    // received Monday 30 December 2030; day + 3 is Thursday 2 January 2031, 24:00 = 22:00 UTC
    const decision = assessCrediting(freezvon, {
      at: "2031-01-01T09:00:00Z",
      deposit: { receivedAt: "2030-12-30T09:00:00Z" },
    });
    expect(decision.dueAt).toBe("2031-01-02T22:00:00.000Z");
    expect(findingsOf(decision, "4.4")).toEqual(["awaits crediting-running", "satisfied calendar-not-covered"]);
  });

  it("B47: credited before it was received is an input error, a millisecond apart", () => {
    expect(() => asked("2026-07-01T09:00:00Z", "2026-06-19T06:59:59.999Z")).toThrow(InputError);
    expect(asked("2026-07-01T09:00:00Z", RECEIVED).outcome).toBe("on-time");
  });
});

describe("ILLYVOIP", () => {
  it("does not speak of it: ¶17 is the nearest paragraph", () => {
    const decision = assessCrediting(illyvoip, { at: DUE, deposit: { receivedAt: RECEIVED } });
    expect(decision).toMatchObject({ outcome: "not-addressed", dueAt: null, needs: [], readings: {} });
    expect(decision.findings).toMatchObject([{ clause: "¶17", effect: "satisfied" }]);
  });

  it("B18: input errors come before silence", () => {
    const deposit = { receivedAt: RECEIVED, creditedAt: "2026-06-01T09:00:00Z" };
    expect(() => assessCrediting(illyvoip, { at: DUE, deposit })).toThrow("question.deposit.creditedAt");
  });
});
