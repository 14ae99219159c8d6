/** Freezvon 12.2.5: six months since funds last paid for a service; and the reading `refund-tested`. */
import { type Account, type Charge, freezvon } from "fineprint";
import { describe, expect, it } from "vitest";
import { CLEAN, deposit, findingsOf, given, untilOf } from "../support/given.js";

const NOTHING_AGAINST = expect.stringMatching(/^satisfied /);
const CLOSED = "forbids refund-window-closed";
const FAILED = { reason: "service-failed", failure: { alternative: "none" } } as const;
/** 10 January 2026, 14:00 in Tallinn. Six months later is Friday 10 July, which ends at 21:00 UTC. */
const LAST_USE = "2026-01-10T12:00:00.000Z";
const END = "2026-07-10T21:00:00.000Z";
const LAST_INSTANT = "2026-07-10T20:59:59.999Z";

const call = (id: string, at: string, more: Partial<Charge> = {}): Charge => ({
  id,
  at,
  amount: "1.00",
  kind: "call",
  ...more,
});
const spending = (...charges: readonly Charge[]) => {
  const facts: Partial<Account> = {
    subscriber: { ...CLEAN.subscriber, identity: { verifiedAt: "2026-01-06T09:00:00Z" } },
    deposits: [deposit("D1", "50.00", "2026-01-06T09:00:00Z")],
    charges,
  };
  return given(facts);
};
const of = (charges: readonly Charge[], at: string, requestedAt = at, tested = "at-request") =>
  findingsOf(
    spending(...charges)
      .under(freezvon, { "refund-tested": tested })
      .at(at)
      .refund({ ...FAILED, requestedAt }),
    "12.2.5",
  );

describe("Freezvon 12.2.5, six months", () => {
  it("12.2.5 content: asked within six months of the last charge", () => {
    const decision = spending(call("C1", LAST_USE)).under(freezvon).at("2026-07-03T09:00:00Z").refund(FAILED);
    expect(findingsOf(decision, "12.2.5")).toEqual([NOTHING_AGAINST]);
    expect(untilOf(decision, "12.2.5")).toEqual([END]);
    expect(decision.outcome).toBe("granted");
    expect(decision.amount.amount).toBe("49.00");
    expect(decision.readings).toMatchObject({ "refund-window": "six-months-rolled", "refund-tested": "at-request" });
  });

  it("12.2.5 content: nothing was ever paid for a service, however long ago the deposit is", () => {
    const decision = spending().under(freezvon).at("2029-07-03T09:00:00Z").refund(FAILED);
    expect(findingsOf(decision, "12.2.5")).toEqual(["satisfied nothing-ever-paid"]);
    expect(untilOf(decision, "12.2.5")).toEqual([null]);
    expect(decision.outcome).toBe("granted");
  });

  it("12.2.5 against: asked after six months", () => {
    const decision = spending(call("C1", LAST_USE)).under(freezvon).at("2026-08-03T09:00:00Z").refund(FAILED);
    expect(findingsOf(decision, "12.2.5")).toEqual([CLOSED]);
    expect(decision.outcome).toBe("refused");
    expect(decision.eligible.amount).toBe("49.00");
    expect(decision.retained.amount).toBe("49.00");
  });

  it("12.2.5 on the edge: the last millisecond of the window is inside", () => {
    expect(of([call("C1", LAST_USE)], LAST_INSTANT)).toEqual([NOTHING_AGAINST]);
  });

  it("12.2.5 on the edge: its end is outside", () => {
    expect(of([call("C1", LAST_USE)], END)).toEqual([CLOSED]);
  });

  it("12.2.5 on the edge: the last charge counts, not an earlier one, whatever the order of the list", () => {
    const charges = [call("C2", "2026-02-10T12:00:00Z"), call("C1", LAST_USE)];
    expect(of(charges, END)).toEqual([NOTHING_AGAINST]);
    expect(of([...charges].reverse(), END)).toEqual([NOTHING_AGAINST]);
  });

  it.each([
    "call",
    "message",
    "number-setup",
    "number-monthly",
    "call-recording",
    "hosting",
    "storage",
    "other",
  ] as const)("12.2.5, R69: a charge of the kind %s is one for a service", (kind) => {
    expect(of([call("C1", LAST_USE, { kind })], LAST_INSTANT)).toEqual([NOTHING_AGAINST]);
    expect(of([call("C1", LAST_USE, { kind })], END)).toEqual([CLOSED]);
  });

  it("12.2.5, R69: other uses of the balance are no payment for a service", () => {
    const decision = given({
      deposits: [deposit("D1", "50.00", "2026-01-06T09:00:00Z")],
      adjustments: [{ id: "X1", at: LAST_USE, amount: "-1.00" }],
      refunds: [{ id: "R1", at: LAST_USE, amount: "2.00" }],
      lastActivityAt: LAST_USE,
    })
      .under(freezvon)
      .at("2026-12-03T09:00:00Z")
      .refund(FAILED);
    expect(findingsOf(decision, "12.2.5")).toEqual(["satisfied nothing-ever-paid"]);
  });
});

