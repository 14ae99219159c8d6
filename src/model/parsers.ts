/** The parsers of everything that a door takes, and the public doors for data. */
import { type Account, accountSchema } from "./account.js";
import { type Parser, type ParseResult, parserOf } from "./parse.js";
import {
  type DisputeQuestion,
  disputeQuestionSchema,
  type InstantQuestion,
  instantQuestionSchema,
  type RefundQuestion,
  refundQuestionSchema,
} from "./questions.js";
import { type WorkingCalendar, workingCalendarSchema } from "./working-calendar.js";

/** Reads accounts. */
export const accountParser: Parser<Account> = /* @__PURE__ */ parserOf(() => accountSchema);
/** Reads the question of decideRefund. */
export const refundQuestionParser: Parser<RefundQuestion> = /* @__PURE__ */ parserOf(() => refundQuestionSchema);
/** Reads the questions that only give an instant. */
export const instantQuestionParser: Parser<InstantQuestion> = /* @__PURE__ */ parserOf(() => instantQuestionSchema);
/** Reads calendars of working days. */
export const workingCalendarParser: Parser<WorkingCalendar> = /* @__PURE__ */ parserOf(() => workingCalendarSchema);
/** Reads the question of decideDispute. */
export const disputeQuestionParser: Parser<DisputeQuestion> = /* @__PURE__ */ parserOf(() => disputeQuestionSchema);

/**
 * Reads an account: what `JSON.parse` gives, checked and frozen. Decisions take accounts that were not parsed, too,
 * and parse them then; parse once what you ask more than once.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 * @units amounts in `currency` as decimal text, instants as ISO 8601 with an offset, days as `YYYY-MM-DD`
 *
 * @example
 * ```ts
 * import { parseAccount } from "fineprint";
 *
 * const account = parseAccount({
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00+01:00" },
 *   deposits: [],
 *   charges: [],
 * });
 * Object.isFrozen(account.subscriber); //=> true
 * parseAccount({ ...account, currency: "EURO" }); //=> throws InputError
 * ```
 */
export function parseAccount(value: unknown): Account {
  return accountParser.parse(value);
}

/**
 * Reads an account without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen account, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseAccount } from "fineprint";
 *
 * const result = safeParseAccount({
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00" },
 *   deposits: [{ id: "D1", receivedAt: "2026-01-05T09:00:00Z", amount: 12.5, method: "card" }],
 *   charges: [],
 * });
 * result.ok ? [] : result.issues.map(({ path, code }) => `${path}: ${code}`);
 * //=> ["subscriber.registeredAt: no-offset", "deposits[0].amount: unquoted-number"]
 * ```
 */
export function safeParseAccount(value: unknown): ParseResult<Account> {
  return accountParser.safeParse(value);
}

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
export function parseSuspensionQuestion(value: unknown): InstantQuestion {
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
export function safeParseSuspensionQuestion(value: unknown): ParseResult<InstantQuestion> {
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
export function parseRenewalQuestion(value: unknown): InstantQuestion {
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
export function safeParseRenewalQuestion(value: unknown): ParseResult<InstantQuestion> {
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
export function parseInactivityQuestion(value: unknown): InstantQuestion {
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
export function safeParseInactivityQuestion(value: unknown): ParseResult<InstantQuestion> {
  return instantQuestionParser.safeParse(value);
}
