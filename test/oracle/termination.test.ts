/** The worked examples of decideTermination (spec/10-the-other-doors.md), and the rulings on what is not known. */

import assert from "node:assert/strict";
import { describe, it } from "vitest";
import type { Finding } from "./findings.js";
import { oracleTermination } from "./further-doors.js";
import type { PrepaidSubscription, SettledAccount, TerminationQuestion } from "./further-questions.js";

function against(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter((finding) => finding.effect !== "satisfied")
    .map(({ clause, effect, because }) => `${clause} ${effect} ${because}`);
}

function accountWith(balance: string, more: Partial<SettledAccount> = {}): SettledAccount {
  const registeredAt = "2025-12-01T00:00:00Z";
  const negative = balance.startsWith("-");
  const amount = negative ? balance.slice(1) : balance;
  return {
    id: "A",
    currency: "EUR",
    subscriber: { id: "S", registeredAt, identity: {} },
    deposits:
      negative || Number(amount) === 0
        ? []
        : [{ id: "D", receivedAt: registeredAt, creditedAt: registeredAt, amount, method: "card" }],
    charges: negative ? [{ id: "C", at: registeredAt, amount, kind: "call" }] : [],
    invoices: [],
    numbers: [],
    subscriptions: [],
    violations: [],
    ...more,
  };
}

const hosting: PrepaidSubscription = {
  id: "S1",
  kind: "hosting",
  startedOn: "2026-01-31",
  termMonths: 12,
  monthlyFee: "10.00",
  paid: "108.00",
  prepaymentDiscount: "12.00",
  setupFee: "5.00",
  tax: "18.00",
};

// 28 February 2026, 12:00 in Belgrade
const ticket = "2026-02-28T11:00:00Z";
const bySubscriber: TerminationQuestion = { at: ticket, by: "subscriber", noticeAt: ticket };

function prepaidHosting(): void {
  const account = accountWith("0", { subscriptions: [hosting] });
  const asked = (readings: { [name: string]: string }, question = bySubscriber) =>
    oracleTermination("illyvoip", readings, account, question);
  const decided = asked({});
  assert.equal(decided.outcome, "effective");
  assert.deepEqual(decided.prepaid, [
    {
      subscriptionId: "S1",
      monthsRemaining: 10,
      gross: "100.00",
      lessSetupFee: "5.00",
      lessTax: "18.00",
      lessDiscount: "12.00",
      refundable: "65.00",
    },
  ]);
  assert.deepEqual(against(decided.findings), [
    "¶23 discretion prepaid-hosting",
    "¶28 discretion prepaid-hosting",
    "¶32 limits data-deleted",
  ]);
  assert.equal(asked({ "months-remaining": "whole-months" }).prepaid[0]?.monthsRemaining, 11);
  const [share] = asked({ "prepayment-discount": "unused-share" }).prepaid;
  assert.deepEqual([share?.lessDiscount, share?.refundable], ["10.00", "67.00"]);
  const december = "2026-12-15T11:00:00Z";
  const [last] = asked({}, { at: december, by: "subscriber", noticeAt: december }).prepaid;
  assert.deepEqual([last?.monthsRemaining, last?.refundable], [1, "0.00"]);
}

function threeEffects(): void {
  const account = accountWith("0", { subscriptions: [{ ...hosting, startedOn: "2026-01-15" }] });
  // 14 March 23:50 and 15 March 00:10 in Belgrade
  const question: TerminationQuestion = {
    at: "2026-03-20T00:00:00Z",
    by: "subscriber",
    noticeAt: "2026-03-14T22:50:00Z",
    effectiveAt: "2026-03-14T23:10:00Z",
  };
  const asked = (option: string, more: Partial<TerminationQuestion> = {}) => {
    const readings = { "cancellation-effect": option };
    const decided = oracleTermination("illyvoip", readings, account, { ...question, ...more });
    return [decided.effectiveAt, decided.prepaid[0]?.monthsRemaining];
  };
  assert.deepEqual(asked("on-ticket"), ["2026-03-14T22:50:00.000Z", 10]);
  assert.deepEqual(asked("on-confirmation"), ["2026-03-14T23:10:00.000Z", 9]);
  assert.deepEqual(asked("end-of-cycle"), ["2026-03-14T23:00:00.000Z", 10]);
  // B23: a later wish moves the account and the service; the cycles from 15 May on remain.
  assert.deepEqual(asked("end-of-cycle", { requestedFor: "2026-05-01" }), ["2026-04-30T22:00:00.000Z", 8]);
  // A confirmation that has not happened yet is none.
  assert.deepEqual(asked("on-confirmation", { at: "2026-03-14T23:00:00Z" }), [null, undefined]);
}

const invoice = {
  id: "I",
  issuedAt: "2026-06-01T00:00:00Z",
  dueAt: "2026-06-15T00:00:00Z",
  amount: "25.00",
  payments: [],
};
const number = {
  id: "N",
  orderedAt: "2026-06-01T00:00:00Z",
  activatedAt: "2026-06-02T00:00:00Z",
  monthlyFee: "9.90",
  paidThroughOn: "2026-07-06",
};
// Thursday 2 July 2026, 15:00 in Tallinn; asked on the 3rd
const leaving: TerminationQuestion = {
  at: "2026-07-03T09:00:00Z",
  by: "subscriber",
  noticeAt: "2026-07-02T12:00:00Z",
  requestedFor: "2026-07-05",
};

