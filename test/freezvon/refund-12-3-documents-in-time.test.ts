/** Freezvon 12.3: the documents come within 48 hours of the request; and the reading `identity-hours`. */
import { freezvon, type Identity } from "fineprint";
import { describe, expect, it } from "vitest";
import { CLEAN, findingsOf, given, untilOf } from "../support/given.js";

const NOTHING_AGAINST = expect.stringMatching(/^satisfied /);
const REQUEST = "2026-07-03T09:00:00.000Z"; // Friday 3 July, 12:00 in Tallinn
/** 3 July ends at 21:00 UTC; 48 hours later. */
const DEADLINE = "2026-07-05T21:00:00.000Z";
const IN_TIME = "2026-07-05T20:59:59.999Z";
const LATER = "2026-07-20T09:00:00.000Z";
const FAILED = { reason: "service-failed", failure: { alternative: "none" } } as const;

const proving = (
  identity: Identity | undefined,
  at: string,
  readings: Readonly<Record<string, string>> = {},
  requestedAt = REQUEST,
) =>
  given({ subscriber: { ...CLEAN.subscriber, identity } })
    .under(freezvon, readings)
    .at(at)
    .refund({ ...FAILED, requestedAt });
const of = (...args: Parameters<typeof proving>) => findingsOf(proving(...args), "12.3");

describe("Freezvon 12.3, documents within 48 hours", () => {
  it("12.3 content: verified before the request", () => {
    const decision = proving({ verifiedAt: "2026-06-01T09:00:00Z" }, LATER);
    expect(findingsOf(decision, "12.3")).toEqual([NOTHING_AGAINST]);
    expect(decision.outcome).toBe("granted");
  });

  it("12.3 content: documents in time, then verified", () => {
    const decision = proving({ documentsAt: IN_TIME, verifiedAt: "2026-07-12T09:00:00Z" }, LATER);
    expect(findingsOf(decision, "12.3")).toEqual([NOTHING_AGAINST]);
    expect(decision.outcome).toBe("granted");
  });

  it("12.3 content: documents in time, then rejected: 12.3 is met, 12.2.4 is not", () => {
    const decision = proving({ documentsAt: IN_TIME, rejectedAt: "2026-07-12T09:00:00Z" }, LATER);
    expect(findingsOf(decision, "12.3")).toEqual([NOTHING_AGAINST]);
    expect(findingsOf(decision, "12.2.4")).toEqual(["forbids identity-rejected"]);
    expect(decision.outcome).toBe("refused");
  });

  it("12.3, R26 content: documents that came before the request", () => {
    expect(of({ documentsAt: "2026-05-01T09:00:00Z", verifiedAt: "2026-07-12T09:00:00Z" }, LATER)).toEqual([
      NOTHING_AGAINST,
    ]);
  });

  it("12.3 against: in time and not yet verified, it awaits the verification without a date", () => {
    const decision = proving({ documentsAt: IN_TIME }, LATER);
    expect(findingsOf(decision, "12.3")).toEqual(["awaits identity-verification"]);
    expect(untilOf(decision, "12.3")).toEqual([null]);
    expect(decision.outcome).toBe("awaiting");
  });

  it("12.3 against: not in yet, it awaits the documents until the deadline", () => {
    const decision = proving({}, REQUEST);
    expect(findingsOf(decision, "12.3")).toEqual(["awaits identity-documents"]);
    expect(untilOf(decision, "12.3")).toEqual([DEADLINE]);
    expect(decision.outcome).toBe("awaiting");
  });

  it("12.3 against: none by the deadline", () => {
    const decision = proving({}, LATER);
    expect(findingsOf(decision, "12.3")).toEqual(["forbids documents-too-late"]);
    expect(decision.outcome).toBe("refused");
  });

  it.each<[string, Identity]>([
    ["verified", { documentsAt: "2026-07-06T09:00:00Z", verifiedAt: "2026-07-12T09:00:00Z" }],
    ["rejected", { documentsAt: "2026-07-06T09:00:00Z", rejectedAt: "2026-07-12T09:00:00Z" }],
    ["not looked at", { documentsAt: "2026-07-06T09:00:00Z" }],
  ])("12.3, R26 against: late documents, even if then %s", (_, identity) => {
    const decision = proving(identity, LATER);
    expect(findingsOf(decision, "12.3")).toEqual(["forbids documents-too-late"]);
    expect(decision.outcome).toBe("refused");
  });

  it.each<[string, Identity]>([
    ["verification", { verifiedAt: "2026-07-12T09:00:00Z" }],
    ["rejection", { rejectedAt: "2026-07-12T09:00:00Z" }],
    ["rejection before the request", { rejectedAt: "2026-07-01T09:00:00Z" }],
  ])("12.3, R26: without documentsAt, a %s says that they came in time, whenever it was", (_, identity) => {
    expect(of(identity, LATER)).toEqual([NOTHING_AGAINST]);
  });

  it("12.3 unknown: an absent identity", () => {
    const decision = proving(undefined, REQUEST);
    expect(decision.findings.filter(({ clause }) => clause === "12.3")).toMatchObject([
      { effect: "unknown", needs: ["subscriber.identity"] },
    ]);
    expect(decision.needs).toEqual(["subscriber.identity"]); // R72: once, for 12.2.4 and 12.3
  });
});

