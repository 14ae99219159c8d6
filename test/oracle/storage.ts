/** planRecordingStorage: does a new recording fit (spec/10-the-other-doors.md, 6.6.2, ¶32, B43). */

import { happened } from "./facts.js";
import type { Finding } from "./findings.js";
import type { StorageQuestion } from "./further-questions.js";
import { compareText, type Operator, type Readings } from "./model.js";
import { largerOf, sumOf } from "./money.js";
import { fires, keeps, rowOf } from "./rows.js";
import { instantOf, instantText } from "./time.js";

export interface StorageDecision {
  readonly decision: "storage";
  readonly at: string;
  readonly outcome: "fits" | "fits-after-deleting" | "does-not-fit" | "deleted" | "not-addressed" | "undetermined";
  readonly remove: readonly { readonly recordingId: string; readonly size: number }[];
  readonly freed: number | null;
  readonly free: number | null;
  readonly shortBy: number | null;
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

type Recording = StorageQuestion["recordings"][number];

function sizeOf(recordings: readonly Recording[]): bigint {
  return sumOf(recordings.map((recording) => BigInt(recording.size)));
}

export function planRecordingStorage(
  operator: Operator,
  _readings: Readings,
  question: StorageQuestion,
): StorageDecision {
  const at = instantOf(question.at);
  const kept = question.recordings
    .filter((recording) => happened(recording.at, at))
    .sort((left, right) => instantOf(left.at) - instantOf(right.at) || compareText(left.id, right.id));
  const answer = (
    outcome: StorageDecision["outcome"],
    remove: readonly Recording[],
    bytes: { readonly freed: bigint | null; readonly free: bigint | null; readonly shortBy: bigint | null },
    findings: readonly Finding[],
    needs: readonly string[] = [],
  ): StorageDecision => ({
    decision: "storage",
    at: instantText(at),
    outcome,
    remove: remove.map((recording) => ({ recordingId: recording.id, size: recording.size })),
    freed: bytes.freed === null ? null : Number(bytes.freed),
    free: bytes.free === null ? null : Number(bytes.free),
    shortBy: bytes.shortBy === null ? null : Number(bytes.shortBy),
    findings,
    needs,
  });
  const silent = { freed: null, free: null, shortBy: null };

  if (operator === "illyvoip") {
    if (!happened(question.endedAt, at)) return answer("not-addressed", [], silent, [keeps("¶32")]);
    const deleted = fires("¶32", "forbids", "data-deleted");
    return answer("deleted", kept, { ...silent, freed: sizeOf(kept) }, [deleted]);
  }

  const used = sizeOf(kept);
  const incoming = BigInt(question.incoming);
  const quota = BigInt(question.quota);
  if (question.extra === undefined) {
    if (used + incoming <= quota) {
      return answer("fits", [], { freed: 0n, free: null, shortBy: 0n }, [keeps("6.6.2")]);
    }
    const needs = ["question.extra"];
    return answer("undetermined", [], silent, rowOf("6.6.2", [{ open: needs }]), needs);
  }

  const capacity = quota + BigInt(question.extra);
  if (used + incoming <= capacity) {
    return answer("fits", [], { freed: 0n, free: capacity - used - incoming, shortBy: 0n }, [keeps("6.6.2")]);
  }
  const buy = fires("6.6.2", "permits", "extra-can-be-bought");
  if (incoming > capacity) {
    const bytes = { freed: 0n, free: largerOf(capacity - used, 0n), shortBy: incoming - capacity };
    return answer("does-not-fit", [], bytes, [fires("6.6.2", "forbids", "larger-than-storage"), buy]);
  }
  const remove: Recording[] = [];
  for (const recording of kept) {
    if (used - sizeOf(remove) + incoming > capacity) remove.push(recording);
  }
  const freed = sizeOf(remove);
  return answer("fits-after-deleting", remove, { freed, free: capacity - used + freed - incoming, shortBy: 0n }, [
    fires("6.6.2", "limits", "oldest-deleted"),
    buy,
  ]);
}
