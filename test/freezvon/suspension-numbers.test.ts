/** Freezvon, can the services be used: the state of each number (7.3, 8.3); R14, R16, R23, R72. */
import { freezvon, type PhoneNumber, type Subscription, type Termination } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const JUST_BEFORE = "2026-07-03T08:59:59.999Z";
/** 00:00 of 1 July in Tallinn is 21:00 UTC of the day before. */
const DUE = { paidThroughOn: "2026-07-01" };

type Facts = NonNullable<Parameters<typeof given>[0]>;
const asked = (facts: Facts, at = AT) => given(facts).under(freezvon).at(at).suspension();
const stateOf = (facts: Facts, at = AT) => asked(facts, at).numbers[0]?.outcome;
const holding = (amount: string): Facts => ({ deposits: [deposit("D1", amount, "2026-06-01T09:00:00Z")] });
const number = (more: Partial<PhoneNumber> = {}): PhoneNumber => ({
  id: "N1",
  orderedAt: "2026-05-01T09:00:00Z",
  activatedAt: "2026-05-01T10:00:00Z",
  monthlyFee: "9.90",
  ...more,
});
const hosting: Subscription = {
  id: "S1",
  kind: "hosting",
  startedOn: "2026-05-01",
  termMonths: 12,
  monthlyFee: "5.00",
  paid: "0",
  paidThroughOn: "2026-06-30",
};
const block = [{ id: "B1", at: "2026-06-20T09:00:00Z", cause: "conduct" as const }];
const termination: Termination = {
  by: "operator",
  noticeAt: "2026-06-20T09:00:00Z",
  effectiveAt: "2026-06-20T09:00:00Z",
};
const breach = [{ id: "V1", at: "2026-06-15T09:00:00Z", kind: "rules-breach", status: "established" } as const];

describe("7.3, 8.3: a number whose fee is due and not covered", () => {
  it.each([
    ["9.90", "active"],
    ["9.89", "suspended"],
    ["9.899999999999", "suspended"],
    ["0.01", "suspended"],
  ])("to the cent: with %s for a fee of 9.90 it is %s, though the account is active", (balance, outcome) => {
    const decided = asked({ ...holding(balance), numbers: [number(DUE)] });
    expect(decided).toMatchObject({ outcome: "active", resumesOn: null, numbers: [{ numberId: "N1", outcome }] });
    expect(["7.3", "8.3"]).toContain(decided.numbers[0]?.clause);
  });

  it("on the edge: from 00:00 of the fee day in Tallinn on, not a millisecond before", () => {
    const facts = { ...holding("5.00"), numbers: [number(DUE)] };
    expect(stateOf(facts, "2026-06-30T20:59:59.999Z")).toBe("active");
    expect(stateOf(facts, "2026-06-30T21:00:00.000Z")).toBe("suspended");
  });

  it("on the edge: it is active again when the deposit that covers it is credited", () => {
    const deposits = [deposit("D1", "5.00", "2026-06-01T09:00:00Z"), deposit("D2", "4.90", AT)];
    const facts = { deposits, numbers: [number(DUE)] };
    expect([stateOf(facts, JUST_BEFORE), stateOf(facts)]).toEqual(["suspended", "active"]);
  });

  it("content: a free number, and one without a day on which its fee falls due, do not depend on the balance", () => {
    expect(stateOf({ ...holding("0.01"), numbers: [number({ ...DUE, monthlyFee: "0" })] })).toBe("active");
    expect(stateOf({ ...holding("0.01"), numbers: [number()] })).toBe("active");
  });

  it.each([
    ["suspendable", { violations: breach }],
    ["undetermined", { violations: undefined }],
  ])("in an account that is %s the fee alone decides", (outcome, facts) => {
    const numbers = [number(DUE), number({ id: "N2", paidThroughOn: "2026-07-20" })];
    const decided = asked({ ...holding("5.00"), ...facts, numbers });
    expect(decided.outcome).toBe(outcome);
    expect(decided.numbers.map((state) => state.outcome)).toEqual(["suspended", "active"]);
  });

  it.each([
    // 14.90: hosting of 30 June first (5.00), then N1 (9.90), nothing left
    ["oldest-due-first", ["active", "suspended"]],
    // hosting (5.00), then N2 (7.00), 2.90 left
    ["cheapest-first", ["suspended", "active"]],
    // 5.00 + 9.90 + 7.00 = 21.90
    ["all-or-none", ["suspended", "suspended"]],
  ])("R16 as decideRenewal has it under `renewal-order` %s", (option, states) => {
    const numbers = [number(DUE), number({ ...DUE, id: "N2", monthlyFee: "7.00" })];
    const facts = { ...holding("14.90"), numbers, subscriptions: [hosting] };
    const decided = given(facts).under(freezvon, { "renewal-order": option }).at(AT).suspension();
    expect(decided.outcome).toBe("active");
    expect(decided.numbers.map(({ outcome }) => outcome)).toEqual(states);
    expect(decided.readings).toMatchObject({ "renewal-order": option });
  });
});

