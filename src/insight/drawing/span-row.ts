/** One span of a picture: what holds, from when on, by which clauses, and how long. */
import { atMargin, LINE_HEIGHT, linesBeside, PAGE, PLAIN, STRONG } from "./page.js";
import { toned } from "./palette.js";
import type { SpanWords } from "./span-words.js";
import { characters, element, type Markup } from "./xml.js";

/** The bar of a span. */
export const BAR = { height: 12, narrowest: 2 } as const;

/** What is said of a span, and where, from the top down. */
export interface Row {
  readonly words: SpanWords;
  readonly outcome: readonly string[];
  readonly top: number;
  readonly barTop: number;
  readonly bottom: number;
}

/**
 * Puts spans one below the other, from `top` on. Patterns begin alike on all bars, since heights are
 * multiples of a tile's side.
 */
export function rowsOf(words: readonly SpanWords[], top: number): readonly Row[] {
  let rowTop = top;
  return words.map((said) => {
    const outcome = linesBeside(said.amount, said.outcome, STRONG, 2);
    const barTop = rowTop + outcome.length * LINE_HEIGHT + 20;
    const row = { words: said, outcome, top: rowTop, barTop, bottom: barTop + 28 };
    rowTop = row.bottom;
    return row;
  });
}

/**
 * Draws a span, with its bar from left to right; a bar that would be too narrow to be seen is drawn a little wider, and
 * stays on the axis.
 */
export function spanRow({ words, outcome, top, barTop }: Row, left: number, right: number, patternId: string): Markup {
  const width = Math.max(right - left, BAR.narrowest);
  const x = Math.min(left, PAGE.width - PAGE.margin - width);
  return element(
    "g",
    {},
    element("title", {}, characters(words.whole)),
    ...outcome.flatMap((line, i) => atMargin("left", line, STRONG, top + i * LINE_HEIGHT + 13)),
    // an amount or an instant that is cut would say something else
    ...atMargin("right", words.amount, STRONG, top + 13),
    ...atMargin("left", words.from, PLAIN, barTop - 7),
    ...linesBeside(words.from, words.clauses, PLAIN, 1).flatMap((line) => atMargin("right", line, PLAIN, barTop - 7)),
    element("rect", {
      ...toned(words.tone),
      x,
      y: barTop,
      width,
      height: BAR.height,
      rx: 2,
      fill: `url(#${patternId}) currentColor`,
      stroke: "currentColor",
    }),
  );
}
