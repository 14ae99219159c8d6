/** How the text of a document falls into clauses. */
import { fingerprintOf, foldedText } from "./fingerprint.js";

/** A clause as a document gives it. */
export interface Passage {
  /** As the document numbers it. */
  readonly id: string;
  /** Without the number; white space folded. */
  readonly text: string;
}

/** How a document is laid out: where its clauses begin and end, and what makes two of them the same one. */
export interface DocumentShape {
  /** The clauses of a text, in its order. */
  readonly split: (text: string) => readonly Passage[];
  /**
   * What a clause is known by. Where numbers are printed, people cite them, so a clause is its number; where they are
   * only counted, every insertion shifts them, so a clause is its text.
   */
  readonly matchesBy: "text" | "number";
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/u;

/** `12.2.5.`, `4.7` or `4.`, with something else after it: the `12` of "Section 12 below" is no number of a clause. */
const NUMBER = /^\s*([1-9]\d*(?=\.)(?:\.[1-9]\d*)*)\.?(?=\s|$)/;

const hasText = (line: string): boolean => foldedText(line) !== "";

/**
 * A document of unnumbered paragraphs, one a line: `¶3` is the third line that has text. A clause is its text: wherever
 * that stands in another version, the clause is unchanged.
 */
export const byLines: DocumentShape = {
  split: (text) =>
    text
      .split(LINE_END)
      .filter(hasText)
      .map((line, index) => ({ id: `¶${index + 1}`, text: foldedText(line) })),
  matchesBy: "text",
};

/**
 * A document of numbered sections, `12.2.5` with or without a dot after it. A clause is its number and all that follows
 * until the next one: paragraphs without a number and bullets belong to the clause that they come after. No clauses are
 * what stands before the first number, a section's heading (the first paragraph after a number of one part, such as
 * `12.`), and the lines that are set apart.
 *
 * @param apart - fingerprints of lines that stand among the clauses and belong to none, such as a heading with a
 *   clause's number, or a farewell; by their fingerprints, so that other words in their place don't go unnoticed
 * @returns the shape, in which a clause is known by its number
 *
 * @example
 * ```ts
 * import { byNumbers } from "fineprint";
 *
 * const [first, second] = byNumbers().split("1. FEES\n\n1.1. Fees are due monthly:\n  • in advance.\n1.2 No cash.\n");
 * first; //=> { id: "1.1", text: "Fees are due monthly: • in advance." }
 * second; //=> { id: "1.2", text: "No cash." }
 * ```
 */
export function byNumbers(apart: readonly string[] = []): DocumentShape {
  const isApart = (line: string): boolean => hasText(line) && apart.includes(fingerprintOf(line));
  return {
    split: (text) =>
      numbered(text.split(LINE_END))
        .map(({ id, lines }) => {
          const own = id.includes(".") ? lines : afterHeading(lines);
          return { id, text: foldedText(own.filter((line) => !isApart(line)).join("\n")) };
        })
        .filter(({ text }) => text !== ""),
    matchesBy: "number",
  };
}

/** Lines under the number that they come after, which itself is cut off. */
function numbered(lines: readonly string[]): readonly { readonly id: string; readonly lines: readonly string[] }[] {
  const clauses: { readonly id: string; readonly lines: string[] }[] = [];
  for (const line of lines) {
    const [number, id] = NUMBER.exec(line) ?? [];
    if (number !== undefined && id !== undefined) clauses.push({ id, lines: [line.slice(number.length)] });
    else clauses.at(-1)?.lines.push(line);
  }
  return clauses;
}

/** What comes after the first paragraph. */
function afterHeading(lines: readonly string[]): readonly string[] {
  const heading = lines.findIndex(hasText);
  const end = lines.findIndex((line, index) => index > heading && !hasText(line));
  return end < 0 ? [] : lines.slice(end);
}
