/** The page of a picture: its measures, in units of its own, and what is written on it. */
import { guessedWidth, linesOf } from "./fit-text.js";
import { type ToneName, toned } from "./palette.js";
import { type Attributes, characters, element, type Markup } from "./xml.js";

/**
 * The page in units of its own, and its width in pixels where there is room for so many. On the narrowest telephone, of
 * 320 pixels, a unit is 0.9 pixels and the smallest text 11 pixels high.
 */
export const PAGE = { width: 360, margin: 16, pixels: 480 } as const;

/** What is between the margins. */
export const ROOM: number = PAGE.width - 2 * PAGE.margin;

/** How a text looks. */
export interface Script {
  readonly size: number;
  readonly weight: number;
  readonly tone: ToneName;
}

/** From one line of labels, or of outcomes, to the next. */
export const LINE_HEIGHT = 16;

/** The title. */
export const HEADING: Script = { size: 16, weight: 600, tone: "ink" };
/** Outcomes and amounts. */
export const STRONG: Script = { size: 13.5, weight: 600, tone: "ink" };
/** Instants and clauses. */
export const PLAIN: Script = { size: 12.5, weight: 400, tone: "faint" };

/** A text on a line at `y`: from `x` on, or as its anchor says. */
export function written(text: string, { size, weight, tone }: Script, at: Attributes): Markup {
  const font = { "font-size": size, "font-weight": weight };
  return element("text", { ...at, ...toned(tone), ...font, fill: "currentColor" }, characters(text));
}

/** A text that begins at the left margin, or ends at the right one; nothing for an empty one. */
export function atMargin(side: "left" | "right", text: string, script: Script, y: number): readonly Markup[] {
  if (text === "") return [];
  return side === "left"
    ? [written(text, script, { x: PAGE.margin, y })]
    : [written(text, script, { x: PAGE.width - PAGE.margin, y, "text-anchor": "end" })];
}

/** The lines of a text, no more than `most`, for which there is room beside another text. */
export const linesBeside = (other: string, text: string, { size }: Script, most: number): readonly string[] =>
  linesOf(text, size, ROOM - guessedWidth(other, size) - size, most);

/** Lines of text one under the other, from `top` on, no more than three. */
export function paragraph(
  text: string,
  script: Script,
  top: number,
): { readonly lines: readonly Markup[]; readonly bottom: number } {
  const height = 1.35 * script.size;
  const texts = linesOf(text, script.size, ROOM, 3);
  const lines = texts.flatMap((line, i) => atMargin("left", line, script, top + i * height + script.size));
  return { lines, bottom: top + texts.length * height };
}
