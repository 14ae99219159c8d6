/** Where two JSON values part. */
import type { Json } from "../model/receipt.js";
import { pointerTo } from "./receipt-mask.js";

/** A place in a receipt where something else stands now. */
export interface Difference {
  /** JSON pointer (RFC 6901) into the receipt: `/decision/findings/3/effect`. */
  readonly path: string;
  /**
   * What the receipt says; null where it says nothing. Where `was` and `is` are both null, one of the two has a null
   * and the other nothing.
   */
  readonly was: Json;
  /** What would stand there now; null where nothing would. */
  readonly is: Json;
}

/** Every place where two values part, as deep as both go on; the order of keys is no difference. */
export function differencesBetween(was: Json | undefined, is: Json | undefined, path = ""): readonly Difference[] {
  const [before, now] = [membersOf(was), membersOf(is)];
  if (before === undefined || now === undefined || Array.isArray(was) !== Array.isArray(is))
    return was === is ? [] : [{ path, was: was ?? null, is: is ?? null }];
  const keys = new Set([...before.keys(), ...now.keys()]);
  return [...keys].flatMap((key) => differencesBetween(before.get(key), now.get(key), pointerTo(path, key)));
}

function membersOf(value: Json | undefined): ReadonlyMap<string, Json> | undefined {
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : undefined;
}
