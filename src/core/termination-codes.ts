/** The codes of settling an account at the end. */

/** Why something stands in the way or is waited for, in questions of settling an account at the end. */
export type TerminationObstacle =
  // when it ends
  "notice-running" | "effect-running" | "confirmation";

/** Why a finding is what it is, in questions of settling an account at the end. */
export type TerminationCode =
  | TerminationObstacle
  // on which ground it was ended
  | "ended-for-illegal-use"
  | "ended-for-breach"
  | "ended-for-inactivity"
  | "ended-for-fraud"
  | "not-ended-so"
  // when it ends
  | "wish-moved"
  | "effect-reached"
  | "confirmed"
  // what is owed
  | "balance-corrected"
  | "balance-not-corrected"
  | "fee-before-effect"
  | "no-fee-before-effect"
  | "accrued-fees-owed"
  | "no-accrued-fees-owed"
  | "rest-of-term"
  | "no-rest-of-term"
  // what comes back
  | "running-services-not-reimbursed"
  | "no-running-services-paid"
  | "prepaid-hosting"
  | "in-breach"
  | "withdrawal-by-refund"
  | "withdrawal-by-section-12"
  | "nothing-to-withdraw"
  | "personal-data-may-be-asked"
  | "no-refund-after-termination"
  | "nothing-to-settle"
  | "data-kept";
