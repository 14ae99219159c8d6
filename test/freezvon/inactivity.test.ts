/**
 * Freezvon, may the account be blocked for not being used (11.2); readings `inactivity-window`, `use`,
 * `inactivity-termination`; R13, R60, R62, R63, R65, R68.
 */
import { type BlockCause, type ChargeKind, freezvon, InputError } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given, untilOf } from "../support/given.js";

type Facts = NonNullable<Parameters<typeof given>[0]>;
const asked = (facts: Facts, at: string, readings: Record<string, string> = {}) =>
  given(facts).under(freezvon, readings).at(at).inactivity();
const charge = (at: string, kind: ChargeKind = "call", more: { id?: string; reversedAt?: string } = {}) => ({
  id: "C1",
  at,
  amount: "1.00",
  kind,
  ...more,
});
/** An account of 2020, last used at an instant. */
const usedAt = (at: string): Facts => ({
  subscriber: { id: "S1", registeredAt: "2020-01-05T09:00:00Z" },
  deposits: [],
  charges: [charge(at)],
});
const msBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();
const satisfied = expect.stringMatching(/^satisfied /);

describe("11.2: six months without use", () => {
  it("content: used, not blockable yet, and the finding says until when", () => {
    const decided = asked(usedAt("2026-03-10T12:00:00Z"), "2026-07-03T09:00:00Z");
    expect(decided).toMatchObject({
      decision: "inactivity",
      outcome: "active",
      lastUseAt: "2026-03-10T12:00:00.000Z",
      blockableAt: "2026-09-10T21:00:00.000Z", // 24:00 of 10 September, UTC+3
      needs: [],
      readings: { use: "any-charge-or-activity", "inactivity-window": "six-months" },
    });
    expect(decided.findings).toHaveLength(1);
    expect(findingsOf(decided, "11.2")).toEqual([satisfied]);
    expect(untilOf(decided, "11.2")).toEqual(["2026-09-10T21:00:00.000Z"]);
  });

  it("against: six months later the operator may block it", () => {
    const decided = asked(usedAt("2026-03-10T12:00:00Z"), "2026-11-03T09:00:00Z");
    expect(decided).toMatchObject({ outcome: "blockable", blockableAt: "2026-09-10T21:00:00.000Z" });
    expect(findingsOf(decided, "11.2")).toEqual([expect.stringMatching(/^discretion /)]);
    expect(untilOf(decided, "11.2")).toEqual([null]);
  });

  it.each([
    // the worked example: 31 August has no counterpart; 28 February 2026 is a Saturday and stays the last day
    ["2025-08-31T11:00:00Z", "2026-02-28T22:00:00.000Z"],
    ["2023-08-31T11:00:00Z", "2024-02-29T22:00:00.000Z"], // a leap year
    ["2024-08-29T11:00:00Z", "2025-02-28T22:00:00.000Z"],
    ["2025-10-31T12:00:00Z", "2026-04-30T21:00:00.000Z"],
    ["2024-02-29T12:00:00Z", "2024-08-29T21:00:00.000Z"], // back to a longer month: no clamp
    ["2025-12-23T12:00:00Z", "2026-06-23T21:00:00.000Z"], // 23 June is a holiday: no roll
    ["2025-09-29T00:30:00Z", "2026-03-29T21:00:00.000Z"], // the clocks go forward on the last day
    ["2026-04-25T00:30:00Z", "2026-10-25T22:00:00.000Z"], // the clocks go back on the last day
    // the day is that of Tallinn: 5 January 23:59:59.999 and 6 January 00:00
    ["2026-01-05T21:59:59.999Z", "2026-07-05T21:00:00.000Z"],
    ["2026-01-05T22:00:00.000Z", "2026-07-06T21:00:00.000Z"],
  ])(
    "`six-months` on the edge: last used %s, blockable from %s, not a millisecond before",
    (lastUseAt, blockableAt) => {
      const before = asked(usedAt(lastUseAt), msBefore(blockableAt));
      expect(before).toMatchObject({ outcome: "active", blockableAt });
      expect(findingsOf(before, "11.2")).toEqual([satisfied]);
      expect(untilOf(before, "11.2")).toEqual([blockableAt]);
      const then = asked(usedAt(lastUseAt), blockableAt);
      expect(then).toMatchObject({ outcome: "blockable", blockableAt });
      expect(findingsOf(then, "11.2")).toEqual([expect.stringMatching(/^discretion /)]);
    },
  );

  it.each([
    ["2025-08-31T11:00:00Z", "2026-02-28T12:00:00.000Z"], // 14:00, summer and winter time
    ["2023-08-31T11:00:00Z", "2024-02-29T12:00:00.000Z"],
    ["2026-03-10T12:00:00Z", "2026-09-10T11:00:00.000Z"],
    ["2025-09-29T00:30:00Z", "2026-03-29T01:30:00.000Z"], // 03:30 does not exist: 04:30 (R63)
    ["2026-04-25T00:30:00Z", "2026-10-25T00:30:00.000Z"], // 03:30 comes twice: the earlier one (R63)
  ])("`same-wall-time` on the edge: last used %s, blockable from %s (R62: exclusive)", (lastUseAt, blockableAt) => {
    const option = { "inactivity-window": "same-wall-time" };
    const before = asked(usedAt(lastUseAt), msBefore(blockableAt), option);
    expect(before).toMatchObject({ outcome: "active", blockableAt, readings: option });
    expect(untilOf(before, "11.2")).toEqual([blockableAt]);
    expect(asked(usedAt(lastUseAt), blockableAt, option)).toMatchObject({ outcome: "blockable", blockableAt });
  });

  it("R65 content: the window does not roll, so a year without a calendar makes no difference", () => {
    const decided = asked(usedAt("2035-08-31T11:00:00Z"), "2036-01-01T00:00:00Z");
    expect(decided.blockableAt).toBe("2036-02-29T22:00:00.000Z");
    expect(decided.findings).toHaveLength(1);
  });
});

