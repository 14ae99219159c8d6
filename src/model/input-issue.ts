/** One problem of an input, as data. */

/** What can be wrong with an input. */
export type InputIssueCode =
  | "missing"
  | "unknown-key"
  | "wrong-type"
  | "empty"
  | "unquoted-number"
  | "exponent"
  | "not-a-number"
  | "sign"
  | "zero"
  | "too-many-digits"
  | "not-a-decimal"
  | "no-offset"
  | "impossible-day"
  | "too-precise"
  | "not-an-instant"
  | "not-a-day"
  | "not-a-month"
  | "not-a-fingerprint"
  | "not-a-digest"
  | "not-a-pointer"
  | "not-a-currency"
  | "not-a-country"
  | "not-a-phone-number"
  | "not-a-count"
  | "not-a-weekday"
  | "unknown-word"
  | "repeated-id"
  | "unknown-id"
  | "out-of-order"
  | "too-far"
  | "chargeback-above-deposit"
  | "chargeback-half-settled"
  | "before-registration"
  | "after-the-question"
  | "not-yet"
  | "unknown-reading"
  | "unknown-option"
  | "unknown-zone"
  | "unknown-clause"
  | "not-in-step"
  | "no-default"
  | "before-first-version"
  | "undated-version"
  | "repeated-day"
  | "another-agreement"
  | "another-decision"
  | "points-at-nothing"
  | "answer-depends-on-it"
  | "another-account"
  | "already-applied"
  | "undetermined";

/** One problem of an input. */
export interface InputIssue {
  /** Stable code of the problem. */
  readonly code: InputIssueCode;
  /** Where it is, from the root of the value: `deposits[2].amount`; empty for the value itself. */
  readonly path: string;
  /** What would have been right, in words. */
  readonly expected: string;
  /** What was there, as JSON text cut to a line; `nothing` where there was nothing. */
  readonly received: string;
}
