/** The oracle itself: a whole decision by hand, the time vectors, and worked figures. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "vitest";
import { type Account, oracleInactivity, oracleRefund, oracleSuspension, type RefundQuestion } from "./index.js";
import { ledgerAt } from "./ledger.js";
import { instantOf } from "./time.js";
import { months, timeVectors } from "./vectors.js";

const example = JSON.parse(readFileSync(new URL("../cases/worked-example.json", import.meta.url), "utf8")) as Account;

const asked: RefundQuestion = {
  at: "2026-07-03T09:00:00Z",
  reason: "service-failed",
  failure: { alternative: "none" },
};

function firstHalf(): void {
  const kept = (clause: string) => ({ clause, effect: "satisfied", because: null });
  assert.deepEqual(oracleRefund("freezvon", {}, example, asked), {
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
    findings: [
      ...["5.6", "8.5", "8.5.1", "9.8", "12.1"].map(kept),
      { clause: "12.2", effect: "permits", because: "circumstances-met" },
      ...["12.2.1", "12.2.2", "12.2.3", "12.2.3", "12.2.3", "12.2.3"].map(kept),
      {
        clause: "12.2.4",
        effect: "awaits",
        because: "identity-documents",
        until: "2026-07-05T21:00:00.000Z",
      },
      { ...kept("12.2.5"), until: "2026-12-21T22:00:00.000Z" },
      { clause: "12.3", effect: "awaits", because: "identity-documents", until: "2026-07-05T21:00:00.000Z" },
      { clause: "12.4", effect: "awaits", because: "destination" },
      ...["12.5", "13.3"].map(kept),
    ],
    needs: [],
  });
}

/** Documents in and verified on 4 July, a verified bank account of her own, asked on 6 July. */
function secondHalf(): void {
  const day = "2026-07-04T09:00:00Z";
  const proven: Account = {
    ...example,
    subscriber: { ...example.subscriber, identity: { documentsAt: day, verifiedAt: day } },
  };
  const destination = {
    method: "bank-transfer",
    instrument: "EE1",
    inOwnName: true,
    verified: true,
  } as const;
  for (const requestedAt of [asked.at, "2026-07-06T09:00:00Z"]) {
    const at = "2026-07-06T09:00:00Z";
    const granted = oracleRefund("freezvon", {}, proven, { ...asked, at, requestedAt, destination });
    assert.equal(granted.outcome, "granted");
    assert.deepEqual(granted.amount, { amount: "67.66", currency: "EUR" });
    assert.deepEqual(granted.retained, { amount: "0.00", currency: "EUR" });
    assert.deepEqual(granted.rounding, { mode: "half-up", before: "67.655", after: "67.66" });
    assert.deepEqual(
      granted.lines.map((line) => line.destination),
      ["original", "other"],
    );
  }
}

describe("the oracle", () => {
  it("awaits documents and a destination in the example", firstHalf);
  it("grants the refund of the example once they are there", secondHalf);
  it("adds months as the cases do", months);
  it("ends windows where the vectors do", () => assert.ok(timeVectors() > 80));
  it("gives the figures of the worked examples", workedExamples);
});

/** Burn-down, an unknown that cannot matter any more, and an account that was never used. */
function workedExamples(): void {
  const at = "2026-06-01T12:00:00Z";
  const credited = (id: string, on: string, amount: string) =>
    ({ id, receivedAt: on, creditedAt: on, amount, method: "card" }) as const;
  const account: Account = {
    id: "A",
    currency: "EUR",
    subscriber: { id: "S", registeredAt: "2025-08-31T11:00:00Z", otherAccounts: [] },
    deposits: [credited("D1", "2026-02-01T12:00:00Z", "100"), credited("D2", "2026-05-02T12:00:00Z", "50")],
    charges: [{ id: "C", at: "2026-05-20T12:00:00Z", amount: "60", kind: "call" }],
    violations: [],
  };
  for (const [option, amount] of [
    ["oldest-first", "50.00"],
    ["newest-first", "0.00"],
    ["pro-rata", "30.00"],
  ] as const) {
    const decided = oracleRefund("illyvoip", { "burn-down": option }, account, { at, reason: "discontinue" });
    assert.equal(decided.amount.amount, amount, option);
    assert.equal(ledgerAt(account, instantOf(at), option).balance, 90n * 10n ** 12n);
  }
  const { violations: _, ...unjudged } = account;
  const contested = oracleSuspension(
    "freezvon",
    {},
    {
      ...unjudged,
      deposits: [
        credited("D1", "2026-05-01T12:00:00Z", "65"),
        { ...credited("D2", "2026-05-01T12:00:00Z", "9"), chargeback: { openedAt: "2026-05-02T12:00:00Z" } },
      ],
    },
    { at },
  );
  assert.deepEqual([contested.outcome, contested.balance.amount, contested.needs], ["suspendable", "5.00", []]);
  const unused = oracleInactivity("freezvon", {}, { ...account, charges: [] }, { at });
  assert.equal(unused.blockableAt, "2026-02-28T22:00:00.000Z");
}
