/** Amounts as text, minor units (R40) and the one rounding (R41). */
import { Decimal as HostDecimal } from "decimal.js";
import { decideRefund, freezvon, illyvoip } from "fineprint";
import { afterEach, describe, expect, it, vi } from "vitest";
import { amountText, moneyOf, payoutOf, rateText } from "../../src/ledger/money.js";
import { minorDigits } from "../../src/model/currency.js";
import { unitsOf } from "../../src/model/resolve.js";
import { fc, test } from "../fc.js";
import { deposit, given } from "../support/given.js";

const HUGE = "999999999999999.999999999999";

describe("an amount as text: at least the digits of the minor unit, no further zeros, no exponent", () => {
  it.each([
    ["12.5", "EUR", "12.50"],
    ["12.3456", "EUR", "12.3456"],
    ["12.345600000000", "EUR", "12.3456"],
    ["007", "EUR", "7.00"],
    ["0", "EUR", "0.00"],
    ["0.000000000001", "EUR", "0.000000000001"],
    ["-0.000000000001", "EUR", "-0.000000000001"],
    ["-12.5", "EUR", "-12.50"],
    ["-0.5", "EUR", "-0.50"],
    [HUGE, "EUR", HUGE],
    [`-${HUGE}`, "EUR", `-${HUGE}`],
    ["100000000000000", "EUR", "100000000000000.00"],
    ["12.00", "JPY", "12"],
    ["12.50", "JPY", "12.5"],
    ["0", "JPY", "0"],
    ["-3", "JPY", "-3"],
    ["12.5", "KWD", "12.500"],
    ["12.3456", "KWD", "12.3456"],
    ["12.5", "CLF", "12.5000"],
    ["12.34567", "UYW", "12.34567"],
  ])("%s %s is %s", (decimal, currency, text) => {
    expect(amountText(unitsOf(decimal), currency)).toBe(text);
    expect(moneyOf(unitsOf(decimal), currency)).toStrictEqual({ amount: text, currency });
  });
  test.prop([fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.constantFrom("EUR", "JPY", "KWD", "CLF")])(
    "reads back as what it was, however large",
    (units, currency) => {
      const text = amountText(units, currency);
      expect(unitsOf(text)).toBe(units);
      expect(text).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
    },
  );
});

describe("a rate as text: without zeros at its end", () => {
  it.each([
    ["1.10500", "1.105"],
    ["1", "1"],
    ["100", "100"],
    ["0.000000000001", "0.000000000001"],
    [HUGE, HUGE],
  ])("%s is %s", (rate, text) => {
    expect(rateText(unitsOf(rate))).toBe(text);
  });
});

