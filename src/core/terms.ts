/** One operator's agreement as a value, and the ways to vary it. */
import { show } from "../model/describe-value.js";
import { InputError } from "../model/input-error.js";
import type { InputIssue } from "../model/input-issue.js";
import { workingCalendarParser } from "../model/parsers.js";
import type { Day } from "../model/scalars.js";
import type { WorkingCalendar } from "../model/working-calendar.js";
import { civilTimeOf } from "../time/civil-time.js";
import type { Agreement } from "./case.js";
import type { DoorName } from "./door-names.js";
import type { Doors, DoorTerms } from "./doors.js";
import { defaultOption, type Reading } from "./reading.js";
import type { ClauseEntry } from "./register.js";
import type { DocumentShape } from "./split-document.js";

/**
 * One operator's agreement: its zone, its calendar, its readings, its clauses, and what it says of each question.
 * Every question takes it as its first argument.
 *
 * @typeParam Spoken - the questions that it has clauses on: all of them, unless `defineTerms` was given fewer
 */
export interface Terms<Spoken extends DoorName = DoorName> extends Agreement {
  /** The day from which this version is in force; null where the document prints none. */
  readonly inForceOn: Day | null;
  /** The clause register: every clause of the document in its order, and where it went. */
  readonly clauses: readonly ClauseEntry[];
  /** How the document is laid out. */
  readonly document: DocumentShape;
  /** What it says of each question. */
  readonly doors: Doors<Spoken>;
}

/**
 * What terms are made of. A question that `doors` leaves out is not addressed.
 *
 * @typeParam Said - what is said of which questions
 */
export interface TermsDefinition<Said extends Partial<DoorTerms> = DoorTerms>
  extends Omit<Terms, "time" | "readings" | "chosen" | "doors"> {
  /** Each with its default option first. */
  readonly readings: readonly Reading[];
  /** What it says of each question. */
  readonly doors: Said;
}

/** Makes terms of a definition that is without fault, with the default option of each reading. */
export function termsOf<Said extends Partial<DoorTerms>>({
  readings,
  ...rest
}: TermsDefinition<Said>): Terms<keyof Said & DoorName> {
  return freezeThrough({
    ...rest,
    doors: rest.doors as Partial<DoorTerms> as Doors<keyof Said & DoorName>,
    time: civilTimeOf(rest.zone, rest.calendar),
    readings: Object.fromEntries(readings.map((reading) => [reading.name, reading])),
    chosen: Object.fromEntries(readings.map((reading) => [reading.name, defaultOption(reading)])),
  });
}

/** Freezes a value and everything in it, so that nobody can change terms behind the back of those who use them. */
function freezeThrough<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(freezeThrough);
  return Object.freeze(value);
}

/**
 * The same terms with other options of some readings.
 *
 * @param terms - the terms to vary; they are not modified
 * @param options - an option by name of reading; readings that are left out stay as they are
 * @returns new terms
 * @throws InputError `unknown-reading`, `unknown-option`, each with the valid ones
 * @clause 12.2
 *
 * @example
 * ```ts
 * import { freezvon, withReadings } from "fineprint";
 *
 * const lenient = withReadings(freezvon, { "refund-circumstances": "failure-not-required" });
 * lenient.chosen["refund-circumstances"]; //=> "failure-not-required"
 * freezvon.chosen["refund-circumstances"]; //=> "all-required"
 * withReadings(freezvon, { "refund-circumstances": "never" }); //=> throws InputError
 * ```
 */
export function withReadings<Varied extends Agreement>(
  terms: Varied,
  options: Readonly<Record<string, string>>,
): Varied {
  const issues = Object.entries(options).flatMap(([name, option]): InputIssue[] => {
    const reading = Object.hasOwn(terms.readings, name) ? terms.readings[name] : undefined;
    if (reading === undefined)
      return [{ code: "unknown-reading", path: name, expected: oneOf(terms.readings), received: show(name) }];
    if (typeof option !== "string" || !Object.hasOwn(reading.options, option))
      return [{ code: "unknown-option", path: name, expected: oneOf(reading.options), received: show(option) }];
    return [];
  });
  if (issues.length > 0) throw new InputError(issues);
  return Object.freeze({ ...terms, chosen: Object.freeze({ ...terms.chosen, ...options }) });
}

/**
 * The same terms with another calendar of working days.
 *
 * @param terms - the terms to vary; they are not modified
 * @param calendar - weekends and days off, and the span of days that they cover
 * @returns new terms
 * @throws InputError with every problem of the calendar
 * @clause ¶21, 10.1, 12.2.5
 *
 * @example
 * ```ts
 * import { freezvon, withCalendar } from "fineprint";
 *
 * const { calendar } = freezvon;
 * const bridged = withCalendar(freezvon, { ...calendar, daysOff: [...calendar.daysOff, "2026-05-15"] });
 * bridged.calendar.daysOff.length - calendar.daysOff.length; //=> 1
 * ```
 */
export function withCalendar<Varied extends Agreement>(terms: Varied, calendar: WorkingCalendar): Varied {
  const parsed = workingCalendarParser.parse(calendar);
  return Object.freeze({ ...terms, calendar: parsed, time: civilTimeOf(terms.zone, parsed) });
}

const oneOf = (valid: object): string => `one of ${Object.keys(valid).join(", ")}`;
