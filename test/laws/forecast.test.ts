/** forecast: money is conserved, and forecasting in two parts is forecasting at once. */
import { type Account, type ForecastOptions, forecast, type Terms } from "fineprint";
import { describe, expect } from "vitest";
import { historyOf } from "../../src/ledger/history.js";
import { balanceAsOf } from "../../src/ledger/ledger.js";
import { accountParser } from "../../src/model/parsers.js";
import { unitsOf } from "../../src/model/resolve.js";
import { fc, test } from "../fc.js";
import { accountAndInstant } from "../support/arbitraries.js";
import { amount, DAY, HOUR, iso, maybe } from "../support/instants.js";
import { variation, varied } from "../support/operators.js";
import { lawRuns } from "./law-runs.js";

const balanceOf = (account: Account, at: string): bigint =>
  balanceAsOf(historyOf(accountParser.resolved(account)), Date.parse(at));

const sumOf = (amounts: readonly string[]): bigint => amounts.reduce((sum, text) => sum + unitsOf(text), 0n);

/** An account, a span of days to months after the instant that it crowds around, and what is assumed to come. */
const cases = accountAndInstant.chain(({ account, at }) =>
  fc.constantFrom(2 * DAY, 5 * DAY, 20 * DAY, 60 * DAY).chain((length) => {
    const inside = fc.oneof(
      fc.integer({ min: -DAY, max: length + DAY }),
      fc.integer({ min: 0, max: Math.floor(length / DAY) }).map((days) => days * DAY),
    );
    const deposit = fc.record({ amount, delay: fc.constantFrom(0, HOUR, 9 * DAY), creditedAt: inside });
    return fc.record({
      account: fc.constant(account),
      from: fc.constant(at),
      until: fc.constant(at + length),
      usagePerMonth: length > 20 * DAY ? fc.constant(undefined) : maybe(fc.oneof(amount, fc.constant("0"))),
      deposits: maybe(
        fc.array(deposit, { maxLength: 3 }).map((list) =>
          list.map(({ creditedAt, delay, ...rest }, i) => ({
            ...{ id: `E${i}`, method: "card" as const, ...rest },
            receivedAt: iso(at + creditedAt - delay),
            creditedAt: iso(at + creditedAt),
          })),
        ),
      ),
      lot: fc.nat(),
    });
  }),
);

describe("a forecast", () => {
  test.prop([variation, cases], lawRuns)("conserves money, and goes on where it has stopped", (variant, given) => {
    const terms: Terms = varied(variant);
    const { account, usagePerMonth, deposits } = given;
    const assume = { ...(usagePerMonth && { usagePerMonth }), ...(deposits && { deposits }) };
    const options: ForecastOptions = { from: iso(given.from), until: iso(given.until), assume };
    const whole = forecast(terms, account, options);

    const times = whole.events.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
    expect(times.every((at) => options.from < at || at === options.from)).toBe(true);

    const credited = (deposits ?? []).filter(
      ({ creditedAt }) => options.from < creditedAt && creditedAt <= options.until,
    );
    const fees = whole.events.flatMap((event) =>
      event.kind === "fee-taken" && event.collectFrom === "balance" ? [event.amount] : [],
    );
    const usage = whole.account.charges.filter(({ id }) => id.startsWith("usage:"));
    expect(balanceOf(whole.account, options.until)).toBe(
      balanceOf(account, options.until) +
        sumOf(credited.map((deposit) => deposit.amount)) -
        sumOf(fees) -
        sumOf(usage.map((charge) => charge.amount)),
    );

    const inner = [...new Set(times)].filter((at) => options.from < at && at < options.until);
    const anywhere = iso(given.from + 1 + (given.lot % (given.until - given.from - 1)));
    const between = given.lot % 3 > 0 ? (inner[given.lot % inner.length] ?? anywhere) : anywhere;
    const first = forecast(terms, account, { ...options, until: between });
    const second = forecast(terms, first.account, { ...options, from: between });
    expect([...first.events, ...second.events], between).toEqual(whole.events);
    expect(JSON.stringify(second.account)).toBe(JSON.stringify(whole.account));
    expect([...new Set([...first.needs, ...second.needs])]).toEqual(whole.needs);
  });
});
