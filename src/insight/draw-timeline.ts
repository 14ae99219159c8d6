/** A picture of an answer over time. */
import { sha256Hex } from "../core/sha-256.js";
import { resolve } from "../model/resolve.js";
import type { AnyDecision } from "./any-decision.js";
import { axis, scaleOf, tracks } from "./drawing/axis.js";
import { type DrawTimelineOptions, readOptions } from "./drawing/options.js";
import { HEADING, PAGE, PLAIN, paragraph } from "./drawing/page.js";
import { patternOf, styleSheet, toned, tonesOf } from "./drawing/palette.js";
import { type Row, rowsOf, spanRow } from "./drawing/span-row.js";
import { spanWords } from "./drawing/span-words.js";
import { ticksOf } from "./drawing/ticks.js";
import { axisWords, writerWithoutZone } from "./drawing/time-words.js";
import { characters, element } from "./drawing/xml.js";
import { writeInstant } from "./languages/writer.js";
import type { Timeline, TimelineSpan } from "./timeline.js";

/**
 * Draws a timeline as an SVG that needs nothing else: one bar for each span on a common axis of time, with the outcome,
 * the instant from which it holds, an amount (what is paid back, the balance, the price), and the clauses that lead to
 * the outcome. The outcome gives a bar its colour, and a pattern, so that nobody needs to see colours. It is readable
 * from 320 pixels of width on, on light pages and on dark ones.
 *
 * @param timeline - what `timeline` returned, or the same read back from JSON
 * @param options - the title, the language and the zone
 * @returns the text of the SVG, to be put into a page as it is or into a file
 * @throws InputError for a title that is `missing`, `empty` or of a `wrong-type`, `unknown-word` for a language,
 * `missing` or `wrong-type` for a part of a catalogue, `unknown-zone`, `unknown-key`, all at once
 * @units dates and times are those of the operator's zone, unless another one is given
 *
 * @example
 * ```ts
 * import { decideInactivity, drawTimeline, freezvon, timeline } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2025-08-31T14:00:00+03:00" },
 *   deposits: [],
 *   charges: [],
 * } as const;
 * const year = { until: "2026-06-01T00:00:00+03:00" };
 * const spans = timeline(decideInactivity, freezvon, account, { at: "2025-09-01T00:00:00+03:00" }, year);
 * const svg = drawTimeline(spans, { title: "Is the account used?" });
 * svg.match(/<title>.*?<\/title>/g);
 * //=> [
 * //=>   "<title>1 September 2025, 00:00 – 1 March 2026, 00:00: active</title>",
 * //=>   "<title>1 March 2026, 00:00 – 1 June 2026, 00:00: blockable, 11.2</title>",
 * //=> ]
 * drawTimeline(spans, { title: "" }); //=> throws InputError
 * ```
 */
export function drawTimeline(timeline: Timeline<AnyDecision>, options: DrawTimelineOptions): string {
  const { from, until, spans } = timeline;
  const { title, catalogue, zone } = readOptions(options, timeline.zone);
  const write = writerWithoutZone(catalogue, zone);
  const words = spans.map((span) => spanWords(span, catalogue, write));
  const range = `${write.instant(from)} – ${writeInstant(catalogue, until, zone)}`;
  const tones = [...new Set(words.map(({ tone }) => tone))];
  // several pictures on one page must not share an id
  const id = `fineprint-${sha256Hex(JSON.stringify([title, range, words])).slice(0, 12)}`;

  const { fromAt, untilAt } = resolve({ fromAt: from, untilAt: until });
  const scale = scaleOf(fromAt, untilAt);
  const ticks = ticksOf(fromAt, untilAt, zone, axisWords(catalogue, zone));

  const heading = paragraph(title, HEADING, PAGE.margin);
  const subheading = paragraph([from, until].map(write.instant).reduce(unbroken, range), PLAIN, heading.bottom + 4);
  const { content: axisContent, bottom } = axis(ticks, scale, Math.ceil(subheading.bottom + 12));
  const rows = rowsOf(words, bottom);
  const { bottom: height } = rows.at(-1) as Row;

  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${PAGE.width} ${height}`,
      width: PAGE.pixels,
      style: "max-width:100%;height:auto",
      class: "fineprint-timeline",
      role: "img",
      "aria-labelledby": `${id}-title`,
      "aria-describedby": `${id}-description`,
      lang: catalogue.tag,
      "font-family": "system-ui, sans-serif",
    },
    element("title", { id: `${id}-title` }, characters(title)),
    element("desc", { id: `${id}-description` }, characters([range, ...words.map(({ whole }) => whole)].join(". "))),
    styleSheet(["paper", "ink", "faint", "rule", "track", ...tones.flatMap(tonesOf)]),
    element("defs", {}, ...tones.map((tone) => patternOf(tone, `${id}-${tone}`))),
    element("rect", { ...toned("paper"), width: PAGE.width, height, rx: 8, fill: "currentColor" }),
    ...heading.lines,
    ...subheading.lines,
    element("g", {}, ...axisContent),
    ...tracks(
      ticks,
      scale,
      rows.map(({ barTop }) => barTop),
    ),
    ...rows.map((row, i) => {
      const { from, until } = spans[i] as TimelineSpan<AnyDecision>;
      const { leftAt, rightAt } = resolve({ leftAt: from, rightAt: until });
      return spanRow(row, scale(leftAt), scale(rightAt), `${id}-${row.words.tone}`);
    }),
  );
}

/** A text in which a part of it is not broken into lines. */
const unbroken = (text: string, part: string): string => text.replace(part, () => part.replace(/\s+/g, "\u00a0"));
