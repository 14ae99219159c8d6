/** The orders of lists: time, then id, so that the order in which a list came never matters. */
import type { EpochMs } from "../model/resolve.js";

/** By id, compared by code unit. */
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

/** By instant, then id. */
export const byTimeThenId = (
  a: { readonly at: EpochMs; readonly id: string },
  b: { readonly at: EpochMs; readonly id: string },
): number => a.at - b.at || byId(a, b);

/** How many of the sorted instants lie at or before one. */
export function countUpTo(sorted: readonly EpochMs[], at: EpochMs): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as EpochMs) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
