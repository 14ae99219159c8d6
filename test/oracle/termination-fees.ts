/** decideTermination: the fees that fall due before the effect (8.3, ¶18, R58, R59, B19–B21). */

import { cancelledBefore, openBlocks } from "./facts.js";
import { choose, compareText, type Readings, zoneOf } from "./model.js";
import { sumOf } from "./money.js";
import { type Service, servicesOf, type TakesEffect, type TerminationCase, wasInUse } from "./termination-effect.js";
import { type Day, startOfDay } from "./time.js";
import { nextFeeDay } from "./windows.js";

export interface Fee {
  readonly service: Service;
  readonly dueOn: Day;
  readonly outcome: "renews" | "lapses" | "accrues";
}

export interface Fees {
  /** By fee day, numbers before subscriptions, then id. */
  readonly listed: readonly Fee[];
  /** The fee day that a service has reached after the fees that were taken (B21). */
  readonly reachedOn: (service: Service) => Day | undefined;
}

/** A service on its way from fee day to fee day. */
interface Walker {
  readonly service: Service;
  dueOn: Day;
  lapsed: boolean;
}

function byKindThenId(left: Walker, right: Walker): number {
  return compareText(left.service.kind, right.service.kind) || compareText(left.service.id, right.service.id);
}

function keyOf(service: Service): string {
  return `${service.kind} ${service.id}`;
}

/** Every fee day in calendar order; Freezvon takes the fees from the balance, ILLYVOIP lets them accrue. */
export function feesUntilEffect(one: TerminationCase, effect: TakesEffect, balance: bigint): Fees {
  const { operator, readings, account, at } = one;
  const zone = zoneOf(operator);
  const services = servicesOf(account, zone);
  const walkers: Walker[] = [];
  for (const service of services) {
    const blocked = openBlocks(account, at).length > 0;
    if (blocked || service.dueOn === undefined || !wasInUse(service, effect.ofService(service), at)) continue;
    walkers.push({ service, dueOn: service.dueOn, lapsed: false });
  }
  const hasFee = ({ service, dueOn, lapsed }: Walker): boolean => {
    const dueAt = startOfDay(dueOn, zone);
    const before = effect.ofService(service) ?? at;
    return !lapsed && dueAt < before && !cancelledBefore(dueAt, service.cancelRequestedAt, at);
  };

  const listed: Fee[] = [];
  let left = balance;
  for (let due = walkers.filter(hasFee); due.length > 0; due = walkers.filter(hasFee)) {
    const today = Math.min(...due.map((walker) => walker.dueOn));
    const wanting = due.filter((walker) => walker.dueOn === today).sort(byKindThenId);
    const renewing = operator === "illyvoip" ? wanting : covered(readings, wanting, left);
    for (const walker of wanting) {
      const { service } = walker;
      if (!renewing.includes(walker)) {
        listed.push({ service, dueOn: today, outcome: "lapses" });
        walker.lapsed = true;
        continue;
      }
      listed.push({ service, dueOn: today, outcome: operator === "illyvoip" ? "accrues" : "renews" });
      left -= service.fee;
      walker.dueOn = nextFeeDay(readings, service.anchor ?? today, today);
    }
  }
  const reached = new Map(walkers.map((walker) => [keyOf(walker.service), walker.dueOn]));
  return { listed, reachedOn: (service) => reached.get(keyOf(service)) ?? service.dueOn };
}

/** Which of the fees of one day the balance covers (R59). */
function covered(readings: Readings, wanting: readonly Walker[], balance: bigint): readonly Walker[] {
  const order = choose(readings, "renewal-order", ["oldest-due-first", "cheapest-first", "all-or-none"]);
  if (order === "all-or-none") {
    return sumOf(wanting.map((walker) => walker.service.fee)) <= balance ? wanting : [];
  }
  const queue = [...wanting];
  if (order === "cheapest-first") {
    queue.sort((left, right) => Number(left.service.fee - right.service.fee) || byKindThenId(left, right));
  }
  let left = balance;
  const renewing: Walker[] = [];
  for (const walker of queue) {
    if (walker.service.fee > left) continue;
    left -= walker.service.fee;
    renewing.push(walker);
  }
  return renewing;
}

/** The sum of the fees with an outcome. */
export function feeSum(fees: Fees, outcome: Fee["outcome"]): bigint {
  return sumOf(fees.listed.filter((fee) => fee.outcome === outcome).map((fee) => fee.service.fee));
}
