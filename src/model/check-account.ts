/**
 * What no single field of an account can tell: repeated ids, dates out of order, a chargeback above its deposit.
 * Asked of data that may be malformed elsewhere, so it looks only at what has the right form.
 */
import {
  amountOf,
  type Fields,
  type Found,
  fieldsOf,
  listOf,
  notBefore,
  problem,
  repeatedIds,
} from "./across-fields.js";

/** The lists whose members have ids, by their path. */
const LISTS: readonly (readonly string[])[] = [
  ["subscriber", "otherAccounts"],
  ["deposits"],
  ["charges"],
  ["adjustments"],
  ["refunds"],
  ["invoices"],
  ["numbers"],
  ["subscriptions"],
  ["violations"],
  ["blocks"],
];

/** Finds every problem that spans several fields. */
export function checkAccount(account: unknown): Found[] {
  const fields = fieldsOf(account);
  const depositIds = Array.isArray(fields.deposits) && new Set(listOf(fields.deposits).map(({ id }) => id));
  return [
    ...LISTS.flatMap((path) =>
      repeatedIds(
        path,
        path.reduce<unknown>((at, key) => fieldsOf(at)[key], fields),
      ),
    ),
    ...listOf(fields.deposits).flatMap((deposit, i) => checkDeposit(deposit, ["deposits", i])),
    ...listOf(fields.refunds).flatMap(({ depositId }, i) =>
      typeof depositId !== "string" || depositIds === false || depositIds.has(depositId)
        ? []
        : [problem("unknown-id", ["refunds", i, "depositId"], "the id of a deposit of this account", depositId)],
    ),
  ];
}

/** What spans several fields of a deposit. */
export function checkDeposit(deposit: Fields, path: readonly (string | number)[]): Found[] {
  const chargeback = fieldsOf(deposit.chargeback);
  const found: Found[] = notBefore(deposit, path, "creditedAt", "receivedAt");
  if (amountOf(chargeback.amount) > amountOf(deposit.amount))
    found.push(
      problem(
        "chargeback-above-deposit",
        [...path, "chargeback", "amount"],
        "no more than the deposit's amount",
        chargeback.amount,
      ),
    );
  for (const [key, other] of [
    ["settledAt", "outcome"],
    ["outcome", "settledAt"],
  ] as const)
    if (chargeback[key] === undefined && chargeback[other] !== undefined)
      found.push(
        problem("chargeback-half-settled", [...path, "chargeback", key], `${key} together with ${other}`, undefined),
      );
  return found;
}
