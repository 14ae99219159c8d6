/** ILLYVOIP, may the account be blocked for not being used: the agreement does not say (¶24); R60, R68. */
import { InputError, illyvoip, withReadings } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given, untilOf } from "../support/given.js";

type Facts = NonNullable<Parameters<typeof given>[0]>;
const TEN_YEARS_LATER = "2036-07-03T09:00:00Z";
const OPEN_BLOCK = [{ id: "B1", at: "2026-02-01T09:00:00Z", cause: "inactivity" as const }];

describe("¶24: unused credit stays usable", () => {
  it.each<[string, Facts, string]>([
    ["on the day of the registration", { deposits: [] }, "2026-01-05T09:00:00Z"],
    ["after ten years without use", {}, TEN_YEARS_LATER],
    ["in a blocked account", { blocks: OPEN_BLOCK }, TEN_YEARS_LATER],
    [
      "after the end of the agreement",
      { termination: { by: "operator", noticeAt: "2026-02-01T09:00:00Z", effectiveAt: "2026-02-01T09:00:00Z" } },
      TEN_YEARS_LATER,
    ],
    ["with a use on record", { lastActivityAt: "2026-02-01T09:00:00Z" }, TEN_YEARS_LATER],
    [
      "with no list known",
      { violations: undefined, invoices: undefined, numbers: undefined, subscriptions: undefined },
      TEN_YEARS_LATER,
    ],
  ])("R68: not addressed %s", (_, facts, at) => {
    const decided = given(facts).under(illyvoip).at(at).inactivity();
    expect(decided).toMatchObject({ decision: "inactivity", outcome: "not-addressed", needs: [], readings: {} });
    expect([decided.lastUseAt, decided.blockableAt]).toEqual([null, null]);
    expect(decided.findings).toHaveLength(1);
    expect(findingsOf(decided, "¶24")).toEqual([expect.stringMatching(/^satisfied /)]);
    expect(untilOf(decided, "¶24")).toEqual([null]);
  });

  it("content: after ten years the credit is there and the services can be used", () => {
    const decided = given().under(illyvoip).at(TEN_YEARS_LATER).suspension();
    expect(decided).toMatchObject({ outcome: "active", balance: { amount: "50.00" } });
  });

  it.each(["use", "inactivity-window", "inactivity-termination"])("`%s` is a reading of Freezvon only", (name) => {
    expect(() => withReadings(illyvoip, { [name]: "six-months" })).toThrow(InputError);
  });
});
