/** What an operator hears of a new version of its document. */
import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../src/core/fingerprint.js";
import type { ClauseEntry } from "../../src/core/register.js";
import { byLines, byNumbers, type DocumentShape, type Passage } from "../../src/core/split-document.js";
import { type AuditedTerms, auditDocument, type DocumentAudit } from "../../src/insight/audit-document.js";
import { InputError } from "../../src/model/input-error.js";

const entryOf = ({ id, text }: Passage): ClauseEntry => ({
  id,
  summary: "a clause of a tea shop",
  decisions: ["refund"],
  fingerprint: fingerprintOf(text),
});

/** Terms that were written from a text. */
const termsOn = (text: string, document: DocumentShape): AuditedTerms => ({
  clauses: document.split(text).map(entryOf),
  document,
});

/** The lists of an audit that are not empty; `unchanged` only where it is asked for. */
const newsOf = ({ unchanged: _, ...rest }: DocumentAudit): Partial<DocumentAudit> =>
  Object.fromEntries(Object.entries(rest).filter(([, ids]) => ids.length > 0));

const LINES = ["Tea is sold by the cup.", "Money back for cold tea.", "Öpik pays.", "No dogs.", "Closed in July."];
const NUMBERS = `1. TEA

1.1. Tea is sold by the cup:

  • black;
  • green.

Not white.

1.2 Money back for cold tea.

2. GUESTS

2.1. Öpik pays.
2.2. No dogs.

Yours, the shop`;

const lined = termsOn(LINES.join("\n"), byLines);
const numbered = termsOn(NUMBERS, byNumbers([fingerprintOf("Yours, the shop")]));
const idsOf = ({ clauses }: AuditedTerms): readonly string[] => clauses.map(({ id }) => id);

const OPERATORS = [
  ["by lines", lined, LINES.join("\n")],
  ["by numbers", numbered, NUMBERS],
] as const;

describe.each(OPERATORS)("a document %s", (_, terms, text) => {
  const intact: DocumentAudit = { unchanged: idsOf(terms), changed: [], missing: [], added: [] };

  it("is unchanged", () => {
    expect(auditDocument(terms, text)).toEqual(intact);
  });

  it.each<[string, (text: string) => string]>([
    ["lines that end as on Windows", (it) => it.replaceAll("\n", "\r\n")],
    ["a byte order mark", (it) => `\ufeff${it}`],
    ["empty lines at the end", (it) => `${it}\n\n \n`],
    ["empty lines in between", (it) => it.replaceAll("\n", "\n\n")],
    ["wide, hard spaces", (it) => it.replaceAll(" ", " \u00a0 ")],
    ["space at the ends of lines", (it) => it.replaceAll("\n", "\t\n ")],
    ["letters put together from two", (it) => it.normalize("NFD")],
  ])("%s: does not count", (_case, vary) => {
    expect(vary(text)).not.toBe(text);
    expect(auditDocument(terms, vary(text))).toEqual(intact);
  });

  it.each(["", "\n \n", "\ufeff"])("%j: every clause is missing", (empty) => {
    expect(auditDocument(terms, empty)).toEqual({ unchanged: [], changed: [], missing: idsOf(terms), added: [] });
  });

  it("the answer can't be changed", () => {
    const audit = auditDocument(terms, text);
    for (const part of [audit, ...Object.values(audit)]) expect(Object.isFrozen(part)).toBe(true);
  });

  it.each([
    [42, "wrong-type", "expected the document's text, received `42`"],
    [null, "wrong-type", "expected the document's text, received `null`"],
    [["Tea"], "wrong-type", "expected the document's text, received `a list`"],
    [undefined, "missing", "expected the document's text, received `nothing`"],
  ])("%j is no text", (value, code, message) => {
    const audit = () => auditDocument(terms, value as unknown as string);
    expect(audit).toThrow(InputError);
    expect(audit).toThrow(message);
    expect(audit).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ code, path: "" })] }));
  });
});

