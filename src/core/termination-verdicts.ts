/** Verdicts on settling an account that clauses of both documents give in the same words. */
import type { TerminationCause } from "../model/termination.js";
import { instantText } from "../time/civil-calendar.js";
import { openInvoices, unknownLists } from "./account-facts.js";
import { type Amount, isCertain, sumOf } from "./amount.js";
import type { FindingCode } from "./codes.js";
import { awaits, type Give, limits, permits, satisfied, unknown, type Verdict } from "./finding.js";
import type { TerminationCase } from "./termination-case.js";
import { idsOf } from "./verdicts.js";

/** That the operator ended the agreement for a cause which this clause names. */
export function causeVerdict({ question }: TerminationCase, cause: TerminationCause, because: FindingCode): Verdict {
  return question.by === "operator" && question.cause === cause ? permits(because) : satisfied("not-ended-so");
}

/** What waits for the end of the agreement; nothing does while that has no date. */
export function effectVerdict(c: TerminationCase, because: FindingCode): Verdict {
  const { effectiveAt } = c.ending();
  return effectiveAt === null || c.clock.reached(effectiveAt)
    ? satisfied("effect-reached")
    : awaits(because, { effectiveAt: instantText(effectiveAt) }, effectiveAt);
}

/** What an amount above zero does; unknown while the amount is. */
export function amountVerdict(
  c: TerminationCase,
  [name, amount]: readonly [name: string, amount: Amount],
  { give, because, otherwise }: { give: Give; because: FindingCode; otherwise: FindingCode },
): Verdict {
  const given = give(because, { [name]: c.text(amount.units) });
  if (!isCertain(amount)) return unknown(amount.needs, given.effect);
  return amount.units > 0n ? given : satisfied(otherwise, given.facts);
}

/** That something of what is owed is not paid by the balance. */
export const accruedFeesVerdict = (c: TerminationCase): Verdict =>
  amountVerdict(c, ["stillOwed", c.stillOwed()], {
    give: limits,
    because: "accrued-fees-owed",
    otherwise: "no-accrued-fees-owed",
  });

/** The fees that fall due before the effect. Where lists are not known, an unknown stands beside those that are. */
export function feeVerdicts(c: TerminationCase): readonly Verdict[] {
  const { lines, renewed, accrued } = c.fees();
  const { needs } = sumOf(renewed, accrued);
  const absent = unknownLists(c, "numbers", "subscriptions");
  const services = [...new Set(lines.map(({ service }) => `${service.kind} ${service.id}`))].sort();
  const found = lines.length > 0 ? [limits("fee-before-effect", { fees: lines.length, services })] : [];
  if (needs.length > 0) return [...found, unknown(needs, "forbids")];
  if (found.length > 0) return found;
  return [absent.length > 0 ? unknown(absent, "limits") : satisfied("no-fee-before-effect")];
}

/** The invoices that the balance pays. */
export function settlementVerdict(c: TerminationCase): Verdict {
  const { lines, paid } = c.settlement();
  if (openInvoices(c) === undefined) return unknown(sumOf(c.owed(), paid).needs, "forbids");
  if (!isCertain(paid)) return unknown(paid.needs, "limits");
  if (paid.units === 0n) return satisfied("no-invoice-paid");
  return limits("balance-pays-invoices", {
    invoiceIds: idsOf(lines.map(({ invoice }) => invoice)),
    paid: c.text(paid.units),
  });
}
