/** Freezvon, fees until the effect (8.3) and what is paid beyond it (5.6); B2, B15, B19–B21, R58, R59. */
import { freezvon, type TerminationDecision, type TerminationQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";
import { number, recording } from "../support/paid-services.js";

type Facts = NonNullable<Parameters<typeof given>[0]>;

/** Friday 3 July 2026, 12:00 in Tallinn; notice on the 2nd ends on 10 July, 00:00. */
const AT = "2026-07-03T09:00:00Z";
const NOTICE = "2026-07-02T12:00:00Z";

const asked = (facts: Facts, readings: Record<string, string> = {}, more: Partial<TerminationQuestion> = {}) =>
  given(facts)
    .under(freezvon, readings)
    .at(more.at ?? AT)
    .termination({ by: "subscriber", noticeAt: NOTICE, ...more });
const holding = (amount: string): Facts => ({ deposits: [deposit("D1", amount, "2026-06-01T09:00:00Z")] });
/** Each fee as `"id day outcome"`. */
const feesOf = ({ feesUntilEffect }: TerminationDecision) =>
  feesUntilEffect.map(({ service, dueOn, outcome }) => `${service.id} ${dueOn.slice(5)} ${outcome}`);
const amounts = ({ owed, balanceAfter, stillOwed }: TerminationDecision) =>
  [owed, balanceAfter, stillOwed].map((money) => money?.amount ?? null);

/** A number whose fee is due on 6 July. */
const dueOn6 = number({ paidThroughOn: "2026-07-06" });

describe("8.3", () => {
  it("content: a fee due before the effect renews, and is taken from the balance", () => {
    const decision = asked({ numbers: [dueOn6] });
    expect(decision.feesUntilEffect).toEqual([
      { service: { kind: "number", id: "N1" }, dueOn: "2026-07-06", fee: "9.90", outcome: "renews" },
    ]);
    expect(decision.balanceAfter).toEqual({ amount: "40.10", currency: "EUR" });
    expect(findingsOf(decision, "8.3")).toEqual(["limits fee-before-effect"]);
  });

  it("nothing due: satisfied", () => {
    expect(findingsOf(asked({}), "8.3")).toEqual(["satisfied no-fee-before-effect"]);
  });

  it("on the edge: 00:00 of the fee day lies before the effect, not at it", () => {
    expect(feesOf(asked({ numbers: [number({ paidThroughOn: "2026-07-09" })] }))).toEqual(["N1 07-09 renews"]);
    expect(feesOf(asked({ numbers: [number({ paidThroughOn: "2026-07-10" })] }))).toEqual([]);
  });

  it("to the cent: covered, and a cent short", () => {
    const exact = asked({ ...holding("9.90"), numbers: [dueOn6] });
    expect([feesOf(exact), amounts(exact)]).toEqual([["N1 07-06 renews"], ["0.00", "0.00", "0.00"]]);
    const short = asked({ ...holding("9.89"), numbers: [dueOn6] });
    expect([feesOf(short), amounts(short)]).toEqual([["N1 07-06 lapses"], ["0.00", "9.89", "0.00"]]);
    expect(findingsOf(short, "8.3")).toEqual(["limits fee-before-effect"]);
  });

  it("seven days' notice that straddles a renewal: every fee day until then, day by day from the balance", () => {
    // due on 1 June, 1 July; 25.00 pays two, the effect on 10 July comes before 1 August
    const overdue = number({ paidThroughOn: "2026-06-01" });
    expect(feesOf(asked({ ...holding("25.00"), numbers: [overdue] }))).toEqual(["N1 06-01 renews", "N1 07-01 renews"]);
    // 12.00 pays one; with the effect in September the number that lapsed has no later fee day (B19)
    const later = { requestedFor: "2026-09-10" };
    expect(feesOf(asked({ ...holding("12.00"), numbers: [overdue] }, {}, later))).toEqual([
      "N1 06-01 renews",
      "N1 07-01 lapses",
    ]);
    // a subscription that lapsed has none either, and does not keep a cheaper one from renewing later
    const dear = recording({ id: "S1", monthlyFee: "20.00", paidThroughOn: "2026-07-04" });
    const decision = asked({ ...holding("19.80"), numbers: [overdue], subscriptions: [dear] }, {}, later);
    expect(feesOf(decision)).toEqual(["N1 06-01 renews", "N1 07-01 renews", "S1 07-04 lapses", "N1 08-01 lapses"]);
  });

  it("renewal-anchor: steps by R58", () => {
    const end = { requestedFor: "2026-12-01" };
    const numbers = [number({ anchorOn: "2026-05-31", paidThroughOn: "2026-08-31", monthlyFee: "1.00" })];
    // 31 August, 30 September, 31 October, 30 November; chained: 31 August, 30 September, 30 October, 30 November
    expect(feesOf(asked({ numbers }, {}, end))).toEqual([
      "N1 08-31 renews",
      "N1 09-30 renews",
      "N1 10-31 renews",
      "N1 11-30 renews",
    ]);
    const chained = asked({ numbers }, { "renewal-anchor": "chained" }, end);
    expect(feesOf(chained)).toEqual(["N1 08-31 renews", "N1 09-30 renews", "N1 10-30 renews", "N1 11-30 renews"]);
    expect(chained.readings).toMatchObject({ "renewal-anchor": "chained" });
  });

  it("renewal-order ranks only fees of the same day", () => {
    const services: Facts = {
      numbers: [dueOn6],
      subscriptions: [recording({ paidThroughOn: "2026-07-06" })],
    };
    // of one day: the number comes first and takes 9.90; 2.10 are left
    expect(feesOf(asked({ ...holding("12.00"), ...services }))).toEqual(["N1 07-06 renews", "S1 07-06 lapses"]);
    const order = (option: string) => ({ "renewal-order": option });
    expect(feesOf(asked({ ...holding("12.00"), ...services }, order("cheapest-first")))).toEqual([
      "N1 07-06 lapses",
      "S1 07-06 renews",
    ]);
    expect(feesOf(asked({ ...holding("13.89"), ...services }, order("all-or-none")))).toEqual([
      "N1 07-06 lapses",
      "S1 07-06 lapses",
    ]);
    expect(feesOf(asked({ ...holding("13.90"), ...services }, order("all-or-none")))).toEqual([
      "N1 07-06 renews",
      "S1 07-06 renews",
    ]);
    // of different days the earlier one comes first, whatever it costs (B19)
    const apart: Facts = { ...services, subscriptions: [recording({ paidThroughOn: "2026-07-07" })] };
    const decision = asked({ ...holding("12.00"), ...apart }, order("cheapest-first"));
    expect(feesOf(decision)).toEqual(["N1 07-06 renews", "S1 07-07 lapses"]);
    expect(Object.keys(decision.readings)).not.toContain("renewal-order");
  });

  it("services that are connected or running at the instant, and not cancelled before the fee day", () => {
    const cases = [
      number({ id: "N1", paidThroughOn: "2026-07-06", activatedAt: undefined }),
      number({ id: "N2", paidThroughOn: "2026-07-06", disconnectedAt: "2026-07-01T09:00:00Z" }),
      number({ id: "N3", paidThroughOn: "2026-07-06", cancelRequestedAt: "2026-07-02T09:00:00Z" }),
      number({ id: "N4", paidThroughOn: "2026-07-06", cancelRequestedAt: "2026-07-04T09:00:00Z" }), // still to come
      number({ id: "N5", paidThroughOn: undefined }),
      number({ id: "N6", paidThroughOn: "2026-07-01", cancelRequestedAt: "2026-07-02T09:00:00Z" }), // too late for the 1st
    ];
    expect(feesOf(asked({ numbers: cases }))).toEqual(["N6 07-01 renews", "N4 07-06 renews"]);
    const ended = recording({ endedAt: "2026-07-03T09:00:00Z" });
    expect(feesOf(asked({ subscriptions: [ended] }))).toEqual([]);
    expect(feesOf(asked({ subscriptions: [recording({ endedAt: "2026-07-03T09:00:00.001Z" })] }))).toEqual([
      "S1 07-01 renews",
    ]);
  });

  it("once the effect has come: services that ran just before it", () => {
    const after = { at: "2026-07-12T09:00:00Z" };
    const END = "2026-07-09T21:00:00Z";
    const facts = (more: object): Facts => ({ numbers: [number({ paidThroughOn: "2026-07-06", ...more })] });
    expect(feesOf(asked(facts({ disconnectedAt: END }), {}, after))).toEqual(["N1 07-06 renews"]);
    expect(feesOf(asked(facts({ disconnectedAt: "2026-07-09T20:59:59.999Z" }), {}, after))).toEqual([]);
    expect(feesOf(asked(facts({ activatedAt: "2026-07-09T20:59:59.999Z" }), {}, after))).toEqual(["N1 07-06 renews"]);
    expect(feesOf(asked(facts({ activatedAt: END }), {}, after))).toEqual([]);
    expect(feesOf(asked(facts({ orderedAt: END, activatedAt: END }), {}, after))).toEqual([]);
    const started = { subscriptions: [recording({ startedOn: "2026-07-10", paidThroughOn: "2026-07-01" })] };
    expect(feesOf(asked(started, {}, after))).toEqual([]);
  });

  it("B20, blocked: no fees", () => {
    const blocks = [{ id: "B1", at: "2026-07-01T09:00:00Z", cause: "discretion" as const }];
    const decision = asked({ numbers: [dueOn6], blocks });
    expect(feesOf(decision)).toEqual([]);
    expect(findingsOf(decision, "8.3")).toEqual(["satisfied no-fee-before-effect"]);
    expect(findingsOf(asked({ numbers: undefined, blocks }), "8.3")).toEqual(["unknown not-known"]);
    const absent = asked({ numbers: undefined, subscriptions: undefined, blocks });
    expect([absent.outcome, absent.needs, amounts(absent)]).toEqual(["pending", [], ["0.00", "50.00", "0.00"]]);
    expect(absent.findings.find(({ clause }) => clause === "8.3")?.needs).toEqual(["numbers", "subscriptions"]);
    const lifted = [{ ...blocks[0], liftedAt: "2026-07-02T09:00:00Z" }] as never;
    expect(feesOf(asked({ numbers: [dueOn6], blocks: lifted }))).toEqual(["N1 07-06 renews"]);
  });

  it("lists absent: undetermined, amounts that they could change are null, what is known is listed", () => {
    const decision = asked({ numbers: undefined, subscriptions: undefined });
    expect(decision.outcome).toBe("undetermined");
    expect(decision.needs).toEqual(["numbers", "subscriptions"]);
    expect(amounts(decision)).toEqual(["0.00", null, "0.00"]);
    expect(decision.withdrawal).toBeNull();
    expect(findingsOf(decision, "8.3")).toEqual(["unknown not-known"]);

    const known = asked({ numbers: undefined, subscriptions: [recording()] });
    expect([known.outcome, known.needs, feesOf(known)]).toEqual(["undetermined", ["numbers"], ["S1 07-01 renews"]]);
    // B15: what is known settles the finding; the amounts that hang on the rest are open at 11.5
    expect(findingsOf(known, "8.3")).toEqual(["limits fee-before-effect"]);
    expect(known.findings.find(({ clause }) => clause === "11.5")?.needs).toEqual(["numbers"]);
  });

  it("B20, a balance that is not above zero pays no fee: lists absent change no amount", () => {
    const debt: Facts = {
      deposits: [],
      charges: [{ id: "C1", at: "2026-06-20T09:00:00Z", amount: "0.01", kind: "call" }],
    };
    const decision = asked({ ...debt, numbers: undefined });
    expect([decision.outcome, decision.needs, amounts(decision)]).toEqual(["pending", [], ["0.01", "-0.01", "0.01"]]);
    expect(findingsOf(decision, "8.3")).toEqual(["unknown not-known"]);
    const lapsing = asked({ ...debt, numbers: undefined, subscriptions: [recording()] });
    expect([feesOf(lapsing), findingsOf(lapsing, "8.3")]).toEqual([["S1 07-01 lapses"], ["limits fee-before-effect"]]);
    // at zero neither: every value leaves outcome and amounts the same (B14)
    const zero = asked({ deposits: [], numbers: undefined });
    expect([zero.outcome, zero.needs, amounts(zero)]).toEqual(["pending", [], ["0.00", "0.00", "0.00"]]);
    const cent = asked({ ...holding("0.01"), numbers: undefined });
    expect([cent.outcome, cent.needs, amounts(cent)]).toEqual(["undetermined", ["numbers"], ["0.00", null, "0.00"]]);
  });
});

describe("5.6", () => {
  const finding = (facts: Facts, more: Partial<TerminationQuestion> = {}) => findingsOf(asked(facts, {}, more), "5.6");

  it("content: nothing is paid beyond the day of effect", () => {
    expect(finding({})).toEqual(["satisfied no-running-services-paid"]);
    expect(finding({ numbers: [number({ paidThroughOn: undefined })] })).toEqual([
      "satisfied no-running-services-paid",
    ]);
  });

  it("on the edge: paid through the day of effect, and through the day after it", () => {
    expect(finding({ numbers: [number({ paidThroughOn: "2026-07-10" })] })).toEqual([
      "satisfied no-running-services-paid",
    ]);
    expect(finding({ numbers: [number({ paidThroughOn: "2026-07-11" })] })).toEqual([
      "limits running-services-not-reimbursed",
    ]);
    expect(finding({ subscriptions: [recording({ paidThroughOn: "2026-08-01" })] })).toEqual([
      "limits running-services-not-reimbursed",
    ]);
  });

  it("B21: the day that the listed renewals reach", () => {
    const facts: Facts = { numbers: [dueOn6], subscriptions: [recording({ id: "S1", paidThroughOn: "2026-07-01" })] };
    expect(asked(facts).findings.find(({ clause }) => clause === "5.6")?.facts).toEqual({
      services: ["number N1", "subscription S1"],
    });
    // a fee that lapses leaves the day where it is
    expect(finding({ ...holding("1.00"), numbers: [dueOn6] })).toEqual(["satisfied no-running-services-paid"]);
  });

  it("a number that is not connected does not count", () => {
    const gone = number({ paidThroughOn: "2026-08-01", disconnectedAt: "2026-07-01T09:00:00Z" });
    expect(finding({ numbers: [gone] })).toEqual(["satisfied no-running-services-paid"]);
  });

  it("lists absent: unknown at most limits, unless what is known settles it", () => {
    const blocks = [{ id: "B1", at: "2026-07-01T09:00:00Z", cause: "discretion" as const }];
    const decision = asked({ numbers: undefined, blocks });
    expect(findingsOf(decision, "5.6")).toEqual(["unknown not-known"]);
    expect([decision.outcome, decision.needs]).toEqual(["pending", []]);
    expect(finding({ numbers: undefined, subscriptions: [recording({ paidThroughOn: "2026-08-01" })] })).toEqual([
      "limits running-services-not-reimbursed",
    ]);
  });
});
