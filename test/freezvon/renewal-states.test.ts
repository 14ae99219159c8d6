/** Freezvon, what renews: due, cancelled, inactive, terminated, blocked, not known; R13, R14, R53–R57, R60, R72. */
import { type BlockCause, freezvon, type RenewalDecision } from "fineprint";
import { describe, expect, it } from "vitest";
import { given } from "../support/given.js";
import { number, recording } from "../support/paid-services.js";

/** Friday noon in Tallinn. CLEAN holds 50.00. */
const AT = "2026-07-03T09:00:00Z";
const JUST_BEFORE = "2026-07-03T08:59:59.999Z";
/** 00:00 of 1 July in Tallinn. */
const DUE_AT = "2026-06-30T21:00:00.000Z";
const BEFORE_DUE = "2026-06-30T20:59:59.999Z";

type Facts = NonNullable<Parameters<typeof given>[0]>;
const asked = (facts: Facts, at = AT) => given(facts).under(freezvon).at(at).renewal();
const outcomes = ({ items }: RenewalDecision) => items.map(({ service, outcome }) => `${service.id} ${outcome}`);
const stateOf = (facts: Facts, at = AT) => asked(facts, at).items[0]?.outcome;
/** Clause and effect of every finding; codes where the spec names them. */
const all = ({ findings }: RenewalDecision) =>
  findings.map(({ clause, effect, because }) =>
    ["satisfied", "unknown"].includes(effect) ? `${clause} ${effect}` : `${clause} ${effect} ${because}`,
  );

describe("due from 00:00 of `paidThroughOn`", () => {
  it.each([
    ["2026-07-01", "2026-06-30T21:00:00.000Z"], // summer time, UTC+3
    ["2026-02-28", "2026-02-27T22:00:00.000Z"], // winter time, UTC+2
    ["2026-03-29", "2026-03-28T22:00:00.000Z"], // the clocks go forward on this day
    ["2026-03-30", "2026-03-29T21:00:00.000Z"],
    ["2026-10-25", "2026-10-24T21:00:00.000Z"], // the clocks go back on this day
    ["2026-10-26", "2026-10-25T22:00:00.000Z"],
  ])("on the edge: the fee of %s falls due at %s", (paidThroughOn, dueAt) => {
    const numbers = [number({ paidThroughOn, orderedAt: "2026-01-06T09:00:00Z", activatedAt: "2026-01-06T09:00:00Z" })];
    const deposits = given().account.deposits.map((one) => ({
      ...one,
      receivedAt: "2026-01-06T09:00:00Z",
      creditedAt: "2026-01-06T09:00:00Z",
    }));
    const before = asked({ deposits, numbers }, new Date(Date.parse(dueAt) - 1).toISOString());
    expect(before).toMatchObject({ outcome: "none-due", nextDueAt: dueAt });
    expect(before.items).toMatchObject([{ outcome: "not-due", dueOn: paidThroughOn, dueAt, fee: "9.90" }]);
    expect(all(before)).toEqual(["8.3 satisfied"]);
    const due = asked({ deposits, numbers }, dueAt);
    expect(due).toMatchObject({ outcome: "renews", nextDueAt: null });
    expect(due.items).toMatchObject([{ outcome: "renews", dueOn: paidThroughOn, dueAt }]);
    expect(all(due)).toEqual(["8.3 permits fee-collected"]);
  });

  it("content: nothing at all: none due, one satisfied finding of 8.3", () => {
    const decided = asked({});
    expect(decided).toMatchObject({ outcome: "none-due", items: [], total: { amount: "0.00" }, nextDueAt: null });
    expect(decided).toMatchObject({ balanceAfter: { amount: "50.00" }, shortfall: { amount: "0.00" }, needs: [] });
    expect(all(decided)).toEqual(["8.3 satisfied"]);
  });

  it("R55: without `paidThroughOn` there is no item, whatever the anchor", () => {
    const numbers = [number({ paidThroughOn: undefined, anchorOn: "2026-05-01" })];
    const decided = asked({ numbers, subscriptions: [recording({ paidThroughOn: undefined })] });
    expect(decided).toMatchObject({ outcome: "none-due", items: [] });
  });

  it("R14 on the edge: what is ordered later, or starts on a later day, has no item", () => {
    // 00:00 of 3 July in Tallinn is 21:00 UTC of the day before
    const facts = {
      numbers: [number({ orderedAt: AT, activatedAt: AT })],
      subscriptions: [recording({ startedOn: "2026-07-03" })],
    };
    expect(outcomes(asked(facts, "2026-07-02T20:59:59.999Z"))).toEqual([]);
    expect(outcomes(asked(facts, "2026-07-02T21:00:00.000Z"))).toEqual(["S1 renews"]);
    expect(outcomes(asked(facts, JUST_BEFORE))).toEqual(["S1 renews"]);
    expect(outcomes(asked(facts))).toEqual(["N1 renews", "S1 renews"]);
  });

  it("R57, R72: `nextDueAt` is the earliest of what is not due; items by day, numbers first, then id", () => {
    const numbers = [
      number({ id: "N2", paidThroughOn: "2026-07-20" }),
      number({ id: "N10", paidThroughOn: "2026-07-20" }),
      number(),
    ];
    const subscriptions = [
      recording({ id: "A", paidThroughOn: "2026-07-20" }),
      recording({ id: "B", paidThroughOn: "2026-07-10" }),
    ];
    const decided = asked({ numbers, subscriptions });
    expect(outcomes(decided)).toEqual(["N1 renews", "B not-due", "N10 not-due", "N2 not-due", "A not-due"]);
    expect(decided).toMatchObject({ outcome: "renews", nextDueAt: "2026-07-09T21:00:00.000Z" });
  });
});

