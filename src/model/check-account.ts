/**
 * What no single field of an account can tell: repeated ids, dates out of order, a chargeback above its deposit.
 * Asked of data that may be malformed elsewhere, so it looks only at what has the right form.
 */
import { show } from "./describe-value.js";
import type { InputIssue } from "./input-issue.js";
import { unitsOf } from "./resolve.js";
import { instantSchema, positiveSchema } from "./scalars.js";

/** A problem with its path in parts. */
export type Found = Omit<InputIssue, "path"> & { readonly path: readonly (string | number)[] };

type Fields = Readonly<Record<string, unknown>>;

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

function repeatedIds(path: readonly string[], list: unknown): Found[] {
  const firstAt = new Map<string, number>();
  return listOf(list).flatMap(({ id }, i) => {
    if (typeof id !== "string") return [];
    const first = firstAt.get(id);
    if (first === undefined) {
      firstAt.set(id, i);
      return [];
    }
    const other = `${path.join(".")}[${first}].id`;
    return [problem("repeated-id", [...path, i, "id"], `an id other than that of ${other}`, id)];
  });
}

function checkDeposit(deposit: Fields, path: readonly (string | number)[]): Found[] {
  const chargeback = fieldsOf(deposit.chargeback);
  const found: Found[] = [];
  if (instantOf(deposit.creditedAt) < instantOf(deposit.receivedAt))
    found.push(
      problem("out-of-order", [...path, "creditedAt"], "an instant not before receivedAt", deposit.creditedAt),
    );
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

function problem(code: InputIssue["code"], path: Found["path"], expected: string, received: unknown): Found {
  return { code, path, expected, received: show(received) };
}

const fieldsOf = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);

/** NaN, which no comparison holds for, where there is no well-formed instant. */
const instantOf = (value: unknown): number =>
  instantSchema.safeParse(value).success ? Date.parse(String(value)) : NaN;
const amountOf = (value: unknown): bigint | number =>
  positiveSchema.safeParse(value).success ? unitsOf(String(value)) : NaN;
