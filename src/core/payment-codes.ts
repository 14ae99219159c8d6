/** The codes of payments, invoices and liability. */

/** Why a finding is what it is, in questions of payments, invoices and liability. */
export type PaymentCode =
  // where a payment goes
  | "oldest-invoice-first"
  | "balance-pays-invoices"
  | "no-invoice-paid"
  | "kept-on-balance"
  | "nothing-kept"
  | "arrears-owed"
  | "nothing-owed"
  // what an invoice says
  | "payable-in-advance"
  | "no-advance-running"
  | "tax-added"
  | "no-tax"
  | "no-discounts"
  | "no-discount-given"
  // liability
  | "liability-capped"
  | "claim-within-limit";
