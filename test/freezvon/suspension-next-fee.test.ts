/** Freezvon 8.3, reading `insufficient-funds`, option `below-next-fee` against the default; R4, R13, R23, R43. */
import { freezvon, type PhoneNumber, type Subscription } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";

/** Friday noon in Tallinn. */
const AT = "2026-07-03T09:00:00Z";
const satisfied = expect.stringMatching(/^satisfied /);
const unknown = expect.stringMatching(/^unknown /);
const NEXT_FEE = { "insufficient-funds": "below-next-fee" };

type Facts = NonNullable<Parameters<typeof given>[0]>;
const asked = (facts: Facts) => given(facts).under(freezvon).at(AT).suspension();
const askedOfNextFee = (facts: Facts) => given(facts).under(freezvon, NEXT_FEE).at(AT).suspension();
const holding = (amount: string): Facts => ({ deposits: [deposit("D1", amount, "2026-06-01T09:00:00Z")] });
const breach = [{ id: "V1", at: "2026-06-15T09:00:00Z", kind: "rules-breach", status: "established" } as const];
const number = (more: Partial<PhoneNumber> = {}): PhoneNumber => ({
  id: "N1",
  orderedAt: "2026-05-20T09:00:00Z",
  activatedAt: "2026-05-20T10:00:00Z",
  monthlyFee: "9.90",
  paidThroughOn: "2026-07-20",
  ...more,
});
const recording = (more: Partial<Subscription> = {}): Subscription => ({
  id: "S1",
  kind: "call-recording",
  startedOn: "2026-05-20",
  termMonths: 12,
  monthlyFee: "4.00",
  paid: "0",
  paidThroughOn: "2026-07-20",
  ...more,
});

describe("8.3 under `below-next-fee` (R43)", () => {
  it("content: with nothing that falls due, any balance above zero is enough, and the default never looks at fees", () => {
    expect(askedOfNextFee(holding("0.01"))).toMatchObject({ outcome: "active", readings: NEXT_FEE });
    expect(asked({ ...holding("0.01"), numbers: [number()] }).outcome).toBe("active");
  });

  it.each([
    ["9.90", "active"],
    ["9.89", "suspended"],
    ["9.899999999999", "suspended"],
  ])("on the edge: a balance of %s before a fee of 9.90: %s", (balance, outcome) => {
    const decided = askedOfNextFee({ ...holding(balance), numbers: [number()] });
    const finding = outcome === "active" ? satisfied : "forbids insufficient-funds";
    expect(decided.outcome).toBe(outcome);
    for (const clause of ["4.2", "8.3", "8.4"]) expect(findingsOf(decided, clause), clause).toEqual([finding]);
    expect(decided.resumesOn).toBe(outcome === "active" ? null : "credited-deposit");
  });

  it("against: nothing left is insufficient, even where a free service falls due, or no list is known", () => {
    expect(askedOfNextFee({ deposits: [], numbers: [number({ monthlyFee: "0" })] }).outcome).toBe("suspended");
    const decided = askedOfNextFee({ deposits: [], numbers: undefined, subscriptions: undefined });
    expect(decided).toMatchObject({ outcome: "suspended", needs: [] });
  });

  it.each([
    [
      "the earlier day, a subscription's",
      [number({ monthlyFee: "5.01" })],
      [recording({ paidThroughOn: "2026-07-19" })],
      "active",
    ],
    [
      "the earlier day, a number's",
      [number({ monthlyFee: "5.01", paidThroughOn: "2026-07-19" })],
      [recording()],
      "suspended",
    ],
    ["of one day the number", [number({ monthlyFee: "5.00" })], [recording({ monthlyFee: "5.01" })], "active"],
    ["of one day the number", [number({ monthlyFee: "5.01" })], [recording()], "suspended"],
    ["of one day and kind the id", [number({ id: "N2" }), number({ id: "N10", monthlyFee: "5.00" })], [], "active"],
    ["of one day and kind the id", [number({ id: "N2", monthlyFee: "5.00" }), number({ id: "N10" })], [], "suspended"],
  ])("only the fee that falls due first meets the balance of 5.00: %s", (_, numbers, subscriptions, outcome) => {
    expect(askedOfNextFee({ ...holding("5.00"), numbers, subscriptions }).outcome).toBe(outcome);
  });

  it.each([
    ["not activated", number({ activatedAt: undefined }), "active"],
    ["disconnected by the instant", number({ disconnectedAt: AT }), "active"],
    ["disconnected a millisecond later", number({ disconnectedAt: "2026-07-03T09:00:00.001Z" }), "suspended"],
    ["cancelled by the instant", number({ cancelRequestedAt: AT }), "active"],
    ["cancelled a millisecond later", number({ cancelRequestedAt: "2026-07-03T09:00:00.001Z" }), "suspended"],
    ["without a day on which it falls due", number({ paidThroughOn: undefined }), "active"],
    ["ordered later", number({ orderedAt: "2026-07-03T09:00:00.001Z", activatedAt: undefined }), "active"],
    // 00:00 of 1 July in Tallinn is 21:00 UTC of the day before
    [
      "due, cancelled in time",
      number({ paidThroughOn: "2026-07-01", cancelRequestedAt: "2026-06-30T20:59:59.999Z" }),
      "active",
    ],
    [
      "due, cancelled at 00:00",
      number({ paidThroughOn: "2026-07-01", cancelRequestedAt: "2026-06-30T21:00:00.000Z" }),
      "suspended",
    ],
  ])("connected, not cancelled, with a due day: a number %s: %s", (_, one, outcome) => {
    expect(askedOfNextFee({ ...holding("5.00"), numbers: [one] }).outcome).toBe(outcome);
  });

  it.each([
    ["running", recording({ monthlyFee: "5.01" }), "suspended"],
    ["ended by the instant", recording({ monthlyFee: "5.01", endedAt: AT }), "active"],
    ["ended a millisecond later", recording({ monthlyFee: "5.01", endedAt: "2026-07-03T09:00:00.001Z" }), "suspended"],
    ["started on a later day", recording({ monthlyFee: "5.01", startedOn: "2026-07-04" }), "active"],
  ])("R23: a subscription %s: %s", (_, one, outcome) => {
    expect(askedOfNextFee({ ...holding("5.00"), subscriptions: [one] }).outcome).toBe(outcome);
  });

  it.each([
    [{ numbers: undefined }, ["numbers"]],
    [{ subscriptions: undefined, numbers: [number()] }, ["subscriptions"]],
    [{ numbers: undefined, subscriptions: undefined }, ["numbers", "subscriptions"]],
    [
      { numbers: undefined, subscriptions: undefined, violations: undefined },
      ["numbers", "subscriptions", "violations"],
    ],
    [{ numbers: undefined, violations: breach }, ["numbers"]],
  ])("R4, R13 undetermined: with %o it needs %o", (facts, needs) => {
    const decided = askedOfNextFee({ ...holding("5.00"), ...facts });
    expect(decided).toMatchObject({ outcome: "undetermined", needs, resumesOn: null });
    for (const clause of ["4.2", "4.15", "8.3", "8.4"]) expect(findingsOf(decided, clause), clause).toEqual([unknown]);
  });

  it("content: the default does not ask for the lists", () => {
    expect(asked({ ...holding("5.00"), numbers: undefined, subscriptions: undefined }).outcome).toBe("active");
  });
});
