/** The amounts of a refund under ILLYVOIP: R10, R17, R20, R27, R40, R41. */
import { type Account, illyvoip, type RefundQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const YOUNG = "2026-06-01T09:00:00Z";
const OLD = "2026-03-05T09:00:00Z";

const refundOf = (facts: Parameters<typeof given>[0], question: Omit<RefundQuestion, "at"> = {}) =>
  given(facts)
    .under(illyvoip)
    .at(AT)
    .refund({ reason: "discontinue", ...question });
const used = (amount: string) => [{ id: "C1", at: "2026-06-20T17:12:00Z", amount, kind: "call" } as const];
describe("R10: what is paid, what is eligible, what is retained", () => {
  it("R10 granted: the amount is rounded, eligible is exact, older money is retained", () => {
    // oldest first: 12.345 of the 20.00 of March, 7.655 of which stay
    const decision = refundOf({
      deposits: [deposit("D1", "20.00", OLD), deposit("D2", "37.655", YOUNG)],
      charges: used("12.345"),
    });
    expect(decision).toMatchObject({
      decision: "refund",
      terms: { id: "illyvoip" },
      at: "2026-07-03T09:00:00.000Z",
      outcome: "granted",
      amount: { amount: "37.66", currency: "EUR" },
      eligible: { amount: "37.655", currency: "EUR" },
      retained: { amount: "7.655", currency: "EUR" },
      payableIn: "EUR",
      exchange: null,
      rounding: { mode: "half-up", before: "37.655", after: "37.66" },
      needs: [],
    });
  });

  it("R10 refused: eligible stands, nothing is paid, all is retained, and rounding says 0 to 0", () => {
    const decision = refundOf({
      charges: used("12.345"),
      violations: [{ id: "V1", at: AT, kind: "fraud", status: "established" }],
    });
    expect(decision).toMatchObject({
      outcome: "refused",
      amount: { amount: "0.00", currency: "EUR" },
      eligible: { amount: "37.655", currency: "EUR" },
      retained: { amount: "37.655", currency: "EUR" },
      exchange: null,
      rounding: { mode: "half-up", before: "0.00", after: "0.00" },
    });
  });

  it("R10: free credit belongs to no deposit and stays", () => {
    const decision = refundOf({ adjustments: [{ id: "J1", at: "2026-06-10T09:00:00Z", amount: "10.00" }] });
    expect(decision).toMatchObject({ amount: { amount: "50.00" }, retained: { amount: "10.00" } });
  });

  it("R10 on the edge: of a balance of zero, and of one below it, nothing is eligible or retained", () => {
    for (const amount of ["50.00", "50.01", "80.00"])
      expect(refundOf({ charges: used(amount) })).toMatchObject({
        outcome: "refused",
        eligible: { amount: "0.00" },
        retained: { amount: "0.00" },
      });
  });

  it("R10: eligible is the sum of what the lines give", () => {
    const deposits = ["a", "b", "c"].map((id) => deposit(id, "10.004", YOUNG));
    expect(refundOf({ deposits }).eligible.amount).toBe("30.012");
  });
});

describe("R41 and rule 10: one rounding, half up, where money leaves", () => {
  it.each([
    ["24.994999999999", "24.99"],
    ["24.995", "25.00"],
    ["24.995000000001", "25.00"],
    ["0.004999999999", "0.00"],
    ["0.005", "0.01"],
  ])("R41 on the edge: %s is paid as %s, and nothing is retained", (amount, paid) => {
    expect(refundOf({ deposits: [deposit("D1", amount, YOUNG)] })).toMatchObject({
      outcome: "granted",
      amount: { amount: paid },
      eligible: { amount },
      retained: { amount: "0.00" },
      rounding: { mode: "half-up", before: amount, after: paid },
    });
  });

  it("rule 10: the sum is rounded, not each line: twice 10.004 is 20.008, paid as 20.01", () => {
    const deposits = [deposit("D1", "10.004", YOUNG), deposit("D2", "10.004", YOUNG)];
    expect(refundOf({ deposits })).toMatchObject({ amount: { amount: "20.01" }, eligible: { amount: "20.008" } });
  });
});

describe("R17: payoutFee", () => {
  it.each(["0", "3.50", "50.00", "999"])("R17: a fee of %s changes nothing for ILLYVOIP", (payoutFee) => {
    expect(refundOf({}, { payoutFee })).toEqual(refundOf({}));
  });
});

describe("R20: lines", () => {
  const linesOf = (facts: Partial<Account>, question: Omit<RefundQuestion, "at"> = {}, readings = {}) =>
    given(facts)
      .under(illyvoip, readings)
      .at(AT)
      .refund(question)
      .lines.map(({ depositId, because }) => `${depositId} ${because}`);

  it("R20: the first code that applies, one of each", () => {
    const deposits = [
      deposit("first", "10.00", OLD),
      deposit("spent", "10.00", "2026-03-06T09:00:00Z", { chargeback: { openedAt: "2026-03-07T09:00:00Z" } }),
      deposit("coins", "10.00", "2026-03-08T09:00:00Z", { method: "crypto" }),
      deposit("older", "10.00", "2026-03-09T09:00:00Z"),
      deposit("young", "10.00", YOUNG),
    ];
    const decision = refundOf({ deposits }, { reason: "cannot-use-service" });
    expect(
      decision.lines.map(({ depositId, remainder, refundable, clause, because }) => [
        depositId,
        remainder,
        refundable,
        clause,
        because,
      ]),
    ).toEqual([
      ["first", "10.00", "10.00", "¶24", "first-deposit"],
      ["spent", "0.00", "0.00", "¶24", "nothing-left"],
      ["coins", "10.00", "0.00", "¶25", "method-excluded"],
      ["older", "10.00", "0.00", "¶24", "outside-window"],
      ["young", "10.00", "10.00", "¶24", "within-window"],
    ]);
  });

  it.each(["oldest-first", "newest-first", "pro-rata", "excluded-methods-first"])(
    "R20: by creditedAt, then id, under `%s` as under every reading",
    (option) => {
      const deposits = [
        deposit("c", "10.00", YOUNG, { method: "crypto" }),
        deposit("a", "10.00", YOUNG),
        deposit("z", "10.00", "2026-05-31T09:00:00Z"),
      ];
      const ids = linesOf({ deposits }, {}, { "burn-down": option }).map((line) => line.split(" ")[0]);
      expect(ids).toEqual(["z", "a", "c"]);
    },
  );

  it("R20 on the edge: a deposit credited at `at` has a line, one credited a millisecond later has none", () => {
    const deposits = [
      deposit("D1", "10.00", YOUNG, { creditedAt: AT }),
      deposit("D2", "10.00", YOUNG, { creditedAt: "2026-07-03T09:00:00.001Z" }),
    ];
    expect(linesOf({ deposits })).toEqual(["D1 within-window"]);
  });
});

describe("R27: where a line goes", () => {
  const closed = deposit("D1", "50.00", YOUNG, { instrumentClosed: true });
  const destination = { method: "card", instrument: "visa-4242", inOwnName: true, verified: true } as const;
  const goesTo = (deposits: Account["deposits"], question: Omit<RefundQuestion, "at"> = {}) =>
    refundOf({ deposits }, question).lines.map((line) => line.destination);

  it("R27: back to where it came from, also when a destination is given", () => {
    expect(goesTo([deposit("D1", "50.00", YOUNG)])).toEqual(["original"]);
    expect(goesTo([deposit("D1", "50.00", YOUNG, { instrumentClosed: false })], { destination })).toEqual(["original"]);
  });

  it("R27: where that is closed, to the destination, or nowhere yet; ILLYVOIP asks no proof of it", () => {
    expect(goesTo([closed], { destination })).toEqual(["other"]);
    expect(goesTo([closed], { destination: { ...destination, inOwnName: false, verified: false } })).toEqual(["other"]);
    expect(goesTo([closed])).toEqual(["none"]);
    expect(refundOf({ deposits: [closed] }).outcome).toBe("granted");
  });

  it("R27 on the edge: a line that gives nothing goes nowhere", () => {
    expect(goesTo([deposit("D1", "50.00", OLD)])).toEqual(["none"]);
    expect(goesTo([deposit("D1", "50.00", OLD, { instrumentClosed: true })], { destination })).toEqual(["none"]);
  });
});
