/** What the demo shows beyond the decisions themselves: when they change, how they go on, what other readings make of them, what lies ahead. */
import {
  type Account,
  type AnyDecision,
  type Decision,
  explain,
  type ForecastEvent,
  forecast,
  type Money,
  type Terms,
} from "fineprint";
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

const dayIn = (zone: string, at: string): string => new Date(at).toLocaleDateString("en-CA", { timeZone: zone });

/** An event in one line. */
function eventText(event: ForecastEvent, currency: string): string {
  switch (event.kind) {
    case "fee-taken": {
      const { service, amount, collectFrom, balanceAfter } = event;
      const from = collectFrom === "balance" ? `the balance, which is then ${balanceAfter}` : "the billing information";
      return `${amount} ${currency} for ${service.kind} ${service.id} is taken from ${from} (${event.clause})`;
    }
    case "lapses":
      return `${event.service.kind} ${event.service.id} lapses: ${event.fee} is not covered (${event.clause})`;
    case "ends":
      return `${event.service.kind} ${event.service.id} ends, as it was cancelled (${event.clause})`;
    case "refundable-drops":
      return `the refundable part drops from ${event.from.amount} to ${event.to.amount} ${event.to.currency}: ${event.lines.map(({ depositId, because }) => `${depositId} ${because}`).join(", ")}`;
    case "window-closes":
      return `too late for a ${event.question} (${event.clause} ${event.because})`;
    case "blockable":
      return `the account may be blocked, not used since ${event.lastUseAt} (${event.clause})`;
    default:
      return `${event.kind}: ${event.was}, then ${event.is} (${event.clauses.join(" ")})`;
  }
}

const YEAR_MS = 365 * 86_400_000;
const aYearAfter = (at: string): string => new Date(Date.parse(at) + YEAR_MS).toISOString();

/** What becomes of the account; disputes are left out, as there is one for each charge. */
function tellForecast({ terms, account, story: { at }, until = aYearAfter(at) }: Asked): readonly string[] {
  const { events, needs } = forecast(terms, account, { from: at, until });
  const told = events.filter((event) => event.kind !== "window-closes" || event.question === "refund");
  return [
    "",
    ...told.map((event) => `${dayIn(terms.zone, event.at)}  ${eventText(event, account.currency)}`),
    ...(needs.length > 0 ? [`Not known: ${needs.join(", ")}`] : []),
    ...(told.length === 0 ? ["Nothing happens."] : []),
  ];
}

const ofEachQuestion =
  (tell: (question: Question, until: string) => readonly string[]) =>
  ({ terms, account, story, question, until = aYearAfter(story.at) }: Asked): readonly string[] => {
    const questions = questionsOf(terms, account, story);
    return (question === undefined ? Object.values(questions) : [questions[question]]).flatMap((each) => [
      "",
      ...tell(each, until),
    ]);
  };

/** What can be shown, by the option that asks for it. */
export const INSIGHTS = {
  next: ofEachQuestion(tellNext),
  timeline: ofEachQuestion(tellTimeline),
  contest: ofEachQuestion(tellContest),
  forecast: tellForecast,
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
