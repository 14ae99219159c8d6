/** The time axis of a picture: where an instant is, and what is written along it. */
import type { EpochMs } from "../../model/resolve.js";
import { guessedWidth } from "./fit-text.js";
import { LINE_HEIGHT, PAGE, PLAIN, ROOM, written } from "./page.js";
import { toned } from "./palette.js";
import { BAR } from "./span-row.js";
import type { Tick } from "./ticks.js";
import { element, type Markup } from "./xml.js";

/** Where an instant is, from the left. */
export type Scale = (at: EpochMs) => number;

/** Spreads the time from one instant to another over the page. */
export const scaleOf =
  (fromAt: EpochMs, untilAt: EpochMs): Scale =>
  (at) =>
    PAGE.margin + (ROOM * (at - fromAt)) / (untilAt - fromAt);

/** How far lines look out of a bar. */
const OVERHANG = 3;
/** The least room between two labels. */
const GAP = 8;

/** Draws an axis from `top` on: a label and a line for each mark, and above them what labels leave open, where it changes. */
export function axis(
  ticks: readonly Tick[],
  scale: Scale,
  top: number,
): { readonly content: readonly Markup[]; readonly bottom: number } {
  const labels = placed(ticks.map(({ at, label }) => ({ x: scale(at), text: label })));
  const changes = ticks.filter(({ context }, i) => context !== (ticks[i - 1]?.context ?? ""));
  const contexts = placed(changes.map(({ at, context }) => ({ x: scale(at), text: context })));
  const lines = [contexts, labels].filter((line) => line.length > 0);
  const marksTop = top + lines.length * LINE_HEIGHT + 1;
  return {
    content: [
      ...lines.flatMap((line, i) => line.map(writtenAt(top + i * LINE_HEIGHT + PLAIN.size))),
      marks(ticks, scale, [marksTop], 2 * OVERHANG),
    ],
    bottom: marksTop + 2 * OVERHANG + 8,
  };
}

/** A text and where it is, by its middle or an end of it. */
interface Label {
  readonly x: number;
  readonly anchor: "start" | "middle" | "end";
  readonly text: string;
}

const writtenAt =
  (y: number) =>
  ({ x, anchor, text }: Label): Markup =>
    written(text, PLAIN, { x, y, "text-anchor": anchor });

/** Puts texts in the middle of where they belong, or at a margin, and leaves out what is too near to the one before. */
function placed(texts: readonly { readonly x: number; readonly text: string }[]): readonly Label[] {
  let freeFrom: number = PAGE.margin;
  return texts.flatMap(({ x, text }): readonly Label[] => {
    const width = guessedWidth(text, PLAIN.size);
    const end = PAGE.width - PAGE.margin;
    const left = Math.min(Math.max(x - width / 2, PAGE.margin), end - width);
    if (left < freeFrom) return [];
    freeFrom = left + width + GAP;
    if (left === PAGE.margin) return [{ x: left, anchor: "start", text }];
    return [left === end - width ? { x: end, anchor: "end", text } : { x, anchor: "middle", text }];
  });
}

/** What bars with such tops lie upon: the whole of the axis, and a line for each mark. */
export function tracks(ticks: readonly Tick[], scale: Scale, tops: readonly number[]): readonly Markup[] {
  const grounds = tops.map((top) => `M${PAGE.margin} ${top}h${ROOM}v${BAR.height}h${-ROOM}z`);
  const lineTops = tops.map((top) => top - OVERHANG);
  return [
    element("path", { ...toned("track"), d: grounds.join(""), fill: "currentColor" }),
    marks(ticks, scale, lineTops, BAR.height + 2 * OVERHANG),
  ];
}

/** A line for each mark, from each of the tops down. */
function marks(ticks: readonly Tick[], scale: Scale, tops: readonly number[], length: number): Markup {
  const each = ticks.flatMap(({ at }) => tops.map((top) => `M${scale(at).toFixed(2)} ${top}v${length}`));
  return element("path", { ...toned("rule"), d: each.join(""), stroke: "currentColor" });
}
