/** What becomes of an account if nothing else happens than what is known and assumed. */
import type { Terms } from "../core/terms.js";
import type { Account } from "../model/account.js";
import {
  type ForecastOptions,
  forecastOptionsParser,
  type ResolvedForecastOptions,
  resolvedOptions,
} from "../model/forecast-options.js";
import { InputError } from "../model/input-error.js";
import type { InputIssue } from "../model/input-issue.js";
import { issueAt } from "../model/issue-at.js";
import { accountParser } from "../model/parsers.js";
import type { Instant } from "../model/scalars.js";
import { instantText } from "../time/civil-calendar.js";
import type { ForecastEvent } from "./forecast-event.js";
import { outlookOf } from "./forecast-steps.js";
import { isUsageFrom } from "./forecast-usage.js";

/** What becomes of an account. */
export interface Forecast {
  readonly from: Instant;
  /** The last instant that was looked at. */
  readonly until: Instant;
  /** In the order of time; at one instant what time does comes first, then fees, then what they lead to. */
  readonly events: readonly ForecastEvent[];
  /** The account as it will stand, parsed and frozen: everything that was posted is added to it. */
  readonly account: Account;
  /** The facts that are missing, by path: nothing is renewed while services are not known. */
  readonly needs: readonly string[];
}

/**
 * Looks an account ahead: fees are collected as they fall due, deposits and usage come as assumed, and everything that
 * happens on the way is told with its clause. Facts of the account that are dated later do happen, each at its instant.
 * What the operator may do is not done: a service that lapses stays due until a deposit covers it.
 *
 * Renewals that are due at `from` are carried out there; everything else that is told lies after `from`, up to `until`
 * and at it. To go on from there, forecast the account that comes out, from `until` on, with the same assumptions: the
 * result is the same as that of forecasting at once.
 *
 * @param terms - the agreement
 * @param account - the account, parsed or as plain JSON; it is not modified
 * @param options - from when until when, and what is assumed: `usagePerMonth`, which is posted day by day at 24:00 while
 * the services can be used, and `deposits`
 * @returns what happens, and the account at `until`
 * @throws InputError when the account or the options are malformed, `until` is not after `from` (`out-of-order`), `from`
 * lies before the registration (`before-registration`), or what is to be posted has an id that the account has already
 * (`repeated-id`, `already-applied`)
 * @units amounts as decimal text in account currency; instants in UTC with milliseconds
 *
 * @example
 * ```ts
 * import { forecast, freezvon } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z" },
 *   deposits: [{ id: "D1", receivedAt: "2026-01-05T10:00:00Z", creditedAt: "2026-01-05T10:00:00Z", amount: "25.00", method: "card" }],
 *   charges: [],
 *   invoices: [],
 *   numbers: [
 *     { id: "N1", orderedAt: "2026-01-05T11:00:00Z", activatedAt: "2026-01-05T12:00:00Z", monthlyFee: "10.00", anchorOn: "2026-01-05", paidThroughOn: "2026-02-05" },
 *   ],
 *   subscriptions: [],
 *   violations: [],
 * } as const;
 * const { events } = forecast(freezvon, account, { from: "2026-02-01T09:00:00Z", until: "2026-04-30T09:00:00Z" });
 * events.filter(({ kind }) => kind !== "window-closes").map(({ kind, at }) => [kind, at]);
 * //=> [
 * //=>   ["fee-taken", "2026-02-04T22:00:00.000Z"],
 * //=>   ["fee-taken", "2026-03-04T22:00:00.000Z"],
 * //=>   ["lapses", "2026-04-04T21:00:00.000Z"],
 * //=> ]
 * ```
 */
export function forecast(terms: Terms<never>, account: Account, options: ForecastOptions): Forecast {
  const readAccount = accountParser.safeParse(account);
  const readOptions = forecastOptionsParser.safeParse(options);
  if (!readAccount.ok || !readOptions.ok)
    throw new InputError([
      ...(readAccount.ok ? [] : readAccount.issues),
      ...(readOptions.ok ? [] : readOptions.issues.map(asPartOfOptions)),
    ]);
  const facts = readAccount.value;
  const resolved = resolvedOptions(readOptions.value);
  const issues = issuesOf(terms, facts, resolved);
  if (issues.length > 0) throw new InputError(issues);
  return {
    from: instantText(resolved.fromAt),
    until: instantText(resolved.untilAt),
    ...outlookOf(terms, facts, resolved),
  };
}

const asPartOfOptions = (issue: InputIssue): InputIssue => ({
  ...issue,
  path: issue.path === "" ? "options" : `options.${issue.path}`,
});

/** What is wrong between an account and the options. */
function issuesOf(
  { time }: Terms<never>,
  account: Account,
  { fromAt, deposits, usagePerMonth }: ResolvedForecastOptions,
): readonly InputIssue[] {
  const { registeredAt } = accountParser.resolved(account).subscriber;
  const known = new Set(account.deposits.map(({ id }) => id));
  const issues: InputIssue[] = [];
  if (fromAt < registeredAt) {
    const expected = `an instant from ${instantText(registeredAt)} on`;
    issues.push(issueAt("before-registration", ["options", "from"], expected, instantText(fromAt)));
  }
  for (const { deposit, place } of deposits) {
    const path = ["options", "assume", "deposits", place, "id"];
    if (known.has(deposit.id))
      issues.push(issueAt("repeated-id", path, "an id other than those of the account's deposits", deposit.id));
  }
  for (const [i, { id }] of account.charges.entries())
    if (usagePerMonth > 0n && isUsageFrom(time.dayOf(fromAt), id))
      issues.push(issueAt("repeated-id", ["charges", i, "id"], "an id other than those of the assumed usage", id));
  return issues;
}
