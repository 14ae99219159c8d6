/** decideTermination: months paid for in advance, and the rest of a term (¶23, ¶31, B9, B25–B27). */

import { absentServiceLists, isRunning, standingViolations } from "./facts.js";
import type { PrepaidSubscription } from "./further-questions.js";
import { monthsRemaining } from "./further-windows.js";
import { choose, compareText, zoneOf } from "./model.js";
import { largerOf, smallerOf, sumOf, units } from "./money.js";
import { type Service, servicesOf, type TakesEffect, type TerminationCase } from "./termination-effect.js";
import { type Amount, known, total, unitsOf, unknownFor } from "./termination-money.js";
import type { Instant } from "./time.js";

export interface Prepaid {
  readonly subscription: PrepaidSubscription;
  readonly monthsRemaining: number;
  readonly gross: bigint;
  readonly lessSetupFee: bigint | null;
  readonly lessTax: bigint | null;
  readonly lessDiscount: bigint | null;
  readonly refundable: Amount;
}

interface Shortened {
  readonly subscription: PrepaidSubscription;
  readonly effectiveAt: Instant;
  /** The effect if a service that is not known ends later than a wish. */
  readonly elseAt: Instant;
}

/** Running subscriptions by id, each with the effect that counts for it. */
function running({ operator, account, at }: TerminationCase, effect: TakesEffect): readonly Shortened[] {
  const zone = zoneOf(operator);
  const services = servicesOf(account, zone);
  const result: Shortened[] = [];
  for (const subscription of account.subscriptions ?? []) {
    const isThis = (service: Service): boolean => service.kind === "subscription" && service.id === subscription.id;
    const service = services.find(isThis);
    const effectiveAt = service === undefined ? null : effect.ofService(service);
    if (service === undefined || effectiveAt === null || !isRunning(subscription, at, zone)) continue;
    result.push({ subscription, effectiveAt, elseAt: effect.ofServiceElse?.(service) ?? effectiveAt });
  }
  return result.sort((left, right) => compareText(left.subscription.id, right.subscription.id));
}

/** Whether an established violation stands; undefined where that is not known. */
export function inBreach({ account, at }: TerminationCase): boolean | undefined {
  const standing = standingViolations(account, at);
  return standing === undefined ? undefined : standing.length > 0;
}

/** ¶23 (ii): each running hosting subscription. */
export function prepaidOf(one: TerminationCase, effect: TakesEffect): readonly Prepaid[] {
  if (one.operator !== "illyvoip" || one.question.by !== "subscriber") return [];
  const breach = inBreach(one);
  return running(one, effect)
    .filter(({ subscription }) => subscription.kind === "hosting")
    .map(({ subscription, effectiveAt, elseAt }) => {
      const monthsFrom = (from: Instant): number =>
        monthsRemaining(one.readings, subscription.startedOn, subscription.termMonths, from);
      const months = monthsFrom(effectiveAt);
      const fields = {
        setupFee: unitsOf(subscription.setupFee),
        tax: unitsOf(subscription.tax),
        prepaymentDiscount: discountOf(one, subscription, months),
      };
      const paid = units(subscription.paid);
      const most = (count: number): bigint => {
        const gross = BigInt(count) * units(subscription.monthlyFee);
        const less = sumOf([fields.setupFee ?? 0n, fields.tax ?? 0n, discountOf(one, subscription, count) ?? 0n]);
        return breach === true ? 0n : smallerOf(paid, largerOf(gross - less, 0n));
      };
      const [value, other] = [most(months), most(monthsFrom(elseAt))];
      const needs: string[] = value === other ? [] : [...absentServiceLists(one.account)];
      // B26: what is absent matters only while something is left, and no breach takes it anyway.
      if (value > 0n || other > 0n) {
        for (const [field, known] of Object.entries(fields)) {
          if (known === null) needs.push(`subscriptions[${subscription.id}].${field}`);
        }
        if (breach === undefined) needs.push("violations");
      }
      return {
        subscription,
        monthsRemaining: months,
        gross: BigInt(months) * units(subscription.monthlyFee),
        lessSetupFee: fields.setupFee,
        lessTax: fields.tax,
        lessDiscount: fields.prepaymentDiscount,
        refundable: needs.length > 0 ? unknownFor(needs) : known(value),
      };
    });
}

/** Reading `prepayment-discount`; the share is rounded half up to a unit of 10^-12. */
function discountOf(one: TerminationCase, subscription: PrepaidSubscription, months: number): bigint | null {
  const option = choose(one.readings, "prepayment-discount", ["whole", "unused-share"]);
  const discount = unitsOf(subscription.prepaymentDiscount);
  if (discount === null || option === "whole") return discount;
  const term = BigInt(subscription.termMonths);
  return (2n * discount * BigInt(months) + term) / (2n * term);
}

/** ¶31: what the operator may still charge for the terms that run. */
export function remainingTermFees(one: TerminationCase, effect: TakesEffect): Amount {
  if (one.operator !== "illyvoip" || one.question.by !== "operator") return known(0n);
  if (one.account.subscriptions === undefined) return unknownFor(["subscriptions"]);
  return total(
    running(one, effect).map(({ subscription, effectiveAt }) => {
      const months = monthsRemaining(one.readings, subscription.startedOn, subscription.termMonths, effectiveAt);
      const fee = units(subscription.monthlyFee);
      const paid = units(subscription.paid);
      const used = BigInt(subscription.termMonths - months) * fee;
      const rest = (discount: bigint): bigint =>
        largerOf(BigInt(months) * fee - largerOf(paid + discount - used, 0n), 0n);
      if (paid === 0n) return known(rest(0n));
      const discount = unitsOf(subscription.prepaymentDiscount);
      if (discount === null && rest(0n) > 0n) {
        return unknownFor([`subscriptions[${subscription.id}].prepaymentDiscount`]);
      }
      return known(rest(discount ?? 0n));
    }),
  );
}
