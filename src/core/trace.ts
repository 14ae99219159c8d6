/** What a decision leaves behind besides its JSON: the next instant at which it could come out differently. */
import type { EpochMs } from "../model/resolve.js";

/** What the clock of a decision wrote down. */
export interface Trace {
  /** The first instant after the question's at which any comparison of the decision changes; null: none. */
  readonly nextAt: EpochMs | null;
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
