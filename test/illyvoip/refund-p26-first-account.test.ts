/** ¶26: only first-time accounts, and only those that keep the agreement. */
import { type Account, illyvoip, type OtherAccount, VIOLATION_KINDS, type Violation } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const REGISTERED = "2026-01-05T09:00:00Z";
const SATISFIED = expect.stringMatching(/^satisfied /);

const refundOf = (facts: Parameters<typeof given>[0], readings = {}) =>
  given(facts).under(illyvoip, readings).at(AT).refund({ reason: "discontinue" });

describe("¶26 first-time account, R33", () => {
  const withOthers = (...otherAccounts: OtherAccount[]) => ({
    subscriber: { id: "S1", registeredAt: REGISTERED, otherAccounts },
  });
  const only = { "first-time-account": "only-account" };
  const finding = (facts: Partial<Account>, readings = {}) => findingsOf(refundOf(facts, readings), "¶26")[0];

  it("¶26 content: no other account", () => {
    expect(finding(withOthers())).toEqual(SATISFIED);
    expect(refundOf(withOthers()).outcome).toBe("granted");
  });

  it("¶26 against: an account that was opened before this one", () => {
    const decision = refundOf(withOthers({ id: "A0", openedAt: "2025-03-01T09:00:00Z" }));
    expect(decision).toMatchObject({ outcome: "refused", amount: { amount: "0.00" }, eligible: { amount: "50.00" } });
    expect(findingsOf(decision, "¶26")).toEqual(["forbids not-first-account", SATISFIED]);
  });

  it("¶26 against: closing the earlier account does not make this one the first", () => {
    const closed = { id: "A0", openedAt: "2025-03-01T09:00:00Z", closedAt: "2025-04-01T09:00:00Z" };
    expect(finding(withOthers(closed))).toBe("forbids not-first-account");
  });

  it("¶26 unknown: whether there are other accounts is not known", () => {
    const decision = refundOf({ subscriber: { id: "S1", registeredAt: REGISTERED } });
    expect(decision).toMatchObject({ outcome: "undetermined", needs: ["subscriber.otherAccounts"] });
    expect(findingsOf(decision, "¶26")).toEqual(["unknown not-known", SATISFIED]);
    expect(decision.findings.find(({ effect }) => effect === "unknown")?.needs).toEqual(["subscriber.otherAccounts"]);
  });

  it("¶26 unknown under `only-account`, too", () => {
    const decision = refundOf({ subscriber: { id: "S1", registeredAt: REGISTERED } }, only);
    expect(decision).toMatchObject({ outcome: "undetermined", needs: ["subscriber.otherAccounts"] });
  });

  it.each([
    ["a millisecond before this one", "2026-01-05T08:59:59.999Z", "forbids not-first-account"],
    ["at the same instant as this one", REGISTERED, SATISFIED],
    ["a millisecond after this one", "2026-01-05T09:00:00.001Z", SATISFIED],
  ])("R33 `this-account-first` on the edge: one opened %s", (_, openedAt, expected) => {
    expect(finding(withOthers({ id: "A2", openedAt }))).toEqual(expected);
  });

  it.each([
    ["after this one", "2026-03-01T09:00:00Z", "forbids not-first-account"],
    ["at the instant of the question", AT, "forbids not-first-account"],
    ["a millisecond after the question", "2026-07-03T09:00:00.001Z", SATISFIED],
  ])("R33 `only-account` on the edge: one opened %s", (_, openedAt, expected) => {
    const decision = refundOf(withOthers({ id: "A2", openedAt }), only);
    expect(findingsOf(decision, "¶26")[0]).toEqual(expected);
  });

  it("R33: the reading that another choice of would change the answer is listed", () => {
    const facts = withOthers({ id: "A2", openedAt: "2026-03-01T09:00:00Z" });
    expect(refundOf(facts)).toMatchObject({
      outcome: "granted",
      readings: { "first-time-account": "this-account-first" },
    });
    expect(refundOf(facts, only)).toMatchObject({ outcome: "refused", readings: only });
  });

  it.each([{}, only])("R33: the account itself in the list is ignored (%o)", (readings) => {
    expect(finding(withOthers({ id: "A1", openedAt: "2025-03-01T09:00:00Z" }), readings)).toEqual(SATISFIED);
  });

  it("R33: of several, one that stands in the way is enough", () => {
    const later = { id: "A2", openedAt: "2026-03-01T09:00:00Z" };
    const earlier = { id: "A0", openedAt: "2025-03-01T09:00:00Z" };
    expect(finding(withOthers(later, earlier))).toBe("forbids not-first-account");
  });
});

describe("¶26 violations", () => {
  const violation = (more: Partial<Violation> = {}): Violation => ({
    id: "V1",
    at: "2026-06-15T09:00:00Z",
    kind: "rules-breach",
    status: "established",
    ...more,
  });
  const finding = (...violations: Violation[]) => findingsOf(refundOf({ violations }), "¶26")[1];

  it("¶26 content: none", () => {
    expect(finding()).toEqual(SATISFIED);
  });

  it.each(VIOLATION_KINDS)("¶26 against: %s, established and not cleared", (kind) => {
    const decision = refundOf({ violations: [violation({ kind })] });
    expect(findingsOf(decision, "¶26")).toEqual([SATISFIED, "forbids terms-violated"]);
    expect(decision).toMatchObject({
      outcome: "refused",
      eligible: { amount: "50.00" },
      retained: { amount: "50.00" },
    });
  });

  it("¶26 content: one that is only suspected", () => {
    expect(finding(violation({ status: "suspected" }))).toEqual(SATISFIED);
  });

  it("¶26 content: one that was cleared", () => {
    expect(finding(violation({ clearedAt: "2026-06-20T09:00:00Z" }))).toEqual(SATISFIED);
  });

  it("¶26: one that stands beside one that was cleared", () => {
    const cleared = violation({ clearedAt: "2026-06-20T09:00:00Z" });
    expect(finding(cleared, violation({ id: "V2" }))).toBe("forbids terms-violated");
  });

  it.each<[string, Partial<Violation>, unknown]>([
    ["committed at the instant of the question", { at: AT }, "forbids terms-violated"],
    ["committed a millisecond later", { at: "2026-07-03T09:00:00.001Z" }, SATISFIED],
    ["cleared at the instant of the question", { clearedAt: AT }, SATISFIED],
    ["cleared a millisecond later", { clearedAt: "2026-07-03T09:00:00.001Z" }, "forbids terms-violated"],
  ])("¶26 on the edge: one %s", (_, more, expected) => {
    expect(finding(violation(more))).toEqual(expected);
  });

  it("¶26 unknown: whether there are violations is not known", () => {
    const decision = refundOf({ violations: undefined });
    expect(decision).toMatchObject({ outcome: "undetermined", needs: ["violations"] });
    expect(findingsOf(decision, "¶26")).toEqual([SATISFIED, "unknown not-known"]);
  });

  it("fold: with another account before it, the missing violations can't matter any more", () => {
    const otherAccounts = [{ id: "A0", openedAt: "2025-03-01T09:00:00Z" }];
    const decision = refundOf({
      violations: undefined,
      subscriber: { id: "S1", registeredAt: REGISTERED, otherAccounts },
    });
    expect(decision).toMatchObject({ outcome: "refused", needs: [] });
    expect(findingsOf(decision, "¶26")).toEqual(["forbids not-first-account", "unknown not-known"]);
  });
});
