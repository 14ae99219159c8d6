/** Payments, invoices, liability and recordings in plain English. */
import {
  composeInvoice,
  explain,
  freezvon,
  type Invoice,
  type InvoiceQuestion,
  illyvoip,
  planRecordingStorage,
  type StorageQuestion,
} from "fineprint";
import { expect, it } from "vitest";
import { deposit, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const headline = (text: string): string | undefined => text.split("\n")[0];

const invoice = (id: string, amount: string): Invoice => ({
  id,
  issuedAt: "2026-06-01T09:00:00Z",
  dueAt: "2026-06-15T09:00:00Z",
  amount,
  payments: [],
});

it("tells where a payment goes", () => {
  const paying = given({ invoices: [invoice("A", "10.00"), invoice("B", "5.00")] })
    .under(illyvoip)
    .at(AT);
  expect(explain(paying.allocation({ amount: "20.00" }))).toBe(
    [
      "Payment: split. The invoice A receives 10.00. The invoice B receives 5.00. 5.00 EUR goes on the balance, which is then 55.00 EUR.",
      "",
      "What speaks for it:",
      "- ¶17: it goes to invoices, the oldest first: A, B",
      "",
      "Agreement: illyvoip 2020-11-17; as of 3 July 2026, 09:00 UTC.",
    ].join("\n"),
  );
  const unknown = given({ invoices: undefined }).under(illyvoip).at(AT).allocation({ amount: "20.00" });
  expect(headline(explain(unknown))).toBe("Payment: undetermined.");
});

it("tells what is still owed at the end", () => {
  const termination = {
    by: "subscriber",
    noticeAt: "2026-06-20T09:00:00Z",
    effectiveAt: "2026-07-01T09:00:00Z",
  } as const;
  const ended = given({ termination, invoices: [invoice("A", "10.00")] })
    .under(freezvon)
    .at(AT);
  const text = explain(ended.allocation({ amount: "4.00" }));
  expect(text).toContain("- 11.4: open invoices are paid at the end: A");
  expect(text).toContain("What follows besides:\n- 9.8: 6.00 is still owed");
});

it("tells what an invoice says, with taxes and without knowing them", () => {
  const ask = (taxes: InvoiceQuestion["taxes"], kind: "fee" | "discount" = "fee") =>
    explain(
      composeInvoice(illyvoip, {
        at: AT,
        currency: "EUR",
        lines: [{ id: "L1", kind, amount: "10.00", fromOn: "2026-08-01" }],
        taxes,
      }),
    );
  expect(ask([{ id: "VAT", rate: "0.18" }])).toBe(
    [
      "Invoice: composed. Net: 10.00 EUR, tax: 1.80 EUR, to be paid: 11.80 EUR.",
      "",
      "What is awaited:",
      "- ¶17: the payment, which is due before the period begins, until 31 July 2026, 22:00 UTC",
      "",
      "What speaks for it:",
      "- ¶19: taxes are added as charges of their own: VAT",
      "",
      "Agreement: illyvoip 2020-11-17; as of 3 July 2026, 09:00 UTC.",
      "",
      "What else was weighed:",
      "- ¶36: no line is a discount or coupon",
    ].join("\n"),
  );
  expect(headline(ask(undefined))).toBe(
    "Invoice: undetermined. Net: 10.00 EUR, tax: not known, to be paid: not known.",
  );
  const refused = ask(undefined, "discount");
  expect(refused).toContain("\n- ¶36: no discounts or coupons are given, so these lines can't stand: L1\n");
  expect(refused).toContain("Where the document contradicts itself: ¶36 and ¶23.");
});

it("tells the most that can be claimed", () => {
  const facts = { deposits: [deposit("D1", "40.00", "2026-06-01T09:00:00Z")] };
  const ask = (more: { invoices?: undefined }, claim?: string) =>
    explain(
      given({ ...facts, ...more })
        .under(illyvoip)
        .at(AT)
        .liability({ actionAt: AT, claim }),
    );
  expect(headline(ask({}))).toBe("Liability: capped. No more than 40.00 EUR can be claimed.");
  expect(headline(ask({}, "55.00"))).toBe(
    "Liability: capped. No more than 40.00 EUR can be claimed. Payable: 40.00 EUR.",
  );
  expect(ask({})).toContain("- ¶37: no more than 40.00 can be claimed in all");
  expect(headline(ask({ invoices: undefined }, "30.00"))).toBe("Liability: undetermined. Payable: 30.00 EUR.");
});

it("tells what becomes of recordings", () => {
  const recordings = [{ id: "R1", at: "2026-05-01T09:00:00Z", size: 90 }];
  const ask = (incoming: number, more: Partial<StorageQuestion> = {}) =>
    explain(planRecordingStorage(freezvon, { at: AT, quota: 100, extra: 0, incoming, recordings, ...more }));
  expect(headline(ask(35))).toBe("Recording: fits after deleting. The recording R1 goes, 90 bytes. Free: 65 bytes.");
  expect(ask(35)).toContain(
    "- 6.6.2: more space can be bought\n\nWhat follows besides:\n- 6.6.2: the oldest recordings are deleted: R1",
  );
  expect(headline(ask(120))).toBe("Recording: does not fit. Free: 10 bytes. Missing: 20 bytes.");
  expect(headline(ask(35, { extra: undefined }))).toBe("Recording: undetermined.");
  const ended = planRecordingStorage(illyvoip, { at: AT, quota: 100, incoming: 35, recordings, endedAt: AT });
  expect(headline(explain(ended))).toBe("Recording: deleted. The recording R1 goes, 90 bytes.");
});
