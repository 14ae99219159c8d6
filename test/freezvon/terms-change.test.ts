/** assessTermsChange: 2.3, 4.9, 5.5, every option of change-notice and rate-change-notice; ILLYVOIP is silent. */
import { assessTermsChange, freezvon, InputError, illyvoip, type TermsChangeQuestion, withReadings } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, untilOf } from "../support/given.js";

// Monday 1 June 2026, 12:00 in Tallinn
const PUBLISHED = "2026-06-01T09:00:00Z";
// ten full days, 2 to 11 June, have passed: 00:00 of 12 June in Tallinn
const EARLIEST = "2026-06-11T21:00:00.000Z";
const NINE_DAYS = "2026-06-10T09:00:00Z";

type Changes = TermsChangeQuestion["changes"];
const asked = (changes: Changes, more: Partial<TermsChangeQuestion> = {}, readings: Record<string, string> = {}) =>
  assessTermsChange(withReadings(freezvon, readings), {
    at: "2026-06-02T09:00:00Z",
    publishedAt: PUBLISHED,
    effectiveAt: NINE_DAYS,
    changes,
    ...more,
  });

describe("2.3", () => {
  it.each(["rates", "services", "operator-services", "offer"] as const)("%s, not published: awaited", (changes) => {
    const decision = asked(changes, { publishedAt: undefined });
    expect(decision).toMatchObject({ decision: "change", outcome: "unpublished", earliestAt: null });
    expect(findingsOf(decision, "2.3")).toEqual(["awaits publication"]);
    expect(untilOf(decision, "2.3")).toEqual([null]);
    // B45
    for (const clause of ["4.9", "5.5"])
      expect(findingsOf(decision, clause)).toEqual([expect.stringMatching(/^satisfied /)]);
  });

  it("a publication that lies ahead is awaited until then; at its instant it is there", () => {
    const ahead = asked("offer", { at: "2026-06-01T08:59:59.999Z" });
    expect(ahead.outcome).toBe("unpublished");
    expect(untilOf(ahead, "2.3")).toEqual(["2026-06-01T09:00:00.000Z"]);
    expect(asked("offer", { at: PUBLISHED }).outcome).toBe("valid");
  });

  it("unpublished wins over a date that would be too early, since there is none to test", () => {
    expect(asked("services", { publishedAt: undefined, effectiveAt: "2026-01-01T00:00:00Z" }).outcome).toBe(
      "unpublished",
    );
  });

  it.each(["rates", "services", "operator-services", "offer"] as const)(
    "%s, in effect a millisecond before the publication: against",
    (changes) => {
      const decision = asked(changes, { effectiveAt: "2026-06-01T08:59:59.999Z" });
      expect(decision.outcome).toBe("too-soon");
      expect(findingsOf(decision, "2.3")).toEqual(["forbids before-publication"]);
    },
  );

  it("the offer, in effect with its publication: permitted", () => {
    const decision = asked("offer", { effectiveAt: PUBLISHED });
    expect(decision).toMatchObject({ outcome: "valid", earliestAt: "2026-06-01T09:00:00.000Z" });
    expect(findingsOf(decision, "2.3")).toEqual(["permits offer-by-publication"]);
  });
});

describe("4.9", () => {
  it("rates nine days ahead: permitted by publishing, from the publication on", () => {
    const decision = asked("rates");
    expect(decision).toMatchObject({ outcome: "valid", earliestAt: "2026-06-01T09:00:00.000Z" });
    expect(findingsOf(decision, "4.9")).toEqual(["permits rates-by-publication"]);
    expect(decision.readings).toEqual({ "rate-change-notice": "on-publication" });
  });

  it("ten-days: the same rates are too soon, by 5.5", () => {
    const decision = asked("rates", {}, { "rate-change-notice": "ten-days" });
    expect(decision).toMatchObject({ outcome: "too-soon", earliestAt: EARLIEST });
    expect(findingsOf(decision, "4.9")).toEqual([expect.stringMatching(/^satisfied /)]);
    expect(findingsOf(decision, "5.5")).toEqual(["forbids notice-too-short"]);
  });

  it("says nothing of services", () => {
    expect(findingsOf(asked("services"), "4.9")).toEqual([expect.stringMatching(/^satisfied /)]);
  });
});

describe("5.5", () => {
  it.each([
    ["full-days", EARLIEST, "2026-06-11T20:59:59.999Z"],
    ["date-difference", "2026-06-10T21:00:00.000Z", "2026-06-10T20:59:59.999Z"],
    ["elapsed-hours", "2026-06-11T09:00:00.000Z", "2026-06-11T08:59:59.999Z"],
  ])("%s: services from %s on, and not a millisecond before", (option, earliestAt, before) => {
    const soon = asked("services", { effectiveAt: before }, { "change-notice": option });
    expect(soon).toMatchObject({ outcome: "too-soon", earliestAt });
    expect(findingsOf(soon, "5.5")).toEqual(["forbids notice-too-short"]);
    expect(untilOf(soon, "5.5")).toEqual([earliestAt]);
    const kept = asked("services", { effectiveAt: earliestAt }, { "change-notice": option });
    expect(kept).toMatchObject({ outcome: "valid", earliestAt });
    expect(findingsOf(kept, "5.5")).toEqual([expect.stringMatching(/^satisfied /)]);
  });

  it.each(["operator-services", "offer"] as const)("%s need no notice", (changes) => {
    const decision = asked(changes);
    expect(decision).toMatchObject({ outcome: "valid", earliestAt: "2026-06-01T09:00:00.000Z", readings: {} });
  });
});

describe("ILLYVOIP", () => {
  it("names a version day and no procedure: ¶53 is the nearest paragraph", () => {
    const question: TermsChangeQuestion = { at: PUBLISHED, effectiveAt: NINE_DAYS, changes: "services" };
    const decision = assessTermsChange(illyvoip, question);
    expect(decision).toMatchObject({ outcome: "not-addressed", earliestAt: null, needs: [], readings: {} });
    expect(decision.findings).toMatchObject([{ clause: "¶53", effect: "satisfied" }]);
    expect(() => assessTermsChange(illyvoip, { ...question, changes: "prices" as never })).toThrow(InputError);
  });
});
