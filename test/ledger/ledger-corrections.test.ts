/** What is corrected afterwards, each by hand: chargebacks (R7) and positive adjustments (R8). */
import type { Chargeback } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit } from "../support/given.js";
import { adjusted, booksOf, call, june, type Movements, paidBack } from "./books.js";

const AT = june(20);
const leftOf = (movements: Movements, at = AT) => booksOf(movements, at).left;

describe("R7 chargebacks: what counts of a deposit is fixed first, and the whole history is walked with that", () => {
  const openedAt = june(6);
  const settledAt = june(12);
  const with1 = (chargeback: Chargeback): Movements => ({
    deposits: [deposit("D1", "50.00", june(1), { chargeback }), deposit("D2", "30.00", june(4))],
    charges: [call("C1", "20.00", june(3))],
  });
  const before = ["30.00", "30.00"];
  it.each([
    ["a millisecond before it is opened it takes nothing", { openedAt }, june(6, -1), before],
    [
      "open, of all: nothing counts, so D2 bears the call that came before it",
      { openedAt },
      june(6),
      ["0.00", "10.00"],
    ],
    ["open, of 15: 35 count", { openedAt, amount: "15.00" }, june(6), ["15.00", "30.00"]],
    [
      "open, of 45: 5 count and bear 5 of the call, D2 the other 15",
      { openedAt, amount: "45.00" },
      AT,
      ["0.00", "15.00"],
    ],
    ["lost: as when it was open", { openedAt, amount: "15.00", settledAt, outcome: "lost" }, AT, ["15.00", "30.00"]],
    ["lost, of all", { openedAt, settledAt, outcome: "lost" }, AT, ["0.00", "10.00"]],
    [
      "a millisecond before it is won it is open",
      { openedAt, settledAt, outcome: "won" },
      june(12, -1),
      ["0.00", "10.00"],
    ],
    ["won: all of it is back", { openedAt, settledAt, outcome: "won" }, june(12), before],
    ["won, of 15", { openedAt, amount: "15.00", settledAt, outcome: "won" }, AT, before],
  ] as const)("%s", (_, chargeback, at, left) => {
    expect(leftOf(with1(chargeback), at)).toEqual(left);
  });
  it("what nothing repays is debt: the balance is negative", () => {
    const [first] = with1({ openedAt }).deposits ?? [];
    const movements = { ...with1({ openedAt }), deposits: first === undefined ? [] : [first] };
    expect(booksOf(movements, AT)).toMatchObject({ balance: "-20.00", left: ["0.00"], used: ["0.00"], debt: "20.00" });
  });
  it("a refund of a deposit whose money the bank takes back comes of the others", () => {
    const refunds = [paidBack("R1", "5.00", june(5), "D1")];
    // D1 counts 0: the call is D2's (30 − 20), and so is the refund
    expect(leftOf({ ...with1({ openedAt }), refunds })).toEqual(["0.00", "5.00"]);
  });
});

describe("R8 positive adjustments cancel spending, the oldest first, whatever their own instants", () => {
  const movements: Movements = {
    deposits: [deposit("D1", "10.00", june(1)), deposit("D2", "10.00", june(3))],
    charges: [call("C1", "10.00", june(2)), call("C2", "4.00", june(4))],
  };
  const plus = (...adjustments: readonly (readonly [amount: string, at: string])[]): Movements => ({
    ...movements,
    adjustments: adjustments.map(([amount, at], i) => adjusted(`J${i}`, amount, at)),
  });
  it("without one: D1 bore the first call, D2 the second", () => {
    expect(leftOf(movements)).toEqual(["0.00", "6.00"]);
  });
  it.each([
    ["long before", june(1, -1)],
    ["in between", june(3)],
    ["long after", june(10)],
    ["on the edge: at the instant asked of", AT],
  ])("10 given %s: the first call is cancelled, D1 bears the second", (_, at) => {
    expect(leftOf(plus(["10.00", at]))).toEqual(["6.00", "10.00"]);
    expect(booksOf(plus(["10.00", at]), AT, "newest-first").left).toEqual(["10.00", "6.00"]);
  });
  it("on the edge: a millisecond after the instant asked of it has not happened", () => {
    expect(leftOf(plus(["10.00", june(20, 1)]))).toEqual(["0.00", "6.00"]);
  });
  it("a part: 3 given, 7 of the first call stay", () => {
    // D1 keeps 3, of which the second call burns all, and 1 of D2
    expect(leftOf(plus(["3.00", june(10)]))).toEqual(["0.00", "9.00"]);
  });
  it("on the edge: all spending, then a cent more, which is free credit", () => {
    expect(booksOf(plus(["14.00", june(10)]), AT)).toMatchObject({ left: ["10.00", "10.00"], free: "0.00" });
    expect(booksOf(plus(["14.00", june(10)], ["0.01", june(11)]), AT)).toEqual({
      balance: "20.01",
      left: ["10.00", "10.00"],
      used: ["0.00", "0.00"],
      free: "0.01",
      debt: "0.00",
    });
  });
  it("a negative one is spending at its own instant", () => {
    // newest first: 5 at a time when only D1 was there
    expect(
      booksOf(
        { deposits: movements.deposits ?? [], adjustments: [adjusted("J1", "-5.00", june(2))] },
        AT,
        "newest-first",
      ).left,
    ).toEqual(["5.00", "10.00"]);
  });
  it("a negative one can be cancelled like any spending", () => {
    // −5 on day 2 is the oldest; +5 cancels it, and the calls stay
    const charges = [call("C1", "10.00", june(3))];
    expect(
      leftOf({
        deposits: movements.deposits ?? [],
        charges,
        adjustments: [adjusted("J1", "-5.00", june(2)), adjusted("J2", "5.00", june(10))],
      }),
    ).toEqual(["0.00", "10.00"]);
  });
  it("free credit alone is a balance of no deposit", () => {
    expect(booksOf({ adjustments: [adjusted("J1", "7.00", june(1))] }, AT)).toEqual({
      balance: "7.00",
      left: [],
      used: [],
      free: "7.00",
      debt: "0.00",
    });
  });
});
