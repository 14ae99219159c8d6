/** The doors for the questions of taking on, ordering, sanctions, changes and the end: one pair for each. */
import type { TermsChangeQuestion } from "./assess-questions.js";
import type { OrderQuestion } from "./order-question.js";
import type { ParseResult } from "./parse.js";
import {
  instantQuestionParser,
  orderQuestionParser,
  registrationQuestionParser,
  terminationQuestionParser,
  termsChangeQuestionParser,
} from "./parsers.js";
import type { SanctionQuestion } from "./questions.js";
import type { RegistrationQuestion } from "./registration-question.js";
import type { TerminationQuestion } from "./termination-question.js";

/**
 * Reads the question of {@link decideSanction}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseSanctionQuestion } from "fineprint";
 *
 * parseSanctionQuestion({ at: "2026-07-03T09:00:00Z" }).at; //=> "2026-07-03T09:00:00Z"
 * parseSanctionQuestion({ at: "2026-07-03" }); //=> throws InputError
 * ```
 */
export function parseSanctionQuestion(value: unknown): SanctionQuestion {
  return instantQuestionParser.parse(value);
}

/**
 * Reads the question of {@link decideSanction} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseSanctionQuestion } from "fineprint";
 *
 * safeParseSanctionQuestion({ at: "2026-07-03" }).ok; //=> false
 * ```
 */
export function safeParseSanctionQuestion(value: unknown): ParseResult<SanctionQuestion> {
  return instantQuestionParser.safeParse(value);
}

/**
 * Reads the question of {@link decideTermination}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseTerminationQuestion } from "fineprint";
 *
 * parseTerminationQuestion({ at: "2026-07-03T09:00:00Z", by: "operator", noticeAt: "2026-07-02T12:00:00Z" }).by; //=> "operator"
 * parseTerminationQuestion({ at: "2026-07-03T09:00:00Z", by: "operator", noticeAt: "2026-07-04T12:00:00Z" }); //=> throws InputError
 * ```
 */
export function parseTerminationQuestion(value: unknown): TerminationQuestion {
  return terminationQuestionParser.parse(value);
}

/**
 * Reads the question of {@link decideTermination} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseTerminationQuestion } from "fineprint";
 *
 * safeParseTerminationQuestion({ at: "2026-07-03T09:00:00Z", by: "operator", noticeAt: "2026-07-04T12:00:00Z" }).ok; //=> false
 * ```
 */
export function safeParseTerminationQuestion(value: unknown): ParseResult<TerminationQuestion> {
  return terminationQuestionParser.safeParse(value);
}

/**
 * Reads the question of {@link decideRegistration}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseRegistrationQuestion } from "fineprint";
 *
 * parseRegistrationQuestion({ at: "2026-07-03T09:00:00Z", applicant: { birthOn: "2000-02-29", name: null } }).applicant.name; //=> null
 * parseRegistrationQuestion({ at: "2026-07-03T09:00:00Z", applicant: { birthOn: "2001-02-29" } }); //=> throws InputError
 * ```
 */
export function parseRegistrationQuestion(value: unknown): RegistrationQuestion {
  return registrationQuestionParser.parse(value);
}

/**
 * Reads the question of {@link decideRegistration} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseRegistrationQuestion } from "fineprint";
 *
 * safeParseRegistrationQuestion({ at: "2026-07-03T09:00:00Z", applicant: { birthOn: "2001-02-29" } }).ok; //=> false
 * ```
 */
export function safeParseRegistrationQuestion(value: unknown): ParseResult<RegistrationQuestion> {
  return registrationQuestionParser.safeParse(value);
}

/**
 * Reads the question of {@link decideOrder}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseOrderQuestion } from "fineprint";
 *
 * parseOrderQuestion({ at: "2026-07-03T09:00:00Z", item: { kind: "number", price: "14.90" } }).item.price; //=> "14.90"
 * parseOrderQuestion({ at: "2026-07-03T09:00:00Z", item: { kind: "number", price: 14.9 } }); //=> throws InputError
 * ```
 */
export function parseOrderQuestion(value: unknown): OrderQuestion {
  return orderQuestionParser.parse(value);
}

/**
 * Reads the question of {@link decideOrder} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseOrderQuestion } from "fineprint";
 *
 * safeParseOrderQuestion({ at: "2026-07-03T09:00:00Z", item: { kind: "number", price: 14.9 } }).ok; //=> false
 * ```
 */
export function safeParseOrderQuestion(value: unknown): ParseResult<OrderQuestion> {
  return orderQuestionParser.safeParse(value);
}

/**
 * Reads the question of {@link assessTermsChange}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseTermsChangeQuestion } from "fineprint";
 *
 * const at = "2026-06-01T09:00:00Z";
 * parseTermsChangeQuestion({ at, effectiveAt: at, changes: "rates" }).changes; //=> "rates"
 * parseTermsChangeQuestion({ at, effectiveAt: at, changes: "prices" }); //=> throws InputError
 * ```
 */
export function parseTermsChangeQuestion(value: unknown): TermsChangeQuestion {
  return termsChangeQuestionParser.parse(value);
}

/**
 * Reads the question of {@link assessTermsChange} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseTermsChangeQuestion } from "fineprint";
 *
 * safeParseTermsChangeQuestion({ at: "2026-06-01T09:00:00Z", changes: "rates" }).ok; //=> false
 * ```
 */
export function safeParseTermsChangeQuestion(value: unknown): ParseResult<TermsChangeQuestion> {
  return termsChangeQuestionParser.safeParse(value);
}
