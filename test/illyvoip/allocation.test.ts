/** allocatePayment under ILLYVOIP: ¶17, to the oldest invoice first; what is left goes on the balance. */
import { InputError, type Invoice, illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";

const invoice = (
  id: string,
  amount: string,
  issuedAt = "2026-06-01T09:00:00Z",
  more: Partial<Invoice> = {},
): Invoice => ({
  id,
  amount,
  issuedAt,
  dueAt: "2026-06-15T09:00:00Z",
  payments: [],
  ...more,
});

/** 50.00 on the balance, and some invoices. */
const paying = (amount: string, invoices: readonly Invoice[] | undefined, at = AT) =>
  given({ invoices }).under(illyvoip).at(at).allocation({ amount });

describe("¶17", () => {
  it("two invoices of one instant: by id, 10.00 and 5.00 open, 12.00 paid", () => {
    const decision = paying("12.00", [invoice("B", "5.00"), invoice("A", "10.00")]);
    expect(decision).toMatchObject({
      decision: "allocation",
      outcome: "allocated",
      allocations: [
        { invoiceId: "A", amount: "10.00", before: "10.00", after: "0.00", settled: true },
        { invoiceId: "B", amount: "2.00", before: "5.00", after: "3.00", settled: false },
      ],
      credit: { amount: "0.00", currency: "EUR" },
      balanceAfter: { amount: "50.00", currency: "EUR" },
      outstandingAfter: { amount: "3.00", currency: "EUR" },
      needs: [],
      readings: {},
    });
    expect(decision.findings).toEqual([
      { clause: "¶17", effect: "permits", because: "oldest-invoice-first", facts: { invoiceIds: ["A", "B"] } },
    ]);
  });

  it("a payment larger than all invoices is split: 20.00 against 15.00", () => {
    expect(paying("20.00", [invoice("A", "10.00"), invoice("B", "5.00")])).toMatchObject({
      outcome: "split",
      credit: { amount: "5.00" },
      balanceAfter: { amount: "55.00" },
      outstandingAfter: { amount: "0.00" },
    });
  });

  it("on the edge: exactly what is open, and 10⁻¹² more or less", () => {
    const open = [invoice("A", "10.00"), invoice("B", "5.00")];
    expect(paying("15.00", open)).toMatchObject({ outcome: "allocated", credit: { amount: "0.00" } });
    expect(paying("15.000000000001", open)).toMatchObject({ outcome: "split", credit: { amount: "0.000000000001" } });
    const less = paying("14.999999999999", open);
    expect(less).toMatchObject({ outcome: "allocated", outstandingAfter: { amount: "0.000000000001" } });
    expect(less.allocations[1]).toMatchObject({ after: "0.000000000001", settled: false });
  });

  it("the oldest by issue comes first, whatever is due first (B12), and B22: only what receives something is listed", () => {
    const open = [
      invoice("A", "10.00", "2026-06-02T09:00:00Z", { dueAt: "2026-06-03T09:00:00Z" }),
      invoice("B", "5.00", "2026-06-01T09:00:00Z", { dueAt: "2026-08-01T09:00:00Z" }),
    ];
    expect(paying("5.00", open).allocations).toEqual([
      { invoiceId: "B", amount: "5.00", before: "5.00", after: "0.00", settled: true },
    ]);
  });

  it("against: nothing outstanding, all is credited", () => {
    const paid = invoice("A", "10.00", undefined, { payments: [{ at: "2026-06-10T09:00:00Z", amount: "12.00" }] });
    for (const invoices of [[], [paid], [invoice("Z", "0.00")]]) {
      const decision = paying("12.00", invoices);
      expect(decision).toMatchObject({
        outcome: "credited",
        allocations: [],
        credit: { amount: "12.00" },
        balanceAfter: { amount: "62.00" },
        outstandingAfter: { amount: "0.00" },
      });
      expect(findingsOf(decision, "¶17")).toEqual(["satisfied no-invoice-paid"]);
    }
  });

  it("an invoice is there from the instant of its issue, and a payment on it from its own", () => {
    const later = [invoice("A", "10.00", AT, { payments: [{ at: "2026-07-04T09:00:00Z", amount: "4.00" }] })];
    expect(paying("12.00", later, "2026-07-03T08:59:59.999Z").outcome).toBe("credited");
    expect(paying("12.00", later).allocations[0]?.before).toBe("10.00");
    expect(paying("12.00", later, "2026-07-04T08:59:59.999Z").allocations[0]?.before).toBe("10.00");
    expect(paying("12.00", later, "2026-07-04T09:00:00Z").allocations[0]).toMatchObject({
      before: "6.00",
      amount: "6.00",
    });
  });

  it("a negative balance is repaid by the credit, not by a line (B12)", () => {
    const charges = [{ id: "C1", at: "2026-06-20T09:00:00Z", amount: "60.00", kind: "call" as const }];
    const decision = given({ charges, invoices: [invoice("A", "5.00")] })
      .under(illyvoip)
      .at(AT)
      .allocation({ amount: "7.00" });
    // 50.00 − 60.00 = −10.00, and 2.00 is left of the payment
    expect(decision).toMatchObject({ outcome: "split", credit: { amount: "2.00" }, balanceAfter: { amount: "-8.00" } });
  });

  it("invoices not known: undetermined, and every amount with it", () => {
    const decision = paying("12.00", undefined);
    expect(decision).toMatchObject({
      outcome: "undetermined",
      allocations: [],
      credit: null,
      balanceAfter: null,
      outstandingAfter: null,
      needs: ["invoices"],
    });
    expect(decision.findings).toMatchObject([{ clause: "¶17", effect: "unknown", needs: ["invoices"] }]);
  });

  it("an ended agreement changes nothing", () => {
    const termination = {
      by: "subscriber",
      noticeAt: "2026-06-20T09:00:00Z",
      effectiveAt: "2026-06-20T09:00:00Z",
    } as const;
    const decision = given({ termination, invoices: [invoice("A", "10.00")] })
      .under(illyvoip)
      .at(AT)
      .allocation({ amount: "12.00" });
    expect(decision).toMatchObject({ outcome: "split", credit: { amount: "2.00" } });
  });
});

describe("input", () => {
  it("B7, B40: a payment received after the question is refused, on the edge it is not, and nothing depends on it", () => {
    const ask = (receivedAt?: string) =>
      given({ invoices: [invoice("A", "10.00")] })
        .under(illyvoip)
        .at(AT)
        .allocation({ amount: "12.00", receivedAt });
    expect(() => ask("2026-07-03T09:00:00.001Z")).toThrow(InputError);
    expect(ask(AT)).toEqual(ask());
    // before the invoice was issued
    expect(ask("2026-05-01T09:00:00Z")).toEqual(ask());
  });
});
