/** Freezvon, can the services be used: blocks and the end of the agreement; R14, R15, R50, R51. */
import { type BlockCause, freezvon, type Termination, type TerminationCause } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const JUST_BEFORE = "2026-07-03T08:59:59.999Z";

type Facts = NonNullable<Parameters<typeof given>[0]>;
const asked = (facts: Facts = {}, at = AT) => given(facts).under(freezvon).at(at).suspension();
const block = (cause: BlockCause, at = "2026-06-20T09:00:00Z", liftedAt?: string) => ({
  id: `B-${cause}`,
  at,
  cause,
  liftedAt,
});
const ended = (by: Termination["by"], more: Partial<Termination> = {}): Termination => ({
  by,
  noticeAt: "2026-06-12T09:00:00Z",
  effectiveAt: "2026-06-20T09:00:00Z",
  ...more,
});
const debt: Facts = { charges: [{ id: "C1", at: "2026-06-20T09:00:00Z", amount: "60.00", kind: "call" }] };
const breach: Facts = {
  violations: [{ id: "V1", at: "2026-06-15T09:00:00Z", kind: "rules-breach", status: "established" }],
};
/** The clauses that forbid for a reason, in document order. */
const citing = (because: string, facts: Facts, at = AT) =>
  asked(facts, at).findings.flatMap((finding) =>
    finding.because === because ? [`${finding.effect} ${finding.clause}`] : [],
  );

/** R51 */
const BLOCKED_BY: readonly [BlockCause, string][] = [
  ["inactivity", "11.2"],
  ["fraud", "13.2"],
  ["conduct", "4.16"],
  ["missing-data", "6.2"],
  ["discretion", "4.5"],
];

describe("R51: the block of the account", () => {
  it("content: without blocks no clause speaks of one", () => {
    expect(asked()).toMatchObject({ outcome: "active", resumesOn: null });
    expect(citing("account-blocked", {})).toEqual([]);
    expect(asked({ blocks: undefined })).toMatchObject({ outcome: "active", needs: [] });
  });

  it.each(BLOCKED_BY)("against: blocked for %s: %s, until the operator decides otherwise", (cause, clause) => {
    const facts = { blocks: [block(cause)] };
    expect(asked(facts)).toMatchObject({ outcome: "blocked", resumesOn: "operator-decision", needs: [] });
    expect(citing("account-blocked", facts)).toEqual([`forbids ${clause}`]);
  });

  it.each(BLOCKED_BY)("on the edge: a block for %s (%s) begins and is lifted at its own instants", (cause) => {
    const facts = { blocks: [block(cause, "2026-07-01T09:00:00Z", AT)] };
    expect(asked(facts, "2026-07-01T08:59:59.999Z").outcome).toBe("active");
    expect(asked(facts, "2026-07-01T09:00:00.000Z").outcome).toBe("blocked");
    expect(asked(facts, JUST_BEFORE).outcome).toBe("blocked");
    expect(asked(facts).outcome).toBe("active");
    expect(citing("account-blocked", facts)).toEqual([]);
  });

  it("several blocks: each is cited by its clause, and all of them must be lifted", () => {
    const blocks = [block("fraud"), block("discretion"), block("missing-data", "2026-06-20T09:00:00Z", AT)];
    expect(citing("account-blocked", { blocks }, JUST_BEFORE)).toEqual(["forbids 4.5", "forbids 6.2", "forbids 13.2"]);
    expect(citing("account-blocked", { blocks })).toEqual(["forbids 4.5", "forbids 13.2"]);
    expect(asked({ blocks }).outcome).toBe("blocked");
  });

  it("11.2: blocked for inactivity is blocked, and terminated only by a termination", () => {
    const blocks = [block("inactivity")];
    expect(asked({ blocks }).outcome).toBe("blocked");
    expect(asked({ blocks, termination: ended("operator", { cause: "inactivity" }) }).outcome).toBe("terminated");
  });

  it("against: a deposit that pays the debt never lifts a block", () => {
    const deposits = [deposit("D1", "50.00", "2026-06-01T09:00:00Z"), deposit("D2", "20.00", AT)];
    const facts = { ...debt, deposits, blocks: [block("conduct")] };
    expect(asked(facts, JUST_BEFORE)).toMatchObject({ outcome: "blocked", arrears: { amount: "10.00" } });
    const paid = asked(facts);
    expect(paid).toMatchObject({
      outcome: "blocked",
      balance: { amount: "10.00" },
      arrears: { amount: "0.00" },
      resumesOn: "operator-decision",
    });
    expect(findingsOf(paid, "8.3")).toEqual([expect.stringMatching(/^satisfied /)]);
    expect(findingsOf(paid, "4.16")).toContain("forbids account-blocked");
  });
});

