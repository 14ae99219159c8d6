/** The doors for the questions that need no account: one pair for each. */
import type { CreditingQuestion, TermsChangeQuestion } from "./assess-questions.js";
import type { ParseResult } from "./parse.js";
import { creditingQuestionParser, termsChangeQuestionParser } from "./parsers.js";

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
