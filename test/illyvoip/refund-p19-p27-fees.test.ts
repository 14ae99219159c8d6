/** ¶19 and ¶27: fees are not refundable when paid, and subscriptions to numbers and recordings never are. */
import { type Charge, type ChargeKind, InputError, illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const SATISFIED = expect.stringMatching(/^satisfied /);

const charge = (kind: ChargeKind, more: Partial<Charge> = {}): Charge => ({
  id: "C1",
  at: "2026-06-20T17:12:00Z",
  amount: "10.00",
  kind,
  ...more,
});
const refundOf = (asked: Charge, readings = {}, facts = {}) =>
  given({ charges: [asked], ...facts })
    .under(illyvoip, readings)
    .at(AT)
    .refund({ subject: { chargeId: "C1" } });

describe("¶19 and ¶27: a charge is asked back", () => {
  const otherFees = ["call", "message", "hosting", "storage", "other"] as const;
  const subscriptions = ["number-setup", "number-monthly", "call-recording"] as const;

  it.each(otherFees)("¶19 against: a %s charge is a fee, which is not refundable when paid", (kind) => {
    const decision = refundOf(charge(kind));
    expect(decision.outcome).toBe("refused");
    expect(findingsOf(decision, "¶19")).toEqual(["forbids fees-not-refundable"]);
    expect(findingsOf(decision, "¶27")).toEqual([SATISFIED]);
  });

  it.each(subscriptions)("¶27 against: a %s charge belongs to a subscription; ¶19 leaves it to ¶27", (kind) => {
    const decision = refundOf(charge(kind));
    expect(decision.outcome).toBe("refused");
    expect(findingsOf(decision, "¶27")).toEqual(["forbids subscription-not-refundable"]);
    expect(findingsOf(decision, "¶19")).toEqual([SATISFIED]);
  });

  it.each(["none", "unsuitable", "suitable"] as const)(
    "R11: ILLYVOIP refuses a charge whatever the failure (alternative: %s)",
    (alternative) => {
      const decision = refundOf(charge("call", { failure: { alternative } }));
      expect(decision.outcome).toBe("refused");
      expect(findingsOf(decision, "¶19")).toEqual(["forbids fees-not-refundable"]);
    },
  );

  it("R11, R10: no lines, nothing eligible, and the whole positive balance is retained", () => {
    const decision = refundOf(charge("call"));
    expect(decision).toMatchObject({
      lines: [],
      eligible: { amount: "0.00", currency: "EUR" },
      amount: { amount: "0.00", currency: "EUR" },
      retained: { amount: "40.00", currency: "EUR" }, // 50.00 - 10.00
      exchange: null,
      rounding: { mode: "half-up", before: "0.00", after: "0.00" },
      needs: [],
    });
    expect(findingsOf(decision, "¶24")).toEqual([SATISFIED, SATISFIED, SATISFIED]);
  });

  it("R10: of a balance below zero nothing is retained", () => {
    const decision = refundOf(charge("call", { amount: "50.01" })); // 50.00 - 50.01
    expect(decision.retained).toEqual({ amount: "0.00", currency: "EUR" });
  });

  it("R11, R19: ¶25 under `account` forbids for a charge, too, beside ¶19", () => {
    const deposits = [deposit("D1", "50.00", "2026-06-01T09:00:00Z", { method: "crypto" })];
    const decision = refundOf(charge("call"), { "excluded-method-scope": "account" }, { deposits });
    expect(findingsOf(decision, "¶25")).toEqual(["forbids method-excluded"]);
    expect(findingsOf(decision, "¶19")).toEqual(["forbids fees-not-refundable"]);
  });

  it("R32: a charge of an account in yen needs no rate; the zero is in euro all the same", () => {
    const deposits = [deposit("D1", "1000", "2026-06-01T09:00:00Z")];
    const decision = refundOf(charge("call", { amount: "400" }), {}, { currency: "JPY", deposits });
    expect(findingsOf(decision, "¶30")).toEqual([SATISFIED]);
    expect(decision).toMatchObject({
      outcome: "refused",
      payableIn: "EUR",
      amount: { amount: "0.00", currency: "EUR" },
      eligible: { amount: "0", currency: "JPY" },
      retained: { amount: "600", currency: "JPY" },
    });
  });

  it("R31: for a charge, too, every paragraph of the table is heard in document order", () => {
    expect(refundOf(charge("call")).findings.map(({ clause }) => clause)).toEqual(
      "¶19 ¶24 ¶24 ¶24 ¶25 ¶26 ¶26 ¶27 ¶30 ¶31".split(" "),
    );
  });

  it("fold: what is not known yields to ¶19, and no need is left", () => {
    const decision = refundOf(charge("call"), {}, { violations: undefined });
    expect(findingsOf(decision, "¶26")).toContain("unknown not-known");
    expect(decision).toMatchObject({ outcome: "refused", needs: [] });
  });

  it("on the edge: a charge posted at the instant of the question is one of this account", () => {
    expect(findingsOf(refundOf(charge("call", { at: AT })), "¶19")).toEqual(["forbids fees-not-refundable"]);
  });

  it("on the edge: a charge posted a millisecond later has not happened, so that its id is bad input", () => {
    expect(() => refundOf(charge("call", { at: "2026-07-03T09:00:00.001Z" }))).toThrow(InputError);
  });

  it("a charge that the account lacks is an InputError that names the path", () => {
    const ask = () =>
      given()
        .under(illyvoip)
        .at(AT)
        .refund({ subject: { chargeId: "C9" } });
    expect(ask).toThrow(InputError);
    expect(ask).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: "question.subject.chargeId" })] }),
    );
  });
});

