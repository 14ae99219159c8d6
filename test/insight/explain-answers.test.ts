/** Outcomes and answers in every language and to both audiences, over decisions whose findings are left out. */
import { readFileSync } from "node:fs";
import { type AnyDecision, type DoorName, explain } from "fineprint";
import { describe, expect, it } from "vitest";
import { LANGUAGES, type LanguageName } from "../../src/insight/languages/index.js";

/** Picked from random decisions of this package, so that each sentence that an answer can have comes up. */
const DECISIONS = readFileSync(new URL("../cases/told-answers.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as AnyDecision);

describe.each(Object.keys(LANGUAGES) as LanguageName[])("%s", (language) => {
  const { titles, outcomes, headlines } = LANGUAGES[language];

  it.each(Object.entries(titles))("words for every outcome of %s", (door, title) => {
    const words: Readonly<Record<string, string>> = outcomes[door as DoorName];
    const sentences: Readonly<Record<string, string>> = headlines[door as DoorName];
    const lines = Object.entries(words).map(([outcome, word]) => `${outcome}: ${word}. ${sentences[outcome]}`);
    for (const word of Object.values(words)) expect(word).toMatch(/^\p{Ll}[^.-]*\p{L}$/u);
    for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/^\p{Lu}.*\p{L}\.$/u);
    expect([title, ...lines].join("\n")).toMatchSnapshot();
  });

  it.each(["support", "subscriber"] as const)("answers to %s", (audience) => {
    const lines = DECISIONS.map((decision) => {
      const [said = ""] = explain(decision, { language, audience }).split("\n");
      expect(said).toMatch(/^\p{Lu}[^\n]*\.$/u);
      expect(said).not.toMatch(/undefined|null|NaN|\[object|\?| {2}|: ,/);
      return `${decision.decision} ${decision.outcome}: ${said}`;
    });
    expect([...new Set(lines)].join("\n")).toMatchSnapshot();
  });
});
