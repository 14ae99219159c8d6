/** What ¶17, ¶23 and ¶29 leave open: what a cancellation is worth, and from when. */
import { type Account, decideTermination, illyvoip, type TerminationDecision } from "fineprint";
import { deposit, illyvoipAccount } from "./accounts.js";
import { type Example, exampleOf } from "./example.js";
import { belgrade } from "./words.js";

const terms = illyvoip;

/** One year of hosting at 10.00 EUR a month, prepaid with a discount of 12.00, set up for 5.00, taxed with 18.00. */
const prepaidHosting: Account = illyvoipAccount({
  invoices: [],
  numbers: [],
  subscriptions: [
    {
      id: "S1",
      kind: "hosting",
      startedOn: "2026-01-31",
      termMonths: 12,
      monthlyFee: "10.00",
      paid: "108.00",
      setupFee: "5.00",
      tax: "18.00",
      prepaymentDiscount: "12.00",
    },
  ],
});

const february = "2026-02-28T12:00:00+01:00";
const march = "2026-03-30T12:00:00+02:00";

const prepaidWords = ({ prepaid }: TerminationDecision) =>
  prepaid.map(({ monthsRemaining, refundable }) => `${monthsRemaining} months, ${refundable} EUR`).join(", ");

const monthsRemaining = exampleOf(decideTermination, {
  terms,
  reading: "months-remaining",
  account: prepaidHosting,
  tell: prepaidWords,
  story:
    "Hosting runs from 31 January 2026 for twelve months of 10.00 EUR, prepaid; 35.00 of set-up, tax and discount are taken off a refund. The months begin on 31 January, 28 February, 31 March and so on. It is cancelled on 28 February at noon, or on 30 March at noon.",
  questions: {
    "cancelled on 28 February": { at: february, by: "subscriber", noticeAt: february },
    "cancelled on 30 March": { at: march, by: "subscriber", noticeAt: march },
  },
  shows: ".prepaid[0]?.monthsRemaining",
});

const prepaymentDiscount = exampleOf(decideTermination, {
  terms,
  reading: "prepayment-discount",
  account: prepaidHosting,
  tell: prepaidWords,
  story:
    "Hosting runs from 31 January 2026 for twelve months of 10.00 EUR, prepaid with a discount of 12.00. Cancelled on 28 February at noon, ten months remain: 100.00, less 5.00 for the set-up, 18.00 of tax, and the discount: 12.00, or ten twelfths of it, 10.00.",
  questions: { Answer: { at: february, by: "subscriber", noticeAt: february } },
  shows: ".prepaid[0]?.refundable",
});

const cancellationEffect = exampleOf(decideTermination, {
  terms,
  reading: "cancellation-effect",
  story:
    "Hosting runs from 15 January 2026 for twelve months of 10.00 EUR, all prepaid. The ticket is submitted on Saturday 14 March at 23:50 and confirmed twenty minutes later; in between, at midnight, a new month begins.",
  account: illyvoipAccount({
    invoices: [],
    numbers: [],
    subscriptions: [
      {
        id: "S1",
        kind: "hosting",
        startedOn: "2026-01-15",
        termMonths: 12,
        monthlyFee: "10.00",
        paid: "120.00",
        setupFee: "0.00",
        tax: "0.00",
        prepaymentDiscount: "0.00",
      },
    ],
  }),
  questions: {
    Answer: {
      at: "2026-03-16T12:00:00+01:00",
      by: "subscriber",
      noticeAt: "2026-03-14T23:50:00+01:00",
      effectiveAt: "2026-03-15T00:10:00+01:00",
    },
  },
  shows: ".effectiveAt",
  tell: (decision) => `in effect from ${belgrade.from(decision.effectiveAt)}: ${prepaidWords(decision)}`,
});

const july = "2026-07-02T12:00:00+02:00";
const balanceAtEnd = exampleOf(decideTermination, {
  terms,
  reading: "balance-at-end",
  story: "The subscriber cancels on 2 July 2026 with 30.00 EUR on the balance and an invoice of 25.00 unpaid.",
  account: illyvoipAccount({
    deposits: [deposit("D1", "30.00", "2026-06-01T12:00:00+02:00")],
    invoices: [
      {
        id: "I1",
        issuedAt: "2026-06-10T12:00:00+02:00",
        dueAt: "2026-06-24T12:00:00+02:00",
        amount: "25.00",
        payments: [],
      },
    ],
    numbers: [],
    subscriptions: [],
  }),
  questions: { Answer: { at: july, by: "subscriber", noticeAt: july } },
  shows: ".stillOwed?.amount",
  tell: ({ balanceAfter, stillOwed }) => `${balanceAfter?.amount} EUR left, ${stillOwed?.amount} EUR still owed`,
});

export const illyvoipTerminationExamples: readonly Example[] = [
  monthsRemaining,
  prepaymentDiscount,
  cancellationEffect,
  balanceAtEnd,
];
