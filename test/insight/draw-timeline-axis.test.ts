/** Where bars and marks are. The axis reaches from 16 to 344: it has 328 units. */
import { drawTimeline, english } from "fineprint";
import { describe, expect, it, test } from "vitest";
import { all, barsOf, cutAt, labelsOf, readSvg } from "../support/drawn.js";

const draw = (instants: readonly string[], zone = "UTC") =>
  readSvg(drawTimeline(cutAt(instants, undefined, zone), { title: "T" }));
const places = (...args: Parameters<typeof draw>) => barsOf(draw(...args)).map(({ x, width }) => [x, width]);

describe("bars", () => {
  it("are as long as their spans, one after the other, and cover the axis", () => {
    // 2, 1 and 7 of 10 days: 65.6, 32.8 and 229.6
    expect(
      places(["2026-01-01T00:00:00Z", "2026-01-03T00:00:00Z", "2026-01-04T00:00:00Z", "2026-01-11T00:00:00Z"]),
    ).toEqual([
      [16, 65.6],
      [81.6, 32.8],
      [114.4, 229.6],
    ]);
  });

  it("are by elapsed time where the clocks change", () => {
    // 23 of 47 hours on Tallinn's 29 March: 160.51
    const [first] = places(["2026-03-28T22:00:00Z", "2026-03-29T21:00:00Z", "2026-03-30T21:00:00Z"], "Europe/Tallinn");
    expect(first).toEqual([16, 160.51]);
  });

  it("can be seen though they are a millisecond of years, and stay on the axis", () => {
    const cuts = [
      "2020-01-01T00:00:00.000Z",
      "2020-01-01T00:00:00.001Z",
      "2029-12-31T23:59:59.999Z",
      "2030-01-01T00:00:00.000Z",
    ];
    expect(places(cuts)).toEqual([
      [16, 2],
      [16, 328],
      [342, 2],
    ]);
  });

  it("have a row of 64 units each below the axis", () => {
    const tops = (spans: number) => {
      const root = draw(Array.from({ length: spans + 1 }, (_, i) => `2026-01-01T00:00:0${i}Z`));
      const height = Number(root.attributes.viewBox?.split(" ")[3]);
      return {
        height,
        rows: all(root, "rect").flatMap(({ attributes: { y } }) => (y === undefined ? [] : [Number(y)])),
      };
    };
    const [one, five] = [tops(1), tops(5)];
    expect(five.height - one.height).toBe(4 * 64);
    expect(five.rows).toEqual([0, 1, 2, 3, 4].map((row) => (one.rows[0] as number) + row * 64));
    // a bar of 12 and a margin of 16
    expect(one.height - (one.rows[0] as number)).toBe(28);
  });
});

