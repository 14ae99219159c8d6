/** What the demo shows beyond the decisions themselves: when they change, how they go on, what other readings make of them. */
import { type Account, type AnyDecision, type Decision, explain, type Money, type Terms } from "fineprint";
import { type QuestionName, questionsOf, type Story } from "./stories.js";

/** What is shown of an account. */
export interface Asked {
  readonly terms: Terms;
  readonly account: Account;
  readonly story: Story;
  /** The questions; all five when absent. */
  readonly question?: QuestionName;
  /** How far is looked ahead; a year when absent. */
  readonly until?: string;
}

type Question = ReturnType<typeof questionsOf>[QuestionName];

const headline = (decision: AnyDecision): string => explain(decision).split("\n")[0] as string;

/** The findings that one answer has and another one lacks. */
function newIn(after: Decision, before: Decision): string {
  const lines = ({ findings }: Decision) =>
    findings
      .filter(({ effect }) => effect !== "satisfied")
      .map((each) => `${each.clause} ${each.effect} ${each.because}`);
  const known = new Set(lines(before));
  return [...new Set(lines(after))].filter((line) => !known.has(line)).join(", ");
}

/** When the answer changes, and by which clause. */
function tellNext(question: Question): readonly string[] {
  const change = question.nextChange();
  if (change === null) return [headline(question.decide()), "This does not change any more, if nothing else happens."];
  return [
    headline(change.before),
    `From ${change.at}, if nothing else happens: ${headline(change.after)}`,
    `What is new then: ${newIn(change.after, change.before) || "nothing but the amounts"}`,
  ];
}

/** Every span in which the answer stays the same. */
function tellTimeline(question: Question, until: string): readonly string[] {
  const { spans } = question.timeline(until);
  return [...spans.map(({ from, decision }) => `from ${from}  ${headline(decision)}`), `until ${until}`];
}

const range = (least: Money | null, most: Money | null): string =>
  least === null || most === null ? "" : `; ${least.amount} to ${most.amount} ${most.currency}`;

/** The other answers that other readings give, each by the smallest changes of readings that lead to it. */
function tellContest(question: Question): readonly string[] {
  const { decision, settled, alternatives, least, most, exhaustive } = question.contest();
  const said = headline(decision);
  if (settled) return [said, `No reading changes this; ${alternatives.length} other combinations were asked.`];
  const others = alternatives
    .map(({ readings, ...rest }) => ({ ...rest, options: Object.entries(readings), says: headline(rest.decision) }))
    .filter(({ says }) => says !== said);
  const smallest = others.filter(
    ({ options, says }) =>
      !others.some(
        (other) =>
          other.says === says &&
          other.options.length < options.length &&
          other.options.every(([name, option]) => options.some(([n, o]) => n === name && o === option)),
      ),
  );
  const asked = `${alternatives.length} other combinations of readings were asked${exhaustive ? "" : ", not all"}`;
  return [
    said,
    `${asked}; ${others.length} say something else${range(least, most)}:`,
    ...smallest.map(({ options, favours, says }) => {
      const under = options.map(([name, option]) => `${name} = ${option}`).join(", ");
      return `under ${under} (${favours === "neither" ? "favours neither" : `favours the ${favours}`}): ${says}`;
    }),
  ];
}

const YEAR_MS = 365 * 86_400_000;

const ofEachQuestion =
  (tell: (question: Question, until: string) => readonly string[]) =>
  ({ terms, account, story, question, until }: Asked): readonly string[] => {
    const questions = questionsOf(terms, account, story);
    const end = until ?? new Date(Date.parse(story.at) + YEAR_MS).toISOString();
    return (question === undefined ? Object.values(questions) : [questions[question]]).flatMap((each) => [
      "",
      ...tell(each, end),
    ]);
  };

/** What can be shown, by the option that asks for it. */
export const INSIGHTS = {
  next: ofEachQuestion(tellNext),
  timeline: ofEachQuestion(tellTimeline),
  contest: ofEachQuestion(tellContest),
} as const;

/** An example worth showing. */
export interface Pick {
  readonly shows: keyof typeof INSIGHTS;
  readonly file: string;
  readonly terms: string;
  readonly question?: QuestionName;
  readonly until?: string;
  /** What a person would not have seen. */
  readonly unseen: string;
}
