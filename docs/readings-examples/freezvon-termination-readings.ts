/** What 11.3 and 11.4 leave open, and 11.2 of the end that comes by not using the account. */
import { decideTermination, freezvon } from "fineprint";
import { calls, deposit, freezvonAccount } from "./accounts.js";
import { type Example, exampleOf } from "./example.js";
import { tallinn } from "./words.js";

const terms = freezvon;
const noticeAt = "2026-07-02T15:00:00+03:00";

const terminationNotice = exampleOf(decideTermination, {
  terms,
  reading: "termination-notice",
  story: "The subscriber gives notice on Thursday 2 July 2026 at 15:00, to leave as soon as possible.",
  account: freezvonAccount({}),
  questions: { Answer: { at: noticeAt, by: "subscriber", noticeAt } },
  shows: ".effectiveAt",
  tell: ({ effectiveAt }) => `in effect from ${tallinn.from(effectiveAt)}`,
});

const allocationOrder = exampleOf(decideTermination, {
  terms,
  reading: "allocation-order",
  story:
    "The agreement is over with 20.00 EUR on the balance and two invoices unpaid: A, of 1 May 2026, for 10.00, and B, of 1 June, for 25.00.",
  account: freezvonAccount({
    deposits: [deposit("D1", "20.00", "2026-04-01T12:00:00+03:00")],
    invoices: [
      {
        id: "A",
        issuedAt: "2026-05-01T12:00:00+03:00",
        dueAt: "2026-05-15T12:00:00+03:00",
        amount: "10.00",
        payments: [],
      },
      {
        id: "B",
        issuedAt: "2026-06-01T12:00:00+03:00",
        dueAt: "2026-06-15T12:00:00+03:00",
        amount: "25.00",
        payments: [],
      },
    ],
  }),
  questions: { Answer: { at: "2026-07-10T12:00:00+03:00", by: "subscriber", noticeAt } },
  shows: ".settlement.map(({ invoiceId, amount }) => [invoiceId, amount])",
  tell: ({ settlement }) => settlement.map(({ invoiceId, amount }) => `${amount} EUR to ${invoiceId}`).join(", "),
});

const blockedAt = "2026-03-10T12:00:00+02:00";
const inactivityTermination = exampleOf(decideTermination, {
  terms,
  reading: "inactivity-termination",
  story:
    "The account is last used on 31 August 2025 at 14:00. The six months without use are over at the end of 28 February 2026; on 10 March at noon the operator blocks the account and gives notice. When did the agreement end?",
  account: freezvonAccount({
    charges: [calls("C1", "4.20", "2025-08-31T14:00:00+03:00")],
    blocks: [{ id: "B1", at: blockedAt, cause: "inactivity" }],
  }),
  questions: {
    Answer: { at: "2026-03-10T15:00:00+02:00", by: "operator", noticeAt: blockedAt, cause: "inactivity" },
  },
  shows: ".effectiveAt",
  tell: ({ effectiveAt }) => `ended ${tallinn.until(effectiveAt)}`,
});

export const freezvonTerminationExamples: readonly Example[] = [
  terminationNotice,
  allocationOrder,
  inactivityTermination,
];
