/** The scalars of the model: what each looks like as JSON text, and the zod schema that holds it to that. */
import * as z from "zod";
import { MINOR_UNITS } from "./currency.js";

/** An instant, ISO 8601 with `Z` or an offset, to the millisecond: `"2026-11-22T10:00:00Z"`. */
export type Instant = string;
/** A civil day in the operator's zone, `"YYYY-MM-DD"`. */
export type Day = string;
/** A calendar month, `"YYYY-MM"`. */
export type Month = string;
/** An exact decimal as text, at most 15 integer and 12 fraction digits: `"12.50"`. */
export type Decimal = string;
/** An ISO 4217 currency code in upper case: `"EUR"`. */
export type Currency = string;
/** A non-empty text, unique within its list. */
export type Id = string;

/**
 * The kinds of scalars. A schema carries its kind as zod's error text, so that a failed check can be
 * described in our own words (see `describe-issue.ts`).
 */
export type ScalarKind =
  | "instant"
  | "day"
  | "positive"
  | "unsigned"
  | "signed"
  | "currency"
  | "country"
  | "phone"
  | "text"
  | "fingerprint"
  | "month"
  | "months"
  | "hours"
  | "bytes"
  | "weekday"
  | "flag";

const DAY = "\\d{4}-\\d{2}-\\d{2}";
const TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?";
const OFFSET = "(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)";
const DIGITS = "\\d{1,15}(?:\\.\\d{1,12})?";

/** The shape of an instant; whether its day exists is asked separately. */
export const INSTANT_SHAPE: RegExp = new RegExp(`^${DAY}T${TIME}${OFFSET}$`);
/** The shape of a day; whether it exists is asked separately. */
export const DAY_SHAPE: RegExp = new RegExp(`^${DAY}$`);

/** Whether the `YYYY-MM-DD` at the start of the text names a day that exists. */
export function dayExists(text: string): boolean {
  return z.regexes.date.test(text.slice(0, 10));
}

const scalar = (kind: ScalarKind, pattern: RegExp): z.ZodType<string> =>
  z.string({ error: kind }).regex(pattern, { error: kind });

/** One problem a value: what has not even the shape is not asked for its day. (Aborting would hide other problems.) */
const dated = (kind: ScalarKind, shape: RegExp): z.ZodType<string> =>
  z
    .string({ error: kind })
    .regex(shape, { error: kind })
    .refine((text) => !shape.test(text) || dayExists(text), { error: kind });

/** Schema of an {@link Instant}. */
export const instantSchema: z.ZodType<Instant> = /* @__PURE__ */ dated("instant", INSTANT_SHAPE);
/** Schema of a {@link Day}. */
export const daySchema: z.ZodType<Day> = /* @__PURE__ */ dated("day", DAY_SHAPE);
/** Schema of a {@link Decimal} above zero. */
export const positiveSchema: z.ZodType<Decimal> = /* @__PURE__ */ scalar(
  "positive",
  new RegExp(`^(?=.*[1-9])${DIGITS}$`),
);
/** Schema of a {@link Decimal} of zero or more. */
export const unsignedSchema: z.ZodType<Decimal> = /* @__PURE__ */ scalar("unsigned", new RegExp(`^${DIGITS}$`));
/** Schema of a {@link Decimal} that is not zero, with or without a minus sign. */
export const signedSchema: z.ZodType<Decimal> = /* @__PURE__ */ scalar(
  "signed",
  new RegExp(`^(?=.*[1-9])-?${DIGITS}$`),
);
/** Schema of a {@link Currency}. */
export const currencySchema: z.ZodType<Currency> = /* @__PURE__ */ z.enum(Object.keys(MINOR_UNITS), {
  error: "currency" satisfies ScalarKind,
});
/** Schema of an ISO 3166-1 alpha-2 country code; a pattern, so that the user-assigned `XK` of Kosovo passes. */
export const countrySchema: z.ZodType<string> = /* @__PURE__ */ scalar("country", /^[A-Z]{2}$/);
/** Schema of an E.164 telephone number. */
export const phoneSchema: z.ZodType<string> = /* @__PURE__ */ scalar("phone", /^\+[1-9]\d{1,14}$/);
/** Schema of a text that says something: an {@link Id}, a name. */
export const textSchema: z.ZodType<string> = /* @__PURE__ */ scalar("text", /\S/);
/** Schema of a fingerprint: 16 hexadecimal digits. */
export const fingerprintSchema: z.ZodType<string> = /* @__PURE__ */ scalar("fingerprint", /^[0-9a-f]{16}$/);
/** Schema of a count of months, 1 or more, and no more than a century has: dates end somewhere. */
export const monthsSchema: z.ZodType<number> = /* @__PURE__ */ z
  .int({ error: "months" satisfies ScalarKind })
  .min(1, { error: "months" satisfies ScalarKind })
  .max(1200, { error: "months" satisfies ScalarKind });
/** Schema of a count of hours, 1 or more, and no more than a century has. */
export const hoursSchema: z.ZodType<number> = /* @__PURE__ */ z
  .int({ error: "hours" satisfies ScalarKind })
  .min(1, { error: "hours" satisfies ScalarKind })
  .max(876_600, { error: "hours" satisfies ScalarKind });
/** Schema of a number of bytes, 0 or more. */
export const bytesSchema: z.ZodType<number> = /* @__PURE__ */ z
  .int({ error: "bytes" satisfies ScalarKind })
  .min(0, { error: "bytes" satisfies ScalarKind });
/** Schema of a {@link Month}. */
export const monthSchema: z.ZodType<Month> = /* @__PURE__ */ scalar("month", /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/);
/** Schema of a day of the week, ISO: 1 is Monday, 7 is Sunday. */
export const weekdaySchema: z.ZodType<number> = /* @__PURE__ */ z
  .int({ error: "weekday" satisfies ScalarKind })
  .min(1, { error: "weekday" satisfies ScalarKind })
  .max(7, { error: "weekday" satisfies ScalarKind });
/** Schema of a yes or no. */
export const flagSchema: z.ZodType<boolean> = /* @__PURE__ */ z.boolean({ error: "flag" satisfies ScalarKind });

/** Schema of one of several words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(words: T): z.ZodType<T[number]> =>
  z.enum(words, { error: "word" });
