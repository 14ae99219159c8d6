/** Freezvon 5.6: funds for services that are working correctly are not returned. */
import { type Charge, freezvon } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const NOTHING_AGAINST = expect.stringMatching(/^satisfied /);
const FAILED = { reason: "service-failed", failure: { alternative: "none" } } as const;

const charged = (failure?: Charge["failure"]) =>
  given({ charges: [{ id: "C1", at: "2026-06-20T12:00:00Z", amount: "10.00", kind: "call", failure }] });

describe("Freezvon 5.6, services that were provided and work", () => {
  it("5.6 content: the balance is not money for a service that was provided", () => {
    const decision = charged().under(freezvon).at(AT).refund(FAILED);
    expect(findingsOf(decision, "5.6")).toEqual([NOTHING_AGAINST]);
    expect(decision.outcome).toBe("granted");
    expect(decision.amount.amount).toBe("40.00"); // 50 - 10, the charge stays paid
  });

  it("5.6 content: the balance, named as the subject, is judged as when nothing is named", () => {
    const asked = charged().under(freezvon).at(AT);
    expect(asked.refund({ ...FAILED, subject: "balance" })).toEqual(asked.refund(FAILED));
  });

  it.each(["none", "unsuitable"] as const)("5.6 content: a charge that failed, alternative %s", (alternative) => {
    const decision = charged({ alternative })
      .under(freezvon)
      .at(AT)
      .refund({ subject: { chargeId: "C1" } });
    expect(findingsOf(decision, "5.6")).toEqual([NOTHING_AGAINST]);
    expect(decision.outcome).toBe("granted");
    expect(decision.amount).toEqual({ amount: "10.00", currency: "EUR" });
  });

  it("5.6 against: a charge without a failure is for a service that works", () => {
    const decision = charged()
      .under(freezvon)
      .at(AT)
      .refund({ subject: { chargeId: "C1" } });
    expect(findingsOf(decision, "5.6")).toEqual(["forbids service-provided"]);
    expect(decision.outcome).toBe("refused");
    expect(decision.amount.amount).toBe("0.00");
  });

  it("5.6 against: a charge that failed, where an alternative suits", () => {
    const decision = charged({ alternative: "suitable" })
      .under(freezvon)
      .at(AT)
      .refund({ subject: { chargeId: "C1" } });
    expect(findingsOf(decision, "5.6")).toEqual(["forbids service-provided"]);
    expect(decision.outcome).toBe("refused");
  });

  it("5.6 against: stands though 12.2.2 asks for no failure (refund-circumstances failure-not-required)", () => {
    const decision = charged()
      .under(freezvon, { "refund-circumstances": "failure-not-required" })
      .at(AT)
      .refund({ subject: { chargeId: "C1" } });
    expect(findingsOf(decision, "5.6")).toEqual(["forbids service-provided"]);
    expect(findingsOf(decision, "12.2.2")).toEqual([NOTHING_AGAINST]);
    expect(decision.outcome).toBe("refused");
  });

  it("5.6, R11 on the edge: a failure of the question does not make the charge fail", () => {
    const decision = charged()
      .under(freezvon)
      .at(AT)
      .refund({ ...FAILED, subject: { chargeId: "C1" } });
    expect(findingsOf(decision, "5.6")).toEqual(["forbids service-provided"]);
  });

  it("5.6, R11 on the edge: nor does a suitable alternative of the question undo the charge's own failure", () => {
    const decision = charged({ alternative: "none" })
      .under(freezvon)
      .at(AT)
      .refund({ subject: { chargeId: "C1" }, reason: "discontinue", failure: { alternative: "suitable" } });
    expect(findingsOf(decision, "5.6")).toEqual([NOTHING_AGAINST]);
    expect(decision.outcome).toBe("granted");
  });
});
