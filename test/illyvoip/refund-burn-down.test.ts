/** The reading burn-down under ILLYVOIP: which deposit usage consumes, and so what goes back. */
import { type Account, type ChargeKind, InputError, illyvoip, withReadings } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
// 120 days before 3 July: 26 of March, 30 of April, 31 of May, 30 of June, 3 of July; and 30 days before
const DAYS_120 = "2026-03-05T09:00:00Z";
const DAYS_30 = "2026-06-03T09:00:00Z";
const EVERY_OPTION = ["oldest-first", "newest-first", "pro-rata", "excluded-methods-first"];

const used = (amount: string, at = "2026-06-20T09:00:00Z") => [{ id: "C1", at, amount, kind: "call" as ChargeKind }];
const refundOf = (facts: Partial<Account>, option: string) =>
  given(facts).under(illyvoip, { "burn-down": option }).at(AT).refund({ reason: "discontinue" });
const remaindersOf = (facts: Partial<Account>, option: string) =>
  refundOf(facts, option).lines.map((line) => line.remainder);

describe("burn-down: the worked example, 100 of 120 days ago, 50 of 30 days ago, then 60 used", () => {
  const facts = {
    deposits: [deposit("D1", "100.00", DAYS_120), deposit("D2", "50.00", DAYS_30)],
    charges: used("60.00"),
  };

  it.each([
    ["oldest-first", "50.00", ["40.00", "50.00"], "40.00"],
    // all 50 of the new one and 10 of the old one
    ["newest-first", "0.00", ["90.00", "0.00"], "90.00"],
    // 60 x 100/150 = 40 and 60 x 50/150 = 20
    ["pro-rata", "30.00", ["60.00", "30.00"], "60.00"],
    // no deposit is excluded, so the oldest
    ["excluded-methods-first", "50.00", ["40.00", "50.00"], "40.00"],
  ])("`%s`: ILLYVOIP refunds %s", (option, eligible, remainders, retained) => {
    const decision = refundOf(facts, option);
    expect(decision.eligible.amount).toBe(eligible);
    expect(decision.lines.map(({ remainder }) => remainder)).toEqual(remainders);
    expect(decision).toMatchObject({
      outcome: eligible === "0.00" ? "refused" : "granted",
      amount: { amount: eligible },
      retained: { amount: retained },
      readings: { "burn-down": option },
    });
  });

  it("`oldest-first` is the default", () => {
    expect(given(facts).under(illyvoip).at(AT).refund({ reason: "discontinue" })).toEqual(
      refundOf(facts, "oldest-first"),
    );
  });

  it("an option that is none is an InputError that lists the valid ones", () => {
    expect(() => withReadings(illyvoip, { "burn-down": "cheapest-first" })).toThrow(InputError);
    expect(() => withReadings(illyvoip, { "burn-down": "cheapest-first" })).toThrow(
      "oldest-first, newest-first, pro-rata, excluded-methods-first",
    );
  });
});

