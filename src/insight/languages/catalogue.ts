/**
 * What a language is to explanations: every word of them, and how it writes dates and numbers. Whatever can come up has
 * its place in these types, so that what a language lacks is a type error.
 */
import type { FindingCode } from "../../core/codes.js";
import type { DoorName } from "../../core/door-names.js";
import type { Effect } from "../../core/finding.js";
import type { Decisions } from "../any-decision.js";
import type { RemedyAct } from "../remedy.js";
import type { FactWriter, Vocabulary, Writer, Writing } from "./writing.js";

/** Who is spoken to: the operator's support, which is told everything, or the subscriber. */
export type Audience = "support" | "subscriber";

/** Words, or what makes them of the facts of a finding. */
export type Wording = string | ((facts: FactWriter) => string);

/**
 * What a finding says, as a clause of a sentence without a full stop. What is awaited is a thing that can come
 * ("documents for the number"), so a code that is awaited or not can need words for either.
 */
export type Saying = Wording | { readonly awaits: Wording; readonly otherwise: Wording };

/** The same to both audiences, or to each in words of its own. */
export type Message = Saying | Readonly<Record<Audience, Saying>>;

/**
 * The outcomes that a question can have under any terms.
 *
 * @typeParam Door - the short name of the question
 */
export type OutcomeOf<Door extends DoorName> = Decisions[Door]["outcome"] | "not-addressed";

/** One text for each outcome of each question. */
export type OutcomeWords = { readonly [Door in DoorName]: Readonly<Record<OutcomeOf<Door>, string>> };

/**
 * The decision on a question of which the agreement speaks. These three have fields that are null only where it does not.
 *
 * @typeParam Door - the short name of the question
 */
export type DecisionOf<Door extends DoorName> = Door extends "dispute" | "inactivity" | "backup"
  ? { readonly [Key in keyof Decisions[Door]]: NonNullable<Decisions[Door][Key]> }
  : Decisions[Door];

/** The amounts and dates of each question's answer in a sentence or two, or an empty text. */
export type Answers = { readonly [Door in DoorName]: (decision: DecisionOf<Door>, write: Writer) => string };

/** Facts that can be missing, by the path under which a decision needs them. */
export type MissingFact =
  | "invoices"
  | "numbers"
  | "subscriptions"
  | "violations"
  | `subscriber.${"otherAccounts" | "identity" | "name" | "email" | "contactPhone" | "address"}`
  | `question.${"reason" | "failure" | "exchangeRate"}`
  | `question.applicant.${"birthOn" | "sanctioned" | "name" | "email" | "contactPhone"}`
  | `question.item.${"documents" | "genuine" | "own"}`
  | `question.${"emergency" | "restricted" | "registrationService" | "permission.requestedFrom"}`
  | `question.${"taxes" | "extra" | "outages" | "maintenance" | "shared" | "usedBytes"}`;

/** Facts of one member of a list that can be missing; the member's id takes the place of `[]`. */
export type MissingFactOfMember = `subscriptions[].${"setupFee" | "tax" | "prepaymentDiscount"}`;

/** What is not known, as the subscriber is told of it: what would have to be known, in words. */
export type MissingFacts = Readonly<Record<MissingFact, string>> &
  Readonly<Record<MissingFactOfMember, (id: string) => string>>;

/**
 * The titles of the lists: the findings of each effect, and what it would take to settle those that stand in the way. Of
 * the satisfied ones, the subscriber is told few.
 */
export type SectionTitles = Readonly<Record<Effect | "remedies", string>>;

/** The sentences that hold an explanation together. */
export interface Sentences {
  /** The first line for support: what is asked, what it comes to, and the amounts of it, which may be empty. */
  readonly headline: (title: string, outcome: string, answer: string) => string;
  /** A finding that holds until an instant. */
  readonly holdsUntil: (said: string, until: string) => string;
  /** What is awaited until an instant. */
  readonly awaitedUntil: (said: string, until: string) => string;
  /** A finding that misses facts, by path. */
  readonly missing: (said: string, paths: string) => string;
  /** What could still change the outcome, by path. */
  readonly dependsOn: (paths: string) => string;
  /** Where the document contradicts itself: a list of pairs. */
  readonly contradictions: (pairs: string) => string;
  /** Two clauses that contradict each other. */
  readonly contradiction: (one: string, other: string) => string;
  /** The readings, each with its option. */
  readonly readings: (readings: string) => string;
  /** The agreement that is asked, and the instant for which. */
  readonly basis: (terms: string, at: string) => string;
  /** Clauses for the subscriber by their numbers: `12.2.4` is a section, the 24 of `¶24` a paragraph. */
  readonly citation: (of: "section" | "paragraph", numbers: readonly string[]) => string;
}

/** A language for explanations: one of this package, or your own. */
export interface Catalogue {
  /** BCP 47 tag of the language, as it stands in html. */
  readonly tag: string;
  readonly writing: Writing;
  /** What each question is about, in a word or two. */
  readonly titles: Readonly<Record<DoorName, string>>;
  /** Each outcome in a word or two, in lower case: what support and timelines are told. */
  readonly outcomes: OutcomeWords;
  /** Each outcome in a plain sentence to the subscriber. */
  readonly headlines: OutcomeWords;
  readonly answers: Readonly<Record<Audience, Answers>>;
  readonly sections: Readonly<Record<Audience, SectionTitles>>;
  readonly sentences: Sentences;
  readonly vocabulary: Vocabulary;
  readonly missingFacts: MissingFacts;
  /** What findings say, by code. */
  readonly messages: Readonly<Record<FindingCode, Message>>;
  /** What it would take, by act, as a clause of a sentence without a full stop. */
  readonly acts: Readonly<Record<RemedyAct, string | Readonly<Record<Audience, string>>>>;
}
