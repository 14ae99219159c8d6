/** ¶31: what was paid in advance does not go back when the operator ends the agreement. */
import { illyvoip, type Termination } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const SATISFIED = expect.stringMatching(/^satisfied /);

const refundOf = (termination?: Termination) =>
  given({ termination }).under(illyvoip).at(AT).refund({ reason: "discontinue" });
const ended = (more: Partial<Termination> = {}): Termination => ({
  by: "operator",
  noticeAt: "2026-06-20T09:00:00Z",
  effectiveAt: "2026-06-25T09:00:00Z",
  ...more,
});

describe("¶31: the agreement was ended by the operator", () => {
  it("¶31 content: the agreement was not ended", () => {
    const decision = refundOf();
    expect(findingsOf(decision, "¶31")).toEqual([SATISFIED]);
    expect(decision.outcome).toBe("granted");
  });

  it("¶31 content: the subscriber ended it", () => {
    const decision = refundOf(ended({ by: "subscriber" }));
    expect(findingsOf(decision, "¶31")).toEqual([SATISFIED]);
    expect(decision.outcome).toBe("granted");
  });

  it.each([undefined, "breach", "fraud", "inactivity", "illegal-use", "other"] as const)(
    "¶31 against: the operator ended it (cause: %s)",
    (cause) => {
      const decision = refundOf(ended({ cause }));
      expect(findingsOf(decision, "¶31")).toEqual(["forbids terminated-by-operator"]);
      expect(decision).toMatchObject({
        outcome: "refused",
        amount: { amount: "0.00" },
        eligible: { amount: "50.00" },
        retained: { amount: "50.00" },
      });
    },
  );

  it("R14: without `effectiveAt` the termination is not effective", () => {
    const decision = refundOf({ by: "operator", noticeAt: "2026-06-20T09:00:00Z" });
    expect(findingsOf(decision, "¶31")).toEqual([SATISFIED]);
    expect(decision.outcome).toBe("granted");
  });

  it.each([
    ["at the instant of the question", AT, "forbids terminated-by-operator", "refused"],
    ["a millisecond later", "2026-07-03T09:00:00.001Z", SATISFIED, "granted"],
  ])("¶31 on the edge: effective %s", (_, effectiveAt, finding, outcome) => {
    const decision = refundOf(ended({ effectiveAt }));
    expect(findingsOf(decision, "¶31")).toEqual([finding]);
    expect(decision.outcome).toBe(outcome);
  });

  it("¶31: a block alone ends nothing", () => {
    const blocks = [{ id: "B1", at: "2026-06-20T09:00:00Z", cause: "fraud" } as const];
    const decision = given({ blocks }).under(illyvoip).at(AT).refund({ reason: "discontinue" });
    expect(findingsOf(decision, "¶31")).toEqual([SATISFIED]);
    expect(decision.outcome).toBe("granted");
  });
});
