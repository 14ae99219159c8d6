/** decideSanction: what may the operator do about a violation (spec/10-the-other-doors.md, B31–B33). */

import { happened, openBlocks, standingViolations } from "./facts.js";
import { type Finding, found, satisfied, unknown } from "./findings.js";
import { type Account, compareText, type Operator, type Violation } from "./model.js";
import type { SanctionQuestion } from "./questions-of-accounts.js";
import {
  MEASURES,
  type Measure,
  type Party,
  type SanctionRule,
  sanctionClauses,
  sanctionRules,
} from "./sanction-rules.js";
import { type Instant, instantOf, instantText } from "./time.js";

export interface ListedMeasure {
  readonly measure: Measure;
  readonly clause: string;
  readonly violationId: string | null;
  readonly onSuspicion: boolean;
  readonly byItself: boolean;
}

export interface SanctionDecision {
  readonly decision: "sanction";
  readonly at: string;
  readonly outcome: Measure | "none" | "undetermined";
  readonly measures: readonly ListedMeasure[];
  readonly refundForfeited: {
    readonly outcome: "kept" | "discretionary" | "forfeited" | "unknown";
    readonly clause: string | null;
  };
  readonly disclosure: readonly { readonly to: Party; readonly clause: string }[];
  readonly noticeRequired: false;
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

interface Case {
  readonly operator: Operator;
  /** Standing violations, by `at`, then id; undefined: not known. */
  readonly violations: readonly Violation[] | undefined;
  readonly reversedPayment: boolean;
  readonly blockedForFraud: boolean;
}

export function decideSanction(operator: Operator, account: Account, question: SanctionQuestion): SanctionDecision {
  const at = instantOf(question.at);
  const one: Case = {
    operator,
    violations: standingViolations(account, at, ["suspected", "established"])
      ?.slice()
      .sort((left, right) => instantOf(left.at) - instantOf(right.at) || compareText(left.id, right.id)),
    reversedPayment: hasReversedPayment(account, at),
    blockedForFraud: openBlocks(account, at).some((block) => block.cause === "fraud"),
  };
  const measures = measuresOf(one);
  const known = one.violations !== undefined;
  return {
    decision: "sanction",
    at: instantText(at),
    outcome: known ? (measures[0]?.measure ?? "none") : "undetermined",
    measures,
    refundForfeited: refundForfeited(one),
    disclosure: disclosureOf(one),
    noticeRequired: false,
    findings: sanctionClauses(operator).flatMap((clause) => findingsOf(one, clause)),
    needs: known ? [] : ["violations"],
  };
}

/** An open or lost chargeback; a won one does not count (R44). */
function hasReversedPayment(account: Account, at: Instant): boolean {
  return account.deposits.some(({ chargeback }) => {
    if (chargeback === undefined || !happened(chargeback.openedAt, at)) return false;
    return !(chargeback.outcome === "won" && happened(chargeback.settledAt, at));
  });
}

/** The standing violations that a rule fires for. */
function offences(one: Case, rule: SanctionRule): readonly Violation[] {
  return (one.violations ?? []).filter(
    ({ kind, status }) => rule.covers(kind) && (rule.suspicionIsEnough || status === "established"),
  );
}

/** One finding for each code of the clause that applies, else one (B1, B15). */
function findingsOf(one: Case, clause: string): readonly Finding[] {
  if (clause === "13.3") {
    return [(one.blockedForFraud ? found(clause, "discretion", "no-duty-to-refund") : satisfied(clause)).finding];
  }
  const findings: Finding[] = [];
  for (const rule of sanctionRules(one.operator)) {
    if (rule.clause !== clause) continue;
    const fires = offences(one, rule).length > 0 || (clause === "11.6" && one.reversedPayment);
    if (fires) findings.push(found(clause, rule.effect, rule.because).finding);
  }
  if (findings.length > 0) return findings;
  return [(one.violations === undefined ? unknown(clause, ["violations"]) : satisfied(clause)).finding];
}

/** Strongest first, then document order, then by violation; one of each measure, clause and violation (B32). */
function measuresOf(one: Case): readonly ListedMeasure[] {
  const listed: ListedMeasure[] = [];
  const list = (measure: Measure, rule: SanctionRule, violation: Violation | null): void => {
    const violationId = violation === null ? null : violation.id;
    const same = listed.some(
      (other) => other.measure === measure && other.clause === rule.clause && other.violationId === violationId,
    );
    if (same) return;
    listed.push({
      measure,
      clause: rule.clause,
      violationId,
      onSuspicion: violation === null || violation.status === "suspected",
      byItself: rule.effect === "forbids",
    });
  };
  for (const rule of sanctionRules(one.operator)) {
    for (const violation of offences(one, rule)) {
      for (const measure of rule.measures(violation.kind)) list(measure, rule, violation);
    }
    if (rule.clause === "11.6" && one.reversedPayment) list("block-account", rule, null);
  }
  const strength = ({ measure }: ListedMeasure): number => MEASURES.indexOf(measure);
  const place = ({ clause }: ListedMeasure): number => sanctionClauses(one.operator).indexOf(clause);
  const age = ({ violationId }: ListedMeasure): number =>
    violationId === null
      ? Number.MAX_SAFE_INTEGER
      : (one.violations ?? []).findIndex((violation) => violation.id === violationId);
  return listed.sort(
    (left, right) => strength(right) - strength(left) || place(left) - place(right) || age(left) - age(right),
  );
}

/** Each party once for each clause, in document order. */
function disclosureOf(one: Case): SanctionDecision["disclosure"] {
  const told: { readonly to: Party; readonly clause: string }[] = [];
  for (const rule of sanctionRules(one.operator)) {
    for (const { kind } of offences(one, rule)) {
      for (const to of rule.tells(kind)) {
        if (!told.some((other) => other.to === to && other.clause === rule.clause)) {
          told.push({ to, clause: rule.clause });
        }
      }
    }
  }
  return told;
}

/** B33; `forfeited` comes before `discretionary`. */
function refundForfeited(one: Case): SanctionDecision["refundForfeited"] {
  const clause = one.operator === "illyvoip" ? "¶26" : "8.5";
  if (one.violations === undefined) return { outcome: "unknown", clause };
  if (one.violations.some(({ status }) => status === "established")) return { outcome: "forfeited", clause };
  if (one.operator === "freezvon" && one.blockedForFraud) return { outcome: "discretionary", clause: "13.3" };
  return { outcome: "kept", clause: null };
}
