/**
 * Every option of the windows that the five doors ask, at its edges: the last millisecond that is inside and the
 * boundary. Instants are written as the wall clock of the operator shows them; ends are counted by hand.
 */
import { describe, expect, it } from "vitest";
import { doorOf } from "./doors.js";
import { instantOf, textOf } from "./vectors.js";

type Row = readonly [option: string, anchor: string, end: string, why: string];

/** Asks the door just before the end and at it. */
function expectEdges(rule: string): ([option, anchor, end]: Row) => void {
  return ([option, anchor, end]) => {
    const { ask, whileOpen, once } = doorOf(rule);
    const endAt = textOf(instantOf(end));
    const before = ask(option, anchor, textOf(instantOf(end) - 1));
    expect([before.open, before.endAt]).toEqual([true, endAt]);
    expect(before.findings).toContainEqual(expect.stringMatching(whileOpen));
    const at = ask(option, anchor, end);
    expect([at.open, at.endAt ?? endAt]).toEqual([false, endAt]);
    expect(at.findings).toContainEqual(expect.stringMatching(once));
  };
}

const edgesOf = (rule: string, rows: readonly Row[]): void => {
  it.each(rows.map((row) => [row[0], row[3], row] as const))("on the edge: %s, %s", (_option, _why, row) =>
    expectEdges(rule)(row),
  );
};

describe("¶21 dispute-days", () => {
  edgesOf("ILLY-DISPUTE-3D", [
    ["civil-days-rolled", "2026-06-08T10:00+02:00", "2026-06-12T00:00+02:00", "Mon: Thu 24:00"],
    ["civil-days-rolled", "2026-06-03T12:00+02:00", "2026-06-09T00:00+02:00", "Wed: Sat, so Mon 24:00"],
    // 9 May is Europe Day, and Mon 11 May its substitute (table of Kosovo)
    ["civil-days-rolled", "2026-05-06T23:59:59.999+02:00", "2026-05-13T00:00+02:00", "Sat, Sun, Mon off: Tue"],
    ["civil-days-rolled", "2026-05-06T00:00+02:00", "2026-05-13T00:00+02:00", "the first instant of the same day"],
    ["civil-days-rolled", "2026-05-05T23:59:59.999+02:00", "2026-05-09T00:00+02:00", "Tue: Fri, worked"],
    ["civil-days", "2026-06-03T12:00+02:00", "2026-06-07T00:00+02:00", "Wed: Sat 24:00"],
    ["civil-days", "2026-05-06T23:59:59.999+02:00", "2026-05-10T00:00+02:00", "Wed: Sat 24:00"],
    ["civil-days", "2026-05-07T00:00+02:00", "2026-05-11T00:00+02:00", "a millisecond later: Sun 24:00"],
    ["elapsed-hours", "2026-06-03T12:00+02:00", "2026-06-06T12:00:00.001+02:00", "72 hours, included"],
    ["elapsed-hours", "2026-03-27T12:00+01:00", "2026-03-30T13:00:00.001+02:00", "72 hours, one on the clocks"],
    ["saturday-works", "2026-06-03T12:00+02:00", "2026-06-07T00:00+02:00", "Wed: Sat is worked"],
    ["saturday-works", "2026-06-04T12:00+02:00", "2026-06-09T00:00+02:00", "Thu: Sun, so Mon 24:00"],
    // R66: the table holds weekend dates
    ["saturday-works", "2026-05-06T12:00+02:00", "2026-05-13T00:00+02:00", "a Saturday that is off, R66"],
  ]);
});

describe("¶24 deposit-window", () => {
  // 9 Jan 2026 + 90 days: 22 in January, 28, 31, so 9 April: a Thursday that is off (table of Kosovo)
  edgesOf("ILLY-REFUND-90D", [
    ["civil-days", "2026-01-09T12:00+01:00", "2026-04-10T00:00+02:00", "day 90 is the last, off or not"],
    ["civil-days", "2026-01-09T23:59:59.999+01:00", "2026-04-10T00:00+02:00", "the last millisecond of the day"],
    ["civil-days", "2026-01-10T00:00+01:00", "2026-04-11T00:00+02:00", "a millisecond later"],
    ["forward-rolled", "2026-01-09T12:00+01:00", "2026-04-11T00:00+02:00", "Thu 9 Apr is off: Fri"],
    // 10 Apr + 1 is Sat 11 April, then Sun 12 and Mon 13 April, Orthodox Easter Monday (table of Kosovo)
    ["forward-rolled", "2026-01-11T12:00+01:00", "2026-04-15T00:00+02:00", "Sat, Sun, Mon off: Tue"],
    ["elapsed-hours", "2026-01-09T12:00+01:00", "2026-04-09T13:00:00.001+02:00", "2160 hours, included"],
  ]);
});

