/** Freezvon 12.2.3: no arrears, no unpaid invoices, a positive balance. */
import type { Invoice } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf } from "../support/given.js";
import { AT, asked, type Facts, four, invoice, used } from "../support/refund-12-2-3.js";

const A_MILLISECOND_LATER = "2026-07-03T09:00:00.001Z";
const A_MILLISECOND_EARLIER = "2026-07-03T08:59:59.999Z";

describe("Freezvon 12.2.3, invoices", () => {
  const PAID = { at: "2026-06-10T09:00:00Z", amount: "8.00" };

  it.each<[string, Invoice]>([
    ["paid", invoice({ payments: [PAID] })],
    ["paid late", invoice({ payments: [{ ...PAID, at: "2026-06-30T09:00:00Z" }] })],
    [
      "paid in parts",
      invoice({
        payments: [
          { ...PAID, amount: "3.00" },
          { ...PAID, amount: "5.00" },
        ],
      }),
    ],
    ["overpaid", invoice({ payments: [{ ...PAID, amount: "9.00" }] })],
    ["of nothing", invoice({ amount: "0.00" })],
    ["not issued yet", invoice({ issuedAt: "2026-07-04T09:00:00Z", dueAt: "2026-07-18T09:00:00Z" })],
  ])("12.2.3 content: an invoice %s", (_, one) => {
    expect(four({ invoices: [one] })).toEqual(["ok", "ok", "ok", "ok"]);
  });

  it("12.2.3 against: overdue, it is arrears and unpaid", () => {
    const decision = asked({ invoices: [invoice()] });
    expect(findingsOf(decision, "12.2.3").slice(1, 3)).toEqual(["forbids in-arrears", "forbids unpaid-invoices"]);
    expect(decision.outcome).toBe("refused");
    expect(decision.eligible.amount).toBe("50.00");
  });

  it("12.2.3 against: not due yet, it is unpaid and no arrears", () => {
    const facts = { invoices: [invoice({ dueAt: "2026-07-15T09:00:00Z" })] };
    expect(four(facts)).toEqual(["ok", "ok", "forbids unpaid-invoices", "ok"]);
    expect(asked(facts).outcome).toBe("refused");
  });

  it.each<[string, Invoice, readonly [arrears: string, unpaid: string]]>([
    [
      "a cent of it is open",
      invoice({ payments: [{ ...PAID, amount: "7.99" }] }),
      ["forbids in-arrears", "forbids unpaid-invoices"],
    ],
    ["paid now", invoice({ payments: [{ ...PAID, at: AT }] }), ["ok", "ok"]],
    [
      "paid a millisecond later",
      invoice({ payments: [{ ...PAID, at: A_MILLISECOND_LATER }] }),
      ["forbids in-arrears", "forbids unpaid-invoices"],
    ],
    ["due now", invoice({ dueAt: AT }), ["ok", "forbids unpaid-invoices"]], // overdue: unpaid after dueAt
    [
      "due a millisecond ago",
      invoice({ dueAt: A_MILLISECOND_EARLIER }),
      ["forbids in-arrears", "forbids unpaid-invoices"],
    ],
    ["issued now", invoice({ issuedAt: AT, dueAt: "2026-07-18T09:00:00Z" }), ["ok", "forbids unpaid-invoices"]],
    [
      "issued a millisecond later",
      invoice({ issuedAt: A_MILLISECOND_LATER, dueAt: "2026-07-18T09:00:00Z" }),
      ["ok", "ok"],
    ],
  ])("12.2.3 on the edge: an invoice, %s", (_, one, [arrears, unpaid]) => {
    expect(four({ invoices: [one] })).toEqual(["ok", arrears, unpaid, "ok"]);
  });

  it("12.2.3 unknown: invoices not known leave two findings open and need one path", () => {
    const decision = asked({ invoices: undefined });
    expect(decision.findings.filter(({ clause }) => clause === "12.2.3")).toMatchObject([
      { effect: "satisfied" },
      { effect: "unknown", needs: ["invoices"] },
      { effect: "unknown", needs: ["invoices"] },
      { effect: "satisfied" },
    ]);
    expect(decision.outcome).toBe("undetermined");
    expect(decision.needs).toEqual(["invoices"]);
  });
});

describe("Freezvon 12.2.3, the balance", () => {
  it("12.2.3 content: a positive balance", () => {
    expect(four({ charges: used("10.00") })).toEqual(["ok", "ok", "ok", "ok"]);
  });

  it("12.2.3 against: a balance below zero is arrears, too", () => {
    const facts = { charges: used("60.00") };
    expect(four(facts)).toEqual(["ok", "forbids in-arrears", "ok", "forbids no-positive-balance"]);
    expect(asked(facts)).toMatchObject({ outcome: "refused", retained: { amount: "0.00" } });
  });

  it.each([
    ["49.99", ["ok", "ok", "ok", "ok"]], // a cent left
    ["49.999999999999", ["ok", "ok", "ok", "ok"]],
    ["50.00", ["ok", "ok", "ok", "forbids no-positive-balance"]], // nothing, and no debt
    ["50.000000000001", ["ok", "forbids in-arrears", "ok", "forbids no-positive-balance"]],
    ["50.01", ["ok", "forbids in-arrears", "ok", "forbids no-positive-balance"]],
  ])("12.2.3 on the edge: %s of 50.00 used", (amount, findings) => {
    expect(four({ charges: used(amount) })).toEqual(findings);
  });

  it("12.2.3 on the edge: a charge at the instant of the question takes the balance, one a millisecond later does not", () => {
    const at = (instant: string): Facts => ({ charges: [{ id: "C1", at: instant, amount: "50.00", kind: "call" }] });
    expect(four(at(AT))[3]).toBe("forbids no-positive-balance");
    expect(four(at(A_MILLISECOND_LATER))[3]).toBe("ok");
  });

  it("12.2.3, R22: a balance below zero is arrears though invoices are not known", () => {
    const decision = asked({ charges: used("60.00"), invoices: undefined });
    expect(findingsOf(decision, "12.2.3")[1]).toBe("forbids in-arrears");
    expect(findingsOf(decision, "12.2.3")[2]).toMatch(/^unknown /);
    expect(decision.outcome).toBe("refused");
    expect(decision.needs).toEqual([]);
  });
});
