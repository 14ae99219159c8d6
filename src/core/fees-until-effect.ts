/** The fees that fall due before an agreement ends: day by day, each as a renewal on its day would take it. */
import type { DayNumber, EpochMs, Units } from "../model/resolve.js";
import { openBlocks, unknownLists } from "./account-facts.js";
import { type Amount, certain } from "./amount.js";
import type { Case } from "./case.js";
import { type Ending, runsUntil } from "./ending.js";
import { byDueDay, coveredBy, type RenewalTerms, type Service } from "./renewal-case.js";
import { monthlyServices } from "./services.js";

/** A service, and when the agreement ends for it; null while that has no date. */
interface EndingService extends Service {
  readonly endsAt: EpochMs | null;
}

/** One fee. */
export interface FeeUntilEffect {
  /** The service as it stands on the day of the fee: it is paid through that day. */
  readonly service: Service;
  /** Whether the balance pays it or does not cover it, or it is billed. */
  readonly outcome: "renews" | "lapses" | "accrues";
  /** The day on which the fee after it falls due; null where the service lapses. */
  readonly throughDay: DayNumber | null;
}

/** Fees until the effect. */
export interface FeesUntilEffect {
  /** By day, then numbers before subscriptions, then id. */
  readonly lines: readonly FeeUntilEffect[];
  /** What is taken from the balance. */
  readonly renewed: Amount;
  /** What is billed. */
  readonly accrued: Amount;
}

const NONE: FeesUntilEffect = { lines: [], renewed: certain(0n), accrued: certain(0n) };

/** The fees of an agreement's renewals until it ends; without clauses on renewal no service is paid for. */
export function feesUntilEffect(c: Case, renewal: RenewalTerms | undefined, ending: Ending): FeesUntilEffect {
  if (renewal === undefined || openBlocks(c).length > 0) return NONE;
  const fromBalance = renewal.collect.from === "balance";
  const lines = feesByDay(c, renewal, servicesUntil(c, ending));
  const total: Amount = {
    units: feesOf(lines.filter(({ outcome }) => outcome !== "lapses")),
    // a balance that is not above zero pays nothing, whatever services there are
    needs: fromBalance && c.balance() <= 0n ? [] : unknownLists(c, "numbers", "subscriptions"),
  };
  return fromBalance ? { ...NONE, lines, renewed: total } : { ...NONE, lines, accrued: total };
}

const feesOf = (lines: readonly FeeUntilEffect[]): Units => lines.reduce((sum, { service }) => sum + service.fee, 0n);

/** The day through which a service is paid once these fees have been taken. */
export function paidThroughAfter({ lines }: FeesUntilEffect, { kind, id, paidThrough }: Service): DayNumber {
  const own = lines.filter(({ service }) => service.kind === kind && service.id === id);
  return Math.max(paidThrough, ...own.map(({ throughDay }) => throughDay ?? paidThrough));
}

/** The services that a fee can fall due for: those that run until the end, and are not prepaid for a term. */
function servicesUntil(c: Case, ending: Ending): readonly EndingService[] {
  return monthlyServices(c).flatMap((monthly) => {
    const { runsBy: _, paidThrough, ...service } = monthly;
    const endsAt = ending.ofService(service.anchor);
    if (paidThrough === undefined || !runsUntil(c, monthly, endsAt)) return [];
    return [{ ...service, ...feeDayOf(c, paidThrough), active: true, endsAt }];
  });
}

const feeDayOf = (c: Case, day: DayNumber) => ({ paidThrough: day, dueAt: c.time.startOf(day) });

/** Each day's fees meet what the days before have left of the balance; a service that lapses has no later fee. */
function feesByDay(c: Case, renewal: RenewalTerms, services: readonly EndingService[]): readonly FeeUntilEffect[] {
  const outcome: FeeUntilEffect["outcome"] = renewal.collect.from === "balance" ? "renews" : "accrues";
  const lines: FeeUntilEffect[] = [];
  let left = c.balance();
  let open = services.filter((service) => isDue(c, service));
  while (open.length > 0) {
    const day = Math.min(...open.map(({ paidThrough }) => paidThrough));
    const due = open.filter(({ paidThrough }) => paidThrough === day).sort(byDueDay);
    const covered = coveredBy(c, renewal.collect, due, left);
    const fees = due.map((service) =>
      covered.has(service)
        ? { service, outcome, throughDay: renewal.feeDay(c)(service.anchor, day) }
        : { service, outcome: "lapses" as const, throughDay: null },
    );
    lines.push(...fees);
    left -= [...covered].reduce((sum, { fee }) => sum + fee, 0n);
    const paidOn = fees.flatMap(({ service, throughDay }) =>
      throughDay === null ? [] : [{ ...service, ...feeDayOf(c, throughDay) }],
    );
    open = [...open.filter((service) => !due.includes(service)), ...paidOn.filter((service) => isDue(c, service))];
  }
  return lines;
}

/** Whether the next fee falls due before the end, and no cancellation has been received before its day. */
function isDue(c: Case, { dueAt, endsAt, cancelRequestedAt }: EndingService): boolean {
  // while the end has no date, fees count up to now
  const beforeEnd = endsAt === null ? c.clock.reached(dueAt + 1) : dueAt < endsAt;
  return beforeEnd && !(c.clock.happened(cancelRequestedAt) && cancelRequestedAt < dueAt);
}