describe("marks", () => {
  it("are in proportion, the first and the last label inside the margins", () => {
    // every second day, 65.6 apart
    expect(labelsOf(draw(["2026-01-01T00:00:00Z", "2026-01-11T00:00:00Z"]))).toEqual([
      ["start", 16, "January"],
      ["start", 16, "1"],
      ["middle", 81.6, "3"],
      ["middle", 147.2, "5"],
      ["middle", 212.8, "7"],
      ["middle", 278.4, "9"],
      ["end", 344, "11"],
    ]);
  });

  const texts = (...args: Parameters<typeof draw>) => labelsOf(draw(...args)).map(([, , text]) => text);

  test.each<[title: string, from: string, until: string, labels: readonly string[]]>([
    [
      "seconds",
      "2026-01-01T00:00:00.500Z",
      "2026-01-01T00:00:04.000Z",
      ["1 January 2026", "00:00:01", "00:00:02", "00:00:03", "00:00:04"],
    ],
    [
      "minutes",
      "2026-01-01T23:59:00Z",
      "2026-01-02T00:01:00Z",
      ["1 January 2026", "2 January 2026", "23:59", "00:00", "00:01"],
    ],
    [
      "six hours",
      "2026-01-01T13:00:00Z",
      "2026-01-02T13:00:00Z",
      ["1 January 2026", "18:00", "00:00", "06:00", "12:00"],
    ],
    ["Mondays", "2026-01-01T00:00:00Z", "2026-01-31T00:00:00Z", ["January", "5", "12", "19", "26"]],
    [
      "months",
      "2025-11-15T00:00:00Z",
      "2026-03-15T00:00:00Z",
      ["2025", "2026", "December", "January", "February", "March"],
    ],
    [
      "quarters",
      "2025-12-15T00:00:00Z",
      "2027-01-15T00:00:00Z",
      ["2026", "2027", "January", "April", "July", "October", "January"],
    ],
    ["years", "2025-12-31T00:00:00Z", "2029-01-01T00:00:00Z", ["2026", "2027", "2028", "2029"]],
    ["centuries", "1950-01-01T00:00:00Z", "2350-01-01T00:00:00Z", ["2000", "2100", "2200", "2300"]],
    ["all years there are", "0001-01-01T00:00:00Z", "9999-12-31T00:00:00Z", ["2500", "5000", "7500"]],
  ])("%s", (_, from, until, labels) => {
    expect(texts([from, until])).toEqual(labels);
  });

  it("have times as the language writes them in instants", () => {
    const writing = {
      ...english.writing,
      day: "{day}. {month}",
      instant: "{day} kell {hour}.{minute} {zone}",
      preciseInstant: "kell {hour}.{minute}.{second},{millisecond}, {day}",
    };
    const labels = (from: string, until: string) => {
      const spans = cutAt([`2026-07-${from}Z`, `2026-07-${until}Z`], undefined, "Europe/Tallinn");
      return labelsOf(readSvg(drawTimeline(spans, { title: "T", language: { ...english, writing } }))).map(
        ([, , text]) => text,
      );
    };
    expect(labels("01T21:00:00", "02T12:00:00")).toEqual([
      "2. July",
      "00.00",
      "03.00",
      "06.00",
      "09.00",
      "12.00",
      "15.00",
    ]);
    expect(labels("01T21:00:00", "01T21:00:02")).toEqual(["2. July", "00.00.00", "00.00.01", "00.00.02"]);
  });

  it("are where the wall clock of the zone is round, and none is at a time that it skips", () => {
    // 03:00 is 04:00 in Tallinn on 29 March
    expect(texts(["2026-03-28T23:00:00Z", "2026-03-29T03:00:00Z"], "Europe/Tallinn")).toEqual([
      "29 March 2026",
      ...["01:00", "02:00", "04:00", "05:00", "06:00"],
    ]);
  });

  it("are one for each round time, on the axis also where the clocks repeat an hour", () => {
    const lines = (...args: Parameters<typeof draw>) => {
      const [marks] = all(draw(...args), "path").filter(({ attributes: { d = "" } }) => /^M\S+ \S+v6(M|$)/.test(d));
      return [...(marks?.attributes.d ?? "").matchAll(/M(\S+) /g)].map(([, x]) => Number(x));
    };
    // 01:00, 02:00, 04:00, 05:00 and 06:00: 82 units an hour
    expect(lines(["2026-03-28T23:00:00Z", "2026-03-29T03:00:00Z"], "Europe/Tallinn")).toEqual([16, 98, 180, 262, 344]);
    // from 03:10 over 04:00, which is 03:00 again, until 03:20, in both of which there is a 03:15
    const [x, ...others] = lines(["2026-10-25T00:10:00Z", "2026-10-25T01:20:00Z"], "Europe/Tallinn");
    expect(others).toEqual([]);
    // 65 of 70 minutes
    expect(x).toBe(320.57);
    expect(lines(["2026-10-25T00:50:00Z", "2026-10-25T01:10:00Z"], "Europe/Tallinn")).toEqual([]);
  });

  it("name no day, month or year upon the one before", () => {
    // the day has 7.95 times 12.5, which is 99.4: the first one reaches from 16 to 115.4, and the second one would begin at
    // 89.3, since midnight is 3 of 8 hours later, at 139
    expect(texts(["2026-01-01T21:00:00Z", "2026-01-02T05:00:00Z"])).toEqual([
      "1 January 2026",
      ...["21:00", "00:00", "03:00"],
    ]);
  });

  it("have no label that is nearly upon the one before", () => {
    // February begins at the margin and is 4.55 times 12.5 wide, so that it ends at 72.9. March is 40 wide: 28 of 120 days
    // later it begins at 72.5, and where the axis begins on 30 January at 76.7, which is less than 8 away; from 27 January
    // on, 33 of 125 days, it begins at 82.6
    const without = ["2026", "February", "April", "May", "June"];
    expect(texts(["2026-02-01T00:00:00Z", "2026-06-01T00:00:00Z"])).toEqual(without);
    expect(texts(["2026-01-30T00:00:00Z", "2026-06-01T00:00:00Z"])).toEqual(without);
    expect(texts(["2026-01-27T00:00:00Z", "2026-06-01T00:00:00Z"])).toEqual(without.toSpliced(2, 0, "March"));
  });

  it("there can be none at all", () => {
    expect(texts(["2026-01-01T00:00:00.001Z", "2026-01-01T00:00:00.002Z"])).toEqual([]);
  });
});
