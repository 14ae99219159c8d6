/** How a timeline is drawn. */
import { show } from "../../model/describe-value.js";
import { InputError } from "../../model/input-error.js";
import type { InputIssue } from "../../model/input-issue.js";
import { unknownKeys } from "../../model/unknown-keys.js";
import { shownIn } from "../../time/wall-clock.js";
import { isZone, unknownZone, type Zone } from "../../time/zone.js";
import type { Catalogue } from "../languages/catalogue.js";
import { catalogueOf, type LanguageName, languageIssues } from "../languages/index.js";
import { characters } from "./xml.js";

/** How a timeline is drawn. */
export interface DrawTimelineOptions {
  /** What stands above the picture, and what a screen reader calls it. */
  readonly title: string;
  /** A language of this package by its name, or a catalogue of your own; English unless it is given. */
  readonly language?: LanguageName | Catalogue | undefined;
  /** IANA name of the zone of all dates and times; the operator's unless it is given. */
  readonly zone?: string | undefined;
}

/** Reads options that no compiler has looked at; every problem is told at once. */
export function readOptions(
  { title, language = "en", zone: chosen, ...others }: DrawTimelineOptions,
  operatorZone: string,
): { readonly title: string; readonly catalogue: Catalogue; readonly zone: Zone } {
  const zone = chosen ?? operatorZone;
  const issues = [
    ...titleIssues(title),
    ...languageIssues(language),
    ...(isZone(zone) ? [] : [unknownZone(zone)]),
    ...unknownKeys(others),
  ];
  if (issues.length > 0) throw new InputError(issues);
  return { title, catalogue: catalogueOf(language), zone: shownIn(zone) };
}

/** A picture without a name is none to those who can't see it, and XML drops some characters. */
function titleIssues(title: unknown): readonly InputIssue[] {
  if (typeof title === "string" && /\S/.test(characters(title))) return [];
  const code = title === undefined ? "missing" : typeof title === "string" ? "empty" : "wrong-type";
  return [{ code, path: "title", expected: "a text that is not empty", received: show(title) }];
}
