/** ¶25: deposits by bank transfer or crypto are never paid out, but stay usable. */
import { type Account, illyvoip, type PaymentMethod } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const SATISFIED = expect.stringMatching(/^satisfied /);
const EXCLUDED = ["bank-transfer", "crypto"] as const;
const REFUNDED = ["card", "e-wallet", "other"] as const;

const paidBy = (method: PaymentMethod, id = "D1", at = "2026-06-01T09:00:00Z") => deposit(id, "50.00", at, { method });
const refundOf = (facts: Partial<Account>, readings = {}) =>
  given(facts).under(illyvoip, readings).at(AT).refund({ reason: "discontinue" });

describe("¶25 under `deposit`", () => {
  it.each(REFUNDED)("¶25 content: a deposit by %s goes back", (method) => {
    const decision = refundOf({ deposits: [paidBy(method)] });
    expect(decision).toMatchObject({ outcome: "granted", amount: { amount: "50.00" } });
    expect(findingsOf(decision, "¶25")).toEqual([SATISFIED]);
  });

  it.each(EXCLUDED)("¶25 against: a deposit by %s stays usable in place of a refund", (method) => {
    const decision = refundOf({ deposits: [paidBy(method)] });
    expect(decision).toMatchObject({
      outcome: "refused",
      eligible: { amount: "0.00" },
      retained: { amount: "50.00" },
      lines: [
        { remainder: "50.00", refundable: "0.00", destination: "none", clause: "¶25", because: "method-excluded" },
      ],
    });
    expect(findingsOf(decision, "¶25")).toEqual(["limits method-excluded"]);
    expect(findingsOf(decision, "¶19")).toEqual(["forbids no-ground-for-refund"]);
  });

  it("¶25 beside others: only that deposit stays, the other one goes back", () => {
    const decision = refundOf({ deposits: [paidBy("crypto"), paidBy("card", "D2", "2026-06-02T09:00:00Z")] });
    expect(decision).toMatchObject({ outcome: "granted", amount: { amount: "50.00" }, retained: { amount: "50.00" } });
    expect(decision.lines.map(({ depositId, because }) => `${depositId} ${because}`)).toEqual([
      "D1 method-excluded",
      "D2 within-window",
    ]);
    expect(findingsOf(decision, "¶25")).toEqual(["limits method-excluded"]);
    expect(decision.readings).toMatchObject({ "excluded-method-scope": "deposit" });
  });

  it("R20: of the codes that apply, `method-excluded` comes before the age of the deposit", () => {
    const decision = refundOf({ deposits: [paidBy("crypto", "D1", "2026-03-05T09:00:00Z")] });
    expect(decision.lines).toMatchObject([{ clause: "¶25", because: "method-excluded" }]);
    expect(findingsOf(decision, "¶24")).toEqual([SATISFIED, SATISFIED, SATISFIED]);
  });

  it("R20: and before its being the first one", () => {
    const decision = given({ deposits: [paidBy("crypto")] })
      .under(illyvoip)
      .at(AT)
      .refund({ reason: "cannot-use-service" });
    expect(decision.lines).toMatchObject([{ clause: "¶25", because: "method-excluded" }]);
  });

  it("R20 on the edge: `nothing-left` comes before it: one that is used up is limited by nothing", () => {
    const charges = [{ id: "C1", at: "2026-06-20T09:00:00Z", amount: "50.00", kind: "call" } as const];
    const decision = refundOf({ deposits: [paidBy("crypto")], charges });
    expect(decision.lines).toMatchObject([{ remainder: "0.00", clause: "¶24", because: "nothing-left" }]);
    expect(findingsOf(decision, "¶25")).toEqual([SATISFIED]);
  });
});

describe("¶25 under `account`, R19", () => {
  const account = { "excluded-method-scope": "account" };

  it.each(REFUNDED)("R19 content: payments by %s alone end nothing", (method) => {
    const decision = refundOf({ deposits: [paidBy(method)] }, account);
    expect(decision.outcome).toBe("granted");
    expect(findingsOf(decision, "¶25")).toEqual([SATISFIED]);
  });

  it.each(EXCLUDED)(
    "R19 against: one payment by %s ends every refund; lines and eligible stay as they were",
    (method) => {
      const facts = { deposits: [paidBy(method), paidBy("card", "D2", "2026-06-02T09:00:00Z")] };
      const decision = refundOf(facts, account);
      expect(findingsOf(decision, "¶25")).toEqual(["forbids method-excluded"]);
      expect(decision).toMatchObject({
        outcome: "refused",
        amount: { amount: "0.00" },
        eligible: { amount: "50.00" },
        retained: { amount: "100.00" },
        readings: account,
      });
      expect(decision.lines).toEqual(refundOf(facts).lines);
      expect(findingsOf(decision, "¶24")).toEqual([SATISFIED, "permits within-window", SATISFIED]);
      expect(findingsOf(decision, "¶19")).toEqual([SATISFIED]);
    },
  );

  it("R19: a deposit that is long used up counts", () => {
    const charges = [{ id: "C1", at: "2026-03-10T09:00:00Z", amount: "50.00", kind: "call" } as const];
    const deposits = [paidBy("crypto", "D1", "2026-03-05T09:00:00Z"), paidBy("card", "D2")];
    expect(findingsOf(refundOf({ deposits, charges }, account), "¶25")).toEqual(["forbids method-excluded"]);
  });

  it.each([
    ["credited at the instant of the question counts", AT, "forbids method-excluded", "refused"],
    ["credited a millisecond later does not", "2026-07-03T09:00:00.001Z", SATISFIED, "granted"],
  ])("R19 on the edge: one %s", (_, creditedAt, finding, outcome) => {
    const late = deposit("D2", "50.00", AT, { method: "crypto", creditedAt });
    const decision = refundOf({ deposits: [paidBy("card"), late] }, account);
    expect(findingsOf(decision, "¶25")).toEqual([finding]);
    expect(decision.outcome).toBe(outcome);
  });

  it("R19: one that was received but never credited does not count", () => {
    const { creditedAt: _, ...uncredited } = paidBy("crypto", "D2");
    expect(findingsOf(refundOf({ deposits: [paidBy("card"), uncredited] }, account), "¶25")).toEqual([SATISFIED]);
  });
});
