/** What ¶24 to ¶30 leave open. */
import { decideRefund, illyvoip } from "fineprint";
import { calls, deposit, illyvoipAccount } from "./accounts.js";
import { type Example, exampleOf } from "./example.js";
import { refundWords } from "./words.js";

const terms = illyvoip;
const shows = ".amount.amount";
const tell = refundWords;

const burnDown = exampleOf(decideRefund, {
  terms,
  reading: "burn-down",
  shows,
  tell,
  story:
    "She pays in 100.00 EUR by card on 3 March 2026 and 50.00 on 1 June, spends 60.00 on 20 June, and asks for her money on 1 July: 120 and 30 days later, so only what is left of the 50.00 can go back. The next day she pays in 10.00 by bank transfer, spends 50.00 on 3 July, and asks again on 6 July; a bank transfer is never paid out.",
  account: illyvoipAccount({
    deposits: [
      deposit("D1", "100.00", "2026-03-03T12:00:00+01:00"),
      deposit("D2", "50.00", "2026-06-01T12:00:00+02:00"),
      deposit("D3", "10.00", "2026-07-02T12:00:00+02:00", { method: "bank-transfer" }),
    ],
    charges: [calls("C1", "60.00", "2026-06-20T12:00:00+02:00"), calls("C2", "50.00", "2026-07-03T12:00:00+02:00")],
  }),
  questions: {
    "asked on 1 July": { at: "2026-07-01T12:00:00+02:00", reason: "discontinue" },
    "asked on 6 July": { at: "2026-07-06T12:00:00+02:00", reason: "discontinue" },
  },
});

const depositWindow = exampleOf(decideRefund, {
  terms,
  reading: "deposit-window",
  shows,
  tell,
  story:
    "He pays in 50.00 EUR on Sunday 5 April 2026 at 18:00. The ninetieth day after it is Saturday 4 July. He asks for the money on that day at 20:00, or on Monday 6 July at noon.",
  account: illyvoipAccount({ deposits: [deposit("D1", "50.00", "2026-04-05T18:00:00+02:00")] }),
  questions: {
    "asked on Saturday, 20:00": { at: "2026-07-04T20:00:00+02:00", reason: "discontinue" },
    "asked on Monday, 12:00": { at: "2026-07-06T12:00:00+02:00", reason: "discontinue" },
  },
});

const firstDepositWindow = exampleOf(decideRefund, {
  terms,
  reading: "first-deposit-window",
  shows,
  tell,
  story:
    "Her first deposit, 50.00 EUR on 3 March 2026, is untouched. On 1 July, 120 days later, she asks for it because she cannot use the service.",
  account: illyvoipAccount({ deposits: [deposit("D1", "50.00", "2026-03-03T12:00:00+01:00")] }),
  questions: { Answer: { at: "2026-07-01T12:00:00+02:00", reason: "cannot-use-service" } },
});

const firstDepositUse = exampleOf(decideRefund, {
  terms,
  reading: "first-deposit-use",
  shows,
  tell,
  story:
    "Of her first deposit, 50.00 EUR on 3 March 2026, she spends 20.00. On 1 July she asks for the rest because she cannot use the service.",
  account: illyvoipAccount({
    deposits: [deposit("D1", "50.00", "2026-03-03T12:00:00+01:00")],
    charges: [calls("C1", "20.00", "2026-03-20T12:00:00+01:00")],
  }),
  questions: { Answer: { at: "2026-07-01T12:00:00+02:00", reason: "cannot-use-service" } },
});

const excludedMethodScope = exampleOf(decideRefund, {
  terms,
  reading: "excluded-method-scope",
  shows,
  tell,
  story:
    "He pays in 50.00 EUR by card on 1 June 2026 and 30.00 in Bitcoin on 10 June, spends nothing, and asks for his money on 1 July.",
  account: illyvoipAccount({
    deposits: [
      deposit("D1", "50.00", "2026-06-01T12:00:00+02:00"),
      deposit("D2", "30.00", "2026-06-10T12:00:00+02:00", { method: "crypto" }),
    ],
  }),
  questions: { Answer: { at: "2026-07-01T12:00:00+02:00", reason: "discontinue" } },
});

const firstTimeAccount = exampleOf(decideRefund, {
  terms,
  reading: "first-time-account",
  shows,
  tell,
  story:
    "She pays in 50.00 EUR on 1 June 2026, opens a second account on 15 June, and asks for the money of the first one on 1 July.",
  account: illyvoipAccount(
    { deposits: [deposit("D1", "50.00", "2026-06-01T12:00:00+02:00")] },
    { otherAccounts: [{ id: "A-2", openedAt: "2026-06-15T12:00:00+02:00" }] },
  ),
  questions: { Answer: { at: "2026-07-01T12:00:00+02:00", reason: "discontinue" } },
});

const at = "2026-07-02T00:30:00+02:00";
const fxDay = exampleOf(decideRefund, {
  terms,
  reading: "fx-day",
  shows: ".outcome",
  tell,
  story:
    "He pays in 50.00 USD on 1 June 2026. The refund is made on 2 July at 00:30 in Belgrade, when it is still 1 July in UTC. A rate counts only if it is that of the day of the refund; without one the answer is not known.",
  account: illyvoipAccount({ currency: "USD", deposits: [deposit("D1", "50.00", "2026-06-01T12:00:00+02:00")] }),
  questions: {
    "with the rate of 2 July, 0.90": {
      at,
      reason: "discontinue",
      exchangeRate: { from: "USD", to: "EUR", rate: "0.90", on: "2026-07-02" },
    },
    "with the rate of 1 July, 0.88": {
      at,
      reason: "discontinue",
      exchangeRate: { from: "USD", to: "EUR", rate: "0.88", on: "2026-07-01" },
    },
  },
});

export const illyvoipRefundExamples: readonly Example[] = [
  burnDown,
  depositWindow,
  firstDepositWindow,
  firstDepositUse,
  excludedMethodScope,
  firstTimeAccount,
  fxDay,
];
