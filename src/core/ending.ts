/** When an agreement ends: the account, and each of its services. */
import type { DayNumber, EpochMs, Resolved } from "../model/resolve.js";
import type { TerminationQuestion } from "../model/termination-question.js";
import type { FeeDayRule } from "../time/day-rules.js";
import { unknownLists } from "./account-facts.js";
import type { Case } from "./case.js";
import { clockAt } from "./clock.js";
import { type MonthlyService, monthlyServices } from "./services.js";

/** A case of an agreement that has been ended, or that notice has been given of. */
export type EndedCase = Case<Resolved<TerminationQuestion>>;

/** When an agreement ends. */
export interface Ending {
  /** When it ends for the account; null while that waits for something that has no date. */
  readonly effectiveAt: EpochMs | null;
  /** When it ends for a service, by the day from which the service's months are counted. */
  readonly ofService: (anchor: DayNumber) => EpochMs | null;
  /** When it ends for a service if lists that are not known hold one that ends later; null: that changes nothing. */
  readonly ofServiceElse: ((anchor: DayNumber) => EpochMs | null) | null;
  /** How late it could end for the account, if lists that are not known hold more services; null: no later. */
  readonly latestAt: EpochMs | null;
}

/** All of it ends at one instant. */
export function endingAt(effectiveAt: EpochMs | null): Ending {
  return { effectiveAt, ofService: () => effectiveAt, ofServiceElse: null, latestAt: null };
}

/** When the operator ends it: the effect that it names, or else its notice. */
export const namedEffect = ({ question: { effectiveAt, noticeAt } }: EndedCase): EpochMs => effectiveAt ?? noticeAt;

/** Each service ends on its first monthly day from an instant on, the account with the last of them. */
export function endingByCycles(c: Case, fromAt: EpochMs, monthlyDay: FeeDayRule): Ending {
  const dayBefore = c.time.dayOf(fromAt - 1);
  const ofService = (anchor: DayNumber): EpochMs => c.time.startOf(monthlyDay(anchor, dayBefore));
  const ends = monthlyServices(c)
    .filter((service) => runsUntil(c, service, ofService(service.anchor)))
    .map(({ anchor }) => ofService(anchor));
  const effectiveAt = Math.max(fromAt, ...ends);
  const areKnown = unknownLists(c, "numbers", "subscriptions").length === 0;
  // the days before it hold every day of the month from which months can be counted
  const latestAt = Math.max(...Array.from({ length: 31 }, (_, days) => ofService(dayBefore - days)));
  return { effectiveAt, ofService, ofServiceElse: null, latestAt: areKnown ? null : laterThan(effectiveAt, latestAt) };
}

const laterThan = (at: EpochMs, latestAt: EpochMs | null): EpochMs | null =>
  latestAt !== null && latestAt > at ? latestAt : null;

/**
 * The same ending, moved as a whole to a later instant that is wished for; an earlier one changes nothing. Nor would it
 * if a service that is not known ended later still: then each service would keep its own end.
 */
export function notBefore(ending: Ending, wishedAt: EpochMs): Ending {
  const { effectiveAt, ofService } = ending;
  if (effectiveAt === null || wishedAt <= effectiveAt) return ending;
  const latestAt = laterThan(wishedAt, ending.latestAt);
  return { ...endingAt(wishedAt), latestAt, ofServiceElse: latestAt === null ? null : ofService };
}

/** Whether a service is connected or running: now, or, where it has ended before, just before it did. */
export function runsUntil(c: Case, { runsBy }: MonthlyService, endsAt: EpochMs | null): boolean {
  const hasEnded = endsAt !== null && c.clock.reached(endsAt + 1);
  return runsBy(hasEnded ? clockAt(endsAt - 1, c.time) : c.clock);
}
