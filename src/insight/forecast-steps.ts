/** The steps of a forecast: from one instant at which anything can change to the next, and what happens at each. */
import type { Terms } from "../core/terms.js";
import { countUpTo } from "../ledger/order.js";
import type { Account } from "../model/account.js";
import { amended } from "../model/amend-account.js";
import type { Charge } from "../model/charge.js";
import type { Deposit } from "../model/deposit.js";
import type { ResolvedForecastOptions } from "../model/forecast-options.js";
import { accountParser } from "../model/parsers.js";
import type { EpochMs } from "../model/resolve.js";
import { closeDisputes, type DisputeWatch, disputable, watchDisputes } from "./forecast-disputes.js";
import type { ForecastEvent } from "./forecast-event.js";
import { refundChanges } from "./forecast-refund.js";
import { renewAll, servicesLost } from "./forecast-renewals.js";
import { later, nextOf, type Standing, standingAt, withAccount } from "./forecast-standing.js";
import { becomesBlockable, suspensionChange } from "./forecast-suspension.js";
import type { Usage } from "./forecast-usage.js";
import { type Used, withUsageAhead, withUsageNow } from "./forecast-use.js";

/** What is assumed to come. */
export interface ToCome {
  readonly usage: Usage;
  readonly deposits: ResolvedForecastOptions["deposits"];
}

/** Where a forecast has got to. */
interface Place extends Used {
  readonly watches: readonly DisputeWatch[];
}

/** What a forecast has come to. */
export interface Outlook {
  readonly account: Account;
  readonly events: readonly ForecastEvent[];
  readonly needs: readonly string[];
}

/** Goes through all instants of a span at which anything can change. */
export function outlookOf(
  terms: Terms<never>,
  account: Account,
  { fromAt, untilAt }: ResolvedForecastOptions,
  toCome: ToCome,
): Outlook {
  const events: ForecastEvent[] = [];
  const needs = new Set<string>();
  const standing = standingAt(terms, account, fromAt);
  let place: Place = { standing, throughAt: fromAt, watches: watchDisputes(standing, disputable(account)) };
  for (let at = fromAt; at <= untilAt; at = nextAfter(place, toCome)) {
    const step = stepTo(at, place, toCome);
    place = step.place;
    events.push(...step.events);
    const { renewal, suspension } = place.standing;
    for (const path of [...renewal().needs, ...suspension().needs]) needs.add(path);
  }
  return { account: inOrder(place.standing.account, account.charges.length), events, needs: [...needs] };
}

/** The same account with what was posted in the order of time, wherever the forecast began. */
function inOrder(account: Account, own: number): Account {
  const posted = account.charges.slice(own);
  const keyOf = ({ at, id }: Charge): string => `${at} ${id}`;
  const sorted = posted.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return accountParser.parse({ ...account, charges: [...account.charges.slice(0, own), ...sorted] });
}

/** The first instant after this place at which anything can change. */
function nextAfter({ standing, throughAt, watches }: Place, { usage, deposits }: ToCome): EpochMs {
  const { at } = standing;
  const usageAt = throughAt > at ? usage.times[countUpTo(usage.times, at)] : undefined;
  const depositsAt = deposits.map((deposit) => deposit.at).filter((depositAt) => depositAt > at);
  return [...watches.map(({ nextAt }) => nextAt), ...depositsAt, usageAt ?? Infinity].reduce(
    (first, nextAt) => Math.min(first, nextAt),
    nextOf(standing),
  );
}

/** What happens at an instant: by time, then deposits, then usage, then fees, then what all this leads to. */
function stepTo(
  at: EpochMs,
  { standing: before, throughAt, watches }: Place,
  { usage, deposits }: ToCome,
): { readonly place: Place; readonly events: readonly ForecastEvent[] } {
  const arrived = later(before, at);
  const paidIn = deposits.filter((deposit) => deposit.at === at).map(({ deposit }) => deposit);
  const used = withUsageNow(before, withDeposits(arrived, paidIn), usage, throughAt);
  const renewed = renewAll(used.standing);
  const now = renewed.standing;
  const disputes = closeDisputes(now, watches);
  const opened = watchDisputes(now, disputable({ deposits: paidIn, charges: renewed.charges }));
  return {
    place: { ...withUsageAhead(now, usage, used.throughAt), watches: [...disputes.watches, ...opened] },
    events: [
      ...refundChanges(before, arrived),
      ...disputes.events,
      ...becomesBlockable(before, now),
      ...renewed.events,
      ...servicesLost(before, now),
      ...suspensionChange(before, now),
    ],
  };
}

function withDeposits(standing: Standing, paidIn: readonly Deposit[]): Standing {
  const { account } = standing;
  if (paidIn.length === 0) return standing;
  return withAccount(standing, amended(account, { facts: { deposits: [...account.deposits, ...paidIn] } }));
}
