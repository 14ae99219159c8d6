/** allocatePayment under Freezvon: 8.1 while the agreement runs, 9.8 and 11.4 once it has ended. */
import { type Account, allocatePayment, freezvon, type Invoice, type Terms } from "fineprint";
import { describe, expect, it } from "vitest";
import { CLEAN, findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const ENDED_AT = "2026-07-01T09:00:00Z";

const ENDED: Account["termination"] = { by: "subscriber", noticeAt: "2026-06-20T09:00:00Z", effectiveAt: ENDED_AT };

const invoice = (id: string, amount: string, issuedAt = "2026-06-01T09:00:00Z"): Invoice => ({
  id,
  amount,
  issuedAt,
  dueAt: "2026-06-15T09:00:00Z",
  payments: [],
});
const A_AND_B = [invoice("B", "5.00"), invoice("A", "10.00")];

/** Charges that leave so much of the 50.00 on the balance. */
const leaving = (spent: string): Account["charges"] => [
  { id: "C1", at: "2026-06-20T09:00:00Z", amount: spent, kind: "call" },
];

describe("8.1, while the agreement runs", () => {
  it.each([
    ["known", A_AND_B],
    ["not known", undefined],
  ])("a payment is a top-up (B12), invoices %s", (_, invoices) => {
    const decision = given({ invoices }).under(freezvon).at(AT).allocation({ amount: "12.00" });
    expect(decision).toMatchObject({
      outcome: "credited",
      allocations: [],
      credit: { amount: "12.00", currency: "EUR" },
      balanceAfter: { amount: "62.00", currency: "EUR" },
      outstandingAfter: null,
      needs: [],
      readings: {},
    });
    expect(decision.findings).toEqual([
      { clause: "8.1", effect: "permits", because: "kept-on-balance", facts: { credit: "12.00" } },
      { clause: "9.8", effect: "satisfied", because: "nothing-owed", facts: {} },
      { clause: "11.4", effect: "satisfied", because: "no-invoice-paid", facts: {} },
    ]);
  });

  it("arrears stand against nothing while it runs", () => {
    const decision = given({ charges: leaving("90.00") })
      .under(freezvon)
      .at(AT)
      .allocation({ amount: "12.00" });
    // 50.00 − 90.00 + 12.00
    expect(decision.balanceAfter?.amount).toBe("-28.00");
    expect(findingsOf(decision, "9.8")).toEqual(["satisfied nothing-owed"]);
  });

  it("on the edge: the agreement has ended from its effect on", () => {
    const ended = given({ invoices: A_AND_B, termination: ENDED }).under(freezvon);
    expect(ended.at("2026-07-01T08:59:59.999Z").allocation({ amount: "12.00" }).outcome).toBe("credited");
    expect(ended.at(ENDED_AT).allocation({ amount: "12.00" }).outcome).toBe("allocated");
  });

  it("R14: without an instant of effect it has not ended", () => {
    const termination = { by: "operator", noticeAt: "2026-06-20T09:00:00Z" } as const;
    const decision = given({ invoices: A_AND_B, termination }).under(freezvon).at(AT).allocation({ amount: "12.00" });
    expect(decision.outcome).toBe("credited");
  });
});

describe("11.4 and 9.8, once it has ended", () => {
  const ended = (facts: Parameters<typeof given>[0], readings = {}) =>
    given({ invoices: A_AND_B, termination: ENDED, ...facts })
      .under(freezvon, readings)
      .at(AT);

  it("12.00 on a balance of −4.00: A 10.00, B 2.00, and arrears are owed", () => {
    const decision = ended({ charges: leaving("54.00") }).allocation({ amount: "12.00" });
    expect(decision).toMatchObject({
      outcome: "allocated",
      allocations: [
        { invoiceId: "A", amount: "10.00", before: "10.00", after: "0.00", settled: true },
        { invoiceId: "B", amount: "2.00", before: "5.00", after: "3.00", settled: false },
      ],
      credit: { amount: "0.00" },
      balanceAfter: { amount: "-4.00" },
      outstandingAfter: { amount: "3.00" },
      readings: { "allocation-order": "oldest-first" },
    });
    expect(findingsOf(decision, "8.1")).toEqual(["satisfied nothing-kept"]);
    expect(decision.findings[1]).toMatchObject({ clause: "9.8", effect: "limits", because: "arrears-owed" });
    // 4.00 and 3.00
    expect(decision.findings[1]?.facts).toEqual({ stillOwed: "7.00" });
    expect(findingsOf(decision, "11.4")).toEqual(["permits balance-pays-invoices"]);
  });

  it("larger than all invoices: the rest is kept, and nothing is owed", () => {
    const decision = ended({}).allocation({ amount: "20.00" });
    expect(decision).toMatchObject({ outcome: "split", credit: { amount: "5.00" }, balanceAfter: { amount: "55.00" } });
    expect(findingsOf(decision, "8.1")).toEqual(["permits kept-on-balance"]);
    expect(findingsOf(decision, "9.8")).toEqual(["satisfied nothing-owed"]);
  });

  it("on the edge of 9.8: a balance of 0.00 is not below zero, one unit less is", () => {
    // 50.00 − 55.00 + 5.00 of 20.00
    expect(findingsOf(ended({ charges: leaving("55.00") }).allocation({ amount: "20.00" }), "9.8")).toEqual([
      "satisfied nothing-owed",
    ]);
    const below = ended({ charges: leaving("55.000000000001") }).allocation({ amount: "20.00" });
    expect(findingsOf(below, "9.8")).toEqual(["limits arrears-owed"]);
    expect(below.findings[1]?.facts).toEqual({ stillOwed: "0.000000000001" });
  });

  it("against: no invoices, all goes on the balance", () => {
    const decision = ended({ invoices: [] }).allocation({ amount: "12.00" });
    expect(decision).toMatchObject({ outcome: "credited", outstandingAfter: { amount: "0.00" } });
    expect(findingsOf(decision, "11.4")).toEqual(["satisfied no-invoice-paid"]);
  });

  it("largest-first: what is outstanding, then the oldest, then id", () => {
    const invoices = [
      invoice("A", "5.00", "2026-06-01T09:00:00Z"),
      invoice("B", "10.00", "2026-06-03T09:00:00Z"),
      invoice("C", "10.00", "2026-06-02T09:00:00Z"),
      // 10.00 of 20.00 is outstanding
      { ...invoice("D", "20.00", "2026-06-02T09:00:00Z"), payments: [{ at: "2026-06-10T09:00:00Z", amount: "10.00" }] },
    ];
    const order = (option: string) =>
      ended({ invoices }, { "allocation-order": option })
        .allocation({ amount: "40.00" })
        .allocations.map(({ invoiceId, amount }) => `${invoiceId} ${amount}`);
    expect(order("largest-first")).toEqual(["C 10.00", "D 10.00", "B 10.00", "A 5.00"]);
    expect(order("oldest-first")).toEqual(["A 5.00", "C 10.00", "D 10.00", "B 10.00"]);
  });

  it("invoices not known: undetermined, and every clause that looks at them says so", () => {
    const decision = ended({ invoices: undefined }).allocation({ amount: "12.00" });
    expect(decision).toMatchObject({
      outcome: "undetermined",
      allocations: [],
      credit: null,
      balanceAfter: null,
      outstandingAfter: null,
      needs: ["invoices"],
    });
    for (const clause of ["8.1", "9.8", "11.4"]) expect(findingsOf(decision, clause)).toEqual(["unknown not-known"]);
  });

  it("B15: invoices not known, but the debt is larger than the payment", () => {
    // 50.00 − 62.00 = −12.00: on the edge, all of the payment on the balance would repay it
    const edge = ended({ invoices: undefined, charges: leaving("62.00") }).allocation({ amount: "12.00" });
    expect(findingsOf(edge, "9.8")).toEqual(["unknown not-known"]);
    const below = ended({ invoices: undefined, charges: leaving("62.01") }).allocation({ amount: "12.00" });
    expect(findingsOf(below, "9.8")).toEqual(["limits arrears-owed"]);
    expect(below).toMatchObject({ outcome: "undetermined", needs: ["invoices"] });
  });
});

it("B5: terms without any clause for the door have no findings", () => {
  const silent: Terms<never> = { ...freezvon, doors: {} };
  expect(allocatePayment(silent, CLEAN, { at: AT, payment: { amount: "1.00" } })).toMatchObject({
    outcome: "not-addressed",
    allocations: [],
    credit: null,
    balanceAfter: null,
    outstandingAfter: null,
    findings: [],
  });
});
