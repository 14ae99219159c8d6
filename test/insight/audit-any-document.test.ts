/** auditDocument: what holds for any document of either shape. */
import { describe, expect } from "vitest";
import { fingerprintOf } from "../../src/core/fingerprint.js";
import type { ClauseEntry } from "../../src/core/register.js";
import { byLines, byNumbers, type DocumentShape, type Passage } from "../../src/core/split-document.js";
import { type AuditedTerms, auditDocument, type DocumentAudit } from "../../src/insight/audit-document.js";
import { fc, test } from "../fc.js";

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
const _newsOf = ({ unchanged: _, ...rest }: DocumentAudit): Partial<DocumentAudit> =>
  Object.fromEntries(Object.entries(rest).filter(([, ids]) => ids.length > 0));

const _idsOf = ({ clauses }: AuditedTerms): readonly string[] => clauses.map(({ id }) => id);
const word = fc.stringMatching(/^[a-zöü]{1,8}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
const sentences = fc.uniqueArray(sentence, { minLength: 1, maxLength: 12 });
/** Different sentences, one more that is none of them, and a place among them. */
const draft = fc
  .tuple(sentences, sentence, fc.nat())
  .filter(([lines, other]) => !lines.includes(other))
  .map(([lines, other, place]) => ({ lines, other, place: place % lines.length }));

const SHAPES: readonly { readonly name: string; readonly document: DocumentShape; idAt(index: number): string }[] = [
  { name: "by lines", document: byLines, idAt: (index) => `¶${index + 1}` },
  // sections of three clauses
  { name: "by numbers", document: byNumbers(), idAt: (index) => `${Math.floor(index / 3) + 1}.${(index % 3) + 1}` },
];

describe.each(SHAPES)("any document $name", ({ document, idAt }) => {
  const isNumbered = document.matchesBy === "number";
  /** Clauses as they are printed, each under a number that stays its own. */
  const printed = (lines: readonly string[]): readonly string[] =>
    lines.map((line, index) => (isNumbered ? `${idAt(index)}. ${line}` : line));
  const audited = (lines: readonly string[], version: readonly string[]): DocumentAudit =>
    auditDocument(termsOn(printed(lines).join("\n"), document), version.join("\n"));
  const idsBut = (lines: readonly string[], place?: number): readonly string[] =>
    lines.map((_, index) => idAt(index)).filter((_, index) => index !== place);

  test.prop([draft])("an edited clause is changed, and nothing else is", ({ lines, other, place }) => {
    const expected = { unchanged: idsBut(lines, place), changed: [idAt(place)], missing: [], added: [] };
    expect(audited(lines, printed(lines.with(place, other)))).toEqual(expected);
  });

  test.prop([draft])("a clause that is cut is missing, and nothing else is", ({ lines, place }) => {
    const expected = { unchanged: idsBut(lines, place), changed: [], missing: [idAt(place)], added: [] };
    expect(audited(lines, printed(lines).toSpliced(place, 1))).toEqual(expected);
  });

  test.prop([draft])("a clause that is put in is added, and nothing else is", ({ lines, other, place }) => {
    const [text, id] = isNumbered ? [`99.1. ${other}`, "99.1"] : [other, idAt(place)];
    const expected = { unchanged: idsBut(lines), changed: [], missing: [], added: [id] };
    expect(audited(lines, printed(lines).toSpliced(place, 0, text))).toEqual(expected);
  });

  test.prop([sentences, fc.infiniteStream(fc.nat())])("the order of whole clauses does not count", (lines, lots) => {
    const shuffled = printed(lines)
      .map((line) => ({ line, lot: lots.next().value as number }))
      .sort((a, b) => a.lot - b.lot)
      .map(({ line }) => line);
    expect(audited(lines, shuffled)).toEqual({ unchanged: idsBut(lines), changed: [], missing: [], added: [] });
  });

  test.prop([fc.array(sentence, { maxLength: 12 }), fc.array(sentence, { maxLength: 12 })])(
    "every clause has one fate, and every passage is some clause or added",
    (lines, version) => {
      const { unchanged, changed, missing, added } = audited(lines, printed(version));
      expect([...unchanged, ...changed, ...missing].sort()).toEqual([...idsBut(lines)].sort());
      expect(unchanged.length + changed.length + added.length).toBe(version.length);
    },
  );
});
