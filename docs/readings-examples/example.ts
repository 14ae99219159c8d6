/** A worked example: one account, one or several questions, and what the options of a reading make of them. */
import type { Account, Decision, Terms } from "fineprint";

/** A decision, and in a few words what of it the reader should compare. */
export interface Answer {
  readonly decision: Decision;
  readonly says: string;
}

/** The example of one reading of one agreement. */
export interface Example {
  readonly terms: Terms;
  /** The name of the reading. */
  readonly reading: string;
  /** Who did what when, in days and amounts. */
  readonly story: string;
  /** The name of the function that is asked. */
  readonly door: string;
  /** Null where the question is not about an account. */
  readonly account: Account | null;
  /** Each with a few words on what sets it apart; one suffices where it tells all options apart. */
  readonly cases: readonly ExampleCase[];
  /** The part of the decision that the page's code shows, as code that follows the decision: `.amount.amount`. */
  readonly shows: string;
}

/** One question of an example. */
export interface ExampleCase {
  readonly title: string;
  readonly question: object;
  readonly ask: (terms: Terms) => Answer;
}

/** What an example says of itself, beyond the function that it asks. */
interface Told<Question, Decided> {
  readonly terms: Terms;
  readonly reading: string;
  readonly story: string;
  /** By what sets each apart. */
  readonly questions: Readonly<Record<string, Question>>;
  readonly shows: string;
  readonly tell: (decision: Decided) => string;
}

/** An example that asks about an account. */
export function exampleOf<Question extends object, Decided extends Decision>(
  decide: (terms: Terms, account: Account, question: Question) => Decided,
  { account, ...told }: Told<Question, Decided> & { readonly account: Account },
): Example {
  return { ...partsOf(decide.name, told, (terms, question) => decide(terms, account, question)), account };
}

/** An example that needs no account. */
export function exampleWithoutAccount<Question extends object, Decided extends Decision>(
  decide: (terms: Terms, question: Question) => Decided,
  told: Told<Question, Decided>,
): Example {
  return { ...partsOf(decide.name, told, decide), account: null };
}

function partsOf<Question extends object, Decided extends Decision>(
  door: string,
  { terms, reading, story, questions, shows, tell }: Told<Question, Decided>,
  decide: (terms: Terms, question: Question) => Decided,
): Omit<Example, "account"> {
  const cases = Object.entries(questions).map(([title, question]) => ({
    title,
    question,
    ask: (varied: Terms): Answer => {
      const decision = decide(varied, question);
      return { decision, says: tell(decision) };
    },
  }));
  return { terms, reading, story, door, cases, shows };
}
