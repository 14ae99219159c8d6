/** Every reason that a clause of this package gives, as stable codes. The message catalogue is keyed by them. */

import type { AgreementCode, AgreementObstacle } from "./agreement-codes.js";
import type { PaymentCode, PaymentObstacle } from "./payment-codes.js";
import type { ServiceCode, ServiceObstacle } from "./service-codes.js";
import type { TerminationCode, TerminationObstacle } from "./termination-codes.js";

/** Why something stands in the way or is waited for. */
export type ObstacleCode =
  | AgreementObstacle
  | TerminationObstacle
  | PaymentObstacle
  | ServiceObstacle
  // refunds
  | "fees-not-refundable"
  | "no-ground-for-refund"
  | "method-excluded"
  | "not-first-account"
  | "terms-violated"
  | "subscription-not-refundable"
  | "terminated-by-operator"
  | "service-provided"
  | "service-available"
  | "services-in-use"
  | "in-arrears"
  | "unpaid-invoices"
  | "no-positive-balance"
  | "identity-rejected"
  | "identity-documents"
  | "identity-verification"
  | "refund-window-closed"
  | "documents-too-late"
  | "destination"
  | "destination-verification"
  | "destination-not-own"
  | "recipient-unidentifiable"
  // suspension
  | "rights-ended"
  | "agreement-ended"
  | "account-blocked"
  | "agreement-runs"
  | "insufficient-funds"
  // renewal
  | "fee-not-covered"
  | "cancelled"
  // dispute
  | "dispute-closed"
  | "dispute-not-yet"
  // crediting
  | "crediting-running"
  | "crediting-late"
  | "funds-not-received"
  // changes of the terms
  | "publication"
  | "before-publication"
  | "notice-too-short";

/** Why a finding is what it is. */
export type FindingCode =
  | ObstacleCode
  | AgreementCode
  | TerminationCode
  | PaymentCode
  | ServiceCode
  // refunds
  | "ground-for-refund"
  | "first-deposit"
  | "no-first-deposit"
  | "within-window"
  | "nothing-within-window"
  | "outside-window"
  | "nothing-outside-window"
  | "no-excluded-method"
  | "first-account"
  | "terms-kept"
  | "no-subscription-charge"
  | "exchange-rate-known"
  | "no-exchange-needed"
  | "not-terminated-by-operator"
  | "no-service-reimbursed"
  | "special-conditions"
  | "no-special-conditions"
  | "payout-fee"
  | "no-payout-fee"
  | "circumstances-met"
  | "nothing-refundable"
  | "service-unavailable"
  | "failure-not-required"
  | "no-services-in-use"
  | "no-arrears"
  | "no-unpaid-invoices"
  | "positive-balance"
  | "identity-verified"
  | "refund-window-open"
  | "nothing-ever-paid"
  | "documents-in-time"
  | "destination-settled"
  | "recipient-identifiable"
  | "no-duty-to-refund"
  | "not-blocked-for-fraud"
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
  // dispute
  | "dispute-open"
  | "not-addressed"
  // inactivity
  | "not-used"
  | "in-use"
  // crediting
  | "credited-in-time"
  // changes of the terms
  | "published"
  | "offer-by-publication"
  | "rates-by-publication"
  | "no-rates-by-publication"
  | "notice-kept"
  // everywhere
  | "calendar-not-covered"
  | "not-known";
