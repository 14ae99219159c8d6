/** Would the same be decided today? */
import { DOOR_NAMES } from "../core/door-names.js";
import { type Terms, withReadings } from "../core/terms.js";
import type { Account } from "../model/account.js";
import { show } from "../model/describe-value.js";
import { InputError } from "../model/input-error.js";
import { accountParser } from "../model/parsers.js";
import { type Json, parseReceipt, type Receipt } from "../model/receipt.js";
import { askByName, isDoorName } from "./doors-by-name.js";
import { digestOf, identityOf, plainOf } from "./receipt-digests.js";
import { maskedPart } from "./receipt-mask.js";
import { type Difference, differencesBetween } from "./replay-differences.js";

/** Whether the same is decided again, and if not, where the two part. */
export type Replay = { readonly same: true } | { readonly same: false; readonly differences: readonly Difference[] };

/**
 * Makes the decision of a receipt again and compares everything: the receipt's own digest, the terms, the account by
 * its digest, the readings, and the whole decision. That another version of the library made it is no difference.
 *
 * @param receipt - what `receipt` made, or the same read back from JSON
 * @param terms - the agreement; what it has chosen of its readings gives way to what the receipt names
 * @param account - the account as it was then, whole or masked as the receipt's; null where the question needs none
 * @returns `same`, and every place where the receipt says something else than what comes out now
 * @throws InputError with every problem of what is no receipt or no account, and as the door does where the receipt's
 * question cannot be asked of this account
 *
 * @example
 * ```ts
 * import { assessCrediting, freezvon, receipt, replay } from "fineprint";
 *
 * const question = { at: "2026-06-25T12:00:00+03:00", deposit: { receivedAt: "2026-06-19T10:00:00+03:00" } };
 * const kept = JSON.stringify(receipt(assessCrediting(freezvon, question), null, question));
 * replay(JSON.parse(kept), freezvon, null); //=> { same: true }
 * const forged = kept.replace('"running"', '"on-time"');
 * const replayed = replay(JSON.parse(forged), freezvon, null);
 * replayed.same ? [] : replayed.differences.map(({ path }) => path); //=> ["/decision/outcome", "/digest"]
 * ```
 */
export function replay(receipt: Receipt, terms: Terms<never>, account: Account | null): Replay {
  const kept = parseReceipt(receipt);
  const now = madeNow(kept, terms, account === null ? null : accountParser.parse(account));
  // it is the receipt as it was given that its digest covers
  const { digest: _, ...covered } = receipt;
  const differences = differencesBetween({ ...kept }, { ...kept, ...now, digest: digestOf(covered) });
  return differences.length === 0 ? { same: true } : { same: false, differences };
}

/** What would stand in the receipt now. */
function madeNow(
  { readings, question, decision: { decision: door }, masked }: Receipt,
  terms: Terms<never>,
  account: Account | null,
): Pick<Receipt, "terms" | "readings" | "account"> & { readonly decision: Json } {
  if (!isDoorName(door)) throw new InputError([unknownDoor(door)]);
  const taken = Object.fromEntries(Object.entries(readings).flatMap((chosen) => optionNow(terms, ...chosen)));
  const facts = maskedPart(masked, "account", plainOf(account));
  const decision = askByName(door, withReadings(terms, taken), facts, question);
  return {
    terms: identityOf(terms),
    readings: taken,
    account: facts === null ? null : digestOf(facts),
    decision: maskedPart(masked, "decision", plainOf(decision)),
  };
}

/** A reading with the option that is taken now; nothing where the terms no longer have the reading. */
function optionNow(terms: Terms<never>, name: string, option: string): readonly (readonly [string, string])[] {
  const reading = Object.hasOwn(terms.readings, name) ? terms.readings[name] : undefined;
  if (reading === undefined) return [];
  return [[name, Object.hasOwn(reading.options, option) ? option : (terms.chosen[name] as string)]];
}

const unknownDoor = (name: unknown): InputError["issues"][number] => ({
  code: "unknown-word",
  path: "decision.decision",
  expected: `one of ${DOOR_NAMES.join(", ")}`,
  received: show(name),
});