function noticeOfAWeek(): void {
  const account = accountWith("30.00", { invoices: [invoice], numbers: [number] });
  const pending = oracleTermination("freezvon", {}, account, leaving);
  const effect = "2026-07-09T21:00:00.000Z";
  assert.deepEqual([pending.outcome, pending.effectiveAt], ["pending", effect]);
  assert.deepEqual(pending.feesUntilEffect, [
    { service: { kind: "number", id: "N" }, dueOn: "2026-07-06", fee: "9.90", outcome: "renews" },
  ]);
  assert.deepEqual(pending.settlement, [{ invoiceId: "I", amount: "20.10", settled: false }]);
  assert.deepEqual(
    [pending.owed?.amount, pending.balanceAfter?.amount, pending.stillOwed?.amount],
    ["25.00", "0.00", "4.90"],
  );
  assert.deepEqual(against(pending.findings), [
    // paid through 6 August now (B21)
    "5.6 limits running-services-not-reimbursed",
    "8.3 limits fee-before-effect",
    "9.8 limits arrears-owed",
    "11.1 awaits agreement-runs",
    "11.3 awaits notice-running",
    "11.3 limits wish-moved",
    "11.4 limits balance-pays-invoices",
  ]);
  assert.equal(pending.findings.find((finding) => finding.because === "notice-running")?.until, effect);

  const cancelled = { ...number, cancelRequestedAt: "2026-07-05T09:00:00Z" };
  const later = oracleTermination("freezvon", {}, accountWith("30.00", { invoices: [invoice], numbers: [cancelled] }), {
    ...leaving,
    at: "2026-07-06T09:00:00Z",
  });
  assert.deepEqual(later.feesUntilEffect, []);
  assert.deepEqual(later.settlement, [{ invoiceId: "I", amount: "25.00", settled: true }]);
  assert.deepEqual([later.balanceAfter?.amount, later.stillOwed?.amount], ["5.00", "0.00"]);
  assert.equal(later.withdrawal, "refund-question");
}

function debt(): void {
  const account = accountWith("-3.00", { invoices: [{ ...invoice, amount: "10.00" }] });
  const decided = oracleTermination("freezvon", {}, account, leaving);
  assert.deepEqual(
    [decided.owed?.amount, decided.settlement, decided.balanceAfter?.amount, decided.stillOwed?.amount],
    ["13.00", [], "-3.00", "13.00"],
  );
}

function notKnown(): void {
  const without = (account: SettledAccount, list: "numbers" | "invoices" | "violations"): SettledAccount => {
    const { [list]: _, ...rest } = account;
    return rest;
  };
  const open = oracleTermination("freezvon", {}, without(accountWith("30.00"), "numbers"), leaving);
  assert.deepEqual([open.outcome, open.needs], ["undetermined", ["numbers"]]);
  assert.deepEqual([open.balanceAfter, open.withdrawal, open.stillOwed?.amount], [null, null, "0.00"]);
  // B20: nothing can be taken from a balance below zero
  const poor = oracleTermination("freezvon", {}, without(accountWith("-3.00"), "numbers"), leaving);
  assert.deepEqual([poor.outcome, poor.needs, poor.stillOwed?.amount], ["pending", [], "3.00"]);
  assert.ok(against(poor.findings).includes("8.3 unknown null"));
  const unbilled = oracleTermination("freezvon", {}, without(accountWith("30.00"), "invoices"), leaving);
  assert.deepEqual([unbilled.needs, unbilled.owed, unbilled.balanceAfter], [["invoices"], null, null]);

  // B26: deductions and violations matter only while something is left
  const { tax: _, ...untaxed } = hosting;
  const asked = (subscription: PrepaidSubscription, list?: "violations") => {
    const account = accountWith("0", { subscriptions: [subscription] });
    const decided = oracleTermination("illyvoip", {}, list ? without(account, list) : account, bySubscriber);
    return [decided.outcome, decided.needs, decided.prepaid[0]?.refundable];
  };
  const tax = "subscriptions[S1].tax";
  assert.deepEqual(asked(untaxed), ["undetermined", [tax], null]);
  assert.deepEqual(asked(untaxed, "violations"), ["undetermined", [tax, "violations"], null]);
  assert.deepEqual(asked({ ...untaxed, setupFee: "88.00" }, "violations"), ["effective", [], "0.00"]);
  assert.deepEqual(asked({ ...untaxed, paid: "0" }), ["effective", [], "0.00"]);
}

function restOfTerm(): void {
  const { prepaymentDiscount: _, ...undiscounted } = hosting;
  const asked = (subscription: PrepaidSubscription) => {
    const question = { at: ticket, by: "operator", noticeAt: ticket } as const;
    const decided = oracleTermination("illyvoip", {}, accountWith("0", { subscriptions: [subscription] }), question);
    return [decided.outcome, decided.remainingTermFees?.amount, decided.needs];
  };
  // 10 months are 100.00; 108 + 12 less 2 months used is 100.00: nothing is left to pay
  assert.deepEqual(asked(hosting), ["effective", "0.00", []]);
  // 60 + 12 less 20 is 52.00: 48.00 are left
  assert.deepEqual(asked({ ...hosting, paid: "60" }), ["effective", "48.00", []]);
  assert.deepEqual(asked({ ...hosting, paid: "0" }), ["effective", "100.00", []]);
  // B27: without a discount 12.00 are left, so the discount matters; with all of it paid it does not
  assert.deepEqual(asked(undiscounted), ["undetermined", undefined, ["subscriptions[S1].prepaymentDiscount"]]);
  assert.deepEqual(asked({ ...undiscounted, paid: "120" }), ["effective", "0.00", []]);
}

describe("the oracle's decideTermination", () => {
  it("gives back prepaid hosting as example 1", prepaidHosting);
  it("takes effect on ticket, confirmation or cycle as example 2", threeEffects);
  it("settles after a week's notice as example 3", noticeOfAWeek);
  it("leaves debt as example 4", debt);
  it("names what is not known only where it matters", notKnown);
  it("charges the rest of the term", restOfTerm);
});
