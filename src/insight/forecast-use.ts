/**
 * Using the services in a forecast. Reading an account costs more than asking it, so usage is posted a year ahead while
 * the services can be used, and taken back when they no longer can: what lies ahead has not happened yet.
 */
import { countUpTo } from "../ledger/order.js";
import { amended } from "../model/amend-account.js";
import type { Charge } from "../model/charge.js";
import type { EpochMs } from "../model/resolve.js";
import { movementsAt } from "./forecast-refund.js";
import { type Standing, withAccount } from "./forecast-standing.js";
import type { Usage } from "./forecast-usage.js";

/** How many days of usage are posted at once. */
const DAYS_AHEAD = 366;

/** An account with usage. */
export interface Used {
  readonly standing: Standing;
  /** The instant through which its usage is posted. */
  readonly throughAt: EpochMs;
}

/**
 * Posts the usage of the day that ends now, if the services can be used just before it is posted. What was posted ahead
 * stands where nothing but it moves money now and the state is as before: spending makes no service usable.
 */
export function withUsageNow(before: Standing, standing: Standing, usage: Usage, throughAt: EpochMs): Used {
  const { at, account } = standing;
  const charge = usage.charges[countUpTo(usage.times, at - 1)];
  if (charge === undefined || usage.atById.get(charge.id) !== at) return { standing, throughAt };
  const isPosted = throughAt >= at;
  if (isPosted && movementsAt(account, at) === 1 && outcomeOf(standing) === outcomeOf(before))
    return { standing, throughAt };
  const bare = isPosted ? withoutUsageFrom(standing, usage, at) : standing;
  return { standing: isUsable(bare) ? withCharges(bare, [charge]) : bare, throughAt: at };
}

/** Posts usage ahead as long as the services can be used, and takes it back when they can not. */
export function withUsageAhead(standing: Standing, usage: Usage, throughAt: EpochMs): Used {
  const { at } = standing;
  const isAhead = throughAt > at;
  if (!isUsable(standing))
    return { standing: isAhead ? withoutUsageFrom(standing, usage, at + 1) : standing, throughAt: at };
  const next = countUpTo(usage.times, at);
  const charges = usage.charges.slice(next, next + DAYS_AHEAD);
  if (isAhead || charges.length === 0) return { standing, throughAt };
  return { standing: withCharges(standing, charges), throughAt: usage.times[next + charges.length - 1] as EpochMs };
}

const outcomeOf = ({ suspension }: Standing): string => suspension().outcome;

/** Also where the operator may suspend them, or the terms do not speak of it. */
const isUsable = (standing: Standing): boolean =>
  ["active", "suspendable", "not-addressed"].includes(outcomeOf(standing));

const withCharges = (standing: Standing, post: readonly Charge[]): Standing =>
  withAccount(standing, amended(standing.account, { post }));

const withoutUsageFrom = (standing: Standing, { atById }: Usage, at: EpochMs): Standing =>
  withAccount(standing, amended(standing.account, { keep: ({ id }) => (atById.get(id) ?? -Infinity) < at }));
