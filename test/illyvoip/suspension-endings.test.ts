/** ILLYVOIP, can the services be used: blocks, the end of the agreement, and the numbers; R14–R16, R51, R72. */
import { type BlockCause, illyvoip, type PhoneNumber, type Termination, type TerminationCause } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const JUST_BEFORE = "2026-07-03T08:59:59.999Z";
const satisfied = expect.stringMatching(/^satisfied /);

const asked = (facts: Parameters<typeof given>[0] = {}, at = AT) => given(facts).under(illyvoip).at(at).suspension();
const block = (cause: BlockCause, at = "2026-06-20T09:00:00Z", liftedAt?: string) => [
  { id: "B1", at, cause, liftedAt },
];
const ended = (by: Termination["by"], more: Partial<Termination> = {}): Termination => ({
  by,
  noticeAt: "2026-06-20T09:00:00Z",
  effectiveAt: "2026-06-20T09:00:00Z",
  ...more,
});
const debt = { charges: [{ id: "C1", at: "2026-06-20T09:00:00Z", amount: "60.00", kind: "call" as const }] };
const misuse = [{ id: "V1", at: "2026-06-15T09:00:00Z", kind: "content-misuse", status: "established" } as const];
const number = (more: Partial<PhoneNumber> = {}): PhoneNumber => ({
  id: "N1",
  orderedAt: "2026-05-01T09:00:00Z",
  activatedAt: "2026-05-01T10:00:00Z",
  monthlyFee: "9.90",
  ...more,
});
/** 00:00 of 1 July in Prishtina is 22:00 UTC of the day before. */
const DUE = { paidThroughOn: "2026-07-01" };

describe("R51: the block of the account", () => {
  it.each(["inactivity", "fraud", "conduct", "missing-data", "discretion"] as const)(
    "against: blocked for %s: ¶31, until the operator decides otherwise",
    (cause) => {
      const decided = asked({ blocks: block(cause) });
      expect(decided).toMatchObject({ outcome: "blocked", resumesOn: "operator-decision", needs: [] });
      expect(findingsOf(decided, "¶31")).toEqual([satisfied, satisfied, satisfied, "forbids account-blocked"]);
    },
  );

  it("on the edge: blocked from the instant of the block until, but not at, the instant of its lifting", () => {
    const facts = { blocks: block("conduct", "2026-07-01T09:00:00Z", AT) };
    expect(asked(facts, "2026-07-01T08:59:59.999Z").outcome).toBe("active");
    expect(asked(facts, "2026-07-01T09:00:00.000Z").outcome).toBe("blocked");
    expect(asked(facts, JUST_BEFORE).outcome).toBe("blocked");
    expect(asked(facts).outcome).toBe("active");
  });

  it("against: a deposit that pays the debt never lifts a block", () => {
    const deposits = [deposit("D1", "50.00", "2026-06-01T09:00:00Z"), deposit("D2", "10.00", AT)];
    const facts = { ...debt, deposits, blocks: block("discretion") };
    expect(asked(facts, JUST_BEFORE)).toMatchObject({ outcome: "blocked", arrears: { amount: "10.00" } });
    const paid = asked(facts);
    expect(paid).toMatchObject({ outcome: "blocked", arrears: { amount: "0.00" }, resumesOn: "operator-decision" });
    expect(findingsOf(paid, "¶31")).toEqual([satisfied, satisfied, satisfied, "forbids account-blocked"]);
  });
});

describe("R51, R14: the end of the agreement", () => {
  it("against: ended by the subscriber: ¶23", () => {
    const decided = asked({ termination: ended("subscriber") });
    expect(decided).toMatchObject({ outcome: "terminated", resumesOn: null, needs: [] });
    expect(findingsOf(decided, "¶23")).toEqual(["forbids agreement-ended"]);
    expect(findingsOf(decided, "¶31")).not.toContain("forbids agreement-ended");
  });

  it.each<[TerminationCause | undefined]>([
    ["breach"],
    ["fraud"],
    ["inactivity"],
    ["illegal-use"],
    ["other"],
    [undefined],
  ])("against: ended by the operator, cause %s: ¶31", (cause) => {
    const decided = asked({ termination: ended("operator", { cause }) });
    expect(decided).toMatchObject({ outcome: "terminated", resumesOn: null });
    expect(findingsOf(decided, "¶31")).toEqual([satisfied, satisfied, satisfied, "forbids agreement-ended"]);
    expect(findingsOf(decided, "¶23")).not.toContain("forbids agreement-ended");
  });

  it("R14 content: noticed but without an effective date, the agreement runs", () => {
    expect(asked({ termination: ended("subscriber", { effectiveAt: undefined }) }).outcome).toBe("active");
  });

  it("R14 on the edge: it ends at its effective instant, not a millisecond before", () => {
    const termination = ended("operator", { effectiveAt: AT });
    expect(asked({ termination }, JUST_BEFORE).outcome).toBe("active");
    expect(asked({ termination }).outcome).toBe("terminated");
  });
});

