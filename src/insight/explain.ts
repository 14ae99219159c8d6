/** A decision in words. */
import { show } from "../model/describe-value.js";
import { InputError } from "../model/input-error.js";
import type { InputIssue } from "../model/input-issue.js";
import { unknownKeys } from "../model/unknown-keys.js";
import { shownIn } from "../time/wall-clock.js";
import { isZone, unknownZone } from "../time/zone.js";
import type { AnyDecision } from "./any-decision.js";
import { type ExplanationFormat, FORMATS } from "./explain-formats.js";
import { explanationToSubscriber } from "./explain-to-subscriber.js";
import { explanationToSupport } from "./explain-to-support.js";
import type { Audience, Catalogue } from "./languages/catalogue.js";
import { catalogueOf, type LanguageName, languageIssues } from "./languages/index.js";
import { writerOf } from "./languages/writer.js";

/** How a decision is explained. */
export interface ExplainOptions {
  /** A language of this package by its name, or a catalogue of your own; English unless it is given. */
  readonly language?: LanguageName | Catalogue | undefined;
  /** Support is told everything; the subscriber is spoken to, without codes and readings. Support unless it is given. */
  readonly audience?: Audience | undefined;
  /** Plain text unless it is given. `html` is a fragment; whatever comes from input is escaped. */
  readonly format?: ExplanationFormat | undefined;
  /** IANA name of the zone of all dates and times; UTC unless it is given. */
  readonly zone?: string | undefined;
}

const AUDIENCES = { support: explanationToSupport, subscriber: explanationToSubscriber } as const;

/**
 * Explains a decision in words: the outcome first, then what stands in the way with its clause, what it would take, what
 * is awaited and until when, what is the operator's choice and what is not known; for support also the readings that all
 * of it rests on.
 *
 * @param decision - what any of the doors returned, or the same read back from JSON
 * @param options - the language, the audience, the format and the zone
 * @returns several lines of text
 * @throws InputError `unknown-word`, `unknown-zone` and `unknown-key`, with every option that is not known; `missing` and
 * `wrong-type` for a catalogue that lacks a part
 *
 * @example
 * ```ts
 * import { decideInactivity, explain, freezvon } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2025-08-31T14:00:00+03:00" },
 *   deposits: [],
 *   charges: [],
 * } as const;
 * const decision = decideInactivity(freezvon, account, { at: "2026-03-01T09:00:00Z" });
 * const [headline, , , reason] = explain(decision).split("\n");
 * headline; //=> "Account: blockable. Unused since 31 August 2025, 11:00 UTC; blockable from 28 February 2026, 22:00 UTC."
 * reason; //=> "- 11.2: the operator may block the account: the services have not been used since 31 August 2025, 11:00 UTC"
 * const [told] = explain(decision, { audience: "subscriber", zone: "Europe/Tallinn" }).split("\n");
 * told; //=> "The operator may block your account, because it was not used for a long time. The time without use counts from 31 August 2025, 14:00 (Europe/Tallinn)."
 * const [inEstonian] = explain(decision, { language: "et", audience: "subscriber", zone: "Europe/Tallinn" }).split("\n");
 * inEstonian; //=> "Operaatoril on õigus teie konto blokeerida, sest seda ei ole kaua aega kasutatud. Mittekasutamise aega loetakse alates 31. augustist 2025 kell 14.00 (Europe/Tallinn)."
 * explain(decision, { zone: "Mars/Olympus" }); //=> throws InputError
 * ```
 */
export function explain(decision: AnyDecision, options: ExplainOptions = {}): string {
  const issues = issuesOf(options);
  if (issues.length > 0) throw new InputError(issues);
  const { language = "en", audience = "support", format = "text", zone = "UTC" } = options;
  const catalogue = catalogueOf(language);
  const explanation = AUDIENCES[audience](decision, catalogue, writerOf(catalogue, shownIn(zone)));
  return FORMATS[format](explanation);
}

/** What is wrong with options that no compiler has looked at. */
function issuesOf(options: ExplainOptions): readonly InputIssue[] {
  const { language = "en", audience = "support", format = "text", zone = "UTC", ...others } = options;
  const word = (path: string, value: string, words: object): readonly InputIssue[] => {
    const expected = `one of ${Object.keys(words).join(", ")}`;
    return Object.hasOwn(words, value) ? [] : [{ code: "unknown-word", path, expected, received: show(value) }];
  };
  return [
    ...languageIssues(language),
    ...word("audience", audience, AUDIENCES),
    ...word("format", format, FORMATS),
    ...(isZone(zone) ? [] : [unknownZone(zone)]),
    ...unknownKeys(others),
  ];
}
