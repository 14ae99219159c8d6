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
  readonly question: unknown;
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

/** The functions that ask. Their questions are `never` so that each keeps its own, generic or not. */
type AskAccount = (terms: Terms, account: Account, question: never) => Decision;
type Ask = (terms: Terms, question: never) => Decision;

/** An example that asks about an account. */
export function exampleOf<Decide extends AskAccount>(
  decide: Decide,
  { account, ...told }: Told<Parameters<Decide>[2], ReturnType<Decide>> & { readonly account: Account },
): Example {
  return { ...partsOf(decide.name, told, (terms, question) => decide(terms, account, question)), account };
}

/** An example that needs no account. */
export function exampleWithoutAccount<Decide extends Ask>(
  decide: Decide,
  told: Told<Parameters<Decide>[1], ReturnType<Decide>>,
): Example {
  return { ...partsOf(decide.name, told, decide), account: null };
}

/** What both have in common; their types see to it that question, function and `tell` belong together. */
function partsOf(
  door: string,
  { terms, reading, story, questions, shows, tell }: Told<unknown, never>,
  decide: Ask,
): Omit<Example, "account"> {
  const cases = Object.entries(questions).map(([title, question]) => ({
    title,
    question,
    ask: (varied: Terms): Answer => {
      const decision = decide(varied, question as never);
      return { decision, says: tell(decision as never) };
    },
  }));
  return { terms, reading, story, door, cases, shows };
}
