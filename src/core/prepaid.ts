/** Terms that an ending cuts short: what comes back of fees paid in advance, and what the rest of a term costs. */
import { atLeastZero } from "../ledger/money.js";
import { byId } from "../ledger/order.js";
import type { EpochMs, Resolved, Units } from "../model/resolve.js";
import type { Subscription, SubscriptionKind } from "../model/subscription.js";
import type { MonthsLeftRule } from "../time/day-rules.js";
import { isRunning, standingViolations, startedSubscriptions, unknownLists } from "./account-facts.js";
import { type Amount, sumOf } from "./amount.js";
import type { Case } from "./case.js";
import type { Ending } from "./ending.js";

/** How much of a discount for prepayment is taken off what comes back. */
export type DiscountRule = (discount: Units, monthsLeft: number, termMonths: number) => Units;

/** All of it. */
export const wholeDiscount: DiscountRule = (discount) => discount;
/** The share of the months that are left, half up to the finest unit. */
export const unusedShare: DiscountRule = (discount, monthsLeft, termMonths) =>
  (2n * discount * BigInt(monthsLeft) + BigInt(termMonths)) / (2n * BigInt(termMonths));

/** What an agreement says of fees paid in advance, when the subscriber ends it. */
export interface PrepaidTerms {
  /** The kinds of subscriptions whose fees can come back. */
  readonly kinds: readonly SubscriptionKind[];
  /** How many full months are left of a term. */
  readonly monthsLeft: (c: Case) => MonthsLeftRule;
  /** How much of a discount for prepayment is taken off again. */
  readonly discountTaken: (c: Case) => DiscountRule;
}

/** A running subscription, and the months of its term that the ending leaves. */
interface ShortenedTerm {
  readonly subscription: Resolved<Subscription>;
  readonly monthsLeft: number;
  /** Those that there are if lists that are not known change when it ends; mostly the same. */
  readonly monthsLeftElse: number;
}

/** What comes back of one subscription. A deduction is `undefined` where it is not known. */
export interface PrepaidLine extends ShortenedTerm {
  readonly gross: Units;
  readonly setupFee: Units | undefined;
  readonly tax: Units | undefined;
  readonly discount: Units | undefined;
  readonly refundable: Amount;
}

/** What comes back of all of them. */
export interface Prepaid {
  /** By id. */
  readonly lines: readonly PrepaidLine[];
  /** Whether a violation stands, so that nothing comes back. */
  readonly inBreach: boolean;
  /** The facts that could still change it, by path. */
  readonly needs: readonly string[];
}

/** Where nothing comes back. */
export const NOTHING_PREPAID: Prepaid = { lines: [], inBreach: false, needs: [] };

/** Running subscriptions by id; none while the end has no date. */
function shortenedTerms(c: Case, ending: Ending, rule: (c: Case) => MonthsLeftRule): readonly ShortenedTerm[] {
  return [...startedSubscriptions(c)].sort(byId).flatMap((subscription) => {
    const { startedOn, termMonths } = subscription;
    const endsAt = ending.ofService(startedOn);
    if (endsAt === null || !isRunning(c, subscription)) return [];
    const monthsFrom = (at: EpochMs): number => rule(c)(startedOn, termMonths, at, c.time);
    const monthsLeftElse = monthsFrom(ending.ofServiceElse?.(startedOn) ?? endsAt);
    return [{ subscription, monthsLeft: monthsFrom(endsAt), monthsLeftElse }];
  });
}

const pathOf = ({ id }: Resolved<Subscription>, key: keyof Subscription): string => `subscriptions[${id}].${key}`;
const least = (a: Units, b: Units): Units => (a < b ? a : b);

/** What comes back of prepaid subscriptions, if the agreement has been kept. */
export function prepaidOf(c: Case, terms: PrepaidTerms, ending: Ending): Prepaid {
  const inBreach = (standingViolations(c) ?? []).length > 0;
  const lines = shortenedTerms(c, ending, terms.monthsLeft)
    .filter(({ subscription }) => terms.kinds.includes(subscription.kind))
    .map((term) => prepaidLine(c, terms, term, inBreach));
  const absent = ending.effectiveAt === null ? [] : unknownLists(c, "subscriptions");
  const needs = new Set([...absent, ...lines.flatMap(({ refundable }) => refundable.needs)]);
  return { lines, inBreach, needs: [...needs].sort(violationsLast) };
}

/** Deductions are each line's own, violations are those of all. */
const violationsLast = (a: string, b: string): number => Number(a === "violations") - Number(b === "violations");

/** The months left at the list price, less deductions, at most what was paid. */
function prepaidLine(c: Case, terms: PrepaidTerms, term: ShortenedTerm, inBreach: boolean): PrepaidLine {
  const { subscription, monthsLeft, monthsLeftElse } = term;
  const { termMonths, monthlyFee, paid, setupFee, tax, prepaymentDiscount } = subscription;
  const discountFor = (months: number): Units | undefined =>
    prepaymentDiscount === undefined ? undefined : terms.discountTaken(c)(prepaymentDiscount, months, termMonths);
  const refundableFor = (months: number): Units => {
    const rest = BigInt(months) * monthlyFee - (setupFee ?? 0n) - (tax ?? 0n) - (discountFor(months) ?? 0n);
    return inBreach ? 0n : least(paid, atLeastZero(rest));
  };
  const [units, unitsElse] = [refundableFor(monthsLeft), refundableFor(monthsLeftElse)];
  const needs = [
    ...(units === unitsElse ? [] : unknownLists(c, "numbers", "subscriptions")),
    // what is missing could only take from it
    ...(units > 0n || unitsElse > 0n ? missingFor(c, subscription) : []),
  ];
  const gross = BigInt(monthsLeft) * monthlyFee;
  return { ...term, gross, setupFee, tax, discount: discountFor(monthsLeft), refundable: { units, needs } };
}

const DEDUCTIONS = ["setupFee", "tax", "prepaymentDiscount"] as const;

const missingFor = (c: Case, subscription: Resolved<Subscription>): readonly string[] => [
  ...DEDUCTIONS.filter((key) => subscription[key] === undefined).map((key) => pathOf(subscription, key)),
  ...unknownLists(c, "violations"),
];

/** What the months that are left of all terms cost, less what has been paid for them. */
export function restOfTerms(c: Case, ending: Ending, monthsLeft: (c: Case) => MonthsLeftRule): Amount {
  const needs = unknownLists(c, "subscriptions");
  return sumOf({ units: 0n, needs }, ...shortenedTerms(c, ending, monthsLeft).map(restOfTerm));
}

function restOfTerm({ subscription, monthsLeft }: ShortenedTerm): Amount {
  const { termMonths, monthlyFee, paid, prepaymentDiscount } = subscription;
  const wasPrepaid = paid > 0n;
  const discount = wasPrepaid ? (prepaymentDiscount ?? 0n) : 0n;
  const used = BigInt(termMonths - monthsLeft) * monthlyFee;
  const units = atLeastZero(BigInt(monthsLeft) * monthlyFee - atLeastZero(paid + discount - used));
  const isOpen = wasPrepaid && prepaymentDiscount === undefined && units > 0n;
  return { units, needs: isOpen ? [pathOf(subscription, "prepaymentDiscount")] : [] };
}
