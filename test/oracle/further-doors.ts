/** The oracle's eight further doors: a second, naive implementation of them, written from the specification alone. */

import { assessBackup, type BackupDecision } from "./backup.js";
import { assessCrediting, type CreditingDecision } from "./crediting.js";
import type {
  BackupQuestion,
  CreditingQuestion,
  InvoiceQuestion,
  RegistrationQuestion,
  SettledAccount,
  StorageQuestion,
  TerminationQuestion,
  TermsChangeQuestion,
  UptimeQuestion,
} from "./further-questions.js";
import { composeInvoice, type InvoiceDecision } from "./invoice.js";
import type { Operator, Readings } from "./model.js";
import { decideRegistration, type RegistrationDecision } from "./registration.js";
import { planRecordingStorage, type StorageDecision } from "./storage.js";
import { decideTermination, type TerminationDecision } from "./termination.js";
import { assessTermsChange, type TermsChangeDecision } from "./terms-change.js";
import { assessUptime, type UptimeDecision } from "./uptime.js";

type Door<Question, Decision> = (operator: Operator, readings: Readings, question: Question) => Decision;

export const oracleTermination: (
  operator: Operator,
  readings: Readings,
  account: SettledAccount,
  question: TerminationQuestion,
) => TerminationDecision = decideTermination;

export const oracleRegistration: Door<RegistrationQuestion, RegistrationDecision> = decideRegistration;
export const oracleInvoice: Door<InvoiceQuestion, InvoiceDecision> = composeInvoice;
export const oracleStorage: Door<StorageQuestion, StorageDecision> = planRecordingStorage;
export const oracleUptime: Door<UptimeQuestion, UptimeDecision> = assessUptime;
export const oracleBackup: Door<BackupQuestion, BackupDecision> = assessBackup;
export const oracleCrediting: Door<CreditingQuestion, CreditingDecision> = assessCrediting;
export const oracleTermsChange: Door<TermsChangeQuestion, TermsChangeDecision> = assessTermsChange;