describe("R68: the last use", () => {
  /** Registered on 5 January 2026 (CLEAN). */
  const REGISTERED = "2026-01-05T09:00:00.000Z";
  const AT = "2026-07-03T09:00:00Z";
  const NARROW = { use: "calls-and-messages-only" };
  const lastUse = (facts: Facts, readings = {}, at = AT) => asked(facts, at, readings).lastUseAt;

  it("content: without any use it is the registration; a deposit is no use", () => {
    const deposits = [deposit("D1", "50.00", "2026-06-01T09:00:00Z")];
    const decided = asked({ deposits }, AT);
    expect(decided).toMatchObject({ lastUseAt: REGISTERED, blockableAt: "2026-07-05T21:00:00.000Z" });
  });

  it.each([
    "call",
    "message",
    "number-setup",
    "number-monthly",
    "call-recording",
    "hosting",
    "storage",
    "other",
  ] as const)("`any-charge-or-activity`: a charge for %s is use", (kind) => {
    expect(lastUse({ charges: [charge("2026-06-20T09:00:00Z", kind)] })).toBe("2026-06-20T09:00:00.000Z");
  });

  it.each([
    ["call", "2026-06-20T09:00:00.000Z"],
    ["message", "2026-06-20T09:00:00.000Z"],
    ["number-setup", REGISTERED],
    ["number-monthly", REGISTERED],
    ["call-recording", REGISTERED],
    ["hosting", REGISTERED],
    ["storage", REGISTERED],
    ["other", REGISTERED],
  ] as const)("`calls-and-messages-only`: after a charge for %s the last use is %s", (kind, lastUseAt) => {
    const decided = asked({ charges: [charge("2026-06-20T09:00:00Z", kind)] }, AT, NARROW);
    expect(decided).toMatchObject({ lastUseAt, readings: NARROW });
  });

  it("`use`: activity without a charge counts by the default, from its instant on, and not for calls and messages only", () => {
    const facts = { lastActivityAt: "2026-06-20T09:00:00Z" };
    expect(lastUse(facts)).toBe("2026-06-20T09:00:00.000Z");
    expect(lastUse(facts, {}, "2026-06-20T09:00:00.000Z")).toBe("2026-06-20T09:00:00.000Z");
    expect(lastUse(facts, {}, "2026-06-20T08:59:59.999Z")).toBe(REGISTERED);
    expect(lastUse(facts, NARROW)).toBe(REGISTERED);
  });

  it("`use` decides: renewals alone keep an account by the default, not for calls and messages only", () => {
    const charges = [charge("2026-06-30T21:00:00Z", "number-monthly")];
    const facts = { ...usedAt("2025-12-10T09:00:00Z"), charges };
    expect(asked(facts, AT)).toMatchObject({ outcome: "active", blockableAt: "2027-01-01T22:00:00.000Z" });
    // registered on 5 January 2020: six months later is 5 July 2020
    expect(asked(facts, AT, NARROW)).toMatchObject({ outcome: "blockable", blockableAt: "2020-07-05T21:00:00.000Z" });
  });

  it("the latest of charges, activity and registration, in whatever order they are listed", () => {
    const may = charge("2026-05-20T09:00:00Z", "call", { id: "C2" });
    const june = charge("2026-06-20T09:00:00Z", "storage");
    const early = { lastActivityAt: "2026-04-01T09:00:00Z" };
    expect(lastUse({ ...early, charges: [june, may] })).toBe("2026-06-20T09:00:00.000Z");
    expect(lastUse({ ...early, charges: [may, june] })).toBe("2026-06-20T09:00:00.000Z");
    expect(lastUse({ charges: [june, may] }, NARROW)).toBe("2026-05-20T09:00:00.000Z");
    expect(lastUse({ charges: [may], lastActivityAt: "2026-06-25T09:00:00Z" })).toBe("2026-06-25T09:00:00.000Z");
    expect(lastUse({ charges: [charge("2025-12-20T09:00:00Z")] })).toBe(REGISTERED);
  });

  it("on the edge: a charge is use from its instant until, but not at, that of its reversal", () => {
    const charges = [charge("2026-06-20T09:00:00Z", "call", { reversedAt: AT })];
    expect(lastUse({ charges }, {}, "2026-06-20T08:59:59.999Z")).toBe(REGISTERED);
    expect(lastUse({ charges }, {}, "2026-06-20T09:00:00.000Z")).toBe("2026-06-20T09:00:00.000Z");
    expect(lastUse({ charges }, {}, "2026-07-03T08:59:59.999Z")).toBe("2026-06-20T09:00:00.000Z");
    expect(lastUse({ charges })).toBe(REGISTERED);
  });
});

