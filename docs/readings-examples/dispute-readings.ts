/** What ¶21 and 10.1 leave open. */
import { decideDispute, freezvon, illyvoip } from "fineprint";
import { accountWith, calls } from "./accounts.js";
import { type Example, exampleOf } from "./example.js";
import { belgrade, tallinn } from "./words.js";

const disputeDays = exampleOf(decideDispute, {
  terms: illyvoip,
  reading: "dispute-days",
  story:
    "Two charges look wrong: one of Thursday 30 April 2026, 22:30, whose third day is a Sunday, and one of Wednesday 13 May, 10:00, whose third day is a Saturday.",
  account: accountWith({
    charges: [calls("C1", "4.20", "2026-04-30T22:30:00+02:00"), calls("C2", "5.00", "2026-05-13T10:00:00+02:00")],
  }),
  questions: {
    "charge of 30 April": { at: "2026-05-02T12:00:00+02:00", subject: { kind: "charge", id: "C1" } },
    "charge of 13 May": { at: "2026-05-14T12:00:00+02:00", subject: { kind: "charge", id: "C2" } },
  },
  shows: ".closesAt",
  tell: ({ closesAt }) => `open until ${belgrade.until(closesAt)}`,
});

const complaintDays = exampleOf(decideDispute, {
  terms: freezvon,
  reading: "complaint-days",
  story:
    "The system fails on Thursday 21 May 2026 at 10:00. The thirtieth day after it is Saturday 20 June; the Monday after that, 22 June, is a working day that ends early, being the day before Victory Day.",
  account: accountWith({}),
  questions: {
    Answer: {
      at: "2026-05-22T12:00:00+03:00",
      subject: { kind: "functioning", occurredAt: "2026-05-21T10:00:00+03:00" },
    },
  },
  shows: ".closesAt",
  tell: ({ closesAt }) => `open until ${tallinn.until(closesAt)}`,
});

const complaintCovers = exampleOf(decideDispute, {
  terms: freezvon,
  reading: "complaint-covers",
  story: "She is charged 4.20 EUR for a call on 1 June 2026 that she did not make, and complains on 3 June.",
  account: accountWith({ charges: [calls("C1", "4.20", "2026-06-01T12:00:00+03:00")] }),
  questions: { Answer: { at: "2026-06-03T12:00:00+03:00", subject: { kind: "charge", id: "C1" } } },
  shows: ".outcome",
  tell: ({ outcome, closesAt }) =>
    closesAt === null ? "not addressed: there is no window" : `${outcome} until ${tallinn.until(closesAt)}`,
});

export const disputeExamples: readonly Example[] = [disputeDays, complaintDays, complaintCovers];
