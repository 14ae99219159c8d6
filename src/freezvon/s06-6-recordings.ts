/** Section 6.6: call recordings. */

import type { Clause } from "../core/clause.js";
import { forbids, limits, permits, satisfied, unknown } from "../core/finding.js";
import type { Section } from "../core/section.js";
import { fitsAsItIs, type StorageCase } from "../core/storage-case.js";
import { idsOf } from "../core/verdicts.js";

const recordingFits: Clause<StorageCase> = {
  id: "6.6.2",
  summary: "when the storage is full, more space can be bought, or the oldest recordings go",
  weigh: (c) => {
    const plan = c.plan();
    if (plan === undefined) return unknown(["question.extra"], "forbids");
    if (fitsAsItIs(plan)) return satisfied("recording-fits");
    return [
      plan.shortBy > 0n
        ? forbids("larger-than-storage", { shortBy: Number(plan.shortBy) })
        : limits("oldest-deleted", { recordingIds: idsOf(plan.remove) }),
      permits("extra-can-be-bought"),
    ];
  },
};

export const section6Recordings: Section = { storage: [recordingFits] };
