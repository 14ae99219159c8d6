/** The services of an account that are paid for by the month: numbers and subscriptions. */
import type { DayNumber, EpochMs, Units } from "../model/resolve.js";
import { isConnected, isRunning, orderedNumbers, startedSubscriptions } from "./account-facts.js";
import type { Case } from "./case.js";
import type { Clock } from "./clock.js";

/** A service that is paid for by the month, by the bill or in advance for a term. */
export interface MonthlyService {
  readonly kind: "number" | "subscription";
  readonly id: string;
  readonly fee: Units;
  /** The day from which its months are counted. */
  readonly anchor: DayNumber;
  /** The day on which its next fee falls due; `undefined` where none does. */
  readonly paidThrough: DayNumber | undefined;
  readonly cancelRequestedAt: EpochMs | undefined;
  /** Whether it is connected or running by a clock. */
  readonly runsBy: (clock: Clock) => boolean;
}

/** Every number that has been ordered and subscription that has started, but numbers without any monthly day. */
export function monthlyServices(c: Case): readonly MonthlyService[] {
  const numbers = orderedNumbers(c).flatMap((number): MonthlyService[] => {
    const { id, monthlyFee: fee, paidThroughOn: paidThrough, orderedAt, cancelRequestedAt } = number;
    const anchor = number.anchorOn ?? paidThrough;
    if (anchor === undefined) return [];
    const runsBy = (clock: Clock): boolean => clock.happened(orderedAt) && isConnected({ clock }, number);
    return [{ kind: "number", id, fee, anchor, paidThrough, cancelRequestedAt, runsBy }];
  });
  const subscriptions = startedSubscriptions(c).map((subscription): MonthlyService => {
    const { id, monthlyFee: fee, startedOn: anchor, paidThroughOn: paidThrough, cancelRequestedAt } = subscription;
    const startedAt = c.time.startOf(anchor);
    const runsBy = (clock: Clock): boolean => clock.reached(startedAt) && isRunning({ clock }, subscription);
    return { kind: "subscription", id, fee, anchor, paidThrough, cancelRequestedAt, runsBy };
  });
  return [...numbers, ...subscriptions];
}
