/** The history of an account, when its sums change next, and what is outstanding of an invoice. */
import { describe, expect, it } from "vitest";
import { historyOf, nextMovement } from "../../src/ledger/history.js";
import { outstandingOf } from "../../src/ledger/invoices.js";
import { amountText } from "../../src/ledger/money.js";
import { byId } from "../../src/ledger/order.js";
import { accountParser } from "../../src/model/parsers.js";
import { resolve } from "../../src/model/resolve.js";
import { test } from "../fc.js";
import { deposit } from "../support/given.js";
import { accountOf, adjusted, booksOf, call, june, type Movements, ORDER_NAMES, paidBack } from "./books.js";
import { anHour, movements } from "./histories.js";

const historyFor = (moved: Movements) => historyOf(accountParser.resolved(accountParser.parse(accountOf(moved))));
const next = (moved: Movements, at: string): string | null => {
  const instant = nextMovement(historyFor(moved), Date.parse(at));
  return instant === undefined ? null : new Date(instant).toISOString();
};

describe("the next movement", () => {
  const moved: Movements = {
    deposits: [
      {
        ...deposit("D1", "50.00", june(1)),
        creditedAt: june(2),
        chargeback: { openedAt: june(8), settledAt: june(9), outcome: "won" },
      },
      { id: "D2", amount: "5.00", receivedAt: june(3), method: "card" },
    ],
    charges: [call("C1", "1.00", june(4), june(5))],
    adjustments: [adjusted("J1", "1.00", june(6))],
    refunds: [paidBack("R1", "1.00", june(7))],
  };
  it("is each of: credit, charge, reversal, adjustment, refund, chargeback opened, chargeback settled", () => {
    const found: (string | null)[] = [june(1)];
    for (let at: string | null = june(1); at !== null; at = next(moved, at)) found.push(at);
    // not the receipt of D1 on day 1, nor of D2 on day 3
    expect(found.slice(2)).toEqual([2, 4, 5, 6, 7, 8, 9].map((day) => june(day)));
  });
  it("on the edge: a millisecond before it, it is still to come; at its instant it is not", () => {
    expect(next(moved, june(4, -1))).toBe(june(4));
    expect(next(moved, june(4))).toBe(june(5));
    expect(next(moved, june(9, -1))).toBe(june(9));
    expect(next(moved, june(9))).toBeNull();
    expect(next({}, june(1))).toBeNull();
  });
  test.prop([movements, anHour])("between two movements the ledger stays as it is", (some, at) => {
    const instant = next(some, at);
    if (instant === null) return;
    const justBefore = new Date(Date.parse(instant) - 1).toISOString();
    for (const order of ORDER_NAMES) expect(booksOf(some, justBefore, order)).toEqual(booksOf(some, at, order));
  });
});

describe("the history", () => {
  it("is made once for an account", () => {
    const account = accountParser.resolved(accountParser.parse(accountOf({ charges: [call("C1", "1.00", june(4))] })));
    expect(historyOf(account)).toBe(historyOf(account));
  });
  it("has charges and refunds by instant, then id, and deposits by credit, then id", () => {
    const { charges, refunds, deposits } = historyFor({
      charges: [
        call("b", "1.00", june(2)),
        call("a", "1.00", june(2)),
        call("Z", "1.00", june(2)),
        call("c", "1.00", june(1)),
      ],
      refunds: [paidBack("2", "1.00", june(2)), paidBack("10", "1.00", june(2))],
      deposits: [
        deposit("D2", "1.00", june(1)),
        deposit("D1", "1.00", june(1)),
        { ...deposit("D0", "1.00", june(1)), creditedAt: june(2) },
      ],
    });
    expect(charges.map(({ id }) => id)).toEqual(["c", "Z", "a", "b"]);
    expect(refunds.map(({ id }) => id)).toEqual(["10", "2"]);
    expect(deposits.map(({ id }) => id)).toEqual(["D1", "D2", "D0"]);
  });
});

describe("by id", () => {
  it("compares code units, so that equal ids are the only equals", () => {
    const ids = ["b", "a", "Z", "10", "2"].map((id) => ({ id }));
    expect([...ids].sort(byId).map(({ id }) => id)).toEqual(["10", "2", "Z", "a", "b"]);
    expect(byId({ id: "a" }, { id: "a" })).toBe(0);
  });
});

describe("what is outstanding of an invoice", () => {
  const invoice = {
    id: "I1",
    issuedAt: june(1),
    dueAt: june(15),
    amount: "10.00",
    payments: [
      { at: june(10), amount: "4.00" },
      { at: june(5), amount: "1.005" },
    ],
  };
  const outstanding = (at: string, more: object = {}) =>
    amountText(outstandingOf(resolve({ ...invoice, ...more }), Date.parse(at)), "EUR");

  it.each([
    ["on the edge: a millisecond before it is issued, nothing", june(1, -1), "0.00"],
    ["on the edge: when it is issued, all of it", june(1), "10.00"],
    ["on the edge: a millisecond before a payment", june(5, -1), "10.00"],
    ["on the edge: at a payment", june(5), "8.995"],
    ["after both, and also when it is overdue", june(20), "4.995"],
  ])("%s", (_, at, expected) => {
    expect(outstanding(at)).toBe(expected);
  });
  it("paid to the cent, or beyond: nothing", () => {
    expect(outstanding(june(20), { payments: [{ at: june(5), amount: "10.00" }] })).toBe("0.00");
    expect(outstanding(june(20), { payments: [{ at: june(5), amount: "10.01" }] })).toBe("0.00");
    expect(outstanding(june(20), { payments: [{ at: june(5), amount: "9.999999999999" }] })).toBe("0.000000000001");
  });
  it("an invoice of nothing, or without payments", () => {
    expect(outstanding(june(20), { amount: "0", payments: [] })).toBe("0.00");
    expect(outstanding(june(20), { payments: [] })).toBe("10.00");
  });
});