describe("8.4: unless a request to cancel was received before 00:00 of the fee day", () => {
  it.each([
    ["number", { numbers: [number({ cancelRequestedAt: BEFORE_DUE })] }],
    ["subscription", { subscriptions: [recording({ cancelRequestedAt: BEFORE_DUE })] }],
  ])("against, on the edge: a %s cancelled a millisecond before it ends", (_, facts) => {
    const decided = asked(facts);
    expect(decided).toMatchObject({ outcome: "ends", total: { amount: "0.00" }, balanceAfter: { amount: "50.00" } });
    expect(decided.items).toMatchObject([{ outcome: "ends", period: null, collectFrom: null, clause: "8.4" }]);
    expect(all(decided)).toEqual(["8.4 forbids cancelled"]);
  });

  it.each([
    ["number", { numbers: [number({ cancelRequestedAt: DUE_AT })] }],
    ["subscription", { subscriptions: [recording({ cancelRequestedAt: DUE_AT })] }],
  ])("content, on the edge: a %s cancelled exactly at 00:00 renews once more", (_, facts) => {
    for (const at of [DUE_AT, AT]) {
      const decided = asked(facts, at);
      expect(decided.outcome).toBe("renews");
      expect(all(decided)).toEqual(["8.3 permits fee-collected"]);
    }
  });

  it("R57 on the edge: cancelled but not yet due it is not due, and counts for `nextDueAt`", () => {
    const numbers = [number({ cancelRequestedAt: "2026-06-20T09:00:00Z" })];
    expect(asked({ numbers }, BEFORE_DUE)).toMatchObject({ outcome: "none-due", nextDueAt: DUE_AT });
    expect(stateOf({ numbers }, BEFORE_DUE)).toBe("not-due");
    expect(asked({ numbers }, DUE_AT)).toMatchObject({ outcome: "ends", nextDueAt: null });
  });

  it("content: without funds a cancelled number ends, it does not lapse", () => {
    const decided = asked({ deposits: [], numbers: [number({ cancelRequestedAt: BEFORE_DUE })] });
    expect(decided).toMatchObject({ outcome: "ends", shortfall: { amount: "0.00" } });
  });

  it("mixed: one ends, one renews; the findings of 8.3 come first", () => {
    const numbers = [number({ id: "A", cancelRequestedAt: BEFORE_DUE }), number({ id: "B" })];
    const decided = asked({ numbers });
    expect([decided.outcome, ...outcomes(decided)]).toEqual(["mixed", "A ends", "B renews"]);
    expect(all(decided)).toEqual(["8.3 permits fee-collected", "8.4 forbids cancelled"]);
  });
});

describe("R56: inactive comes before due and cancelled", () => {
  it.each([
    ["not activated", { numbers: [number({ activatedAt: undefined })] }],
    ["disconnected", { numbers: [number({ disconnectedAt: "2026-06-20T09:00:00Z" })] }],
    ["disconnected and cancelled", { numbers: [number({ disconnectedAt: AT, cancelRequestedAt: BEFORE_DUE })] }],
    ["ended", { subscriptions: [recording({ endedAt: "2026-06-20T09:00:00Z" })] }],
    ["not activated and not due", { numbers: [number({ activatedAt: undefined, paidThroughOn: "2026-08-01" })] }],
  ])("against: %s", (_, facts) => {
    const decided = asked(facts);
    expect(decided).toMatchObject({ outcome: "none-due", nextDueAt: null, total: { amount: "0.00" } });
    expect(decided.items).toMatchObject([{ outcome: "inactive", period: null, collectFrom: null }]);
    expect(all(decided)).toEqual(["8.3 satisfied"]);
  });

  it("R23 on the edge: activated, disconnected and ended at their own instants", () => {
    const states = (facts: Facts) => [stateOf(facts, JUST_BEFORE), stateOf(facts)];
    expect(states({ numbers: [number({ activatedAt: AT })] })).toEqual(["inactive", "renews"]);
    expect(states({ numbers: [number({ disconnectedAt: AT })] })).toEqual(["renews", "inactive"]);
    expect(states({ subscriptions: [recording({ endedAt: AT })] })).toEqual(["renews", "inactive"]);
  });
});

