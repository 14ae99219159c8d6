/** ¶24, second and third sentence: deposits of the ninety days before the request go back, other amounts stay usable. */
import { type Account, InputError, illyvoip, type RefundQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given, untilOf } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const SATISFIED = expect.stringMatching(/^satisfied /);
const leaving = { reason: "discontinue" } as const;

/** The answer for one card deposit of 50.00. */
const refundOf = (creditedAt: string, at: string, readings = {}, question: Omit<RefundQuestion, "at"> = leaving) =>
  given({ deposits: [deposit("D1", "50.00", creditedAt)] })
    .under(illyvoip, readings)
    .at(at)
    .refund(question);
const ninety = (decision: ReturnType<typeof refundOf>) => [
  findingsOf(decision, "¶24")[1],
  untilOf(decision, "¶24")[1],
  decision.lines[0]?.because,
];

const INSIDE = (until: string) => ["permits within-window", until, "within-window"];
const OUTSIDE = [SATISFIED, null, "outside-window"];

describe("¶24 ninety days", () => {
  it.each(["cannot-use-service", "discontinue", "service-failed"] as const)(
    "¶24 content: a young deposit goes back for any reason (%s)",
    (reason) => {
      const decision = refundOf("2026-06-01T09:00:00Z", AT, {}, { reason });
      expect(decision.outcome).toBe("granted");
      expect(findingsOf(decision, "¶24")[1]).toBe("permits within-window");
      expect(decision.amount).toEqual({ amount: "50.00", currency: "EUR" });
    },
  );

  it("¶24 content: and for none", () => {
    expect(refundOf("2026-06-01T09:00:00Z", AT, {}, {}).outcome).toBe("granted");
  });

  it("¶24 against: an older deposit does not, and ¶19 refuses", () => {
    const decision = refundOf("2026-03-05T09:00:00Z", AT);
    expect(decision).toMatchObject({ outcome: "refused", eligible: { amount: "0.00" } });
    expect(ninety(decision)).toEqual(OUTSIDE);
    expect(findingsOf(decision, "¶19")).toEqual(["forbids no-ground-for-refund"]);
  });

  it("R35: one coded `first-deposit` that lies inside is permitted by this sentence, too", () => {
    const decision = refundOf("2026-06-01T09:00:00Z", AT, {}, { reason: "cannot-use-service" });
    expect(ninety(decision)).toEqual(["permits within-window", "2026-08-30T22:00:00.000Z", "first-deposit"]);
  });

  it("R2: it permits only with a line that gives something: a young deposit that is used up does not", () => {
    const charges = [{ id: "C1", at: "2026-06-20T09:00:00Z", amount: "50.00", kind: "call" } as const];
    const decision = given({ charges }).under(illyvoip).at(AT).refund(leaving);
    expect(findingsOf(decision, "¶24")).toEqual([SATISFIED, SATISFIED, SATISFIED]);
    expect(untilOf(decision, "¶24")).toEqual([null, null, null]);
  });
});

// credited 1 June 2026, 11:00 in Belgrade: + 90 days = Sunday 30 August (29 of June, 31 of July, 30 of August);
// the next working day is Monday 31 August; in Belgrade a summer day ends at 22:00 UTC
describe("¶24 ninety days: reading deposit-window", () => {
  const CREDITED = "2026-06-01T09:00:00Z";

  it.each([
    ["civil-days", "2026-08-30T22:00:00.000Z", "2026-08-30T21:59:59.999Z"],
    ["forward-rolled", "2026-08-31T22:00:00.000Z", "2026-08-31T21:59:59.999Z"],
    // R61: 2160 hours after 09:00 UTC is still inside, and the end that is told lies a millisecond later
    ["elapsed-hours", "2026-08-30T09:00:00.001Z", "2026-08-30T09:00:00.000Z"],
  ])("`%s` on the edge: it ends at %s", (option, end, lastInside) => {
    const readings = { "deposit-window": option };
    expect(ninety(refundOf(CREDITED, lastInside, readings))).toEqual(INSIDE(end));
    expect(ninety(refundOf(CREDITED, end, readings))).toEqual(OUTSIDE);
    expect(refundOf(CREDITED, end, readings).readings).toMatchObject(readings);
  });

  it("`civil-days` is the default, and a Sunday as the ninetieth day is not moved", () => {
    expect(refundOf(CREDITED, AT)).toEqual(refundOf(CREDITED, AT, { "deposit-window": "civil-days" }));
  });

  it("on the edge: credited after midnight in Belgrade, before it in UTC, the day is the later one", () => {
    // 00:30 of 2 June in Belgrade: until 31 August 24:00; 23:59:59.999 of 1 June: until 30 August 24:00
    expect(untilOf(refundOf("2026-06-01T22:30:00Z", AT), "¶24")[1]).toBe("2026-08-31T22:00:00.000Z");
    expect(untilOf(refundOf("2026-06-01T21:59:59.999Z", AT), "¶24")[1]).toBe("2026-08-30T22:00:00.000Z");
  });

  // 1 September + 90 days = 30 November (29 + 31 + 30); the clocks went back on 25 October
  it("on the edge: over a change of the clocks, civil days and hours part", () => {
    const asked = (option: string) =>
      ninety(refundOf("2026-09-01T08:00:00Z", "2026-11-30T08:30:00Z", { "deposit-window": option }));
    expect(asked("civil-days")).toEqual(INSIDE("2026-11-30T23:00:00.000Z"));
    expect(asked("elapsed-hours")).toEqual(OUTSIDE);
  });

  // Sunday 8 February 23:30 in Belgrade + 90 days = Saturday 9 May, Europe Day, moved to Monday 11 May, a day off: Tuesday
  it.each([
    ["civil-days", OUTSIDE],
    ["forward-rolled", INSIDE("2026-05-12T22:00:00.000Z")],
    ["elapsed-hours", OUTSIDE],
  ])("`%s` over a weekend and days off", (option, expected) => {
    expect(ninety(refundOf("2026-02-08T22:30:00Z", "2026-05-11T08:00:00Z", { "deposit-window": option }))).toEqual(
      expected,
    );
  });
});

