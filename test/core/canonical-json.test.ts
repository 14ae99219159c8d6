/** Canonical JSON: the examples of RFC 8785, and what it does with values that JSON does not know. */
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/core/canonical-json.js";

describe("canonicalJson", () => {
  it("writes the example of RFC 8785, 3.2.2", () => {
    const value = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`);
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it("sorts keys by UTF-16 code units, as the example of 3.2.3", () => {
    const value = JSON.parse(String.raw`{
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis"
    }`);
    expect(canonicalJson(value).match(/[A-Z][^"]*/g)).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  // a selection of appendix B: the bits of a double, and its text
  it.each([
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
  ])("writes the double %s as %s", (bits, text) => {
    expect(canonicalJson(Buffer.from(bits, "hex").readDoubleBE())).toBe(text);
  });

  it("does not care how often an object is met", () => {
    const money = { currency: "EUR", amount: "1.00" };
    expect(canonicalJson({ net: money, netto: money, list: [money, money] })).toBe(
      '{"list":[{"amount":"1.00","currency":"EUR"},{"amount":"1.00","currency":"EUR"}],' +
        '"net":{"amount":"1.00","currency":"EUR"},"netto":{"amount":"1.00","currency":"EUR"}}',
    );
  });

  it("leaves out what JSON has no word for, and sorts keys that look like numbers as text", () => {
    expect(canonicalJson({ 9: undefined, b: 1, 10: 2, 8: 3, a: [undefined] })).toBe('{"10":2,"8":3,"a":[null],"b":1}');
  });

  it("tells halves of surrogate pairs apart", () => {
    expect(canonicalJson(["\ud800", "\ufffd"])).toBe('["\\ud800","\ufffd"]');
  });
});
