/**
 * Writes docs/guides/readings.md from the readings' own data: `npm run docs:readings`. A test holds the file to it.
 */
import { writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { freezvon, illyvoip, type Reading, type Terms } from "fineprint";

/** The page, whole. */
export function readingsPage(): string {
  return [
    "---",
    "title: Readings",
    "group: Guides",
    "---",
    "",
    "# Readings",
    "",
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
    "Readings of ¶6, ¶23, ¶29, ¶33, ¶37, ¶43, ¶53 and of 4.12, 11.3, 11.4, and `balance-at-end` and",
    "`inactivity-termination`, belong to questions that the package does not ask yet: no answer rests on them so far.",
    "",
    "The readings below are made from the data of the terms (`npm run docs:readings`).",
    "",
    ...section("ILLYVOIP", illyvoip),
    ...section("Freezvon", freezvon),
  ].join("\n");
}

function section(title: string, terms: Terms): readonly string[] {
  return [`## ${title}`, "", ...Object.values(terms.readings).flatMap(entry)];
}

function entry({ name, clause, question, options, why }: Reading): readonly string[] {
  return [
    `### \`${name}\` (${clause})`,
    "",
    question,
    "",
    ...Object.entries(options).map(
      ([option, { says, favours }], i) =>
        `- \`${option}\`${i === 0 ? " (default)" : ""}: ${says}. Favours ${favours === "neither" ? "neither side" : `the ${favours}`}.`,
    ),
    "",
    `Why the default: ${why}`,
    "",
  ];
}

const file = new URL("guides/readings.md", import.meta.url);
if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, readingsPage());
