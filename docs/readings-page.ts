/**
 * Writes a page for each reading into docs/readings/, and docs/guides/readings.md, which lists them, from the readings'
 * own data and from their worked examples: `npm run docs:readings`. A test holds the files to it.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { freezvon, illyvoip, type Party, type Reading, type Terms, withReadings } from "fineprint";
import { exampleCode } from "./readings-examples/code.js";
import { doorsThatConsult } from "./readings-examples/consulted.js";
import type { Example } from "./readings-examples/example.js";
import { EXAMPLES } from "./readings-examples/index.js";

/** One reading of one agreement. */
interface Entry {
  readonly terms: Terms;
  readonly reading: Reading;
}

const AGREEMENTS = [
  { title: "ILLYVOIP", terms: illyvoip },
  { title: "Freezvon", terms: freezvon },
] as const;

const ENTRIES: readonly Entry[] = AGREEMENTS.flatMap(({ terms }) =>
  Object.values(terms.readings).map((reading) => ({ terms, reading })),
);

/** The pages by name of their file, which is that of the reading. */
export function readingPages(): ReadonlyMap<string, string> {
  const names = [...new Set(ENTRIES.map(({ reading }) => reading.name))].sort();
  return new Map(
    names.map((name) => {
      const entries = ENTRIES.filter(({ reading }) => reading.name === name);
      return [`${name}.md`, pageOf(name, entries)];
    }),
  );
}

/** The list of all readings, docs/guides/readings.md. */
export function readingsIndex(): string {
  return [
    ...header("Readings", "Guides"),
    "Where a document is open, there is a reading: a named question with options, the first of which is the default. Every",
    "decision names the readings that it rests on; one that was not consulted cannot matter. `withReadings` picks others:",
    "",
    "```ts",
    'import { illyvoip, withReadings } from "fineprint";',
    "",
    'withReadings(illyvoip, { "dispute-days": "elapsed-hours" }).chosen["dispute-days"]; //=> "elapsed-hours"',
    'withReadings(illyvoip, { "dispute-days": "fortnight" }); //=> throws InputError',
    "```",
    "",
    "Each has a page with its options, whom they favour, why the default is the default, and an example that tells the",
    "options apart, computed when the pages are made (`npm run docs:readings`).",
    "",
    ...AGREEMENTS.flatMap(({ title, terms }) => [
      `## ${title}`,
      "",
      ...table(
        ["Reading", "Clause", "Question", "Options, the default first"],
        Object.values(terms.readings).map(({ name, clause, question, options }) => [
          `[${name}](../readings/${name}.md)`,
          clause,
          question,
          Object.keys(options).map(code).join(", "),
        ]),
      ),
      "",
    ]),
  ].join("\n");
}

/** A page; a reading that both agreements have is told once for each. */
function pageOf(name: string, entries: readonly Entry[]): string {
  const [only, ...others] = entries.map((entry) => ({ ...entry, example: exampleFor(entry) }));
  if (only === undefined) throw new Error(`no agreement has the reading ${name}`);
  const lines =
    others.length === 0
      ? [`${titleOf(only)}, ${only.reading.clause}.`, "", ...sections(only, "##")]
      : [only, ...others].flatMap((entry) => [
          `## ${titleOf(entry)}, ${entry.reading.clause}`,
          "",
          ...sections(entry, "###"),
        ]);
  return [...header(name, "Readings"), ...lines, "[All readings](../guides/readings.md)", ""].join("\n");
}

type Told = Entry & { readonly example: Example };

function exampleFor({ terms, reading }: Entry): Example {
  const examples = EXAMPLES.filter((example) => example.terms === terms && example.reading === reading.name);
  const [example] = examples;
  if (example === undefined || examples.length > 1)
    throw new Error(`${terms.id} ${reading.name} has ${examples.length} examples instead of one`);
  return example;
}

function sections({ terms, reading, example }: Told, level: string): readonly string[] {
  const { name, question, options, why } = reading;
  const names = Object.keys(options);
  const only = names.length === 1;
  const answers = names.map((option) => {
    const varied = withReadings(terms, { [name]: option });
    return [code(option), ...example.cases.map(({ ask }) => ask(varied).says)];
  });
  return [
    `**${question}**`,
    "",
    ...table(
      ["Option", "What it says", "Favours"],
      Object.entries(options).map(([option, { says, favours }], i) => [
        `${code(option)}${i === 0 && !only ? " (default)" : ""}`,
        says,
        party(favours),
      ]),
    ),
    "",
    `${only ? "Why there is no other" : `Why ${code(names[0] as string)} is the default`}: ${why}`,
    "",
    `${level} Worked example`,
    "",
    example.story,
    "",
    ...table(["Option", ...example.cases.map(({ title }) => title)], answers),
    "",
    `Days and times are those of ${terms.zone}${answers.join().includes("24:00") ? "; 24:00 is the end of its day" : ""}.`,
    "",
    `${level} ${only ? "The same in code" : "How to choose it"}`,
    "",
    ...exampleCode(example),
    "",
    `Consulted by ${listed(doorsThatConsult(terms, name).map(code))}.`,
    "",
  ];
}

const titleOf = ({ terms }: Entry): string =>
  AGREEMENTS.find((agreement) => agreement.terms === terms)?.title ?? terms.id;

const party = (favours: Party): string => (favours === "neither" ? "neither side" : `the ${favours}`);
const code = (text: string): string => `\`${text}\``;
const listed = (items: readonly string[]): string => items.join(", ").replace(/, ([^,]*)$/, " and $1");

const header = (title: string, group: string): readonly string[] => [
  ...["---", `title: ${title}`, `group: ${group}`, "---", ""],
  ...[`# ${title}`, ""],
];

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [row(head), row(head.map(() => "---")), ...rows.map(row)];
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL("readings/", import.meta.url);
  const pages = readingPages();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [file, text] of pages) writeFileSync(new URL(file, folder), text);
  writeFileSync(new URL("guides/readings.md", import.meta.url), readingsIndex());
}
