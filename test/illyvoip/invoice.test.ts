/** composeInvoice under ILLYVOIP: ¶17 in advance, ¶19 taxes, ¶36 no discounts; the exact sums and the one rounding. */
import { composeInvoice, InputError, type InvoiceLine, type InvoiceQuestion, illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, untilOf } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const VAT = [{ id: "VAT", rate: "0.18" }];

const fee = (id: string, amount: string, more: Partial<InvoiceLine> = {}): InvoiceLine => ({
  id,
  kind: "fee",
  amount,
  ...more,
});
const composed = (
  lines: readonly InvoiceLine[],
  taxes: InvoiceQuestion["taxes"],
  more: Partial<InvoiceQuestion> = {},
) => composeInvoice(illyvoip, { at: AT, currency: "EUR", lines, taxes, ...more });

describe("¶19, the amounts", () => {
  it("9.90 + 5.05 at 18 %: 14.95 × 0.18 = 2.691, 17.641 is rounded once to 17.64", () => {
    const decision = composed([fee("L2", "5.05", { kind: "setup" }), fee("L1", "9.90")], VAT);
    expect(decision).toMatchObject({
      decision: "invoice",
      outcome: "composed",
      lines: [
        { id: "L1", amount: "9.90" },
        { id: "L2", amount: "5.05" },
      ],
      taxLines: [{ taxId: "VAT", base: "14.95", rate: "0.18", amount: "2.691" }],
      net: { amount: "14.95", currency: "EUR" },
      tax: { amount: "2.691", currency: "EUR" },
      total: { amount: "17.64", currency: "EUR" },
      rounding: { mode: "half-up", before: "17.641", after: "17.64" },
      payableBefore: null,
      needs: [],
      readings: {},
    });
    expect(findingsOf(decision, "¶17")).toEqual(["satisfied no-advance-running"]);
    expect(findingsOf(decision, "¶19")).toEqual(["permits tax-added"]);
    expect(findingsOf(decision, "¶36")).toEqual(["satisfied no-discount-given"]);
  });

  it("0.25 twice at 10 %: the tax of the sum, 0.05, and not twice 0.03", () => {
    expect(composed([fee("L1", "0.25"), fee("L2", "0.25")], [{ id: "T", rate: "0.1" }])).toMatchObject({
      tax: { amount: "0.05" },
      total: { amount: "0.55" },
      rounding: { before: "0.55", after: "0.55" },
    });
  });

  it("several taxes are each on the net sum, by id, never on each other", () => {
    const decision = composed(
      [fee("L1", "100.00")],
      [
        { id: "Z", rate: "0.050" },
        { id: "A", rate: "0.20" },
      ],
    );
    expect(decision.taxLines).toEqual([
      { taxId: "A", base: "100.00", rate: "0.2", amount: "20.00" },
      { taxId: "Z", base: "100.00", rate: "0.05", amount: "5.00" },
    ]);
    expect(decision).toMatchObject({ tax: { amount: "25.00" }, total: { amount: "125.00" } });
    expect(decision.findings[1]?.facts).toEqual({ net: "100.00", taxIds: ["A", "Z"] });
  });

  it("the total is rounded half up, on the edge and a unit below it", () => {
    expect(composed([fee("L1", "0.125")], []).total?.amount).toBe("0.13");
    expect(composed([fee("L1", "0.124999999999")], []).total?.amount).toBe("0.12");
  });

  it("B44: exact amounts may have more than twelve fraction digits", () => {
    // 10⁻¹² × 10⁻¹², and their sum with 10⁻¹²
    expect(composed([fee("L1", "0.000000000001")], [{ id: "T", rate: "0.000000000001" }])).toMatchObject({
      taxLines: [{ amount: "0.000000000000000000000001" }],
      tax: { amount: "0.000000000000000000000001" },
      rounding: { before: "0.000000000001000000000001", after: "0.00" },
      total: { amount: "0.00" },
    });
  });

  it("the largest amounts are exact, too", () => {
    const nines = "999999999999999.999999999999";
    // (10¹⁵ − 10⁻¹²) × (10¹⁵ − 10⁻¹²) = 10³⁰ − 2 × 10³ + 10⁻²⁴
    expect(composed([fee("L1", nines)], [{ id: "T", rate: nines }]).tax?.amount).toBe(
      `${"9".repeat(26)}8000.${"0".repeat(23)}1`,
    );
  });

  it.each([
    ["JPY", "1", "0.5", "0.5", "2"],
    ["JPY", "1", "1", "1", "2"],
    ["KWD", "1.000", "0.0005", "0.0005", "1.001"],
    ["KWD", "1.000", "0.5", "0.500", "1.500"],
  ])(
    "%s has a minor unit of its own: %s at a rate of %s, which is %s, make %s",
    (currency, amount, rate, tax, total) => {
      const decision = composed([fee("L1", amount)], [{ id: "T", rate }], { currency });
      expect(decision.total).toEqual({ amount: total, currency });
      expect(decision.net).toEqual({ amount, currency });
      expect(decision.tax).toEqual({ amount: tax, currency });
      expect(decision.taxLines[0]?.amount).toBe(tax);
    },
  );

  it.each([
    ["no taxes", [], []],
    ["a rate of zero", [{ id: "T", rate: "0.00" }], [{ taxId: "T", base: "10.00", rate: "0", amount: "0.00" }]],
  ])("against: %s", (_, taxes, taxLines) => {
    const decision = composed([fee("L1", "10.00")], taxes);
    expect(decision).toMatchObject({
      outcome: "composed",
      taxLines,
      tax: { amount: "0.00" },
      total: { amount: "10.00" },
    });
    expect(findingsOf(decision, "¶19")).toEqual(["satisfied no-tax"]);
  });

  it("names only taxes above zero", () => {
    const decision = composed([fee("L1", "10.00")], [...VAT, { id: "A", rate: "0" }]);
    expect(decision.findings[1]?.facts).toEqual({ net: "10.00", taxIds: ["VAT"] });
  });

  it("taxes not known: undetermined; the lines and their sum stand", () => {
    const decision = composed([fee("L1", "10.00")], undefined);
    expect(decision).toMatchObject({
      outcome: "undetermined",
      lines: [{ id: "L1", amount: "10.00" }],
      taxLines: [],
      net: { amount: "10.00" },
      tax: null,
      total: null,
      rounding: null,
      needs: ["question.taxes"],
    });
    expect(decision.findings[1]).toMatchObject({ clause: "¶19", effect: "unknown", needs: ["question.taxes"] });
  });

  it("B14: of no lines any tax is zero, so taxes that are not known do not count", () => {
    const decision = composed([], undefined);
    expect(decision).toMatchObject({
      outcome: "composed",
      lines: [],
      net: { amount: "0.00" },
      tax: { amount: "0.00" },
      total: { amount: "0.00" },
      needs: [],
    });
    expect(findingsOf(decision, "¶19")).toEqual(["unknown not-known"]);
    expect(findingsOf(composed([], VAT), "¶19")).toEqual(["satisfied no-tax"]);
  });
});

