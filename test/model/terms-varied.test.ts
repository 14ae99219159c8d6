/** withReadings and withCalendar: what they refuse, and that they leave the terms as they were. */
import {
  decideDispute,
  freezvon,
  illyvoip,
  type Terms,
  type WorkingCalendar,
  withCalendar,
  withReadings,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { BARE, codesOf, thrownBy, ZOD_WORDING } from "./full-account.js";

describe("withReadings", () => {
  it("content: other terms with the option, the rest as it was", () => {
    const varied = withReadings(freezvon, { "burn-down": "newest-first" });
    expect(varied.chosen).toEqual({ ...freezvon.chosen, "burn-down": "newest-first" });
    expect(freezvon.chosen["burn-down"]).toBe("oldest-first");
    expect(withReadings(varied, { use: "calls-and-messages-only" }).chosen["burn-down"]).toBe("newest-first");
    expect(withReadings(freezvon, {}).chosen).toEqual(freezvon.chosen);
    for (const part of [varied, varied.chosen]) expect(Object.isFrozen(part)).toBe(true);
  });

  it.each([
    ["freezvon", freezvon, "first-deposit-window"],
    ["illyvoip", illyvoip, "refund-circumstances"],
    ["freezvon", freezvon, "Burn-Down"],
    ["freezvon", freezvon, "__proto__"],
    ["freezvon", freezvon, "constructor"],
    ["freezvon", freezvon, ""],
  ])("against: %s has no such reading, and the valid ones are listed", (_, terms: Terms, name) => {
    const options = JSON.parse(`{${JSON.stringify(name)}:"unlimited"}`) as Record<string, string>;
    const issues = thrownBy(() => withReadings(terms, options));
    expect(issues).toMatchObject([{ code: "unknown-reading", path: name }]);
    for (const valid of Object.keys(terms.readings)) expect(issues[0]?.expected).toContain(valid);
  });

  it.each(["never", "", "All-Required", "toString", "constructor"])(
    "against: no such option as %j, and the valid ones are listed",
    (option) => {
      expect(thrownBy(() => withReadings(freezvon, { "refund-circumstances": option }))).toEqual([
        {
          code: "unknown-option",
          path: "refund-circumstances",
          expected: expect.stringMatching(/all-required.*failure-not-required/),
          received: JSON.stringify(option),
        },
      ]);
    },
  );

  it.each([undefined, null, 0, ["all-required"], { toString: () => "all-required" }])(
    "against: an option that is no text: %j",
    (option) => {
      expect(codesOf(thrownBy(() => withReadings(freezvon, { "refund-circumstances": option as never })))).toEqual([
        "refund-circumstances: unknown-option",
      ]);
    },
  );

  it("R38 excluded-methods-first is an option of ILLYVOIP only", () => {
    expect(withReadings(illyvoip, { "burn-down": "excluded-methods-first" }).chosen["burn-down"]).toBe(
      "excluded-methods-first",
    );
    expect(codesOf(thrownBy(() => withReadings(freezvon, { "burn-down": "excluded-methods-first" })))).toEqual([
      "burn-down: unknown-option",
    ]);
  });

  it("all problems are told at once", () => {
    const options = { "burn-down": "x", gigabyte: "binary", use: "y", "renewal-order": "cheapest-first" };
    expect(codesOf(thrownBy(() => withReadings(freezvon, options)))).toEqual([
      "burn-down: unknown-option",
      "gigabyte: unknown-reading",
      "use: unknown-option",
    ]);
  });
});

describe("withCalendar", () => {
  const CALENDAR: WorkingCalendar = {
    weekend: [5, 6],
    daysOff: ["2026-05-04"],
    shortenedDays: ["2026-12-31"],
    coversFromOn: "2026-01-01",
    coversToOn: "2026-12-31",
    source: "a test",
  };
  const spoiled = (more: object) => thrownBy(() => withCalendar(illyvoip, { ...CALENDAR, ...more } as WorkingCalendar));

  it("content: other terms that count with it, the given ones as they were", () => {
    const account = {
      ...BARE,
      charges: [{ id: "C1", at: "2026-04-30T20:30:00Z", amount: "1", kind: "call" as const }],
    };
    const question = { at: "2026-05-01T09:00:00Z", subject: { kind: "charge" as const, id: "C1" } };
    const varied = withCalendar(illyvoip, CALENDAR);
    // the charge: Thu 30 April, 22:30 in Belgrade; D+3 = Sunday 3 May, which is worked where the weekend is Fri, Sat
    expect(decideDispute(varied, account, question).closesAt).toBe("2026-05-03T22:00:00.000Z");
    // Saturday and Sunday not worked: Monday 4 May
    expect(decideDispute(illyvoip, account, question).closesAt).toBe("2026-05-04T22:00:00.000Z");
    expect(varied.calendar).toStrictEqual(CALENDAR);
    expect(varied.zone).toBe("Europe/Belgrade");
    for (const part of [varied, varied.calendar, varied.calendar.daysOff]) expect(Object.isFrozen(part)).toBe(true);
  });
  it("content: a calendar may lack shortened days, days off and weekends", () => {
    const { shortenedDays: _, ...rest } = CALENDAR;
    expect(withCalendar(illyvoip, { ...rest, weekend: [], daysOff: [] }).calendar.weekend).toEqual([]);
  });
  it("on the edge: six days of the week may be free, not seven", () => {
    expect(spoiled({ weekend: [1, 2, 3, 4, 5, 6] })).toEqual([]);
    expect(spoiled({ weekend: [1, 2, 3, 4, 5, 6, 7] })).toMatchObject([
      { path: "weekend", expected: expect.stringContaining("day") },
    ]);
  });
  it.each([
    ["weekend", [0], "weekend[0]: not-a-weekday"],
    ["weekend", [6, 8], "weekend[1]: not-a-weekday"],
    ["weekend", [6.5], "weekend[0]: not-a-weekday"],
    ["weekend", ["Sunday"], "weekend[0]: not-a-weekday"],
    ["weekend", "67", "weekend: wrong-type"],
    ["weekend", undefined, "weekend: missing"],
    ["daysOff", ["2026-02-30"], "daysOff[0]: impossible-day"],
    ["daysOff", ["1 May"], "daysOff[0]: not-a-day"],
    ["daysOff", undefined, "daysOff: missing"],
    ["shortenedDays", ["2026-12-32"], "shortenedDays[0]: impossible-day"],
    ["coversFromOn", undefined, "coversFromOn: missing"],
    ["coversToOn", 2026, "coversToOn: wrong-type"],
    ["source", "", "source: empty"],
    ["holidays", [], "holidays: unknown-key"],
  ])("against: %s %j", (key, value, problem) => {
    const issues = spoiled({ [key]: value });
    expect(codesOf(issues)).toEqual([problem]);
    expect(issues[0]?.expected).not.toMatch(ZOD_WORDING);
  });
  it("all problems are told at once", () => {
    expect(codesOf(spoiled({ weekend: [9], daysOff: ["x"], source: "", more: 1 }))).toEqual([
      "weekend[0]: not-a-weekday",
      "daysOff[0]: not-a-day",
      "source: empty",
      "more: unknown-key",
    ]);
    expect(thrownBy(() => withCalendar(illyvoip, null as never))).toMatchObject([
      { path: "", expected: "a calendar object" },
    ]);
  });
});
