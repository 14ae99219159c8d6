/** R10, R40, R41: the amounts of a refund by Freezvon. */
import { type Account, freezvon } from "fineprint";
import { describe, expect, it } from "vitest";
import { CLEAN, deposit, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00.000Z";
const FAILED = { reason: "service-failed", failure: { alternative: "none" } } as const;
const used = (amount: string): Account["charges"] => [{ id: "C1", at: "2026-06-20T09:00:00Z", amount, kind: "call" }];
const asked = (facts: Parameters<typeof given>[0], question = {}) =>
  given(facts)
    .under(freezvon)
    .at(AT)
    .refund({ ...FAILED, ...question });

describe("R10, what is paid", () => {
  it("R10 content: granted, the exact amount is eligible and the rounded one is paid", () => {
    expect(asked({ charges: used("12.345") })).toMatchObject({
      outcome: "granted",
      amount: { amount: "37.66", currency: "EUR" }, // 50 - 12.345 = 37.655, half up
      eligible: { amount: "37.655", currency: "EUR" },
      retained: { amount: "0.00", currency: "EUR" },
      payableIn: "EUR",
      exchange: null,
      rounding: { mode: "half-up", before: "37.655", after: "37.66" },
    });
  });

  it.each<[string, Parameters<typeof given>[0], Record<string, unknown>, string]>([
    ["refused", {}, { reason: "discontinue" }, "refused"],
    ["awaiting", { subscriber: { ...CLEAN.subscriber, identity: {} } }, {}, "awaiting"],
    ["discretionary", { blocks: [{ id: "B1", at: "2026-06-20T09:00:00Z", cause: "fraud" }] }, {}, "discretionary"],
    ["undetermined", { violations: undefined }, {}, "undetermined"],
  ])("R10 against: %s pays nothing, and keeps eligible and lines", (_, facts, question, outcome) => {
    const decision = asked({ charges: used("12.345"), ...facts }, question);
    expect(decision).toMatchObject({
      outcome,
      amount: { amount: "0.00", currency: "EUR" },
      eligible: { amount: "37.655", currency: "EUR" },
      retained: { amount: "37.655", currency: "EUR" },
      lines: [{ refundable: "37.655" }],
      payableIn: "EUR",
      exchange: null,
      rounding: { mode: "half-up", before: "0.00", after: "0.00" },
    });
  });

  it.each([
    ["25.0051", "24.99"], // 24.9949
    ["25.005", "25.00"], // R41: 24.995, the excess of half a cent is the operator's
    ["25.0049", "25.00"], // 24.9951
    ["49.995", "0.01"], // 0.005
    ["49.995000000001", "0.00"],
  ])("R41 on the edge: 50.00 less %s is paid as %s", (amount, paid) => {
    const decision = asked({ charges: used(amount) });
    expect(decision.outcome).toBe("granted");
    expect(decision.amount.amount).toBe(paid);
    expect(decision.retained.amount).toBe("0.00"); // exact: what was not rounded is gone
  });

  it.each([
    ["JPY", "1000", "0.5", "1000", "999.5"],
    ["JPY", "1000", "0.6", "999", "999.4"],
    ["USD", "50.00", "0.005", "50.00", "49.995"],
    ["KWD", "50.000", "0.0005", "50.000", "49.9995"],
    ["KWD", "50.000", "0.0006", "49.999", "49.9994"],
  ])("R40 on the edge: an account in %s with %s less %s is paid %s", (currency, amount, charge, paid, exact) => {
    const decision = asked({
      currency,
      deposits: [deposit("D1", amount, "2026-06-01T09:00:00Z")],
      charges: used(charge),
    });
    expect(decision).toMatchObject({
      outcome: "granted",
      amount: { amount: paid, currency },
      eligible: { amount: exact, currency },
      payableIn: currency,
      rounding: { before: exact, after: paid },
    });
  });

  it.each([
    ["JPY", "0"],
    ["EUR", "0.00"],
    ["KWD", "0.000"],
    ["CLF", "0.0000"],
  ])("R40 against: nothing, in %s, is %s", (currency, nothing) => {
    expect(asked({ currency, deposits: [] })).toMatchObject({
      amount: { amount: nothing, currency },
      eligible: { amount: nothing },
      retained: { amount: nothing },
      rounding: { before: nothing, after: nothing },
    });
  });

  it("content: Freezvon pays in the account's own currency, so a rate of exchange is not looked at", () => {
    const exchangeRate = { from: "USD", to: "EUR", rate: "0.92", on: "2026-07-03" };
    expect(asked({ currency: "USD" }, { exchangeRate })).toEqual(asked({ currency: "USD" }));
    expect(asked({ currency: "USD" }, { exchangeRate })).toMatchObject({
      outcome: "granted",
      amount: { amount: "50.00", currency: "USD" },
      payableIn: "USD",
      exchange: null,
    });
  });
});

describe("R10, what is retained", () => {
  it("R10 content: credit that belongs to no deposit stays usable", () => {
    // no charges: the adjustment of 5 is free credit, balance 55
    const decision = asked({ adjustments: [{ id: "X1", at: "2026-06-20T09:00:00Z", amount: "5.00" }] });
    expect(decision).toMatchObject({ outcome: "granted", amount: { amount: "50.00" }, retained: { amount: "5.00" } });
  });

  it("R10 against: not granted, all of a positive balance stays usable", () => {
    const adjustments = [{ id: "X1", at: "2026-06-20T09:00:00Z", amount: "5.00" }];
    expect(asked({ adjustments }, { reason: "discontinue" }).retained.amount).toBe("55.00");
  });

  it.each([
    ["49.99", "0.01"],
    ["50.00", "0.00"],
    ["50.01", "0.00"], // a balance below zero retains nothing
  ])("R10 on the edge: with %s of 50.00 used and a refusal, %s is retained", (amount, retained) => {
    expect(asked({ charges: used(amount) }, { reason: "discontinue" }).retained.amount).toBe(retained);
  });
});

describe("what counts towards the amount", () => {
  it("content: reversed charges, later charges and later deposits do not", () => {
    const decision = asked({
      deposits: [deposit("D1", "50.00", "2026-06-01T09:00:00Z"), deposit("D2", "30.00", "2026-07-03T09:00:00.001Z")],
      charges: [
        { id: "C1", at: "2026-06-20T09:00:00Z", amount: "7.00", kind: "call", reversedAt: "2026-06-21T09:00:00Z" },
        { id: "C2", at: "2026-07-03T09:00:00.001Z", amount: "9.00", kind: "call" },
      ],
    });
    expect(decision.amount.amount).toBe("50.00");
  });

  it("content: a positive adjustment gives a used deposit back", () => {
    const adjustments = [{ id: "X1", at: "2026-06-25T09:00:00Z", amount: "4.00" }];
    expect(asked({ charges: used("10.00"), adjustments }).amount.amount).toBe("44.00"); // 50 - (10 - 4)
  });

  it("content: a negative adjustment is spending", () => {
    const adjustments = [{ id: "X1", at: "2026-06-25T09:00:00Z", amount: "-4.00" }];
    expect(asked({ charges: used("10.00"), adjustments }).amount.amount).toBe("36.00");
  });

  it("content: what was refunded before is not refunded again", () => {
    const refunds = [{ id: "R1", at: "2026-06-25T09:00:00Z", amount: "20.00", depositId: "D1" }];
    expect(asked({ charges: used("10.00"), refunds }).amount.amount).toBe("20.00"); // 50 - 10 - 20
  });

  it("R12: everything is taken at the decision, not at the request", () => {
    const decision = asked(
      {
        deposits: [deposit("D1", "50.00", "2026-06-01T09:00:00Z"), deposit("D2", "30.00", "2026-07-02T09:00:00Z")],
        charges: [{ id: "C1", at: "2026-07-02T10:00:00Z", amount: "5.00", kind: "call" }],
      },
      { requestedAt: "2026-07-01T09:00:00Z" },
    );
    expect(decision.amount.amount).toBe("75.00"); // 50 + 30 - 5
  });
});
