/** The doors for accounts. */
import type { Account } from "./account.js";
import type { ParseResult } from "./parse.js";
import { accountParser } from "./parsers.js";

/**
 * Reads an account: what `JSON.parse` gives, checked and frozen. Decisions take accounts that were not parsed, too,
 * and parse them then; parse once what you ask more than once.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 * @units amounts in `currency` as decimal text, instants as ISO 8601 with an offset, days as `YYYY-MM-DD`
 *
 * @example
 * ```ts
 * import { parseAccount } from "fineprint";
 *
 * const account = parseAccount({
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00+01:00" },
 *   deposits: [],
 *   charges: [],
 * });
 * Object.isFrozen(account.subscriber); //=> true
 * parseAccount({ ...account, currency: "EURO" }); //=> throws InputError
 * ```
 */
export function parseAccount(value: unknown): Account {
  return accountParser.parse(value);
}

/**
 * Reads an account without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen account, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseAccount } from "fineprint";
 *
 * const result = safeParseAccount({
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00" },
 *   deposits: [{ id: "D1", receivedAt: "2026-01-05T09:00:00Z", amount: 12.5, method: "card" }],
 *   charges: [],
 * });
 * result.ok ? [] : result.issues.map(({ path, code }) => `${path}: ${code}`);
 * //=> ["subscriber.registeredAt: no-offset", "deposits[0].amount: unquoted-number"]
 * ```
 */
export function safeParseAccount(value: unknown): ParseResult<Account> {
  return accountParser.safeParse(value);
}
