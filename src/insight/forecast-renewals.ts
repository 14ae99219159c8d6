/** The renewals of a forecast: fees that are collected when they fall due, services that lapse or end. */
import type { RenewalDecision, RenewalItemAnswer } from "../decisions/decide-renewal.js";
import { amountText } from "../ledger/money.js";
import { type Units, unitsOf } from "../model/resolve.js";
import { applyRenewal, isRenewed } from "./apply-renewal.js";
import { byKindThenId, type EndEvent, type FeeTakenEvent, type LapseEvent } from "./forecast-event.js";
import { type Standing, textOf, withAccount } from "./forecast-standing.js";

const byService = (a: RenewalItemAnswer, b: RenewalItemAnswer): number => byKindThenId(a.service, b.service);

/** Carries out what renews, one period after the other; nothing where the services are not all known. */
export function renewAll(standing: Standing): {
  readonly standing: Standing;
  readonly events: readonly FeeTakenEvent[];
} {
  const decision = standing.renewal();
  if (decision.outcome === "not-addressed" || decision.outcome === "undetermined" || !decision.items.some(isRenewed))
    return { standing, events: [] };
  const next = renewAll(withAccount(standing, applyRenewal(standing.account, decision)));
  return { ...next, events: [...feesTaken(standing, decision), ...next.events] };
}

/** The fees of one decision, each with what it leaves of the balance. */
function feesTaken(standing: Standing, { items, balanceAfter }: RenewalDecision): readonly FeeTakenEvent[] {
  const renewed = items.filter(isRenewed).sort(byService);
  const fromBalance = ({ collectFrom, fee }: RenewalItemAnswer): Units =>
    collectFrom === "balance" ? unitsOf(fee) : 0n;
  let left = renewed.reduce((sum, item) => sum + fromBalance(item), unitsOf(balanceAfter.amount));
  return renewed.map((item) => {
    left -= fromBalance(item);
    const { service, dueOn, fee: amount, collectFrom, clause } = item;
    const taken = { amount, collectFrom, balanceAfter: amountText(left, standing.account.currency) };
    return { kind: "fee-taken", at: textOf(standing), service, dueOn, ...taken, clause };
  });
}

/** The services that lapse or end now and did not before. */
export function servicesLost(before: Standing, now: Standing): readonly (LapseEvent | EndEvent)[] {
  const known = before.renewal().items;
  const items = now
    .renewal()
    .items.filter(
      (item) =>
        !known.some(
          (other) => byService(other, item) === 0 && other.dueOn === item.dueOn && other.outcome === item.outcome,
        ),
    )
    .sort(byService);
  const at = textOf(now);
  return [
    ...items
      .filter(({ outcome }) => outcome === "lapses")
      .map(({ service, dueOn, fee, clause }) => ({ kind: "lapses" as const, at, service, dueOn, fee, clause })),
    ...items
      .filter(({ outcome }) => outcome === "ends")
      .map(({ service, dueOn, clause }) => ({ kind: "ends" as const, at, service, dueOn, clause })),
  ];
}
