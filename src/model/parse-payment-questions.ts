/** The doors for the questions of payments, invoices and liability: one pair for each. */
import type { AllocationQuestion } from "./allocation-question.js";
import type { CreditingQuestion } from "./assess-questions.js";
import type { InvoiceQuestion } from "./invoice-question.js";
import type { LiabilityQuestion } from "./liability-question.js";
import type { ParseResult } from "./parse.js";
import {
  allocationQuestionParser,
  creditingQuestionParser,
  invoiceQuestionParser,
  liabilityQuestionParser,
} from "./parsers.js";

/**
 * Reads the question of {@link allocatePayment}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseAllocationQuestion } from "fineprint";
 *
 * parseAllocationQuestion({ at: "2026-07-03T09:00:00Z", payment: { amount: "12.00" } }).payment.amount; //=> "12.00"
 * parseAllocationQuestion({ at: "2026-07-03T09:00:00Z", payment: { amount: "0.00" } }); //=> throws InputError
 * ```
 */
export function parseAllocationQuestion(value: unknown): AllocationQuestion {
  return allocationQuestionParser.parse(value);
}

/**
 * Reads the question of {@link allocatePayment} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseAllocationQuestion } from "fineprint";
 *
 * safeParseAllocationQuestion({ at: "2026-07-03T09:00:00Z", payment: { amount: "0.00" } }).ok; //=> false
 * ```
 */
export function safeParseAllocationQuestion(value: unknown): ParseResult<AllocationQuestion> {
  return allocationQuestionParser.safeParse(value);
}

/**
 * Reads the question of {@link composeInvoice}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseInvoiceQuestion } from "fineprint";
 *
 * parseInvoiceQuestion({ at: "2026-07-03T09:00:00Z", currency: "EUR", lines: [], taxes: [{ id: "VAT", rate: "0.18" }] }).taxes?.length; //=> 1
 * parseInvoiceQuestion({ at: "2026-07-03T09:00:00Z", currency: "EUR", lines: [], taxes: [{ id: "VAT", rate: "-0.18" }] }); //=> throws InputError
 * ```
 */
export function parseInvoiceQuestion(value: unknown): InvoiceQuestion {
  return invoiceQuestionParser.parse(value);
}

/**
 * Reads the question of {@link composeInvoice} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseInvoiceQuestion } from "fineprint";
 *
 * safeParseInvoiceQuestion({ at: "2026-07-03T09:00:00Z", currency: "EUR", lines: [], taxes: [{ id: "VAT", rate: "-0.18" }] }).ok; //=> false
 * ```
 */
export function safeParseInvoiceQuestion(value: unknown): ParseResult<InvoiceQuestion> {
  return invoiceQuestionParser.safeParse(value);
}

/**
 * Reads the question of {@link assessCrediting}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseCreditingQuestion } from "fineprint";
 *
 * const deposit = { receivedAt: "2026-06-19T07:00:00Z", creditedAt: "2026-06-19T06:59:59Z" };
 * parseCreditingQuestion({ at: "2026-06-20T07:00:00Z", deposit }); //=> throws InputError
 * ```
 */
export function parseCreditingQuestion(value: unknown): CreditingQuestion {
  return creditingQuestionParser.parse(value);
}

/**
 * Reads the question of {@link assessCrediting} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseCreditingQuestion } from "fineprint";
 *
 * safeParseCreditingQuestion({ at: "2026-06-20T07:00:00Z", deposit: { receivedAt: "2026-06-19T07:00:00Z" } }).ok; //=> true
 * ```
 */
export function safeParseCreditingQuestion(value: unknown): ParseResult<CreditingQuestion> {
  return creditingQuestionParser.safeParse(value);
}

/**
 * Reads the question of {@link capLiability}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseLiabilityQuestion } from "fineprint";
 *
 * parseLiabilityQuestion({ at: "2026-07-03T09:00:00Z", actionAt: "2026-05-31T10:00:00Z" }).actionAt; //=> "2026-05-31T10:00:00Z"
 * parseLiabilityQuestion({ at: "2026-07-03T09:00:00Z", actionAt: "2026-07-31T10:00:00Z" }); //=> throws InputError
 * ```
 */
export function parseLiabilityQuestion(value: unknown): LiabilityQuestion {
  return liabilityQuestionParser.parse(value);
}

/**
 * Reads the question of {@link capLiability} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseLiabilityQuestion } from "fineprint";
 *
 * safeParseLiabilityQuestion({ at: "2026-07-03T09:00:00Z", actionAt: "2026-07-31T10:00:00Z" }).ok; //=> false
 * ```
 */
export function safeParseLiabilityQuestion(value: unknown): ParseResult<LiabilityQuestion> {
  return liabilityQuestionParser.safeParse(value);
}
