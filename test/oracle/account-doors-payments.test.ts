/** Worked examples of allocatePayment and capLiability (spec/10-the-other-doors.md), and the edges of their rulings. */

import { describe, expect, it } from "vitest";
import { against, at, balanceOf, deposit, empty, ended, euro, without } from "./account-cases.js";
import { type FullAccount, oracleAllocation, oracleLiability } from "./account-doors.js";

describe("oracleAllocation", () => {
  const invoice = (id: string, amount: string, issuedAt = "2026-05-02T09:00:00Z") => ({
    id,
    issuedAt,
    dueAt: "2026-07-01T09:00:00Z",
    amount,
    payments: [],
  });
  const invoices = [invoice("B", "5"), invoice("A", "10.00")];
  const paying = (amount: string) => ({ at, payment: { amount } });
  const lineA = { invoiceId: "A", amount: "10.00", before: "10.00", after: "0.00", settled: true };
  const lineB = { invoiceId: "B", amount: "2.00", before: "5.00", after: "3.00", settled: false };

  it("pays the oldest invoice first, by id where they are of one instant", () => {
    expect(oracleAllocation("illyvoip", {}, { ...empty, invoices }, paying("12.00"))).toEqual({
      decision: "allocation",
      at: "2026-06-01T09:00:00.000Z",
      outcome: "allocated",
      allocations: [lineA, lineB],
      credit: euro("0.00"),
      balanceAfter: euro("0.00"),
      outstandingAfter: euro("3.00"),
      findings: [{ clause: "¶17", effect: "permits", because: "oldest-invoice-first" }],
      needs: [],
    });
    expect(oracleAllocation("illyvoip", {}, { ...empty, invoices }, paying("20.00"))).toMatchObject({
      outcome: "split",
      credit: euro("5.00"),
    });
  });

  it("pays a Freezvon invoice only at the end", () => {
    const account = balanceOf("-4.00", { invoices });
    const over = { ...account, termination: ended };
    const decided = oracleAllocation("freezvon", {}, over, paying("12.00"));
    expect(decided).toMatchObject({ outcome: "allocated", allocations: [lineA, lineB], balanceAfter: euro("-4.00") });
    expect(decided.findings).toEqual([
      { clause: "8.1", effect: "satisfied", because: null },
      { clause: "9.8", effect: "limits", because: "arrears-owed" },
      { clause: "11.4", effect: "permits", because: "balance-pays-invoices" },
    ]);
    const running = oracleAllocation("freezvon", {}, without(account, "invoices"), paying("12.00"));
    expect(running).toMatchObject({
      outcome: "credited",
      allocations: [],
      credit: euro("12.00"),
      balanceAfter: euro("8.00"),
      outstandingAfter: null,
      needs: [],
    });
    expect(against(running)).toEqual(["8.1 permits kept-on-balance"]);
  });

  it("takes the largest first where that is the reading", () => {
    const young = invoice("C", "10.00", "2026-05-03T09:00:00Z");
    const over = { ...empty, invoices: [young, ...invoices], termination: ended };
    const decided = oracleAllocation("freezvon", { "allocation-order": "largest-first" }, over, paying("12.00"));
    expect(decided.allocations.map(({ invoiceId, amount }) => [invoiceId, amount])).toEqual([
      ["A", "10.00"],
      ["C", "2.00"],
    ]);
  });

  it("is open without the invoices, once they are looked at", () => {
    const decided = oracleAllocation("illyvoip", {}, without(empty, "invoices"), paying("12.00"));
    expect(decided).toMatchObject({ outcome: "undetermined", allocations: [], credit: null, needs: ["invoices"] });
    const owing = without(balanceOf("-20.00", { termination: ended }), "invoices");
    expect(against(oracleAllocation("freezvon", {}, owing, paying("12.00")))).toEqual([
      "8.1 unknown null",
      "9.8 limits arrears-owed",
      "11.4 unknown null",
    ]);
  });
});

describe("oracleLiability", () => {
  // Belgrade is one hour ahead in February, two in May.
  const actionAt = "2026-05-31T10:00:00Z";
  const deposits = [deposit("D1", "2026-02-28T09:00:00Z", "40"), deposit("D2", "2026-02-27T22:59:00Z", "20.00")];
  const account = { ...empty, deposits };

  it("counts from the clamped day three months before", () => {
    expect(oracleLiability("illyvoip", {}, account, { at, actionAt })).toEqual({
      decision: "liability",
      at: "2026-06-01T09:00:00.000Z",
      outcome: "capped",
      limit: euro("40.00"),
      payable: null,
      fromAt: "2026-02-27T23:00:00.000Z",
      untilAt: "2026-05-31T10:00:00.000Z",
      payments: [{ kind: "deposit", id: "D1", at: "2026-02-28T09:00:00.000Z", amount: "40.00" }],
      findings: [{ clause: "¶37", effect: "limits", because: "liability-capped" }],
      needs: [],
    });
    const byTerm = oracleLiability("illyvoip", { "liability-window": "payment-term" }, account, { at, actionAt });
    expect(byTerm).toMatchObject({ limit: euro("0.00"), fromAt: "2026-02-28T23:00:00.000Z", payments: [] });
  });

  it("leaves out a payment at the instant of the action", () => {
    const paidThen = { ...empty, deposits: [deposit("D1", actionAt, "40")] };
    expect(oracleLiability("illyvoip", {}, paidThen, { at, actionAt }).limit).toEqual(euro("0.00"));
  });

  it("caps a claim", () => {
    const decided = oracleLiability("illyvoip", {}, account, { at, actionAt, claim: "55.00" });
    expect(decided.payable).toEqual(euro("40.00"));
    const covered = oracleLiability("illyvoip", {}, account, { at, actionAt, claim: "40" });
    expect(covered.payable).toEqual(euro("40.00"));
    expect(against(covered)).toEqual([]);
  });

  it("counts charges instead of deposits where that is the reading", () => {
    const day = "2026-05-02T09:00:00Z";
    const charged: FullAccount = {
      ...account,
      charges: [
        { id: "C2", at: day, amount: "3.00", kind: "call", reversedAt: "2026-05-31T20:00:00Z" },
        { id: "C1", at: day, amount: "2.00", kind: "call" },
      ],
      invoices: [{ id: "I", issuedAt: day, dueAt: day, amount: "9", payments: [{ at: day, amount: "7.5" }] }],
    };
    const decided = oracleLiability("illyvoip", { "paid-for-services": "services-charged" }, charged, { at, actionAt });
    expect(decided.limit).toEqual(euro("9.50"));
    expect(decided.payments.map(({ kind, id }) => [kind, id])).toEqual([
      ["charge", "C1"],
      ["invoice-payment", "I"],
    ]);
  });

  it("is open without the invoices, but pays what is covered already", () => {
    const unknown = without(account, "invoices");
    const covered = oracleLiability("illyvoip", {}, unknown, { at, actionAt, claim: "40.00" });
    expect(covered).toMatchObject({ outcome: "undetermined", limit: null, payable: euro("40.00") });
    const more = oracleLiability("illyvoip", {}, unknown, { at, actionAt, claim: "40.01" });
    expect(more).toMatchObject({ outcome: "undetermined", payable: null, needs: ["invoices"] });
    expect(oracleLiability("freezvon", {}, unknown, { at, actionAt, claim: "40.00" })).toMatchObject({
      outcome: "not-addressed",
      limit: null,
      payable: null,
      fromAt: null,
      untilAt: null,
      needs: [],
    });
  });
});
