/** An account with other facts, made without reading its charges again: they can be many, and accounts change often. */
import type { Account } from "./account.js";
import type { Charge } from "./charge.js";
import { accountParser } from "./parsers.js";
import type { Resolved } from "./resolve.js";

/** What becomes of an account. */
interface Amendment {
  /** Facts other than charges. */
  readonly facts?: Partial<Omit<Account, "charges">>;
  /** Which charges stay; all of them when absent. */
  readonly keep?: (charge: Resolved<Charge>) => boolean;
  /** Charges that are new to it, with ids that those which stay do not have. */
  readonly post?: readonly Charge[];
}

/** An account that has been read, amended. */
export function amended(account: Account, { facts, keep = () => true, post = [] }: Amendment): Account {
  const rest = accountParser.parse({ ...account, ...facts, charges: post });
  const resolved = accountParser.resolved(rest);
  const known = accountParser.resolved(account).charges;
  const stays = known.map(keep);
  const isKept = (_: unknown, i: number): boolean => stays[i] === true;
  return accountParser.adopt(
    Object.freeze({ ...rest, charges: Object.freeze([...account.charges.filter(isKept), ...rest.charges]) }),
    { ...resolved, charges: [...known.filter(isKept), ...resolved.charges] },
  );
}
