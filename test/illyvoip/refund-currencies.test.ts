/** Refunds of accounts in other currencies under ILLYVOIP: R10, R40, R41 and ¶30. */
import { illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, given } from "../support/given.js";

const inCurrency = (currency: string, amount: string, rate: string) =>
  given({ currency, deposits: [deposit("D1", amount, "2026-06-01T09:00:00Z")] })
    .under(illyvoip)
    .at("2026-07-03T09:00:00Z")
    .refund({ reason: "discontinue", exchangeRate: { from: currency, to: "EUR", rate, on: "2026-07-03" } });

describe("R40: minor units, and the exchange into euro", () => {
  it("R40, dollars on the edge: 50.00 at 0.8733 is 43.665, paid as 43.67", () => {
    expect(inCurrency("USD", "50.00", "0.8733")).toMatchObject({
      outcome: "granted",
      amount: { amount: "43.67", currency: "EUR" },
      eligible: { amount: "50.00", currency: "USD" },
      retained: { amount: "0.00", currency: "USD" },
      payableIn: "EUR",
      exchange: { rate: "0.8733", on: "2026-07-03", before: "50.00", after: "43.665" },
      rounding: { mode: "half-up", before: "43.665", after: "43.67" },
    });
  });

  it("R40, dollars on the edge: at a rate a hair below, 43.66", () => {
    // 50 x 0.873299999999 = 43.66499999995
    expect(inCurrency("USD", "50.00", "0.873299999999")).toMatchObject({
      amount: { amount: "43.66" },
      rounding: { before: "43.66499999995", after: "43.66" },
    });
  });

  it("rule 10: the product is exact to its last digit", () => {
    // 123456789012345123456789012 x 3 = 370370367037035370370367036, with 12 + 12 digits after the point
    expect(inCurrency("USD", "123456789012345.123456789012", "0.000000000003").rounding).toEqual({
      mode: "half-up",
      before: "370.370367037035370370367036",
      after: "370.37",
    });
  });

  it("R40, yen have no minor unit, the euro that are paid have two", () => {
    // 1001 x 0.0061 = 6.1061
    expect(inCurrency("JPY", "1001", "0.0061")).toMatchObject({
      amount: { amount: "6.11", currency: "EUR" },
      eligible: { amount: "1001", currency: "JPY" },
      retained: { amount: "0", currency: "JPY" },
      lines: [{ remainder: "1001", refundable: "1001" }],
      exchange: { rate: "0.0061", on: "2026-07-03", before: "1001", after: "6.1061" },
      rounding: { mode: "half-up", before: "6.1061", after: "6.11" },
    });
  });

  it("R40, yen: the digits that an exact product needs are padded to those of the euro", () => {
    expect(inCurrency("JPY", "1000", "0.0061")).toMatchObject({
      exchange: { before: "1000", after: "6.10" },
      rounding: { before: "6.10", after: "6.10" },
    });
  });

  it("R40, dinars of Kuwait have three digits", () => {
    // 12.345 x 3.0512 = 37.035 + 0.61725 + 0.014814 (by 3, 0.05 and 0.0012) = 37.667064
    expect(inCurrency("KWD", "12.345", "3.0512")).toMatchObject({
      amount: { amount: "37.67", currency: "EUR" },
      eligible: { amount: "12.345", currency: "KWD" },
      retained: { amount: "0.000", currency: "KWD" },
      exchange: { before: "12.345", after: "37.667064" },
    });
    expect(inCurrency("KWD", "12.3", "3").eligible).toEqual({ amount: "12.300", currency: "KWD" });
  });

  it("R40, units of account of Chile have four digits", () => {
    expect(inCurrency("CLF", "2", "38.5")).toMatchObject({
      amount: { amount: "77.00", currency: "EUR" }, // 2 x 38.5
      eligible: { amount: "2.0000", currency: "CLF" },
    });
  });
});
