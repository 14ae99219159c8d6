/** The codes of payments, invoices and liability. */

/** Why a finding is what it is, in questions of payments, invoices and liability. */
export type PaymentCode = never;
