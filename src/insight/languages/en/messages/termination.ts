/** What findings on settling an account at the end say, in English. Those of a clause that is printed twice do without facts. */
import type { TerminationMessages } from "../../message-groups.js";

export const terminationMessages: TerminationMessages = {
  "ended-for-illegal-use": {
    support: "the operator ended it because the services served an illegal aim",
    subscriber: "the operator ended it because you used the services for an illegal aim",
  },
  "ended-for-breach": {
    support: "the operator ended it because the rules were broken",
    subscriber: "the operator ended it because you broke the rules",
  },
  "ended-for-inactivity": {
    support: "the operator ended it because the services were not used",
    subscriber: "the operator ended it because you did not use the services",
  },
  "ended-for-fraud": "the operator ended it over a suspicion of fraud",
  "not-ended-so": "it was not ended in this way",
  "notice-running": "the end of the notice",
  "wish-moved": {
    support: ({ instant }) => `the day wished for is too early: it ends on ${instant("effectiveAt")} at the earliest`,
    subscriber: ({ instant }) =>
      `the day that you wished for is too early: it ends on ${instant("effectiveAt")} at the earliest`,
  },
  "effect-running": "the end of the agreement",
  "effect-reached": "no date lies ahead on which it ends",
  confirmation: "the operator's confirmation, which sets the date of the end",
  confirmed: "the end does not wait for a confirmation",
  "balance-corrected": {
    support: ({ list }) => `the balance was corrected: ${list("adjustmentIds")}`,
    subscriber: "the operator corrected your balance",
  },
  "balance-not-corrected": "the balance was not corrected",
  "fee-before-effect": {
    support: ({ services }) => `fees fall due before the end: ${services("services")}`,
    subscriber: ({ services }) => `fees of yours fall due before the end: ${services("services")}`,
  },
  "no-fee-before-effect": "no fee falls due before the end",
  "accrued-fees-owed": {
    support: "what has accrued up to the end is still owed",
    subscriber: "you still owe what has come up to be paid until the end",
  },
  "no-accrued-fees-owed": "nothing that has accrued is still owed",
  "rest-of-term": {
    support: ({ amount }) => `${amount("remainingTermFees")} may be charged for the rest of terms`,
    subscriber: ({ amount }) =>
      `you may be charged ${amount("remainingTermFees")} for the rest of the time that you agreed on`,
  },
  "no-rest-of-term": "nothing is left to be charged for the rest of terms",
  "running-services-not-reimbursed": {
    support: ({ services }) => `what is paid beyond the end is not reimbursed: ${services("services")}`,
    subscriber: ({ services }) => `what you have paid beyond the end does not come back: ${services("services")}`,
  },
  "no-running-services-paid": "no service is paid for beyond the end",
  "prepaid-hosting": {
    support: "fees paid in advance for months of hosting that are left can be refunded",
    subscriber: "the operator can refund what you paid in advance for months of hosting that are left",
  },
  "in-breach": {
    support: "the agreement is violated, so nothing paid in advance comes back",
    subscriber: "you have broken the agreement, so nothing that you paid in advance comes back",
  },
  "withdrawal-by-refund": {
    support: ({ amount }) => `${amount("balanceAfter")} is left, and a refund of it can be asked for`,
    subscriber: ({ amount }) => `${amount("balanceAfter")} is left, and you can ask for a refund of it`,
  },
  "withdrawal-by-section-12": {
    support: ({ amount }) => `${amount("balanceAfter")} is left, which section 12 decides on`,
    subscriber: ({ amount }) => `${amount("balanceAfter")} is left, and section 12 says whether it can be paid out`,
  },
  "nothing-to-withdraw": "nothing is left to be withdrawn",
  "personal-data-may-be-asked": {
    support: "personal data and documents may be asked for before anything is paid out",
    subscriber: "you may be asked for personal data and documents before anything is paid out",
  },
  "no-refund-after-termination": {
    support: ({ amount }) => `the balance of ${amount("balance")} is not refunded`,
    subscriber: ({ amount }) => `your balance of ${amount("balance")} is not refunded`,
  },
  "nothing-to-settle": "nothing is left to be settled",
  "data-kept": "until the end data is kept",
};
