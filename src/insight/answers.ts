/** The headline of each question, and its answer in a sentence. */
import type { Money } from "../ledger/money.js";
import { describeInstant } from "../time/describe-instant.js";
import type { AnyDecision, Decisions } from "./any-decision.js";

/** What each question is about, in a word or two. */
export const TITLES: Readonly<Record<keyof Decisions, string>> = {
  refund: "Refund",
  suspension: "Services",
  renewal: "Renewal",
  dispute: "Dispute",
  inactivity: "Account",
  crediting: "Crediting",
  change: "Change of terms",
};

const RESUMES = {
  "credited-deposit": "when a deposit is credited",
  "invoice-payment": "when the invoices are paid",
  "operator-decision": "when the operator decides so",
} as const;

const money = ({ amount, currency }: Money): string => `${amount} ${currency}`;

/** Whether the agreement decides the question. */
function isAddressed(decision: AnyDecision): decision is Decisions[keyof Decisions] {
  return decision.outcome !== "not-addressed";
}

/** The answer in a sentence or two; nothing where the agreement does not speak of the question. */
export function answerOf(decision: AnyDecision): string {
  if (!isAddressed(decision)) return "";
  const answer = ANSWERS[decision.decision] as (of: AnyDecision) => string;
  return answer(decision);
}

const ANSWERS: { readonly [Door in keyof Decisions]: (decision: Decisions[Door]) => string } = {
  refund: ({ amount, eligible, retained }) =>
    `${money(amount)} is paid out; ${money(eligible)} would be eligible, ${money(retained)} stays on the balance.`,
  suspension: ({ balance, arrears, numbers, resumesOn }) => {
    const owed = arrears === null ? "not known" : money(arrears);
    const stopped = numbers.filter(({ outcome }) => outcome !== "active");
    return [
      `The balance is ${money(balance)}; owed: ${owed}.`,
      ...stopped.map(({ numberId, outcome, clause }) => `The number ${numberId} is ${outcome} (${clause}).`),
      ...(resumesOn === null ? [] : [`This ends ${RESUMES[resumesOn]}.`]),
    ].join(" ");
  },
  renewal: ({ total, balanceAfter, shortfall, nextDueAt }) => {
    const next = nextDueAt === null ? "" : `; next due: ${describeInstant(nextDueAt)}`;
    return `${money(total)} is collected; the balance is then ${money(balanceAfter)}, missing: ${money(shortfall)}${next}.`;
  },
  // null only where the agreement does not speak of it
  dispute: ({ opensAt, closesAt }) =>
    `The window runs from ${describeInstant(String(opensAt))} until ${describeInstant(String(closesAt))}.`,
  inactivity: ({ lastUseAt, blockableAt }) =>
    `Last used on ${describeInstant(String(lastUseAt))}; blockable from ${describeInstant(String(blockableAt))}.`,
  crediting: ({ dueAt }) => (dueAt === null ? "" : `There is time until ${describeInstant(dueAt)}.`),
  change: ({ earliestAt }) => (earliestAt === null ? "" : `It may take effect from ${describeInstant(earliestAt)}.`),
};
