/** ILLYVOIP, settling at the end: what findings look at, and edges of `end-of-cycle` (¶29); B2, B15, B23. */
import { illyvoip, type TerminationDecision, type TerminationQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";
import { hosting } from "../support/hosting.js";
import { number, recording } from "../support/paid-services.js";
import { invoice } from "../support/refund-12-2-3.js";

type Facts = NonNullable<Parameters<typeof given>[0]>;

/** Thursday 2 July 2026, 14:00 in Belgrade; asked the day after. */
const NOTICE = "2026-07-02T12:00:00.000Z";
const AT = "2026-07-03T09:00:00.000Z";

const asked = (facts: Facts = {}, more: Partial<TerminationQuestion> = {}, option = "on-ticket") =>
  given(facts)
    .under(illyvoip, { "cancellation-effect": option })
    .at(more.at ?? AT)
    .termination({ by: "subscriber", noticeAt: NOTICE, ...more });
const byCycle = (facts: Facts = {}, more: Partial<TerminationQuestion> = {}) => asked(facts, more, "end-of-cycle");
const factsOf = ({ findings }: TerminationDecision, clause: string) =>
  findings.filter((finding) => finding.clause === clause).map(({ facts }) => facts);
const feesOf = ({ feesUntilEffect }: TerminationDecision) =>
  feesUntilEffect.map(({ service, dueOn, outcome }) => `${service.id} ${dueOn.slice(5)} ${outcome}`);

const N6 = number({ paidThroughOn: "2026-06-06" });
const blocks = [{ id: "B1", at: "2026-04-01T09:00:00Z", cause: "fraud" as const }];

describe("end-of-cycle", () => {
  it("with all lists known nothing is open: no confirmation is awaited, whatever else could be", () => {
    const decision = byCycle();
    expect([decision.outcome, decision.effectiveAt]).toEqual(["effective", NOTICE]);
    expect(findingsOf(decision, "¶29")).toEqual(["satisfied confirmed"]);
    expect(findingsOf(byCycle({ numbers: [N6] }), "¶29")).toEqual(["satisfied confirmed"]);
  });

  it("either list can be what is missing", () => {
    for (const list of ["numbers", "subscriptions"] as const) {
      const decision = byCycle({ [list]: undefined, blocks });
      expect(decision.findings.find(({ clause }) => clause === "¶29")?.needs).toEqual([list]);
      expect(decision.outcome).toBe("undetermined");
    }
  });

  it("lists absent: of months that run on 30 April the one of a 31st ends latest, on 31 May", () => {
    const at = "2026-07-03T09:00:00Z";
    const wishing = (requestedFor: string) =>
      byCycle({ numbers: undefined, blocks }, { at, noticeAt: "2026-04-30T10:00:00Z", requestedFor });
    expect(findingsOf(wishing("2026-05-30"), "¶29")).toEqual(["unknown not-known"]);
    expect(findingsOf(wishing("2026-05-31"), "¶29")).toEqual(["satisfied confirmed"]);
  });

  it("B23, on the edge: a wish for the very day on which the account ends moves no service", () => {
    const facts: Facts = { numbers: [N6], subscriptions: [hosting()] };
    const decision = byCycle(facts, { requestedFor: "2026-07-31" });
    expect(decision).toEqual(byCycle(facts));
    // the number has ended on 6 July, and owes no fee of that day
    expect(feesOf(decision)).toEqual(["N1 06-06 accrues"]);
  });

  it("each service runs up to its own end, not up to the account's", () => {
    // the number's month ends on 6 July, 00:00, the account with hosting on 31 July
    const gone = number({ paidThroughOn: "2026-06-06", disconnectedAt: "2026-07-05T22:00:00Z" });
    const decision = byCycle({ numbers: [gone], subscriptions: [hosting()] }, { at: "2026-08-10T09:00:00Z" });
    expect(decision.effectiveAt).toBe("2026-07-30T22:00:00.000Z");
    expect(feesOf(decision)).toEqual(["N1 06-06 accrues"]);
  });
});

describe("end-of-cycle, months and their order", () => {
  it("a number's months are counted from its anchor, not from the day that is paid through", () => {
    const from31 = number({ anchorOn: "2026-01-31", paidThroughOn: "2026-06-30" });
    // 31 July
    expect(byCycle({ numbers: [from31] }).effectiveAt).toBe("2026-07-30T22:00:00.000Z");
  });

  it("of fees of one day numbers come first, whatever the ids", () => {
    const facts: Facts = { numbers: [number({ id: "Z" })], subscriptions: [recording({ id: "A" })] };
    expect(feesOf(asked(facts))).toEqual(["Z 07-01 accrues", "A 07-01 accrues"]);
  });
});

describe("months-remaining, on the edges", () => {
  const monthsLeft = (option: string, startedOn: string, noticeAt: string) =>
    given({ subscriptions: [hosting({ startedOn })] })
      .under(illyvoip, { "months-remaining": option })
      .at(AT)
      .termination({ by: "subscriber", noticeAt }).prepaid[0]?.monthsRemaining;

  it.each([
    // the term is 1 March to 28 February; all twelve months lie ahead
    ["calendar-months", "2026-03-01", "2026-02-20T11:00:00Z", 12],
    // the term ends on 15 March 2027: April to February; March has begun before it
    ["calendar-months", "2026-03-15", "2026-02-20T11:00:00Z", 11],
    // 00:00 of 1 April in Belgrade: April lies wholly ahead, a millisecond later it does not; to December
    ["calendar-months", "2026-01-01", "2026-03-31T22:00:00.000Z", 9],
    ["calendar-months", "2026-01-01", "2026-03-31T22:00:00.001Z", 8],
    // 15 March and ten months are 15 January 2027, the end of the term; from the 16th only nine fit
    ["whole-months", "2026-01-15", "2026-03-15T11:00:00Z", 10],
    ["whole-months", "2026-01-15", "2026-03-16T11:00:00Z", 9],
    // 00:00 of 15 March: the month that begins then is left, a millisecond later it is not
    ["billing-cycles", "2026-01-15", "2026-03-14T23:00:00.000Z", 10],
    ["billing-cycles", "2026-01-15", "2026-03-14T23:00:00.001Z", 9],
  ])("%s, from %s, ended %s: %i", (option, startedOn, noticeAt, months) => {
    expect(monthsLeft(option, startedOn, noticeAt)).toBe(months);
  });
});

describe("what findings look at", () => {
  it("¶17, ¶18, ¶24: what is paid, which fees, what is left", () => {
    const decision = asked({ invoices: [invoice({ amount: "8.00" })], numbers: [N6] });
    expect(factsOf(decision, "¶17")).toEqual([{ invoiceIds: ["I1"], paid: "8.00" }]);
    expect(factsOf(decision, "¶18")).toEqual([{ fees: 1, services: ["number N1"] }]);
    expect(factsOf(decision, "¶24")).toMatchObject([{ balanceAfter: "42.00" }]);
  });

  it("¶23: what is owed, which hosting comes back or does not, when it ends; ¶28 points to it", () => {
    const subscriptions = [hosting({ id: "H2" }), hosting({ id: "H1" }), hosting({ id: "H3", termMonths: 1 })];
    // 31 August is the first month after the wish
    const decision = asked({ subscriptions, numbers: [N6] }, { requestedFor: "2026-08-01" });
    expect(factsOf(decision, "¶23")).toMatchObject([
      // 6 June, 6 July
      { stillOwed: "19.80" },
      // five months are 50.00, less 35.00; of the third nothing is left
      { subscriptionIds: ["H1", "H2"] },
      { effectiveAt: "2026-07-31T22:00:00.000Z" },
    ]);
    expect(factsOf(decision, "¶28")).toEqual(Array(3).fill({ sameAs: "¶23" }));
    const at = "2026-06-01T09:00:00Z";
    const broken = asked({
      subscriptions,
      violations: [{ id: "V1", at, kind: "rules-breach", status: "established" }],
    });
    expect(findingsOf(broken, "¶23")).toEqual(["limits in-breach"]);
    expect(factsOf(broken, "¶23")).toMatchObject([{ subscriptionIds: ["H1", "H2"] }]);
  });

  it.each(["storage", "call-recording"] as const)("¶23: %s that was prepaid does not come back", (kind) => {
    const decision = asked({ subscriptions: [hosting({ kind })] });
    expect([decision.prepaid, findingsOf(decision, "¶23")]).toEqual([[], ["satisfied nothing-to-settle"]]);
  });

  it("¶31: the rest of the terms, and the balance as it is now", () => {
    const decision = asked(
      { deposits: [deposit("D1", "5.00", "2026-06-01T09:00:00Z")], subscriptions: [hosting({ paid: "0" })] },
      { by: "operator" },
    );
    // 31 July … 31 December
    expect(findingsOf(decision, "¶31")).toEqual(["discretion rest-of-term", "limits no-refund-after-termination"]);
    expect(factsOf(decision, "¶31")).toEqual([{ remainingTermFees: "60.00" }, { balance: "5.00" }]);
  });

  it("¶32: kept until the effect, with its instant", () => {
    const decision = asked({}, { requestedFor: "2026-07-04" });
    const kept = decision.findings.find(({ clause }) => clause === "¶32");
    expect([kept?.effect, kept?.until]).toEqual(["satisfied", "2026-07-03T22:00:00.000Z"]);
  });
});
