/** The worked example of the specification, both halves. */
import { readFileSync } from "node:fs";
import { type Account, decideRefund, type Finding, freezvon, parseAccount, type RefundQuestion } from "fineprint";
import { describe, expect, it } from "vitest";

/** As it is printed. */
const ACCOUNT = readFileSync(new URL("../cases/worked-example.json", import.meta.url), "utf8");

const account = parseAccount(JSON.parse(ACCOUNT));
const question: RefundQuestion = {
  at: "2026-07-03T09:00:00Z",
  reason: "service-failed",
  failure: { alternative: "none" },
};

/** Without facts and readings, and without the code where nothing is against it: that code is free. */
const essence = ({ clause, effect, because, until, needs }: Finding) => ({
  clause,
  effect,
  ...(effect !== "satisfied" && { because }),
  ...(until !== undefined && { until }),
  ...(needs !== undefined && { needs }),
});

const DOCUMENTS_UNTIL = "2026-07-05T21:00:00.000Z";

describe("the worked example, asked on Friday 3 July 2026, 12:00 in Tallinn", () => {
  const decision = decideRefund(freezvon, account, question);

  it("answers as printed", () => {
    const { findings, readings, terms, ...answer } = decision;
    expect(answer).toEqual({
      decision: "refund",
      at: "2026-07-03T09:00:00.000Z",
      outcome: "awaiting",
      amount: { amount: "0.00", currency: "EUR" },
      eligible: { amount: "67.655", currency: "EUR" },
      retained: { amount: "67.655", currency: "EUR" },
      lines: [
        {
          depositId: "D1",
          remainder: "37.655",
          refundable: "37.655",
          destination: "original",
          clause: "12.2",
          because: "refundable",
        },
        {
          depositId: "D2",
          remainder: "30.00",
          refundable: "30.00",
          destination: "none",
          clause: "12.2",
          because: "refundable",
        },
      ],
      payableIn: "EUR",
      exchange: null,
      rounding: { mode: "half-up", before: "0.00", after: "0.00" },
      needs: [],
    });
    expect(terms).toEqual({ id: "freezvon", version: expect.stringMatching(/./) });
  });

  it("has the findings as printed: clause, effect, code, until", () => {
    expect(decision.findings.map(essence)).toEqual([
      { clause: "5.6", effect: "satisfied" },
      { clause: "8.5", effect: "satisfied" },
      { clause: "8.5.1", effect: "satisfied" },
      { clause: "9.8", effect: "satisfied" },
      { clause: "12.1", effect: "satisfied" },
      { clause: "12.2", effect: "permits", because: "circumstances-met" },
      { clause: "12.2.1", effect: "satisfied" },
      { clause: "12.2.2", effect: "satisfied" },
      { clause: "12.2.3", effect: "satisfied" },
      { clause: "12.2.3", effect: "satisfied" },
      { clause: "12.2.3", effect: "satisfied" },
      { clause: "12.2.3", effect: "satisfied" },
      { clause: "12.2.4", effect: "awaits", because: "identity-documents", until: DOCUMENTS_UNTIL },
      // 20 December is a Sunday, so Monday 21 December, which ends at 22:00 UTC
      { clause: "12.2.5", effect: "satisfied", until: "2026-12-21T22:00:00.000Z" },
      { clause: "12.3", effect: "awaits", because: "identity-documents", until: DOCUMENTS_UNTIL },
      { clause: "12.4", effect: "awaits", because: "destination" },
      { clause: "12.5", effect: "satisfied" },
      { clause: "13.3", effect: "satisfied" },
    ]);
  });

  it.each<[clause: string, nth: number, facts: Finding["facts"]]>([
    ["8.5", 0, { violations: 0 }],
    ["9.8", 0, { payoutFee: "0.00" }],
    ["12.2", 0, { refundable: "67.655" }],
    ["12.2.1", 0, { violations: 0 }],
    ["12.2.2", 0, { alternative: "none" }],
    ["12.2.3", 0, { numbers: 0, subscriptions: 0 }],
    ["12.2.3", 1, { arrears: "0.00" }],
    ["12.2.3", 2, { unpaidInvoices: 0 }],
    ["12.2.3", 3, { balance: "67.655" }],
    ["12.2.5", 0, { lastPaymentAt: "2026-06-20T17:12:00.000Z" }],
    ["12.4", 0, { depositId: "D2" }],
  ])("has the facts of %s (finding %i of it) as far as printed", (clause, nth, facts) => {
    expect(decision.findings.filter((finding) => finding.clause === clause)[nth]?.facts).toMatchObject(facts);
  });

  it("has the readings as printed", () => {
    expect(decision.readings).toEqual({
      "burn-down": "oldest-first",
      "refund-circumstances": "all-required",
      "refund-tested": "at-request",
      "refund-window": "six-months-rolled",
      "identity-hours": "from-end-of-date",
    });
  });

  it("is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  });

  it("is the same from the account as printed, not parsed", () => {
    expect(decideRefund(freezvon, JSON.parse(ACCOUNT), question)).toEqual(decision);
  });
});

describe("the worked example, decided on 6 July", () => {
  const later: Account = {
    ...account,
    subscriber: {
      ...account.subscriber,
      identity: { documentsAt: "2026-07-04T08:00:00Z", verifiedAt: "2026-07-04T15:00:00Z" },
    },
  };
  const destination = { method: "bank-transfer", instrument: "EE-77", inOwnName: true, verified: true } as const;
  const at = "2026-07-06T09:00:00Z";

  it.each([
    ["requested on 3 July", { requestedAt: question.at }],
    ["asked anew", {}],
  ])("%s: granted, 67.655 rounded half up", (_, requested) => {
    const decision = decideRefund(freezvon, later, { ...question, ...requested, at, destination });
    expect(decision).toMatchObject({
      at: "2026-07-06T09:00:00.000Z",
      outcome: "granted",
      amount: { amount: "67.66", currency: "EUR" },
      eligible: { amount: "67.655", currency: "EUR" },
      retained: { amount: "0.00", currency: "EUR" },
      payableIn: "EUR",
      exchange: null,
      rounding: { mode: "half-up", before: "67.655", after: "67.66" },
      needs: [],
    });
    expect(decision.lines.map((line) => line.destination)).toEqual(["original", "other"]);
    expect(decision.findings.filter(({ effect }) => effect !== "satisfied").map(essence)).toEqual([
      { clause: "12.2", effect: "permits", because: "circumstances-met" },
    ]);
  });
});