describe("¶17, in advance", () => {
  // 1 July 2026, 00:00 in Belgrade
  const BEGINS = "2026-06-30T22:00:00.000Z";
  const lines = [
    fee("L1", "9.90", { fromOn: "2026-08-01" }),
    fee("L2", "5.00", { fromOn: "2026-07-01" }),
    fee("L3", "1.00"),
  ];

  it("content: before the earliest period it is awaited until then", () => {
    const decision = composed(lines, VAT, { at: "2026-06-30T21:59:59.999Z" });
    expect(decision).toMatchObject({ outcome: "composed", payableBefore: BEGINS });
    expect(findingsOf(decision, "¶17")).toEqual(["awaits payable-in-advance"]);
    expect(untilOf(decision, "¶17")).toEqual([BEGINS]);
    expect(decision.findings[0]?.facts).toEqual({ payableBefore: BEGINS });
  });

  it("on the edge: at 00:00 of that day no longer", () => {
    const decision = composed(lines, VAT, { at: BEGINS });
    expect(decision).toMatchObject({ outcome: "composed", payableBefore: BEGINS });
    expect(findingsOf(decision, "¶17")).toEqual(["satisfied no-advance-running"]);
  });

  it("the day is one of the winter, too: 1 January begins at 23:00 UTC", () => {
    expect(composed([fee("L1", "1.00", { fromOn: "2027-01-01" })], []).payableBefore).toBe("2026-12-31T23:00:00.000Z");
  });
});

describe("¶36, no discounts", () => {
  it.each(["discount", "coupon"] as const)(
    "a %s is refused: lists empty, amounts zero, payableBefore stays (B44)",
    (kind) => {
      const decision = composed([fee("L1", "9.90", { fromOn: "2026-07-01" }), fee("L2", "1.00", { kind })], VAT);
      expect(decision).toMatchObject({
        outcome: "refused",
        lines: [],
        taxLines: [],
        net: { amount: "0.00", currency: "EUR" },
        tax: { amount: "0.00", currency: "EUR" },
        total: { amount: "0.00", currency: "EUR" },
        rounding: { mode: "half-up", before: "0.00", after: "0.00" },
        payableBefore: "2026-06-30T22:00:00.000Z",
        needs: [],
      });
      expect(findingsOf(decision, "¶36")).toEqual(["forbids no-discounts"]);
      expect(decision.findings[2]?.facts).toEqual({ lineIds: ["L2"], contradicts: ["¶23"] });
    },
  );

  it("a discount of 1.00 and taxes not known: refused, and nothing is needed", () => {
    const decision = composed([fee("L1", "1.00", { kind: "discount" })], undefined);
    expect(decision).toMatchObject({ outcome: "refused", tax: { amount: "0.00" }, needs: [] });
    expect(findingsOf(decision, "¶19")).toEqual(["unknown not-known"]);
  });

  it("names every such line, by id", () => {
    const decision = composed([fee("B", "1.00", { kind: "discount" }), fee("A", "1.00", { kind: "coupon" })], VAT);
    expect(decision.findings[2]?.facts.lineIds).toEqual(["A", "B"]);
  });

  it.each(["fee", "setup", "usage"] as const)("content: a %s is none", (kind) => {
    expect(composed([fee("L1", "1.00", { kind })], VAT).outcome).toBe("composed");
  });
});

describe("input", () => {
  it("B44: a negative rate is refused, zero is not", () => {
    expect(() => composed([fee("L1", "1.00")], [{ id: "T", rate: "-0.01" }])).toThrow(InputError);
    expect(composed([fee("L1", "1.00")], [{ id: "T", rate: "0" }]).outcome).toBe("composed");
  });

  it("ids are unique within their list", () => {
    expect(() => composed([fee("L1", "1.00"), fee("L1", "2.00")], VAT)).toThrow("question.lines[1].id");
    expect(() => composed([fee("VAT", "1.00")], [...VAT, ...VAT])).toThrow("question.taxes[1].id");
  });

  it("the order of the lists changes nothing", () => {
    const lines = [
      fee("L1", "9.90", { fromOn: "2026-07-01" }),
      fee("L2", "5.05"),
      fee("L3", "1.00", { fromOn: "2026-08-01" }),
    ];
    const taxes = [...VAT, { id: "A", rate: "0.02" }];
    expect(composed([...lines].reverse(), [...taxes].reverse())).toEqual(composed(lines, taxes));
  });
});
