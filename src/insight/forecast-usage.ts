/** Usage that is assumed: each day's share of its month, posted at 24:00 of the day. */
import type { Terms } from "../core/terms.js";
import { amountText } from "../ledger/money.js";
import type { Charge } from "../model/charge.js";
import type { ResolvedForecastOptions } from "../model/forecast-options.js";
import type { DayNumber, EpochMs, Units } from "../model/resolve.js";
import type { Currency, Id } from "../model/scalars.js";
import { dayText, firstOfMonth, instantText, monthOf } from "../time/civil-calendar.js";

/** Usage that is to come, in time order. */
export interface Usage {
  readonly times: readonly EpochMs[];
  readonly charges: readonly Charge[];
  /** When each of the charges is posted. */
  readonly atById: ReadonlyMap<Id, EpochMs>;
}

const USAGE_ID = /^usage:\d{4}-\d{2}-\d{2}$/;
/** Whether a charge has the id of assumed usage, of this forecast or of the one that it goes on from. */
export const isUsage = ({ id }: { readonly id: Id }): boolean => USAGE_ID.test(id);

/** The usage of every day that ends after the beginning of a forecast and by its end. */
export function usageToCome(terms: Terms<never>, currency: Currency, options: ResolvedForecastOptions): Usage {
  const { fromAt, untilAt, usagePerMonth } = options;
  const { dayOf, startOf } = terms.time;
  const atById = new Map<Id, EpochMs>();
  const charges: Charge[] = [];
  for (let day = dayOf(fromAt); usagePerMonth > 0n && startOf(day + 1) <= untilAt; day += 1) {
    const at = startOf(day + 1);
    const share = shareOf(day, usagePerMonth);
    if (share === 0n) continue;
    const charge: Charge = {
      id: `usage:${dayText(day)}`,
      at: instantText(at),
      amount: amountText(share, currency),
      kind: "call",
    };
    charges.push(charge);
    atById.set(charge.id, at);
  }
  return { times: [...atById.values()], charges, atById };
}

/** A day's share of its month: what is due by its end, less what was due by its beginning, so that months are exact. */
function shareOf(day: DayNumber, perMonth: Units): Units {
  const month = monthOf(day);
  const first = firstOfMonth(month);
  const days = BigInt(firstOfMonth(month + 1) - first);
  const past = BigInt(day - first);
  return (perMonth * (past + 1n)) / days - (perMonth * past) / days;
}
