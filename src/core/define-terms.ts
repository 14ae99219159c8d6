/** Terms from scratch: a third operator's agreement from the same pieces, checked as a whole. */
import { show } from "../model/describe-value.js";
import { InputError } from "../model/input-error.js";
import type { InputIssue } from "../model/input-issue.js";
import { termsDataParser } from "../model/parsers.js";
import { outlineIssues } from "../model/terms-data.js";
import { isZone, unknownZone } from "../time/zone.js";
import type { Clause } from "./clause.js";
import { DOOR_NAMES, type DoorName } from "./door-names.js";
import type { DoorTerms } from "./doors.js";
import { type Terms, type TermsDefinition, termsOf } from "./terms.js";

/** A definition, whatever it has clauses on. */
type AnyDefinition = TermsDefinition<Partial<DoorTerms>>;

/**
 * Defines the terms of an operator: its zone and calendar, its clause register, its readings, and for each question
 * its clauses and rules. A question that is left out comes to `not-addressed`.
 *
 * @typeParam Said - what is said of which questions
 * @param definition - what the terms are made of; it is frozen
 * @returns terms that fit every question, with the default option of each reading
 * @throws InputError with everything that is malformed at once (an unknown zone: `unknown-zone`); then with every fault
 * in what refers to something else: an id or a name that comes up twice (`repeated-id`), a rule, a reading or a
 * contradiction whose clause the register lacks, a text that is said to be that of no earlier clause (`unknown-clause`),
 * a clause of the register that no rule weighs where it should be, or that one weighs where the register does not say so
 * (`not-in-step`), a reading without any option (`no-default`), a question that does not exist (`unknown-key`), a
 * `burnDown` that is not among the readings (`unknown-reading`)
 *
 * @example
 * ```ts
 * import { byNumbers, decideRefund, defineTerms, fingerprintOf, freezvon } from "fineprint";
 *
 * const { burnDown, calendar } = freezvon;
 * const terms = defineTerms({
 *   id: "acme",
 *   version: "2026-01",
 *   inForceOn: "2026-01-01",
 *   zone: "Europe/Vilnius",
 *   calendar,
 *   clauses: [{ id: "8.1", summary: "fees are prepaid", notEncoded: "informational", because: "no rule", fingerprint: fingerprintOf("Fees are prepaid.") }],
 *   contradictions: [],
 *   document: byNumbers(),
 *   readings: [burnDown],
 *   burnDown,
 *   doors: {},
 * });
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z" },
 *   deposits: [],
 *   charges: [],
 * } as const;
 * decideRefund(terms, account, { at: "2026-07-03T09:00:00Z" }).outcome; //=> "not-addressed"
 * defineTerms({ ...terms, readings: [burnDown], zone: "Europe/Atlantis" }); //=> throws InputError
 * ```
 */
export function defineTerms<Said extends Partial<DoorTerms>>(
  definition: TermsDefinition<Said>,
): Terms<keyof Said & DoorName> {
  const formal = [...dataIssues(definition), ...outlineIssues(definition)];
  // what does not even have the form is not asked what it refers to
  const issues =
    formal.length > 0
      ? formal
      : [...registerIssues(definition), ...readingIssues(definition), ...doorIssues(definition)];
  if (issues.length > 0) throw new InputError(issues);
  return termsOf(definition);
}

function dataIssues({ id, version, inForceOn, zone, calendar }: AnyDefinition): readonly InputIssue[] {
  const read = termsDataParser.safeParse({ id, version, inForceOn, zone, calendar });
  const issues = read.ok ? [] : read.issues;
  return isZone(zone) || issues.some(({ path }) => path === "zone") ? issues : [...issues, unknownZone(zone)];
}

/** Names that come up more than once. */
function repeated(names: readonly string[], pathOf: (place: number) => string): readonly InputIssue[] {
  return names.flatMap((name, place): InputIssue[] => {
    const first = names.indexOf(name);
    if (first === place) return [];
    const expected = `a name other than that of ${pathOf(first)}`;
    return [{ code: "repeated-id", path: pathOf(place), expected, received: show(name) }];
  });
}

