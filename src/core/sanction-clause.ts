/** Makes a clause on sanctions of a row: on which grounds it stands, what it does, which measures it gives. */
import { byTimeThenId } from "../ledger/order.js";
import type { ViolationKind } from "../model/violation.js";
import { chargedBack, standingViolations } from "./account-facts.js";
import type { FindingCode } from "./codes.js";
import { unknown, type Verdict } from "./finding.js";
import { rowOf } from "./row.js";
import type { Measure, Recipient, SanctionCase, SanctionClause, SanctionMeasure } from "./sanction-case.js";
import { idsOf } from "./verdicts.js";

/**
 * What lets a clause speak: standing violations.
 *
 * @typeParam Code - the codes that it can give
 */
export interface SanctionGround<Code extends string = FindingCode> {
  /** Their kinds; absent: any. */
  readonly kinds?: readonly ViolationKind[];
  /** Whether suspicion is enough. */
  readonly suspected?: boolean;
  /** Whether an open or lost chargeback is enough, too. */
  readonly chargebacks?: boolean;
  readonly because: Code;
}

/**
 * A clause on sanctions as a row of a table.
 *
 * @typeParam Code - the codes that it can give
 */
export interface SanctionRow<Code extends string = FindingCode>
  extends Pick<SanctionClause, "id" | "summary" | "refund"> {
  readonly grounds: readonly SanctionGround<Code>[];
  /** `forbids` brings the measures about by itself, `discretion` leaves them to the operator, `limits` gives none. */
  readonly effect: "forbids" | "discretion" | "limits";
  readonly measures?: readonly Measure[];
  /** To whom the operator may report, but for some kinds. */
  readonly reports?: { readonly to: readonly Recipient[]; readonly except?: readonly ViolationKind[] };
}

/** Makes a clause of a row. */
export function sanctionClause(row: SanctionRow): SanctionClause {
  return { ...row, weigh: (c) => weighRow(c, row), gives: (c) => measuresOf(c, row) };
}

const takenBack = (c: SanctionCase, { chargebacks }: SanctionGround) => (chargebacks === true ? chargedBack(c) : []);

/** One verdict for each ground that there is; where violations are not known, the other grounds are open. */
function weighRow(c: SanctionCase, { grounds, effect }: SanctionRow): readonly Verdict[] {
  const found = grounds.flatMap((ground): Verdict[] => {
    const violations = standingViolations(c, ground);
    const deposits = takenBack(c, ground);
    if ((violations ?? []).length + deposits.length === 0) return [];
    const facts = {
      ...(violations !== undefined && { violations: violations.length, violationIds: idsOf(violations) }),
      ...(deposits.length > 0 && { depositIds: idsOf(deposits) }),
    };
    return [{ effect, because: ground.because, facts }];
  });
  const isOpen = c.account.violations === undefined && found.length < grounds.length;
  return rowOf([...found, ...(isOpen ? [unknown(["violations"], effect)] : [])], "no-such-violation");
}

/** Each measure once for each violation, whatever the number of its grounds, and once for all chargebacks. */
function measuresOf(c: SanctionCase, { id, grounds, effect, measures = [], reports }: SanctionRow) {
  const give = (measure: Measure, violationId: string | null, onSuspicion: boolean): SanctionMeasure => ({
    measure,
    clause: id,
    violationId,
    onSuspicion,
    byItself: effect === "forbids",
  });
  const standing = new Set(grounds.flatMap((ground) => standingViolations(c, ground) ?? []));
  const isReportable = (kind: ViolationKind): boolean => reports !== undefined && !reports.except?.includes(kind);
  return [
    ...[...standing].sort(byTimeThenId).flatMap((violation) => {
      const given = isReportable(violation.kind) ? [...measures, "report" as const] : measures;
      return given.map((measure) => give(measure, violation.id, violation.status === "suspected"));
    }),
    ...(grounds.some((ground) => takenBack(c, ground).length > 0)
      ? measures.map((measure) => give(measure, null, true))
      : []),
  ];
}
