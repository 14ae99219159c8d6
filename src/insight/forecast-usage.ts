/** Usage that is assumed: each day's share of its month, posted at 24:00 of the day. */
import { amountText } from "../ledger/money.js";
import type { Charge } from "../model/charge.js";
import { type DayNumber, dayNumberOf, type EpochMs, type Units } from "../model/resolve.js";
import type { Currency, Id } from "../model/scalars.js";
import { dayText, firstOfMonth, instantText, monthOf } from "../time/civil-calendar.js";
import type { CivilTime } from "../time/civil-time.js";

/** The id of a day's usage: not that of the forecast, so that another one can go on from there. */
const USAGE_ID = /^usage:(\d{4}-\d{2}-\d{2})$/;
/** Whether a charge has the id of assumed usage. */
export const isUsage = ({ id }: { readonly id: Id }): boolean => USAGE_ID.test(id);

/** Whether an id is that of the usage of a day, or of one after it. */
export const isUsageFrom = (day: DayNumber, id: Id): boolean => dayNumberOf(USAGE_ID.exec(id)?.[1] ?? "") >= day;

/** The first instant after another one at which usage is posted. */
export const nextUsageAt = ({ dayOf, startOf }: CivilTime, at: EpochMs): EpochMs => startOf(dayOf(at) + 1);

/** The usage of the day that ends at an instant; none where no day does, or its share is nothing. */
export function usageAt(
  { dayOf, startOf }: CivilTime,
  currency: Currency,
  perMonth: Units,
  at: EpochMs,
): readonly Charge[] {
  const day = dayOf(at) - 1;
  const share = shareOf(day, perMonth);
  if (startOf(day + 1) !== at || share === 0n) return [];
  return [{ id: `usage:${dayText(day)}`, at: instantText(at), amount: amountText(share, currency), kind: "call" }];
}

/** A day's share of its month: what is due by its end, less what was due by its beginning, so that months are exact. */
function shareOf(day: DayNumber, perMonth: Units): Units {
  const month = monthOf(day);
  const first = firstOfMonth(month);
  const days = BigInt(firstOfMonth(month + 1) - first);
  const past = BigInt(day - first);
  return (perMonth * (past + 1n)) / days - (perMonth * past) / days;
}