describe("burn-down: excluded-methods-first", () => {
  it("a deposit by crypto burns before an older one by card, and more goes back than oldest first", () => {
    const facts = {
      deposits: [
        deposit("D1", "50.00", "2026-06-01T09:00:00Z"),
        deposit("D2", "100.00", DAYS_30, { method: "crypto" }),
      ],
      charges: used("60.00"),
    };
    // oldest first burns the 50 by card and 10 by crypto, which never go back
    expect(refundOf(facts, "oldest-first")).toMatchObject({ outcome: "refused", eligible: { amount: "0.00" } });
    expect(refundOf(facts, "excluded-methods-first")).toMatchObject({
      outcome: "granted",
      eligible: { amount: "50.00" },
      retained: { amount: "40.00" },
    });
  });

  it("in the worked example with the new deposit by crypto, nothing goes back", () => {
    const facts = {
      deposits: [deposit("D1", "100.00", DAYS_120), deposit("D2", "50.00", DAYS_30, { method: "crypto" })],
      charges: used("60.00"),
    };
    // 50 by crypto, then 10 of the old one; what is left is too old
    expect(remaindersOf(facts, "excluded-methods-first")).toEqual(["90.00", "0.00"]);
    expect(refundOf(facts, "excluded-methods-first").eligible.amount).toBe("0.00");
  });

  it("of several excluded deposits the oldest burns first, then the others by age", () => {
    const deposits = [
      deposit("D1", "10.00", "2026-06-01T09:00:00Z"),
      deposit("D2", "10.00", "2026-06-02T09:00:00Z", { method: "bank-transfer" }),
      deposit("D3", "10.00", "2026-06-03T09:00:00Z", { method: "crypto" }),
      deposit("D4", "10.00", "2026-06-04T09:00:00Z", { method: "e-wallet" }),
    ];
    const left = (amount: string) => remaindersOf({ deposits, charges: used(amount) }, "excluded-methods-first");
    expect(left("4.00")).toEqual(["10.00", "6.00", "10.00", "10.00"]);
    expect(left("14.00")).toEqual(["10.00", "0.00", "6.00", "10.00"]);
    expect(left("24.00")).toEqual(["6.00", "0.00", "0.00", "10.00"]);
    expect(left("34.00")).toEqual(["0.00", "0.00", "0.00", "6.00"]);
  });

  it("on the edge: usage of exactly what is excluded leaves all the rest, a cent more takes it from the oldest", () => {
    const deposits = [
      deposit("D1", "50.00", "2026-06-01T09:00:00Z"),
      deposit("D2", "30.00", DAYS_30, { method: "crypto" }),
    ];
    expect(remaindersOf({ deposits, charges: used("30.00") }, "excluded-methods-first")).toEqual(["50.00", "0.00"]);
    expect(remaindersOf({ deposits, charges: used("30.01") }, "excluded-methods-first")).toEqual(["49.99", "0.00"]);
  });
});

describe("burn-down: a charge burns the deposits credited by its own instant", () => {
  const deposits = [
    deposit("D1", "50.00", "2026-06-01T09:00:00Z"),
    deposit("D2", "50.00", DAYS_30, { method: "crypto" }),
  ];

  it.each(EVERY_OPTION)(
    "`%s` on the edge: a millisecond before the second deposit, only the first is there",
    (option) => {
      const charges = used("20.00", "2026-06-03T08:59:59.999Z");
      expect(remaindersOf({ deposits, charges }, option)).toEqual(["30.00", "50.00"]);
    },
  );

  it.each([
    ["oldest-first", ["30.00", "50.00"]],
    ["newest-first", ["50.00", "30.00"]],
    ["pro-rata", ["40.00", "40.00"]],
    ["excluded-methods-first", ["50.00", "30.00"]],
  ])("R5 `%s` on the edge: at the same instant the credit comes first", (option, remainders) => {
    expect(remaindersOf({ deposits, charges: used("20.00", DAYS_30) }, option)).toEqual(remainders);
  });

  it.each(EVERY_OPTION)("R39 `%s`: what was spent before any deposit is repaid by the next one", (option) => {
    expect(remaindersOf({ deposits, charges: used("20.00", "2026-05-01T09:00:00Z") }, option)).toEqual([
      "30.00",
      "50.00",
    ]);
  });
});

describe("burn-down: R9, pro-rata", () => {
  it("R9 on the edge: what does not divide goes to the oldest among equal fractions, and no unit is lost", () => {
    const deposits = ["a", "b", "c"].map((id) => deposit(id, "1.00", DAYS_30));
    // 1/3 = 0.333333333333 each, and 10^-12 is left over, which the first by id bears
    const decision = refundOf({ deposits, charges: used("1.00") }, "pro-rata");
    expect(decision.lines.map(({ remainder }) => remainder)).toEqual([
      "0.666666666666",
      "0.666666666667",
      "0.666666666667",
    ]);
    expect(decision.eligible.amount).toBe("2.00");
  });

  it("R9: spending in two charges burns what one would have burned", () => {
    const deposits = [deposit("D1", "100.00", DAYS_120), deposit("D2", "50.00", DAYS_30)];
    const halves = [...used("30.00"), { id: "C2", at: "2026-06-25T09:00:00Z", amount: "30.00", kind: "call" as const }];
    expect(remaindersOf({ deposits, charges: halves }, "pro-rata")).toEqual(["60.00", "30.00"]);
  });
});