describe("Freezvon 12.2.5, charges that were reversed", () => {
  it("12.2.5 against: a reversed charge does not keep the window open", () => {
    const charges = [call("C1", LAST_USE), call("C2", "2026-03-10T12:00:00Z", { reversedAt: "2026-03-11T12:00:00Z" })];
    expect(of(charges, END)).toEqual([CLOSED]);
  });

  it("12.2.5 content: with every charge reversed nothing was ever paid", () => {
    expect(of([call("C1", LAST_USE, { reversedAt: "2026-02-11T12:00:00Z" })], END)).toEqual([
      "satisfied nothing-ever-paid",
    ]);
  });

  it.each([
    ["at the instant of the question", "2026-07-20T09:00:00.000Z", CLOSED],
    ["one millisecond later", "2026-07-20T09:00:00.001Z", NOTHING_AGAINST],
  ])("12.2.5, R73 on the edge: reversed after the request, %s", (_, reversedAt, finding) => {
    const charges = [call("C1", LAST_USE), call("C2", "2026-03-10T12:00:00Z", { reversedAt })];
    expect(of(charges, "2026-07-20T09:00:00.000Z", "2026-07-12T09:00:00.000Z")).toEqual([finding]);
  });
});

describe("Freezvon 12.2.5, the reading refund-tested", () => {
  const C1 = call("C1", LAST_USE);

  it("12.2.5, R12 at-request: asked in time, the answer may come later", () => {
    expect(of([C1], "2026-09-01T09:00:00Z", LAST_INSTANT)).toEqual([NOTHING_AGAINST]);
  });

  it("12.2.5, R12 at-request on the edge: asked at the end of the window", () => {
    expect(of([C1], "2026-09-01T09:00:00Z", END)).toEqual([CLOSED]);
  });

  it.each([
    [LAST_INSTANT, NOTHING_AGAINST],
    [END, CLOSED],
  ])("12.2.5, R12 at-payout on the edge: asked in time, decided at %s", (at, finding) => {
    expect(of([C1], at, "2026-07-01T09:00:00Z", "at-payout")).toEqual([finding]);
  });

  it("12.2.5 at-payout content: open until the end of the window, whenever it was asked for", () => {
    const decision = spending(C1)
      .under(freezvon, { "refund-tested": "at-payout" })
      .at("2026-07-03T09:00:00Z")
      .refund({ ...FAILED, requestedAt: "2026-06-01T09:00:00Z" });
    expect(untilOf(decision, "12.2.5")).toEqual([END]);
  });

  it("12.2.5: the reading decides a request that was in time and a payout that is not, and is listed", () => {
    const asked = (option: string) =>
      spending(C1)
        .under(freezvon, { "refund-tested": option })
        .at("2026-09-01T09:00:00Z")
        .refund({ ...FAILED, requestedAt: "2026-07-01T09:00:00Z" });
    expect(asked("at-request")).toMatchObject({ outcome: "granted", readings: { "refund-tested": "at-request" } });
    expect(asked("at-payout")).toMatchObject({ outcome: "refused", readings: { "refund-tested": "at-payout" } });
  });

  it.each([
    ["at-request", CLOSED], // C1 is the last one that was there
    ["at-payout", NOTHING_AGAINST],
  ])("12.2.5, R12 %s: a charge between a late request and the decision", (tested, finding) => {
    const charges = [C1, call("C2", "2026-08-01T09:00:00Z")];
    expect(of(charges, "2026-09-01T09:00:00Z", "2026-07-20T09:00:00Z", tested)).toEqual([finding]);
  });

  it.each([
    ["2026-07-20T09:00:00.000Z", NOTHING_AGAINST],
    ["2026-07-20T09:00:00.001Z", CLOSED],
  ])("12.2.5, R12 on the edge: the request is at 09:00:00.000 and the last charge at %s", (at, finding) => {
    expect(of([C1, call("C2", at)], "2026-09-01T09:00:00Z", "2026-07-20T09:00:00.000Z")).toEqual([finding]);
  });

  it("12.2.5, R12 at-request: charges that all came after the request are none", () => {
    expect(of([call("C2", "2026-08-01T09:00:00Z")], "2026-09-01T09:00:00Z", "2026-07-20T09:00:00Z")).toEqual([
      "satisfied nothing-ever-paid",
    ]);
  });
});
