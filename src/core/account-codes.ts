/** Codes of findings on the use of an account: suspension, renewal, inactivity. */

/** Why something stands in the way or is waited for. */
export type AccountObstacle =
  // suspension
  | "rights-ended"
  | "agreement-ended"
  | "account-blocked"
  | "agreement-runs"
  | "insufficient-funds"
  // renewal
  | "fee-not-covered"
  | "cancelled";

/** Why such a finding is what it is. */
export type AccountCode =
  | AccountObstacle
  // suspension
  | "content-respected"
  | "fees-due"
  | "fees-paid"
  | "harmful-conduct"
  | "no-harmful-conduct"
  | "funds-suffice"
  | "rules-broken"
  | "rules-kept"
  | "data-missing"
  | "duty-violated"
  | "duties-kept"
  | "payment-fraud"
  | "no-payment-fraud"
  | "breach-suspected"
  | "nothing-suspected"
  // renewal
  | "paid-in-advance"
  | "fee-collected"
  | "number-not-kept"
  | "nothing-due"
  // inactivity
  | "not-used"
  | "in-use";
