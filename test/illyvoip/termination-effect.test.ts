/** ILLYVOIP, when it ends: ¶29, ¶23 (iii), ¶28, ¶31, ¶32; reading `cancellation-effect`; B20, B23, B24, B29. */
import { InputError, illyvoip, type TerminationDecision, type TerminationQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given, untilOf } from "../support/given.js";
import { hosting } from "../support/hosting.js";
import { number } from "../support/paid-services.js";

type Facts = NonNullable<Parameters<typeof given>[0]>;
type Option = "on-ticket" | "on-confirmation" | "end-of-cycle";

/** Thursday 2 July 2026, 14:00 in Belgrade; asked the day after. */
const NOTICE = "2026-07-02T12:00:00.000Z";
const AT = "2026-07-03T09:00:00.000Z";

const asked = (option: Option, facts: Facts = {}, more: Partial<TerminationQuestion> = {}) =>
  given(facts)
    .under(illyvoip, { "cancellation-effect": option })
    .at(more.at ?? AT)
    .termination({ by: "subscriber", noticeAt: NOTICE, ...more });
const feesOf = ({ feesUntilEffect }: TerminationDecision) =>
  feesUntilEffect.map(({ service, dueOn, outcome }) => `${service.id} ${dueOn.slice(5)} ${outcome}`);
const ending = (decision: TerminationDecision) =>
  ["¶23", "¶28", "¶29", "¶32"].map((clause) => findingsOf(decision, clause).join(", "));

describe("every clause gives a finding", () => {
  it.each(["subscriber", "operator"] as const)("by the %s, in document order", (by) => {
    const clauses = asked("on-ticket", {}, { by }).findings.map(({ clause }) => clause);
    const inOrder = by === "subscriber" ? clauses : [...new Set(clauses)];
    expect(inOrder).toEqual(["¶17", "¶18", "¶23", "¶24", "¶28", "¶29", "¶31", "¶32"]);
  });

  it("an instant out of order is an input error", () => {
    expect(() => asked("on-ticket", {}, { at: "2026-07-02T11:59:59.999Z" })).toThrow(InputError);
  });
});

describe("on-ticket", () => {
  it("in effect with the ticket", () => {
    const decision = asked("on-ticket", {}, { at: NOTICE });
    expect([decision.outcome, decision.effectiveAt]).toEqual(["effective", NOTICE]);
    expect(decision.dataDeletion).toBe("permanent");
    expect(ending(decision)).toEqual([
      "satisfied nothing-to-settle",
      "satisfied nothing-to-settle",
      "satisfied confirmed",
      "limits data-deleted",
    ]);
    expect(decision.readings).toMatchObject({ "cancellation-effect": "on-ticket" });
  });

  it("a confirmation is not looked at", () => {
    expect(asked("on-ticket", {}, { effectiveAt: "2026-07-02T13:00:00Z" }).effectiveAt).toBe(NOTICE);
  });

  it("a day that is asked for moves it, unless it is earlier", () => {
    expect(asked("on-ticket", {}, { requestedFor: "2026-07-02" }).effectiveAt).toBe(NOTICE);
    const decision = asked("on-ticket", {}, { requestedFor: "2026-07-04" });
    expect([decision.outcome, decision.effectiveAt]).toEqual(["pending", "2026-07-03T22:00:00.000Z"]);
    expect(ending(decision)).toEqual([
      "awaits effect-running",
      "awaits effect-running",
      "satisfied confirmed",
      "satisfied data-kept",
    ]);
    expect(untilOf(decision, "¶23")).toEqual(["2026-07-03T22:00:00.000Z"]);
    expect(untilOf(decision, "¶28")).toEqual(["2026-07-03T22:00:00.000Z"]);
    const there = asked("on-ticket", {}, { requestedFor: "2026-07-04", at: "2026-07-03T22:00:00Z" });
    expect([there.outcome, findingsOf(there, "¶32")]).toEqual(["effective", ["limits data-deleted"]]);
  });
});

