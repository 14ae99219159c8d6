/** The facts that are not known when absent (R13), and how to take one away. */
import type { Account } from "fineprint";

/** Their paths. */
export const OPTIONAL_FACTS: readonly string[] = [
  "invoices",
  "numbers",
  "subscriptions",
  "violations",
  "subscriber.otherAccounts",
  "subscriber.identity",
  "question.reason",
  "question.failure",
  "question.exchangeRate",
];

/** An account and a question with a fact less. */
export function without<Question extends object>(
  given: { readonly account: Account; readonly question: Question },
  path: string,
): { readonly account: Account; readonly question: Question } {
  const { question, ...account } = structuredClone({ ...given.account, question: given.question });
  const owners: Record<string, object> = { "": account, subscriber: account.subscriber, question };
  const [key = "", owner = ""] = path.split(".").reverse();
  delete (owners[owner] as Record<string, unknown>)[key];
  return { account, question: question as Question };
}
