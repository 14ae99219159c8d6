/** ISO 4217: the currencies that have a minor unit, and how many digits it has. */

const TWO_DIGITS =
  "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE " +
  "CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD " +
  "HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP " +
  "MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD " +
  "SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS " +
  "VED VES WST XAD XCD XCG YER ZAR ZMW ZWG";
const NO_DIGITS = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
const THREE_DIGITS = "BHD IQD JOD KWD LYD OMR TND";
const FOUR_DIGITS = "CLF UYW";

const digits = (codes: string, count: number): [string, number][] => codes.split(" ").map((code) => [code, count]);

/** Digits of the minor unit by currency code: our own table, since the host's depends on its ICU version. */
export const MINOR_UNITS: Readonly<Record<string, number>> = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.fromEntries([
    ...digits(TWO_DIGITS, 2),
    ...digits(NO_DIGITS, 0),
    ...digits(THREE_DIGITS, 3),
    ...digits(FOUR_DIGITS, 4),
  ]),
);

/** How many digits the minor unit of a currency has; two for a code that is not in the table. */
export function minorDigits(currency: string): number {
  return MINOR_UNITS[currency] ?? 2;
}
