/** The messages in groups, one a file of each language, so that a file that lacks one says which. */
import type { AccountCode } from "../../core/account-codes.js";
import type { AgreementCode } from "../../core/agreement-codes.js";
import type { FindingCode } from "../../core/codes.js";
import type { GeneralCode } from "../../core/general-codes.js";
import type { PaymentCode } from "../../core/payment-codes.js";
import type { RefundCode } from "../../core/refund-codes.js";
import type { ServiceCode } from "../../core/service-codes.js";
import type { TerminationCode } from "../../core/termination-codes.js";
import type { Message } from "./catalogue.js";

type Messages<Code extends FindingCode> = Readonly<Record<Code, Message>>;

export type AccountMessages = Messages<AccountCode>;
export type AgreementMessages = Messages<AgreementCode>;
export type GeneralMessages = Messages<GeneralCode>;
export type PaymentMessages = Messages<PaymentCode>;
export type RefundMessages = Messages<RefundCode>;
export type ServiceMessages = Messages<ServiceCode>;
export type TerminationMessages = Messages<TerminationCode>;
