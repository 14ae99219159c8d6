/** decideOrder: may this order go through (spec/10-the-other-doors.md, B34–B36). */

import { effectiveTermination, happened, openBlocks } from "./facts.js";
import { type Effect, type Finding, found, satisfied } from "./findings.js";
import { burnDownOf, ledgerAt } from "./ledger.js";
import type { Operator, Readings } from "./model.js";
import { largerOf, type Money, moneyOf, units } from "./money.js";
import { findingsOf, open, type Row, settle } from "./open-rows.js";
import type { FullAccount, OrderQuestion, OrderRequest } from "./questions-of-accounts.js";
import { type Instant, instantOf, instantText } from "./time.js";

export type OrderOutcome = "accepted" | "refused" | "awaiting" | "discretionary";

export interface OrderDecision {
  readonly decision: "order";
  readonly at: string;
  readonly outcome: OrderOutcome | "undetermined";
  readonly price: Money;
  readonly balance: Money;
  readonly missing: Money;
  readonly payFrom: "balance" | "billing-information";
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

interface Case {
  readonly account: FullAccount;
  readonly question: OrderQuestion;
  readonly at: Instant;
  readonly price: bigint;
  readonly balance: bigint;
}

export function decideOrder(
  operator: Operator,
  readings: Readings,
  account: FullAccount,
  question: OrderQuestion,
): OrderDecision {
  const at = instantOf(question.at);
  const { balance } = ledgerAt(account, at, burnDownOf(operator, readings));
  const price = units(question.item.price);
  const one: Case = { account, question, at, price, balance };
  const rows = operator === "illyvoip" ? illyvoipRows(one) : freezvonRows(one);
  const { outcome, needs } = settle(rows, outcomeOf);
  return {
    decision: "order",
    at: instantText(at),
    outcome,
    price: moneyOf(price, account.currency),
    balance: moneyOf(balance, account.currency),
    missing: moneyOf(operator === "illyvoip" ? 0n : largerOf(price - balance, 0n), account.currency),
    payFrom: operator === "illyvoip" ? "billing-information" : "balance",
    findings: findingsOf(rows),
    needs,
  };
}

function outcomeOf(strongest: Effect): OrderOutcome {
  if (strongest === "forbids") return "refused";
  if (strongest === "awaits") return "awaiting";
  return strongest === "discretion" ? "discretionary" : "accepted";
}

function unanswered(one: Case, ...kinds: readonly OrderRequest["kind"][]): boolean {
  return (one.question.requests ?? []).some(
    (request) =>
      kinds.includes(request.kind) && happened(request.requestedAt, one.at) && !happened(request.answeredAt, one.at),
  );
}

function isBlocked(one: Case): boolean {
  return openBlocks(one.account, one.at).length > 0;
}

function illyvoipRows(one: Case): readonly Row[] {
  const rows: Row[] = [
    unanswered(one, "identity") ? found("¶8", "discretion", "order-may-be-denied") : satisfied("¶8"),
    happened(one.question.paidAt, one.at) ? satisfied("¶17") : found("¶17", "awaits", "payment-in-advance"),
  ];
  const termination = effectiveTermination(one.account, one.at);
  if (termination !== undefined) {
    rows.push(found(termination.by === "subscriber" ? "¶23" : "¶31", "forbids", "agreement-ended"));
  }
  if (isBlocked(one)) rows.push(found("¶31", "forbids", "account-blocked"));
  // B36: ended by the subscriber, ¶31 says nothing of its own.
  if (termination === undefined && !isBlocked(one)) rows.push(satisfied("¶31"));
  return rows;
}

function freezvonRows(one: Case): readonly Row[] {
  return [
    ...access(one),
    one.balance <= 0n ? found("4.2", "awaits", "insufficient-funds") : satisfied("4.2"),
    documents(one),
    unanswered(one, "identity") ? found("5.5", "awaits", "identity-documents") : satisfied("5.5"),
    ...fundsAndData(one),
    one.question.amends === undefined ? satisfied("6.5") : found("6.5", "forbids", "order-final"),
    ...genuineness(one),
    unanswered(one, "number-documents", "photo-verification")
      ? found("7.7", "awaits", "documents-again")
      : satisfied("7.7"),
  ];
}

function access(one: Case): readonly Row[] {
  const rows: Row[] = [];
  if (effectiveTermination(one.account, one.at) !== undefined) rows.push(found("4.1", "forbids", "agreement-ended"));
  if (isBlocked(one)) rows.push(found("4.1", "forbids", "account-blocked"));
  return rows.length > 0 ? rows : [satisfied("4.1")];
}

function documents(one: Case): Row {
  const { item } = one.question;
  if (item.kind !== "number") return satisfied("4.3");
  if (item.documents === undefined) return open("4.3", ["question.item.documents"], ["satisfied", "awaits"]);
  if (item.documents === "required") return found("4.3", "awaits", "documents");
  if (item.documents === "provided") return found("4.3", "awaits", "documents-review");
  return satisfied("4.3");
}

/** The funds are always known; what is known of the subscriber is a matter of its own (B15). */
function fundsAndData(one: Case): readonly Row[] {
  const rows: Row[] = [];
  if (one.balance < one.price) rows.push(found("6.1", "awaits", "funds-for-order"));
  const { name, contactPhone, address } = one.account.subscriber;
  const absent: string[] = [];
  if (name === undefined) absent.push("subscriber.name");
  if (contactPhone === undefined) absent.push("subscriber.contactPhone");
  if (address === undefined) absent.push("subscriber.address");
  if (absent.length > 0) rows.push(open("6.1", absent, ["satisfied", "awaits"]));
  return rows.length > 0 ? rows : [satisfied("6.1")];
}

function genuineness(one: Case): readonly Row[] {
  const { kind, documents: state, genuine, own } = one.question.item;
  if (kind !== "number") return [satisfied("7.6")];
  if (state === undefined) {
    // B34: documents that may have been provided are known to be false, or another's.
    const faulty = genuine === false || own === false;
    return [faulty ? open("7.6", ["question.item.documents"], ["satisfied", "forbids"]) : satisfied("7.6")];
  }
  if (state !== "provided" && state !== "accepted") return [satisfied("7.6")];
  const rows: Row[] = [];
  if (genuine === false) rows.push(found("7.6", "forbids", "documents-not-genuine"));
  if (own === false) rows.push(found("7.6", "forbids", "documents-not-own"));
  const absent: string[] = [];
  if (genuine === undefined) absent.push("question.item.genuine");
  if (own === undefined) absent.push("question.item.own");
  if (state === "provided" && absent.length > 0) rows.push(open("7.6", absent, ["satisfied", "forbids"]));
  return rows.length > 0 ? rows : [satisfied("7.6")];
}
