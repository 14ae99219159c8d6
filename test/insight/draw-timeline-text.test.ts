/** Text that is long, strange or hostile. A line has 328 units; a small letter of a title is guessed at 0.6 times 16. */
import { type AnyDecision, drawTimeline, english } from "fineprint";
import { describe, expect, it } from "vitest";
import { all, cutAt, decisionWith, linesOf, readSvg, rowsOf } from "../support/drawn.js";

const JULY = ["2026-07-01T00:00:00.000Z", "2026-08-01T00:00:00.000Z"] as const;
const draw = (title: string, decision: AnyDecision = decisionWith([])) =>
  readSvg(drawTimeline(cutAt(JULY, [decision]), { title }));
const titleLines = (title: string) =>
  all(draw(title), "text")
    .filter(({ attributes }) => attributes["font-size"] === "16")
    .map(({ text }) => text);

describe("a title", () => {
  it("is broken at spaces", () => {
    // 34 small letters are 326.4 units, 35 would be 336
    const [a, b] = ["a".repeat(20), "b".repeat(14)];
    expect(titleLines(`${a} ${b}`)).toEqual([a, b]);
    expect(titleLines("a".repeat(34))).toEqual(["a".repeat(34)]);
    // with a space of 0.4: 20 + 13 letters and one space are 323.2 units
    expect(titleLines(`${a}\t\n ${"b".repeat(13)} c`)).toEqual([`${a} ${"b".repeat(13)}`, "c"]);
  });

  it("is not broken at a space that does not break", () => {
    const [a, b] = ["a".repeat(20), "b".repeat(12)];
    expect(titleLines(`${a} ${b}\u00a0c`)).toEqual([a, `${b}\u00a0c`]);
  });

  it("is broken within a word that is longer than a line", () => {
    expect(titleLines(`x ${"a".repeat(40)} y`)).toEqual(["x", "a".repeat(34), `${"a".repeat(6)} y`]);
  });

  it("ends after three lines, and is told in full", () => {
    const long = `${"a".repeat(30)} `.repeat(5).trim();
    // the last line would be 30 letters, 288 units, and there is room for the rest: 16
    expect(titleLines(long)).toEqual(["a".repeat(30), "a".repeat(30), `${"a".repeat(30)}…`]);
    expect(titleLines("a".repeat(500))).toEqual(["a".repeat(34), "a".repeat(34), `${"a".repeat(32)}…`]);
    expect(draw(long).content[0]?.text).toBe(long);
  });

  it("counts capitals, pictures and marks as wide as they are", () => {
    // 0.75, 1 and 1.3 times 16: 27, 20 and 15 on a line
    for (const [character, most] of [
      ["A", 27],
      ["W", 20],
      ["漢", 15],
      ["🎉", 15],
    ] as const)
      expect(titleLines(character.repeat(most + 1))).toEqual([character.repeat(most), character]);
    // a combining mark needs no room
    expect(titleLines("e\u0301".repeat(34))).toEqual(["e\u0301".repeat(34)]);
  });

  it("from right to left stays as it is", () => {
    expect(titleLines("استرداد <الأموال>")).toEqual(["استرداد <الأموال>"]);
  });

  it("loses only what XML cannot hold", () => {
    const said = draw("a\u0000\u0008\ud800b\udc00\ufffe\uffff<&>\"'\u{1f389}]]>").content[0]?.text;
    expect(said).toBe("ab<&>\"'\u{1f389}]]>");
  });
});

describe("the line of a span", () => {
  const clauses = ["12.2.3", "12.2.4", "12.2.5", "12.3", "12.4", "12.5"];

  it("leaves out clauses for which there is no room, and tells them all", () => {
    const root = draw("T", decisionWith(clauses.map((clause) => `permits ${clause}`)));
    // the instant: 0.6 for 1, 2026 and 0000, 0.4 for four of " , :", and "July" is 0.75 + 0.6 + 0.4 + 0.6, so 9.95 with the
    // two spaces and the comma; that leaves 328 − 12.5 × 10.95 = 191.1 units, 15.29 times 12.5, and 14.29 beside the dots
    expect(linesOf(root)).toEqual([["open", "1 July 2026, 00:00", "12.2.3, 12.2.4, 12.2.5, 12.3…"]]);
    expect(all(root, "title").at(-1)?.text).toContain(clauses.join(", "));
  });

  it("has two lines for an outcome that is long, and moves all below", () => {
    const rows = (open: string) => {
      const language = {
        ...english,
        outcomes: { ...english.outcomes, dispute: { ...english.outcomes.dispute, open } },
      };
      const root = readSvg(drawTimeline(cutAt(JULY), { title: "T", language }));
      return {
        line: linesOf(root)[0]?.slice(0, -1),
        y: Number(rowsOf(root).flatMap((row) => all(row, "rect"))[0]?.attributes.y),
      };
    };
    const [a, b] = ["a".repeat(20), "b".repeat(20)];
    // a line has 23 letters, 310.5 units beside a gap
    const [short, long] = [rows(a), rows(`${a} ${b}`)];
    expect(long.line).toEqual([a, b]);
    expect(long.y - short.y).toBe(16);
    expect(rows(`${a} ${b} ${b}`).line).toEqual([a, `${b}…`]);
  });

  it("never cuts an amount", () => {
    const amount = { amount: "123456789012345678.123456789012", currency: "EUR" };
    const decision = {
      ...decisionWith([]),
      decision: "refund",
      outcome: "refused",
      amount,
    } as unknown as AnyDecision;
    // 30 digits, a point and a space, three capitals: 21.05 times 13.5, so that 30.3 units are left beside a gap, 2.25 times
    // 13.5; "refu" has 2 and the s 0.6
    expect(linesOf(draw("T", decision))[0]?.slice(0, 3)).toEqual([
      "refu",
      "sed",
      "123456789012345678.123456789012 EUR",
    ]);
  });
});
