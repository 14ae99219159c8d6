/** What is derived from asking again: by hand, where the laws can't look. */
import {
  type Account,
  assessBackup,
  contest,
  decideInactivity,
  decideRefund,
  freezvon,
  illyvoip,
  nextChange,
  timeline,
  withReadings,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../model/full-account.js";
import { CLEAN, deposit } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";

describe("contest", () => {
  // 5-readings: 100 deposited 120 days ago, 50 deposited 30 days ago, then 60 used
  const burned: Account = {
    ...CLEAN,
    deposits: [deposit("D1", "100.00", "2026-03-05T09:00:00Z"), deposit("D2", "50.00", "2026-06-03T09:00:00Z")],
    charges: [{ id: "C1", at: "2026-06-20T17:12:00Z", amount: "60.00", kind: "call" }],
  };
  const question = { at: AT, reason: "discontinue" } as const;

  it("finds the range that burning the deposits in another order gives: 50, 0 or 30", () => {
    const { decision, settled, alternatives, least, most, exhaustive } = contest(
      decideRefund,
      illyvoip,
      burned,
      question,
    );
    expect(decision.amount.amount).toBe("50.00");
    expect([settled, exhaustive]).toEqual([false, true]);
    expect([least, most]).toEqual([
      { amount: "0.00", currency: "EUR" },
      { amount: "50.00", currency: "EUR" },
    ]);
    const alone = (option: string) =>
      alternatives.find(({ readings }) => JSON.stringify(readings) === JSON.stringify({ "burn-down": option }));
    expect([alone("newest-first")?.decision.amount.amount, alone("newest-first")?.favours]).toEqual([
      "0.00",
      "operator",
    ]);
    expect([alone("pro-rata")?.decision.amount.amount, alone("pro-rata")?.favours]).toEqual(["30.00", "operator"]);
    expect([alone("excluded-methods-first")?.decision.amount.amount, alone("excluded-methods-first")?.favours]).toEqual(
      ["50.00", "neither"],
    );
  });

  it("says whom a change favours who gains by the amount, whatever is said of the option", () => {
    const newest = withReadings(illyvoip, { "burn-down": "newest-first" });
    const back = contest(decideRefund, newest, burned, question).alternatives.find(
      ({ readings }) => JSON.stringify(readings) === '{"burn-down":"pro-rata"}',
    );
    expect([back?.decision.amount.amount, back?.favours]).toEqual(["30.00", "subscriber"]);
  });

  it("goes by the options where no amount is paid: 12.2.2 refuses her, read otherwise it waits for her papers", () => {
    const account: Account = { ...CLEAN, subscriber: { ...CLEAN.subscriber, identity: {} } };
    const { alternatives, least, most } = contest(decideRefund, freezvon, account, question);
    const lenient = alternatives.find(
      ({ readings }) => JSON.stringify(readings) === '{"refund-circumstances":"failure-not-required"}',
    );
    expect([lenient?.decision.outcome, lenient?.favours]).toEqual(["awaiting", "subscriber"]);
    expect([least?.amount, most?.amount]).toEqual(["0.00", "0.00"]);
  });

  it("favours neither where options pull both ways", () => {
    const strict = withReadings(freezvon, { "refund-circumstances": "failure-not-required" });
    const account: Account = { ...CLEAN, subscriber: { ...CLEAN.subscriber, identity: {} } };
    // documents are due by 5 July 21:00 UTC; 48 hours from the request they are due by 5 July 09:00
    const asked = { at: "2026-07-05T10:00:00Z", requestedAt: AT, reason: "discontinue" } as const;
    const both = contest(decideRefund, strict, account, asked).alternatives.find(
      ({ readings }) =>
        JSON.stringify(Object.entries(readings).sort()) ===
        '[["identity-hours","two-civil-days"],["refund-circumstances","all-required"]]',
    );
    expect([both?.decision.outcome, both?.favours]).toEqual(["refused", "neither"]);
  });

  it("beyond 256 combinations asks only what changes one or two readings, and says so", () => {
    const dollars: Account = {
      ...burned,
      currency: "USD",
      subscriber: { ...CLEAN.subscriber, otherAccounts: [{ id: "A2", openedAt: "2026-02-01T09:00:00Z" }] },
      deposits: [...burned.deposits, deposit("D3", "7.00", "2026-06-25T09:00:00Z", { method: "crypto" })],
    };
    const exchangeRate = { from: "USD", to: "EUR", rate: "0.9", on: "2026-07-03" };
    // burn-down 4 × deposit window 3 × five readings of two options each: 384
    const { exhaustive, alternatives, most } = contest(decideRefund, illyvoip, dollars, {
      at: AT,
      reason: "cannot-use-service",
      exchangeRate,
    });
    expect(exhaustive).toBe(false);
    expect(Math.max(...alternatives.map(({ readings }) => Object.keys(readings).length))).toBe(2);
    // the first deposit's 40 and the second one's 50 at 0.9
    expect(most).toEqual({ amount: "81.00", currency: "EUR" });
  });

  it("has no amount where the question is about none, and is settled where no reading was consulted", () => {
    const { settled, alternatives, least, most } = contest(decideInactivity, illyvoip, CLEAN, { at: AT });
    expect([settled, alternatives, least, most]).toEqual([true, [], null, null]);
  });
});

describe("asking again", () => {
  it("takes null for the account where a question needs none", () => {
    const question = { at: AT, shared: true, usedBytes: 21_000_000_000 };
    expect(nextChange(assessBackup, illyvoip, null, question)).toBeNull();
    const { alternatives } = contest(assessBackup, illyvoip, null, question);
    expect(alternatives.map(({ readings, decision, favours }) => [readings, decision.outcome, favours])).toEqual([
      [{ gigabyte: "decimal" }, "databases-only", "operator"],
    ]);
  });

  it("tells what is wrong with account, question and horizon as the question itself does", () => {
    const broken = { ...CLEAN, currency: "euro" } as Account;
    const issues = thrownBy(() => nextChange(decideInactivity, freezvon, broken, { at: "today" }));
    expect(issues.map(({ path }) => path)).toEqual(["currency", "question.at"]);
    const horizon = (options: object) =>
      thrownBy(() =>
        timeline(decideInactivity, freezvon, CLEAN, { at: AT }, options as { readonly until: string }),
      ).map(({ code, path }) => [code, path]);
    expect(horizon({ until: AT })).toEqual([["out-of-order", "until"]]);
    expect(horizon({ until: "2027" })).toEqual([["not-an-instant", "until"]]);
    expect(horizon({ until: "2027-01-01T00:00:00Z", step: 1 })).toEqual([["unknown-key", "step"]]);
  });

  it("needs a decision of the question itself, not a copy", () => {
    const copying: typeof decideInactivity = (...asked) => ({ ...decideInactivity(...asked) });
    expect(() => nextChange(copying, freezvon, CLEAN, { at: AT })).toThrow("the decision is a copy");
  });
});