describe("¶24 ninety days: several deposits", () => {
  const deposits = [
    deposit("D3", "30.00", "2026-06-20T09:00:00Z"),
    deposit("D1", "10.00", "2026-03-05T09:00:00Z"),
    deposit("D2", "20.00", "2026-06-01T09:00:00Z"),
  ];
  const asked = (facts: Partial<Account> = {}) =>
    given({ deposits, ...facts })
      .under(illyvoip)
      .at(AT)
      .refund(leaving);

  it("R35: `until` is the end of the window of the oldest deposit still inside", () => {
    expect(untilOf(asked(), "¶24")).toEqual([null, "2026-08-30T22:00:00.000Z", null]);
  });

  it("R35: of those that give something: with D2 used up it is that of D3", () => {
    // oldest first: 10 of D1 and 20 of D2; 20 June + 90 days = 18 September (10 + 31 + 31 + 18)
    const charges = [{ id: "C1", at: "2026-06-25T09:00:00Z", amount: "30.00", kind: "call" } as const];
    expect(untilOf(asked({ charges }), "¶24")).toEqual([null, "2026-09-18T22:00:00.000Z", null]);
  });

  it("R35: of those that give something: with D2 by bank transfer it is that of D3", () => {
    const mixed = deposits.map((one) => (one.id === "D2" ? { ...one, method: "bank-transfer" as const } : one));
    expect(untilOf(asked({ deposits: mixed }), "¶24")[1]).toBe("2026-09-18T22:00:00.000Z");
  });

  it("¶24 other amounts: what is older is limited, and stays usable", () => {
    const decision = asked();
    expect(findingsOf(decision, "¶24")).toEqual([SATISFIED, "permits within-window", "limits outside-window"]);
    expect(decision).toMatchObject({ outcome: "granted", amount: { amount: "50.00" }, retained: { amount: "10.00" } });
    expect(
      decision.lines.map(({ depositId, refundable, clause, because }) => [depositId, refundable, clause, because]),
    ).toEqual([
      ["D1", "0.00", "¶24", "outside-window"],
      ["D2", "20.00", "¶24", "within-window"],
      ["D3", "30.00", "¶24", "within-window"],
    ]);
  });

  it("¶24 other amounts content: an older deposit that is used up is no other amount", () => {
    const charges = [{ id: "C1", at: "2026-03-10T09:00:00Z", amount: "10.00", kind: "call" } as const];
    expect(findingsOf(asked({ charges }), "¶24")[2]).toEqual(SATISFIED);
  });
});

describe("¶24 ninety days: R12, the request has an instant of its own", () => {
  const CREDITED = "2026-06-01T09:00:00Z";
  const requested = (requestedAt: string, at: string) => refundOf(CREDITED, at, {}, { ...leaving, requestedAt });

  it("R12: the days count to the request, however late it is decided", () => {
    expect(ninety(requested("2026-08-30T21:59:59.999Z", "2026-12-01T09:00:00Z"))).toEqual(
      INSIDE("2026-08-30T22:00:00.000Z"),
    );
  });

  it("R12 on the edge: a request at 24:00 of the ninetieth day is too late", () => {
    expect(ninety(requested("2026-08-30T22:00:00.000Z", "2026-12-01T09:00:00Z"))).toEqual(OUTSIDE);
  });

  it("R12: a deposit credited after the request is inside its ninety days", () => {
    expect(ninety(requested("2026-05-20T09:00:00Z", AT))).toEqual(INSIDE("2026-08-30T22:00:00.000Z"));
  });

  it("R12: what is left is taken at `at`: a charge after the request counts", () => {
    const charges = [{ id: "C1", at: "2026-07-02T09:00:00Z", amount: "20.00", kind: "call" } as const];
    const decision = given({ charges })
      .under(illyvoip)
      .at(AT)
      .refund({ ...leaving, requestedAt: "2026-07-01T09:00:00Z" });
    expect(decision.amount.amount).toBe("30.00");
  });

  it.each(["2026-01-05T09:00:00Z", AT])("R12 on the edge: a request at %s is one", (requestedAt) => {
    expect(requested(requestedAt, AT).outcome).toBe("granted");
  });

  it.each([
    ["a millisecond before the registration", "2026-01-05T08:59:59.999Z"],
    ["a millisecond after `at`", "2026-07-03T09:00:00.001Z"],
  ])("R12 on the edge: %s is bad input", (_, requestedAt) => {
    const ask = () => requested(requestedAt, AT);
    expect(ask).toThrow(InputError);
    expect(ask).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: "question.requestedAt" })] }),
    );
  });
});
