/** The doors on data that was not parsed: it is read by the same rules, and nothing is decided on what is wrong. */
import {
  type Account,
  decideDispute,
  decideInactivity,
  decideRefund,
  decideRenewal,
  decideSuspension,
  freezvon,
  illyvoip,
  parseAccount,
  parseRefundQuestion,
  type RefundQuestion,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { changed, codesOf, FULL, thrownBy } from "./full-account.js";

type Ask = (account: unknown, question: unknown) => unknown;
const SUBJECT = { kind: "deposit", id: "D1" };
/** Each door, and what its question has besides the instant. */
const DOORS: readonly (readonly [string, Ask, object])[] = [illyvoip, freezvon].flatMap(
  (terms) =>
    [
      [
        `decideRefund, ${terms.id}`,
        (account, question) => decideRefund(terms, account as never, question as never),
        {},
      ],
      [
        `decideSuspension, ${terms.id}`,
        (account, question) => decideSuspension(terms, account as never, question as never),
        {},
      ],
      [
        `decideRenewal, ${terms.id}`,
        (account, question) => decideRenewal(terms, account as never, question as never),
        {},
      ],
      [
        `decideDispute, ${terms.id}`,
        (account, question) => decideDispute(terms, account as never, question as never),
        { subject: SUBJECT },
      ],
      [
        `decideInactivity, ${terms.id}`,
        (account, question) => decideInactivity(terms, account as never, question as never),
        {},
      ],
    ] as (readonly [string, Ask, object])[],
);

const at = "2026-07-03T09:00:00Z";

describe.each(DOORS)("%s", (_, ask, rest) => {
  it("gives the same answer for data that was parsed and data that was not, which stays as it was", () => {
    const account = structuredClone(FULL);
    const question = { at, ...rest };
    const before = JSON.stringify([account, question]);
    expect(ask(account, question)).toEqual(ask(parseAccount(FULL), { at, ...rest }));
    expect(JSON.stringify([account, question])).toBe(before);
    expect(Object.isFrozen(account)).toBe(false);
  });
  it("takes frozen data, and reads instants in any offset", () => {
    const frozen = Object.freeze({ at: "2026-07-03T11:00:00.000+02:00", ...rest });
    expect(ask(Object.freeze(structuredClone(FULL)), frozen)).toEqual(ask(FULL, { at, ...rest }));
    expect(ask(FULL, frozen)).toMatchObject({ at: "2026-07-03T09:00:00.000Z" });
  });
  it("refuses a malformed account and a malformed question together, the account first", () => {
    const account = { ...FULL, currency: "eur", charges: [{ ...FULL.charges[0], amount: 5 }, FULL.charges[0]] };
    const question = { ...rest, at: "2026-07-03", now: true };
    const codes = codesOf(thrownBy(() => ask(account, question)));
    expect([...codes].sort()).toEqual([
      "charges[0].amount: unquoted-number",
      "charges[1].id: repeated-id",
      "currency: not-a-currency",
      "question.at: no-offset",
      "question.now: unknown-key",
    ]);
    expect(codes.slice(3).every((code) => code.startsWith("question."))).toBe(true);
  });
  it("refuses a malformed account alone, and a malformed question alone", () => {
    expect(codesOf(thrownBy(() => ask({ ...FULL, currency: "eur" }, { at, ...rest })))).toEqual([
      "currency: not-a-currency",
    ]);
    expect(codesOf(thrownBy(() => ask(FULL, { at: "2026-06-31T09:00:00Z", ...rest })))).toEqual([
      "question.at: impossible-day",
    ]);
  });
  it("refuses what is no account and no question", () => {
    expect(thrownBy(() => ask(null, "now"))).toMatchObject([
      { code: "wrong-type", path: "", expected: "an account object" },
      { code: "wrong-type", path: "question", expected: "a question object" },
    ]);
    expect(codesOf(thrownBy(() => ask(FULL, undefined)))).toEqual(["question: missing"]);
  });
  it("on the edge: the instant of the registration can be asked of, the millisecond before cannot", () => {
    // registered at 09:00 in an offset of one hour
    expect(ask(FULL, { at: "2026-01-05T08:00:00Z", ...rest })).toMatchObject({ at: "2026-01-05T08:00:00.000Z" });
    const early = "2026-01-05T07:59:59.999Z";
    expect(thrownBy(() => ask(FULL, { at: early, ...rest }))).toEqual([
      {
        code: "before-registration",
        path: "question.at",
        expected: expect.stringContaining("2026-01-05T08:00:00.000Z"),
        received: `"${early}"`,
      },
    ]);
  });
});

describe("R12 requestedAt lies between the registration and at", () => {
  const asked = (requestedAt: string) => thrownBy(() => decideRefund(freezvon, FULL, { at, requestedAt }));

  it("on the edge: at the registration, and at the question", () => {
    expect(asked("2026-01-05T09:00:00+01:00")).toEqual([]);
    expect(asked("2026-07-03T12:00:00+03:00")).toEqual([]);
  });
  it.each([
    ["a millisecond after the question", "2026-07-03T12:00:00.001+03:00", "after-the-question"],
    ["a millisecond before the registration", "2026-01-05T08:59:59.999+01:00", "before-registration"],
  ])("on the edge: %s, and the issue shows what was there", (_, requestedAt, code) => {
    expect(asked(requestedAt)).toMatchObject([{ code, path: "question.requestedAt", received: `"${requestedAt}"` }]);
  });
});

describe("an id in a question that the account lacks", () => {
  const refund = (question: Omit<RefundQuestion, "at">, account: Account = FULL) =>
    thrownBy(() => decideRefund(illyvoip, account, { at, ...question }));

  it("against: a charge of a refund question", () => {
    expect(refund({ subject: { chargeId: "D1" } })).toEqual([
      {
        code: "unknown-id",
        path: "question.subject.chargeId",
        expected: expect.stringContaining("charge"),
        received: '"D1"',
      },
    ]);
  });
  it("on the edge: a charge posted at the instant of the question is there, a millisecond later it is not", () => {
    const posted = (instant: string) => changed(FULL, "charges[0].at", instant) as Account;
    expect(refund({ subject: { chargeId: "C1" } }, posted("2026-07-03T09:00:00Z"))).toEqual([]);
    expect(refund({ subject: { chargeId: "C1" } }, posted("2026-07-03T09:00:00.001Z"))).toMatchObject([
      { code: "not-yet", path: "question.subject.chargeId", received: '"C1"' },
    ]);
  });
  it.each([
    ["charge", "D1"],
    ["deposit", "C1"],
  ] as const)("against: a %s of a dispute question", (kind, id) => {
    expect(thrownBy(() => decideDispute(freezvon, FULL, { at, subject: { kind, id } }))).toEqual([
      { code: "unknown-id", path: "question.subject.id", expected: expect.stringContaining(kind), received: `"${id}"` },
    ]);
  });
  it("all problems between question and account are told at once", () => {
    const question = { at: "2026-01-01T00:00:00Z", requestedAt: "2026-01-02T00:00:00Z", subject: { chargeId: "C9" } };
    expect([...codesOf(thrownBy(() => decideRefund(freezvon, FULL, question)))].sort()).toEqual([
      "question.at: before-registration",
      "question.requestedAt: after-the-question",
      "question.requestedAt: before-registration",
      "question.subject.chargeId: unknown-id",
    ]);
  });
});

it("a parsed question is taken as it is, and a refund question is no question of another door", () => {
  const question = parseRefundQuestion({ at, reason: "discontinue" });
  expect(decideRefund(illyvoip, FULL, question)).toEqual(decideRefund(illyvoip, FULL, { ...question }));
  expect(codesOf(thrownBy(() => decideSuspension(illyvoip, FULL, question)))).toEqual(["question.reason: unknown-key"]);
});
