/** R20: one line for each credited deposit; which deposit was used, by the reading `burn-down`. */
import { type Account, type Chargeback, freezvon, InputError, withReadings } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00.000Z";
const FAILED = { reason: "service-failed", failure: { alternative: "none" } } as const;
const DEPOSITS = [deposit("D1", "100.00", "2026-03-05T09:00:00Z"), deposit("D2", "50.00", "2026-06-03T09:00:00Z")];
const used = (amount: string): Account["charges"] => [{ id: "C1", at: "2026-06-20T09:00:00Z", amount, kind: "call" }];
const linesOf = (facts: Parameters<typeof given>[0], readings: Readonly<Record<string, string>> = {}) =>
  given(facts).under(freezvon, readings).at(AT).refund(FAILED).lines;
const remaindersOf = (...args: Parameters<typeof linesOf>) =>
  Object.fromEntries(linesOf(...args).map(({ depositId, remainder }) => [depositId, remainder]));

describe("burn-down: which deposit usage consumes", () => {
  it.each([
    ["oldest-first", { D1: "40.00", D2: "50.00" }],
    ["newest-first", { D1: "90.00", D2: "0.00" }], // 50 of D2, then 10 of D1
    ["pro-rata", { D1: "60.00", D2: "30.00" }], // 60 × 2/3, 60 × 1/3
  ])("content: 60.00 used of 100.00 and 50.00, %s", (option, remainders) => {
    const decision = given({ deposits: DEPOSITS, charges: used("60.00") })
      .under(freezvon, { "burn-down": option })
      .at(AT)
      .refund(FAILED);
    expect(Object.fromEntries(decision.lines.map((line) => [line.depositId, line.refundable]))).toEqual(remainders);
    expect(decision.readings).toMatchObject({ "burn-down": option });
    expect(decision.amount.amount).toBe("90.00"); // Freezvon pays all that is left, whichever it is
  });

  it.each([
    ["oldest-first", "100.00", { D1: "0.00", D2: "50.00" }],
    ["oldest-first", "100.01", { D1: "0.00", D2: "49.99" }],
    ["newest-first", "50.00", { D1: "100.00", D2: "0.00" }],
    ["newest-first", "50.01", { D1: "99.99", D2: "0.00" }],
    ["pro-rata", "0.01", { D1: "99.993333333333", D2: "49.996666666667" }], // 0.006666666667 and 0.003333333333
  ])("on the edge: %s, %s used", (option, amount, remainders) => {
    expect(remaindersOf({ deposits: DEPOSITS, charges: used(amount) }, { "burn-down": option })).toEqual(remainders);
  });

  it.each(["oldest-first", "newest-first", "pro-rata"])(
    "a charge burns what was credited by its own instant, %s",
    (option) => {
      const charges = [{ id: "C1", at: "2026-05-20T09:00:00Z", amount: "60.00", kind: "call" }] as const;
      expect(remaindersOf({ deposits: DEPOSITS, charges }, { "burn-down": option })).toEqual({
        D1: "40.00",
        D2: "50.00",
      });
    },
  );

  it("on the edge: at the same instant credits come first (R5)", () => {
    const at = (instant: string) => [{ id: "C1", at: instant, amount: "10.00", kind: "call" }] as const;
    const newest = { "burn-down": "newest-first" };
    expect(remaindersOf({ deposits: DEPOSITS, charges: at("2026-06-03T09:00:00.000Z") }, newest)).toEqual({
      D1: "100.00",
      D2: "40.00",
    });
    expect(remaindersOf({ deposits: DEPOSITS, charges: at("2026-06-03T08:59:59.999Z") }, newest)).toEqual({
      D1: "90.00",
      D2: "50.00",
    });
  });

  it("the reading decides what special funds leave over", () => {
    // D2 is special and kept: oldest-first leaves 40 of D1, newest-first 90
    const [d1, d2] = DEPOSITS as [(typeof DEPOSITS)[number], (typeof DEPOSITS)[number]];
    const asked = (option: string) =>
      given({ deposits: [d1, { ...d2, source: "special-conditions" }], charges: used("60.00") })
        .under(freezvon, { "burn-down": option, "special-funds": "always" })
        .at(AT)
        .refund(FAILED).amount.amount;
    expect(asked("oldest-first")).toBe("40.00");
    expect(asked("newest-first")).toBe("90.00");
    expect(asked("pro-rata")).toBe("60.00");
  });

  it("R38: excluded-methods-first is no option of Freezvon", () => {
    expect(() => withReadings(freezvon, { "burn-down": "excluded-methods-first" })).toThrow(InputError);
    expect(() => withReadings(freezvon, { "burn-down": "excluded-methods-first" })).toThrow(
      "oldest-first, newest-first, pro-rata",
    );
  });
});

