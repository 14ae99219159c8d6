/** Every message of every code, in every language and to both audiences, over the facts that each code has. */
import type { Audience, RemedyAct } from "fineprint";
import { describe, expect, it } from "vitest";
import { saidBy } from "../../src/insight/explain-words.js";
import { LANGUAGES } from "../../src/insight/languages/index.js";
import { writerOf } from "../../src/insight/languages/writer.js";
import { shownIn } from "../../src/time/wall-clock.js";
import { EXAMPLE_FACTS } from "../support/example-facts.js";

const { en: english } = LANGUAGES;
const inUtc = writerOf(english, shownIn("UTC"));
const AUDIENCES: readonly Audience[] = ["support", "subscriber"];
/** Satisfied findings that the subscriber is told of, too. */
const TOLD = ["not-addressed", "calendar-not-covered"];

describe.each(Object.entries(LANGUAGES))("%s", (language, catalogue) => {
  const write = writerOf(catalogue, shownIn("UTC"));

  it("has examples of every code", () => {
    expect(Object.keys(EXAMPLE_FACTS).sort()).toEqual(Object.keys(catalogue.messages).sort());
  });

  it.each(AUDIENCES)("says every code to %s", (audience) => {
    const lines = Object.entries(EXAMPLE_FACTS).flatMap(([because, cases]) =>
      cases
        .filter(({ effect }) => audience === "support" || effect !== "satisfied" || TOLD.includes(because))
        .map(({ effect, facts }) => ({
          key: `${because} (${effect})`,
          said: saidBy({ clause: "1", effect, because, facts }, audience, catalogue, write),
          inEnglish: saidBy({ clause: "1", effect, because, facts }, audience, english, inUtc),
        })),
    );
    for (const { said, inEnglish } of lines) {
      expect(said).toMatch(/^[^\n]*[^.\s]$/);
      expect(said === inEnglish).toBe(language === "en");
      expect(said).not.toMatch(/undefined|null|NaN|\[object|\?|: ,|:$/);
    }
    expect([...new Set(lines.map(({ key, said }) => `${key}: ${said}`))].join("\n")).toMatchSnapshot();
  });

  it.each(AUDIENCES)("says every act to %s", (audience) => {
    const lines = Object.keys(catalogue.acts).map((act) => {
      const [said, inEnglish] = [catalogue, english].map(({ acts }) => {
        const words = acts[act as RemedyAct];
        return typeof words === "string" ? words : words[audience];
      });
      expect(said).toMatch(/^\p{Ll}.*\p{L}$/u);
      expect(said === inEnglish).toBe(language === "en");
      return `${act}: ${said}`;
    });
    expect(lines.join("\n")).toMatchSnapshot();
  });

  it("has words for every fact that can be missing", () => {
    const lines = Object.entries(catalogue.missingFacts).map(
      ([path, words]: [string, string | ((id: string) => string)]) => {
        const said = typeof words === "string" ? words : words("S1");
        expect(said).toMatch(path.includes("[]") ? /\bS1\b.*(?<!\.)$/ : /^\p{L}.*[^.]$/u);
        return `${path}: ${said}`;
      },
    );
    expect(lines.join("\n")).toMatchSnapshot();
  });
});
