/** Balance (R3), refunds larger than the remainder (R6) and debt (R39), each by hand. */
import { describe, expect, it } from "vitest";
import { deposit } from "../support/given.js";
import { adjusted, booksOf, call, june, type Movements, ORDER_NAMES, paidBack } from "./books.js";

const AT = june(20);
const leftOf = (movements: Movements, at = AT) => booksOf(movements, at).left;

describe("R3 balance = credited deposits + adjustments − charges − refunds", () => {
  const movements: Movements = {
    deposits: [
      deposit("D1", "50.00", june(1)),
      deposit("D2", "30.00", june(5)),
      // received, not credited
      { id: "D3", amount: "999.00", receivedAt: june(2), method: "card" },
    ],
    charges: [call("C1", "12.345", june(3)), call("C2", "7.00", june(4), june(6))],
    adjustments: [adjusted("J1", "2.50", june(7)), adjusted("J2", "-1.155", june(8))],
    refunds: [paidBack("R1", "9.00", june(9))],
  };
  it.each([
    ["before everything", june(1, -1), "0.00", []],
    ["D1", june(1), "50.00", ["50.00"]],
    ["C1", june(3), "37.655", ["37.655"]],
    ["C2", june(4), "30.655", ["30.655"]],
    ["D2", june(5), "60.655", ["30.655", "30.00"]],
    ["a millisecond before C2 is reversed", june(6, -1), "60.655", ["30.655", "30.00"]],
    ["C2 is reversed: it has never been", june(6), "67.655", ["37.655", "30.00"]],
    ["J1 cancels spending of 2.50", june(7), "70.155", ["40.155", "30.00"]],
    ["J2 is spending of 1.155", june(8), "69.00", ["39.00", "30.00"]],
    ["R1 takes 9 of the newest", june(9), "60.00", ["39.00", "21.00"]],
    ["long after", "2036-01-01T00:00:00Z", "60.00", ["39.00", "21.00"]],
  ])("as of %s", (_, at, balance, left) => {
    expect(booksOf(movements, at)).toMatchObject({ balance, left, free: "0.00", debt: "0.00" });
  });
  it("may be negative; then nothing is left and the debt is its opposite", () => {
    expect(booksOf({ charges: [call("C1", "0.01", june(1))] }, AT)).toEqual({
      balance: "-0.01",
      left: [],
      used: [],
      free: "0.00",
      debt: "0.01",
    });
  });
  it("is exact beyond what a JavaScript number can hold", () => {
    // 9 × (10^15 − 10^-12) − 10^-12 = 9 × 10^15 − 10 × 10^-12
    const most = "999999999999999.999999999999";
    const deposits = Array.from({ length: 9 }, (_, i) => deposit(`D${i}`, most, june(1)));
    const charges = [call("C1", "0.000000000001", june(2))];
    expect(booksOf({ deposits, charges }, AT).balance).toBe("8999999999999999.99999999999");
  });
});

describe("R6 a refund larger than the remainder", () => {
  const movements: Movements = {
    deposits: [deposit("D1", "10.00", june(1)), deposit("D2", "8.00", june(2)), deposit("D3", "4.00", june(3))],
    adjustments: [adjusted("J1", "2.00", june(4))],
  };
  it.each([
    ["content: of the named deposit", "10.00", "D1", ["0.00", "8.00", "4.00"], "2.00"],
    ["on the edge: a cent more comes of the newest other", "10.01", "D1", ["0.00", "8.00", "3.99"], "2.00"],
    ["then of the next newest", "17.00", "D1", ["0.00", "5.00", "0.00"], "2.00"],
    ["the others newest first, whichever is named", "9.00", "D2", ["10.00", "0.00", "3.00"], "2.00"],
    ["on the edge: all deposits", "22.00", "D1", ["0.00", "0.00", "0.00"], "2.00"],
    ["then of free credit", "23.50", "D1", ["0.00", "0.00", "0.00"], "0.50"],
    ["on the edge: all of it", "24.00", "D1", ["0.00", "0.00", "0.00"], "0.00"],
    ["without a name: the newest first", "11.00", undefined, ["10.00", "1.00", "0.00"], "2.00"],
    ["without a name, then of free credit", "23.00", undefined, ["0.00", "0.00", "0.00"], "1.00"],
  ])("%s", (_, amount, depositId, left, free) => {
    const refunds = [paidBack("R1", amount, june(10), depositId)];
    expect(booksOf({ ...movements, refunds }, AT)).toMatchObject({
      left,
      free,
      debt: "0.00",
      used: ["0.00", "0.00", "0.00"],
    });
  });
  it.each(ORDER_NAMES)("%s: what is still missing is debt that the next deposits repay", (order) => {
    // 25 of 24: debt 1; D4 repays it, and what repays a refund is not usage
    const deposits = [...(movements.deposits ?? []), deposit("D4", "5.00", june(11))];
    expect(booksOf({ ...movements, deposits, refunds: [paidBack("R1", "25.00", june(10), "D1")] }, AT, order)).toEqual({
      balance: "4.00",
      left: ["0.00", "0.00", "0.00", "4.00"],
      used: ["0.00", "0.00", "0.00", "0.00"],
      free: "0.00",
      debt: "0.00",
    });
  });
  it("a named deposit that is not credited yet gives nothing: the newest others do", () => {
    const late = deposit("D4", "6.00", june(12));
    const deposits = [...(movements.deposits ?? []), late];
    expect(leftOf({ deposits, refunds: [paidBack("R1", "5.00", june(10), "D4")] })).toEqual([
      "10.00",
      "7.00",
      "0.00",
      "6.00",
    ]);
  });
  it("what usage took is gone before: the named deposit gives what is left of it", () => {
    const charges = [call("C1", "7.00", june(5))];
    const refunds = [paidBack("R1", "5.00", june(10), "D1")];
    // D1 has 3, D3 gives 2
    expect(booksOf({ deposits: movements.deposits ?? [], charges, refunds }, AT)).toMatchObject({
      left: ["0.00", "8.00", "2.00"],
      used: ["7.00", "0.00", "0.00"],
    });
  });
});

describe("R39 debt is repaid by the next deposits, in order of creditedAt, then id, under every reading", () => {
  it.each(ORDER_NAMES)("%s", (order) => {
    const charges = [call("C1", "25.00", june(1))];
    const deposits = [
      // D3 is received first and credited last
      { ...deposit("D3", "20.00", june(1)), creditedAt: june(4) },
      deposit("D2", "10.00", june(3), { method: "crypto" }),
      deposit("D1", "10.00", june(3)),
    ];
    // 25: 10 of D1, 10 of D2, 5 of D3
    expect(booksOf({ charges, deposits }, AT, order)).toEqual({
      balance: "15.00",
      left: ["0.00", "0.00", "15.00"],
      used: ["10.00", "10.00", "5.00"],
      free: "0.00",
      debt: "0.00",
    });
    expect(booksOf({ charges, deposits }, june(3), order)).toMatchObject({
      balance: "-5.00",
      left: ["0.00", "0.00"],
      debt: "5.00",
    });
  });
  it("on the edge: to the cent, and spending after it", () => {
    const charges = [call("C1", "15.00", june(2)), call("C2", "1.00", june(6))];
    const deposits = [deposit("D1", "10.00", june(1)), deposit("D2", "5.00", june(3)), deposit("D3", "10.00", june(5))];
    expect(leftOf({ charges, deposits }, june(3))).toEqual(["0.00", "0.00"]);
    expect(leftOf({ charges, deposits })).toEqual(["0.00", "0.00", "9.00"]);
  });
});
