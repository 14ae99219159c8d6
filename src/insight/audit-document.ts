/** Which clauses of a document another version of it has changed. */
import { fingerprintOf } from "../core/fingerprint.js";
import type { ClauseEntry } from "../core/register.js";
import type { DocumentShape } from "../core/split-document.js";
import { show } from "../model/describe-value.js";
import { InputError } from "../model/input-error.js";
import { matchesByNumber, matchesByText } from "./match-clauses.js";

/** What an audit needs of terms: their clause register, and how their document is laid out. */
export interface AuditedTerms {
  /** Every clause, in document order. */
  readonly clauses: readonly ClauseEntry[];
  /** How the document is laid out. */
  readonly document: DocumentShape;
}

/** What has become of each clause, by id and in document order. */
export interface DocumentAudit {
  /** Clauses whose text still stands in the document; numbered ones: under their number. */
  readonly unchanged: readonly string[];
  /** Clauses with another text in their place: under their number, or between the same neighbours. */
  readonly changed: readonly string[];
  /** Clauses that are gone. */
  readonly missing: readonly string[];
  /** Passages that are none of the clauses, by the ids that the new text gives them. */
  readonly added: readonly string[];
}

/**
 * Compares a document's text with the clauses that terms were written from: an operator learns which rules its new
 * text has outrun.
 *
 * White space, line ends and Unicode's ways to write one character don't count. In a document with printed numbers a
 * clause is its number: one that moves to another number is missing under the old one and added under the new one,
 * since whoever cites the old number cites something else now, even if no word was touched. In a document of unnumbered
 * paragraphs a clause is its text: it may move and stays unchanged; an edited one is recognised by its neighbours.
 *
 * @param terms - terms with a clause register
 * @param text - the whole document as plain text, laid out like the version that the terms were written from
 * @returns the ids of clauses, each in one of the first three lists, and of what is new; frozen
 * @throws InputError `missing`, `wrong-type` if the text is no string
 *
 * @example
 * ```ts
 * import { auditDocument, byNumbers, fingerprintOf } from "fineprint";
 *
 * const fingerprint = fingerprintOf("Fees are due monthly.");
 * const clause = { id: "1.1", summary: "fees fall due by the month", decisions: ["renewal"], fingerprint } as const;
 * const terms = { clauses: [clause], document: byNumbers() };
 * auditDocument(terms, "1. FEES\r\n1.1. Fees  are due monthly.\r\n").unchanged; //=> ["1.1"]
 * auditDocument(terms, "1. FEES\n1.1. Fees are due weekly.\n1.2. No cash.\n");
 * //=> { unchanged: [], changed: ["1.1"], missing: [], added: ["1.2"] }
 * ```
 */
export function auditDocument(terms: AuditedTerms, text: string): DocumentAudit {
  if (typeof text !== "string") throw new InputError([notText(text)]);
  const { clauses, document } = terms;
  const passages = document
    .split(text)
    .map((passage) => ({ id: passage.id, fingerprint: fingerprintOf(passage.text) }));
  const matches = (document.matchesBy === "number" ? matchesByNumber : matchesByText)(clauses, passages);
  const passageOf = new Map(matches.map(({ clause, passage }) => [clause, passages[passage]]));
  const taken = new Set(matches.map(({ passage }) => passage));
  const fateOf = ({ fingerprint }: ClauseEntry, index: number): keyof DocumentAudit => {
    const passage = passageOf.get(index);
    if (passage === undefined) return "missing";
    return passage.fingerprint === fingerprint ? "unchanged" : "changed";
  };
  const fates = clauses.map(fateOf);
  const idsOf = (fate: keyof DocumentAudit): readonly string[] =>
    Object.freeze(clauses.filter((_, index) => fates[index] === fate).map(({ id }) => id));
  return Object.freeze({
    unchanged: idsOf("unchanged"),
    changed: idsOf("changed"),
    missing: idsOf("missing"),
    added: Object.freeze(passages.filter((_, index) => !taken.has(index)).map(({ id }) => id)),
  });
}

const notText = (value: unknown): InputError["issues"][number] => ({
  code: value === undefined ? "missing" : "wrong-type",
  path: "",
  expected: "the document's text",
  received: show(value),
});
