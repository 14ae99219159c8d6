/** A decision in plain English. */
import type { Effect, Finding } from "../core/finding.js";
import type { CreditingDecision } from "../decisions/assess-crediting.js";
import type { TermsChangeDecision } from "../decisions/assess-terms-change.js";
import type { DisputeDecision } from "../decisions/decide-dispute.js";
import type { InactivityDecision } from "../decisions/decide-inactivity.js";
import type { RefundDecision } from "../decisions/decide-refund.js";
import type { RenewalDecision } from "../decisions/decide-renewal.js";
import type { SuspensionDecision } from "../decisions/decide-suspension.js";
import type { Money } from "../ledger/money.js";
import { describeInstant } from "../time/describe-instant.js";
import { messageOf } from "./messages.js";

/** Whatever a door decides. */
export type AnyDecision =
  | RefundDecision
  | SuspensionDecision
  | RenewalDecision
  | DisputeDecision
  | InactivityDecision
  | CreditingDecision
  | TermsChangeDecision;

/** What is said of findings of one effect, in the order in which a reader needs it. */
const PARTS: readonly (readonly [Effect, string])[] = [
  ["forbids", "What stands in the way"],
  ["awaits", "What is awaited"],
  ["discretion", "What is the operator's choice"],
  ["unknown", "What is not known"],
  ["permits", "What speaks for it"],
  ["limits", "What follows besides"],
];

/** Satisfied findings that are worth a sentence; the others are only cited. */
const WORTH_SAYING: readonly string[] = ["not-addressed", "calendar-not-covered"];

const TITLES: Readonly<Record<AnyDecision["decision"], string>> = {
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

/**
 * Explains a decision in plain English: the outcome first, then what stands in the way with its clause, what is
 * awaited and until when, what is the operator's choice, what is not known, and the readings that all of it rests on.
 *
 * @param decision - what any of the doors returned, or the same read back from JSON
 * @returns several lines of text; instants are in UTC
 *
 * @example
 * ```ts
 * import { decideInactivity, explain, freezvon } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2025-08-31T14:00:00+03:00" },
 *   deposits: [],
 *   charges: [],
 * } as const;
 * const [headline, , , reason] = explain(decideInactivity(freezvon, account, { at: "2026-03-01T09:00:00Z" })).split("\n");
 * headline; //=> "Account: blockable. Last used on 31 August 2025, 11:00 UTC; blockable from 28 February 2026, 22:00 UTC."
 * reason; //=> "- 11.2: the operator may block the account: the services were last used on 31 August 2025, 11:00 UTC"
 * ```
 */
export function explain(decision: AnyDecision): string {
  const { at, outcome, findings, needs, readings } = decision;
  const part = (title: string, chosen: readonly Finding[]): readonly string[] => {
    const lines = new Set(chosen.map((finding) => lineOf(finding, at)));
    return lines.size === 0 ? [] : ["", `${title}:`, ...lines];
  };
  const isTold = ({ effect, because }: Finding): boolean => effect !== "satisfied" || WORTH_SAYING.includes(because);
  const told = new Set(findings.filter(isTold).map(({ clause }) => clause));
  const kept = new Set(findings.map(({ clause }) => clause).filter((clause) => !told.has(clause)));
  const rests = Object.entries(readings).map(([name, option]) => `${name} = ${option}`);
  return [
    `${TITLES[decision.decision]}: ${outcome.replaceAll("-", " ")}. ${answerOf(decision)}`.trim(),
    ...PARTS.flatMap(([effect, title]) =>
      part(
        title,
        findings.filter((finding) => finding.effect === effect),
      ),
    ),
    ...part(
      "To be noted",
      findings.filter((finding) => finding.effect === "satisfied" && isTold(finding)),
    ),
    ...(needs.length > 0 ? ["", `It depends on: ${needs.join(", ")}.`] : []),
    ...(kept.size > 0 ? ["", `Weighed, and nothing against it: ${[...kept].join(", ")}.`] : []),
    ...(rests.length > 0 ? ["", `It rests on these readings: ${rests.join(", ")}.`] : []),
  ].join("\n");
}

/** One finding; what it waits for is over when the instant has passed. */
function lineOf({ clause, because, facts, until, needs }: Finding, at: string): string {
  const missing = needs === undefined ? "" : ` (${needs.join(", ")})`;
  const ending = until === undefined || until <= at ? "" : `, until ${describeInstant(until)}`;
  return `- ${clause}: ${messageOf(because, facts)}${missing}${ending}`;
}

function answerOf(decision: AnyDecision): string {
  switch (decision.decision) {
    case "refund":
      return `${money(decision.amount)} is paid out; ${money(decision.eligible)} would be eligible, ${money(decision.retained)} stays on the balance.`;
    case "suspension":
      return suspensionAnswer(decision);
    case "renewal": {
      const next = decision.nextDueAt === null ? "" : `; next due: ${describeInstant(decision.nextDueAt)}`;
      return `${money(decision.total)} is collected; the balance is then ${money(decision.balanceAfter)}, missing: ${money(decision.shortfall)}${next}.`;
    }
    case "dispute":
      if (decision.opensAt === null || decision.closesAt === null) return "";
      return `The window runs from ${describeInstant(decision.opensAt)} until ${describeInstant(decision.closesAt)}.`;
    case "crediting":
      return decision.dueAt === null ? "" : `There is time until ${describeInstant(decision.dueAt)}.`;
    case "change":
      return decision.earliestAt === null ? "" : `It may take effect from ${describeInstant(decision.earliestAt)}.`;
    case "inactivity":
      if (decision.lastUseAt === null || decision.blockableAt === null) return "";
      return `Last used on ${describeInstant(decision.lastUseAt)}; blockable from ${describeInstant(decision.blockableAt)}.`;
  }
}

function suspensionAnswer({ balance, arrears, numbers, resumesOn }: SuspensionDecision): string {
  const owed = arrears === null ? "not known" : money(arrears);
  const stopped = numbers.filter(({ outcome }) => outcome !== "active");
  return [
    `The balance is ${money(balance)}; owed: ${owed}.`,
    ...stopped.map(({ numberId, outcome, clause }) => `The number ${numberId} is ${outcome} (${clause}).`),
    ...(resumesOn === null ? [] : [`This ends ${RESUMES[resumesOn]}.`]),
  ].join(" ");
}