describe("¶19: the balance is asked back", () => {
  it("¶19 content: something is refundable, so that another paragraph states otherwise; ¶27 has nothing to say", () => {
    const decision = given().under(illyvoip).at(AT).refund();
    expect(decision.outcome).toBe("granted");
    expect(findingsOf(decision, "¶19")).toEqual([SATISFIED]);
    expect(findingsOf(decision, "¶27")).toEqual([SATISFIED]);
  });

  it("¶19: the balance is the subject unless another is named", () => {
    const asked = given().under(illyvoip).at(AT);
    expect(asked.refund({ subject: "balance" })).toEqual(asked.refund());
  });

  it("¶19 against: without a single deposit there is no ground for a refund", () => {
    const decision = given({ deposits: [] }).under(illyvoip).at(AT).refund();
    expect(decision).toMatchObject({ outcome: "refused", lines: [], needs: [] });
    expect(findingsOf(decision, "¶19")).toEqual(["forbids no-ground-for-refund"]);
    expect(findingsOf(decision, "¶24")).toEqual([SATISFIED, SATISFIED, SATISFIED]);
  });

  it.each([
    ["50.00", "refused", "forbids no-ground-for-refund"],
    ["49.99", "granted", SATISFIED],
    ["49.999999999999", "granted", SATISFIED],
  ])("¶19 on the edge: with %s of 50.00 used, it is %s", (amount, outcome, finding) => {
    const decision = given({ charges: [charge("call", { amount })] })
      .under(illyvoip)
      .at(AT)
      .refund();
    expect(decision.outcome).toBe(outcome);
    expect(findingsOf(decision, "¶19")).toEqual([finding]);
  });

  it("R2: no ground is what nothing refundable after ¶25 means, however young the deposit is", () => {
    const deposits = [deposit("D1", "50.00", "2026-06-01T09:00:00Z", { method: "crypto" })];
    const decision = given({ deposits }).under(illyvoip).at(AT).refund({ reason: "cannot-use-service" });
    expect(decision.outcome).toBe("refused");
    expect(findingsOf(decision, "¶19")).toEqual(["forbids no-ground-for-refund"]);
    expect(findingsOf(decision, "¶24")).toEqual([SATISFIED, SATISFIED, SATISFIED]);
  });

  it("R2: the ground is not measured by what else permits: a violation leaves ¶19 satisfied", () => {
    const violations = [{ id: "V1", at: AT, kind: "fraud", status: "established" } as const];
    const decision = given({ violations }).under(illyvoip).at(AT).refund();
    expect(decision.outcome).toBe("refused");
    expect(findingsOf(decision, "¶19")).toEqual([SATISFIED]);
  });

  it("R31: every paragraph of the table is heard in document order when money goes back, too", () => {
    const decision = given().under(illyvoip).at(AT).refund({ reason: "discontinue" });
    expect(decision.findings.map(({ clause }) => clause)).toEqual("¶19 ¶24 ¶24 ¶24 ¶25 ¶26 ¶26 ¶27 ¶30 ¶31".split(" "));
  });

  it("fold: every obstacle is told, not only the first", () => {
    const decision = given({
      currency: "USD",
      deposits: [],
      subscriber: {
        id: "S1",
        registeredAt: "2026-01-05T09:00:00Z",
        otherAccounts: [{ id: "A0", openedAt: "2025-01-05T09:00:00Z" }],
      },
      violations: [{ id: "V1", at: AT, kind: "fraud", status: "established" }],
      termination: { by: "operator", noticeAt: AT, effectiveAt: AT },
    })
      .under(illyvoip)
      .at(AT)
      .refund();
    expect(decision).toMatchObject({ outcome: "refused", needs: [] });
    expect(findingsOf(decision, "¶19")).toEqual(["forbids no-ground-for-refund"]);
    expect(findingsOf(decision, "¶26")).toEqual(["forbids not-first-account", "forbids terms-violated"]);
    expect(findingsOf(decision, "¶30")).toEqual(["unknown not-known"]);
    expect(findingsOf(decision, "¶31")).toEqual(["forbids terminated-by-operator"]);
  });
});
