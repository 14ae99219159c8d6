/**
 * What checks that span several fields share. They are asked of data that may be malformed elsewhere, so that all
 * problems are told at once: each looks only at what has the right form.
 */
import type * as z from "zod";
import { show } from "./describe-value.js";
import type { InputIssue } from "./input-issue.js";
import { DAY_MS, unitsOf } from "./resolve.js";
import { daySchema, instantSchema, positiveSchema } from "./scalars.js";

/** A problem with its path in parts. */
export type Found = Omit<InputIssue, "path"> & { readonly path: readonly (string | number)[] };
/** An object of which nothing is certain. */
export type Fields = Readonly<Record<string, unknown>>;

/** A schema with checks that span several of its fields. */
export const acrossFields = <T>(schema: z.ZodType<T>, check: (value: unknown) => readonly Found[]): z.ZodType<T> =>
  schema.superRefine(
    (value, context) => {
      for (const { path, ...params } of check(value)) context.addIssue({ code: "custom", path: [...path], params });
    },
    { when: () => true },
  );

/** Ids that come up more than once in a list: each problem names the place of the first. */
export function repeatedIds(path: readonly string[], list: unknown): Found[] {
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

/** A problem at a path. */
export function problem(code: InputIssue["code"], path: Found["path"], expected: string, received: unknown): Found {
  return { code, path, expected, received: show(received) };
}

/** The fields of what is an object; of anything else none. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === "object" && value !== null ? (value as Fields) : {};
/** The members of what is a list; of anything else none. */
export const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fieldsOf) : []);

/** NaN, which no comparison holds for, where there is no well-formed instant. */
const instantOf = (value: unknown): number =>
  instantSchema.safeParse(value).success ? Date.parse(String(value)) : NaN;
/** NaN, which no comparison holds for, where there is no well-formed amount above zero. */
export const amountOf = (value: unknown): bigint | number =>
  positiveSchema.safeParse(value).success ? unitsOf(String(value)) : NaN;

/** A field whose instant lies before that of another one. */
export function notBefore(fields: Fields, path: Found["path"], key: string, other: string): Found[] {
  return instantOf(fields[key]) < instantOf(fields[other])
    ? [problem("out-of-order", [...path, key], `an instant not before ${other}`, fields[key])]
    : [];
}

/** A field whose instant does not lie after that of another one. */
export function after(fields: Fields, path: Found["path"], key: string, other: string): Found[] {
  return instantOf(fields[key]) <= instantOf(fields[other])
    ? [problem("out-of-order", [...path, key], `an instant after ${other}`, fields[key])]
    : [];
}

/** A field of a question that must have happened by the instant of the question. */
export function happenedByThen(question: Fields, path: readonly string[]): Found[] {
  const value = path.reduce<unknown>((at, key) => fieldsOf(at)[key], question);
  return instantOf(value) > instantOf(question.at)
    ? [problem("after-the-question", path, "an instant not after at", value)]
    : [];
}

/** A century, which no date of a question may lie beyond. */
const CENTURY_MS = 36_525 * DAY_MS;

/** A day or an instant that lies more than a century after the instant of the question. */
export function withinCentury(question: Fields, key: string): Found[] {
  const value = question[key];
  const at = daySchema.safeParse(value).success ? Date.parse(String(value)) : instantOf(value);
  return at - instantOf(question.at) > CENTURY_MS
    ? [problem("too-far", [key], "a date within a century of at", value)]
    : [];
}
