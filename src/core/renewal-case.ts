/** A renewal case: which services fall due, and what becomes of each. */

import type { InstantQuestion } from "../model/questions.js";
import type { DayNumber, EpochMs, Resolved, Units } from "../model/resolve.js";
import type { FeeDayRule } from "../time/day-rules.js";
import { effectiveTermination, openBlocks, unknownLists } from "./account-facts.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";
import { type MonthlyService, monthlyServices } from "./services.js";

/** What becomes of a service. */
export type RenewalItemOutcome = "not-due" | "renews" | "lapses" | "ends" | "inactive";

/** A service with a day on which its next fee falls due. */
export interface Service extends Omit<MonthlyService, "paidThrough" | "runsBy"> {
  readonly paidThrough: DayNumber;
  readonly dueAt: EpochMs;
  readonly active: boolean;
}

/** A service and what becomes of it. */
export interface RenewalItem {
  readonly service: Service;
  readonly outcome: RenewalItemOutcome;
  /** The day on which the fee after this one falls due, where it renews. */
  readonly throughDay: DayNumber | null;
}

/** How several fees share a balance that is not enough for all of them. */
export interface RenewalOrder {
  /** Which of two fees comes first. */
  readonly compare: (a: Service, b: Service) => number;
  readonly allOrNone: boolean;
}

/** What an agreement says of renewals. */
export interface RenewalTerms {
  readonly clauses: readonly Clause<RenewalCase>[];
  /** Fees are taken from the balance, in an order, as far as it goes; or asked of the billing information on file. */
  readonly collect:
    | {
        readonly from: "balance";
        /** Asked where several fees are due. */
        readonly order: (c: Case) => RenewalOrder;
      }
    | { readonly from: "billing-information" };
  /** The day on which the next fee falls due. */
  readonly feeDay: (c: Case) => FeeDayRule;
  readonly cites: Readonly<Record<RenewalItemOutcome, string>>;
}

/** A renewal case. */
export interface RenewalCase extends Case<Resolved<InstantQuestion>> {
  /** By due day, then numbers before subscriptions, then id. */
  readonly items: () => readonly RenewalItem[];
  /** Paths of the lists that are not known, as far as they matter. */
  readonly absent: () => readonly string[];
}

/** Makes a renewal case of a case. */
export function renewalCaseOf(base: Case<Resolved<InstantQuestion>>, terms: RenewalTerms): RenewalCase {
  const stopped = base.readings.once(() => effectiveTermination(base) !== undefined || openBlocks(base).length > 0);
  return {
    ...base,
    items: base.readings.once(() => renewalItems(base, terms, stopped())),
    absent: () => (stopped() ? [] : unknownLists(base, "numbers", "subscriptions")),
  };
}

/** What becomes of each service, whatever the state of the account; without clauses on renewal no service is paid for. */
export const paidItems = (c: Case, terms: RenewalTerms | undefined): (() => readonly RenewalItem[]) =>
  c.readings.once(() => (terms === undefined ? [] : renewalItems(c, terms, false)));

/** By due day, then numbers before subscriptions, then id. */
export const byDueDay = (a: Service, b: Service): number =>
  a.paidThrough - b.paidThrough || Number(a.kind > b.kind) - Number(a.kind < b.kind) || (a.id < b.id ? -1 : 1);

/** The services that have a day on which the next fee falls due, in the order of those days. */
export function paidServices(c: Case): readonly Service[] {
  return monthlyServices(c)
    .flatMap(({ kind, id, fee, anchor, paidThrough, cancelRequestedAt, runsBy }) => {
      if (paidThrough === undefined) return [];
      const dueAt = c.time.startOf(paidThrough);
      return [{ kind, id, fee, anchor, paidThrough, dueAt, active: runsBy(c.clock), cancelRequestedAt }];
    })
    .sort(byDueDay);
}

/** What becomes of every service, in the order of due days; `stopped`: the account renews nothing. */
function renewalItems(c: Case, terms: RenewalTerms, stopped: boolean): readonly RenewalItem[] {
  const services = paidServices(c);
  const outcomes = new Map(services.map((service) => [service, stopped ? "inactive" : stateOf(c, service)]));
  const due = services.filter((service) => outcomes.get(service) === "due");
  const covered = coveredBy(c, terms.collect, due, c.balance());
  return services.map((service) => {
    const state = outcomes.get(service) as ReturnType<typeof stateOf>;
    if (state !== "due") return { service, outcome: state, throughDay: null };
    if (!covered.has(service)) return { service, outcome: "lapses", throughDay: null };
    return { service, outcome: "renews", throughDay: terms.feeDay(c)(service.anchor, service.paidThrough) };
  });
}

function stateOf(c: Case, { active, dueAt, cancelRequestedAt }: Service): "inactive" | "not-due" | "ends" | "due" {
  if (!active) return "inactive";
  if (!c.clock.reached(dueAt)) return "not-due";
  return cancelRequestedAt !== undefined && cancelRequestedAt < dueAt ? "ends" : "due";
}

/** Which of the due services are paid for: all that is billed, or what the balance covers to the cent. */
export function coveredBy(
  c: Case,
  collect: RenewalTerms["collect"],
  due: readonly Service[],
  balance: Units,
): ReadonlySet<Service> {
  if (collect.from === "billing-information") return new Set(due);
  const { compare, allOrNone } = due.length > 1 ? collect.order(c) : { compare: byDueDay, allOrNone: false };
  let left = balance;
  const covered = new Set<Service>();
  for (const service of [...due].sort(compare)) {
    if (service.fee > left) continue;
    left -= service.fee;
    covered.add(service);
  }
  return allOrNone && covered.size < due.length ? new Set() : covered;
}
