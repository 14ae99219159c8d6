/** Freezvon 8.5.1: money from numbers bought under special conditions, and the reading `special-funds`. */
import { freezvon, type Termination } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00.000Z";
const NOTHING_AGAINST = expect.stringMatching(/^satisfied /);
const LIMITS = expect.stringMatching(/^limits /);
const FAILED = { reason: "service-failed", failure: { alternative: "none" } } as const;

const DEPOSITS = [
  deposit("D1", "50.00", "2026-06-01T09:00:00Z"),
  deposit("D2", "30.00", "2026-06-10T09:00:00Z", { source: "special-conditions" }),
];
const LEFT: Termination = { by: "subscriber", noticeAt: "2026-06-20T09:00:00Z", effectiveAt: "2026-06-28T21:00:00Z" };

const ended = (termination: Termination | undefined, readings: Readonly<Record<string, string>> = {}) =>
  given({ deposits: DEPOSITS, termination }).under(freezvon, readings).at(AT).refund(FAILED);

const D2_KEPT = {
  depositId: "D2",
  remainder: "30.00",
  refundable: "0.00",
  destination: "none",
  clause: "8.5.1",
  because: "special-conditions",
};
const D2_PAID = {
  depositId: "D2",
  remainder: "30.00",
  refundable: "30.00",
  destination: "original",
  clause: "12.2",
  because: "refundable",
};

describe("Freezvon 8.5.1, money under special conditions (special-funds: on-subscriber-termination)", () => {
  it("8.5.1 content: without a termination it is money as any other", () => {
    const decision = ended(undefined);
    expect(findingsOf(decision, "8.5.1")).toEqual([NOTHING_AGAINST]);
    expect(decision.lines[1]).toEqual(D2_PAID);
    expect(decision.amount.amount).toBe("80.00");
    expect(decision.retained.amount).toBe("0.00");
  });

  it("8.5.1 against: the subscriber has terminated", () => {
    const decision = ended(LEFT);
    expect(findingsOf(decision, "8.5.1")).toEqual([LIMITS]);
    expect(decision.lines[1]).toEqual(D2_KEPT);
    expect(decision.outcome).toBe("granted");
    expect(decision.eligible.amount).toBe("50.00");
    expect(decision.amount.amount).toBe("50.00");
    expect(decision.retained.amount).toBe("30.00"); // 80 - 50
    expect(decision.readings).toMatchObject({ "special-funds": "on-subscriber-termination" });
  });

  it("8.5.1, R30: a termination by the operator does not keep it", () => {
    const decision = ended({ ...LEFT, by: "operator" });
    expect(findingsOf(decision, "8.5.1")).toEqual([NOTHING_AGAINST]);
    expect(decision.lines[1]).toEqual(D2_PAID);
  });

  it("8.5.1, R30 on the edge: effective at the instant of the question", () => {
    expect(findingsOf(ended({ ...LEFT, effectiveAt: AT }), "8.5.1")).toEqual([LIMITS]);
  });

  it("8.5.1, R30 on the edge: effective one millisecond later", () => {
    const decision = ended({ ...LEFT, effectiveAt: "2026-07-03T09:00:00.001Z" });
    expect(findingsOf(decision, "8.5.1")).toEqual([NOTHING_AGAINST]);
    expect(decision.lines[1]).toEqual(D2_PAID);
  });

  it("8.5.1, R14: a termination without effectiveAt is not effective", () => {
    const decision = ended({ by: "subscriber", noticeAt: LEFT.noticeAt });
    expect(findingsOf(decision, "8.5.1")).toEqual([NOTHING_AGAINST]);
  });

  it("8.5.1 content: top-ups of a subscriber who has terminated go back", () => {
    const decision = given({ termination: LEFT }).under(freezvon).at(AT).refund(FAILED);
    expect(findingsOf(decision, "8.5.1")).toEqual([NOTHING_AGAINST]);
    expect(decision.amount.amount).toBe("50.00");
  });

  it("8.5.1, 12.1: with nothing but such money there is no ground for a refund", () => {
    const decision = given({ deposits: DEPOSITS.slice(1), termination: LEFT })
      .under(freezvon)
      .at(AT)
      .refund(FAILED);
    expect(findingsOf(decision, "8.5.1")).toEqual([LIMITS]);
    expect(findingsOf(decision, "12.1")).toEqual(["forbids no-ground-for-refund"]);
    expect(decision.outcome).toBe("refused");
    expect(decision.retained.amount).toBe("30.00");
  });
});

describe("Freezvon 8.5.1, money under special conditions (special-funds: always)", () => {
  const ALWAYS = { "special-funds": "always" };

  it("8.5.1 against: it is kept though nobody has terminated", () => {
    const decision = ended(undefined, ALWAYS);
    expect(findingsOf(decision, "8.5.1")).toEqual([LIMITS]);
    expect(decision.lines[1]).toEqual(D2_KEPT);
    expect(decision.amount.amount).toBe("50.00");
    expect(decision.retained.amount).toBe("30.00");
    expect(decision.readings).toMatchObject({ "special-funds": "always" });
  });

  it("8.5.1 against: it is kept after a termination by the operator", () => {
    expect(ended({ ...LEFT, by: "operator" }, ALWAYS).lines[1]).toEqual(D2_KEPT);
  });

  it("8.5.1 content: a top-up is never kept", () => {
    const decision = given().under(freezvon, ALWAYS).at(AT).refund(FAILED);
    expect(findingsOf(decision, "8.5.1")).toEqual([NOTHING_AGAINST]);
    expect(decision.amount.amount).toBe("50.00");
  });

  it("8.5.1, R20 on the edge: used up to the last cent, the line says nothing-left", () => {
    // D2 alone, 30 used of 30; then D1 is credited
    const decision = given({
      deposits: [
        { ...DEPOSITS[1], id: "D0" } as (typeof DEPOSITS)[number],
        deposit("D3", "5.00", "2026-06-20T09:00:00Z"),
      ],
      charges: [{ id: "C1", at: "2026-06-15T09:00:00Z", amount: "30.00", kind: "call" }],
    })
      .under(freezvon, ALWAYS)
      .at(AT)
      .refund(FAILED);
    expect(decision.lines[0]).toMatchObject({ depositId: "D0", clause: "12.2", because: "nothing-left" });
    expect(findingsOf(decision, "8.5.1")).toEqual([NOTHING_AGAINST]);
  });

  it("8.5.1, R20 on the edge: a cent of it is left", () => {
    const decision = given({
      deposits: DEPOSITS.slice(1),
      charges: [{ id: "C1", at: "2026-06-15T09:00:00Z", amount: "29.99", kind: "call" }],
    })
      .under(freezvon, ALWAYS)
      .at(AT)
      .refund(FAILED);
    expect(decision.lines).toMatchObject([{ remainder: "0.01", refundable: "0.00", because: "special-conditions" }]);
    expect(findingsOf(decision, "8.5.1")).toEqual([LIMITS]);
  });
});
