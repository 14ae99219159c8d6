/** The messages in groups, one a file of each language, so that a file that lacks one says which. */
import type { AgreementCode } from "../../core/agreement-codes.js";
import type { FindingCode } from "../../core/codes.js";
import type { PaymentCode } from "../../core/payment-codes.js";
import type { ServiceCode } from "../../core/service-codes.js";
import type { TerminationCode } from "../../core/termination-codes.js";
import type { Message } from "./catalogue.js";

/** Codes of the use of an account: suspension, renewal, inactivity. */
type AccountCode = Extract<
  FindingCode,
  | "rights-ended"
  | "content-respected"
  | "fees-due"
  | "fees-paid"
  | "harmful-conduct"
  | "no-harmful-conduct"
  | "agreement-ended"
  | "account-blocked"
  | "agreement-runs"
  | "insufficient-funds"
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
  | "paid-in-advance"
  | "fee-collected"
  | "fee-not-covered"
  | "number-not-kept"
  | "cancelled"
  | "nothing-due"
  | "not-used"
  | "in-use"
>;

/** Codes of disputes, crediting and changes of the terms, and those of every question. */
type GeneralCode = Extract<
  FindingCode,
  | "dispute-open"
  | "dispute-closed"
  | "dispute-not-yet"
  | "not-addressed"
  | "credited-in-time"
  | "crediting-running"
  | "crediting-late"
  | "funds-not-received"
  | "publication"
  | "published"
  | "before-publication"
  | "offer-by-publication"
  | "rates-by-publication"
  | "no-rates-by-publication"
  | "notice-too-short"
  | "notice-kept"
  | "calendar-not-covered"
  | "not-known"
>;

type Messages<Code extends FindingCode> = Readonly<Record<Code, Message>>;

export type AccountMessages = Messages<AccountCode>;
export type AgreementMessages = Messages<AgreementCode>;
export type GeneralMessages = Messages<GeneralCode>;
export type PaymentMessages = Messages<PaymentCode>;
export type ServiceMessages = Messages<ServiceCode>;
export type TerminationMessages = Messages<TerminationCode>;
/** All that are left: a new code belongs to them until it is named above. */
export type RefundMessages = Messages<
  Exclude<FindingCode, AccountCode | AgreementCode | GeneralCode | PaymentCode | ServiceCode | TerminationCode>
>;
