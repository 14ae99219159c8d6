/** What a forecast tells, by kind of event, and what it is told. */
import { type Account, type Deposit, type ForecastEvent, type ForecastOptions, forecast, type Terms } from "fineprint";
import { deposit } from "./given.js";

/** The events of some kinds. */
export const eventsOf = (
  terms: Terms,
  account: Account,
  options: ForecastOptions,
  ...kinds: readonly ForecastEvent["kind"][]
): readonly ForecastEvent[] => forecast(terms, account, options).events.filter(({ kind }) => kinds.includes(kind));

/** A deposit that is to be credited. */
export const toCome = (id: string, amount: string, creditedAt: string): Deposit & { readonly creditedAt: string } => ({
  ...deposit(id, amount, creditedAt),
  creditedAt,
});
