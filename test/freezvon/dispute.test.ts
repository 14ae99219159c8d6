/** 10.1: complaints about the functioning of the system, within thirty days from the moment of occurrence. */
import { type Account, type DisputeSubject, freezvon, InputError, type Terms, withCalendar } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given, untilOf } from "../support/given.js";

const SATISFIED = expect.stringMatching(/^satisfied /);
const OPENED_LONG_AGO: Partial<Account> = { subscriber: { id: "S1", registeredAt: "2018-01-05T09:00:00Z" } };

const complaintOf = (occurredAt: string, at: string, readings = {}, terms: Terms = freezvon) =>
  given(OPENED_LONG_AGO).under(terms, readings).at(at).dispute({ kind: "functioning", occurredAt });

/** At the end that is told the window is closed, a millisecond before it is open; says the end. */
function endOf(occurredAt: string, readings = {}, terms: Terms = freezvon): string {
  const end = complaintOf(occurredAt, occurredAt, readings, terms).closesAt as string;
  const lastInside = new Date(Date.parse(end) - 1).toISOString();
  expect(complaintOf(occurredAt, lastInside, readings, terms).outcome).toBe("open");
  expect(complaintOf(occurredAt, end, readings, terms).outcome).toBe("closed");
  return end;
}

// Monday 1 June 2026, 15:10 in Tallinn, + 30 days = Wednesday 1 July (29 of June and 1), which ends at 21:00 UTC
const OCCURRED = "2026-06-01T12:10:00Z";
const END = "2026-07-01T21:00:00.000Z";

describe("10.1: outcomes", () => {
  it("10.1 content: inside the thirty days a complaint is accepted, and the finding says until when", () => {
    const decision = complaintOf(OCCURRED, "2026-07-01T12:00:00Z");
    expect(decision).toMatchObject({
      decision: "dispute",
      outcome: "open",
      opensAt: "2026-06-01T12:10:00.000Z",
      closesAt: END,
      needs: [],
      readings: { "complaint-days": "civil-days-rolled" },
    });
    expect(findingsOf(decision, "10.1")).toEqual([expect.stringMatching(/^permits /)]);
    expect(untilOf(decision, "10.1")).toEqual([END]);
    expect(decision.findings).toHaveLength(1);
  });

  it("10.1 against: after them it is not", () => {
    const decision = complaintOf(OCCURRED, "2026-07-02T12:00:00Z");
    expect(decision).toMatchObject({ outcome: "closed", opensAt: "2026-06-01T12:10:00.000Z", closesAt: END });
    expect(findingsOf(decision, "10.1")).toEqual([expect.stringMatching(/^forbids /)]);
    expect(untilOf(decision, "10.1")).toEqual([null]);
  });

  it.each([
    ["2026-07-01T20:59:59.999Z", "open"],
    [END, "closed"],
  ])("10.1 on the edge: at %s it is %s", (at, outcome) => {
    expect(complaintOf(OCCURRED, at).outcome).toBe(outcome);
  });

  it("R67: an occurrence after the question is not there yet; it awaits its own instant", () => {
    const decision = complaintOf(OCCURRED, "2026-06-01T12:09:59.999Z");
    expect(decision).toMatchObject({ outcome: "not-yet", opensAt: "2026-06-01T12:10:00.000Z", closesAt: END });
    expect(findingsOf(decision, "10.1")).toEqual([expect.stringMatching(/^awaits /)]);
    expect(untilOf(decision, "10.1")).toEqual(["2026-06-01T12:10:00.000Z"]);
  });

  it("R67 on the edge: at the instant of the occurrence it is open", () => {
    expect(complaintOf(OCCURRED, OCCURRED).outcome).toBe("open");
  });
});

