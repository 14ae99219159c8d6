/**
 * The matrix of clauses, questions and tests: `npm run coverage:clauses` prints it, fails where it has a hole, and writes
 * docs/guides/clauses.md. It is made of the registers and of what the last run of the unit tests wrote down.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { argv, exit } from "node:process";
import { fileURLToPath } from "node:url";
import { type ClauseEntry, freezvon, illyvoip, type Terms } from "fineprint";

/** How many tests made a clause fire in a question, and in how many it was weighed without effect. */
interface Tests {
  readonly fired: number;
  readonly quiet: number;
}

const results = fileURLToPath(new URL("../test/results/clauses/", import.meta.url));
const page = fileURLToPath(new URL("guides/clauses.md", import.meta.url));
const NONE: Tests = { fired: 0, quiet: 0 };

/** What all files of tests wrote down, by `"terms question clause"`. */
export function testsByClause(): ReadonlyMap<string, Tests> {
  const sums = new Map<string, Tests>();
  for (const file of existsSync(results) ? readdirSync(results) : [])
    for (const { key, fired, quiet } of JSON.parse(readFileSync(results + file, "utf8")) as ({
      key: string;
    } & Tests)[]) {
      const sum = sums.get(key) ?? NONE;
      sums.set(key, { fired: sum.fired + fired, quiet: sum.quiet + quiet });
    }
  return sums;
}

const testsOf = (sums: ReadonlyMap<string, Tests>, terms: Terms, entry: ClauseEntry) =>
  "decisions" in entry
    ? entry.decisions.map((door) => ({ door, ...(sums.get(`${terms.id} ${door} ${entry.id}`) ?? NONE) }))
    : [];

/** What the matrix lacks: a question whose tests never weigh a clause, a clause that never fires, or always does. */
export function holesOf(terms: Terms, sums: ReadonlyMap<string, Tests>): readonly string[] {
  return terms.clauses.flatMap((entry) => {
    const tests = testsOf(sums, terms, entry);
    if (tests.length === 0) return [];
    const name = `${terms.id} ${entry.id}`;
    return [
      ...tests.filter(({ fired, quiet }) => fired + quiet === 0).map(({ door }) => `${name}: no test in ${door}`),
      ...(tests.every(({ fired }) => fired === 0) ? [`${name}: no test makes it fire`] : []),
      ...(tests.every(({ quiet }) => quiet === 0) ? [`${name}: no test makes it not fire`] : []),
    ];
  });
}

/** The page, whole. */
export function clausesPage(sums: ReadonlyMap<string, Tests>): string {
  return [
    "---",
    "title: Clauses",
    "group: Guides",
    "---",
    "",
    "# Clauses",
    "",
    "Every clause of both documents, in our words: the questions that weigh it, with the number of unit tests in which it",
    "has an effect and in which it is weighed without one; or why no question weighs it. Made by `npm run coverage:clauses`.",
    "",
    ...section("ILLYVOIP", illyvoip, sums),
    ...section("Freezvon", freezvon, sums),
  ].join("\n");
}

const cell = (text: string): string => text.replaceAll("|", "\\|");

function section(title: string, terms: Terms, sums: ReadonlyMap<string, Tests>): readonly string[] {
  const rows = terms.clauses.map((entry) => {
    const doors = testsOf(sums, terms, entry).map(({ door, fired, quiet }) => `${door} ${fired}/${quiet}`);
    const where = "decisions" in entry ? doors.join(", ") : `not encoded (${entry.notEncoded}): ${entry.because}`;
    return `| ${entry.id} | ${cell(entry.summary)} | ${cell(where)} |`;
  });
  const clashes = terms.contradictions.map(
    ({ clauses, clash, resolvedBy }) =>
      `- ${clauses.join(" and ")}: ${clash}${resolvedBy === undefined ? "" : ` (${resolvedBy})`}.`,
  );
  return [
    `## ${title}`,
    "",
    "| Clause | What it says | Weighed by (tests with effect/without) |",
    "| --- | --- | --- |",
    ...rows,
    "",
    `### Where ${title} contradicts itself`,
    "",
    ...clashes,
    "",
  ];
}

function print(sums: ReadonlyMap<string, Tests>): void {
  for (const terms of [illyvoip, freezvon])
    for (const entry of terms.clauses) {
      const doors = testsOf(sums, terms, entry).map(({ door, fired, quiet }) => `${door} ${fired}/${quiet}`);
      const where = "decisions" in entry ? doors.join("  ") : `- ${entry.notEncoded}`;
      console.log(`${terms.id.padEnd(9)} ${entry.id.padEnd(7)} ${where}`);
    }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const sums = testsByClause();
  const holes = [illyvoip, freezvon].flatMap((terms) => holesOf(terms, sums));
  print(sums);
  writeFileSync(page, clausesPage(sums));
  for (const hole of holes) console.error(hole);
  if (sums.size === 0) console.error("no results: run npm run test:unit first");
  exit(holes.length === 0 ? 0 : 1);
}
