/** decideSuspension: can the services be used now (spec/3-decisions.md, R4, R15, R16, R42–R51). */

import {
  absentServiceLists,
  cancelledBefore,
  effectiveTermination,
  feeItems,
  happened,
  isConnected,
  openBlocks,
  overdueSum,
  standingViolations,
} from "./facts.js";
import { type Finding, found, plain, satisfied, unknown, type Weighed, weigh } from "./findings.js";
import { burnDownOf, ledgerAt } from "./ledger.js";
import {
  type Account,
  choose,
  compareText,
  type Operator,
  type PlainQuestion,
  type Readings,
  zoneOf,
} from "./model.js";
import { largerOf, type Money, moneyOf } from "./money.js";
import { decideItems } from "./renewal.js";
import { endingRows } from "./suspension-endings.js";
import { dayOf, type Instant, instantOf, instantText, startOfDay } from "./time.js";

export type SuspensionOutcome = "active" | "suspended" | "suspendable" | "blocked" | "terminated" | "undetermined";

export interface SuspensionDecision {
  readonly decision: "suspension";
  readonly at: string;
  readonly outcome: SuspensionOutcome;
  readonly balance: Money;
  readonly arrears: Money | null;
  readonly numbers: readonly {
    readonly numberId: string;
    readonly outcome: "active" | "suspended" | "inactive";
  }[];
  readonly resumesOn: "credited-deposit" | "invoice-payment" | "operator-decision" | null;
  readonly noticeRequired: false;
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

interface Case {
  readonly operator: Operator;
  readonly readings: Readings;
  readonly account: Account;
  readonly at: Instant;
  readonly balance: bigint;
}

const DOCUMENT_ORDER = [
  ...["¶11", "¶17", "¶23", "¶31"],
  ...["4.2", "4.5", "4.7", "4.15", "4.16", "6.2", "8.3", "8.4", "11.2", "11.3", "11.6", "13.2"],
];

export function decideSuspension(
  operator: Operator,
  readings: Readings,
  account: Account,
  question: PlainQuestion,
): SuspensionDecision {
  const at = instantOf(question.at);
  const { balance } = ledgerAt(account, at, burnDownOf(operator, readings));
  const one: Case = { operator, readings, account, at, balance };
  const weighed = [
    ...(operator === "illyvoip" ? illyvoipRows(one) : freezvonRows(one)),
    ...endingRows(operator, account, at),
  ].sort((left, right) => DOCUMENT_ORDER.indexOf(left.finding.clause) - DOCUMENT_ORDER.indexOf(right.finding.clause));
  const outcome = outcomeOf(one, weighed);
  const overdue = overdueSum(account, at);
  return {
    decision: "suspension",
    at: instantText(at),
    outcome,
    balance: moneyOf(balance, account.currency),
    arrears: overdue === undefined ? null : moneyOf(largerOf(-balance, 0n) + overdue, account.currency),
    numbers: numbersOf(one, outcome),
    resumesOn: resumesOn(one, outcome, weighed),
    noticeRequired: false,
    findings: plain(weighed),
    needs: outcome === "undetermined" ? weigh(weighed).needs : [],
  };
}

/** R15. */
function outcomeOf(one: Case, weighed: readonly Weighed[]): SuspensionOutcome {
  if (effectiveTermination(one.account, one.at) !== undefined) return "terminated";
  if (openBlocks(one.account, one.at).length > 0) return "blocked";
  switch (weigh(weighed).effect) {
    case "forbids":
      return "suspended";
    case "unknown":
      return "undetermined";
    case "discretion":
      return "suspendable";
    default:
      return "active";
  }
}

/** A right that the operator has, does not have, or may have. */
function right(clause: string, code: string | null, standing: boolean | undefined, needs: string): Weighed {
  if (standing === undefined) return unknown(clause, [needs], "discretion");
  return standing ? found(clause, "discretion", code) : satisfied(clause);
}

function illyvoipRows(one: Case): readonly Weighed[] {
  const kinds = standingViolations(one.account, one.at)?.map((violation) => violation.kind);
  const overdue = overdueSum(one.account, one.at);
  // R49: a balance below zero settles it, whatever the invoices are.
  const feesDue = one.balance < 0n ? true : overdue === undefined ? undefined : overdue > 0n;
  const misused =
    kinds === undefined
      ? unknown("¶11", ["violations"])
      : kinds.includes("content-misuse")
        ? found("¶11", "forbids", "rights-ended")
        : satisfied("¶11");
  return [
    misused,
    right("¶17", "fees-due", feesDue, "invoices"),
    right("¶31", "fees-due", feesDue, "invoices"),
    right("¶31", "terms-violated", kinds && kinds.length > 0, "violations"),
    right("¶31", null, kinds?.includes("harmful-conduct"), "violations"),
  ];
}

/** Whether the funds do not suffice; undefined where that is not known (R43). */
export function fundsMissing(one: Case): boolean | undefined {
  const reading = choose(one.readings, "insufficient-funds", ["nothing-left", "below-next-fee"]);
  if (one.balance <= 0n) return true;
  if (reading === "nothing-left") return false;
  if (absentServiceLists(one.account).length > 0) return undefined;
  const next = feeItems(one.account, one.at, zoneOf("freezvon")).find((item) => item.inUse && !item.cancelled);
  return next !== undefined && one.balance < next.fee;
}

function freezvonRows(one: Case): readonly Weighed[] {
  const missing = fundsMissing(one);
  const funds = (clause: string, effect: "forbids" | "discretion"): Weighed => {
    if (missing === undefined) return unknown(clause, absentServiceLists(one.account), effect);
    return missing ? found(clause, effect, "insufficient-funds") : satisfied(clause);
  };
  const established = standingViolations(one.account, one.at)?.map((violation) => violation.kind);
  const any = standingViolations(one.account, one.at, ["suspected", "established"])?.map(({ kind }) => kind);
  const dataMissing = established?.includes("missing-data");
  const otherDuty = established?.some((kind) => kind !== "missing-data");
  const duties: Weighed[] = [];
  if (dataMissing === true) duties.push(found("6.2", "discretion", "data-missing"));
  if (otherDuty === true) duties.push(found("6.2", "discretion", "duty-violated"));
  if (duties.length === 0) duties.push(right("6.2", null, dataMissing, "violations"));
  const reversed = one.account.deposits.some(
    ({ chargeback }) =>
      chargeback !== undefined &&
      happened(chargeback.openedAt, one.at) &&
      !(chargeback.outcome === "won" && happened(chargeback.settledAt, one.at)),
  );
  const paymentKinds = ["suspicious-payment", "stolen-card", "payment-fraud"];
  const fraudulent = reversed || any?.some((kind) => paymentKinds.includes(kind));
  return [
    funds("4.2", "forbids"),
    funds("4.15", "discretion"),
    right("4.16", "rules-broken", otherDuty, "violations"),
    ...duties,
    funds("8.3", "forbids"),
    funds("8.4", "forbids"),
    right("11.6", "payment-fraud", fraudulent, "violations"),
    right("13.2", "breach-suspected", any && any.length > 0, "violations"),
  ];
}

/** R16, by id. */
function numbersOf(one: Case, outcome: SuspensionOutcome): SuspensionDecision["numbers"] {
  const { account, at } = one;
  const lapsing = decideItems(one.operator, one.readings, account, at)
    .filter((decided) => decided.outcome === "lapses" && decided.item.kind === "number")
    .map((decided) => decided.item.id);
  const ordered = (account.numbers ?? []).filter((number) => happened(number.orderedAt, at));
  return ordered
    .map((number) => {
      const dueAt =
        number.paidThroughOn === undefined ? undefined : startOfDay(dayOf(number.paidThroughOn), zoneOf(one.operator));
      const cancelled = dueAt !== undefined && dueAt <= at && cancelledBefore(dueAt, number.cancelRequestedAt, at);
      const result = (state: "active" | "suspended" | "inactive") => ({
        numberId: number.id,
        outcome: state,
      });
      if (!isConnected(number, at) || cancelled || outcome === "terminated") return result("inactive");
      if (outcome === "suspended" || outcome === "blocked") return result("suspended");
      return result(one.operator === "freezvon" && lapsing.includes(number.id) ? "suspended" : "active");
    })
    .sort((left, other) => compareText(left.numberId, other.numberId));
}

/** R50, by the findings that decided. */
function resumesOn(
  one: Case,
  outcome: SuspensionOutcome,
  weighed: readonly Weighed[],
): SuspensionDecision["resumesOn"] {
  if (outcome === "blocked") return "operator-decision";
  if (outcome === "suspended") return one.operator === "illyvoip" ? "operator-decision" : "credited-deposit";
  if (outcome !== "suspendable") return null;
  const aboutFunds = ["fees-due", "insufficient-funds"];
  const conduct = weighed.some(
    ({ finding }) => finding.effect === "discretion" && !aboutFunds.includes(finding.because ?? ""),
  );
  if (conduct) return "operator-decision";
  return (overdueSum(one.account, one.at) ?? 0n) > 0n ? "invoice-payment" : "credited-deposit";
}
