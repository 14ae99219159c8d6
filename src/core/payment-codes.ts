/** The codes of payments, invoices and liability. */

/** Why something stands in the way or is waited for, in questions of payments, invoices and liability. */
export type PaymentObstacle =
  // what an invoice says
  "payable-in-advance" | "no-discounts";

/** Why a finding is what it is, in questions of payments, invoices and liability. */
export type PaymentCode =
  | PaymentObstacle
  // where a payment goes
  | "oldest-invoice-first"
  | "balance-pays-invoices"
  | "no-invoice-paid"
  | "kept-on-balance"
  | "nothing-kept"
  | "arrears-owed"
  | "nothing-owed"
  // what an invoice says
  | "no-advance-running"
  | "tax-added"
  | "no-tax"
  | "no-discount-given"
  // liability
  | "liability-capped"
  | "claim-within-limit";
