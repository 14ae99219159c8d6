/** One span of a picture: what holds, from when on, by which clauses, and how long. */
import { atMargin, fittedBeside, PAGE, PLAIN, STRONG } from "./page.js";
import { toned } from "./palette.js";
import type { SpanWords } from "./span-words.js";
import { characters, element, type Markup } from "./xml.js";

/** From the top of one span to that of the next: a multiple of the side of a pattern's tile. */
export const ROW_HEIGHT = 64;

/** The bar of a span, from the top of the span. */
export const BAR = { top: 36, height: 12, narrowest: 2 } as const;

/** Where a span is: its bar from left to right, and the top of all of it. */
export interface Place {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Draws a span; a bar that would be too narrow to be seen is drawn a little wider, and stays on the axis. */
export function spanRow(words: SpanWords, { left, right, top }: Place, patternId: string): Markup {
  const width = Math.max(right - left, BAR.narrowest);
  const x = Math.min(left, PAGE.width - PAGE.margin - width);
  const bar = { y: top + BAR.top, height: BAR.height, rx: 2 };
  return element(
    "g",
    {},
    element("title", {}, characters(words.whole)),
    // an amount or an instant that is cut would say something else
    ...atMargin("left", fittedBeside(words.amount, words.outcome, STRONG), STRONG, top + 13),
    ...atMargin("right", words.amount, STRONG, top + 13),
    ...atMargin("left", words.from, PLAIN, top + 29),
    ...atMargin("right", fittedBeside(words.from, words.clauses, PLAIN), PLAIN, top + 29),
    element("rect", {
      ...toned(words.effect),
      x,
      width,
      ...bar,
      fill: `url(#${patternId}) currentColor`,
      stroke: "currentColor",
    }),
  );
}
