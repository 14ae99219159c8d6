/** Verdicts on settling an account that clauses of both documents give in the same words. */
import type { TerminationCause } from "../model/termination.js";
import { instantText } from "../time/civil-calendar.js";
import { unknownLists } from "./account-facts.js";
import { type Amount, isCertain, sumOf } from "./amount.js";
import type { FindingCode, ObstacleCode } from "./codes.js";
import { awaits, limits, permits, satisfied, unknown, type Verdict } from "./finding.js";
import type { TerminationCase } from "./termination-case.js";
import { idsOf } from "./verdicts.js";

/** That the operator ended the agreement for a cause which this clause names. */
export function causeVerdict({ question }: TerminationCase, cause: TerminationCause, because: FindingCode): Verdict {
  return question.by === "operator" && question.cause === cause ? permits(because) : satisfied("not-ended-so");
}

/** What waits for the end of the agreement; nothing does while that has no date. */
export function effectVerdict(c: TerminationCase, because: ObstacleCode): Verdict {
  const { effectiveAt } = c.ending();
  return effectiveAt === null || c.clock.reached(effectiveAt)
    ? satisfied("effect-reached")
    : awaits(because, { effectiveAt: instantText(effectiveAt) }, effectiveAt);
}

/** What an amount above zero does. While the amount is not known, the answer hangs on what it needs. */
export function amountVerdict(
  c: TerminationCase,
  [name, amount]: readonly [name: string, amount: Amount],
  { give, because, otherwise }: { give: typeof limits; because: FindingCode; otherwise: FindingCode },
): Verdict {
  if (!isCertain(amount)) return unknown(amount.needs, "forbids");
  const facts = { [name]: c.text(amount.units) };
  return amount.units > 0n ? give(because, facts) : satisfied(otherwise, facts);
}

/** That something of what is owed is not paid by the balance. */
export const accruedFeesVerdict = (c: TerminationCase): Verdict =>
  amountVerdict(c, ["stillOwed", c.stillOwed()], {
    give: limits,
    because: "accrued-fees-owed",
    otherwise: "no-accrued-fees-owed",
  });

/** The fees that fall due before the effect. Of lists that are not known, one more could only change amounts. */
export function feeVerdict(c: TerminationCase): Verdict {
  const { lines, renewed, accrued } = c.fees();
  if (lines.length > 0) {
    const services = [...new Set(lines.map(({ service }) => `${service.kind} ${service.id}`))].sort();
    return limits("fee-before-effect", { fees: lines.length, services });
  }
  const absent = unknownLists(c, "numbers", "subscriptions");
  if (absent.length === 0) return satisfied("no-fee-before-effect");
  return unknown(absent, isCertain(sumOf(renewed, accrued)) ? "limits" : "forbids");
}

/** The invoices that the balance pays; what is owed hangs on them, too. */
export function settlementVerdict(c: TerminationCase): Verdict {
  const { lines, paid } = c.settlement();
  const needs = new Set([...paid.needs, ...unknownLists(c, "invoices")]);
  if (needs.size > 0) return unknown([...needs], "forbids");
  if (lines.length === 0) return satisfied("no-invoice-paid");
  const invoiceIds = idsOf(lines.map(({ invoice }) => invoice));
  return limits("balance-pays-invoices", { invoiceIds, paid: c.text(paid.units) });
}