describe("R51, R14: the end of the agreement", () => {
  it.each<[TerminationCause | undefined]>([
    ["breach"],
    ["fraud"],
    ["inactivity"],
    ["illegal-use"],
    ["other"],
    [undefined],
  ])("against: ended by the subscriber, cause %s: 11.3", (cause) => {
    const facts = { termination: ended("subscriber", { cause }) };
    expect(asked(facts)).toMatchObject({ outcome: "terminated", resumesOn: null, needs: [] });
    expect(citing("agreement-ended", facts)).toEqual(["forbids 11.3"]);
  });

  it.each<[TerminationCause | undefined, string]>([
    ["breach", "4.16"],
    ["other", "4.16"],
    [undefined, "4.16"],
    ["inactivity", "11.2"],
    ["fraud", "13.2"],
    ["illegal-use", "4.7"],
  ])("against: ended by the operator, cause %s: %s", (cause, clause) => {
    const facts = { termination: ended("operator", { cause }) };
    expect(asked(facts)).toMatchObject({ outcome: "terminated", resumesOn: null });
    expect(citing("agreement-ended", facts)).toEqual([`forbids ${clause}`]);
  });

  it("R14 content: noticed but without an effective date, the agreement runs", () => {
    const facts = { termination: ended("subscriber", { effectiveAt: undefined }) };
    expect(asked(facts).outcome).toBe("active");
    expect(citing("agreement-ended", facts)).toEqual([]);
  });

  it.each(["subscriber", "operator"] as const)("R14 on the edge: by the %s, at its effective instant", (by) => {
    const facts = { termination: ended(by, { effectiveAt: AT }) };
    expect(asked(facts, JUST_BEFORE).outcome).toBe("active");
    expect(asked(facts).outcome).toBe("terminated");
  });
});

describe("R15: the order of outcomes", () => {
  it("terminated comes before blocked, blocked before suspended, and every obstacle is told", () => {
    const decided = asked({ ...debt, ...breach, termination: ended("subscriber"), blocks: [block("conduct")] });
    expect(decided).toMatchObject({ outcome: "terminated", resumesOn: null });
    expect(findingsOf(decided, "11.3")).toEqual(["forbids agreement-ended"]);
    expect(findingsOf(decided, "4.16")).toEqual(["discretion rules-broken", "forbids account-blocked"]);
    expect(findingsOf(decided, "8.3")).toEqual(["forbids insufficient-funds"]);
    expect(asked({ ...debt, ...breach, blocks: [block("conduct")] })).toMatchObject({
      outcome: "blocked",
      resumesOn: "operator-decision",
    });
  });

  it("suspended comes before suspendable", () => {
    expect(asked({ ...debt, ...breach })).toMatchObject({ outcome: "suspended", resumesOn: "credited-deposit" });
    expect(asked(breach)).toMatchObject({ outcome: "suspendable" });
  });

  it.each([
    ["terminated", { termination: ended("operator") }],
    ["blocked", { blocks: [block("fraud")] }],
  ] as const)("%s needs no further facts", (outcome, facts) => {
    const notKnown = { violations: undefined, invoices: undefined, numbers: undefined, subscriptions: undefined };
    const decided = given({ ...facts, ...notKnown })
      .under(freezvon, { "insufficient-funds": "below-next-fee" })
      .at(AT)
      .suspension();
    expect(decided).toMatchObject({ outcome, needs: [], arrears: null });
  });

  it("undetermined comes before suspendable only where the unknown could be stronger (R4)", () => {
    expect(asked({ violations: undefined }).outcome).toBe("undetermined");
    expect(asked({ ...debt, violations: undefined }).outcome).toBe("suspended");
  });
});
