/** Does a new recording fit? */
import type { Decision } from "../core/decision.js";
import { bytesOf, type StorageCase, storageCaseOf } from "../core/storage-case.js";
import type { Terms } from "../core/terms.js";
import { weigh } from "../core/weigh.js";
import { storageQuestionParser } from "../model/parsers.js";
import type { Resolved } from "../model/resolve.js";
import type { Id } from "../model/scalars.js";
import type { Recording, StorageQuestion } from "../model/storage-question.js";
import { concludeDoor, concludeSilence, openQuestion } from "./door.js";

/** What a storage question can come to; `deleted`: the agreement has ended, and all data with it. */
export type StorageOutcome =
  | "fits"
  | "fits-after-deleting"
  | "does-not-fit"
  | "deleted"
  | "not-addressed"
  | "undetermined";

/** A recording that goes. */
export interface RemovedRecording {
  readonly recordingId: Id;
  readonly size: number;
}

/** The answer of {@link planRecordingStorage}. Bytes; null where they are not known, or nothing is said of them. */
export interface StorageDecision extends Decision<"storage", StorageOutcome> {
  /** The recordings that go, oldest first. */
  readonly remove: readonly RemovedRecording[];
  readonly freed: number | null;
  /** What is free afterwards, with the new recording stored if it fits. */
  readonly free: number | null;
  /** What is missing even if every recording went. */
  readonly shortBy: number | null;
}

const OUTCOMES = {
  forbids: "does-not-fit",
  unknown: "undetermined",
  permits: "fits-after-deleting",
  limits: "fits-after-deleting",
  satisfied: "fits",
} as const;

const SILENT = { remove: [], freed: null, free: null, shortBy: null } as const;

/**
 * Plans the storage of a new recording: whether it fits, and which recordings make room for it.
 *
 * @param terms - the agreement
 * @param question - the instant, the space, the recordings that are kept and the size of the new one
 * @returns the decision, with the recordings that go
 * @throws InputError when the question is malformed, or an id comes twice among the recordings (`repeated-id`)
 * @clause ¶32
 * @clause 6.6.2
 * @units bytes; compared exactly, and written as JSON numbers
 *
 * @example
 * ```ts
 * import { freezvon, planRecordingStorage } from "fineprint";
 *
 * const recordings = [
 *   { id: "R1", at: "2026-05-01T09:00:00Z", size: 40 },
 *   { id: "R2", at: "2026-05-02T09:00:00Z", size: 30 },
 *   { id: "R3", at: "2026-05-03T09:00:00Z", size: 20 },
 * ];
 * const question = { at: "2026-06-01T09:00:00Z", quota: 100, extra: 0, recordings };
 * const decision = planRecordingStorage(freezvon, { ...question, incoming: 35 });
 * [decision.outcome, decision.free]; //=> ["fits-after-deleting", 15]
 * decision.remove; //=> [{ recordingId: "R1", size: 40 }]
 * planRecordingStorage(freezvon, { ...question, incoming: 120 }).shortBy; //=> 20
 * ```
 */
export function planRecordingStorage(terms: Terms<never>, question: StorageQuestion): StorageDecision {
  const base = openQuestion(terms, question, storageQuestionParser);
  const said = terms.doors.storage;
  if (said === undefined) return concludeSilence("storage", terms, base, said, SILENT);
  const c = storageCaseOf(base);
  return concludeDoor("storage", terms, c, said.clauses, (heard) => {
    if (said.isDeleted(c)) return { ...SILENT, ...removed(c.kept()), outcome: "deleted" as StorageOutcome, needs: [] };
    if (!said.managesSpace) return { ...SILENT, outcome: "not-addressed", needs: [] };
    return { ...weigh(heard, OUTCOMES), ...planned(c) };
  });
}

const removed = (recordings: readonly Resolved<Recording>[]) => ({
  remove: recordings.map(({ id, size }) => ({ recordingId: id, size })),
  freed: Number(bytesOf(recordings)),
});

function planned(c: StorageCase) {
  const plan = c.plan();
  if (plan === undefined) return SILENT;
  const free = plan.free === null ? null : Number(plan.free);
  return { ...removed(plan.remove), free, shortBy: Number(plan.shortBy) };
}
