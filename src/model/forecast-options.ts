/** How far an account is looked ahead, and what is assumed to come. */
import * as z from "zod";
import { acrossFields, after, type Found, fieldsOf, listOf, problem, repeatedIds } from "./across-fields.js";
import { checkDeposit } from "./check-account.js";
import { type Deposit, depositSchema } from "./deposit.js";
import { type Parser, parserOf } from "./parse.js";
import { type EpochMs, type Units, unitsOf } from "./resolve.js";
import { type Decimal, type Instant, instantSchema, unsignedSchema } from "./scalars.js";

/** What is assumed to come. */
export interface ForecastAssumptions {
  /** What calls cost by the calendar month, in account currency; absent: nothing. */
  readonly usagePerMonth?: Decimal | undefined;
  /** Deposits to come; those that are not credited after `from` and by `until` are left out. */
  readonly deposits?: readonly (Deposit & { readonly creditedAt: Instant })[] | undefined;
}

/** How far an account is looked ahead. */
export interface ForecastOptions {
  /** Where it begins. */
  readonly from: Instant;
  /** Where it ends, included; later than `from`. */
  readonly until: Instant;
  readonly assume?: ForecastAssumptions | undefined;
}

/** A deposit to come. */
export interface DepositToCome {
  readonly creditedAt: EpochMs;
  readonly deposit: Deposit;
  /** Where it stands in the list of the options. */
  readonly place: number;
}

/** Options with their scalars resolved. */
export interface ResolvedForecastOptions {
  readonly fromAt: EpochMs;
  readonly untilAt: EpochMs;
  readonly usagePerMonth: Units;
  /** Those that are credited after `from` and by `until`. */
  readonly deposits: readonly DepositToCome[];
}

const schema = (): z.ZodType<ForecastOptions> =>
  acrossFields(
    z.strictObject(
      {
        from: instantSchema,
        until: instantSchema,
        assume: z
          .strictObject(
            {
              usagePerMonth: unsignedSchema.optional(),
              deposits: z
                .array(depositSchema as z.ZodType<Deposit & { readonly creditedAt: Instant }>, {
                  error: "a list of deposits",
                })
                .optional(),
            },
            { error: "an object" },
          )
          .optional(),
      },
      { error: "an options object" },
    ),
    checkOptions,
  );

function checkOptions(options: unknown): Found[] {
  const fields = fieldsOf(options);
  const { deposits } = fieldsOf(fields.assume);
  const path = ["assume", "deposits"];
  return [
    ...after(fields, [], "until", "from"),
    ...repeatedIds(path, deposits),
    ...listOf(deposits).flatMap((deposit, i) => [
      ...checkDeposit(deposit, [...path, i]),
      ...(deposit.creditedAt === undefined
        ? [problem("missing", [...path, i, "creditedAt"], "the instant at which it will be credited", undefined)]
        : []),
    ]),
  ];
}

/** Reads the options of a forecast. */
export const forecastOptionsParser: Parser<ForecastOptions> = /* @__PURE__ */ parserOf(schema);

/** Options that have been read, with their scalars resolved. */
export function resolvedOptions({ from, until, assume }: ForecastOptions): ResolvedForecastOptions {
  const fromAt = Date.parse(from);
  const untilAt = Date.parse(until);
  return {
    fromAt,
    untilAt,
    usagePerMonth: unitsOf(assume?.usagePerMonth ?? "0"),
    deposits: (assume?.deposits ?? [])
      .map((deposit, place) => ({ creditedAt: Date.parse(deposit.creditedAt), deposit, place }))
      .filter(({ creditedAt }) => fromAt < creditedAt && creditedAt <= untilAt),
  };
}
