/** The clause register: every clause of a document, and where it went. */
import type { DoorName } from "./door-names.js";

/** What is said of every clause. */
interface ClauseInRegister {
  /** As it is cited: `¶24`, `12.2.5`. */
  readonly id: string;
  /** What it says, in one line and in our words. */
  readonly summary: string;
  /** Of its text in this version of the document. */
  readonly fingerprint: string;
  /** An earlier clause that is printed with the same text. */
  readonly sameAs?: string;
}

/** A clause that questions weigh. */
export interface EncodedClause extends ClauseInRegister {
  /** The questions that weigh it. */
  readonly decisions: readonly DoorName[];
}

/**
 * Why a clause is weighed by no question: it only informs; it says what words mean; it says who answers for what
 * between the parties; it is about steps and facts that the data does not hold; it needs somebody's judgement.
 */
export type NotEncodedReason =
  | "informational"
  | "definition"
  | "liability-between-parties"
  | "procedure-outside-the-data"
  | "not-computable";

/** A clause that no question weighs. */
export interface ClauseNotEncoded extends ClauseInRegister {
  /** The kind of reason. */
  readonly notEncoded: NotEncodedReason;
  /** The reason, in half a line. */
  readonly because: string;
}

/** One clause of a document: either questions weigh it, or it says why none does. */
export type ClauseEntry = EncodedClause | ClauseNotEncoded;

/** A place where a document contradicts itself. */
export interface Contradiction {
  /** The clauses that clash; a single one clashes with itself. */
  readonly clauses: readonly string[];
  /** What clashes, in one line. */
  readonly clash: string;
  /** The questions in which it shows. */
  readonly decisions: readonly DoorName[];
  /** What the document itself has to settle it; absent where it has nothing. */
  readonly resolvedBy?: string;
}

/** A clause as it is written down by hand: its fingerprint is kept apart, since a machine makes it. */
export type ClauseDraft<Id extends string> = (
  | Omit<EncodedClause, "fingerprint">
  | Omit<ClauseNotEncoded, "fingerprint">
) & { readonly id: Id };

/** A clause that questions weigh. */
/* @__NO_SIDE_EFFECTS__ */
export function weighed<Id extends string>(
  id: Id,
  summary: string,
  ...decisions: readonly DoorName[]
): ClauseDraft<Id> {
  return { id, summary, decisions };
}

/** A clause that no question weighs. */
/* @__NO_SIDE_EFFECTS__ */
export function notEncoded<Id extends string>(
  id: Id,
  summary: string,
  reason: NotEncodedReason,
  because: string,
): ClauseDraft<Id> {
  return { id, summary, notEncoded: reason, because };
}

/** A register: each clause with its fingerprint. */
export function registerOf<Id extends string>(
  fingerprints: Readonly<Record<Id, string>>,
  ...parts: readonly (readonly ClauseDraft<Id>[])[]
): readonly ClauseEntry[] {
  return parts.flat().map((clause) => ({ ...clause, fingerprint: fingerprints[clause.id] }));
}
