/** Freezvon 9.8: the commission of the payment system or bank is the Subscriber's. */
import { freezvon } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given } from "../support/given.js";

const NOTHING_AGAINST = expect.stringMatching(/^satisfied /);
const LIMITS = expect.stringMatching(/^limits /);
const FAILED = { reason: "service-failed", failure: { alternative: "none" } } as const;
const asked = given().under(freezvon).at("2026-07-03T09:00:00Z");

describe("Freezvon 9.8, the fee of the payout", () => {
  it("9.8 content: no fee, nothing taken", () => {
    const decision = asked.refund(FAILED);
    expect(findingsOf(decision, "9.8")).toEqual([NOTHING_AGAINST]);
    expect(decision.amount.amount).toBe("50.00");
  });

  it("9.8 content: a fee of zero is the same as none", () => {
    expect(asked.refund({ ...FAILED, payoutFee: "0" })).toEqual(asked.refund(FAILED));
  });

  it("9.8 against: a fee is taken from what is paid, not from the lines", () => {
    const decision = asked.refund({ ...FAILED, payoutFee: "1.50" });
    expect(findingsOf(decision, "9.8")).toEqual([LIMITS]);
    expect(decision.outcome).toBe("granted");
    expect(decision.lines).toMatchObject([{ remainder: "50.00", refundable: "50.00" }]);
    expect(decision.eligible).toEqual({ amount: "48.50", currency: "EUR" }); // 50 - 1.50
    expect(decision.amount).toEqual({ amount: "48.50", currency: "EUR" });
    expect(decision.retained.amount).toBe("0.00"); // R10: 50 - 50; the fee is not retained
  });

  it("9.8 against: the fee is told of a refund that is refused, and eligible is less by it", () => {
    const decision = asked.refund({ reason: "discontinue", payoutFee: "1.50" });
    expect(findingsOf(decision, "9.8")).toEqual([LIMITS]);
    expect(decision.outcome).toBe("refused");
    expect(decision.eligible.amount).toBe("48.50");
    expect(decision.retained.amount).toBe("50.00");
  });

  it("9.8 on the edge: the smallest fee there is", () => {
    const decision = asked.refund({ ...FAILED, payoutFee: "0.000000000001" });
    expect(findingsOf(decision, "9.8")).toEqual([LIMITS]);
    expect(decision.eligible.amount).toBe("49.999999999999");
    expect(decision.rounding).toEqual({ mode: "half-up", before: "49.999999999999", after: "50.00" });
  });

  it("9.8 on the edge: all but a cent goes for the fee", () => {
    expect(asked.refund({ ...FAILED, payoutFee: "49.99" })).toMatchObject({
      outcome: "granted",
      eligible: { amount: "0.01" },
      amount: { amount: "0.01" },
    });
  });

  it.each(["50.00", "50.01", "900.00"])(
    "R17 on the edge: a fee of %s eats everything, granted with 0.00",
    (payoutFee) => {
      const decision = asked.refund({ ...FAILED, payoutFee });
      expect(findingsOf(decision, "9.8")).toEqual([LIMITS]);
      expect(findingsOf(decision, "12.2")).toEqual(["permits circumstances-met"]);
      expect(decision).toMatchObject({
        outcome: "granted",
        eligible: { amount: "0.00" },
        amount: { amount: "0.00" },
        retained: { amount: "0.00" },
        rounding: { before: "0.00", after: "0.00" },
      });
    },
  );

  it("R17: without anything refundable the fee makes nothing negative", () => {
    const decision = given({ deposits: [] })
      .under(freezvon)
      .at("2026-07-03T09:00:00Z")
      .refund({ ...FAILED, payoutFee: "1.50" });
    expect(decision).toMatchObject({ outcome: "refused", eligible: { amount: "0.00" }, amount: { amount: "0.00" } });
  });
});
