/** The parsers of everything that a door takes. */
import { type Account, accountSchema } from "./account.js";
import { type ActivationQuestion, activationQuestionSchema } from "./activation-question.js";
import { type AllocationQuestion, allocationQuestionSchema } from "./allocation-question.js";
import {
  type CreditingQuestion,
  creditingQuestionSchema,
  type TermsChangeQuestion,
  termsChangeQuestionSchema,
} from "./assess-questions.js";
import { type BackupQuestion, backupQuestionSchema } from "./backup-question.js";
import { type InvoiceQuestion, invoiceQuestionSchema } from "./invoice-question.js";
import { type LiabilityQuestion, liabilityQuestionSchema } from "./liability-question.js";
import { type OrderQuestion, orderQuestionSchema } from "./order-question.js";
import { type Parser, parserOf } from "./parse.js";
import {
  type DisputeQuestion,
  disputeQuestionSchema,
  type InstantQuestion,
  instantQuestionSchema,
  type RefundQuestion,
  refundQuestionSchema,
} from "./questions.js";
import { type RegistrationQuestion, registrationQuestionSchema } from "./registration-question.js";
import { type StorageQuestion, storageQuestionSchema } from "./storage-question.js";
import { type TerminationQuestion, terminationQuestionSchema } from "./termination-question.js";
import { type TermsData, termsDataSchema } from "./terms-data.js";
import { type UptimeQuestion, uptimeQuestionSchema } from "./uptime-question.js";
import { type UseQuestion, useQuestionSchema } from "./use-question.js";
import { type WorkingCalendar, workingCalendarSchema } from "./working-calendar.js";

/** Reads accounts. */
export const accountParser: Parser<Account> = /* @__PURE__ */ parserOf(() => accountSchema);
/** Reads the question of decideRefund. */
export const refundQuestionParser: Parser<RefundQuestion> = /* @__PURE__ */ parserOf(() => refundQuestionSchema);
/** Reads the questions that only give an instant. */
export const instantQuestionParser: Parser<InstantQuestion> = /* @__PURE__ */ parserOf(() => instantQuestionSchema);
/** Reads the question of assessCrediting. */
export const creditingQuestionParser: Parser<CreditingQuestion> = /* @__PURE__ */ parserOf(
  () => creditingQuestionSchema,
);
/** Reads the question of assessTermsChange. */
export const termsChangeQuestionParser: Parser<TermsChangeQuestion> = /* @__PURE__ */ parserOf(
  () => termsChangeQuestionSchema,
);
/** Reads calendars of working days. */
export const workingCalendarParser: Parser<WorkingCalendar> = /* @__PURE__ */ parserOf(() => workingCalendarSchema);
/** Reads the question of decideDispute. */
export const disputeQuestionParser: Parser<DisputeQuestion> = /* @__PURE__ */ parserOf(() => disputeQuestionSchema);
/** Reads the question of decideTermination. */
export const terminationQuestionParser: Parser<TerminationQuestion> = /* @__PURE__ */ parserOf(
  () => terminationQuestionSchema,
);
/** Reads the question of decideOrder. */
export const orderQuestionParser: Parser<OrderQuestion> = /* @__PURE__ */ parserOf(() => orderQuestionSchema);
/** Reads the question of decideActivation. */
export const activationQuestionParser: Parser<ActivationQuestion> = /* @__PURE__ */ parserOf(
  () => activationQuestionSchema,
);
/** Reads the question of decideUse. */
export const useQuestionParser: Parser<UseQuestion> = /* @__PURE__ */ parserOf(() => useQuestionSchema);
/** Reads the question of allocatePayment. */
export const allocationQuestionParser: Parser<AllocationQuestion> = /* @__PURE__ */ parserOf(
  () => allocationQuestionSchema,
);
/** Reads the question of capLiability. */
export const liabilityQuestionParser: Parser<LiabilityQuestion> = /* @__PURE__ */ parserOf(
  () => liabilityQuestionSchema,
);
/** Reads the question of decideRegistration. */
export const registrationQuestionParser: Parser<RegistrationQuestion> = /* @__PURE__ */ parserOf(
  () => registrationQuestionSchema,
);
/** Reads the question of composeInvoice. */
export const invoiceQuestionParser: Parser<InvoiceQuestion> = /* @__PURE__ */ parserOf(() => invoiceQuestionSchema);
/** Reads the question of planRecordingStorage. */
export const storageQuestionParser: Parser<StorageQuestion> = /* @__PURE__ */ parserOf(() => storageQuestionSchema);
/** Reads the question of assessUptime. */
export const uptimeQuestionParser: Parser<UptimeQuestion> = /* @__PURE__ */ parserOf(() => uptimeQuestionSchema);
/** Reads the question of assessBackup. */
export const backupQuestionParser: Parser<BackupQuestion> = /* @__PURE__ */ parserOf(() => backupQuestionSchema);
/** Reads the plain data of terms. */
export const termsDataParser: Parser<TermsData> = /* @__PURE__ */ parserOf(() => termsDataSchema);
