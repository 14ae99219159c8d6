/** What ¶37 leaves open. */
import { capLiability, illyvoip, type LiabilityDecision } from "fineprint";
import { accountWith, calls, deposit } from "./accounts.js";
import { type Example, exampleOf } from "./example.js";
import { belgrade } from "./words.js";

const terms = illyvoip;
const questions = { Answer: { at: "2026-07-03T12:00:00+02:00", actionAt: "2026-05-31T12:00:00+02:00" } };
const shows = ".limit?.amount";
const limitWords = ({ limit }: LiabilityDecision) => `at most ${limit?.amount} EUR`;

const liabilityWindow = exampleOf(capLiability, {
  terms,
  reading: "liability-window",
  questions,
  shows,
  story:
    "20.00 EUR are paid in on 27 February 2026 at 23:59 and 40.00 on 28 February at 10:00. The action that is complained of happens on 31 May at 12:00; there is no 31 February.",
  account: accountWith({
    deposits: [
      deposit("D1", "20.00", "2026-02-27T23:59:00+01:00"),
      deposit("D2", "40.00", "2026-02-28T10:00:00+01:00"),
    ],
    invoices: [],
  }),
  tell: (decision) => `${limitWords(decision)}: payments count from ${belgrade.from(decision.fromAt)}`,
});

const paidForServices = exampleOf(capLiability, {
  terms,
  reading: "paid-for-services",
  questions,
  shows,
  tell: limitWords,
  story:
    "50.00 EUR are paid in on 10 May 2026, and calls are charged at 30.00 on 20 May. The action that is complained of happens on 31 May.",
  account: accountWith({
    deposits: [deposit("D1", "50.00", "2026-05-10T12:00:00+02:00")],
    charges: [calls("C1", "30.00", "2026-05-20T12:00:00+02:00")],
    invoices: [],
  }),
});

export const liabilityExamples: readonly Example[] = [liabilityWindow, paidForServices];
