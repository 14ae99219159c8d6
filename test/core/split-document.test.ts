/** Where the clauses of a text begin and end. */
import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../src/core/fingerprint.js";
import { byLines, byNumbers } from "../../src/core/split-document.js";

describe("byLines", () => {
  it("numbers the lines that have text", () => {
    expect(byLines.split("\ufeffWe sell tea.\r\n\r\n  No   refunds. \n\t\nEver.\n\n")).toEqual([
      { id: "¶1", text: "We sell tea." },
      { id: "¶2", text: "No refunds." },
      { id: "¶3", text: "Ever." },
    ]);
  });

  it.each(["\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085"])("lines end with %j", (end) => {
    expect(byLines.split(`a${end}b`)).toEqual([
      { id: "¶1", text: "a" },
      { id: "¶2", text: "b" },
    ]);
  });

  it.each(["", "\n\n", "\ufeff", " \r\n\t"])("there is nothing in %j", (text) => {
    expect(byLines.split(text)).toEqual([]);
  });
});

describe("byNumbers", () => {
  const split = (text: string, apart: readonly string[] = []) =>
    byNumbers(apart)
      .split(text)
      .map((passage) => `${passage.id} ${passage.text}`);

  it("a clause goes on until the next number, bullets and paragraphs without a number included", () => {
    const text =
      "1.1. Tea is sold:\n\n  • black;\n  • green.\nNot white.\n\nOnce more:\n\n  • not white.\n\n1.2. Cash only.";
    expect(split(text)).toEqual([
      "1.1 Tea is sold: • black; • green. Not white. Once more: • not white.",
      "1.2 Cash only.",
    ]);
  });

  it("numbers may have more parts, no dot after them, and their text on the next line", () => {
    expect(split("1.1 One.\n1.1.1. Two.\n1.1.1.10 Three.\n1.2.\nFour.")).toEqual([
      "1.1 One.",
      "1.1.1 Two.",
      "1.1.1.10 Three.",
      "1.2 Four.",
    ]);
  });

  it("numbers may be indented, after a byte order mark, and as printed: in any order, and twice", () => {
    expect(split("\ufeff2.1. a\n  1.1. b\n\u00a01.1. c")).toEqual(["2.1 a", "1.1 b", "1.1 c"]);
  });

  it.each([
    ["a number in the middle of a line", "1.1. See 1.2. below."],
    ["a number without a dot", "1.1. Tea under section\n12 below."],
    ["a share", "1.1. Tea costs\n12.5% more."],
    ["an amount", "1.1. Tea costs\n10.00 euro."],
    ["a time", "1.1. Tea at\n5.pm"],
  ])("no number of a clause: %s", (_, text) => {
    expect(byNumbers().split(text)).toHaveLength(1);
  });

  it("headings of sections are no clauses, nor is what stands before the first number", () => {
    expect(split("TERMS\nof a tea shop\n\n1. TEA\n\n1.1. Black.\n\n2. COFFEE\n2.1. None.\n3. MILK")).toEqual([
      "1.1 Black.",
      "2.1 None.",
    ]);
  });

  it("a heading may take two lines, or have none but its number", () => {
    expect(split("1. TEA AND\nCOFFEE\n\n1.1. Black.\n2.\n2.1. Cold.")).toEqual(["1.1 Black.", "2.1 Cold."]);
  });

  it("what a section says between its heading and its first clause is a clause with the section's number", () => {
    expect(split("1. TEA\n\nAll tea is hot.\n\nVery.\n\n1.1. Black.")).toEqual([
      "1 All tea is hot. Very.",
      "1.1 Black.",
    ]);
    expect(split("2.\n\nCOFFEE\n\nNone.")).toEqual(["2 None."]);
  });

  it("lines set apart are left out, wherever they stand, and however they are spaced", () => {
    const apart = ["Of milk:", "Yours, the shop"].map(fingerprintOf);
    expect(split("1.1. Of milk:\n1.1.1. None.\n1.2. Of  milk:\nNone.\n\nYours,  the shop \n", apart)).toEqual([
      "1.1.1 None.",
      "1.2 None.",
    ]);
    expect(split("1.1. Of milk: none.\n\nNot yours, the shop", apart)).toEqual([
      "1.1 Of milk: none. Not yours, the shop",
    ]);
  });

  it("an empty line is never set apart", () => {
    expect(split("1.1. a\n\nb", [fingerprintOf("")])).toEqual(["1.1 a b"]);
  });

  it("a number without any text is no clause", () => {
    expect(split("1.1.\n\n1.2. b\n1.3")).toEqual(["1.2 b"]);
    expect(split("")).toEqual([]);
  });
});
