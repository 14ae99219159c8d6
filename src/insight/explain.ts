/** A decision in plain English. */
import type { Effect, Finding } from "../core/finding.js";
import type { DisputeDecision } from "../decisions/decide-dispute.js";
import type { InactivityDecision } from "../decisions/decide-inactivity.js";
import type { RefundDecision } from "../decisions/decide-refund.js";
import type { RenewalDecision } from "../decisions/decide-renewal.js";
import type { SuspensionDecision } from "../decisions/decide-suspension.js";
import type { Money } from "../ledger/money.js";
import { describeInstant } from "../time/describe-instant.js";
import { messageOf } from "./messages.js";

/** Whatever a door decides. */
export type AnyDecision = RefundDecision | SuspensionDecision | RenewalDecision | DisputeDecision | InactivityDecision;

/** What is said of findings of one effect, in the order in which a reader needs it. */
const PARTS: readonly (readonly [Effect, string])[] = [
  ["forbids", "What stands in the way"],
  ["awaits", "What is awaited"],
  ["discretion", "What is the operator's choice"],
  ["unknown", "What is not known"],
  ["permits", "What speaks for it"],
  ["limits", "What is kept back"],
];

const money = ({ amount, currency }: Money): string => `${amount} ${currency}`;
const when = (instant: string | null): string => (instant === null ? "never" : describeInstant(instant));

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
 * headline; //=> "Inactivity: blockable. Last used on 31 August 2025, 11:00 UTC; blockable from 28 February 2026, 22:00 UTC."
 * reason; //=> "- 11.2: the operator may block the account: the services were last used on 31 August 2025, 11:00 UTC"
 * ```
 */
export function explain(decision: AnyDecision): string {
  const { outcome, findings, needs, readings } = decision;
  const parts = PARTS.flatMap(([effect, title]) => {
    const lines = new Set(findings.filter((finding) => finding.effect === effect).map(lineOf));
    return lines.size === 0 ? [] : ["", `${title}:`, ...lines];
  });
  const rests = Object.entries(readings).map(([name, option]) => `${name} = ${option}`);
  return [
    `${titleOf(decision)}: ${outcome.replaceAll("-", " ")}. ${answerOf(decision)}`.trim(),
    ...parts,
    ...(needs.length > 0 ? ["", `It depends on: ${needs.join(", ")}.`] : []),
    ...(rests.length > 0 ? ["", `It rests on these readings: ${rests.join(", ")}.`] : []),
  ].join("\n");
}

function lineOf({ clause, because, facts, until, needs }: Finding): string {
  const ending = until === undefined ? "" : `, until ${describeInstant(until)}`;
  return `- ${clause}: ${messageOf(because, facts)}${needs === undefined ? "" : ` (${needs.join(", ")})`}${ending}`;
}

const titleOf = ({ decision }: AnyDecision): string => decision.charAt(0).toUpperCase() + decision.slice(1);

function answerOf(decision: AnyDecision): string {
  switch (decision.decision) {
    case "refund":
      return `${money(decision.amount)} is paid out; ${money(decision.eligible)} would be eligible, ${money(decision.retained)} stays usable.`;
    case "suspension":
      return `The balance is ${money(decision.balance)}; owed: ${decision.arrears === null ? "not known" : money(decision.arrears)}.`;
    case "renewal":
      return `${money(decision.total)} is collected; the balance is then ${money(decision.balanceAfter)}, missing: ${money(decision.shortfall)}; next due: ${when(decision.nextDueAt)}.`;
    case "dispute":
      return decision.closesAt === null ? "" : `Open from ${when(decision.opensAt)} until ${when(decision.closesAt)}.`;
    case "inactivity":
      return decision.blockableAt === null
        ? ""
        : `Last used on ${when(decision.lastUseAt)}; blockable from ${when(decision.blockableAt)}.`;
  }
}
