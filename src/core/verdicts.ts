/** Verdicts that clauses of both documents give in the same words. */
import { BLOCK_CAUSES, type BlockCause } from "../model/block.js";
import type { Resolved } from "../model/resolve.js";
import type { Termination } from "../model/termination.js";
import type { ViolationKind } from "../model/violation.js";
import { instantText } from "../time/civil-calendar.js";
import type { WindowEnd } from "../time/windows.js";
import { effectiveTermination, openBlocks, standingViolations } from "./account-facts.js";
import type { AllocationCase } from "./allocation-case.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";
import type { FindingCode, ObstacleCode } from "./codes.js";
import type { DisputeCase } from "./dispute-case.js";
import { awaits, discretion, type Effect, forbids, permits, satisfied, unknown, type Verdict } from "./finding.js";
import type { InactivityCase } from "./inactivity-case.js";
import type { RegistrationCase } from "./registration-case.js";
import type { RenewalCase, RenewalItem, RenewalItemOutcome } from "./renewal-case.js";

/** The ids of a list, sorted. */
export const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id).sort();

/** `otherwise`, or what a standing violation of certain kinds does; unknown where violations are. */
export function violationVerdict(
  c: Case,
  wanted: { readonly suspected?: boolean; readonly kinds?: readonly ViolationKind[] },
  { effect, because, otherwise }: { effect: Effect; because: FindingCode; otherwise: FindingCode },
): Verdict {
  const standing = standingViolations(c, wanted);
  if (standing === undefined) return unknown(["violations"], effect);
  if (standing.length === 0) return satisfied(otherwise, { violations: 0 });
  return { effect, because, facts: { violations: standing.length, violationIds: idsOf(standing) } };
}

/** The end of the agreement and a block of the account, where this clause is the one that covers it. */
export function endingVerdicts(
  c: Case,
  covers: { readonly blocks?: readonly BlockCause[]; readonly ends?: (termination: Resolved<Termination>) => boolean },
): readonly Verdict[] {
  const termination = effectiveTermination(c);
  const blocks = openBlocks(c).filter(({ cause }) => covers.blocks?.includes(cause));
  return [
    ...(termination !== undefined && covers.ends?.(termination) === true
      ? [forbids("agreement-ended", { by: termination.by, cause: termination.cause ?? null })]
      : []),
    ...(blocks.length > 0 ? [forbids("account-blocked", { blockIds: idsOf(blocks) })] : []),
  ];
}

/** That an account takes no orders: the end of the agreement, by whom this clause covers it, and any block. */
export function openAccountVerdicts(
  c: Case,
  ends: (termination: Resolved<Termination>) => boolean = () => true,
): readonly Verdict[] {
  const endings = endingVerdicts(c, { ends, blocks: BLOCK_CAUSES });
  return endings.length > 0 || effectiveTermination(c) !== undefined ? endings : [satisfied("agreement-runs")];
}

/** What is awaited of an applicant who is known not to have given some data; unknown where that is not known. */
export function applicantVerdict(
  { question: { applicant } }: RegistrationCase,
  keys: readonly ("name" | "email" | "contactPhone")[],
  because: ObstacleCode,
): Verdict {
  const missing = keys.filter((key) => applicant[key] === null);
  if (missing.length > 0) return awaits(because, { missing });
  const absent = keys.filter((key) => applicant[key] === undefined);
  return absent.length > 0
    ? unknown(
        absent.map((key) => `question.applicant.${key}`),
        "awaits",
      )
    : satisfied("data-given");
}

/** The nearest clause of an agreement that does not speak of the question. */
export const silentClause = (id: string, summary: string): Clause<object> => ({
  id,
  summary,
  weigh: () => satisfied("not-addressed"),
});

/** Which invoices a payment goes to. */
export function paidInvoicesVerdict(c: AllocationCase, because: FindingCode): Verdict {
  const allocation = c.allocation();
  if (allocation === undefined) return unknown(["invoices"], "forbids");
  const invoiceIds = idsOf(allocation.lines.map(({ invoice }) => invoice));
  return invoiceIds.length > 0 ? permits(because, { invoiceIds }) : satisfied("no-invoice-paid");
}

/** Says that a last day was not moved to a working day, because the calendar does not speak for it. */
export function coverVerdicts(...ends: readonly (WindowEnd | null)[]): readonly Verdict[] {
  return ends.some((end) => end?.covered === false) ? [satisfied("calendar-not-covered")] : [];
}

/** Whether the window for a dispute is open. */
export function disputeVerdicts(c: DisputeCase): readonly Verdict[] {
  const closes = c.closes();
  if (closes === null) return [satisfied("not-addressed")];
  return [
    !c.clock.reached(c.opensAt)
      ? awaits("dispute-not-yet", {}, c.opensAt)
      : c.clock.reached(closes.endAt)
        ? forbids("dispute-closed")
        : permits("dispute-open", {}, closes.endAt),
    ...coverVerdicts(closes),
  ];
}

/** Whether the account may be blocked for not being used. */
export function inactivityVerdict(c: InactivityCase): Verdict {
  const { lastUseAt, blockableAt } = c.unused();
  const facts = { lastUseAt: instantText(lastUseAt) };
  return c.clock.reached(blockableAt) ? discretion("not-used", facts) : satisfied("in-use", facts, blockableAt);
}

/** One verdict for each service with such an outcome, in the order of due days. */
export function renewalVerdicts(
  c: RenewalCase,
  verdictOf: {
    readonly [Outcome in RenewalItemOutcome]?: (
      facts: Verdict["facts"],
      item: RenewalItem,
    ) => Verdict | readonly Verdict[];
  },
): readonly Verdict[] {
  return c.items().flatMap((item) => {
    const { kind, id, fee } = item.service;
    return verdictOf[item.outcome]?.({ service: kind, id, fee: c.text(fee) }, item) ?? [];
  });
}

/** That the lists are not known, or that nothing at all is due. */
export function nothingDueVerdicts(c: RenewalCase): readonly Verdict[] {
  if (c.absent().length > 0) return [unknown(c.absent(), "forbids")];
  return c.items().every(({ outcome }) => outcome === "not-due" || outcome === "inactive")
    ? [satisfied("nothing-due")]
    : [];
}
