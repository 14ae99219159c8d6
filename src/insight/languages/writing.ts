/** What writing needs of a language, and what its words are written with. */
import type { Facts } from "../../core/finding.js";
import type { Measure } from "../../core/sanction-case.js";
import type { Money } from "../../ledger/money.js";
import type { ChargeKind } from "../../model/charge.js";
import type { PaymentMethod } from "../../model/deposit.js";
import type { RefundQuestion } from "../../model/questions.js";
import type { Day, Decimal, Instant } from "../../model/scalars.js";

/** How a language writes days, instants and numbers, whatever the locale of the host. */
export interface Writing {
  /** The names of the months as they stand in a date, January first. */
  readonly months: readonly string[];
  /** A day: `"{day} {month} {year}"`. */
  readonly day: string;
  /** An instant on the minute: `"{day}, {hour}:{minute} {zone}"`, where `{day}` is written as above. */
  readonly instant: string;
  /** Any other, to the millisecond: `"{day}, {hour}:{minute}:{second}.{millisecond} {zone}"`. */
  readonly preciseInstant: string;
  /** Between the units and the fraction. */
  readonly decimalMark: string;
  /** Between groups of three digits; empty: digits are not grouped. */
  readonly groupMark: string;
  /** An amount with its currency: `"{amount} {currency}"`. */
  readonly money: string;
  /** Between the members of a list. */
  readonly listMark: string;
  /** What stands behind the count of a duration or a size. */
  readonly units: Readonly<
    Record<"hour" | "minute" | "second" | "millisecond" | "byte" | "gigabyte" | "gibibyte", string>
  >;
}

/** The words of what facts name; a message picks from them with `word` and `words`. */
export interface Vocabulary {
  readonly chargeKinds: Readonly<Record<ChargeKind, string>>;
  readonly paymentMethods: Readonly<Record<PaymentMethod, string>>;
  /** Why a refund is asked for. */
  readonly refundReasons: Readonly<Record<NonNullable<RefundQuestion["reason"]>, string>>;
  readonly services: Readonly<Record<"number" | "subscription", string>>;
  /** What an applicant gives of itself. */
  readonly personalData: Readonly<Record<"name" | "email" | "contactPhone", string>>;
  readonly measures: Readonly<Record<Measure, string>>;
}

/** Writes values in one language and one zone. */
export interface Writer {
  /** An instant on the wall clock of the zone, which it names. */
  readonly instant: (instant: Instant) => string;
  /** A day of the calendar. */
  readonly day: (day: Day) => string;
  /** An amount to its last digit, without a currency. */
  readonly amount: (amount: Decimal) => string;
  /** An amount with its currency. */
  readonly money: (money: Money) => string;
  /** A whole number. */
  readonly count: (count: number) => string;
  /** Milliseconds, in hours, minutes and seconds. */
  readonly duration: (milliseconds: number) => string;
  /** Bytes, in the largest unit that leaves no rest. */
  readonly size: (bytes: number) => string;
  /** The members of a list, one after the other. */
  readonly list: (members: readonly string[]) => string;
  /** Clauses by their citations, in words: their kind, then their numbers. */
  readonly clauses: (citations: readonly string[]) => string;
  /** The word of the vocabulary for what a fact or an answer names; the same without hyphens where there is none. */
  readonly word: (of: keyof Vocabulary, name: string) => string;
}

/**
 * Writes the facts of a finding, each by its name. Terms of your own can use a code of this package with other facts, so
 * what is not of the expected form is written as it is, and what is not there as `?`, or as an empty list.
 */
export interface FactWriter {
  /** As it is: an id, a currency. */
  readonly text: (name: string) => string;
  /** The members of a list, or of several, as they are. */
  readonly list: (...names: readonly string[]) => string;
  /** An amount to its last digit, without a currency. */
  readonly amount: (name: string) => string;
  /** An instant, which names its zone. */
  readonly instant: (name: string) => string;
  /** A day of the calendar. */
  readonly day: (name: string) => string;
  /** A whole number. */
  readonly count: (name: string) => string;
  /** Milliseconds, in hours, minutes and seconds. */
  readonly duration: (name: string) => string;
  /** Bytes, in the largest unit that leaves no rest. */
  readonly size: (name: string) => string;
  /** The word of the vocabulary for it. */
  readonly word: (of: keyof Vocabulary, name: string) => string;
  /** The words for the members of a list. */
  readonly words: (of: keyof Vocabulary, name: string) => string;
  /** Services that stand in a list as kind and id. */
  readonly services: (name: string) => string;
  /** The fact itself: to be looked at, not to be written. */
  readonly value: (name: string) => Facts[string] | undefined;
}