describe("on-confirmation", () => {
  const facts: Facts = { subscriptions: [hosting()], numbers: [number({ paidThroughOn: "2026-07-03" })] };

  it("B24: without one it has no date; fees count to the instant, nothing prepaid is left", () => {
    for (const effectiveAt of [undefined, "2026-07-03T09:00:00.001Z"]) {
      const decision = asked("on-confirmation", facts, { effectiveAt });
      expect([decision.outcome, decision.effectiveAt]).toEqual(["pending", null]);
      expect(ending(decision)).toEqual([
        "limits accrued-fees-owed",
        "limits accrued-fees-owed",
        "awaits confirmation",
        "satisfied data-kept",
      ]);
      expect(untilOf(decision, "¶29")).toEqual([null]);
      expect([decision.prepaid, feesOf(decision)]).toEqual([[], ["N1 07-03 accrues"]]);
    }
  });

  it("on the edge: a fee day counts once its 00:00 has passed", () => {
    const midnight = asked("on-confirmation", facts, { at: "2026-07-02T22:00:00Z" });
    expect(feesOf(midnight)).toEqual([]);
    expect(feesOf(asked("on-confirmation", facts, { at: "2026-07-02T22:00:00.001Z" }))).toEqual(["N1 07-03 accrues"]);
  });

  it("a wish does not give it a date", () => {
    expect(asked("on-confirmation", facts, { requestedFor: "2026-08-01" }).effectiveAt).toBeNull();
  });

  it("in effect with the confirmation, or with a later day that was asked for", () => {
    const decision = asked("on-confirmation", {}, { effectiveAt: AT });
    expect([decision.outcome, decision.effectiveAt]).toEqual(["effective", AT]);
    expect(findingsOf(decision, "¶29")).toEqual(["satisfied confirmed"]);
    const later = asked("on-confirmation", {}, { effectiveAt: AT, requestedFor: "2026-07-04" });
    expect([later.outcome, later.effectiveAt]).toEqual(["pending", "2026-07-03T22:00:00.000Z"]);
  });

  it("without a date, an unknown list of subscriptions is no matter of what is prepaid", () => {
    const decision = asked("on-confirmation", { subscriptions: undefined });
    expect(findingsOf(decision, "¶23")).toEqual(["unknown not-known"]); // what is still owed
    const blocks = [{ id: "B1", at: "2026-07-01T09:00:00Z", cause: "fraud" as const }];
    expect(findingsOf(asked("on-confirmation", { subscriptions: undefined, blocks }), "¶23")).toEqual([
      "satisfied nothing-to-settle",
    ]);
  });
});

describe("end-of-cycle", () => {
  const CYCLE = "2026-07-30T22:00:00.000Z"; // 31 July, 00:00
  const N6 = number({ paidThroughOn: "2026-06-06" });

  it("the account ends with the last of its services, prepaid or not; fees of a service count to its own end", () => {
    const decision = asked("end-of-cycle", { numbers: [N6], subscriptions: [hosting()] });
    expect([decision.outcome, decision.effectiveAt]).toEqual(["pending", CYCLE]);
    expect(findingsOf(decision, "¶23")).toContain("awaits effect-running");
    // the number's month ends on 6 July: 6 June is a fee day before it, 6 July is not
    expect(feesOf(decision)).toEqual(["N1 06-06 accrues"]);
    // hosting: 31 July is the cycle that ends it; k = 6 … 11
    expect(decision.prepaid.map(({ monthsRemaining }) => monthsRemaining)).toEqual([6]);
    expect(asked("end-of-cycle", { numbers: [N6] }).effectiveAt).toBe("2026-07-05T22:00:00.000Z");
  });

  it("on the edge: a ticket at 00:00 of a monthly day ends it there, a millisecond later a month on", () => {
    const at = (noticeAt: string) => asked("end-of-cycle", { numbers: [N6] }, { noticeAt, at: "2026-07-06T09:00:00Z" });
    expect(at("2026-07-05T22:00:00Z").effectiveAt).toBe("2026-07-05T22:00:00.000Z");
    expect(at("2026-07-05T22:00:00.001Z").effectiveAt).toBe("2026-08-05T22:00:00.000Z");
  });

  it("months are counted from the anchor, clamped", () => {
    const from31 = number({ anchorOn: "2026-05-31", paidThroughOn: undefined });
    const ask = (noticeAt: string) => asked("end-of-cycle", { numbers: [from31] }, { noticeAt, at: noticeAt });
    expect(ask("2026-06-15T10:00:00Z").effectiveAt).toBe("2026-06-29T22:00:00.000Z"); // 30 June
    expect(ask("2026-06-30T10:00:00Z").effectiveAt).toBe("2026-07-30T22:00:00.000Z");
  });

  it("B23: nothing with a monthly day: with the ticket", () => {
    expect(asked("end-of-cycle").effectiveAt).toBe(NOTICE);
    const without = number({ paidThroughOn: undefined });
    const off = number({ id: "N2", activatedAt: undefined });
    const ended = hosting({ endedAt: "2026-07-01T09:00:00Z" });
    expect(asked("end-of-cycle", { numbers: [without, off], subscriptions: [ended] }).effectiveAt).toBe(NOTICE);
  });

  it("B23: a later wish moves the account and every service, an earlier one nothing", () => {
    const facts: Facts = { numbers: [N6], subscriptions: [hosting()] };
    const later = asked("end-of-cycle", facts, { requestedFor: "2026-08-01" });
    expect(later.effectiveAt).toBe("2026-07-31T22:00:00.000Z");
    expect(feesOf(later)).toEqual(["N1 06-06 accrues", "N1 07-06 accrues"]);
    expect(later.prepaid[0]?.monthsRemaining).toBe(5); // 31 August … 31 December
    expect(asked("end-of-cycle", facts, { requestedFor: "2026-07-15" })).toEqual(asked("end-of-cycle", facts));
  });

  it("a service that was disconnected when its month ended has still ended then", () => {
    const gone = number({ paidThroughOn: "2026-06-06", disconnectedAt: "2026-07-05T22:00:00Z" });
    const decision = asked("end-of-cycle", { numbers: [gone] }, { at: "2026-07-10T09:00:00Z" });
    expect([decision.effectiveAt, feesOf(decision)]).toEqual(["2026-07-05T22:00:00.000Z", ["N1 06-06 accrues"]]);
    const before = number({ paidThroughOn: "2026-06-06", disconnectedAt: "2026-07-05T21:59:59.999Z" });
    expect(asked("end-of-cycle", { numbers: [before] }, { at: "2026-07-10T09:00:00Z" }).effectiveAt).toBe(NOTICE);
  });

  it("lists absent: the end itself could come later, if it has not to come anyway", () => {
    const blocks = [{ id: "B1", at: "2026-07-01T09:00:00Z", cause: "fraud" as const }];
    const decision = asked("end-of-cycle", { numbers: undefined, blocks });
    expect(findingsOf(decision, "¶29")).toEqual(["unknown not-known"]);
    expect([decision.outcome, decision.needs]).toEqual(["undetermined", ["numbers"]]);
    const pending = asked("end-of-cycle", { numbers: undefined, subscriptions: [hosting()], blocks });
    expect([pending.outcome, pending.needs]).toEqual(["pending", []]);
    const wished = asked("end-of-cycle", { numbers: undefined, blocks }, { requestedFor: "2026-07-03" });
    expect([wished.outcome, wished.effectiveAt]).toEqual(["undetermined", "2026-07-02T22:00:00.000Z"]);
  });

  it("lists absent, on the edge: no month that runs on 2 July ends after 2 August", () => {
    const blocks = [{ id: "B1", at: "2026-07-01T09:00:00Z", cause: "fraud" as const }];
    const ask = (more: Partial<TerminationQuestion>) => asked("end-of-cycle", { numbers: undefined, blocks }, more);
    const at = "2026-08-10T09:00:00Z";
    expect(findingsOf(ask({ at, requestedFor: "2026-08-01" }), "¶29")).toEqual(["unknown not-known"]);
    expect(findingsOf(ask({ at, requestedFor: "2026-08-02" }), "¶29")).toEqual(["satisfied confirmed"]);
    // a number's month that ends on the 2nd is already the latest
    const last = number({ paidThroughOn: undefined, anchorOn: "2026-05-02" });
    const known = asked("end-of-cycle", { numbers: [last], subscriptions: undefined, blocks });
    expect([known.effectiveAt, findingsOf(known, "¶29")]).toEqual([
      "2026-08-01T22:00:00.000Z",
      ["satisfied confirmed"],
    ]);
    // once that day has come it has ended, whatever services there were
    expect([ask({ at }).outcome, findingsOf(ask({ at }), "¶29")]).toEqual(["effective", ["unknown not-known"]]);
    expect(ask({ at: "2026-08-01T22:00:00Z" }).outcome).toBe("effective");
    expect(ask({ at: "2026-08-01T21:59:59.999Z" }).outcome).toBe("undetermined");
  });
});

