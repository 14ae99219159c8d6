/** The messages of settling an account at the end. Those of a clause that is printed twice do without facts. */
import type { TerminationCode } from "../core/termination-codes.js";
import { instant, list, type Message } from "./message.js";

export const terminationMessages: Readonly<Record<TerminationCode, Message>> = {
  "ended-for-illegal-use": "the operator ended it because the services served an illegal aim",
  "ended-for-breach": "the operator ended it because the rules were broken",
  "ended-for-inactivity": "the operator ended it because the services were not used",
  "ended-for-fraud": "the operator ended it over a suspicion of fraud",
  "not-ended-so": "it was not ended in this way",
  "notice-running": "the end of the notice",
  "wish-moved": (facts) =>
    `the day wished for is too early: it ends on ${instant(facts, "effectiveAt")} at the earliest`,
  "effect-running": "the end of the agreement",
  "effect-reached": "no date lies ahead on which it ends",
  confirmation: "the operator's confirmation, which sets the date of the end",
  confirmed: "the end does not wait for a confirmation",
  "balance-corrected": (facts) => `the balance was corrected: ${list(facts, "adjustmentIds")}`,
  "balance-not-corrected": "the balance was not corrected",
  "fee-before-effect": (facts) => `fees fall due before the end: ${list(facts, "services")}`,
  "no-fee-before-effect": "no fee falls due before the end",
  "accrued-fees-owed": "what has accrued up to the end is still owed",
  "no-accrued-fees-owed": "nothing that has accrued is still owed",
  "rest-of-term": ({ remainingTermFees }) => `${remainingTermFees} may be charged for the rest of terms`,
  "no-rest-of-term": "nothing is left to be charged for the rest of terms",
  "running-services-not-reimbursed": (facts) =>
    `what is paid beyond the end is not reimbursed: ${list(facts, "services")}`,
  "no-running-services-paid": "no service is paid for beyond the end",
  "prepaid-hosting": "fees paid in advance for months of hosting that are left can be refunded",
  "in-breach": "the agreement is violated, so nothing paid in advance comes back",
  "withdrawal-by-refund": ({ balanceAfter }) => `${balanceAfter} is left, and a refund of it can be asked for`,
  "withdrawal-by-section-12": ({ balanceAfter }) => `${balanceAfter} is left, which section 12 decides on`,
  "nothing-to-withdraw": "nothing is left to be withdrawn",
  "personal-data-may-be-asked": "personal data and documents may be asked for before anything is paid out",
  "no-refund-after-termination": ({ balance }) => `the balance of ${balance} is not refunded`,
  "nothing-to-settle": "nothing is left to be settled",
  "data-kept": "until the end data is kept",
};
