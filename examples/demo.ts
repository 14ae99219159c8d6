/**
 * Asks the five questions of the example accounts, or of one account file, under both terms.
 *
 *   npm run demo                                                     every story, as a table
 *   npm run demo -- --why                                            with the full explanations
 *   npm run demo -- --account FILE --terms freezvon --at INSTANT     one file, one agreement, one instant
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import {
  type Account,
  type AnyDecision,
  type DisputeSubject,
  decideDispute,
  decideInactivity,
  decideRefund,
  decideRenewal,
  decideSuspension,
  explain,
  freezvon,
  InputError,
  illyvoip,
  parseAccount,
  type RefundQuestion,
  type Terms,
} from "fineprint";

/** An account file and what is asked of it. */
interface Story {
  readonly file: string;
  readonly title: string;
  readonly story?: string;
  readonly at: string;
  readonly refund?: Omit<RefundQuestion, "at">;
  readonly dispute: { readonly subject: DisputeSubject };
}

const AGREEMENTS: Readonly<Record<string, Terms>> = { illyvoip, freezvon };
const folder = fileURLToPath(new URL("accounts/", import.meta.url));
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));
const stories = readJson(`${folder}stories.json`) as readonly Story[];

const { values: options } = parseArgs({
  options: {
    account: { type: "string" },
    terms: { type: "string" },
    at: { type: "string" },
    why: { type: "boolean", default: false },
  },
});

/** The five decisions on one account. */
function decideAll(terms: Terms, account: Account, { at, refund, dispute }: Story) {
  return [
    decideRefund(terms, account, { at, ...refund }),
    decideSuspension(terms, account, { at }),
    decideRenewal(terms, account, { at }),
    decideDispute(terms, account, { at, subject: dispute.subject }),
    decideInactivity(terms, account, { at }),
  ] as const;
}

/** A decision in one line: what one wants to know first. */
function gist(decision: ReturnType<typeof decideAll>[number]): string {
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
  const decisions = agreements.map((terms) => ({ terms, decided: decideAll(terms, account, story) }));
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

try {
  const asked =
    options.account === undefined
      ? stories.map((story) => ({ path: folder + story.file, story: { ...story, at: options.at ?? story.at } }))
      : [{ path: options.account, story: storyOf(options.account) }];
  for (const { path, story } of asked) tell(story, parseAccount(readJson(path)), agreementsAsked());
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
