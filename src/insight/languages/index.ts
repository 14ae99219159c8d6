/** The languages of this package by name. */
import { show } from "../../model/describe-value.js";
import type { InputIssue } from "../../model/input-issue.js";
import type { Catalogue } from "./catalogue.js";
import { english } from "./en/index.js";
import { estonian } from "./et/index.js";
import { albanian } from "./sq/index.js";

/** The name of a language of this package. */
export type LanguageName = "en" | "et" | "sq";

/** Every language by its name. */
export const LANGUAGES: Readonly<Record<LanguageName, Catalogue>> = { en: english, et: estonian, sq: albanian };

/** The catalogue of a language; one of your own stands for itself. */
export function catalogueOf(language: LanguageName | Catalogue): Catalogue {
  return typeof language === "string" ? LANGUAGES[language] : language;
}

/** What is wrong with a language, if anything is; of a catalogue, only that it has each of its parts. */
export function languageIssues(language: unknown): readonly InputIssue[] {
  if (typeof language === "object" && language !== null && !Array.isArray(language))
    return Object.entries(english).flatMap(([key, ours]): readonly InputIssue[] => {
      const theirs = (language as Readonly<Record<string, unknown>>)[key];
      if (typeof theirs === typeof ours && theirs !== null) return [];
      const code = theirs === undefined ? "missing" : "wrong-type";
      return [{ code, path: `language.${key}`, expected: "the words of a catalogue", received: show(theirs) }];
    });
  if (typeof language === "string" && Object.hasOwn(LANGUAGES, language)) return [];
  const expected = `one of ${Object.keys(LANGUAGES).join(", ")}, or a catalogue`;
  return [{ code: "unknown-word", path: "language", expected, received: show(language) }];
}