describe("R40 minor units are those of ISO 4217", () => {
  it.each([
    [0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"],
    [2, "EUR USD GBP CHF ALL MKD RSD BAM TRY PLN SEK HUF CZK BGN IDR MGA MRU COP AMD LBP"],
    [3, "BHD IQD JOD KWD LYD OMR TND"],
    [4, "CLF UYW"],
  ])("%i: %s", (digits, currencies) => {
    for (const currency of currencies.split(" ")) {
      expect(minorDigits(currency), currency).toBe(digits);
      const text = digits === 0 ? "1" : `1.${"0".repeat(digits)}`;
      expect(amountText(unitsOf("1"), currency)).toBe(text);
    }
  });
});

it("R40 a code that the table lacks has two digits", () => {
  expect(["XXX", "eur", ""].map(minorDigits)).toEqual([2, 2, 2]);
});

describe("the one rounding: half up, away from zero, to the minor unit", () => {
  it.each([
    ["24.995", "EUR", "24.995", "25.00"],
    ["24.994999999999", "EUR", "24.994999999999", "24.99"],
    ["24.985", "EUR", "24.985", "24.99"],
    ["0.004999999999", "EUR", "0.004999999999", "0.00"],
    ["0.005", "EUR", "0.005", "0.01"],
    ["-24.995", "EUR", "-24.995", "-25.00"],
    ["-24.994999999999", "EUR", "-24.994999999999", "-24.99"],
    ["-0.004", "EUR", "-0.004", "0.00"],
    ["0", "EUR", "0.00", "0.00"],
    ["67.655", "EUR", "67.655", "67.66"],
    ["7", "EUR", "7.00", "7.00"],
    ["999.5", "JPY", "999.5", "1000"],
    ["0.499999999999", "JPY", "0.499999999999", "0"],
    ["-0.5", "JPY", "-0.5", "-1"],
    ["1.0005", "KWD", "1.0005", "1.001"],
    ["1.000499999999", "KWD", "1.000499999999", "1.000"],
    ["1.00005", "CLF", "1.00005", "1.0001"],
    [HUGE, "EUR", HUGE, "1000000000000000.00"],
  ])("%s %s: %s becomes %s", (amount, currency, before, after) => {
    expect(payoutOf(unitsOf(amount), null, currency)).toStrictEqual({ before, after });
  });

  it.each([
    // 12.345 × 0.92 = 11.3574
    ["12.345", "0.92", "EUR", "11.3574", "11.36"],
    // 100 × 0.00005 = 0.005
    ["100", "0.00005", "EUR", "0.005", "0.01"],
    // 10^-12 × 10^-12 = 10^-24
    ["0.000000000001", "0.000000000001", "EUR", "0.000000000000000000000001", "0.00"],
    // (10^15 − 10^-12) × (1 − 10^-12) = 10^15 − 10^3 − 10^-12 + 10^-24
    [HUGE, "0.999999999999", "EUR", "999999999998999.999999999999000000000001", "999999999999000.00"],
    // (10^15 − 10^-12)² = 10^30 − 2 × 10^3 + 10^-24
    [HUGE, HUGE, "EUR", "999999999999999999999999998000.000000000000000000000001", "999999999999999999999999998000.00"],
    // 0.5 × 1.01 = 0.505; the tie is the exact one, though 0.505 is no binary fraction
    ["0.5", "1.01", "EUR", "0.505", "0.51"],
    // 1.5 × 3 = 4.5
    ["1.5", "3", "JPY", "4.5", "5"],
    ["-1.5", "3", "JPY", "-4.5", "-5"],
  ])("%s at %s in %s: %s becomes %s, rounded once", (amount, rate, currency, before, after) => {
    expect(payoutOf(unitsOf(amount), unitsOf(rate), currency)).toStrictEqual({ before, after });
  });
});

describe("what the host does to decimal.js changes nothing", () => {
  const careless = {
    precision: 3,
    rounding: HostDecimal.ROUND_DOWN,
    toExpPos: 1,
    toExpNeg: -1,
    maxE: 20,
    minE: -20,
  } as const;
  afterEach(() => {
    HostDecimal.set({ defaults: true });
    vi.resetModules();
  });
  const answers = ({
    payoutOf: payout,
    rateText: rate,
  }: Pick<typeof import("../../src/ledger/money.js"), "payoutOf" | "rateText">) => [
    payout(unitsOf("12345.675"), null, "EUR"),
    payout(unitsOf("12.345"), unitsOf("0.92"), "EUR"),
    payout(unitsOf(HUGE), unitsOf(HUGE), "EUR").after,
    payout(unitsOf("0.000000000001"), unitsOf("0.000000000001"), "EUR").before,
    rate(unitsOf("123456.789")),
  ];
  // 12.345 × 0.92 = 11.3574; the two products beyond the host's exponents are worked out above
  const right = [
    { before: "12345.675", after: "12345.68" },
    { before: "11.3574", after: "11.36" },
    "999999999999999999999999998000.00",
    "0.000000000000000000000001",
    "123456.789",
  ];

  it("content: set after the library was loaded", () => {
    HostDecimal.set(careless);
    expect(answers({ payoutOf, rateText })).toEqual(right);
  });
  it("content: set before the library is loaded", async () => {
    HostDecimal.set(careless);
    vi.resetModules();
    expect(answers(await import("../../src/ledger/money.js"))).toEqual(right);
  });
  it("and the library changes nothing for the host", () => {
    payoutOf(unitsOf(HUGE), unitsOf(HUGE), "EUR");
    expect([HostDecimal.precision, HostDecimal.rounding]).toEqual([20, HostDecimal.ROUND_HALF_UP]);
  });
});

describe("R41 in a decision: rounding up may pay a fraction more than there is", () => {
  const AT = "2026-07-03T09:00:00Z";
  const of = (amount: string, currency = "EUR") =>
    given({ currency, deposits: [deposit("D1", amount, "2026-06-01T09:00:00Z")] }).account;

  it.each([
    ["on the edge: half a cent", "24.995", "25.00"],
    ["on the edge: less than half a cent", "24.994999999999", "24.99"],
  ])("%s", (_, amount, paid) => {
    expect(decideRefund(illyvoip, of(amount), { at: AT, reason: "discontinue" })).toMatchObject({
      outcome: "granted",
      amount: { amount: paid, currency: "EUR" },
      eligible: { amount, currency: "EUR" },
      retained: { amount: "0.00", currency: "EUR" },
      rounding: { mode: "half-up", before: amount, after: paid },
    });
  });
  it.each([
    ["JPY", "1234.5", "1234.5", "1235"],
    ["KWD", "1.2345", "1.2345", "1.235"],
    ["CLF", "1.23455", "1.23455", "1.2346"],
    ["EUR", HUGE, HUGE, "1000000000000000.00"],
  ])("R40 in %s: %s", (currency, amount, before, after) => {
    const question = { at: AT, reason: "service-failed", failure: { alternative: "none" } } as const;
    expect(decideRefund(freezvon, of(amount, currency), question)).toMatchObject({
      outcome: "granted",
      amount: { amount: after, currency },
      eligible: { amount: before, currency },
      rounding: { before, after },
    });
  });
});
