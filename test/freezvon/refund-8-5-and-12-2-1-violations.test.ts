/** Freezvon 8.5 and 12.2.1: whoever has violated the terms gets no refund. */
import { freezvon, VIOLATION_KINDS, type Violation } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00.000Z";
const NOTHING_AGAINST = expect.stringMatching(/^satisfied /);
const FAILED = { reason: "service-failed", failure: { alternative: "none" } } as const;

const violation = (more: Partial<Violation> = {}): Violation => ({
  id: "V1",
  at: "2026-06-15T12:00:00Z",
  kind: "rules-breach",
  status: "established",
  ...more,
});
const breaching = (...violations: readonly Violation[]) => given({ violations }).under(freezvon).at(AT).refund(FAILED);

describe.each(["8.5", "12.2.1"])("Freezvon %s, the terms are kept", (clause) => {
  it(`${clause} content: no violations`, () => {
    const decision = breaching();
    expect(findingsOf(decision, clause)).toEqual([NOTHING_AGAINST]);
    expect(decision.outcome).toBe("granted");
  });

  it(`${clause} content: a suspicion is no violation`, () => {
    const decision = breaching(violation({ status: "suspected" }));
    expect(findingsOf(decision, clause)).toEqual([NOTHING_AGAINST]);
    expect(decision.outcome).toBe("granted");
  });

  it(`${clause} content: a violation that was cleared`, () => {
    expect(findingsOf(breaching(violation({ clearedAt: "2026-06-16T12:00:00Z" })), clause)).toEqual([NOTHING_AGAINST]);
  });

  it(`${clause} against: an established violation`, () => {
    const decision = breaching(violation());
    expect(findingsOf(decision, clause)).toEqual(["forbids terms-violated"]);
    expect(decision.outcome).toBe("refused");
    expect(decision.amount.amount).toBe("0.00");
    expect(decision.eligible.amount).toBe("50.00"); // R10: whatever stands in the way
    expect(decision.retained.amount).toBe("50.00");
  });

  it.each(VIOLATION_KINDS)(`${clause} against: an established violation of the kind %s`, (kind) => {
    expect(findingsOf(breaching(violation({ kind })), clause)).toEqual(["forbids terms-violated"]);
  });

  it(`${clause} against: one that stands among others that do not`, () => {
    const decision = breaching(
      violation({ clearedAt: "2026-06-16T12:00:00Z" }),
      violation({ id: "V2", status: "suspected" }),
      violation({ id: "V3" }),
    );
    expect(findingsOf(decision, clause)).toEqual(["forbids terms-violated"]);
  });

  it(`${clause} on the edge: committed at the instant of the question, it stands`, () => {
    expect(findingsOf(breaching(violation({ at: AT })), clause)).toEqual(["forbids terms-violated"]);
  });

  it(`${clause} on the edge: committed one millisecond later, it has not happened`, () => {
    expect(findingsOf(breaching(violation({ at: "2026-07-03T09:00:00.001Z" })), clause)).toEqual([NOTHING_AGAINST]);
  });

  it(`${clause} on the edge: cleared at the instant of the question, it is cleared`, () => {
    expect(findingsOf(breaching(violation({ clearedAt: AT })), clause)).toEqual([NOTHING_AGAINST]);
  });

  it(`${clause} on the edge: cleared one millisecond later, it still stands`, () => {
    const decision = breaching(violation({ clearedAt: "2026-07-03T09:00:00.001Z" }));
    expect(findingsOf(decision, clause)).toEqual(["forbids terms-violated"]);
  });

  it(`${clause}, R29: violations that are not known are unknown here`, () => {
    const decision = given({ violations: undefined }).under(freezvon).at(AT).refund(FAILED);
    expect(decision.findings.filter((finding) => finding.clause === clause)).toMatchObject([
      { effect: "unknown", needs: ["violations"] },
    ]);
    expect(decision.outcome).toBe("undetermined");
  });
});

describe("R29, 8.5 and 12.2.1 together", () => {
  it("R29: the path that both need is named once", () => {
    expect(given({ violations: undefined }).under(freezvon).at(AT).refund(FAILED).needs).toEqual(["violations"]);
  });

  it("R12: a violation after the request and by the decision counts", () => {
    const decision = given({ violations: [violation({ at: "2026-07-02T09:00:00Z" })] })
      .under(freezvon)
      .at(AT)
      .refund({ ...FAILED, requestedAt: "2026-07-01T09:00:00Z" });
    expect(findingsOf(decision, "8.5")).toEqual(["forbids terms-violated"]);
    expect(findingsOf(decision, "12.2.1")).toEqual(["forbids terms-violated"]);
  });
});
