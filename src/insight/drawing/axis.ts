/** The time axis of a picture: where an instant is, and what is written along it. */
import type { EpochMs } from "../../model/resolve.js";
import { guessedWidth } from "./fit-text.js";
import { PAGE, PLAIN, ROOM, written } from "./page.js";
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

/** How high the labels of an axis are, and the lines below them. */
export const AXIS_HEIGHT = 48;

/** How far lines look out of a bar. */
const OVERHANG = 3;

/** The labels of an axis, from `top` on; what a label leaves open is said below it where it changes. */
export function axisLabels(ticks: readonly Tick[], scale: Scale, top: number): readonly Markup[] {
  const labels = placed(ticks.map(({ at, label }) => ({ x: scale(at), text: label })));
  const changes = ticks.filter(({ context }, i) => context !== (ticks[i - 1]?.context ?? ""));
  const contexts = placed(changes.map(({ at, context }) => ({ x: scale(at), text: context })));
  return [...labels.map(writtenAt(top + 12)), ...contexts.map(writtenAt(top + 28))];
}

/** A text and where its middle is. */
interface Label {
  readonly x: number;
  readonly text: string;
}

const writtenAt =
  (y: number) =>
  ({ x, text }: Label): Markup =>
    written(text, PLAIN, { x, y, "text-anchor": "middle" });

/** Moves labels inside the margins, and leaves out those that would then lie upon the one before them. */
function placed(labels: readonly Label[]): readonly Label[] {
  let freeFrom = 0;
  return labels.flatMap(({ x: wanted, text }) => {
    const half = guessedWidth(text, PLAIN.size) / 2;
    const x = Math.min(Math.max(wanted, PAGE.margin + half), PAGE.width - PAGE.margin - half);
    if (x - half < freeFrom) return [];
    freeFrom = x + half;
    return [{ x, text }];
  });
}

/** What the bars of rows lie upon: the whole of the axis, and a line for each mark. */
export function tracks(ticks: readonly Tick[], scale: Scale, rowTops: readonly number[]): readonly Markup[] {
  const tops = rowTops.map((top) => top + BAR.top);
  const grounds = tops.map((top) => `M${PAGE.margin} ${top}h${ROOM}v${BAR.height}h${-ROOM}z`);
  const lineTops = tops.map((top) => top - OVERHANG);
  return [
    element("path", { ...toned("track"), d: grounds.join(""), fill: "currentColor" }),
    lines(ticks, scale, lineTops, BAR.height + 2 * OVERHANG),
  ];
}

/** A short line below the label of each mark. */
export function tickLines(ticks: readonly Tick[], scale: Scale, top: number): Markup {
  return lines(ticks, scale, [top + 34], 2 * OVERHANG);
}

function lines(ticks: readonly Tick[], scale: Scale, tops: readonly number[], length: number): Markup {
  const each = ticks.flatMap(({ at }) => tops.map((top) => `M${scale(at).toFixed(2)} ${top}v${length}`));
  return element("path", { ...toned("rule"), d: each.join(""), stroke: "currentColor" });
}
