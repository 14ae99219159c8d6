/** Freezvon, sanctions: chargebacks (11.6), the refund (8.5, 13.3), violations that are not known; B15, B32, B33, R44. */
import { type Block, type Chargeback, freezvon, type Violation } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const JUST_BEFORE = "2026-07-03T08:59:59.999Z";
const satisfied = expect.stringMatching(/^satisfied /);

type Facts = NonNullable<Parameters<typeof given>[0]>;
const asked = (facts: Facts, at = AT) => given(facts).under(freezvon).at(at).sanction();
/** A deposit of 50.00 with a chargeback that was opened on 20 June. */
const chargedBack = (id: string, more: Partial<Chargeback> = {}) =>
  deposit(id, "50.00", "2026-06-01T09:00:00Z", { chargeback: { openedAt: "2026-06-20T09:00:00Z", ...more } });
const stolenCard: Violation = { id: "V1", at: "2026-06-15T09:00:00Z", kind: "stolen-card", status: "suspected" };
const overload: Violation = { id: "V2", at: "2026-06-15T09:00:00Z", kind: "system-overload", status: "established" };
const block = (more: Partial<Block> = {}): Block => ({
  id: "B1",
  at: "2026-06-15T09:00:00Z",
  cause: "fraud",
  ...more,
});
const byChargeback = {
  measure: "block-account",
  clause: "11.6",
  violationId: null,
  onSuspicion: true,
  byItself: false,
};

describe("11.6: chargebacks", () => {
  it("an open one lets the operator block the account, on suspicion, without a violation", () => {
    const decision = asked({ deposits: [chargedBack("D1")] });
    expect(decision).toMatchObject({ outcome: "block-account", measures: [byChargeback], disclosure: [] });
    expect(findingsOf(decision, "11.6")).toEqual(["discretion payment-fraud"]);
    expect(findingsOf(decision, "13.2")).toEqual([satisfied]);
  });

  it("on the edge: from the instant at which it is opened", () => {
    const deposits = [chargedBack("D1")];
    expect(asked({ deposits }, "2026-06-20T08:59:59.999Z").outcome).toBe("none");
    expect(asked({ deposits }, "2026-06-20T09:00:00.000Z").outcome).toBe("block-account");
  });

  it("R44: a won one counts until, but not at, the instant at which it is settled; a lost one counts for good", () => {
    const won = { deposits: [chargedBack("D1", { settledAt: AT, outcome: "won" })] };
    expect(asked(won, JUST_BEFORE).outcome).toBe("block-account");
    expect(asked(won).outcome).toBe("none");
    const lost = { deposits: [chargedBack("D1", { settledAt: "2026-06-25T09:00:00Z", outcome: "lost" })] };
    expect(asked(lost).measures).toEqual([byChargeback]);
  });

  it("B32: several give one measure, after those with a violation", () => {
    const decision = asked({ deposits: [chargedBack("D2"), chargedBack("D1")], violations: [stolenCard] });
    expect(decision.measures.filter(({ clause }) => clause === "11.6")).toEqual([
      { ...byChargeback, violationId: "V1" },
      byChargeback,
    ]);
    expect(decision.findings.filter(({ clause }) => clause === "11.6")).toMatchObject([
      { because: "payment-fraud", facts: { violations: 1, violationIds: ["V1"], depositIds: ["D1", "D2"] } },
    ]);
  });
});

describe("violations that are not known", () => {
  const LOOKING = ["4.6", "4.7", "4.13", "4.14", "4.16", "5.5", "6.2", "6.3", "8.5", "11.6", "13.1", "13.2", "13.4"];

  it("every row that looks at them is unknown, 13.3 is not", () => {
    const decision = asked({ violations: undefined });
    expect(decision).toMatchObject({ outcome: "undetermined", needs: ["violations"], measures: [], disclosure: [] });
    for (const clause of LOOKING) expect(findingsOf(decision, clause)).toEqual(["unknown not-known"]);
    expect(findingsOf(decision, "13.3")).toEqual([satisfied]);
    for (const { effect, needs } of decision.findings)
      expect(needs).toEqual(effect === "unknown" ? ["violations"] : undefined);
  });

  it("example 2: a lost chargeback is known, but a stronger measure is still possible", () => {
    const lost = chargedBack("D1", { settledAt: "2026-06-25T09:00:00Z", outcome: "lost" });
    const decision = asked({ deposits: [lost], violations: undefined });
    expect(decision).toMatchObject({
      outcome: "undetermined",
      needs: ["violations"],
      measures: [byChargeback],
      refundForfeited: { outcome: "unknown", clause: "8.5" },
    });
    // B15: the only code of the row is settled
    expect(findingsOf(decision, "11.6")).toEqual(["discretion payment-fraud"]);
  });
});

describe("the refund", () => {
  it("8.5: forfeited by whatever is established", () => {
    expect(asked({ violations: [overload] }).refundForfeited).toEqual({ outcome: "forfeited", clause: "8.5" });
    expect(asked({ violations: [stolenCard] }).refundForfeited).toEqual({ outcome: "kept", clause: null });
  });

  it("13.3: an open block for fraud leaves it to the operator, and gives no measure", () => {
    const decision = asked({ blocks: [block()] });
    expect(decision).toMatchObject({
      outcome: "none",
      measures: [],
      refundForfeited: { outcome: "discretionary", clause: "13.3" },
    });
    expect(findingsOf(decision, "13.3")).toEqual(["discretion no-duty-to-refund"]);
  });

  it("13.3 on the edge: until, but not at, the instant at which the block is lifted; other causes do not count", () => {
    expect(asked({ blocks: [block({ liftedAt: AT })] }, JUST_BEFORE).refundForfeited.outcome).toBe("discretionary");
    expect(asked({ blocks: [block({ liftedAt: AT })] }).refundForfeited.outcome).toBe("kept");
    expect(asked({ blocks: [block({ cause: "conduct" })] }).refundForfeited.outcome).toBe("kept");
  });

  it("forfeited comes before discretionary, and so does not known (B33)", () => {
    const blocks = [block()];
    expect(asked({ blocks, violations: [overload] }).refundForfeited).toEqual({ outcome: "forfeited", clause: "8.5" });
    expect(asked({ blocks, violations: undefined }).refundForfeited).toEqual({ outcome: "unknown", clause: "8.5" });
  });
});