const DUE_AND_NOT: Facts = {
  numbers: [number(), number({ id: "N2", paidThroughOn: "2026-08-01" })],
  subscriptions: [recording({ cancelRequestedAt: BEFORE_DUE })],
};
const causes: readonly BlockCause[] = ["inactivity", "fraud", "conduct", "missing-data", "discretion"];

describe("R54: a terminated or blocked account renews nothing", () => {
  it.each<[string, Facts]>([
    ...(["subscriber", "operator"] as const).map((by): [string, Facts] => [
      `terminated by the ${by}`,
      { termination: { by, noticeAt: AT, effectiveAt: AT } },
    ]),
    ...causes.map((cause): [string, Facts] => [`blocked for ${cause}`, { blocks: [{ id: "B1", at: AT, cause }] }]),
  ])("against, on the edge: %s, from that instant on", (_, ended) => {
    expect(asked({ ...DUE_AND_NOT, ...ended }, JUST_BEFORE)).toMatchObject({
      outcome: "mixed",
      total: { amount: "9.90" },
    });
    const decided = asked({ ...DUE_AND_NOT, ...ended });
    expect(outcomes(decided)).toEqual(["N1 inactive", "S1 inactive", "N2 inactive"]);
    expect(decided).toMatchObject({
      outcome: "none-due",
      total: { amount: "0.00" },
      balanceAfter: { amount: "50.00" },
      shortfall: { amount: "0.00" },
      nextDueAt: null,
      needs: [],
    });
    expect(all(decided)).toEqual(["8.3 satisfied"]);
  });

  it("content, on the edge: a lifted block no longer counts; a termination without an effective date never did", () => {
    const lifted = {
      ...DUE_AND_NOT,
      blocks: [{ id: "B1", at: "2026-06-20T09:00:00Z", cause: "fraud" as const, liftedAt: AT }],
    };
    expect(asked(lifted, JUST_BEFORE).outcome).toBe("none-due");
    expect(asked(lifted).outcome).toBe("mixed");
    expect(asked({ ...DUE_AND_NOT, termination: { by: "subscriber", noticeAt: AT } }).outcome).toBe("mixed");
  });

  it("R53, R60: then absent lists are not asked for", () => {
    const facts = {
      numbers: undefined,
      subscriptions: undefined,
      blocks: [{ id: "B1", at: AT, cause: "fraud" as const }],
    };
    const decided = asked(facts);
    expect(decided).toMatchObject({ outcome: "none-due", needs: [], items: [] });
    expect(all(decided)).toEqual(["8.3 satisfied"]);
  });
});

describe("R53: lists that are not known", () => {
  it.each<[Facts, string[], string[], string[]]>([
    [{ numbers: undefined }, ["numbers"], [], ["8.3 unknown"]],
    [{ subscriptions: undefined }, ["subscriptions"], [], ["8.3 unknown"]],
    [{ numbers: undefined, subscriptions: undefined }, ["numbers", "subscriptions"], [], ["8.3 unknown"]],
    [{ ...DUE_AND_NOT, numbers: undefined }, ["numbers"], ["S1 ends"], ["8.3 unknown", "8.4 forbids cancelled"]],
    [
      { ...DUE_AND_NOT, subscriptions: undefined },
      ["subscriptions"],
      ["N1 renews", "N2 not-due"],
      ["8.3 permits fee-collected", "8.3 unknown"],
    ],
  ])("undetermined, with the items of what is known: %#", (facts, needs, items, findings) => {
    const decided = asked(facts);
    expect(decided).toMatchObject({ outcome: "undetermined", needs });
    expect(outcomes(decided)).toEqual(items);
    expect(all(decided)).toEqual(findings);
    expect(decided.findings.find(({ effect }) => effect === "unknown")?.needs).toEqual(needs);
  });

  it("R13: other lists that are absent do not matter", () => {
    const facts = { numbers: [number()], invoices: undefined, violations: undefined, blocks: undefined };
    expect(asked(facts)).toMatchObject({ outcome: "renews", needs: [] });
  });
});
