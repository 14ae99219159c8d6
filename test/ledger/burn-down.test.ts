/** Which deposit usage consumes: the four orders by hand, the order of the walk (R5), and the shares of pro-rata (R9). */
import { describe, expect, it } from "vitest";
import { deposit } from "../support/given.js";
import { adjusted, booksOf, call, june, ORDER_NAMES, type Order, paidBack } from "./books.js";

const D1 = deposit("D1", "100.00", june(1));
const D2 = deposit("D2", "50.00", june(5));
const D3 = deposit("D3", "30.00", june(8), { method: "bank-transfer" });

const left = (order: Order, movements: Parameters<typeof booksOf>[0]) => booksOf(movements, june(20), order).left;

describe("the four orders", () => {
  const lateCall = { deposits: [D1, D2, D3], charges: [call("C1", "60.00", june(10))] };
  it.each([
    // 60 of the oldest
    ["oldest-first", ["40.00", "50.00", "30.00"]],
    // 30 of the newest, 30 of the one before
    ["newest-first", ["100.00", "20.00", "0.00"]],
    // a third of each: 33.3…, 16.6…, 10; the odd unit goes to the larger fraction, that of D2
    ["pro-rata", ["66.666666666667", "33.333333333333", "20.00"]],
    // 30 of the bank transfer, then 30 of the oldest
    ["excluded-methods-first", ["70.00", "50.00", "0.00"]],
  ] as const)("content: %s, 60 used when all three were there", (order, expected) => {
    expect(left(order, lateCall)).toEqual(expected);
  });

  const earlyAndLate = { ...lateCall, charges: [call("C1", "60.00", june(10)), call("C2", "30.00", june(3))] };
  it.each([
    ["oldest-first", ["10.00", "50.00", "30.00"]],
    ["newest-first", ["70.00", "20.00", "0.00"]],
    // 60 shared over 70, 50 and 30: 28, 20 and 12
    ["pro-rata", ["42.00", "30.00", "18.00"]],
    ["excluded-methods-first", ["40.00", "50.00", "0.00"]],
  ] as const)("content: %s, 30 used before when only the first was there: it burns that one", (order, expected) => {
    expect(left(order, earlyAndLate)).toEqual(expected);
  });

  it.each(ORDER_NAMES)("%s on the edge: everything used, to the cent, and one cent less", (order) => {
    const used = (amount: string) => booksOf({ ...lateCall, charges: [call("C1", amount, june(10))] }, june(20), order);
    expect(used("180.00")).toEqual({
      balance: "0.00",
      left: ["0.00", "0.00", "0.00"],
      used: ["100.00", "50.00", "30.00"],
      free: "0.00",
      debt: "0.00",
    });
    expect(used("180.01")).toMatchObject({ balance: "-0.01", left: ["0.00", "0.00", "0.00"], debt: "0.01" });
  });
  it("oldest-first and newest-first on the edge: one cent less than everything", () => {
    const movements = { ...lateCall, charges: [call("C1", "179.99", june(10))] };
    expect(left("oldest-first", movements)).toEqual(["0.00", "0.00", "0.01"]);
    expect(left("newest-first", movements)).toEqual(["0.01", "0.00", "0.00"]);
  });
  it("excluded-methods-first: among excluded methods the oldest first, then the others the oldest first", () => {
    const deposits = [
      deposit("D1", "5.00", june(1)),
      deposit("D2", "5.00", june(2), { method: "crypto" }),
      deposit("D3", "5.00", june(3), { method: "e-wallet" }),
      deposit("D4", "5.00", june(4), { method: "bank-transfer" }),
    ];
    const leaves = (amount: string) =>
      left("excluded-methods-first", { deposits, charges: [call("C1", amount, june(10))] });
    expect(leaves("3.00")).toEqual(["5.00", "2.00", "5.00", "5.00"]);
    expect(leaves("7.00")).toEqual(["5.00", "0.00", "5.00", "3.00"]);
    expect(leaves("16.00")).toEqual(["0.00", "0.00", "4.00", "0.00"]);
  });
});

