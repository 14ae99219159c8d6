/** ¶21: three days to dispute any charge or payment. */
import { type Account, type DisputeSubject, InputError, illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given, untilOf } from "../support/given.js";

const SATISFIED = expect.stringMatching(/^satisfied /);
const CHARGE = { kind: "charge", id: "C1" } as const;
const OPENED_LONG_AGO = { id: "S1", registeredAt: "2018-01-05T09:00:00Z" };

const charged = (at: string): Partial<Account> => ({
  subscriber: OPENED_LONG_AGO,
  charges: [{ id: "C1", at, amount: "4.20", kind: "call" }],
});
const disputeOf = (chargedAt: string, at: string, readings = {}) =>
  given(charged(chargedAt)).under(illyvoip, readings).at(at).dispute(CHARGE);

/** At the end that is told the window is closed, a millisecond before it is open; says the end. */
function endOf(chargedAt: string, readings = {}): string {
  const { closesAt } = disputeOf(chargedAt, chargedAt, readings);
  const end = closesAt as string;
  const lastInside = new Date(Date.parse(end) - 1).toISOString();
  expect(disputeOf(chargedAt, lastInside, readings).outcome).toBe("open");
  expect(disputeOf(chargedAt, end, readings).outcome).toBe("closed");
  return end;
}

describe("¶21: outcomes", () => {
  // Monday 8 June 2026 + 3 days = Thursday 11 June, which ends at 22:00 UTC
  const CHARGED = "2026-06-08T08:00:00Z";
  const END = "2026-06-11T22:00:00.000Z";

  it("¶21 content: inside the three days a charge can be disputed, and the finding says until when", () => {
    const decision = disputeOf(CHARGED, "2026-06-11T07:00:00Z");
    expect(decision).toMatchObject({
      decision: "dispute",
      outcome: "open",
      opensAt: "2026-06-08T08:00:00.000Z",
      closesAt: END,
      needs: [],
      readings: { "dispute-days": "civil-days-rolled" },
    });
    expect(findingsOf(decision, "¶21")).toEqual([expect.stringMatching(/^permits /)]);
    expect(untilOf(decision, "¶21")).toEqual([END]);
    expect(decision.findings).toHaveLength(1);
  });

  it("¶21 against: after them it cannot", () => {
    const decision = disputeOf(CHARGED, "2026-06-12T07:00:00Z");
    expect(decision).toMatchObject({ outcome: "closed", opensAt: "2026-06-08T08:00:00.000Z", closesAt: END });
    expect(findingsOf(decision, "¶21")).toEqual([expect.stringMatching(/^forbids /)]);
    expect(untilOf(decision, "¶21")).toEqual([null]);
  });

  it.each([
    ["2026-06-11T21:59:59.999Z", "open"],
    [END, "closed"],
  ])("¶21 on the edge: at %s it is %s", (at, outcome) => {
    expect(disputeOf(CHARGED, at).outcome).toBe(outcome);
  });

  it("R67: a charge dated after the question is not there yet; it awaits its own instant", () => {
    const decision = disputeOf(CHARGED, "2026-06-08T07:59:59.999Z");
    expect(decision).toMatchObject({ outcome: "not-yet", opensAt: "2026-06-08T08:00:00.000Z", closesAt: END });
    expect(findingsOf(decision, "¶21")).toEqual([expect.stringMatching(/^awaits /)]);
    expect(untilOf(decision, "¶21")).toEqual(["2026-06-08T08:00:00.000Z"]);
  });

  it("R67 on the edge: at the instant of the charge it is open", () => {
    expect(disputeOf(CHARGED, CHARGED).outcome).toBe("open");
  });

  it("R67: a reversed charge is as any other", () => {
    const charges = [
      { id: "C1", at: CHARGED, amount: "4.20", kind: "call", reversedAt: "2026-06-09T08:00:00Z" } as const,
    ];
    const decision = given({ charges }).under(illyvoip).at("2026-06-10T08:00:00Z").dispute(CHARGE);
    expect(decision).toMatchObject({ outcome: "open", closesAt: END });
  });

  it("¶21: a payment counts from its receipt, not from its crediting", () => {
    const deposits = [deposit("D1", "50.00", CHARGED, { creditedAt: "2026-06-10T08:00:00Z" })];
    const asked = given({ deposits }).under(illyvoip);
    const payment = { kind: "deposit", id: "D1" } as const;
    expect(asked.at("2026-06-11T21:59:59.999Z").dispute(payment)).toMatchObject({
      outcome: "open",
      opensAt: "2026-06-08T08:00:00.000Z",
      closesAt: END,
    });
    expect(asked.at(END).dispute(payment).outcome).toBe("closed");
  });

  it("¶21: a payment that was received but not credited can be disputed", () => {
    const { creditedAt: _, ...uncredited } = deposit("D1", "50.00", CHARGED);
    const decision = given({ deposits: [uncredited] })
      .under(illyvoip)
      .at("2026-06-09T08:00:00Z")
      .dispute({ kind: "deposit", id: "D1" });
    expect(decision).toMatchObject({ outcome: "open", closesAt: END });
  });

  it("¶21 not addressed: the functioning of the system; one satisfied finding, no instants (R60)", () => {
    const decision = given()
      .under(illyvoip)
      .at("2026-06-09T08:00:00Z")
      .dispute({ kind: "functioning", occurredAt: CHARGED });
    expect(decision).toMatchObject({ outcome: "not-addressed", opensAt: null, closesAt: null, needs: [] });
    expect(decision.findings).toHaveLength(1);
    expect(findingsOf(decision, "¶21")).toEqual([SATISFIED]);
  });

  it.each<[DisputeSubject]>([
    [{ kind: "charge", id: "C9" }],
    [{ kind: "deposit", id: "D9" }],
    [{ kind: "charge", id: "D1" }],
    [{ kind: "deposit", id: "C1" }],
  ])("an id that the account lacks is an InputError that names the path (%o)", (subject) => {
    const ask = () => given(charged(CHARGED)).under(illyvoip).at("2026-06-09T08:00:00Z").dispute(subject);
    expect(ask).toThrow(InputError);
    expect(ask).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: "question.subject.id" })] }),
    );
  });

  it("on the edge: a question a millisecond before the registration is an InputError", () => {
    const asked = given({ charges: [{ id: "C1", at: CHARGED, amount: "4.20", kind: "call" }] }).under(illyvoip);
    expect(asked.at("2026-01-05T09:00:00.000Z").dispute(CHARGE).outcome).toBe("not-yet");
    expect(() => asked.at("2026-01-05T08:59:59.999Z").dispute(CHARGE)).toThrow(InputError);
  });
});