describe("R16: the other states", () => {
  it.each([
    [
      "suspended",
      { ...holding("0.01"), charges: [{ id: "C1", at: JUST_BEFORE, amount: "0.01", kind: "call" as const }] },
    ],
    ["suspended", { blocks: block }],
    ["inactive", { termination }],
    ["inactive", { termination, blocks: block }],
  ])("against: the account stops a paid number: %s", (state, facts) => {
    expect(stateOf({ ...facts, numbers: [number()] })).toBe(state);
  });

  it.each([
    ["not activated", number({ activatedAt: undefined })],
    ["disconnected", number({ disconnectedAt: "2026-06-20T09:00:00Z" })],
    ["cancelled and past its due day", number({ ...DUE, cancelRequestedAt: "2026-06-20T09:00:00Z" })],
  ])("against: %s is inactive, whatever the account", (_, one) => {
    for (const facts of [{}, { blocks: block }, { deposits: [] }, { termination }])
      expect(stateOf({ ...facts, numbers: [one] })).toBe("inactive");
  });

  it("R23 on the edge: activated and disconnected at their own instants", () => {
    const activated = { numbers: [number({ activatedAt: AT })] };
    expect([stateOf(activated, JUST_BEFORE), stateOf(activated)]).toEqual(["inactive", "active"]);
    const disconnected = { numbers: [number({ disconnectedAt: AT })] };
    expect([stateOf(disconnected, JUST_BEFORE), stateOf(disconnected)]).toEqual(["active", "inactive"]);
  });

  it("on the edge: a cancelled number is active until 00:00 of its due day", () => {
    const numbers = [number({ ...DUE, cancelRequestedAt: "2026-06-20T09:00:00Z" })];
    expect(stateOf({ numbers }, "2026-06-30T20:59:59.999Z")).toBe("active");
    expect(stateOf({ numbers }, "2026-06-30T21:00:00.000Z")).toBe("inactive");
  });

  it("on the edge: cancelled a millisecond before 00:00 of the fee day it ends, at 00:00 it renews or is suspended", () => {
    const cancelled = (cancelRequestedAt: string) => ({ numbers: [number({ ...DUE, cancelRequestedAt })] });
    expect(stateOf(cancelled("2026-06-30T20:59:59.999Z"))).toBe("inactive");
    expect(stateOf(cancelled("2026-06-30T21:00:00.000Z"))).toBe("active");
    expect(stateOf({ ...cancelled("2026-06-30T21:00:00.000Z"), ...holding("9.89") })).toBe("suspended");
  });

  it("R14 on the edge: a number ordered after the question is not listed", () => {
    const numbers = [number({ orderedAt: AT, activatedAt: undefined })];
    expect(asked({ numbers }, JUST_BEFORE).numbers).toEqual([]);
    expect(asked({ numbers }).numbers).toMatchObject([{ numberId: "N1", outcome: "inactive" }]);
  });

  it("R72: by id, compared by code unit; absent numbers give none and change nothing else", () => {
    const numbers = ["b", "N2", "a", "N10"].map((id) => number({ id }));
    expect(asked({ numbers }).numbers.map(({ numberId }) => numberId)).toEqual(["N10", "N2", "a", "b"]);
    expect(asked({ numbers: undefined })).toMatchObject({ outcome: "active", numbers: [], needs: [] });
  });
});
