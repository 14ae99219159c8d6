/** A question that can be asked again: at another instant, or under other readings. */
import type { Decision } from "../core/decision.js";
import { type Terms, withReadings } from "../core/terms.js";
import { type Trace, traceOf } from "../core/trace.js";
import type { Account } from "../model/account.js";
import { accountParser } from "../model/parsers.js";
import type { EpochMs } from "../model/resolve.js";
import type { Instant } from "../model/scalars.js";
import { instantText } from "../time/civil-calendar.js";

/** What every question has. */
export interface AnyQuestion {
  readonly at: Instant;
}

/** A question's door, where an account is asked about. */
export type AccountDoor<Asked extends Terms<never>, Question extends AnyQuestion, Decided extends Decision> = (
  terms: Asked,
  account: Account,
  question: Question,
) => Decided;

/** A question's door, where no account is needed. */
export type QuestionDoor<Asked extends Terms<never>, Question extends AnyQuestion, Decided extends Decision> = (
  terms: Asked,
  question: Question,
) => Decided;

/** Either. */
export type AnyDoor<Asked extends Terms<never>, Question extends AnyQuestion, Decided extends Decision> =
  | AccountDoor<Asked, Question, Decided>
  | QuestionDoor<Asked, Question, Decided>;

/** One question to one account under terms. */
export interface Asking<Decided extends Decision> {
  /** The answer to the question as it was given. */
  readonly now: () => Decided;
  /** The answer at another instant. */
  readonly at: (at: EpochMs) => Decided;
  /** The answer under other options of some readings. */
  readonly under: (readings: Readonly<Record<string, string>>) => Decided;
}

/** Puts a question so that it can be asked again; the account is read once. */
export function askingOf<Asked extends Terms<never>, Question extends AnyQuestion, Decided extends Decision>(
  door: AnyDoor<Asked, Question, Decided>,
  terms: Asked,
  account: Account | null,
  question: Question,
): Asking<Decided> {
  // what can't be read is left to the door, which tells every problem of account and question at once
  const read = account === null ? null : accountParser.safeParse(account);
  const facts = read?.ok ? read.value : account;
  const ask = (under: Asked, asked: Question): Decided =>
    facts === null
      ? (door as QuestionDoor<Asked, Question, Decided>)(under, asked)
      : (door as AccountDoor<Asked, Question, Decided>)(under, facts, asked);
  return {
    now: () => ask(terms, question),
    at: (at) => ask(terms, { ...question, at: instantText(at) }),
    under: (readings) => ask(withReadings(terms, readings), question),
  };
}

/** The trace of a decision that a door has just made. */
export function freshTraceOf(decision: Decision): Trace {
  const trace = traceOf(decision);
  if (trace === undefined)
    throw new Error("the decision is a copy: pass a door itself, which returns its own decisions");
  return trace;
}
