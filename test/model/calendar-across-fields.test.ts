import { freezvon, type InputError, withCalendar } from "fineprint";
import { describe, expect, it } from "vitest";

const calendar = { weekend: [6, 7], daysOff: [], coversFromOn: "2026-01-01", coversToOn: "2026-12-31", source: "ours" };
const issuesOf = (more: object) => {
  try {
    withCalendar(freezvon, { ...calendar, ...more });
    return [];
  } catch (error) {
    return (error as InputError).issues.map(({ path, code }) => `${path}: ${code}`);
  }
};

describe("a calendar of one's own", () => {
  it("covers a single day, but not less", () => {
    expect(issuesOf({ coversToOn: "2026-01-01" })).toEqual([]);
    expect(issuesOf({ coversToOn: "2025-12-31" })).toEqual(["coversToOn: out-of-order"]);
  });
  it("leaves a day of the week to work on", () => {
    expect(issuesOf({ weekend: [1, 2, 3, 4, 5, 6] })).toEqual([]);
    expect(issuesOf({ weekend: [1, 2, 3, 4, 5, 6, 7] })).toEqual(["weekend: wrong-type"]);
    expect(issuesOf({ weekend: [8] })).toEqual(["weekend[0]: not-a-weekday"]);
  });
});
