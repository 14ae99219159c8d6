/** How an amount is spread over invoices. */
import { describe, expect, it } from "vitest";
import { type SettlementOrder, settle } from "../../src/core/settlement.js";

const open = (id: string, issuedAt: number, outstanding: bigint) => ({
  invoice: { id, issuedAt, dueAt: issuedAt, amount: outstanding, payments: [] },
  outstanding,
});
const INVOICES = [open("C", 2, 9n), open("B", 1, 5n), open("A", 1, 5n)];

const settled = (amount: bigint, order: SettlementOrder = "oldest-first") => {
  const { lines, rest } = settle(INVOICES, amount, order);
  return [...lines.map(({ invoice, before, amount: paid, after }) => `${invoice.id} ${before}-${paid}=${after}`), rest];
};

describe("settle", () => {
  it("pays the oldest first, of one instant by id; what receives nothing is left out", () => {
    expect(settled(7n)).toEqual(["A 5-5=0", "B 5-2=3", 0n]);
    expect(settled(5n)).toEqual(["A 5-5=0", 0n]);
    expect(settled(20n)).toEqual(["A 5-5=0", "B 5-5=0", "C 9-9=0", 1n]);
  });

  it("pays the largest first, of one size the oldest", () => {
    expect(settled(10n, "largest-first")).toEqual(["C 9-9=0", "A 5-1=4", 0n]);
  });

  it("says which are settled", () => {
    expect(settle(INVOICES, 7n, "oldest-first").lines.map((line) => line.settled)).toEqual([true, false]);
  });

  it("pays nothing of nothing, nor of less", () => {
    expect(settled(0n)).toEqual([0n]);
    expect(settled(-1n)).toEqual([0n]);
  });
});
