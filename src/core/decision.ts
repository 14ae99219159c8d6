/** The shape that every decision has, whatever the question. */
import type { Instant } from "../model/scalars.js";
import type { Finding } from "./finding.js";

/**
 * What every decision carries besides the answer fields of its door. It is plain JSON.
 *
 * @typeParam Door - the name of the question
 * @typeParam Outcome - the outcomes that it can have
 */
export interface Decision<Door extends string = string, Outcome extends string = string> {
  readonly decision: Door;
  readonly terms: { readonly id: string; readonly version: string };
  /** The instant of the question, in UTC with milliseconds. */
  readonly at: Instant;
  readonly outcome: Outcome;
  /** Every clause that was weighed, in document order. */
  readonly findings: readonly Finding[];
  /** The facts that could still change the outcome, by path; empty unless it is `undetermined`. */
  readonly needs: readonly string[];
  /** The readings that were consulted, each with the option that was taken. */
  readonly readings: Readonly<Record<string, string>>;
}

/**
 * A decision of terms that have no clause on the question: every answer field that is not a list is null.
 *
 * @typeParam Decided - the decision of terms that have one
 */
export type NotAddressed<Decided extends Decision> = {
  readonly [Key in keyof Decided]: Key extends "outcome"
    ? "not-addressed"
    : Key extends keyof Decision
      ? Decided[Key]
      : Decided[Key] extends readonly unknown[]
        ? Decided[Key]
        : null;
};

/**
 * What a question comes to under terms that may have no clause on it.
 *
 * @typeParam Decided - the decision of terms that have one
 * @typeParam Spoken - the questions that the terms have clauses on
 */
export type Answered<Decided extends Decision, Spoken extends string> = Decided["decision"] extends Spoken
  ? Decided
  : Decided | NotAddressed<Decided>;