describe("a document by lines", () => {
  const audit = (...lines: readonly string[]) => auditDocument(lined, lines.join("\n"));
  const [cup = "", cold = "", pays = "", dogs = "", july = ""] = LINES;

  it("an edited paragraph is changed", () => {
    expect(newsOf(audit(cup, "No money back.", pays, dogs, july))).toEqual({ changed: ["¶2"] });
    expect(newsOf(audit("Free tea.", cold, pays, dogs, "Open in July."))).toEqual({ changed: ["¶1", "¶5"] });
  });

  it("a paragraph that is cut is missing", () => {
    expect(newsOf(audit(cold, pays, dogs, july))).toEqual({ missing: ["¶1"] });
    expect(newsOf(audit(cup, cold))).toEqual({ missing: ["¶3", "¶4", "¶5"] });
  });

  it("a new paragraph at the top leaves the others alone", () => {
    expect(audit("Welcome!", ...LINES)).toEqual({ unchanged: idsOf(lined), changed: [], missing: [], added: ["¶1"] });
  });

  it("a paragraph that moves is unchanged", () => {
    expect(audit(july, cup, cold, pays, dogs).unchanged).toEqual(idsOf(lined));
    expect(newsOf(audit(july, dogs, pays, cold, cup))).toEqual({});
  });

  it("one that moves to where another was edited does not hide the edit", () => {
    // July stands between the first and the third paragraph now, and so does what has become of the second
    expect(newsOf(audit(cup, july, "No money back.", pays, dogs))).toEqual({ changed: ["¶2"] });
  });

  it("what stands between the same neighbours is matched first to first", () => {
    expect(newsOf(audit(cup, "One.", "Two.", "Three.", dogs, july))).toEqual({ changed: ["¶2", "¶3"], added: ["¶4"] });
    expect(newsOf(audit(cup, "One.", dogs, july))).toEqual({ changed: ["¶2"], missing: ["¶3"] });
  });

  it("a paragraph that is edited and moved away is missing, and there is a new one", () => {
    expect(newsOf(audit(cup, pays, dogs, july, "No money back."))).toEqual({ missing: ["¶2"], added: ["¶5"] });
  });

  it("a paragraph that now has another one's text is changed", () => {
    expect(newsOf(audit(cup, cup, pays, dogs, july))).toEqual({ changed: ["¶2"] });
    expect(newsOf(audit(cup, pays, pays, dogs, july))).toEqual({ changed: ["¶2"] });
  });

  it("everything is new", () => {
    expect(audit("a", "b")).toEqual({ unchanged: [], changed: ["¶1", "¶2"], missing: ["¶3", "¶4", "¶5"], added: [] });
  });

  it("of a text that was printed twice, the one that is cut is missing", () => {
    const twice = [cup, dogs, cold, dogs, july];
    const terms = termsOn(twice.join("\n"), byLines);
    const without = (index: number) => newsOf(auditDocument(terms, twice.toSpliced(index, 1).join("\n")));
    expect([without(1), without(3)]).toEqual([{ missing: ["¶2"] }, { missing: ["¶4"] }]);
    expect(newsOf(auditDocument(terms, [cup, cold, july].join("\n")))).toEqual({ missing: ["¶2", "¶4"] });
    expect(newsOf(auditDocument(terms, [...twice, dogs].join("\n")))).toEqual({ added: ["¶6"] });
  });
});

describe("a document by numbers", () => {
  const audit = (from: string, to: string) => {
    expect(NUMBERS).toContain(from);
    return newsOf(auditDocument(numbered, NUMBERS.replace(from, to)));
  };

  it("an edited clause is changed, be it in a bullet or in a paragraph without a number", () => {
    expect(audit("green.", "yellow.")).toEqual({ changed: ["1.1"] });
    expect(audit("Not white.", "")).toEqual({ changed: ["1.1"] });
    expect(audit("No dogs.", "No cats.")).toEqual({ changed: ["2.2"] });
  });

  it("how paragraphs are set off does not count", () => {
    expect(newsOf(auditDocument(numbered, NUMBERS.replaceAll("\n\n", "\n")))).toEqual({});
  });

  it("the dot after a number does not count, headings neither", () => {
    expect(audit("1.2 Money", "1.2. Money")).toEqual({});
    expect(audit("2. GUESTS", "2. VISITORS")).toEqual({});
  });

  it("a clause that is cut is missing, one with a new number is added", () => {
    expect(audit("2.1. Öpik pays.\n", "")).toEqual({ missing: ["2.1"] });
    expect(audit("2.2. No dogs.", "2.2. No dogs.\n2.2.1. Nor cats.\n\n3. RENT\n\n3.1. None.")).toEqual({
      added: ["2.2.1", "3.1"],
    });
  });

  it("a clause with another number is missing and added: what cites it leads nowhere", () => {
    expect(audit("2.2. No dogs.", "2.3. No dogs.")).toEqual({ missing: ["2.2"], added: ["2.3"] });
  });

  it("an insertion that shifts the numbers changes every clause that it shifts", () => {
    expect(audit("2.1. Öpik pays.\n2.2. No dogs.", "2.1. No cats.\n2.2. Öpik pays.\n2.3. No dogs.")).toEqual({
      changed: ["2.1", "2.2"],
      added: ["2.3"],
    });
  });

  it("clauses in another order are unchanged", () => {
    expect(audit("2.1. Öpik pays.\n2.2. No dogs.", "2.2. No dogs.\n2.1. Öpik pays.")).toEqual({});
  });

  it("of two with one number, that with the clause's text is the clause, else the first", () => {
    expect(audit("2.2. No dogs.", "2.2. No cats.\n2.2. No dogs.")).toEqual({ added: ["2.2"] });
    expect(audit("2.2. No dogs.", "2.2. No cats.\n2.2. No birds.")).toEqual({ changed: ["2.2"], added: ["2.2"] });
  });

  it("other words in place of a line that was set apart don't go unnoticed", () => {
    expect(audit("Yours, the shop", "All prices double.")).toEqual({ changed: ["2.2"] });
    expect(audit("Yours, the shop", "")).toEqual({});
  });

  it("a section that has come to say something by itself is added", () => {
    expect(audit("2. GUESTS", "2. GUESTS\n\nAll are welcome.")).toEqual({ added: ["2"] });
  });
});