describe("R5 one walk in time order; at the same instant credits, then spending, then refunds", () => {
  const deposits = [deposit("D1", "10.00", june(1)), deposit("D2", "10.00", june(5))];

  it("on the edge: a charge at the instant of a credit burns it, a millisecond before it does not", () => {
    const burned = (at: string) => left("newest-first", { deposits, charges: [call("C1", "4.00", at)] });
    expect(burned(june(5))).toEqual(["10.00", "6.00"]);
    expect(burned(june(5, -1))).toEqual(["6.00", "10.00"]);
  });
  it("on the edge: a refund at the instant of a credit takes from it, a millisecond before it does not", () => {
    const refunded = (at: string) => left("oldest-first", { deposits, refunds: [paidBack("R1", "4.00", at)] });
    expect(refunded(june(5))).toEqual(["10.00", "6.00"]);
    expect(refunded(june(5, -1))).toEqual(["6.00", "10.00"]);
  });
  it("on the edge: spending comes before a refund at the same instant", () => {
    const charges = [call("C1", "10.00", june(7))];
    const leaves = (at: string) => left("pro-rata", { deposits, charges, refunds: [paidBack("R1", "8.00", at, "D2")] });
    // 5 of each are used; then D2 gives the 5 that it has, and D1 the other 3
    expect(leaves(june(7))).toEqual(["2.00", "0.00"]);
    // the refund leaves 10 and 2; of the 10 used D1 bears 8.3…, D2 1.6…; the odd unit goes to D2
    expect(leaves(june(7, -1))).toEqual(["1.666666666667", "0.333333333333"]);
  });
  it.each([
    ["D2", "D10", "D10 comes first: ids are texts, not numbers"],
    ["a", "Z", "Z comes first: by code unit, not by the host's alphabet"],
    ["\uff5e", "\u{1f600}", "the emoji comes first: by code unit (d83d), not by code point"],
  ])("credits at the same instant by id: %s and %s, %s", (second, first) => {
    const twins = [deposit(second, "10.00", june(1)), deposit(first, "20.00", june(1))];
    const charges = [call("C1", "10.00", june(2))];
    expect(left("oldest-first", { deposits: twins, charges })).toEqual(["10.00", "10.00"]);
    expect(left("newest-first", { deposits: twins, charges })).toEqual(["20.00", "0.00"]);
  });
  it("refunds at the same instant by id: the first takes what there is of the named deposit", () => {
    const charges = [call("C1", "8.00", june(6))];
    // D1 has 2 left; R1 wants 2 of it, R2 finds none and goes to D2
    const refunds = [paidBack("R2", "1.00", june(7), "D1"), paidBack("R1", "2.00", june(7), "D1")];
    expect(left("oldest-first", { deposits, charges, refunds })).toEqual(["0.00", "9.00"]);
  });
});

describe("R9 pro-rata: in units of 10⁻¹², the largest fraction first, then the oldest deposit", () => {
  const units = (count: number): string => (count / 1e12).toFixed(12);
  const sized = (...counts: readonly number[]) =>
    counts.map((count, i) => deposit(`D${i + 1}`, units(count), june(i + 1)));
  const text = (counts: readonly number[]) => counts.map((count) => (count === 0 ? "0.00" : units(count)));
  const shared = (counts: readonly number[], ...calls: readonly (readonly [count: number, day: number])[]) =>
    left("pro-rata", {
      deposits: sized(...counts),
      charges: calls.map(([count, day], i) => call(`C${i}`, units(count), june(day))),
    });

  it.each([
    ["an even share", [2, 2], 2, [1, 1]],
    ["the odd unit among equals: the oldest", [2, 2], 1, [1, 2]],
    ["the odd unit by fraction, 2/3 against 1/3: the first", [2, 1], 1, [1, 1]],
    ["the odd unit by fraction, 4/3 against 2/3: the second", [2, 1], 2, [1, 0]],
    ["two odd units, 9/7, 6/7 and 6/7: one for each 6/7", [3, 2, 2], 3, [2, 1, 1]],
    ["all of it", [3, 2, 2], 7, [0, 0, 0]],
  ])("%s", (_, before, used, after) => {
    expect(shared(before, [used, 10])).toEqual(text(after));
  });
  it("all spending between two credits is added up and shared once", () => {
    // one after the other the first would bear both: 2/3 against 1/3, then 1/2 against 1/2
    expect(shared([2, 1], [1, 10], [1, 11])).toEqual(text([1, 0]));
  });
  it("a credit in between ends the sum", () => {
    // the first unit is D1's (2/3 against 1/3); then D3 comes, and of 1, 1 and 1 the oldest gives
    expect(
      left("pro-rata", {
        deposits: [...sized(2, 1), deposit("D3", units(1), june(11))],
        charges: [call("C1", units(1), june(10)), call("C2", units(1), june(12))],
      }),
    ).toEqual(text([0, 1, 1]));
  });
  it("a refund in between ends the sum", () => {
    // 4/6 against 2/6: D1 has 3; the refund leaves it 2; 1/2 against 1/2: D1 has 1
    expect(
      left("pro-rata", {
        deposits: sized(4, 2),
        charges: [call("C1", units(1), june(10)), call("C2", units(1), june(12))],
        refunds: [paidBack("R1", units(1), june(11), "D1")],
      }),
    ).toEqual(text([1, 2]));
  });
  it("negative adjustments are spending like charges", () => {
    expect(
      left("pro-rata", {
        deposits: sized(2, 1),
        charges: [call("C1", units(1), june(10))],
        adjustments: [adjusted("J1", `-${units(1)}`, june(11))],
      }),
    ).toEqual(text([1, 0]));
  });
  it("a deposit that is used up bears nothing more", () => {
    // 10 of D1 are used before D2 and D3 come; then 6 over 10 and 5: 4 and 2
    const deposits = [deposit("D1", "10.00", june(1)), deposit("D2", "10.00", june(3)), deposit("D3", "5.00", june(4))];
    const charges = [call("C1", "10.00", june(2)), call("C2", "6.00", june(5))];
    expect(left("pro-rata", { deposits, charges })).toEqual(["0.00", "6.00", "3.00"]);
  });
});
