/** The steps of a forecast: from one instant at which anything can change to the next, and what happens at each. */
import type { Terms } from "../core/terms.js";
import { prolongHistory } from "../ledger/history.js";
import type { Account } from "../model/account.js";
import { amended } from "../model/amend-account.js";
import type { DepositToCome, ResolvedForecastOptions } from "../model/forecast-options.js";
import { accountParser } from "../model/parsers.js";
import type { EpochMs, Units } from "../model/resolve.js";
import { type DisputeWindow, disputesClosed, windowsToClose } from "./forecast-disputes.js";
import type { ForecastEvent } from "./forecast-event.js";
import { refundChanges } from "./forecast-refund.js";
import { renewAll, servicesLost } from "./forecast-renewals.js";
import { later, nextOf, type Standing, standingAt, withAccount } from "./forecast-standing.js";
import { becomesBlockable, isUsable, suspensionChange } from "./forecast-suspension.js";
import { nextUsageAt, usageAt } from "./forecast-usage.js";

/** Where a forecast has got to. */
interface Place {
  readonly standing: Standing;
  /** Windows that are still to close. */
  readonly windows: readonly DisputeWindow[];
  /** What has happened there. */
  readonly events: readonly ForecastEvent[];
}

/** What a forecast has come to. */
export interface Outlook {
  readonly events: readonly ForecastEvent[];
  readonly account: Account;
  readonly needs: readonly string[];
}

/** Goes through all instants of a span at which anything can change. */
export function outlookOf(terms: Terms<never>, account: Account, options: ResolvedForecastOptions): Outlook {
  const begun = standingAt(terms, account, options.fromAt);
  let place = settled(begun, begun, windowsToClose(begun, account));
  const events = [...place.events];
  const needs = new Set(needsOf(place));
  for (let at = nextAfter(place, options); at <= options.untilAt; at = nextAfter(place, options)) {
    place = stepTo(at, place, options);
    events.push(...place.events);
    for (const path of needsOf(place)) needs.add(path);
  }
  return { events, account: place.standing.account, needs: [...needs] };
}

const needsOf = ({ standing: { renewal, suspension } }: Place): readonly string[] => [
  ...renewal().needs,
  ...suspension().needs,
];

/** The first instant after this place at which anything can change. */
function nextAfter({ standing, windows }: Place, { deposits, usagePerMonth }: ResolvedForecastOptions): EpochMs {
  const { at, terms } = standing;
  const others = [
    nextOf(standing),
    usagePerMonth > 0n ? nextUsageAt(terms.time, at) : Infinity,
    ...deposits.map(({ creditedAt }) => creditedAt).filter((creditedAt) => creditedAt > at),
  ];
  return windows.reduce((first, { closesAt }) => Math.min(first, closesAt), Math.min(...others));
}

/** What happens at an instant: what time does, then deposits, then usage, then fees, then what all this leads to. */
function stepTo(
  at: EpochMs,
  { standing: before, windows }: Place,
  { deposits, usagePerMonth }: ResolvedForecastOptions,
): Place {
  const arrived = later(before, at);
  const credited = withDeposits(
    arrived,
    deposits.filter(({ creditedAt }) => creditedAt === at),
  );
  const place = settled(
    before,
    withUsage(credited, usagePerMonth),
    windows.filter(({ closesAt }) => closesAt > at),
  );
  return {
    ...place,
    events: [...refundChanges(before, arrived), ...disputesClosed(arrived, windows), ...place.events],
  };
}

/** Collects the fees that are due, and tells what has become of the services since an earlier standing. */
function settled(before: Standing, unpaid: Standing, windows: readonly DisputeWindow[]): Place {
  const { standing: now, events } = renewAll(unpaid);
  const { deposits, charges } = before.account;
  const posted = {
    deposits: now.account.deposits.slice(deposits.length),
    charges: now.account.charges.slice(charges.length),
  };
  return {
    standing: now,
    windows: [...windows, ...windowsToClose(now, posted)],
    events: [
      ...becomesBlockable(before, now),
      ...events,
      ...servicesLost(before, now),
      ...suspensionChange(before, now),
    ],
  };
}

function withDeposits(standing: Standing, paidIn: readonly DepositToCome[]): Standing {
  if (paidIn.length === 0) return standing;
  return withAccount(standing, amended(standing.account, { deposits: paidIn.map(({ deposit }) => deposit) }));
}

/** Posts the usage of the day that ends now, if the services can be used just before that. */
function withUsage(standing: Standing, perMonth: Units): Standing {
  const { terms, account, at } = standing;
  const charges = usageAt(terms.time, account.currency, perMonth, at);
  if (charges.length === 0 || !isUsable(standing)) return standing;
  const used = amended(account, { charges });
  prolongHistory(accountParser.resolved(account), accountParser.resolved(used));
  return withAccount(standing, used);
}