/** Citations that the register lacks. */
function uncited(
  { clauses }: AnyDefinition,
  cited: readonly { readonly clause: string; readonly path: string }[],
): readonly InputIssue[] {
  const ids = new Set(clauses.map(({ id }) => id));
  return cited
    .filter(({ clause }) => !ids.has(clause))
    .map(({ clause, path }) => ({
      code: "unknown-clause",
      path,
      expected: "the id of a clause in the register",
      received: show(clause),
    }));
}

function registerIssues(definition: AnyDefinition): readonly InputIssue[] {
  const { clauses, contradictions } = definition;
  return [
    ...repeated(
      clauses.map(({ id }) => id),
      (place) => `clauses[${place}].id`,
    ),
    ...clauses.flatMap(({ sameAs }, i): InputIssue[] => {
      if (sameAs === undefined || clauses.slice(0, i).some(({ id }) => id === sameAs)) return [];
      const expected = "the id of an earlier clause";
      return [{ code: "unknown-clause", path: `clauses[${i}].sameAs`, expected, received: show(sameAs) }];
    }),
    ...uncited(
      definition,
      contradictions.flatMap((contradiction, i) =>
        contradiction.clauses.map((clause, j) => ({ clause, path: `contradictions[${i}].clauses[${j}]` })),
      ),
    ),
  ];
}

function readingIssues(definition: AnyDefinition): readonly InputIssue[] {
  const { readings, burnDown } = definition;
  return [
    ...repeated(
      readings.map(({ name }) => name),
      (place) => `readings[${place}].name`,
    ),
    ...readings.flatMap(({ options }, i): InputIssue[] => {
      if (Object.keys(options).length > 0) return [];
      const expected = "at least one option, the default first";
      return [{ code: "no-default", path: `readings[${i}].options`, expected, received: show(options) }];
    }),
    ...(readings.includes(burnDown)
      ? []
      : [
          {
            code: "unknown-reading" as const,
            path: "burnDown",
            expected: "one of the readings",
            received: show(burnDown.name),
          },
        ]),
    ...uncited(
      definition,
      readings.map(({ clause }, i) => ({ clause, path: `readings[${i}].clause` })),
    ),
  ];
}

/** The clauses of a question, in whichever list they stand. */
function weighedBy(said: object): readonly (readonly [path: string, clause: string])[] {
  return Object.entries(said).flatMap(([key, list]): (readonly [string, string])[] =>
    key === "clauses" || key === "silent"
      ? (list as readonly Clause<never>[]).map(({ id }, i) => [`${key}[${i}].id`, id])
      : [],
  );
}

/** Rules and register in step: what a question weighs is said to be weighed there, and the other way round. */
function doorIssues(definition: AnyDefinition): readonly InputIssue[] {
  const { clauses, doors } = definition;
  const saidToBeWeighed = new Set(
    clauses.flatMap((entry) => ("decisions" in entry ? entry.decisions.map((door) => `${door} ${entry.id}`) : [])),
  );
  const weighed = new Set<string>();
  const issues: InputIssue[] = [];
  for (const [door, said] of Object.entries(doors)) {
    if (!(DOOR_NAMES as readonly string[]).includes(door)) {
      const expected = `one of ${DOOR_NAMES.join(", ")}`;
      issues.push({ code: "unknown-key", path: `doors.${door}`, expected, received: show(said) });
      continue;
    }
    const cited = weighedBy(said).map(([path, clause]) => ({ clause, path: `doors.${door}.${path}` }));
    const unknown = uncited(definition, cited);
    issues.push(...unknown);
    for (const { clause, path } of cited) {
      weighed.add(`${door} ${clause}`);
      if (saidToBeWeighed.has(`${door} ${clause}`) || unknown.some((issue) => issue.path === path)) continue;
      const expected = `a clause that the register lists under ${door}`;
      issues.push({ code: "not-in-step", path, expected, received: show(clause) });
    }
  }
  for (const [i, entry] of clauses.entries())
    for (const door of "decisions" in entry ? entry.decisions : [])
      if (!weighed.has(`${door} ${entry.id}`)) {
        const expected = `questions that weigh ${entry.id}`;
        issues.push({ code: "not-in-step", path: `clauses[${i}].decisions`, expected, received: show(door) });
      }
  return issues;
}
