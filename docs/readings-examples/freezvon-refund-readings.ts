/** What 8.5.1 and section 12 leave open, and which deposit is spent. */
import { decideRefund, freezvon, type RefundQuestion } from "fineprint";
import { calls, deposit, freezvonAccount } from "./accounts.js";
import { type Example, exampleOf } from "./example.js";
import { refundWords, tallinn } from "./words.js";

const terms = freezvon;
const shows = ".amount.amount";
const tell = refundWords;

/** The question of somebody whose service failed and cannot be replaced. */
const askedAt = (at: string, more: Partial<RefundQuestion> = {}): RefundQuestion => ({
  at,
  reason: "service-failed",
  failure: { alternative: "none" },
  ...more,
});

const burnDown = exampleOf(decideRefund, {
  terms,
  reading: "burn-down",
  shows,
  tell,
  story:
    "100.00 EUR come in by way of numbers under special conditions on 3 March 2026 and 50.00 by card on 1 June; 60.00 are spent on 20 June. The subscriber ends the agreement on 30 June, so what is left of the 100.00 stays with the operator, and asks for the rest on 1 July.",
  account: freezvonAccount({
    deposits: [
      deposit("D1", "100.00", "2026-03-03T12:00:00+02:00", { source: "special-conditions" }),
      deposit("D2", "50.00", "2026-06-01T12:00:00+03:00"),
    ],
    charges: [calls("C1", "60.00", "2026-06-20T12:00:00+03:00")],
    termination: {
      by: "subscriber",
      noticeAt: "2026-06-20T15:00:00+03:00",
      effectiveAt: "2026-06-30T00:00:00+03:00",
    },
  }),
  questions: { Answer: askedAt("2026-07-01T12:00:00+03:00") },
});

const specialFunds = exampleOf(decideRefund, {
  terms,
  reading: "special-funds",
  shows,
  tell,
  story:
    "50.00 EUR come in by card and 30.00 by way of numbers under special conditions, both on 1 June 2026. The service fails. On 1 July the subscriber, who has not ended the agreement, asks for the money.",
  account: freezvonAccount({
    deposits: [
      deposit("D1", "50.00", "2026-06-01T12:00:00+03:00"),
      deposit("D2", "30.00", "2026-06-01T13:00:00+03:00", { source: "special-conditions" }),
    ],
  }),
  questions: { Answer: askedAt("2026-07-01T12:00:00+03:00") },
});

const refundCircumstances = exampleOf(decideRefund, {
  terms,
  reading: "refund-circumstances",
  shows,
  tell,
  story:
    "She pays in 50.00 EUR on 1 June 2026, calls for 12.345 on 20 June, and on 3 July simply wants to leave. 37.655 are left, which is paid out as 37.66.",
  account: freezvonAccount({
    deposits: [deposit("D1", "50.00", "2026-06-01T12:00:00+03:00")],
    charges: [calls("C1", "12.345", "2026-06-20T20:12:00+03:00")],
  }),
  questions: { Answer: { at: "2026-07-03T12:00:00+03:00", reason: "discontinue" } },
});

const refundTested = exampleOf(decideRefund, {
  terms,
  reading: "refund-tested",
  shows,
  tell,
  story:
    "He pays in 50.00 EUR on 15 January 2026 and last pays for a service, 20.00, on 20 January: the six months are over at the end of Monday 20 July. He asks for the rest on that day at noon; the operator is ready to pay on Wednesday 22 July.",
  account: freezvonAccount({
    deposits: [deposit("D1", "50.00", "2026-01-15T12:00:00+02:00")],
    charges: [calls("C1", "20.00", "2026-01-20T12:00:00+02:00")],
  }),
  questions: { Answer: askedAt("2026-07-22T12:00:00+03:00", { requestedAt: "2026-07-20T12:00:00+03:00" }) },
});

const refundWindow = exampleOf(decideRefund, {
  terms,
  reading: "refund-window",
  story:
    "She last pays for a service on 31 August 2025 at 14:00. There is no 31 February, so six months later it is 28 February 2026, a Saturday. She asks for the 30.00 EUR that are left on Friday 27 February at noon; until when could she have asked?",
  account: freezvonAccount({
    deposits: [deposit("D1", "50.00", "2025-08-01T12:00:00+03:00")],
    charges: [calls("C1", "20.00", "2025-08-31T14:00:00+03:00")],
  }),
  questions: { Answer: askedAt("2026-02-27T12:00:00+02:00") },
  shows: '.findings.find(({ clause }) => clause === "12.2.5")?.until',
  tell: ({ findings }) => `until ${tallinn.until(findings.find(({ clause }) => clause === "12.2.5")?.until)}`,
});

const identityHours = exampleOf(decideRefund, {
  terms,
  reading: "identity-hours",
  story:
    "He asks for a refund of 50.00 EUR on Friday 23 October 2026 at 18:00 and has not proven his identity yet. The clocks go back on Sunday 25 October. Until when may the documents come?",
  account: freezvonAccount({ deposits: [deposit("D1", "50.00", "2026-10-01T12:00:00+03:00")] }, { identity: {} }),
  questions: { Answer: askedAt("2026-10-23T18:00:00+03:00") },
  shows: '.findings.find(({ clause }) => clause === "12.3")?.until',
  tell: ({ findings }) => `until ${tallinn.until(findings.find(({ clause }) => clause === "12.3")?.until)}`,
});

export const freezvonRefundExamples: readonly Example[] = [
  burnDown,
  specialFunds,
  refundCircumstances,
  refundTested,
  refundWindow,
  identityHours,
];
