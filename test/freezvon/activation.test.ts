/** decideActivation under Freezvon: 4.12, the hours, the two stages and the fee day; B18, B37, B38. */
import { freezvon, InputError, type PhoneNumber } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given, untilOf } from "../support/given.js";

// Friday; the clocks go forward in the night to Sunday 29 March 2026
const ORDERED = "2026-03-27T10:00:00+02:00";
// 24 hours, the last instant included (R61)
const DUE = "2026-03-28T08:00:00.001Z";

const number = (more: Partial<PhoneNumber> = {}): PhoneNumber => ({
  id: "N1",
  orderedAt: ORDERED,
  monthlyFee: "9.90",
  ...more,
});
const asked = (
  more: Partial<PhoneNumber>,
  at: string,
  question: { readonly outsideInfluence?: boolean; readonly hours?: number } = {},
  readings: Record<string, string> = {},
) =>
  given({ numbers: [number(more)] })
    .under(freezvon, readings)
    .at(at)
    .activation(question);
const [HOURS, STAGES, FEE] = [0, 1, 2];
const findingOf = (decision: ReturnType<typeof asked>, row: number) => findingsOf(decision, "4.12")[row];
const SATISFIED = expect.stringMatching(/^satisfied /);

describe("4.12, the hours", () => {
  it("content: active in time", () => {
    const decision = asked({ activatedAt: "2026-03-27T15:00:00Z" }, "2026-03-30T09:00:00Z");
    expect(decision).toMatchObject({
      decision: "activation",
      outcome: "activated",
      punctual: "on-time",
      dueAt: DUE,
      confirm: null,
      feeOn: "2026-03-27",
      needs: [],
    });
    expect(findingsOf(decision, "4.12")).toEqual([SATISFIED, SATISFIED, SATISFIED]);
  });

  it("on the edge: not active, the last instant of the 24 hours and the one after it", () => {
    const running = asked({}, "2026-03-28T08:00:00.000Z");
    expect(running).toMatchObject({ outcome: "on-time", punctual: "running", dueAt: DUE, feeOn: null });
    expect(findingsOf(running, "4.12")).toEqual(["awaits activation-running", SATISFIED, SATISFIED]);
    expect(untilOf(running, "4.12")).toEqual([DUE, null, null]);
    const late = asked({}, DUE);
    expect(late).toMatchObject({ outcome: "late", punctual: "late", dueAt: DUE, feeOn: null });
    expect(findingsOf(late, "4.12")).toEqual(["forbids activation-late", SATISFIED, SATISFIED]);
  });

  it("on the edge: active at the last instant, and a millisecond later", () => {
    const at = "2026-04-02T09:00:00Z";
    expect(asked({ activatedAt: "2026-03-28T08:00:00.000Z" }, at).punctual).toBe("on-time");
    const late = asked({ activatedAt: DUE }, at);
    expect(late).toMatchObject({ outcome: "activated", punctual: "late" });
    expect(findingOf(late, HOURS)).toBe("forbids activation-late");
  });

  it("on the edge: an activation that lies ahead has not happened", () => {
    const activatedAt = "2026-03-27T15:00:00.000Z";
    expect(asked({ activatedAt }, "2026-03-27T14:59:59.999Z")).toMatchObject({ outcome: "on-time", feeOn: null });
    expect(asked({ activatedAt }, activatedAt)).toMatchObject({ outcome: "activated", feeOn: "2026-03-27" });
  });

  it("something outside the operator's influence: the date and the outcome stay, nothing stands against it", () => {
    const late = asked({}, DUE, { outsideInfluence: true });
    expect(late).toMatchObject({ outcome: "late", punctual: "late", dueAt: DUE });
    expect(findingOf(late, HOURS)).toBe("limits delay-outside-influence");
    expect(findingOf(asked({}, DUE, { outsideInfluence: false }), HOURS)).toBe("forbids activation-late");
    expect(findingOf(asked({}, "2026-03-27T12:00:00Z", { outsideInfluence: true }), HOURS)).toBe(
      "awaits activation-running",
    );
  });

  it("ready before it was due: the rest is the subscriber's; ready at that instant is too late", () => {
    const ready = asked({ readyAt: "2026-03-28T08:00:00.000Z" }, DUE);
    expect(ready).toMatchObject({ outcome: "awaiting-confirmation", punctual: "late" });
    expect(findingOf(ready, HOURS)).toBe("limits delay-outside-influence");
    expect(findingOf(asked({ readyAt: DUE }, DUE), HOURS)).toBe("forbids activation-late");
    const active = asked(
      { readyAt: "2026-03-27T12:00:00Z", activatedAt: "2026-03-29T12:00:00Z" },
      "2026-03-30T09:00:00Z",
    );
    expect(active).toMatchObject({ outcome: "activated", punctual: "late" });
    expect(findingOf(active, HOURS)).toBe("limits delay-outside-influence");
  });

  it.each([
    // 48 hours after Fri 10:00 winter time is Sun 11:00 summer time, 08:00 UTC
    ["elapsed", 48, "2026-03-29T08:00:00.001Z"],
    // B38: Sun 10:00 summer time, 07:00 UTC
    ["same-wall-time", 48, "2026-03-29T07:00:00.001Z"],
    ["same-wall-time", undefined, DUE],
    ["elapsed", 1, "2026-03-27T09:00:00.001Z"],
  ])("%s, %s hours: due by %s", (option, hours, dueAt) => {
    const decision = asked({}, "2026-03-27T09:00:00Z", hours === undefined ? {} : { hours }, {
      "activation-hours": option,
    });
    expect(decision.dueAt).toBe(dueAt);
    expect(decision.readings).toEqual({ "activation-hours": option });
  });
});