describe("the worked example (2): ticket at 23:50, confirmation at 00:10, across a cycle start", () => {
  it.each([
    ["on-ticket", 10, "2026-03-14T22:50:00.000Z"],
    ["on-confirmation", 9, "2026-03-14T23:10:00.000Z"],
    ["end-of-cycle", 10, "2026-03-14T23:00:00.000Z"],
  ] as const)("%s: %d months", (option, months, effectiveAt) => {
    const decision = asked(
      option,
      { subscriptions: [hosting({ startedOn: "2026-01-15" })] },
      {
        at: "2026-03-15T09:00:00Z",
        noticeAt: "2026-03-14T23:50:00+01:00",
        effectiveAt: "2026-03-15T00:10:00+01:00",
      },
    );
    expect(decision.effectiveAt).toBe(effectiveAt);
    expect(decision.prepaid.map(({ monthsRemaining }) => monthsRemaining)).toEqual([months]);
  });
});

describe("by the operator", () => {
  it("with the notice or the effect that it names; a wish is not looked at", () => {
    const decision = asked("end-of-cycle", {}, { by: "operator", requestedFor: "2026-08-01" });
    expect([decision.outcome, decision.effectiveAt]).toEqual(["effective", NOTICE]);
    expect(Object.keys(decision.readings)).not.toContain("cancellation-effect");
    expect(ending(decision)).toEqual([
      "satisfied not-ended-so",
      "satisfied not-ended-so",
      "satisfied not-ended-so",
      "limits data-deleted",
    ]);
  });

  it("¶31: before it, the effect is awaited", () => {
    const effectiveAt = "2026-07-03T09:00:00.001Z";
    const decision = asked("on-ticket", {}, { by: "operator", effectiveAt });
    expect(decision.outcome).toBe("pending");
    expect(findingsOf(decision, "¶31")).toEqual(["awaits effect-running", "limits no-refund-after-termination"]);
    expect(untilOf(decision, "¶31")).toEqual([effectiveAt, null]);
    expect(findingsOf(decision, "¶32")).toEqual(["satisfied data-kept"]);
  });
});
