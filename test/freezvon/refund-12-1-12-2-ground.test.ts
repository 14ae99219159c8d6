/** Freezvon 12.1 and 12.2: what has been paid is final, unless section 12 says otherwise. */
import { type Account, freezvon } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00.000Z";
const NOTHING_AGAINST = expect.stringMatching(/^satisfied /);
const FAILED = { reason: "service-failed", failure: { alternative: "none" } } as const;

const used = (amount: string): Account["charges"] => [{ id: "C1", at: "2026-06-20T09:00:00Z", amount, kind: "call" }];
const asked = (facts: Partial<Account>) => given(facts).under(freezvon).at(AT).refund(FAILED);

describe("Freezvon 12.1 and 12.2, a ground for the refund", () => {
  it("12.2 content: something is refundable, so 12.2 permits and 12.1 has nothing against it", () => {
    const decision = asked({});
    expect(findingsOf(decision, "12.1")).toEqual([NOTHING_AGAINST]);
    expect(findingsOf(decision, "12.2")).toEqual(["permits circumstances-met"]);
    expect(decision.outcome).toBe("granted");
  });

  it("12.2, R1 content: permits though another clause forbids; no clause looks at another", () => {
    const decision = given().under(freezvon).at(AT).refund({ reason: "discontinue" });
    expect(findingsOf(decision, "12.2")).toEqual(["permits circumstances-met"]);
    expect(findingsOf(decision, "12.2.2")).toEqual(["forbids service-available"]);
    expect(decision.outcome).toBe("refused");
  });

  it.each<[string, Partial<Account>]>([
    ["there never was a deposit", { deposits: [] }],
    ["all of it has been used", { charges: used("50.00") }],
    ["more than all of it has been used", { charges: used("70.00") }],
    ["it has been refunded", { refunds: [{ id: "R1", at: "2026-06-20T09:00:00Z", amount: "50.00", depositId: "D1" }] }],
    [
      "the bank has taken it back",
      {
        deposits: [
          deposit("D1", "50.00", "2026-06-01T09:00:00Z", { chargeback: { openedAt: "2026-06-10T09:00:00Z" } }),
        ],
      },
    ],
    [
      "it has been received and not credited",
      { deposits: [{ id: "D1", receivedAt: "2026-06-01T09:00:00Z", amount: "50.00", method: "card" }] },
    ],
  ])("12.1 against: %s", (_, facts) => {
    const decision = asked(facts);
    expect(findingsOf(decision, "12.1")).toEqual(["forbids no-ground-for-refund"]);
    expect(findingsOf(decision, "12.2")).toEqual([NOTHING_AGAINST]); // R1, R31: neutral
    expect(decision).toMatchObject({ outcome: "refused", eligible: { amount: "0.00" }, amount: { amount: "0.00" } });
  });

  it("12.1 against: a credit that belongs to no deposit is no ground, however positive the balance", () => {
    // 10 free credit, R3: adjustments 10 - charges 0
    const decision = asked({ deposits: [], adjustments: [{ id: "X1", at: "2026-06-20T09:00:00Z", amount: "10.00" }] });
    expect(findingsOf(decision, "12.1")).toEqual(["forbids no-ground-for-refund"]);
    expect(findingsOf(decision, "12.2.3")[3]).toEqual(NOTHING_AGAINST);
    expect(decision.retained.amount).toBe("10.00");
  });

  it("12.1, 12.2 on the edge: the least amount that there is, is left", () => {
    const decision = asked({ charges: used("49.999999999999") });
    expect(findingsOf(decision, "12.1")).toEqual([NOTHING_AGAINST]);
    expect(findingsOf(decision, "12.2")).toEqual(["permits circumstances-met"]);
    expect(decision).toMatchObject({
      outcome: "granted",
      eligible: { amount: "0.000000000001" },
      amount: { amount: "0.00" },
      retained: { amount: "0.00" },
    });
  });

  it("12.2 on the edge: credited at the instant of the question", () => {
    const decision = asked({
      deposits: [{ id: "D1", receivedAt: "2026-07-01T09:00:00Z", creditedAt: AT, amount: "50.00", method: "card" }],
    });
    expect(findingsOf(decision, "12.2")).toEqual(["permits circumstances-met"]);
  });

  it("12.1 on the edge: credited one millisecond later", () => {
    const decision = asked({
      deposits: [
        {
          id: "D1",
          receivedAt: "2026-07-01T09:00:00Z",
          creditedAt: "2026-07-03T09:00:00.001Z",
          amount: "50.00",
          method: "card",
        },
      ],
    });
    expect(findingsOf(decision, "12.1")).toEqual(["forbids no-ground-for-refund"]);
    expect(decision.lines).toEqual([]);
  });
});
