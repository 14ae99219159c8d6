/** The instants at which an answer changes: found by asking again at what the clock of each answer wrote down. */
import type { Decision } from "../core/decision.js";
import type { EpochMs } from "../model/resolve.js";
import { isSameAnswer } from "./answer.js";
import { type Asking, freshTraceOf } from "./asking.js";

/** An answer that differs from the one before it. */
export interface AnswerChange<Decided extends Decision> {
  readonly at: EpochMs;
  readonly after: Decided;
}

/**
 * Every change of an answer before an instant, in order. Until the next instant that its clock compared an answer is
 * the same, so each of these is asked once, and no other.
 */
export function* changesOf<Decided extends Decision>(
  asking: Asking<Decided>,
  first: Decided,
  untilAt: EpochMs,
): Generator<AnswerChange<Decided>> {
  let answer = first;
  let { nextAt } = freshTraceOf(first);
  while (nextAt !== null && nextAt < untilAt) {
    const at: EpochMs = nextAt;
    const asked = asking.at(at);
    nextAt = freshTraceOf(asked).nextAt;
    if (isSameAnswer(answer, asked)) continue;
    answer = asked;
    yield { at, after: asked };
  }
}
