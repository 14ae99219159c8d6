/** What every door does first and last: read its input, and put the common parts of the decision around the answer. */
import { type Agreement, type Case, caseOf, type QuestionCase, questionCaseOf } from "../core/case.js";
import { type Clause, type Heard, hear } from "../core/clause.js";
import type { Decision } from "../core/decision.js";
import type { DoorName } from "../core/door-names.js";
import type { Silence } from "../core/doors.js";
import type { Finding } from "../core/finding.js";
import type { Contradiction } from "../core/register.js";
import type { Terms } from "../core/terms.js";
import { leaveTrace } from "../core/trace.js";
import type { Account } from "../model/account.js";
import { show, valueAt } from "../model/describe-value.js";
import { InputError } from "../model/input-error.js";
import type { InputIssue, InputIssueCode } from "../model/input-issue.js";
import type { ParseResult, Parser } from "../model/parse.js";
import { accountParser } from "../model/parsers.js";
import type { EpochMs, Resolved } from "../model/resolve.js";
import { instantText } from "../time/civil-calendar.js";
import { ANSWER_SHAPES } from "./answer-shapes.js";

/** Notes a problem of a question's field, which it shows as it was given. */
export type Complain = (code: InputIssueCode, path: string, expected: string) => void;

/** A question, resolved. */
type Asked<Question> = Resolved<Question> & { readonly at: EpochMs };

/** Reads the input of a door and opens the case; every problem of both is told at once. */
export function openDoor<Question extends { readonly at: string }>(
  terms: Agreement,
  account: Account,
  question: Question,
  parser: Parser<Question>,
  check: (account: Resolved<Account>, question: Resolved<Question>, complain: Complain) => void = () => {},
): Case<Asked<Question>> {
  const readAccount = accountParser.safeParse(account);
  const readQuestion = parser.safeParse(question);
  if (!readAccount.ok || !readQuestion.ok)
    throw new InputError([...issuesOf(readAccount), ...issuesOf(readQuestion).map(asPartOfQuestion)]);
  const facts = accountParser.resolved(readAccount.value);
  const asked = parser.resolved(readQuestion.value) as Asked<Question>;
  const issues: InputIssue[] = [];
  const complain: Complain = (code, path, expected) => {
    issues.push({
      code,
      path: `question.${path}`,
      expected,
      received: show(valueAt(readQuestion.value, path.split("."))),
    });
  };
  const { registeredAt } = facts.subscriber;
  if (asked.at < registeredAt) complain("before-registration", "at", `an instant from ${instantText(registeredAt)} on`);
  check(facts, asked, complain);
  if (issues.length > 0) throw new InputError(issues);
  return caseOf(terms, facts, asked);
}

/** Reads the question of a door without an account and opens the case; every problem is told at once. */
export function openQuestion<Question extends { readonly at: string }>(
  terms: Agreement,
  question: Question,
  parser: Parser<Question>,
): QuestionCase<Asked<Question>> {
  const read = parser.safeParse(question);
  if (!read.ok) throw new InputError(read.issues.map(asPartOfQuestion));
  return questionCaseOf(terms, parser.resolved(read.value) as Asked<Question>);
}

const issuesOf = (result: ParseResult<unknown>): readonly InputIssue[] => (result.ok ? [] : result.issues);

const asPartOfQuestion = (issue: InputIssue): InputIssue => ({
  ...issue,
  path: issue.path === "" ? "question" : `question.${issue.path}`,
});

/** What a decision says beyond what all have in common. */
type Said<Outcome> = { readonly outcome: Outcome; readonly needs: readonly string[] };

/** Hears all clauses, lets `answer` conclude from them, and leaves the trace of the case's clock. */
export function concludeDoor<
  Of extends QuestionCase,
  Door extends DoorName,
  Outcome extends string,
  Answer extends Said<Outcome>,
>(
  door: Door,
  terms: Terms<never>,
  c: Of,
  clauses: readonly Clause<Of>[],
  answer: (heard: readonly Heard[]) => Said<Outcome> & Answer,
): Decision<Door, Outcome> & Omit<Answer, "outcome" | "needs"> {
  const heard = hear(c, clauses);
  const { outcome, needs, ...fields } = answer(heard);
  const weighed = new Set(heard.map(({ clause }) => clause.id));
  const contradictions = terms.contradictions.filter(({ decisions }) => decisions.includes(door));
  const decision = {
    decision: door,
    terms: { id: terms.id, version: terms.version },
    at: instantText(c.clock.at),
    outcome,
    ...fields,
    findings: heard.map(({ finding }) => atOdds(finding, contradictions, weighed)),
    needs: outcome === "undetermined" ? needs : [],
    readings: { ...c.readings.consulted() },
  };
  const accountId = "account" in c ? (c as unknown as Case).account.id : null;
  return leaveTrace(decision, { terms, accountId, nextAt: c.clock.next() ?? null, shape: ANSWER_SHAPES[door] ?? {} });
}

/**
 * Names, among the facts of a finding, the clauses that contradict its own, if they were weighed, too, or if the finding
 * has an effect. A clause that contradicts itself is its own.
 */
function atOdds(finding: Finding, contradictions: readonly Contradiction[], weighed: ReadonlySet<string>): Finding {
  const { clause, effect, facts } = finding;
  const others = contradictions
    .filter(({ clauses }) => clauses.includes(clause))
    .flatMap(({ clauses }) => (clauses.length === 1 ? clauses : clauses.filter((id) => id !== clause)))
    .filter((id) => effect !== "satisfied" || weighed.has(id));
  return others.length === 0 ? finding : { ...finding, facts: { ...facts, contradicts: others } };
}

/** The decision of terms that do not decide the question: their nearest clauses, and an answer without content. */
export function concludeSilence<Of extends QuestionCase, Door extends DoorName, Fields extends object>(
  door: Door,
  terms: Terms<never>,
  c: Of,
  said: Silence<Of> | undefined,
  fields: Fields,
): Decision<Door, "not-addressed"> & Omit<Fields, "outcome" | "needs"> {
  const outcome = "not-addressed" as const;
  return concludeDoor(door, terms, c, said?.silent ?? [], () => ({ ...fields, outcome, needs: [] }));
}
