/** The example accounts, and the five questions that are asked of each. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type Account,
  type AccountDoor,
  type AnyDecision,
  contest,
  type DisputeSubject,
  decideDispute,
  decideInactivity,
  decideRefund,
  decideRenewal,
  decideSuspension,
  nextChange,
  type RefundQuestion,
  type Terms,
  timeline,
} from "fineprint";

/** An account file and what is asked of it. */
export interface Story {
  readonly file: string;
  readonly title: string;
  readonly story?: string;
  readonly at: string;
  readonly refund?: Omit<RefundQuestion, "at">;
  readonly dispute: { readonly subject: DisputeSubject };
}

export const folder = fileURLToPath(new URL("accounts/", import.meta.url));

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

export const stories = readJson(`${folder}stories.json`) as readonly Story[];

/** The five questions on one account, each ready to be asked. */
export function questionsOf(terms: Terms, account: Account, { at, refund, dispute }: Story) {
  const asking = <Question extends { readonly at: string }, Decided extends AnyDecision>(
    door: AccountDoor<Terms, Question, Decided>,
    question: Question,
  ) => ({
    decide: () => door(terms, account, question),
    nextChange: () => nextChange(door, terms, account, question),
    timeline: (until: string) => timeline(door, terms, account, question, { until }),
    contest: () => contest(door, terms, account, question),
  });
  return {
    refund: asking(decideRefund, { at, ...refund }),
    suspension: asking(decideSuspension, { at }),
    renewal: asking(decideRenewal, { at }),
    dispute: asking(decideDispute, { at, subject: dispute.subject }),
    inactivity: asking(decideInactivity, { at }),
  };
}

/** The name of one of the five questions. */
export type QuestionName = keyof ReturnType<typeof questionsOf>;
