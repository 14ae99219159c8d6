/** Freezvon 13.3: no duty to refund the balance of an account that is blocked for fraud. */
import { type Block, freezvon } from "fineprint";
import { describe, expect, it } from "vitest";
import { CLEAN, findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00.000Z";
const A_MILLISECOND_LATER = "2026-07-03T09:00:00.001Z";
const NOTHING_AGAINST = expect.stringMatching(/^satisfied /);
const NO_DUTY = "discretion no-duty-to-refund";
const FAILED = { reason: "service-failed", failure: { alternative: "none" } } as const;

const block = (more: Partial<Block> = {}): Block => ({ id: "B1", at: "2026-06-20T09:00:00Z", cause: "fraud", ...more });
const blocked = (...blocks: readonly Block[]) => given({ blocks }).under(freezvon).at(AT).refund(FAILED);

describe("Freezvon 13.3, a block for fraud", () => {
  it("13.3 content: no block", () => {
    const decision = blocked();
    expect(findingsOf(decision, "13.3")).toEqual([NOTHING_AGAINST]);
    expect(decision.outcome).toBe("granted");
  });

  it("13.3, R13 content: blocks are the operator's own acts, so an absent list means none", () => {
    const decision = given({ blocks: undefined }).under(freezvon).at(AT).refund(FAILED);
    expect(findingsOf(decision, "13.3")).toEqual([NOTHING_AGAINST]);
    expect(decision.outcome).toBe("granted");
  });

  it.each(["inactivity", "conduct", "missing-data", "discretion"] as const)("13.3 content: a block for %s", (cause) => {
    const decision = blocked(block({ cause }));
    expect(findingsOf(decision, "13.3")).toEqual([NOTHING_AGAINST]);
    expect(decision.outcome).toBe("granted");
  });

  it("13.3 content: a block for fraud that was lifted", () => {
    expect(findingsOf(blocked(block({ liftedAt: "2026-06-25T09:00:00Z" })), "13.3")).toEqual([NOTHING_AGAINST]);
  });

  it("13.3 against: an open block for fraud leaves it to the operator", () => {
    const decision = blocked(block());
    expect(findingsOf(decision, "13.3")).toEqual([NO_DUTY]);
    expect(decision.outcome).toBe("discretionary");
    expect(decision.amount).toEqual({ amount: "0.00", currency: "EUR" });
    expect(decision.eligible.amount).toBe("50.00");
    expect(decision.retained.amount).toBe("50.00");
  });

  it("13.3 against: a new block after one that was lifted, beside one for another cause", () => {
    const decision = blocked(
      block({ liftedAt: "2026-06-25T09:00:00Z" }),
      block({ id: "B2", cause: "conduct" }),
      block({ id: "B3" }),
    );
    expect(findingsOf(decision, "13.3")).toEqual([NO_DUTY]);
  });

  it.each<[string, Partial<Block>, unknown]>([
    ["blocked now", { at: AT }, NO_DUTY],
    ["blocked a millisecond later", { at: A_MILLISECOND_LATER }, NOTHING_AGAINST],
    ["lifted now", { liftedAt: AT }, NOTHING_AGAINST],
    ["lifted a millisecond later", { liftedAt: A_MILLISECOND_LATER }, NO_DUTY],
  ])("13.3 on the edge: %s", (_, more, finding) => {
    expect(findingsOf(blocked(block(more)), "13.3")).toEqual([finding]);
  });
});

describe("Freezvon 13.3 in the fold", () => {
  const asked = (facts: Parameters<typeof given>[0], question = {}) =>
    given({ blocks: [block()], ...facts })
      .under(freezvon)
      .at(AT)
      .refund({ ...FAILED, ...question }).outcome;

  it("13.3: awaits beats discretion", () => {
    expect(asked({ subscriber: { ...CLEAN.subscriber, identity: {} } })).toBe("awaiting");
  });
  it("13.3, R4: unknown beats discretion", () => {
    expect(asked({ violations: undefined })).toBe("undetermined");
  });
  it("13.3: forbids beats discretion", () => {
    expect(asked({}, { reason: "discontinue" })).toBe("refused");
  });
});
