/** composeInvoice under Freezvon: 8.1 is the nearest clause, and it says nothing of taxes or discounts. */
import { composeInvoice, freezvon } from "fineprint";
import { expect, it } from "vitest";

const AT = "2026-07-03T09:00:00Z";
const line = { id: "L1", kind: "discount", amount: "9.90", fromOn: "2026-08-01" } as const;

it("is not addressed: every amount is null (B17)", () => {
  const decision = composeInvoice(freezvon, {
    at: AT,
    currency: "EUR",
    lines: [line],
    taxes: [{ id: "VAT", rate: "0.2" }],
  });
  expect(decision).toMatchObject({
    decision: "invoice",
    outcome: "not-addressed",
    lines: [],
    taxLines: [],
    net: null,
    tax: null,
    total: null,
    rounding: null,
    payableBefore: null,
    needs: [],
    readings: {},
  });
  expect(decision.findings).toEqual([{ clause: "8.1", effect: "satisfied", because: "not-addressed", facts: {} }]);
});

it("needs no taxes to say so", () => {
  expect(composeInvoice(freezvon, { at: AT, currency: "EUR", lines: [line] })).toMatchObject({
    outcome: "not-addressed",
    needs: [],
  });
});

it("B18: input errors come before silence", () => {
  const ask = () => composeInvoice(freezvon, { at: AT, currency: "EUR", lines: [line, line] });
  expect(ask).toThrow("question.lines[1].id");
});