describe("10.1 complaint-days", () => {
  // 23 May 2026 + 30 days: 22 June, a Monday and shortened; 23 and 24 June are holidays
  edgesOf("FZ-COMPLAINT-30D", [
    ["civil-days-rolled", "2026-05-23T12:00+03:00", "2026-06-23T00:00+03:00", "Mon 22 June 24:00"],
    ["civil-days-rolled", "2026-05-24T00:00+03:00", "2026-06-26T00:00+03:00", "two holidays: Thu 25 June"],
    // 4 March + 30: Good Friday, 3 April 2026
    ["civil-days-rolled", "2026-03-04T12:00+02:00", "2026-04-07T00:00+03:00", "Good Friday: Easter Monday is worked"],
    ["civil-days-rolled", "2026-03-03T23:59:59.999+02:00", "2026-04-03T00:00+03:00", "Thu before Good Friday"],
    ["civil-days", "2026-05-24T00:00+03:00", "2026-06-24T00:00+03:00", "Tue 23 June 24:00, a holiday"],
    ["elapsed-hours", "2026-05-24T00:00+03:00", "2026-06-23T00:00:00.001+03:00", "720 hours, included"],
    ["elapsed-hours", "2026-03-04T12:00+02:00", "2026-04-03T13:00:00.001+03:00", "720 hours, one on the clocks"],
    ["close-of-business", "2026-05-23T12:00+03:00", "2026-06-22T14:00:00.001+03:00", "shortened: 14:00, included"],
    ["close-of-business", "2026-05-24T00:00+03:00", "2026-06-25T17:00:00.001+03:00", "17:00, included"],
    // 24 November 2025 + 30: 24 December; 27 and 28 are a weekend (4-time.md: 24–26 December off)
    ["close-of-business", "2025-11-24T10:00+02:00", "2025-12-29T17:00:00.001+02:00", "rolled to Mon 29 December"],
  ]);
});

describe("11.2 inactivity-window", () => {
  edgesOf("FZ-INACTIVE-6M", [
    ["six-months", "2025-08-31T14:00+03:00", "2026-03-01T00:00+02:00", "Sat 28 Feb 24:00: clamped, not rolled"],
    ["six-months", "2025-08-28T00:00+03:00", "2026-03-01T00:00+02:00", "the same day-number"],
    ["six-months", "2025-08-27T23:59:59.999+03:00", "2026-02-28T00:00+02:00", "a millisecond earlier"],
    ["same-wall-time", "2025-08-31T14:00+03:00", "2026-02-28T14:00+02:00", "14:00 is outside (R62)"],
    // R63: 29 March 2026 03:30 is skipped, 25 October 2026 03:30 comes twice
    ["same-wall-time", "2025-09-29T03:30+03:00", "2026-03-29T04:30+03:00", "gap: shifted forward (R63)"],
    ["same-wall-time", "2026-04-25T03:30+03:00", "2026-10-25T03:30+03:00", "overlap: the earlier (R63)"],
  ]);
});

describe("12.2.5 refund-window", () => {
  edgesOf("FZ-REFUND-6M", [
    ["six-months-rolled", "2025-08-31T14:00+03:00", "2026-03-03T00:00+02:00", "Sat 28 Feb, so Mon 2 March"],
    ["six-months-rolled", "2026-06-20T20:12+03:00", "2026-12-22T00:00+02:00", "Sun 20 Dec, so Mon 21 (9-example.md)"],
    // 24 June + 6 months: Thu 24 December, off to Sat 26, then Sunday
    ["six-months-rolled", "2026-06-24T12:00+03:00", "2026-12-29T00:00+02:00", "Christmas and a weekend: Mon 28"],
    ["six-months", "2025-08-31T14:00+03:00", "2026-03-01T00:00+02:00", "Sat 28 Feb 24:00"],
    ["same-wall-time", "2025-08-31T14:00+03:00", "2026-02-28T14:00:00.001+02:00", "14:00 is inside (R62)"],
    ["same-wall-time", "2025-09-29T03:30+03:00", "2026-03-29T04:30:00.001+03:00", "gap: shifted forward (R63)"],
    ["same-wall-time", "2026-04-25T03:30+03:00", "2026-10-25T03:30:00.001+03:00", "overlap: the earlier (R63)"],
  ]);
});

describe("12.3 identity-hours", () => {
  edgesOf("FZ-KYC-48H", [
    [
      "from-end-of-date",
      "2026-10-23T18:00+03:00",
      "2026-10-25T23:00+02:00",
      "48 hours from Fri 24:00, the clocks back",
    ],
    ["from-end-of-date", "2026-06-09T00:00+03:00", "2026-06-12T00:00+03:00", "the first instant of the day"],
    ["from-end-of-date", "2026-06-09T23:59:59.999+03:00", "2026-06-12T00:00+03:00", "its last millisecond"],
    ["from-end-of-date", "2026-03-27T18:00+02:00", "2026-03-30T01:00+03:00", "48 hours, the clocks forward"],
    ["from-submission", "2026-10-23T18:00+03:00", "2026-10-25T17:00:00.001+02:00", "48 hours, included"],
    ["two-civil-days", "2026-10-23T18:00+03:00", "2026-10-26T00:00+02:00", "Sun 25 Oct 24:00"],
    ["two-civil-days", "2026-03-27T18:00+02:00", "2026-03-30T00:00+03:00", "Sun 29 March 24:00"],
  ]);
});
