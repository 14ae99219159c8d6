/** Amounts and currencies, in every field that has one: what is refused, with its code and in our own words. */
import { parseAccount } from "fineprint";
import { expect, it } from "vitest";
import { changed, FULL } from "./full-account.js";
import { describeKinds } from "./kinds.js";

const DECIMAL_REFUSALS = [
  [12.5, "unquoted-number", "12.5"],
  [0, "unquoted-number", "0"],
  [10n, "unquoted-number", "10"],
  [Number.NaN, "not-a-number", "NaN"],
  [Number.POSITIVE_INFINITY, /^(?:not-a-number|unquoted-number)$/, "Infinity"],
  ["NaN", "not-a-number", '"NaN"'],
  ["Infinity", "not-a-number", '"Infinity"'],
  ["-Infinity", "not-a-number", '"-Infinity"'],
  ["1e3", "exponent", '"1e3"'],
  ["1.5E-2", "exponent", '"1.5E-2"'],
  ["+5", "sign", '"+5"'],
  ["1234567890123456", "too-many-digits", '"1234567890123456"'],
  ["0.1234567890123", "too-many-digits", '"0.1234567890123"'],
  ["12,50", "not-a-decimal", '"12,50"'],
  ["5.", "not-a-decimal", '"5."'],
  [".5", "not-a-decimal", '".5"'],
  [" 5", "not-a-decimal", '" 5"'],
  ["5\n", "not-a-decimal", '"5\\n"'],
  ["0x1F", "not-a-decimal", '"0x1F"'],
  ["1_000", "not-a-decimal", '"1_000"'],
  ["5 EUR", "not-a-decimal", '"5 EUR"'],
  ["٣", "not-a-decimal", '"٣"'],
  ["--5", "not-a-decimal", '"--5"'],
  [true, "wrong-type", "true"],
  [null, "wrong-type", "null"],
  [[], "wrong-type", "a list"],
  [{ amount: "5" }, "wrong-type", "an object"],
] as const;

describeKinds({
  "an amount above zero": {
    paths: [
      ...["deposits[0].amount", "deposits[0].chargeback.amount"],
      ...["charges[0].amount", "refunds[0].amount", "invoices[0].payments[0].amount"],
    ],
    takes: ["5", "5.5", "0.000000000001", "007.10"],
    refuses: [
      ...DECIMAL_REFUSALS,
      ["-5", "sign", '"-5"'],
      ["-0.00", "sign", '"-0.00"'],
      ["0", "zero", '"0"'],
      ["0.000000000000", "zero", '"0.000000000000"'],
    ],
    expected: /above zero in quotes/,
  },
  "an amount of zero or more": {
    paths: [
      ...["invoices[0].amount", "numbers[0].monthlyFee", "numbers[0].setupFee"],
      ...["monthlyFee", "paid", "setupFee", "tax", "prepaymentDiscount"].map((key) => `subscriptions[0].${key}`),
    ],
    takes: ["0", "0.00", "999999999999999.999999999999"],
    refuses: [...DECIMAL_REFUSALS, ["-5", "sign", '"-5"'], ["-0", "sign", '"-0"']],
    expected: /zero or more in quotes/,
  },
  "a signed amount": {
    paths: ["adjustments[0].amount"],
    takes: ["-0.01", "0.01", "-999999999999999.999999999999"],
    refuses: [
      ...DECIMAL_REFUSALS,
      ["0", "zero", '"0"'],
      ["-0.00", "zero", '"-0.00"'],
      ["-1234567890123456", "too-many-digits", '"-1234567890123456"'],
    ],
    expected: /other than zero in quotes/,
  },
  "a currency": {
    paths: ["currency"],
    takes: ["USD", "JPY", "KWD", "CLF"],
    refuses: [
      ["eur", "not-a-currency", '"eur"'],
      ["Eur", "not-a-currency", '"Eur"'],
      ["EURO", "not-a-currency", '"EURO"'],
      ["BTC", "not-a-currency", '"BTC"'],
      ["XXX", "not-a-currency", '"XXX"'],
      ["", "not-a-currency", '""'],
      ["constructor", "not-a-currency", '"constructor"'],
      [978, /^(?:not-a-currency|wrong-type)$/, "978"],
      [null, /^(?:not-a-currency|wrong-type)$/, "null"],
    ],
    expected: /ISO 4217/,
  },
});

it("a decimal on the edge: 15 integer and 12 fraction digits are taken, with zeros at either end", () => {
  const amount = "000000000000001.100000000000";
  expect(parseAccount(changed(FULL, "charges[0].amount", amount)).charges[0]?.amount).toBe(amount);
});
