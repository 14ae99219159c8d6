/** forecast: money is conserved, going on is forecasting at once, and every event is what its question answers. */
import {
  type Account,
  decideDispute,
  decideInactivity,
  decideRefund,
  decideRenewal,
  decideSuspension,
  type ForecastEvent,
  type ForecastOptions,
  forecast,
  type Terms,
} from "fineprint";
import { describe, expect } from "vitest";
import { unitsOf } from "../../src/model/resolve.js";
import { fc, test } from "../fc.js";
import { accountAndInstant } from "../support/arbitraries.js";
import { balanceOf } from "../support/balance-of.js";
import { amount, DAY, HOUR, iso, maybe } from "../support/instants.js";
import { variation, varied } from "../support/operators.js";
import { lawRuns } from "./law-runs.js";

const sumOf = (amounts: readonly string[]): bigint => amounts.reduce((sum, text) => sum + unitsOf(text), 0n);

const DAYS = [2, 5, 20, 60].map((days) => days * DAY);

/** An account, a span of days to months after the instant that it crowds around, and what is assumed to come. */
const cases = accountAndInstant.chain(({ account, at }) =>
  fc.constantFrom(...DAYS).chain((length) => {
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

type Fees = Extract<ForecastEvent, { readonly kind: "fee-taken" }>;
const feesOf = (events: readonly ForecastEvent[]): readonly Fees[] =>
  events.filter((event) => event.kind === "fee-taken");
const isFromBalance = ({ collectFrom }: Fees): boolean => collectFrom === "balance";

/** That an event is what its question answers of the account as it then stands. */
function checkEvent(terms: Terms, account: Account, event: ForecastEvent, moneyMoved: boolean): void {
  const { at } = event;
  const itemOf = ({ kind, id }: Fees["service"]) =>
    decideRenewal(terms, account, { at }).items.find(({ service }) => service.kind === kind && service.id === id);
  switch (event.kind) {
    case "fee-taken":
      expect(String(itemOf(event.service)?.dueOn) > event.dueOn).toBe(true);
      break;
    case "lapses":
    case "ends":
      expect(itemOf(event.service)).toMatchObject({ outcome: event.kind, dueOn: event.dueOn });
      break;
    case "blockable":
      expect(decideInactivity(terms, account, { at })).toMatchObject({
        outcome: "blockable",
        lastUseAt: event.lastUseAt,
      });
      break;
    case "refundable-drops":
      expect(sumOf(event.lines.map((line) => line.from)) > sumOf(event.lines.map((line) => line.to))).toBe(true);
      if (!moneyMoved) expect(decideRefund(terms, account, { at }).eligible).toEqual(event.to);
      break;
    case "window-closes":
      if (event.subject !== "balance")
        expect(decideDispute(terms, account, { at, subject: event.subject }).outcome).toBe("closed");
      else if (!moneyMoved)
        expect(decideRefund(terms, account, { at }).findings).toContainEqual(
          expect.objectContaining({ clause: event.clause, because: event.because, effect: "forbids" }),
        );
      break;
    default: {
      const { outcome, resumesOn } = decideSuspension(terms, account, { at });
      expect([outcome, resumesOn]).toEqual([event.is, event.resumesOn]);
    }
  }
}

/** The instants at which an account's money moves. */
const movements = ({ deposits, charges, adjustments = [], refunds = [] }: Account): readonly string[] => [
  ...deposits.flatMap(({ creditedAt = "", chargeback }) => [creditedAt, ...Object.values(chargeback ?? {})]),
  ...charges.flatMap(({ at, reversedAt = "" }) => [at, reversedAt]),
  ...[...adjustments, ...refunds].map(({ at }) => at),
];

describe("a forecast", () => {
  test.prop([variation, cases], lawRuns)("conserves money, goes on, and tells what is so", (variant, given) => {
    const terms: Terms = varied(variant);
    const { account, usagePerMonth, deposits } = given;
    const assume = { ...(usagePerMonth && { usagePerMonth }), ...(deposits && { deposits }) };
    const options: ForecastOptions = { from: iso(given.from), until: iso(given.until), assume };
    const whole = forecast(terms, account, options);

    const times = whole.events.map(({ at }) => at);
    expect(times).toEqual([...times].sort());
    expect(times.every((at) => options.from <= at && at <= options.until)).toBe(true);

    const credited = (deposits ?? []).filter(
      ({ creditedAt }) => options.from < creditedAt && creditedAt <= options.until,
    );
    const fees = feesOf(whole.events).filter(isFromBalance);
    const usage = whole.account.charges.filter(({ id }) => id.startsWith("usage:"));
    expect(balanceOf(whole.account, options.until)).toBe(
      balanceOf(account, options.until) +
        sumOf(credited.map((deposit) => deposit.amount)) -
        sumOf(fees.map((fee) => fee.amount)) -
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

    const then = whole.events.filter(({ at }) => at === between);
    const moneyMoved = movements(first.account).some((at) => Date.parse(at) === Date.parse(between));
    for (const event of then) checkEvent(terms, first.account, event, moneyMoved);
    const last = feesOf(then).filter(isFromBalance).at(-1);
    if (last !== undefined) expect(unitsOf(last.balanceAfter)).toBe(balanceOf(first.account, between));
  });
});