describe("4.12, the stages (B37)", () => {
  const READY = { readyAt: "2026-03-27T12:00:00Z" };
  const at = "2026-03-27T13:00:00Z";

  it("not ready: nothing is to be confirmed, whatever has been (R13)", () => {
    const decision = asked({ callConfirmedAt: "2026-03-27T11:00:00Z" }, at);
    expect(decision).toMatchObject({ outcome: "on-time", confirm: null });
    expect(findingOf(decision, STAGES)).toEqual(SATISFIED);
    expect(asked({ readyAt: "2026-03-27T13:00:00.001Z" }, at).outcome).toBe("on-time");
  });

  it("the call comes first, also when the message is confirmed", () => {
    for (const more of [READY, { ...READY, messageConfirmedAt: "2026-03-27T12:30:00Z" }]) {
      const decision = asked(more, at);
      expect(decision).toMatchObject({ outcome: "awaiting-confirmation", confirm: "call", punctual: "running" });
      expect(findingsOf(decision, "4.12")).toEqual([
        "awaits activation-running",
        "awaits call-confirmation",
        SATISFIED,
      ]);
    }
  });

  it("then the message; on the edge: at the instant of the call", () => {
    const more = { ...READY, callConfirmedAt: at };
    expect(asked(more, "2026-03-27T12:59:59.999Z").confirm).toBe("call");
    const decision = asked(more, at);
    expect(decision).toMatchObject({ outcome: "awaiting-confirmation", confirm: "message" });
    expect(findingOf(decision, STAGES)).toBe("awaits message-confirmation");
  });

  it("both confirmed and not active: by the clock", () => {
    const more = { ...READY, callConfirmedAt: at, messageConfirmedAt: at };
    const decision = asked(more, at);
    expect(decision).toMatchObject({ outcome: "on-time", confirm: null, punctual: "running" });
    expect(findingOf(decision, STAGES)).toEqual(SATISFIED);
    expect(asked(more, DUE)).toMatchObject({ outcome: "late", confirm: null, punctual: "late" });
  });

  it("active without the confirmations: the operator's own word", () => {
    const decision = asked({ ...READY, activatedAt: at }, at);
    expect(decision).toMatchObject({ outcome: "activated", confirm: null });
    expect(findingOf(decision, STAGES)).toEqual(SATISFIED);
  });
});

describe("4.12, the fee day", () => {
  it.each([
    // [order, activation, civil-days, elapsed-hours, elapsed-test, activation-day]
    [
      "2026-03-27T10:00:00+02:00",
      "2026-03-30T10:30:00+03:00",
      "03-27",
      "03-27",
      "03-27",
      "03-30",
      "day three, 71 h 30",
    ],
    // 72 hours before Tue 09:00 summer time is Sat 08:00 winter time
    ["2026-03-27T10:00:00+02:00", "2026-03-31T09:00:00+03:00", "03-28", "03-28", "03-28", "03-28", "day four, 94 h"],
    ["2026-03-26T23:30:00+02:00", "2026-03-30T00:15:00+03:00", "03-27", "03-26", "03-26", "03-27", "day four, 71 h 45"],
  ])("ordered %s, active %s: %s, %s, %s, %s (%s)", (orderedAt, activatedAt, civil, hours, test, activation) => {
    const options = { "civil-days": civil, "elapsed-hours": hours, "elapsed-test": test, "activation-day": activation };
    const orderDay = orderedAt.slice(5, 10);
    for (const [option, day] of Object.entries(options)) {
      const decision = asked({ orderedAt, activatedAt }, "2026-04-02T09:00:00Z", {}, { "fee-date": option });
      expect(decision).toMatchObject({ outcome: "activated", punctual: "late", feeOn: `2026-${day}` });
      expect(findingOf(decision, FEE)).toEqual(day === orderDay ? SATISFIED : "limits fee-day-moved");
      expect(decision.readings["fee-date"]).toBe(option);
    }
  });

  it("is open until the number is active, and then stays", () => {
    const activatedAt = "2026-03-31T06:00:00.000Z";
    const before = asked({ activatedAt }, "2026-03-31T05:59:59.999Z");
    expect([before.feeOn, findingOf(before, FEE)]).toEqual([null, SATISFIED]);
    expect(before.readings).toEqual({ "activation-hours": "elapsed" });
    expect(asked({ activatedAt }, activatedAt).feeOn).toBe("2026-03-28");
  });
});

describe("what is not known, and what is not there", () => {
  it("B8: without a list of numbers every row is unknown", () => {
    const decision = given({ numbers: undefined }).under(freezvon).at(DUE).activation();
    expect(decision).toMatchObject({
      outcome: "undetermined",
      needs: ["numbers"],
      dueAt: null,
      punctual: null,
      confirm: null,
      feeOn: null,
    });
    expect(findingsOf(decision, "4.12")).toEqual(["unknown not-known", "unknown not-known", "unknown not-known"]);
  });

  it("a number that the account lacks, and one that is ordered later", () => {
    expect(() => given().under(freezvon).at(DUE).activation()).toThrow(InputError);
    expect(() => given().under(freezvon).at(DUE).activation()).toThrow(
      'expected the id of a number of this account, received `"N1"`',
    );
    expect(() => asked({}, "2026-03-27T07:59:59.999Z")).toThrow(
      "`question.numberId`: expected the id of a number ordered",
    );
    expect(asked({}, "2026-03-27T08:00:00.000Z").outcome).toBe("on-time");
  });
});