describe("10.1: every option of complaint-days, on the edge", () => {
  const OPTIONS = ["civil-days-rolled", "civil-days", "elapsed-hours", "close-of-business"] as const;
  const ends = (occurredAt: string) => OPTIONS.map((option) => endOf(occurredAt, { "complaint-days": option }));

  it("the thirtieth day is a working day: Wednesday 1 July 2026", () => {
    expect(ends(OCCURRED)).toEqual([
      END,
      END,
      "2026-07-01T12:10:00.001Z", // R61: 720 hours, the last instant inside
      "2026-07-01T14:00:00.001Z", // R62: 17:00 in Tallinn, included
    ]);
  });

  it("the thirtieth day is Victory Day, followed by Midsummer: moved to Thursday 25 June 2026", () => {
    // 24 May + 30 = 23 June (7 + 23)
    expect(ends("2026-05-24T12:10:00Z")).toEqual([
      "2026-06-25T21:00:00.000Z",
      "2026-06-23T21:00:00.000Z",
      "2026-06-23T12:10:00.001Z",
      "2026-06-25T14:00:00.001Z",
    ]);
  });

  it("the thirtieth day is Christmas Eve: moved over the holidays and the weekend to Monday 29 December 2025", () => {
    // 24 November + 30 = 24 December (6 + 24); in winter a day ends at 22:00 UTC, 17:00 is 15:00 UTC
    expect(ends("2025-11-24T08:00:00Z")).toEqual([
      "2025-12-29T22:00:00.000Z",
      "2025-12-24T22:00:00.000Z",
      "2025-12-24T08:00:00.001Z",
      "2025-12-29T15:00:00.001Z",
    ]);
  });

  it("the thirtieth day is a Saturday: moved to Monday", () => {
    // Thursday 14 May 2026 + 30 = Saturday 13 June (17 + 13)
    expect(ends("2026-05-14T08:00:00Z")).toEqual([
      "2026-06-15T21:00:00.000Z",
      "2026-06-13T21:00:00.000Z",
      "2026-06-13T08:00:00.001Z",
      "2026-06-15T14:00:00.001Z",
    ]);
  });

  it("R64: on a shortened day business closes at 14:00: Wednesday 23 December 2026", () => {
    // 23 November + 30 = 23 December (7 + 23); 14:00 in winter is 12:00 UTC
    expect(ends("2026-11-23T08:00:00Z")).toEqual([
      "2026-12-23T22:00:00.000Z",
      "2026-12-23T22:00:00.000Z",
      "2026-12-23T08:00:00.001Z",
      "2026-12-23T12:00:00.001Z",
    ]);
  });

  it("R64: without shortened days in the calendar, it closes at 17:00 on that day, too", () => {
    const { shortenedDays: _, ...calendar } = freezvon.calendar;
    const terms = withCalendar(freezvon, calendar);
    expect(endOf("2026-11-23T08:00:00Z", { "complaint-days": "close-of-business" }, terms)).toBe(
      "2026-12-23T15:00:00.001Z",
    );
  });

  it("over the change of the clocks the hours stay elapsed hours", () => {
    // 1 October 12:00 in Tallinn + 30 = Saturday 31 October, moved to Monday 2 November; 720 hours later it is 11:00
    expect(ends("2026-10-01T09:00:00Z")).toEqual([
      "2026-11-02T22:00:00.000Z",
      "2026-10-31T22:00:00.000Z",
      "2026-10-31T09:00:00.001Z",
      "2026-11-02T15:00:00.001Z",
    ]);
  });

  it("on the edge: an occurrence at midnight in Tallinn belongs to the day that begins", () => {
    // 31 May 21:00 UTC is 1 June 00:00: until 1 July; a millisecond before it is Sunday 31 May: until Tuesday 30 June
    expect(endOf("2026-05-31T21:00:00.000Z")).toBe(END);
    expect(endOf("2026-05-31T20:59:59.999Z")).toBe("2026-06-30T21:00:00.000Z");
  });

  it.each(OPTIONS)("`%s` is listed as the reading that the answer rests on", (option) => {
    const readings = { "complaint-days": option };
    const decision = complaintOf(OCCURRED, "2026-06-09T08:00:00Z", readings);
    expect(decision.readings).toMatchObject(readings);
    expect(decision.findings[0]?.readings).toMatchObject(readings);
  });
});

describe("10.1: reading complaint-covers", () => {
  const AT = "2026-06-10T12:00:00Z";
  const facts: Partial<Account> = {
    ...OPENED_LONG_AGO,
    charges: [{ id: "C1", at: OCCURRED, amount: "4.20", kind: "call", reversedAt: "2026-06-02T12:00:00Z" }],
    deposits: [deposit("D1", "50.00", OCCURRED, { creditedAt: "2026-06-05T12:00:00Z" })],
  };
  const asked = (subject: DisputeSubject, option: string, at = AT) =>
    given(facts).under(freezvon, { "complaint-covers": option }).at(at).dispute(subject);
  const only = "functioning-only";
  const accounting = "functioning-and-accounting";
  const SUBJECTS: [DisputeSubject][] = [[{ kind: "charge", id: "C1" }], [{ kind: "deposit", id: "D1" }]];

  it.each(SUBJECTS)(
    "`functioning-and-accounting` content: %o counts from its posting or receipt (R67: reversed or not)",
    (subject) => {
      const decision = asked(subject, accounting);
      expect(decision).toMatchObject({
        outcome: "open",
        opensAt: "2026-06-01T12:10:00.000Z",
        closesAt: END,
        readings: { "complaint-covers": accounting },
      });
      expect(findingsOf(decision, "10.1")).toEqual([expect.stringMatching(/^permits /)]);
      expect(asked(subject, accounting, END).outcome).toBe("closed");
      expect(given(facts).under(freezvon).at(AT).dispute(subject)).toEqual(decision);
    },
  );

  it.each(SUBJECTS)("R67 `functioning-only` against: %o is not addressed, with no instants", (subject) => {
    const decision = asked(subject, only);
    expect(decision).toMatchObject({
      outcome: "not-addressed",
      opensAt: null,
      closesAt: null,
      needs: [],
      readings: { "complaint-covers": only },
    });
    expect(decision.findings).toHaveLength(1);
    expect(findingsOf(decision, "10.1")).toEqual([SATISFIED]);
    expect(untilOf(decision, "10.1")).toEqual([null]);
  });

  it("R67 on the edge: under `functioning-only` even a charge dated after the question is not addressed", () => {
    expect(asked({ kind: "charge", id: "C1" }, accounting, "2026-06-01T12:09:59.999Z").outcome).toBe("not-yet");
    expect(asked({ kind: "charge", id: "C1" }, only, "2026-06-01T12:09:59.999Z").outcome).toBe("not-addressed");
  });

  it.each([accounting, only])("under `%s` the functioning of the system is addressed", (option) => {
    const decision = asked({ kind: "functioning", occurredAt: OCCURRED }, option);
    expect(decision).toMatchObject({ outcome: "open", closesAt: END });
  });

  it.each<[string, DisputeSubject]>(
    [accounting, only].flatMap((option): [string, DisputeSubject][] => [
      [option, { kind: "charge", id: "C9" }],
      [option, { kind: "deposit", id: "D9" }],
      [option, { kind: "charge", id: "D1" }],
    ]),
  )("under `%s` an id that the account lacks is an InputError (%o)", (option, subject) => {
    const ask = () => asked(subject, option);
    expect(ask).toThrow(InputError);
    expect(ask).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: "question.subject.id" })] }),
    );
  });
});
