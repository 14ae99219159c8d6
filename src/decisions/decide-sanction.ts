/** What may the operator do about violations? */
import type { Heard } from "../core/clause.js";
import type { Answered, Decision, NotAddressed } from "../core/decision.js";
import type { DoorName } from "../core/door-names.js";
import {
  MEASURES,
  type Measure,
  type Recipient,
  type RefundTouched,
  type SanctionClause,
  type SanctionMeasure,
} from "../core/sanction-case.js";
import type { Terms } from "../core/terms.js";
import type { Account } from "../model/account.js";
import { instantQuestionParser } from "../model/parsers.js";
import type { SanctionQuestion } from "../model/questions.js";
import { concludeDoor, concludeSilence, openDoor } from "./door.js";

/** The strongest measure that there is. */
export type SanctionOutcome = Measure | "none" | "undetermined";

/** What becomes of a refund, and by which clause. */
export interface SanctionRefund {
  readonly outcome: RefundTouched | "unknown" | "kept";
  readonly clause: string | null;
}

/** Somebody who may be told of the subscriber. */
export interface Disclosure {
  readonly to: Recipient;
  readonly clause: string;
}

/** The answer of {@link decideSanction}. */
export interface SanctionDecision extends Decision<"sanction", SanctionOutcome> {
  /** Strongest first, then in document order, then by the violation's instant and id. */
  readonly measures: readonly SanctionMeasure[];
  readonly refundForfeited: SanctionRefund;
  /** In document order. */
  readonly disclosure: readonly Disclosure[];
  /** Whether the operator has to give notice. */
  readonly noticeRequired: boolean;
}

/** What one clause gives. */
interface Given {
  readonly clause: SanctionClause;
  readonly measures: readonly SanctionMeasure[];
}

const SILENT = { measures: [], refundForfeited: null, disclosure: [], noticeRequired: null } as const;

/**
 * Decides what the operator may do about violations, on suspicion or not, and what the terms themselves bring about.
 *
 * @param terms - the agreement
 * @param account - the account, parsed or as plain JSON
 * @param question - the instant
 * @returns the decision, with every measure, what becomes of a refund, and who may be told
 * @throws InputError when the account or the question is malformed, or `at` lies before the registration
 * @clause ¶6, ¶8, ¶11, ¶16, ¶20, ¶26, ¶31
 * @clause 4.6, 4.7, 4.13, 4.14, 4.16, 5.5, 6.2, 6.3, 8.5, 11.6, 13.1, 13.2, 13.3, 13.4
 *
 * @example
 * ```ts
 * import { decideSanction, freezvon } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z" },
 *   deposits: [],
 *   charges: [],
 *   violations: [{ id: "V1", at: "2026-06-15T09:00:00Z", kind: "fraud", status: "suspected" }],
 * } as const;
 * const decision = decideSanction(freezvon, account, { at: "2026-07-03T09:00:00Z" });
 * decision.measures.map(({ measure, clause }) => `${measure} ${clause}`); //=> ["block-account 13.2", "report 13.4"]
 * [decision.outcome, decision.refundForfeited.outcome]; //=> ["block-account", "kept"]
 * ```
 */
export function decideSanction<Spoken extends DoorName>(
  terms: Terms<Spoken>,
  account: Account,
  question: SanctionQuestion,
): Answered<SanctionDecision, Spoken>;
export function decideSanction(
  terms: Terms<never>,
  account: Account,
  question: SanctionQuestion,
): SanctionDecision | NotAddressed<SanctionDecision> {
  const c = openDoor(terms, account, question, instantQuestionParser);
  const said = terms.doors.sanction;
  if (said === undefined) return concludeSilence("sanction", terms, c, said, SILENT);
  return concludeDoor("sanction", terms, c, said.clauses, (heard) => {
    const given = said.clauses.map((clause): Given => ({ clause, measures: clause.gives?.(c) ?? [] }));
    const measures = given.flatMap((by) => by.measures).sort(strongestFirst);
    // a clause that is not settled can give the strongest measure of all
    const needs = [...new Set(heard.flatMap(({ finding }) => finding.needs ?? []))];
    return {
      outcome: needs.length > 0 ? "undetermined" : (measures[0]?.measure ?? "none"),
      needs,
      measures,
      refundForfeited: refundOf(heard),
      disclosure: given.flatMap(disclosureOf),
      noticeRequired: said.noticeRequired,
    };
  });
}

/** Those of the same strength keep their order. */
const strongestFirst = (a: SanctionMeasure, b: SanctionMeasure): number =>
  MEASURES.indexOf(b.measure) - MEASURES.indexOf(a.measure);

/** Whom a clause that lets the operator report names. */
function disclosureOf({ clause, measures }: Given): readonly Disclosure[] {
  const { id, reports } = clause;
  if (reports === undefined || !measures.some(({ measure }) => measure === "report")) return [];
  return reports.to.map((to) => ({ to, clause: id }));
}

/** What the clauses that touch the refund make of it, worst first. */
function refundOf(heard: readonly Heard[]): SanctionRefund {
  const touched = heard.flatMap(({ clause, finding: { effect } }): SanctionRefund[] => {
    const { id, refund }: Pick<SanctionClause, "id" | "refund"> = clause;
    if (refund === undefined || effect === "satisfied") return [];
    return [{ outcome: effect === "unknown" ? "unknown" : refund, clause: id }];
  });
  const by = (outcome: SanctionRefund["outcome"]) => touched.find((refund) => refund.outcome === outcome);
  return by("forfeited") ?? by("unknown") ?? by("discretionary") ?? { outcome: "kept", clause: null };
}