describe("¶21: every option of dispute-days, on the edge", () => {
  const OPTIONS = ["civil-days-rolled", "civil-days", "elapsed-hours", "saturday-works"] as const;
  const ends = (chargedAt: string) => OPTIONS.map((option) => endOf(chargedAt, { "dispute-days": option }));

  it("the worked example: Thursday 30 April 2026, 22:30 in Belgrade", () => {
    expect(ends("2026-04-30T20:30:00Z")).toEqual([
      "2026-05-04T22:00:00.000Z", // Sunday 3 May moved to Monday
      "2026-05-03T22:00:00.000Z",
      "2026-05-03T20:30:00.001Z", // R61: 72 hours, the last instant inside
      "2026-05-04T22:00:00.000Z",
    ]);
  });

  it("the third day is a Saturday, which only `saturday-works` leaves in its place", () => {
    // Wednesday 10 June + 3 = Saturday 13 June
    expect(ends("2026-06-10T08:00:00Z")).toEqual([
      "2026-06-15T22:00:00.000Z",
      "2026-06-13T22:00:00.000Z",
      "2026-06-13T08:00:00.001Z",
      "2026-06-13T22:00:00.000Z",
    ]);
  });

  it("R66: Saturday 9 May 2026 is a day off also where Saturday is worked; Monday 11 May stands in for it", () => {
    // Wednesday 6 May + 3 = Saturday 9 May, moved past Sunday 10 and Monday 11 to Tuesday 12 May
    expect(ends("2026-05-06T13:00:00Z")).toEqual([
      "2026-05-12T22:00:00.000Z",
      "2026-05-09T22:00:00.000Z",
      "2026-05-09T13:00:00.001Z",
      "2026-05-12T22:00:00.000Z",
    ]);
  });

  it("a day off in the week moves all that roll: Easter Monday 2025", () => {
    // Friday 18 April + 3 = Monday 21 April, a day off in Kosovo
    expect(ends("2025-04-18T07:00:00Z")).toEqual([
      "2025-04-22T22:00:00.000Z",
      "2025-04-21T22:00:00.000Z",
      "2025-04-21T07:00:00.001Z",
      "2025-04-22T22:00:00.000Z",
    ]);
  });

  it("over the change of the clocks the hours stay elapsed hours", () => {
    // Friday 27 March 12:00 + 3 = Monday 30 March; 72 hours later it is 13:00 in Belgrade
    expect(ends("2026-03-27T11:00:00Z")).toEqual([
      "2026-03-30T22:00:00.000Z",
      "2026-03-30T22:00:00.000Z",
      "2026-03-30T11:00:00.001Z",
      "2026-03-30T22:00:00.000Z",
    ]);
  });

  it("on the edge: a charge at midnight in Belgrade belongs to the day that begins", () => {
    // 7 June 22:00 UTC is Monday 8 June 00:00: until Thursday; a millisecond before it is Sunday: until Wednesday
    expect(endOf("2026-06-07T22:00:00.000Z")).toBe("2026-06-11T22:00:00.000Z");
    expect(endOf("2026-06-07T21:59:59.999Z")).toBe("2026-06-10T22:00:00.000Z");
  });

  it.each(OPTIONS)("`%s` is listed as the reading that the answer rests on", (option) => {
    const readings = { "dispute-days": option };
    const decision = disputeOf("2026-06-08T08:00:00Z", "2026-06-09T08:00:00Z", readings);
    expect(decision.readings).toMatchObject(readings);
    expect(decision.findings[0]?.readings).toMatchObject(readings);
  });
});
