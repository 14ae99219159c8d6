/** A storage case: which recordings make room for a new one. */
import { byTimeThenId } from "../ledger/order.js";
import type { Resolved } from "../model/resolve.js";
import type { Recording, StorageQuestion } from "../model/storage-question.js";
import type { QuestionCase } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of storing recordings. */
export interface StorageTerms {
  readonly clauses: readonly Clause<StorageCase>[];
  /** Whether they say what happens when the space runs out. */
  readonly managesSpace: boolean;
  /** Whether all recordings are gone by the terms themselves. */
  readonly isDeleted: (c: StorageCase) => boolean;
}

/** How room is made for a new recording. It fits as it is where nothing is to be removed and nothing is missing. */
export interface StoragePlan {
  /** The fewest recordings that have to go, oldest first. */
  readonly remove: readonly Resolved<Recording>[];
  /** Bytes that are free afterwards; null where that is not known. */
  readonly free: bigint | null;
  /** Bytes that are missing even if every recording went. */
  readonly shortBy: bigint;
}

/** A storage case. */
export interface StorageCase extends QuestionCase<Resolved<StorageQuestion>> {
  /** The recordings that exist, oldest first. */
  readonly kept: () => readonly Resolved<Recording>[];
  /** How room is made; `undefined` where it depends on bought space that is not known. */
  readonly plan: () => StoragePlan | undefined;
}

/** Makes a storage case of a case. */
export function storageCaseOf(base: QuestionCase<Resolved<StorageQuestion>>): StorageCase {
  const { recordings, quota, extra, incoming } = base.question;
  const kept = base.readings.once(() => recordings.filter(({ at }) => base.clock.happened(at)).sort(byTimeThenId));
  const plan = (): StoragePlan | undefined => {
    const known = planFor(kept(), BigInt(quota) + BigInt(extra ?? 0), BigInt(incoming));
    if (extra !== undefined) return known;
    return fitsAsItIs(known) ? { ...known, free: null } : undefined;
  };
  return { ...base, kept, plan: base.readings.once(plan) };
}

/** Whether nothing needs to be done. */
export const fitsAsItIs = ({ remove, shortBy }: StoragePlan): boolean => remove.length === 0 && shortBy === 0n;

/** The bytes of some recordings; their sum is exact, however many they are. */
export const bytesOf = (recordings: readonly Resolved<Recording>[]): bigint =>
  recordings.reduce((sum, { size }) => sum + BigInt(size), 0n);

function planFor(kept: readonly Resolved<Recording>[], capacity: bigint, incoming: bigint): StoragePlan {
  let free = capacity - bytesOf(kept);
  if (incoming > capacity) return { remove: [], free: free > 0n ? free : 0n, shortBy: incoming - capacity };
  let count = 0;
  for (const { size } of kept) {
    if (free >= incoming) break;
    free += BigInt(size);
    count += 1;
  }
  return { remove: kept.slice(0, count), free: free - incoming, shortBy: 0n };
}
