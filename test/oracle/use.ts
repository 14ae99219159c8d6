/** decideUse: may this call or message go through (spec/10-the-other-doors.md, B14, B39). */

import { absentServiceLists, happened, standingViolations } from "./facts.js";
import { type Effect, type Finding, found, satisfied } from "./findings.js";
import { burnDownOf, ledgerAt } from "./ledger.js";
import type { Operator, Readings } from "./model.js";
import { findingsOf, open, type Row, settle } from "./open-rows.js";
import type { FullAccount, UseQuestion } from "./questions-of-accounts.js";
import { decideItems } from "./renewal.js";
import { decideSuspension, fundsMissing } from "./suspension.js";
import { endingRows } from "./suspension-endings.js";
import { type Instant, instantOf, instantText } from "./time.js";

export type UseOutcome = "allowed" | "refused" | "case-by-case";

export interface UseDecision {
  readonly decision: "use";
  readonly at: string;
  readonly outcome: UseOutcome | "undetermined";
  readonly notGuaranteed: readonly string[];
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

interface Case {
  readonly operator: Operator;
  readonly readings: Readings;
  readonly account: FullAccount;
  readonly question: UseQuestion;
  readonly at: Instant;
}

const DOCUMENT_ORDER = [
  ...["¶11", "¶23", "¶31", "¶35"],
  ...["4.2", "4.5", "4.7", "4.8", "4.10", "4.16", "6.2", "7.2", "7.3", "8.3", "11.2", "11.3", "13.2"],
];

export function decideUse(
  operator: Operator,
  readings: Readings,
  account: FullAccount,
  question: UseQuestion,
): UseDecision {
  const at = instantOf(question.at);
  const one: Case = { operator, readings, account, question, at };
  const rows = inDocumentOrder([
    ...endings(one),
    ...(operator === "illyvoip" ? [rightsEnded(one), emergencyCall(one)] : freezvonRows(one)),
  ]);
  const { outcome, needs } = settle(rows, outcomeOf);
  const codes = rows.filter(({ finding }) => finding.effect === "limits").map(({ finding }) => finding.because ?? "");
  return {
    decision: "use",
    at: instantText(at),
    outcome,
    notGuaranteed: codes,
    findings: findingsOf(rows),
    needs,
  };
}

function outcomeOf(strongest: Effect): UseOutcome {
  if (strongest === "forbids") return "refused";
  return strongest === "awaits" || strongest === "discretion" ? "case-by-case" : "allowed";
}

function inDocumentOrder(rows: readonly Row[]): readonly Row[] {
  const place = ({ finding }: Row): number => DOCUMENT_ORDER.indexOf(finding.clause);
  return [...rows].sort((left, right) => place(left) - place(right));
}

/** Ended, then blocked, as the row says; under ILLYVOIP one `satisfied` where it is neither. */
function endings(one: Case): readonly Row[] {
  const rows = endingRows(one.operator, one.account, one.at);
  const ended = rows.filter(({ finding }) => finding.because === "agreement-ended");
  return [...ended, ...rows.filter((row) => !ended.includes(row))];
}

function rightsEnded(one: Case): Row {
  const standing = standingViolations(one.account, one.at);
  if (standing === undefined) return open("¶11", ["violations"], ["satisfied", "forbids"]);
  const misused = standing.some(({ kind }) => kind === "content-misuse");
  return misused ? found("¶11", "forbids", "rights-ended") : satisfied("¶11");
}

function isOutgoingCall(one: Case): boolean {
  return one.question.direction === "outgoing" && one.question.kind === "call";
}

function emergencyCall(one: Case): Row {
  if (!isOutgoingCall(one)) return satisfied("¶35");
  const { emergency } = one.question;
  if (emergency === undefined) return open("¶35", ["question.emergency"], ["satisfied", "forbids"]);
  return emergency ? found("¶35", "forbids", "no-emergency-calls") : satisfied("¶35");
}

function freezvonRows(one: Case): readonly Row[] {
  const withNumber = one.question.numberId !== undefined;
  const general = one.question.direction === "outgoing" && withNumber;
  return [
    funds(one, "4.2"),
    guarantee(one),
    destination(one),
    general ? found("7.2", "limits", "outgoing-on-general-basis") : satisfied("7.2"),
    numberState(one),
    funds(one, "8.3"),
  ];
}

/** R43, R47: the same facts under both clauses. */
function funds(one: Case, clause: string): Row {
  const { balance } = ledgerAt(one.account, one.at, burnDownOf(one.operator, one.readings));
  const missing = fundsMissing({ ...one, balance });
  if (missing === undefined) return open(clause, absentServiceLists(one.account), ["satisfied", "forbids"]);
  return missing ? found(clause, "forbids", "insufficient-funds") : satisfied(clause);
}

/** 4.8: what is not guaranteed never stops anything. */
function guarantee(one: Case): Row {
  const { direction, registrationService } = one.question;
  if (direction === "outgoing") return found("4.8", "limits", "caller-id-not-guaranteed");
  if (registrationService === undefined) {
    return open("4.8", ["question.registrationService"], ["satisfied", "limits"]);
  }
  return registrationService ? found("4.8", "limits", "registration-message-not-guaranteed") : satisfied("4.8");
}

/** 4.10: the row as it is, or everything that it could be where the destination is not known. */
function destination(one: Case): Row {
  if (!isOutgoingCall(one) || one.question.restricted === false) return satisfied("4.10");
  const restricted = toRestricted(one);
  if (one.question.restricted === true) return restricted;
  const effects = restricted.mayBe ?? [restricted.finding.effect];
  return open("4.10", ["question.restricted"], ["satisfied", ...effects]);
}

/** 4.10 for a restricted destination. */
function toRestricted(one: Case): Row {
  const clause = "4.10";
  const { permission } = one.question;
  const asked = found(clause, "discretion", "destination-case-by-case");
  const notAsked = found(clause, "awaits", "request-from-sign-up-email");
  if (permission === undefined) return notAsked;
  if (happened(permission.grantedAt, one.at)) return found(clause, "permits", "destination-permitted");
  const absent: string[] = [];
  const { requestedFrom } = permission;
  const { email } = one.account.subscriber;
  // Without the address that asked there is nothing to compare (B39).
  if (requestedFrom === undefined) absent.push("question.permission.requestedFrom");
  else if (email === undefined) absent.push("subscriber.email");
  if (absent.length > 0) return open(clause, absent, ["discretion", "awaits"]);
  return requestedFrom?.toLowerCase() === email?.toLowerCase() ? asked : notAsked;
}

/**
 * 7.3, by R16: not in use, or its fee is due and the balance does not cover it. A subscription that is not known could
 * be due, too, and take what this fee needs.
 */
function numberState(one: Case): Row {
  const { numberId } = one.question;
  if (numberId === undefined) return satisfied("7.3");
  if (one.account.numbers === undefined) return open("7.3", ["numbers"], ["satisfied", "forbids"]);
  const { numbers } = decideSuspension(one.operator, one.readings, one.account, { at: one.question.at });
  const state = numbers.find((number) => number.numberId === numberId);
  if (state === undefined) throw new Error(`no number \`${numberId}\``);
  if (state.outcome === "inactive") return found("7.3", "forbids", "number-inactive");
  const mine = decideItems(one.operator, one.readings, one.account, one.at, true).find(
    ({ item }) => item.kind === "number" && item.id === numberId,
  );
  if (mine === undefined || mine.outcome === "not-due") return satisfied("7.3");
  const { balance } = ledgerAt(one.account, one.at, burnDownOf(one.operator, one.readings));
  if (one.account.subscriptions === undefined && mine.item.fee <= balance)
    return open("7.3", ["subscriptions"], ["satisfied", "forbids"]);
  return mine.outcome === "lapses" ? found("7.3", "forbids", "number-suspended") : satisfied("7.3");
}