describe("R20, the lines", () => {
  it.each(["oldest-first", "newest-first", "pro-rata"])("R20: by creditedAt, then id, under %s", (option) => {
    const deposits = [
      deposit("b", "1.00", "2026-06-02T09:00:00Z"),
      deposit("a", "1.00", "2026-06-02T09:00:00Z"),
      // compared by code unit: capitals before small letters
      deposit("B", "1.00", "2026-06-02T09:00:00Z"),
      deposit("z", "1.00", "2026-06-01T09:00:00Z"),
      { ...deposit("0", "1.00", "2026-05-01T09:00:00Z"), creditedAt: "2026-06-03T09:00:00Z" },
    ];
    expect(linesOf({ deposits }, { "burn-down": option }).map(({ depositId }) => depositId)).toEqual([
      "z",
      "B",
      "a",
      "b",
      "0",
    ]);
  });

  it("R20 content: what is left is refundable by 12.2", () => {
    expect(linesOf({ deposits: DEPOSITS, charges: used("60.00") })[0]).toEqual({
      depositId: "D1",
      remainder: "40.00",
      refundable: "40.00",
      destination: "original",
      clause: "12.2",
      because: "refundable",
    });
  });

  it("R20 against: a used-up deposit keeps its line, with nothing left", () => {
    expect(linesOf({ deposits: DEPOSITS, charges: used("100.00") })[0]).toEqual({
      depositId: "D1",
      remainder: "0.00",
      refundable: "0.00",
      destination: "none",
      clause: "12.2",
      because: "nothing-left",
    });
  });

  it("R20 on the edge: one with a cent left is refundable", () => {
    expect(linesOf({ deposits: DEPOSITS, charges: used("99.99") })[0]).toMatchObject({
      refundable: "0.01",
      because: "refundable",
    });
  });

  it("R20 on the edge: a deposit has a line from the instant at which it is credited", () => {
    const credited = (creditedAt: string | undefined) =>
      linesOf({ deposits: [{ ...deposit("D1", "5.00", "2026-06-02T09:00:00Z"), creditedAt }] }).length;
    expect(credited(AT)).toBe(1);
    expect(credited("2026-07-03T09:00:00.001Z")).toBe(0);
    expect(credited(undefined)).toBe(0);
  });

  it("R17, R20: eligible is exactly the sum of the lines", () => {
    const deposits = [...DEPOSITS, deposit("D3", "0.000000000001", "2026-06-04T09:00:00Z")];
    const decision = given({ deposits, charges: used("12.345") })
      .under(freezvon)
      .at(AT)
      .refund(FAILED);
    expect(decision.lines.map(({ refundable }) => refundable)).toEqual(["87.655", "50.00", "0.000000000001"]);
    expect(decision.eligible.amount).toBe("137.655000000001");
  });
});

describe("chargebacks in the lines (R7)", () => {
  const remainder = (chargeback: Chargeback, charges: Account["charges"] = []) =>
    linesOf({ deposits: [deposit("D1", "50.00", "2026-06-01T09:00:00Z", { chargeback })], charges })[0]?.remainder;
  const openedAt = "2026-06-10T09:00:00Z";

  it.each<[string, Chargeback, string]>([
    ["open, of all", { openedAt }, "0.00"],
    ["open, of a part", { openedAt, amount: "20.00" }, "30.00"],
    ["lost", { openedAt, amount: "20.00", settledAt: "2026-06-20T09:00:00Z", outcome: "lost" }, "30.00"],
    ["won", { openedAt, amount: "20.00", settledAt: "2026-06-20T09:00:00Z", outcome: "won" }, "50.00"],
    ["on the edge: opened now", { openedAt: AT }, "0.00"],
    ["on the edge: opened a millisecond later", { openedAt: "2026-07-03T09:00:00.001Z" }, "50.00"],
    ["on the edge: won now", { openedAt, settledAt: AT, outcome: "won" }, "50.00"],
    [
      "on the edge: won a millisecond later",
      { openedAt, settledAt: "2026-07-03T09:00:00.001Z", outcome: "won" },
      "0.00",
    ],
  ])("%s", (_, chargeback, left) => {
    expect(remainder(chargeback)).toBe(left);
  });

  it("what was used before it counts against what the bank left", () => {
    // 50 - 20 taken back - 25 used
    expect(remainder({ openedAt, amount: "20.00" }, used("25.00"))).toBe("5.00");
  });
});
