/** ¶30: refunds are paid in euro, at the rate of the day of the refund. */
import { type ExchangeRate, illyvoip, type RefundQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const SATISFIED = expect.stringMatching(/^satisfied /);

const rate = (more: Partial<ExchangeRate> = {}): ExchangeRate => ({
  from: "USD",
  to: "EUR",
  rate: "0.92",
  on: "2026-07-03",
  ...more,
});
const refundOf = (question: Omit<RefundQuestion, "at">, { currency = "USD", at = AT, readings = {} } = {}) =>
  given({ currency })
    .under(illyvoip, readings)
    .at(at)
    .refund({ reason: "discontinue", ...question });

const NOT_KNOWN = { outcome: "undetermined", needs: ["question.exchangeRate"], exchange: null };

describe("¶30: the rate, R32", () => {
  it("¶30 content: an account in euro needs none", () => {
    const decision = refundOf({}, { currency: "EUR" });
    expect(findingsOf(decision, "¶30")).toEqual([SATISFIED]);
    expect(decision).toMatchObject({
      outcome: "granted",
      payableIn: "EUR",
      exchange: null,
      amount: { amount: "50.00" },
    });
  });

  it("R32: for an account in euro a rate is ignored, even one from euro to euro", () => {
    for (const from of ["EUR", "USD"]) {
      const decision = refundOf({ exchangeRate: rate({ from, rate: "2" }) }, { currency: "EUR" });
      expect(decision).toMatchObject({
        outcome: "granted",
        exchange: null,
        amount: { amount: "50.00", currency: "EUR" },
      });
    }
  });

  it("¶30 content: the rate of the day is applied", () => {
    const decision = refundOf({ exchangeRate: rate() });
    expect(findingsOf(decision, "¶30")).toEqual([SATISFIED]);
    expect(decision).toMatchObject({
      outcome: "granted",
      payableIn: "EUR",
      amount: { amount: "46.00", currency: "EUR" }, // 50 x 0.92
      eligible: { amount: "50.00", currency: "USD" },
      exchange: { rate: "0.92", on: "2026-07-03", before: "50.00", after: "46.00" },
    });
  });

  it("¶30 unknown: without a rate nothing is paid, and never at a rate of 1", () => {
    const decision = refundOf({});
    expect(findingsOf(decision, "¶30")).toEqual(["unknown not-known"]);
    expect(decision).toMatchObject({
      ...NOT_KNOWN,
      payableIn: "EUR",
      amount: { amount: "0.00", currency: "EUR" },
      eligible: { amount: "50.00", currency: "USD" },
      retained: { amount: "50.00", currency: "USD" },
      rounding: { mode: "half-up", before: "0.00", after: "0.00" },
    });
    expect(decision.findings.find(({ effect }) => effect === "unknown")?.needs).toEqual(["question.exchangeRate"]);
  });

  it.each<[string, Partial<ExchangeRate>]>([
    ["from another currency", { from: "GBP" }],
    ["to another currency", { to: "GBP" }],
    ["the other way round", { from: "EUR", to: "USD" }],
    ["of the day before", { on: "2026-07-02" }],
    ["of the day after", { on: "2026-07-04" }],
  ])("R32 against: a rate %s is as if absent", (_, more) => {
    const decision = refundOf({ exchangeRate: rate(more) });
    expect(findingsOf(decision, "¶30")).toEqual(["unknown not-known"]);
    expect(decision).toMatchObject(NOT_KNOWN);
  });

  it("R12: the day is that of `at`, not of the request", () => {
    const requestedAt = "2026-07-01T09:00:00Z";
    expect(refundOf({ requestedAt, exchangeRate: rate() }).outcome).toBe("granted");
    expect(refundOf({ requestedAt, exchangeRate: rate({ on: "2026-07-01" }) })).toMatchObject(NOT_KNOWN);
  });

  it("fold: a missing rate yields to what forbids", () => {
    const decision = given({ currency: "USD", deposits: [] }).under(illyvoip).at(AT).refund();
    expect(decision).toMatchObject({ outcome: "refused", needs: [] });
    expect(findingsOf(decision, "¶30")).toEqual(["unknown not-known"]);
  });

  it("R10: refused, a rate that fits is not applied", () => {
    const violations = [{ id: "V1", at: AT, kind: "fraud", status: "established" } as const];
    const decision = given({ currency: "USD", violations }).under(illyvoip).at(AT).refund({ exchangeRate: rate() });
    expect(findingsOf(decision, "¶30")).toEqual([SATISFIED]);
    expect(decision).toMatchObject({ outcome: "refused", exchange: null, amount: { amount: "0.00", currency: "EUR" } });
  });
});

// in summer a day begins in Belgrade at 22:00 UTC of the day before
describe("¶30: reading fx-day", () => {
  const at = (instant: string, on: string, option: string) =>
    refundOf({ exchangeRate: rate({ on }) }, { at: instant, readings: { "fx-day": option } });

  it.each([
    ["operator-zone", "2026-06-30T21:59:59.999Z", "2026-06-30", "2026-07-01"],
    ["operator-zone", "2026-06-30T22:00:00.000Z", "2026-07-01", "2026-06-30"],
    ["utc", "2026-06-30T22:00:00.000Z", "2026-06-30", "2026-07-01"],
    ["utc", "2026-06-30T23:59:59.999Z", "2026-06-30", "2026-07-01"],
    ["utc", "2026-07-01T00:00:00.000Z", "2026-07-01", "2026-06-30"],
  ])("`%s` on the edge: %s is on %s, not on %s", (option, instant, day, otherDay) => {
    const decision = at(instant, day, option);
    expect(decision).toMatchObject({ outcome: "granted", exchange: { on: day }, readings: { "fx-day": option } });
    expect(at(instant, otherDay, option)).toMatchObject({ ...NOT_KNOWN, readings: { "fx-day": option } });
  });

  // in winter it begins at 23:00 UTC
  it("`operator-zone` on the edge: in winter the day begins an hour later in UTC", () => {
    const option = "operator-zone";
    // 50.00 credited on 1 June; for the first deposit there is no limit of days
    const asked = (instant: string, on: string) =>
      given({ currency: "USD" })
        .under(illyvoip, { "fx-day": option })
        .at(instant)
        .refund({ reason: "cannot-use-service", exchangeRate: rate({ on }) }).outcome;
    expect(asked("2026-11-30T22:59:59.999Z", "2026-11-30")).toBe("granted");
    expect(asked("2026-11-30T23:00:00.000Z", "2026-11-30")).toBe("undetermined");
    expect(asked("2026-11-30T23:00:00.000Z", "2026-12-01")).toBe("granted");
  });

  it("`operator-zone` is the default", () => {
    const decision = refundOf({ exchangeRate: rate({ on: "2026-07-01" }) }, { at: "2026-06-30T22:30:00Z" });
    expect(decision).toMatchObject({ outcome: "granted", readings: { "fx-day": "operator-zone" } });
  });
});
