/** What holds for the explanation of every decision, in every language, to both audiences and in each format. */
import { type AnyDecision, type Audience, type DoorName, explain } from "fineprint";
import { describe, expect } from "vitest";
import { LANGUAGES, type LanguageName } from "../../src/insight/languages/index.js";
import { fc, test } from "../fc.js";
import { anyCase, DOORS } from "../support/doors.js";
import { EXAMPLE_FACTS } from "../support/example-facts.js";
import { variation, varied } from "../support/operators.js";
import { lawRuns } from "./law-runs.js";

const manner = fc.record({
  language: fc.constantFrom(...(Object.keys(LANGUAGES) as LanguageName[])),
  audience: fc.constantFrom<Audience>("support", "subscriber"),
  zone: fc.constantFrom("UTC", "Europe/Tallinn", "America/St_Johns"),
});

/** Markup of every format, and what would end an attribute. */
const HOSTILE = `<i>&"'*_[x](y)\`|~`;

/** The same case with markup in every id: all ids are a capital letter and a digit. */
function hostile<T>(value: T): T {
  if (typeof value === "string") return (/^[A-Z]\d$/.test(value) ? `${HOSTILE}${value}` : value) as T;
  if (Array.isArray(value)) return value.map(hostile) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, hostile(field)])) as T;
}

/** The lines of a text that say something, without what only lays them out. */
const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.replace(/^- |:$/g, ""));

const unescaped = (html: string): string =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** The outcome comes first, then a list for each effect that there is, in the order in which a reader needs them. */
function beginsWithTheOutcome(text: string, decision: AnyDecision, language: LanguageName, audience: Audience): void {
  const { titles, outcomes, headlines, sections } = LANGUAGES[language];
  const door = decision.decision;
  const [word, sentence] = [outcomes, headlines].map(
    (words) => (words[door] as Readonly<Record<string, string>>)[decision.outcome],
  );
  const [headline = "", ...rest] = text.split("\n");
  expect(headline.startsWith(audience === "support" ? `${titles[door]}: ${word}.` : `${sentence}`)).toBe(true);
  const order = ["forbids", "remedies", "awaits", "discretion", "unknown", "permits", "limits"] as const;
  const titleOf = (section: (typeof order)[number]) => `${sections[audience][section]}:`;
  const there = order.filter((section) =>
    decision.findings.some(({ effect }) => effect === (section === "remedies" ? "forbids" : section)),
  );
  const told = order.map(titleOf);
  expect(rest.filter((line) => told.includes(line))).toEqual(there.map(titleOf));
  if (audience === "support") {
    const last = rest.indexOf(`${sections.support.satisfied}:`);
    const satisfied = new Set(
      decision.findings.flatMap(({ effect, clause }) => (effect === "satisfied" ? [clause] : [])),
    );
    const after = last < 0 ? [] : rest.slice(last + 1).map((line) => /^- (\S+): /.exec(line)?.[1]);
    expect(new Set(after)).toEqual(satisfied);
  }
}

/** Html says what the text says, and no character of input is markup. */
function saysTheSame(html: string, text: string): void {
  const inner = html.replace(/^<section lang="[a-z]+">|<\/?(?:section|p|h3|ul|li|b)>/gm, "");
  expect(inner).not.toMatch(/[<>"']/);
  expect(inner.replace(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
  expect(linesOf(unescaped(inner))).toEqual(linesOf(text));
}

const CODES = new Set(Object.keys(EXAMPLE_FACTS));

/** The subscriber is told no code, no path, no reading, and nothing twice. */
function isPlain(text: string, { findings, needs, readings }: AnyDecision): void {
  const names = new Set([...CODES, ...Object.keys(readings), ...Object.values(readings)]);
  for (const word of text.split(/[^\p{L}\p{N}-]+/u)) if (word.includes("-")) expect(names).not.toContain(word);
  for (const path of [...needs, ...findings.flatMap((finding) => finding.needs ?? [])])
    if (/[.[A-Z]/.test(path)) expect(text).not.toContain(path);
  const items = text.split("\n").filter((line) => line.startsWith("- "));
  expect(items).toEqual([...new Set(items)]);
}

describe("the explanation of an answer", () => {
  for (const [name, { decide, cases }] of Object.entries(DOORS))
    test.prop([variation, cases, manner], lawRuns)(
      `of ${name}: the outcome first, no gaps, no markup, and nothing but plain words to the subscriber`,
      (variant, given, options) => {
        const decision = decide(varied(variant), hostile(given));
        const text = explain(decision, options);
        expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}|\?| {2}|: ,|: $|\(\)/m);
        beginsWithTheOutcome(text, decision, options.language, options.audience);
        saysTheSame(explain(decision, { ...options, format: "html" }), text);
        if (options.audience === "subscriber") isPlain(text, decision);
      },
    );
});

const kindOf = (value: unknown): string => (Array.isArray(value) ? "list" : value === null ? "null" : typeof value);
const decided = (variant: Parameters<typeof varied>[0], door: DoorName, given: Parameters<typeof hostile>[0]) =>
  DOORS[door].decide(varied(variant), given as never);

describe("any explanation", () => {
  test.prop([variation, anyCase, manner], lawRuns)(
    "in Markdown says what the text says, with every character of input escaped",
    (variant, { door, given }, options) => {
      const decision = decided(variant, door, hostile(given));
      const markdown = explain(decision, { ...options, format: "markdown" });
      const ours = markdown.replace(/\\[\p{P}\p{S}]/gu, "").replace(/^(- )?\*\*([^*]+)\*\*/gm, "$1$2");
      expect(ours).not.toMatch(/[\\`*_[\]<>&~|]/);
      const plain = markdown.replace(/^(- )?\*\*(.+?)\*\*(?=$|: )/gm, "$1$2").replace(/\\([\p{P}\p{S}])/gu, "$1");
      expect(linesOf(plain)).toEqual(linesOf(explain(decision, options)));
    },
  );

  test.prop([variation, anyCase], lawRuns)(
    "has an example of each code with such facts, and words for whatever is missing",
    (variant, { door, given }) => {
      const { findings, needs } = decided(variant, door, given);
      for (const { because, effect, facts } of findings) {
        const like = (EXAMPLE_FACTS[because] ?? []).filter(
          (example) =>
            example.effect === effect &&
            Object.entries(example.facts).every(([fact, value]) => kindOf(facts[fact]) === kindOf(value)),
        );
        expect([because, like.length > 0]).toEqual([because, true]);
      }
      const missing = new Set(findings.flatMap((finding) => finding.needs ?? []));
      for (const need of needs) expect(missing).toContain(need);
      for (const { missingFacts } of Object.values(LANGUAGES))
        for (const path of missing) expect(missingFacts).toHaveProperty([path.replace(/\[.*\]/, "[]")]);
    },
  );
});
