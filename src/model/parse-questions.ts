/** The doors for questions: one pair for each. */
import type { ParseResult } from "./parse.js";
import { disputeQuestionParser, instantQuestionParser, refundQuestionParser } from "./parsers.js";
import type {
  DisputeQuestion,
  InactivityQuestion,
  RefundQuestion,
  RenewalQuestion,
  SuspensionQuestion,
} from "./questions.js";

/**
 * Reads the question of {@link decideRefund}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseRefundQuestion } from "fineprint";
 *
 * parseRefundQuestion({ at: "2026-07-03T09:00:00Z", payoutFee: "1.50" }).payoutFee; //=> "1.50"
 * parseRefundQuestion({ at: "2026-07-03" }); //=> throws InputError
 * ```
 */
export function parseRefundQuestion(value: unknown): RefundQuestion {
  return refundQuestionParser.parse(value);
}

/**
 * Reads the question of {@link decideRefund} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseRefundQuestion } from "fineprint";
 *
 * safeParseRefundQuestion({ at: "2026-07-03T09:00:00Z", reason: "bored" }).ok; //=> false
 * ```
 */
export function safeParseRefundQuestion(value: unknown): ParseResult<RefundQuestion> {
  return refundQuestionParser.safeParse(value);
}

/**
 * Reads the question of {@link decideDispute}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseDisputeQuestion } from "fineprint";
 *
 * parseDisputeQuestion({ at: "2026-07-03T09:00:00Z", subject: { kind: "charge", id: "C1" } }).subject.kind; //=> "charge"
 * ```
 */
export function parseDisputeQuestion(value: unknown): DisputeQuestion {
  return disputeQuestionParser.parse(value);
}

/**
 * Reads the question of {@link decideDispute} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseDisputeQuestion } from "fineprint";
 *
 * safeParseDisputeQuestion({ at: "2026-07-03T09:00:00Z", subject: { kind: "charge" } }).ok; //=> false
 * ```
 */
export function safeParseDisputeQuestion(value: unknown): ParseResult<DisputeQuestion> {
  return disputeQuestionParser.safeParse(value);
}

/**
 * Reads the question of {@link decideSuspension}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseSuspensionQuestion } from "fineprint";
 *
 * parseSuspensionQuestion({ at: "2026-07-03T09:00:00Z" }).at; //=> "2026-07-03T09:00:00Z"
 * ```
 */
export function parseSuspensionQuestion(value: unknown): SuspensionQuestion {
  return instantQuestionParser.parse(value);
}

/**
 * Reads the question of {@link decideSuspension} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseSuspensionQuestion } from "fineprint";
 *
 * safeParseSuspensionQuestion({ at: "tomorrow" }).ok; //=> false
 * ```
 */
export function safeParseSuspensionQuestion(value: unknown): ParseResult<SuspensionQuestion> {
  return instantQuestionParser.safeParse(value);
}

/**
 * Reads the question of {@link decideRenewal}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseRenewalQuestion } from "fineprint";
 *
 * parseRenewalQuestion({ at: "2026-07-03T09:00:00Z" }).at; //=> "2026-07-03T09:00:00Z"
 * ```
 */
export function parseRenewalQuestion(value: unknown): RenewalQuestion {
  return instantQuestionParser.parse(value);
}

/**
 * Reads the question of {@link decideRenewal} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseRenewalQuestion } from "fineprint";
 *
 * safeParseRenewalQuestion({ at: "tomorrow" }).ok; //=> false
 * ```
 */
export function safeParseRenewalQuestion(value: unknown): ParseResult<RenewalQuestion> {
  return instantQuestionParser.safeParse(value);
}

/**
 * Reads the question of {@link decideInactivity}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseInactivityQuestion } from "fineprint";
 *
 * parseInactivityQuestion({ at: "2026-07-03T09:00:00Z" }).at; //=> "2026-07-03T09:00:00Z"
 * ```
 */
export function parseInactivityQuestion(value: unknown): InactivityQuestion {
  return instantQuestionParser.parse(value);
}

/**
 * Reads the question of {@link decideInactivity} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseInactivityQuestion } from "fineprint";
 *
 * safeParseInactivityQuestion({ at: "tomorrow" }).ok; //=> false
 * ```
 */
export function safeParseInactivityQuestion(value: unknown): ParseResult<InactivityQuestion> {
  return instantQuestionParser.safeParse(value);
}