describe("Freezvon 12.3 on the edges", () => {
  it("12.3 on the edge: asked in the last millisecond, the documents can still come", () => {
    expect(of({}, IN_TIME)).toEqual(["awaits identity-documents"]);
  });
  it("12.3 on the edge: asked at the deadline, they are too late", () => {
    expect(of({}, DEADLINE)).toEqual(["forbids documents-too-late"]);
  });
  it("12.3, R26 on the edge: documents in the last millisecond are in time", () => {
    expect(of({ documentsAt: IN_TIME }, LATER)).toEqual(["awaits identity-verification"]);
  });
  it("12.3, R26 on the edge: documents at the deadline itself are late", () => {
    expect(of({ documentsAt: DEADLINE }, LATER)).toEqual(["forbids documents-too-late"]);
  });
  it("12.3, R26 on the edge: verified at the instant of the request, late documents do not matter", () => {
    expect(of({ documentsAt: DEADLINE, verifiedAt: REQUEST }, LATER)).toEqual([NOTHING_AGAINST]);
  });
  it("12.3, R26 on the edge: verified a millisecond after the request, they do", () => {
    expect(of({ documentsAt: DEADLINE, verifiedAt: "2026-07-03T09:00:00.001Z" }, LATER)).toEqual([
      "forbids documents-too-late",
    ]);
  });
  it("12.3, R24, R26 on the edge: verified before the request and rejected since is not verified; late documents count", () => {
    const identity = { documentsAt: DEADLINE, verifiedAt: "2026-07-01T09:00:00Z", rejectedAt: "2026-07-07T09:00:00Z" };
    expect(of(identity, LATER)).toEqual(["forbids documents-too-late"]);
  });
  it("12.3 on the edge: documents dated after the question have not come yet", () => {
    expect(of({ documentsAt: "2026-07-04T09:00:00.001Z" }, "2026-07-04T09:00:00.000Z")).toEqual([
      "awaits identity-documents",
    ]);
  });
  it("12.3, R12: the hours run from the request, without one from the question", () => {
    const decision = given({ subscriber: { ...CLEAN.subscriber, identity: {} } })
      .under(freezvon)
      .at(REQUEST)
      .refund(FAILED);
    expect(untilOf(decision, "12.3")).toEqual([DEADLINE]);
  });
  it.each([
    ["2026-07-03T20:59:59.999Z", DEADLINE], // the last millisecond of 3 July in Tallinn
    ["2026-07-03T21:00:00.000Z", "2026-07-06T21:00:00.000Z"], // 4 July
  ])("12.3 on the edge: a request at %s has a deadline at %s", (requestedAt, until) => {
    expect(untilOf(proving({}, requestedAt, {}, requestedAt), "12.3")).toEqual([until]);
  });
});

describe("Freezvon 12.3, the reading identity-hours", () => {
  /** The instants are the first ones outside: an included last instant is followed by one millisecond (R61). */
  const ENDS: readonly [request: string, option: string, until: string][] = [
    // Friday 3 July 2026, 12:00 in Tallinn: no clock change
    [REQUEST, "from-end-of-date", DEADLINE],
    [REQUEST, "from-submission", "2026-07-05T09:00:00.001Z"],
    [REQUEST, "two-civil-days", DEADLINE],
    // Friday 23 October 2026, 18:00: the clocks go back on Sunday, so 48 hours end at 23:00, two days at 24:00
    ["2026-10-23T15:00:00.000Z", "from-end-of-date", "2026-10-25T21:00:00.000Z"],
    ["2026-10-23T15:00:00.000Z", "from-submission", "2026-10-25T15:00:00.001Z"],
    ["2026-10-23T15:00:00.000Z", "two-civil-days", "2026-10-25T22:00:00.000Z"],
    // Friday 27 March 2026, 18:00: the clocks go forward on Sunday, so 48 hours end on Monday at 01:00
    ["2026-03-27T16:00:00.000Z", "from-end-of-date", "2026-03-29T22:00:00.000Z"],
    ["2026-03-27T16:00:00.000Z", "from-submission", "2026-03-29T16:00:00.001Z"],
    ["2026-03-27T16:00:00.000Z", "two-civil-days", "2026-03-29T21:00:00.000Z"],
  ];
  const oneBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();

  it.each(ENDS)("12.3 requested %s, %s: open until %s", (requestedAt, option, until) => {
    const decision = proving({}, requestedAt, { "identity-hours": option }, requestedAt);
    expect(findingsOf(decision, "12.3")).toEqual(["awaits identity-documents"]);
    expect(untilOf(decision, "12.3")).toEqual([until]);
    expect(untilOf(decision, "12.2.4")).toEqual([until]);
    expect(decision.readings).toMatchObject({ "identity-hours": option });
  });

  it.each(ENDS)(
    "12.3 on the edge, requested %s, %s: before %s it is not too late, then it is",
    (requestedAt, option, until) => {
      const reading = { "identity-hours": option };
      expect(of({}, oneBefore(until), reading, requestedAt)).toEqual(["awaits identity-documents"]);
      expect(of({}, until, reading, requestedAt)).toEqual(["forbids documents-too-late"]);
      expect(of({ documentsAt: oneBefore(until) }, until, reading, requestedAt)).toEqual([
        "awaits identity-verification",
      ]);
      expect(of({ documentsAt: until }, until, reading, requestedAt)).toEqual(["forbids documents-too-late"]);
    },
  );
});
