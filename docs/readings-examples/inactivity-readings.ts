/** What 11.2 leaves open. */
import { decideInactivity, freezvon } from "fineprint";
import { accountWith, calls } from "./accounts.js";
import { type Example, exampleOf } from "./example.js";
import { tallinn } from "./words.js";

const terms = freezvon;
const lastCall = calls("C1", "4.20", "2025-08-31T14:00:00+03:00");

const inactivityWindow = exampleOf(decideInactivity, {
  terms,
  reading: "inactivity-window",
  story:
    "The last use of the account is a call on 31 August 2025 at 14:00. There is no 31 February, so six months later it is 28 February 2026, a Saturday. From when may the account be blocked?",
  account: accountWith({ charges: [lastCall] }),
  questions: { Answer: { at: "2026-02-28T12:00:00+02:00" } },
  shows: ".blockableAt",
  tell: ({ blockableAt }) => `from ${tallinn.until(blockableAt)}`,
});

const use = exampleOf(decideInactivity, {
  terms,
  reading: "use",
  story:
    "The last call was made on 31 August 2025; on 31 January 2026 the monthly fee of a number, 9.90 EUR, is taken once more. May the account be blocked on 1 March 2026?",
  account: accountWith({
    charges: [
      lastCall,
      { id: "C2", at: "2026-01-31T00:05:00+02:00", amount: "9.90", kind: "number-monthly", numberId: "N1" },
    ],
  }),
  questions: { Answer: { at: "2026-03-01T12:00:00+02:00" } },
  shows: ".outcome",
  tell: ({ outcome, blockableAt }) =>
    `${outcome} ${outcome === "active" ? "until" : "since"} ${tallinn.until(blockableAt)}`,
});

export const inactivityExamples: readonly Example[] = [inactivityWindow, use];
