/** Can the services be used now? */
import { arrearsOf, isConnected, orderedNumbers, overdueInvoices } from "../core/account-facts.js";
import type { Heard } from "../core/clause.js";
import type { Answered, Decision, NotAddressed } from "../core/decision.js";
import type { DoorName } from "../core/door-names.js";
import type { Finding } from "../core/finding.js";
import { type SuspensionCase, suspensionCaseOf } from "../core/suspension-case.js";
import type { Terms } from "../core/terms.js";
import { weigh } from "../core/weigh.js";
import { type Money, moneyOf } from "../ledger/money.js";
import { byId } from "../ledger/order.js";
import type { Account } from "../model/account.js";
import { instantQuestionParser } from "../model/parsers.js";
import type { SuspensionQuestion } from "../model/questions.js";
import type { Id } from "../model/scalars.js";
import { concludeDoor, concludeSilence, openDoor } from "./door.js";
import { STOPPED } from "./stopped.js";

/** `suspended` by the terms themselves, `suspendable` by the operator's choice, `blocked` by its act. */
export type SuspensionOutcome = "active" | "suspended" | "suspendable" | "blocked" | "terminated" | "undetermined";

/** The state of one number. */
export interface NumberState {
  readonly numberId: Id;
  readonly outcome: "active" | "suspended" | "inactive";
  readonly clause: string;
}

/** What lets the services be used again. */
export type Resumption = "credited-deposit" | "invoice-payment" | "operator-decision";

/** The answer of {@link decideSuspension}. */
export interface SuspensionDecision extends Decision<"suspension", SuspensionOutcome> {
  readonly balance: Money;
  /** What is owed: a negative balance and overdue invoices. Null where invoices are not known. */
  readonly arrears: Money | null;
  /** Numbers that have been ordered, by id. */
  readonly numbers: readonly NumberState[];
  readonly resumesOn: Resumption | null;
  readonly noticeRequired: boolean;
}

const OUTCOMES = {
  forbids: "suspended",
  unknown: "undetermined",
  discretion: "suspendable",
  satisfied: "active",
} as const;

const SILENT = {
  balance: null,
  arrears: null,
  numbers: [],
  resumesOn: null,
  noticeRequired: null,
} as const;

/**
 * Decides whether the services can be used: by the terms themselves, by the operator's choice, or by its act.
 *
 * @param terms - the agreement
 * @param account - the account, parsed or as plain JSON
 * @param question - the instant
 * @returns the decision, with the state of every number
 * @throws InputError when the account or the question is malformed, or `at` lies before the registration
 * @clause ¶11, ¶17, ¶23, ¶31
 * @clause 4.2, 4.5, 4.7, 4.15, 4.16, 6.2, 7.3, 8.3, 8.4, 11.2, 11.3, 11.6, 13.2
 *
 * @example
 * ```ts
 * import { decideSuspension, freezvon } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z" },
 *   deposits: [],
 *   charges: [{ id: "C1", at: "2026-06-20T17:12:00Z", amount: "1.50", kind: "call" }],
 * } as const;
 * const decision = decideSuspension(freezvon, account, { at: "2026-07-03T09:00:00Z" });
 * [decision.outcome, decision.resumesOn]; //=> ["suspended", "credited-deposit"]
 * decision.findings.filter(({ effect }) => effect === "forbids").map(({ clause }) => clause); //=> ["4.2", "8.3", "8.4"]
 * ```
 */
export function decideSuspension<Spoken extends DoorName>(
  terms: Terms<Spoken>,
  account: Account,
  question: SuspensionQuestion,
): Answered<SuspensionDecision, Spoken>;
export function decideSuspension(
  terms: Terms<never>,
  account: Account,
  question: SuspensionQuestion,
): SuspensionDecision | NotAddressed<SuspensionDecision> {
  const base = openDoor(terms, account, question, instantQuestionParser);
  const { suspension: said, renewal } = terms.doors;
  if (said === undefined) return concludeSilence("suspension", terms, base, said, SILENT);
  const c = suspensionCaseOf(base, renewal);
  return concludeDoor("suspension", terms, c, said.clauses, (heard) => {
    const { outcome: weighed, needs } = weigh(heard, OUTCOMES);
    const stopping = stoppingFinding(heard);
    const outcome: SuspensionOutcome = STOPPED[stopping?.because ?? ""] ?? weighed;
    const { currency } = c.account;
    const { owed, isWhole } = arrearsOf(c);
    return {
      outcome,
      needs,
      balance: moneyOf(c.balance(), currency),
      arrears: isWhole ? moneyOf(owed, currency) : null,
      numbers: numberStates(c, said.citesNumbers, stopping),
      resumesOn: resumptionOf(c, outcome, heard),
      noticeRequired: said.noticeRequired,
    };
  });
}

/** What stops the whole account: the end of the agreement, else a block, else the first clause that forbids. */
function stoppingFinding(heard: readonly Heard[]): Finding | undefined {
  const findings = heard.map(({ finding }) => finding).filter(({ effect }) => effect === "forbids");
  const by = (because: string) => findings.find((finding) => finding.because === because);
  return by("agreement-ended") ?? by("account-blocked") ?? findings[0];
}

/** The state of each number, and the clause that it is in this state by: the account's, or the number's own. */
function numberStates(c: SuspensionCase, citesNumbers: string, stopping: Finding | undefined): readonly NumberState[] {
  const items = new Map(
    c.items().flatMap((item) => (item.service.kind === "number" ? [[item.service.id, item.outcome] as const] : [])),
  );
  return [...orderedNumbers(c)].sort(byId).map((number) => {
    const numberId = number.id;
    const renewal = items.get(numberId);
    if (stopping?.because === "agreement-ended") return { numberId, outcome: "inactive", clause: stopping.clause };
    if (!isConnected(c, number) || renewal === "ends") return { numberId, outcome: "inactive", clause: citesNumbers };
    if (stopping !== undefined) return { numberId, outcome: "suspended", clause: stopping.clause };
    return { numberId, outcome: renewal === "lapses" ? "suspended" : "active", clause: citesNumbers };
  });
}

/** Codes of fees and funds, which a payment settles; all other obstacles wait for the operator. */
const SETTLED_BY_PAYMENT: readonly string[] = ["fees-due", "insufficient-funds"];

function resumptionOf(c: SuspensionCase, outcome: SuspensionOutcome, heard: readonly Heard[]): Resumption | null {
  if (outcome === "blocked") return "operator-decision";
  if (outcome !== "suspended" && outcome !== "suspendable") return null;
  const decisive = outcome === "suspended" ? "forbids" : "discretion";
  const reasons = heard.filter(({ finding }) => finding.effect === decisive).map(({ finding }) => finding.because);
  if (reasons.some((because) => !SETTLED_BY_PAYMENT.includes(because))) return "operator-decision";
  const invoiceIsDue = outcome === "suspendable" && (overdueInvoices(c) ?? []).length > 0;
  return invoiceIsDue ? "invoice-payment" : "credited-deposit";
}
