/**
 * Asks the five questions of the example accounts, or of one account file, under both terms.
 *
 *   npm run demo                                                     every story, as a table
 *   npm run demo -- --why                                            with the full explanations
 *   npm run demo -- --account FILE --terms freezvon --at INSTANT     one file, one agreement, one instant
 *   npm run demo -- --next                                           when three answers change, and why then
 *   npm run demo -- --timeline                                       how three answers go on
 *   npm run demo -- --contest                                        what other readings make of three answers
 *   npm run demo -- --forecast                                       what becomes of three accounts
 *
 * With --account, the last four are about that account, and all questions of it.
 */
import { basename } from "node:path";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import {
  type Account,
  type AnyDecision,
  explain,
  freezvon,
  InputError,
  illyvoip,
  parseAccount,
  type Terms,
} from "fineprint";
import { type Asked, INSIGHTS, type Pick } from "./insights.js";
import { folder, questionsOf, readJson, type Story, stories } from "./stories.js";

const AGREEMENTS: Readonly<Record<string, Terms>> = { illyvoip, freezvon };
const flag = { type: "boolean", default: false } as const;

const { values: options } = parseArgs({
  options: {
    account: { type: "string" },
    terms: { type: "string" },
    at: { type: "string" },
    why: flag,
    next: flag,
    timeline: flag,
    contest: flag,
    forecast: flag,
  },
});

type FiveDecisions = ReturnType<ReturnType<typeof questionsOf>[keyof ReturnType<typeof questionsOf>]["decide"]>;

/** A decision in one line: what one wants to know first. */
function gist(decision: FiveDecisions): string {
  switch (decision.decision) {
    case "refund":
      return `pays ${decision.amount.amount} of ${decision.eligible.amount} ${decision.eligible.currency}`;
    case "suspension":
      return `balance ${decision.balance.amount}, owed ${decision.arrears?.amount ?? "not known"}`;
    case "renewal":
      return `collects ${decision.total.amount}, missing ${decision.shortfall.amount}`;
    case "dispute":
      return decision.closesAt === null ? "" : `until ${decision.closesAt}`;
    case "inactivity":
      return decision.blockableAt === null ? "" : `from ${decision.blockableAt}`;
  }
}

/** The clauses that decide: what forbids, is awaited, is the operator's choice or is not known; else what permits. */
function decisiveClauses({ findings }: AnyDecision): string {
  const cited = (...effects: readonly string[]) =>
    [...new Set(findings.filter(({ effect }) => effects.includes(effect)).map(({ clause }) => clause))].join(" ");
  return cited("forbids", "awaits", "discretion", "unknown") || cited("permits");
}

function tell(story: Story, account: Account, agreements: readonly Terms[]): void {
  console.log(`\n${story.title}\n${story.file}, asked at ${story.at}`);
  if (story.story !== undefined) console.log(story.story);
  const table = new Table({
    head: ["terms", "question", "outcome", "answer", "clauses"],
    style: { head: [], border: [] },
    chars: { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" },
  });
  const decisions = agreements.map((terms) => ({
    terms,
    decided: Object.values(questionsOf(terms, account, story)).map((question) => question.decide()),
  }));
  for (const { terms, decided } of decisions)
    for (const decision of decided)
      table.push([terms.id, decision.decision, decision.outcome, gist(decision), decisiveClauses(decision)]);
  console.log(table.toString());
  if (!options.why) return;
  for (const { terms, decided } of decisions)
    for (const decision of decided) console.log(`\n[${terms.id}] ${explain(decision)}`);
}

/** What is asked of a file: its story, if it is one, with the instant of the command line. */
function storyOf(path: string): Story {
  const known = stories.find(({ file }) => file === basename(path));
  const at = options.at ?? known?.at;
  if (at === undefined) throw new Error(`${path} is no story: say when with --at, such as --at 2026-07-03T09:00:00Z`);
  const occurredAt = { kind: "functioning", occurredAt: at } as const;
  return { file: path, title: "One account", dispute: { subject: occurredAt }, ...known, at };
}

function agreementsAsked(): readonly Terms[] {
  if (options.terms === undefined) return Object.values(AGREEMENTS);
  const terms = AGREEMENTS[options.terms];
  if (terms === undefined) throw new Error(`--terms is one of ${Object.keys(AGREEMENTS).join(", ")}`);
  return [terms];
}

/** One example that was picked, or one account, as the options ask. */
function show(name: keyof typeof INSIGHTS, title: string, asked: Asked): void {
  console.log(`\n${title}\n${asked.story.file}, ${asked.terms.id}, asked at ${asked.story.at}`);
  console.log(INSIGHTS[name](asked).join("\n"));
}

try {
  const shown = (Object.keys(INSIGHTS) as readonly (keyof typeof INSIGHTS)[]).filter((name) => options[name]);
  const accountOf = (path: string) => parseAccount(readJson(path));
  const story = options.account === undefined ? undefined : storyOf(options.account);
  if (story === undefined && shown.length > 0) {
    const picks = readJson(`${folder}insights.json`) as readonly Pick[];
    for (const { shows, file, terms, unseen, ...rest } of picks.filter(({ shows }) => shown.includes(shows)))
      show(shows, unseen, {
        ...rest,
        terms: AGREEMENTS[terms] as Terms,
        account: accountOf(folder + file),
        story: storyOf(file),
      });
  } else {
    const asked = story === undefined ? stories.map((at) => ({ ...at, at: options.at ?? at.at })) : [story];
    for (const each of asked) {
      const account = accountOf(options.account ?? folder + each.file);
      if (shown.length === 0) tell(each, account, agreementsAsked());
      for (const name of shown)
        for (const terms of agreementsAsked()) show(name, each.title, { terms, account, story: each });
    }
  }
} catch (error) {
  process.exitCode = 1;
  if (!(error instanceof InputError)) {
    console.error(error instanceof Error ? error.message : error);
  } else {
    console.error(`${error.issues.length} mistake(s), so nothing is decided:`);
    for (const { path, code, expected, received } of error.issues)
      console.error(`  ${path}: ${code}; expected ${expected}, received ${received}`);
  }
}
