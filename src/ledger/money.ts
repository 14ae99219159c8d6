/** Amounts as text, and the one rounding: the only place that knows decimal.js. */
import { Decimal as DecimalJs } from "decimal.js";
import { minorDigits } from "../model/currency.js";
import { UNIT_DIGITS, type Units } from "../model/resolve.js";
import type { Currency, Decimal } from "../model/scalars.js";

/**
 * An amount in a currency.
 *
 * @units `amount` is exact, with at least the digits of the currency's minor unit: `"67.655"`
 */
export interface Money {
  readonly amount: Decimal;
  readonly currency: Currency;
}

/** What is paid out: exact, and rounded half up to the minor unit. */
export interface Payout {
  readonly before: Decimal;
  readonly after: Decimal;
}

/** A constructor of our own, so that a host's `Decimal.set` changes nothing here. */
const Exact: typeof DecimalJs = /* @__PURE__ */ DecimalJs.clone({
  defaults: true,
  precision: 120,
  rounding: DecimalJs.ROUND_HALF_UP,
});

const exact = (units: Units): DecimalJs => new Exact(units.toString()).times(`1e-${UNIT_DIGITS}`);

function padded(amount: DecimalJs, currency: Currency): Decimal {
  return amount.toFixed(Math.max(amount.decimalPlaces(), minorDigits(currency)));
}

/** An amount, or nothing where it is below zero. */
export const atLeastZero = (units: Units): Units => (units > 0n ? units : 0n);

/** What a balance lacks to be zero. */
export const debtOf = (balance: Units): Units => atLeastZero(-balance);

/** Writes an amount with at least the digits of the currency's minor unit and no further zeros. */
export function amountText(units: Units, currency: Currency): Decimal {
  const digits = (units < 0n ? -units : units).toString().padStart(UNIT_DIGITS + 1, "0");
  const fraction = digits.slice(-UNIT_DIGITS).replace(/0+$/, "").padEnd(minorDigits(currency), "0");
  const integer = `${units < 0n ? "-" : ""}${digits.slice(0, -UNIT_DIGITS)}`;
  return fraction === "" ? integer : `${integer}.${fraction}`;
}

/** Writes an amount with its currency. */
export function moneyOf(units: Units, currency: Currency): Money {
  return { amount: amountText(units, currency), currency };
}

/** Below zero where the first of two amounts of one currency is less, above zero where it is more. */
export function compareMoney(a: Money, b: Money): number {
  return new Exact(a.amount).cmp(b.amount);
}

/** Writes a rate without zeros at its end. */
export function rateText(rate: Units): Decimal {
  return exact(rate).toFixed();
}

/** Writes an amount times a rate, exactly: it can have more fraction digits than either. */
export function productText(units: Units, rate: Units, currency: Currency): Decimal {
  return padded(exact(units).times(exact(rate)), currency);
}

/** Exchanges an amount and rounds it, half away from zero, to the minor unit of the currency it is paid in. */
export function payoutOf(units: Units, rate: Units | null, currency: Currency): Payout {
  const before = rate === null ? exact(units) : exact(units).times(exact(rate));
  return {
    before: padded(before, currency),
    after: before.toDecimalPlaces(minorDigits(currency)).toFixed(minorDigits(currency)),
  };
}
