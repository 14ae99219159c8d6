/**
 * The resolved form of data: instants as milliseconds since 1970, days as day numbers, amounts as integers.
 * It is made once, when data is parsed; decisions compute with it and never read text again.
 */

/** Milliseconds since 1970-01-01T00:00Z. */
export type EpochMs = number;
/** Days since 1970-01-01. */
export type DayNumber = number;
/** Units of 10⁻¹², the finest amount that the model can write. */
export type Units = bigint;

/** Fraction digits of a {@link Units}. */
export const UNIT_DIGITS = 12;
/** Milliseconds of a day of 24 hours. */
export const DAY_MS = 86_400_000;

const AMOUNT_KEYS = [
  "amount",
  "monthlyFee",
  "setupFee",
  "paid",
  "tax",
  "prepaymentDiscount",
  "payoutFee",
  "rate",
  "price",
  "claim",
] as const;
type AmountKey = (typeof AMOUNT_KEYS)[number];
const amountKeys: ReadonlySet<string> = /* @__PURE__ */ new Set(AMOUNT_KEYS);

/** Data with its scalars resolved by the names of its keys: `…At` and `at`, `…On`, `on` and `requestedFor`, amounts. */
export type Resolved<T> = T extends readonly (infer Item)[]
  ? readonly Resolved<Item>[]
  : T extends object
    ? {
        readonly [Key in keyof T]: Key extends `${string}At` | "at"
          ? EpochMs | Exclude<T[Key], string>
          : Key extends `${string}On` | "on" | "requestedFor"
            ? DayNumber | Exclude<T[Key], string>
            : Key extends AmountKey
              ? Units | Exclude<T[Key], string>
              : Resolved<T[Key]>;
      }
    : T;

/** Resolves well-formed data. */
export function resolve<T>(value: T): Resolved<T> {
  return resolveValue("", value) as Resolved<T>;
}

/** The integer of an amount's text. */
export function unitsOf(decimal: string): Units {
  const point = decimal.indexOf(".");
  const [integer, fraction] = point < 0 ? [decimal, ""] : [decimal.slice(0, point), decimal.slice(point + 1)];
  return BigInt(integer + fraction.padEnd(UNIT_DIGITS, "0"));
}

/** The day number of a day's text. */
export function dayNumberOf(day: string): DayNumber {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

function resolveValue(key: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => resolveValue("", item));
  if (typeof value === "object" && value !== null) {
    const resolved: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(value)) resolved[name] = resolveValue(name, field);
    return resolved;
  }
  if (typeof value !== "string") return value;
  if (key === "at" || key.endsWith("At")) return Date.parse(value);
  if (key === "on" || key.endsWith("On") || key === "requestedFor") return dayNumberOf(value);
  return amountKeys.has(key) ? unitsOf(value) : value;
}