describe("R15: the order of outcomes", () => {
  const nothingKnown = { invoices: undefined, violations: undefined };

  it("terminated comes before blocked, and both are told", () => {
    const decided = asked({ termination: ended("operator"), blocks: block("fraud"), violations: misuse });
    expect(decided).toMatchObject({ outcome: "terminated", resumesOn: null });
    expect(findingsOf(decided, "¶31")).toEqual(
      expect.arrayContaining(["forbids agreement-ended", "forbids account-blocked", "discretion terms-violated"]),
    );
    expect(findingsOf(decided, "¶11")).toEqual(["forbids rights-ended"]);
  });

  it("blocked comes before suspended", () => {
    expect(asked({ blocks: block("conduct"), violations: misuse }).outcome).toBe("blocked");
  });

  it("suspended comes before suspendable", () => {
    expect(asked({ ...debt, violations: misuse }).outcome).toBe("suspended");
  });

  it.each([
    ["terminated", { termination: ended("subscriber") }],
    ["blocked", { blocks: block("conduct") }],
  ])("%s needs no further facts", (outcome, facts) => {
    expect(asked({ ...facts, ...nothingKnown })).toMatchObject({ outcome, needs: [], arrears: null });
  });
});

describe("R16: the numbers", () => {
  const stateOf = (facts: Parameters<typeof given>[0], at = AT) => asked(facts, at).numbers[0]?.outcome;

  it("content: a number whose fee is due is active: ILLYVOIP never looks at the balance", () => {
    const decided = asked({ ...debt, numbers: [number(DUE)] });
    expect(decided).toMatchObject({ outcome: "suspendable", balance: { amount: "-10.00" } });
    expect(decided.numbers).toEqual([{ numberId: "N1", outcome: "active", clause: expect.stringMatching(/^¶\d+$/) }]);
  });

  it("content: nothing is decided of a number while the account is undetermined", () => {
    const decided = asked({ invoices: undefined, numbers: [number()] });
    expect(decided).toMatchObject({ outcome: "undetermined", numbers: [{ numberId: "N1", outcome: "active" }] });
  });

  it.each([
    ["suspended", { violations: misuse }],
    ["suspended", { blocks: block("conduct") }],
    ["inactive", { termination: ended("subscriber") }],
    ["inactive", { termination: ended("operator"), blocks: block("conduct") }],
  ])("against: the account stops it: %s", (state, facts) => {
    expect(stateOf({ ...facts, numbers: [number()] })).toBe(state);
  });

  it.each([
    ["not activated", number({ activatedAt: undefined })],
    ["disconnected", number({ disconnectedAt: "2026-06-20T09:00:00Z" })],
    ["cancelled and past its due day", number({ ...DUE, cancelRequestedAt: "2026-06-20T09:00:00Z" })],
  ])("against: %s is inactive, also in a blocked account", (_, one) => {
    expect(stateOf({ numbers: [one] })).toBe("inactive");
    expect(stateOf({ numbers: [one], blocks: block("conduct") })).toBe("inactive");
  });

  it("on the edge: activated and disconnected at their own instants", () => {
    expect(stateOf({ numbers: [number({ activatedAt: AT })] }, JUST_BEFORE)).toBe("inactive");
    expect(stateOf({ numbers: [number({ activatedAt: AT })] })).toBe("active");
    expect(stateOf({ numbers: [number({ disconnectedAt: AT })] }, JUST_BEFORE)).toBe("active");
    expect(stateOf({ numbers: [number({ disconnectedAt: AT })] })).toBe("inactive");
  });

  it("on the edge: a cancelled number is active until 00:00 of its due day in Prishtina", () => {
    const numbers = [number({ ...DUE, cancelRequestedAt: "2026-06-20T09:00:00Z" })];
    expect(stateOf({ numbers }, "2026-06-30T21:59:59.999Z")).toBe("active");
    expect(stateOf({ numbers }, "2026-06-30T22:00:00.000Z")).toBe("inactive");
  });

  it("on the edge: cancelled a millisecond before 00:00 of the due day counts, at 00:00 it is too late", () => {
    const cancelled = (at: string) => ({ numbers: [number({ ...DUE, cancelRequestedAt: at })] });
    expect(stateOf(cancelled("2026-06-30T21:59:59.999Z"))).toBe("inactive");
    expect(stateOf(cancelled("2026-06-30T22:00:00.000Z"))).toBe("active");
  });

  it("R14 on the edge: a number ordered after the question is not listed", () => {
    const numbers = [number({ orderedAt: AT, activatedAt: undefined })];
    expect(asked({ numbers }, JUST_BEFORE).numbers).toEqual([]);
    expect(asked({ numbers }).numbers).toMatchObject([{ numberId: "N1", outcome: "inactive" }]);
  });

  it("R72: by id, compared by code unit; absent numbers give none", () => {
    const numbers = ["b", "N2", "a", "N10"].map((id) => number({ id }));
    expect(asked({ numbers }).numbers.map(({ numberId }) => numberId)).toEqual(["N10", "N2", "a", "b"]);
    expect(asked({ numbers: undefined })).toMatchObject({ outcome: "active", numbers: [] });
  });
});
