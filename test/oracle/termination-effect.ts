/** From when an agreement is ended, for the account and for each service (Freezvon 11.2, 11.3, ILLYVOIP ¶29, B23). */

import { absentServiceLists, happened, isConnected, isRunning, openBlocks } from "./facts.js";
import type { SettledAccount, TerminationQuestion } from "./further-questions.js";
import { firstMonthlyDay, terminationNotice } from "./further-windows.js";
import { decideInactivity } from "./inactivity.js";
import { choose, type Operator, type Readings, zoneOf } from "./model.js";
import { units } from "./money.js";
import { type Day, dayOf, type Instant, instantOf, startOfDay } from "./time.js";

export interface TerminationCase {
  readonly operator: Operator;
  readonly readings: Readings;
  readonly account: SettledAccount;
  readonly question: TerminationQuestion;
  readonly at: Instant;
}

/** A number or a subscription, as far as its ending is concerned. */
export interface Service {
  readonly kind: "number" | "subscription";
  readonly id: string;
  readonly fee: bigint;
  /** The day from which its monthly days are counted (R58); undefined where it has none. */
  readonly anchor: Day | undefined;
  readonly dueOn: Day | undefined;
  readonly cancelRequestedAt: string | undefined;
  readonly inUseAt: (instant: Instant) => boolean;
}

export interface TakesEffect {
  /** Null while a confirmation without a date is awaited. */
  readonly effectiveAt: Instant | null;
  readonly ofService: (service: Service) => Instant | null;
  /** The same if a service that is not known ended later than the wish: each keeps its own cycle. */
  readonly ofServiceElse?: (service: Service) => Instant | null;
  /** Freezvon 11.3: the wish was too early. */
  readonly wishMoved: boolean;
  /** Absent lists that could still move the date. */
  readonly needs: readonly string[];
  /** The latest date that they could move it to. */
  readonly latestAt: Instant;
}

export function servicesOf(account: SettledAccount, zone: string): readonly Service[] {
  const numbers = (account.numbers ?? []).map((number): Service => {
    const anchorOn = number.anchorOn ?? number.paidThroughOn;
    return {
      kind: "number",
      id: number.id,
      fee: units(number.monthlyFee),
      anchor: anchorOn === undefined ? undefined : dayOf(anchorOn),
      dueOn: number.paidThroughOn === undefined ? undefined : dayOf(number.paidThroughOn),
      cancelRequestedAt: number.cancelRequestedAt,
      inUseAt: (instant) => happened(number.orderedAt, instant) && isConnected(number, instant),
    };
  });
  const subscriptions = (account.subscriptions ?? []).map(
    (subscription): Service => ({
      kind: "subscription",
      id: subscription.id,
      fee: units(subscription.monthlyFee),
      anchor: dayOf(subscription.startedOn),
      dueOn: subscription.paidThroughOn === undefined ? undefined : dayOf(subscription.paidThroughOn),
      cancelRequestedAt: subscription.cancelRequestedAt,
      inUseAt: (instant) => isRunning(subscription, instant, zone),
    }),
  );
  return [...numbers, ...subscriptions];
}

/** In use at the question's instant, or, if the service's effect is earlier, just before it. */
export function wasInUse(service: Service, effect: Instant | null, at: Instant): boolean {
  return service.inUseAt(effect === null || effect >= at ? at : effect - 1);
}

function forAll(effectiveAt: Instant | null, wishMoved = false): TakesEffect {
  return { effectiveAt, ofService: () => effectiveAt, wishMoved, needs: [], latestAt: -Infinity };
}

export function effectOf(one: TerminationCase): TakesEffect {
  const { operator, readings, question, at } = one;
  const noticeAt = instantOf(question.noticeAt);
  if (question.by === "operator") {
    const named = question.effectiveAt === undefined ? noticeAt : instantOf(question.effectiveAt);
    const unused = operator === "freezvon" && question.cause === "inactivity";
    return forAll(unused ? inactivityEffect(one, named) : named);
  }
  const wish =
    question.requestedFor === undefined ? -Infinity : startOfDay(dayOf(question.requestedFor), zoneOf(operator));
  if (operator === "freezvon") {
    const noticeEnds = terminationNotice(readings, noticeAt);
    return forAll(Math.max(noticeEnds, wish), question.requestedFor !== undefined && wish < noticeEnds);
  }
  const option = choose(readings, "cancellation-effect", ["on-ticket", "on-confirmation", "end-of-cycle"]);
  if (option === "on-ticket") return forAll(Math.max(noticeAt, wish));
  if (option === "end-of-cycle") return endOfCycle(one, noticeAt, wish);
  const { effectiveAt } = question;
  const confirmed = effectiveAt !== undefined && happened(effectiveAt, at);
  return forAll(confirmed ? Math.max(instantOf(effectiveAt), wish) : null);
}

/** 11.2, reading `inactivity-termination`. */
function inactivityEffect({ readings, account, at, question }: TerminationCase, named: Instant): Instant {
  const option = choose(readings, "inactivity-termination", ["on-blocking", "at-six-months"]);
  if (option === "at-six-months") {
    const { blockableAt } = decideInactivity("freezvon", readings, account, { at: question.at });
    return instantOf(blockableAt ?? "");
  }
  const blocks = openBlocks(account, at).filter((block) => block.cause === "inactivity");
  return blocks.length === 0 ? named : Math.min(...blocks.map((block) => instantOf(block.at)));
}

/** ¶29 `end-of-cycle`: each service at its own first monthly day from the notice on, the account at the latest of them. */
function endOfCycle({ operator, account, at }: TerminationCase, noticeAt: Instant, wish: Instant): TakesEffect {
  const zone = zoneOf(operator);
  const cycleOf = (anchor: Day): Instant => startOfDay(firstMonthlyDay(anchor, noticeAt, zone), zone);
  const cycles: Instant[] = [];
  for (const service of servicesOf(account, zone)) {
    if (service.anchor === undefined) continue;
    const cycle = cycleOf(service.anchor);
    if (wasInUse(service, cycle, at)) cycles.push(cycle);
  }
  const latest = cycles.length === 0 ? noticeAt : Math.max(...cycles);
  const effectiveAt = Math.max(latest, wish);
  const ofService = ({ anchor }: Service): Instant =>
    wish > latest || anchor === undefined ? effectiveAt : cycleOf(anchor);
  // An unknown service could have any day of the month as its own: the latest of them bounds the date.
  const firstOfMonth = dayOf("2000-01-01");
  let bound = noticeAt;
  for (let date = 0; date < 31; date += 1) bound = Math.max(bound, cycleOf(firstOfMonth + date));
  const needs = effectiveAt < bound ? absentServiceLists(account) : [];
  const kept = { effectiveAt, ofService, wishMoved: false, needs, latestAt: bound };
  if (needs.length === 0 || wish <= latest) return kept;
  return { ...kept, ofServiceElse: ({ anchor }) => (anchor === undefined ? effectiveAt : cycleOf(anchor)) };
}
