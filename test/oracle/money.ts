/** Exact amounts: a BigInt that counts units of 10^-12 (after an exchange: of 10^-24). */

export const UNIT_DIGITS = 12;
export const EXCHANGED_DIGITS = 24;

/** ISO 4217 currencies whose minor unit is not two digits (R40). */
const MINOR_DIGITS: { readonly [currency: string]: number } = {
  ...Object.fromEntries(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(" ").map((code) => [code, 0]),
  ),
  ...Object.fromEntries("BHD IQD JOD KWD LYD OMR TND".split(" ").map((code) => [code, 3])),
  ...Object.fromEntries("CLF UYW".split(" ").map((code) => [code, 4])),
};

export interface Money {
  readonly amount: string;
  readonly currency: string;
}

export function minorDigits(currency: string): number {
  return MINOR_DIGITS[currency] ?? 2;
}

/** Reads a decimal string into units of 10^-12. */
export function units(text: string): bigint {
  const negative = text.startsWith("-");
  const [whole = "", fraction = ""] = (negative ? text.slice(1) : text).split(".");
  const value = BigInt(whole + fraction.padEnd(UNIT_DIGITS, "0"));
  return negative ? -value : value;
}

/** Writes units of 10^-digits with at least `atLeast` fraction digits and no further trailing zeros. */
export function decimalText(value: bigint, atLeast: number, digits: number = UNIT_DIGITS): string {
  const negative = value < 0n;
  const figures = (negative ? -value : value).toString().padStart(digits + 1, "0");
  const whole = figures.slice(0, figures.length - digits);
  let fraction = figures.slice(figures.length - digits);
  while (fraction.length > atLeast && fraction.endsWith("0")) fraction = fraction.slice(0, -1);
  return `${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

export function moneyOf(value: bigint, currency: string): Money {
  return { amount: decimalText(value, minorDigits(currency)), currency };
}

/** Rounds a non-negative value of 10^-digits half up to the minor unit; the result keeps the same units. */
export function roundHalfUp(value: bigint, currency: string, digits: number): bigint {
  const step = 10n ** BigInt(digits - minorDigits(currency));
  return ((value + step / 2n) / step) * step;
}

export function largerOf(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}

export function smallerOf(left: bigint, right: bigint): bigint {
  return left < right ? left : right;
}

export function sumOf(values: readonly bigint[]): bigint {
  let total = 0n;
  for (const value of values) total += value;
  return total;
}