describe("11.2: blocked already, or ended", () => {
  const [USED, BLOCKABLE] = ["2026-03-10T12:00:00Z", "2026-09-10T21:00:00.000Z"];
  const block = (cause: BlockCause, liftedAt?: string) => [{ id: "B1", at: "2026-04-01T09:00:00Z", cause, liftedAt }];

  it.each(["inactivity", "fraud", "conduct", "missing-data", "discretion"] as const)(
    "any open block counts: %s",
    (cause) => {
      const facts = { ...usedAt(USED), blocks: block(cause) };
      const before = asked(facts, msBefore(BLOCKABLE));
      expect(before).toMatchObject({
        outcome: "blocked",
        lastUseAt: "2026-03-10T12:00:00.000Z",
        blockableAt: BLOCKABLE,
      });
      // R60: the finding speaks of the six months, whatever the outcome
      expect(findingsOf(before, "11.2")).toEqual([satisfied]);
      expect(untilOf(before, "11.2")).toEqual([BLOCKABLE]);
      const after = asked(facts, BLOCKABLE);
      expect(after.outcome).toBe("blocked");
      expect(findingsOf(after, "11.2")).toEqual([expect.stringMatching(/^discretion /)]);
    },
  );

  it("on the edge: from the instant of the block until, but not at, that of its lifting", () => {
    const facts = { ...usedAt(USED), blocks: block("inactivity", "2026-07-03T09:00:00Z") };
    expect(asked(facts, "2026-04-01T08:59:59.999Z").outcome).toBe("active");
    expect(asked(facts, "2026-04-01T09:00:00.000Z").outcome).toBe("blocked");
    expect(asked(facts, "2026-07-03T08:59:59.999Z").outcome).toBe("blocked");
    expect(asked(facts, "2026-07-03T09:00:00.000Z").outcome).toBe("active");
    expect(asked(facts, BLOCKABLE).outcome).toBe("blockable");
  });

  it("a termination is not looked at", () => {
    const termination = {
      by: "subscriber",
      noticeAt: "2026-03-10T12:00:00Z",
      effectiveAt: "2026-04-01T09:00:00Z",
    } as const;
    const facts = { ...usedAt(USED), termination };
    expect(asked(facts, msBefore(BLOCKABLE)).outcome).toBe("active");
    expect(asked(facts, BLOCKABLE).outcome).toBe("blockable");
  });

  it("`inactivity-termination` is consulted by no answer field: both options give the same, and neither is listed", () => {
    for (const at of [msBefore(BLOCKABLE), BLOCKABLE]) {
      const onBlocking = asked(usedAt(USED), at, { "inactivity-termination": "on-blocking" });
      expect(asked(usedAt(USED), at, { "inactivity-termination": "at-six-months" })).toEqual(onBlocking);
      expect(onBlocking.readings).not.toHaveProperty("inactivity-termination");
    }
    const suspension = given(usedAt(USED)).under(freezvon, { "inactivity-termination": "at-six-months" }).at(BLOCKABLE);
    expect(suspension.suspension().outcome).not.toBe("terminated");
  });

  it("R13: nothing else is asked for", () => {
    const notKnown = { violations: undefined, invoices: undefined, numbers: undefined, subscriptions: undefined };
    expect(asked({ ...usedAt(USED), ...notKnown, blocks: undefined }, BLOCKABLE)).toMatchObject({
      outcome: "blockable",
      needs: [],
    });
  });

  it("on the edge: the question can be asked from the registration on, not a millisecond before", () => {
    expect(asked({ deposits: [] }, "2026-01-05T09:00:00.000Z")).toMatchObject({ outcome: "active" });
    expect(() => asked({ deposits: [] }, "2026-01-05T08:59:59.999Z")).toThrow(InputError);
  });
});
