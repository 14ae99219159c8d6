/** The colours of a picture, light and dark, and the patterns by which outcomes differ also without colour. */
import type { OutcomeTone } from "./outcome-tones.js";
import { type Attributes, characters, element, type Markup } from "./xml.js";

/** A colour on light paper, and on dark. */
type Tone = readonly [light: string, dark: string];

/** What a colour is for: the picture, or the lines and the ground of bars. */
export type ToneName = "paper" | "ink" | "faint" | "rule" | "track" | OutcomeTone | `${OutcomeTone}-ground`;

const TONES: Readonly<Record<ToneName, Tone>> = {
  paper: ["#ffffff", "#0d1117"],
  ink: ["#1f2328", "#f0f6fc"],
  faint: ["#59636e", "#9aa4af"],
  rule: ["#d1d9e0", "#3d444d"],
  track: ["#eff2f5", "#1b2129"],
  good: ["#1a7f37", "#3fb950"],
  "good-ground": ["#1a7f37", "#3fb950"],
  silent: ["#3b6ea5", "#79b0e8"],
  "silent-ground": ["#dbe9f7", "#14304d"],
  partly: ["#0a7a8f", "#4fc3d9"],
  "partly-ground": ["#cdeef5", "#0c323b"],
  choice: ["#7d3fc8", "#b387f5"],
  "choice-ground": ["#eadcff", "#321d57"],
  waits: ["#a05a00", "#e3a23c"],
  "waits-ground": ["#ffe2a8", "#4a2f04"],
  unknown: ["#59636e", "#9aa4af"],
  "unknown-ground": ["#eff2f5", "#262c35"],
  bad: ["#b3202c", "#ff7b72"],
  "bad-ground": ["#ffc9c6", "#551a1d"],
};

/** The side of a tile, in units of the picture. */
const TILE = 8;

/** What repeats on bars: a path in a tile, and how broad it is drawn. What is good is plain. */
const MARKS: Readonly<Record<OutcomeTone, readonly [path: string, breadth: number]>> = {
  good: ["", 0],
  silent: ["M0 2H8M0 6H8", 1],
  partly: ["M2 0V8M6 0V8", 1.2],
  choice: ["M2 2h0M6 6h0", 3],
  waits: ["M-2 2L2-2M0 8L8 0M6 10L10 6", 2],
  unknown: ["M0 2H4M4 6H8", 1.5],
  bad: ["M0 0L8 8M8 0L0 8", 1.5],
};

/** A colour, for what is drawn in `currentColor`: from the style sheet, or in light where no style sheet applies. */
export const toned = (tone: ToneName): Attributes => ({ class: `fineprint-${tone}`, color: TONES[tone][0] });

/**
 * The style sheet of a picture, which holds for nothing else on a page that it is put into. Where the page sets a
 * property of a colour's name, that is the colour, in light and in dark.
 */
export function styleSheet(tones: readonly ToneName[]): Markup {
  const classes = (dark: 0 | 1): string =>
    tones.map((tone) => `.fineprint-${tone}{color:var(--fineprint-${tone},${TONES[tone][dark]})}`).join("");
  return element("style", {}, characters(`${classes(0)}@media (prefers-color-scheme:dark){${classes(1)}}`));
}

/** The pattern of the bars of outcomes that are alike. */
export function patternOf(tone: OutcomeTone, id: string): Markup {
  const [path, breadth] = MARKS[tone];
  const size = { width: TILE, height: TILE };
  return element(
    "pattern",
    { id, ...size, patternUnits: "userSpaceOnUse" },
    element("rect", { ...toned(`${tone}-ground`), ...size, fill: "currentColor" }),
    element("path", {
      ...toned(tone),
      d: path,
      stroke: "currentColor",
      "stroke-width": breadth,
      "stroke-linecap": "round",
    }),
  );
}

/** The colours that such bars need. */
export const tonesOf = (tone: OutcomeTone): readonly ToneName[] => [tone, `${tone}-ground`];
