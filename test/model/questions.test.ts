/** The parsers of the five questions. */
import {
  InputError,
  type ParseResult,
  parseDisputeQuestion,
  parseInactivityQuestion,
  parseRefundQuestion,
  parseRenewalQuestion,
  parseSuspensionQuestion,
  type RefundQuestion,
  safeParseDisputeQuestion,
  safeParseInactivityQuestion,
  safeParseRefundQuestion,
  safeParseRenewalQuestion,
  safeParseSuspensionQuestion,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { changed, codesOf, GONE, thrownBy, ZOD_WORDING } from "./full-account.js";

const REFUND: RefundQuestion = {
  at: "2026-07-03T09:00:00Z",
  requestedAt: "2026-07-01T09:00:00Z",
  reason: "service-failed",
  failure: { alternative: "none" },
  subject: { chargeId: "C1" },
  destination: { method: "bank-transfer", instrument: "EE38", inOwnName: true, verified: false },
  payoutFee: "1.50",
  exchangeRate: { from: "USD", to: "EUR", rate: "0.92", on: "2026-07-03" },
};
const AT = { at: "2026-07-03T09:00:00.000+02:00" };

type Parse = (value: unknown) => object;
type SafeParse = (value: unknown) => ParseResult<object>;
const DOORS: readonly (readonly [string, Parse, SafeParse, object])[] = [
  ["refund", parseRefundQuestion, safeParseRefundQuestion, REFUND],
  ["suspension", parseSuspensionQuestion, safeParseSuspensionQuestion, AT],
  ["renewal", parseRenewalQuestion, safeParseRenewalQuestion, AT],
  ["dispute", parseDisputeQuestion, safeParseDisputeQuestion, { ...AT, subject: { kind: "deposit", id: "D1" } }],
  ["inactivity", parseInactivityQuestion, safeParseInactivityQuestion, AT],
];

describe.each(DOORS)("the %s question", (_, parse, safeParse, question) => {
  it("content: comes out equal, frozen through and through, and the input stays as it was", () => {
    const input = structuredClone(question);
    const parsed = parse(Object.freeze(input));
    expect(parsed).toStrictEqual(question);
    expect(input).toStrictEqual(question);
    for (const part of [parsed, ...Object.values(parsed)]) expect(Object.isFrozen(part)).toBe(true);
    expect(safeParse(input)).toStrictEqual({ ok: true, value: question });
  });
  it("parsed again is the same object", () => {
    const parsed = parse(question);
    expect(parse(parsed)).toBe(parsed);
  });
  it("against: without at, with an unknown key, with no object", () => {
    expect(codesOf(thrownBy(() => parse(changed(question, "at", GONE))))).toEqual(["at: missing"]);
    expect(codesOf(thrownBy(() => parse({ ...question, now: true })))).toEqual(["now: unknown-key"]);
    for (const value of [null, 5, [], "2026-07-03T09:00:00Z"])
      expect(thrownBy(() => parse(value))).toMatchObject([
        { code: "wrong-type", path: "", expected: "a question object" },
      ]);
    expect(codesOf(thrownBy(() => parse(undefined)))).toEqual([": missing"]);
  });
  it("against: an own key __proto__, as JSON.parse makes it", () => {
    const text = JSON.stringify(question).replace(/^\{/, '{"__proto__":{"polluted":"yes"},');
    expect(codesOf(thrownBy(() => parse(JSON.parse(text))))).toEqual(["__proto__: unknown-key"]);
  });
  it("against: an instant without an offset, on a day that does not exist, too precise", () => {
    for (const [at, code] of [
      ["2026-07-03T09:00:00", "no-offset"],
      ["2026-06-31T09:00:00Z", "impossible-day"],
      ["2026-07-03T09:00:00.0001Z", "too-precise"],
    ])
      expect(codesOf(thrownBy(() => parse({ ...question, at })))).toEqual([`at: ${code}`]);
  });
  it("the pair agrees: one throws what the other returns", () => {
    const spoiled = { ...question, at: 5, more: 1 };
    const result = safeParse(spoiled);
    expect(result.ok).toBe(false);
    expect(thrownBy(() => parse(spoiled))).toEqual(result.ok ? [] : result.issues);
    expect(() => parse(spoiled)).toThrow(InputError);
  });
});

describe("the refund question", () => {
  const refused = (path: string, value: unknown) => thrownBy(() => parseRefundQuestion(changed(REFUND, path, value)));

  it("content: at alone is enough, and every other key may be undefined", () => {
    expect(parseRefundQuestion({ at: REFUND.at, reason: undefined, subject: undefined })).toStrictEqual({
      at: REFUND.at,
    });
  });
  it.each(["0", "0.00", "999999999999999.999999999999"])("content: a payout fee of %s", (payoutFee) => {
    expect(parseRefundQuestion({ ...REFUND, payoutFee }).payoutFee).toBe(payoutFee);
  });
  it.each([
    ["requestedAt", "2026-07-01", "no-offset"],
    ["reason", "bored", "unknown-word"],
    ["failure", "none", "wrong-type"],
    ["failure", {}, "missing", "failure.alternative"],
    ["failure.alternative", "maybe", "unknown-word"],
    ["failure.since", "x", "unknown-key"],
    ["destination.method", "cash", "unknown-word"],
    ["destination.instrument", "", "empty"],
    ["destination.inOwnName", "yes", "wrong-type"],
    ["destination.verified", GONE, "missing"],
    ["destination", [], "wrong-type"],
    ["destination.country", "EE", "unknown-key"],
    ["payoutFee", 1.5, "unquoted-number"],
    ["payoutFee", "-1", "sign"],
    ["payoutFee", "1e3", "exponent"],
    ["exchangeRate.from", "usd", "not-a-currency"],
    ["exchangeRate.to", GONE, "missing"],
    ["exchangeRate.rate", "0", "zero"],
    ["exchangeRate.rate", "-0.92", "sign"],
    ["exchangeRate.rate", Number.NaN, "not-a-number"],
    ["exchangeRate.rate", "0.9200000000001", "too-many-digits"],
    ["exchangeRate.on", "2026-02-30", "impossible-day"],
    ["exchangeRate.on", "2026-07-03T00:00:00Z", "not-a-day"],
    ["exchangeRate.source", "ECB", "unknown-key"],
  ])("against: %s %j is %s", (path, value, code, where = path) => {
    const issues = refused(path, value);
    expect(codesOf(issues)).toEqual([`${where}: ${code}`]);
    expect(issues[0]?.expected).not.toMatch(ZOD_WORDING);
  });

  it.each(["balance", { chargeId: "C1" }])("content: its subject may be %j", (subject) => {
    expect(parseRefundQuestion({ ...REFUND, subject }).subject).toEqual(subject);
  });
  it.each([
    ["another word", "charge", ["subject: wrong-type"]],
    ["a number", 5, ["subject: wrong-type"]],
    ["null", null, ["subject: wrong-type"]],
    ["a list", ["C1"], ["subject: wrong-type"]],
    ["an empty object", {}, ["subject.chargeId: missing"]],
    ["an empty id", { chargeId: "" }, ["subject.chargeId: empty"]],
    ["an id that is no text", { chargeId: 7 }, ["subject.chargeId: wrong-type"]],
    ["one key too many", { chargeId: "C1", depositId: "D1" }, ["subject.depositId: unknown-key"]],
    ["another key", { id: "C1" }, ["subject.chargeId: missing", "subject.id: unknown-key"]],
  ])("against: its subject is not %s", (_, subject, codes) => {
    const issues = refused("subject", subject);
    expect(codesOf(issues)).toEqual(codes);
    for (const { expected } of issues) expect(expected).not.toMatch(ZOD_WORDING);
  });
});
