/** The number that a question names: the account must have it, and it must have been ordered. */
import type { Account } from "../model/account.js";
import type { EpochMs, Resolved } from "../model/resolve.js";
import type { Id } from "../model/scalars.js";
import type { Complain } from "./door.js";

/** Complains of a number that the account's list lacks, or that is ordered later. Where there is no list it can't tell. */
export function checkNumber(
  { numbers }: Resolved<Account>,
  at: EpochMs,
  path: "numberId" | "amends",
  id: Id | undefined,
  complain: Complain,
): void {
  if (numbers === undefined || id === undefined) return;
  const number = numbers.find((each) => each.id === id);
  if (number === undefined) complain("unknown-id", path, "the id of a number of this account");
  else if (number.orderedAt > at) complain("not-yet", path, "the id of a number ordered by at");
}
