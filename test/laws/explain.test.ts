/** What holds for the explanation of every decision, in every language, to both audiences and in each format. */
import { type AnyDecision, explain } from "fineprint";
import { describe, expect } from "vitest";
import { LANGUAGES, type LanguageName } from "../../src/insight/languages/index.js";
import { fc, test } from "../fc.js";
import { type AnyCase, anyCase, DOORS } from "../support/doors.js";
import { EXAMPLE_FACTS } from "../support/example-facts.js";
import { type Variation, variation, varied } from "../support/operators.js";
import { lawRuns } from "./law-runs.js";

const LANGUAGE_NAMES = Object.keys(LANGUAGES) as readonly LanguageName[];
const AUDIENCES = ["support", "subscriber"] as const;
const FORMATS = ["text", "markdown", "html"] as const;
const ZONES = ["UTC", "Europe/Tallinn", "America/St_Johns"] as const;

/** Markup of every format, and what would end an attribute. */
const HOSTILE = `<i>&"'*_[x](y)\`|~`;

/** The same case with markup in every id: all ids are a capital letter and a digit. */
function hostile<T>(value: T): T {
  if (typeof value === "string") return (/^[A-Z]\d$/.test(value) ? `${HOSTILE}${value}` : value) as T;
  if (Array.isArray(value)) return value.map(hostile) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, hostile(field)])) as T;
}

const decided = (variant: Variation, door: keyof typeof DOORS, given: AnyCase): AnyDecision =>
  DOORS[door].decide(varied(variant), given);

const hasHyphen = (word: string): boolean => word.includes("-");
const CODES = new Set(Object.keys(EXAMPLE_FACTS).filter(hasHyphen));
/** Everything in the text that could be a code, a reading or an option of one. */
const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}-]+/u).filter(hasHyphen);

const ENTITIES = /&(?:amp|lt|gt|quot|#39);/g;
const unescaped = (html: string): string =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

const kindOf = (value: unknown): string => (Array.isArray(value) ? "list" : value === null ? "null" : typeof value);

describe("laws of explanations", () => {
  const manner = fc.record({
    language: fc.constantFrom(...LANGUAGE_NAMES),
    audience: fc.constantFrom(...AUDIENCES),
    zone: fc.constantFrom(...ZONES),
  });

  test.prop([variation, anyCase, manner], lawRuns)(
    "every decision is explained without a gap, and by its outcome first",
    (variant, { door, given }, { zone }) => {
      const decision = decided(variant, door, given);
      for (const language of LANGUAGE_NAMES)
        for (const audience of AUDIENCES)
          for (const format of FORMATS) {
            const text = explain(decision, { language, audience, format, zone });
            expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}|\?| {2}|: ,|: $/m);
          }
    },
  );

  test.prop([variation, anyCase, manner], lawRuns)(
    "html and Markdown say what the text says, with every character of input escaped",
    (variant, { door, given }, options) => {
      const decision = decided(variant, door, hostile(given));
      const text = explain(decision, options).split("\n");
      const html = explain(decision, { ...options, format: "html" });
      const inner = html.replace(/^<section lang="[a-z]+">|<\/?(?:section|p|h3|ul|li|b)>/gm, "");
      expect(inner).not.toMatch(/[<>"']/);
      expect(inner.replace(ENTITIES, "")).not.toContain("&");
      const lines = text.filter((line) => line !== "").map((line) => line.replace(/^- |:$/g, ""));
      expect(
        unescaped(inner)
          .split("\n")
          .filter((line) => line !== ""),
      ).toEqual(lines);

      const markdown = explain(decision, { ...options, format: "markdown" });
      const ours = markdown.replace(/\\[\p{P}\p{S}]/gu, "").replace(/^(- )?\*\*([^*]+)\*\*/gm, "$1$2");
      expect(ours).not.toMatch(/[\\`*_[\]<>&~|]/);
      const plain = markdown.replace(/^(- )?\*\*(.+?)\*\*(?=$|: )/gm, "$1$2").replace(/\\([\p{P}\p{S}])/gu, "$1");
      expect(
        plain
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => line.replace(/^- |:$/g, "")),
      ).toEqual(lines);
    },
  );

  test.prop([variation, anyCase, manner], lawRuns)(
    "the subscriber is told no code, no path, no reading and nothing twice",
    (variant, { door, given }, { zone }) => {
      const decision = decided(variant, door, given);
      const { findings, needs, readings } = decision;
      const paths = [...needs, ...findings.flatMap((finding) => finding.needs ?? [])].filter((path) =>
        /[.[A-Z]/.test(path),
      );
      const names = new Set([...CODES, ...Object.keys(readings), ...Object.values(readings)].filter(hasHyphen));
      for (const language of LANGUAGE_NAMES) {
        const text = explain(decision, { language, audience: "subscriber", zone });
        for (const word of wordsOf(text)) expect(names).not.toContain(word);
        for (const path of paths) expect(text).not.toContain(path);
        const items = text.split("\n").filter((line) => line.startsWith("- "));
        expect(items).toEqual([...new Set(items)]);
      }
    },
  );

  test.prop([variation, anyCase], lawRuns)(
    "findings have the facts of an example of their code, and whatever is missing has words",
    (variant, { door, given }) => {
      const { findings, needs } = decided(variant, door, given);
      for (const { because, effect, facts } of findings) {
        const examples = (EXAMPLE_FACTS[because] ?? []).filter((each) => each.effect === effect);
        const like = examples.filter((each) =>
          Object.entries(each.facts).every(([name, value]) => kindOf(facts[name]) === kindOf(value)),
        );
        expect([because, like.length > 0]).toEqual([because, true]);
      }
      const told = new Set(findings.flatMap((finding) => finding.needs ?? []));
      for (const need of needs) expect(told).toContain(need);
      for (const { missingFacts } of Object.values(LANGUAGES))
        for (const path of told) expect(missingFacts).toHaveProperty([path.replace(/\[.*\]/, "[]")]);
    },
  );
});
