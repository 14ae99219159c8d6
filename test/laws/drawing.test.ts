/** Whatever text is put into a picture, it is well-formed XML, and says all of what can be said in XML. */
import { drawTimeline, english, timeline } from "fineprint";
import { describe, expect } from "vitest";
import { fc, test } from "../fc.js";
import { anyCase, DOORS } from "../support/doors.js";
import { barsOf, cutAt, decisionWith, readSvg } from "../support/drawn.js";
import { variation, varied } from "../support/operators.js";
import { lawRuns } from "./law-runs.js";

/** Texts of any characters: what markup is made of, what XML forbids, halves of pairs, marks, other directions. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 5 }),
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 3 }),
      fc.constantFrom(
        "]]>",
        "<!--",
        "&amp;",
        "&#0;",
        "</svg>",
        '"',
        "'",
        "\u202e",
        "\ufffe",
        "\u0000",
        "\ud83d",
        "e\u0301",
      ),
      fc.constantFrom("word ", "\n", "a".repeat(60), "W".repeat(60), "👩‍👩‍👧".repeat(12)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(""));
const title = text.map((any) => `t${any}`);

/** What of a text XML has a place for, as a parser gives it back. */
const inXml = (any: string): string =>
  [...any]
    .filter((character) => /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]$/u.test(character))
    .join("")
    .replace(/\r\n?/g, "\n");

const instants = fc
  .uniqueArray(fc.integer({ min: Date.parse("0001-01-01T00:00:00Z"), max: Date.parse("9999-12-31T00:00:00Z") }), {
    minLength: 2,
    maxLength: 6,
  })
  .map((times) => times.toSorted((a, b) => a - b).map((time) => new Date(time).toISOString()));

/** Mostly UTC, which needs no tables of offsets: other zones take ten times as long. */
const zone = fc.oneof({ weight: 19, arbitrary: fc.constant("UTC") }, fc.constantFrom("Europe/Tallinn", "Pacific/Apia"));

describe("laws of pictures", () => {
  test.prop([instants, zone, title, fc.array(text, { minLength: 1, maxLength: 3 }), text], lawRuns)(
    "any text as a title, a clause and a word of a language",
    (cuts, operatorZone, given, clauses, outcome) => {
      const decision = decisionWith(clauses.map((clause) => `permits ${clause}`));
      const words = { ...english.outcomes, dispute: { ...english.outcomes.dispute, open: outcome } };
      const language = { ...english, tag: outcome, outcomes: words };
      const root = readSvg(drawTimeline(cutAt(cuts, [decision], operatorZone), { title: given, language }));
      expect(root.content[0]?.text).toBe(inXml(given));
      expect(root.content[1]?.text).toContain(`: ${inXml([outcome, clauses[0]].filter(Boolean).join(", "))}`);
      const bars = barsOf(root);
      expect(bars).toHaveLength(cuts.length - 1);
      for (const { x, width } of bars) {
        expect(x).toBeGreaterThanOrEqual(16);
        expect(width).toBeGreaterThanOrEqual(2);
        expect(x + width).toBeLessThanOrEqual(344.02);
      }
    },
  );

  test.prop([variation, anyCase, text, title, fc.integer({ min: 1, max: 60 })], lawRuns)(
    "any id in any question",
    (variant, { door, given }, id, named, days) => {
      const { ask } = DOORS[door];
      const until = new Date(Date.parse(given.question.at) + days * 86_400_000).toISOString();
      const spans = timeline(ask, varied(variant), given.account as never, given.question, { until });
      const renamed = JSON.parse(JSON.stringify(spans), (key, value: unknown) =>
        key === "clause" || key.endsWith("Id") || key === "id" ? `${String(value)}${id}` : value,
      ) as typeof spans;
      const root = readSvg(drawTimeline(renamed, { title: named, zone: "UTC" }));
      expect(root.content[0]?.text).toBe(inXml(named));
      expect(barsOf(root)).toHaveLength(spans.spans.length);
    },
  );
});
