/** Freezvon, settling at the end: what findings look at, and edges where several rules meet; B2, B15, B21, R70. */
import { freezvon, type TerminationDecision, type TerminationQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";
import { number, recording } from "../support/paid-services.js";
import { invoice } from "../support/refund-12-2-3.js";

type Facts = NonNullable<Parameters<typeof given>[0]>;

/** Friday 3 July 2026, 12:00 in Tallinn; notice on the 2nd ends on 10 July, 00:00. */
const AT = "2026-07-03T09:00:00Z";
const NOTICE = "2026-07-02T12:00:00Z";
const END = "2026-07-09T21:00:00.000Z";

const asked = (facts: Facts, more: Partial<TerminationQuestion> = {}, readings: Record<string, string> = {}) =>
  given(facts)
    .under(freezvon, readings)
    .at(more.at ?? AT)
    .termination({ by: "subscriber", noticeAt: NOTICE, ...more });
const holding = (amount: string): Facts => ({ deposits: [deposit("D1", amount, "2026-06-01T09:00:00Z")] });
const factsOf = ({ findings }: TerminationDecision, clause: string) =>
  findings.filter((finding) => finding.clause === clause).map(({ facts }) => facts);
const needsOf = ({ findings }: TerminationDecision, clause: string) =>
  findings.find((finding) => finding.clause === clause)?.needs;
const feesOf = ({ feesUntilEffect }: TerminationDecision) =>
  feesUntilEffect.map(({ service, dueOn, outcome }) => `${service.id} ${dueOn.slice(5)} ${outcome}`);

describe("what findings look at", () => {
  it("8.3: how many fees, and the services that they are for, each once", () => {
    const decision = asked({
      numbers: [number({ paidThroughOn: "2026-06-05" })],
      subscriptions: [recording({ paidThroughOn: "2026-06-01" })],
    });
    // 1 and 5 June, 1 and 5 July
    expect(feesOf(decision)).toHaveLength(4);
    expect(factsOf(decision, "8.3")).toEqual([{ fees: 4, services: ["number N1", "subscription S1"] }]);
  });

  it("11.4, 11.5, 9.8: what is paid, left and owed", () => {
    const bill = invoice({ amount: "25.00" });
    expect(factsOf(asked({ ...holding("30.00"), invoices: [bill] }), "11.4")).toEqual([
      { invoiceIds: ["I1"], paid: "25.00" },
    ]);
    expect(factsOf(asked({ ...holding("30.00"), invoices: [bill] }), "11.5")).toMatchObject([{ balanceAfter: "5.00" }]);
    expect(factsOf(asked({ ...holding("20.00"), invoices: [bill] }), "9.8")).toEqual([{ stillOwed: "5.00" }]);
  });

  it("11.1 and 11.3: when it ends, and what a wish that is too early is moved to", () => {
    const decision = asked({}, { requestedFor: "2026-07-05" });
    expect(factsOf(decision, "11.1")).toEqual([{ effectiveAt: END }]);
    expect(factsOf(decision, "11.3")).toEqual([{ effectiveAt: END }, { effectiveAt: END }]);
  });

  it("4.11 and 8.5.1: corrections and deposits by id", () => {
    const adjusted = (id: string) => ({ id, at: "2026-06-20T09:00:00Z", amount: "-1.00" });
    expect(factsOf(asked({ adjustments: [adjusted("J2"), adjusted("J1")] }), "4.11")).toEqual([
      { adjustmentIds: ["J1", "J2"] },
    ]);
    const special = (id: string) => deposit(id, "5.00", "2026-06-01T09:00:00Z", { source: "special-conditions" });
    const deposits = [special("D3"), special("D2"), deposit("D1", "5.00", "2026-06-01T09:00:00Z")];
    expect(factsOf(asked({ deposits }), "8.5.1")).toEqual([{ depositIds: ["D2", "D3"] }]);
  });
});

it("nothing owed, left, due or paid beyond, and no cause: every clause is satisfied, and it is effective", () => {
  const decision = asked({ deposits: [] }, { by: "operator" });
  expect(decision.outcome).toBe("effective");
  expect(new Set(decision.findings.map(({ effect }) => effect))).toEqual(new Set(["satisfied"]));
});

describe("8.3 on the edges", () => {
  it("a cancellation at 00:00 of the fee day is not before it", () => {
    const cancelled = (cancelRequestedAt: string) =>
      feesOf(asked({ numbers: [number({ paidThroughOn: "2026-07-02", cancelRequestedAt })] }));
    // 00:00 of 2 July in Tallinn
    expect(cancelled("2026-07-01T21:00:00.000Z")).toEqual(["N1 07-02 renews"]);
    expect(cancelled("2026-07-01T20:59:59.999Z")).toEqual([]);
  });

  it("asked at the effect itself, what runs then counts; a millisecond later, what ran just before it", () => {
    const facts: Facts = { numbers: [number({ paidThroughOn: "2026-07-06", disconnectedAt: END })] };
    expect(feesOf(asked(facts, { at: END }))).toEqual([]);
    expect(feesOf(asked(facts, { at: "2026-07-09T21:00:00.001Z" }))).toEqual(["N1 07-06 renews"]);
  });
});

it("8.3: of one day, a dear service that lapses does not keep a cheaper one from renewing", () => {
  const due = { paidThroughOn: "2026-07-06" };
  const decision = asked({ ...holding("5.00"), numbers: [number(due)], subscriptions: [recording(due)] });
  expect(feesOf(decision)).toEqual(["N1 07-06 lapses", "S1 07-06 renews"]);
});

describe("11.4 on the edges", () => {
  it("nothing is left: no invoice is paid, and no order is asked for", () => {
    const decision = asked({ deposits: [], invoices: [invoice()] });
    expect([decision.settlement, decision.balanceAfter?.amount]).toEqual([[], "0.00"]);
    expect(Object.keys(decision.readings)).not.toContain("allocation-order");
    const unknown = asked({ deposits: [], invoices: undefined });
    expect([unknown.balanceAfter?.amount, unknown.owed, unknown.withdrawal]).toEqual(["0.00", null, "none"]);
  });

  it("known fees take all, but an unknown service could take their place: nothing is certain", () => {
    // 4.00 pay the recording of 1 July; a number of 30 June could take some, let that lapse, and leave the rest
    const facts: Facts = { ...holding("4.00"), numbers: undefined, subscriptions: [recording()] };
    const decision = asked({ ...facts, invoices: [invoice({ amount: "3.00" })] });
    expect([decision.outcome, decision.needs]).toEqual(["undetermined", ["numbers"]]);
    expect([decision.settlement, decision.balanceAfter, decision.stillOwed]).toEqual([[], null, null]);
    expect(findingsOf(decision, "11.4")).toEqual(["unknown not-known"]);
    // an invoice of 4.00 takes whatever that is, but is it paid?
    const taken = asked({ ...facts, invoices: [invoice({ amount: "4.00" })] });
    expect([taken.balanceAfter?.amount, taken.stillOwed]).toEqual(["0.00", null]);
    expect(findingsOf(taken, "11.4")).toEqual(["unknown not-known"]);
  });
});

describe("5.6 on the edges", () => {
  it("a number and a subscription with one id are two services", () => {
    // the number renews to 6 August, the subscription is paid through the day of effect
    const decision = asked({
      numbers: [number({ id: "X", paidThroughOn: "2026-07-06" })],
      subscriptions: [recording({ id: "X", paidThroughOn: "2026-07-10" })],
    });
    expect(factsOf(decision, "5.6")).toEqual([{ services: ["number X"] }]);
  });

  it("services are named in order, and either list can be what is missing", () => {
    const later = { paidThroughOn: "2026-08-01" };
    const services: Facts = { numbers: [number(later)], subscriptions: [recording({ paidThroughOn: "2026-07-31" })] };
    expect(factsOf(asked(services), "5.6")).toEqual([{ services: ["number N1", "subscription S1"] }]);
    expect(needsOf(asked({ subscriptions: undefined }), "5.6")).toEqual(["subscriptions"]);
    expect(needsOf(asked({ numbers: undefined }), "5.6")).toEqual(["numbers"]);
  });
});

describe("11.2 and 8.5.1, what is not asked", () => {
  it.each(["fraud", "conduct", "missing-data", "discretion"] as const)(
    "a block for %s does not end the offer",
    (cause) => {
      const blocks = [{ id: "B1", at: "2026-06-25T10:00:00Z", cause }];
      const decision = asked({ blocks }, { by: "operator", cause: "inactivity" });
      expect(decision.effectiveAt).toBe("2026-07-02T12:00:00.000Z");
    },
  );

  it("without money from special conditions neither reading can matter", () => {
    for (const by of ["subscriber", "operator"] as const) {
      const { readings } = asked({}, { by });
      expect([readings["special-funds"], readings["burn-down"]]).toEqual([undefined, undefined]);
    }
  });
});
