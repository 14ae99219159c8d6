/** What a decision leaves behind besides its JSON, for those who derive something from it. */
import type { EpochMs } from "../model/resolve.js";
import type { Id } from "../model/scalars.js";
import type { Decision } from "./decision.js";
import type { Party } from "./reading.js";
import type { Terms } from "./terms.js";

/** What a question says of the fields of its answer. */
export interface AnswerShape {
  /** Fields that count up to the instant of the question, or only restate it: they move with every millisecond. */
  readonly restatesAt?: readonly string[];
  /** The field with the one amount that the question is about, and whom more of it favours. */
  readonly amount?: { readonly field: string; readonly favours: Party };
  /** Where the question is about no one amount: the field with the one that goes with the outcome. */
  readonly alongside?: string;
  /** The clauses that lead to an outcome that the effects of the findings do not give; none where they do. */
  readonly leads?: (decision: Decision) => readonly string[];
}

/** What a decision was made with, and what its clock wrote down. */
export interface Trace {
  readonly terms: Terms<never>;
  /** The id of the account; null where the question needs none. */
  readonly accountId: Id | null;
  /** The first instant after the question's at which any comparison of the decision changes; null: none. */
  readonly nextAt: EpochMs | null;
  readonly shape: AnswerShape;
}

const traces: WeakMap<object, Trace> = /* @__PURE__ */ new WeakMap();

/** Keeps the trace of a decision for as long as the decision lives. */
export function leaveTrace<Decided extends object>(decision: Decided, trace: Trace): Decided {
  traces.set(decision, trace);
  return decision;
}

/** The trace of a decision that was made here; `undefined` for one that was read back from JSON. */
export function traceOf(decision: object): Trace | undefined {
  return traces.get(decision);
}
