/** The doors for data: parse or refuse, once. What they return carries its resolved form with it. */
import type * as z from "zod";
import { describeIssues } from "./describe-issue.js";
import { InputError } from "./input-error.js";
import type { InputIssue } from "./input-issue.js";
import { type Resolved, resolve } from "./resolve.js";

/** What a `safeParse…` returns: the value, or every problem. */
export type ParseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly InputIssue[] };

/** How one kind of data is read. */
export interface Parser<T extends object> {
  /** The frozen value, or a thrown {@link InputError}. */
  readonly parse: (value: unknown) => T;
  /** The frozen value, or every problem. */
  readonly safeParse: (value: unknown) => ParseResult<T>;
  /** The resolved form of a value, parsed first unless it came out of this parser. */
  readonly resolved: (value: T) => Resolved<T>;
  /** Takes a frozen value for read that was put together from values that came out of this parser. */
  readonly adopt: (value: T, resolved: Resolved<T>) => T;
}

/** Makes the parser of a schema. The schema is asked for late, so that unused ones can be left out of a bundle. */
export function parserOf<T extends object>(schema: () => z.ZodType<T>): Parser<T> {
  const memo = new WeakMap<T, Resolved<T>>();

  const safeParse = (value: unknown): ParseResult<T> => {
    if (typeof value === "object" && value !== null && memo.has(value as T)) return { ok: true, value: value as T };
    const result = readBy(schema(), value);
    if (result.ok) memo.set(result.value, resolve(result.value));
    return result;
  };

  const parse = (value: unknown): T => {
    const result = safeParse(value);
    if (!result.ok) throw new InputError(result.issues);
    return result.value;
  };

  return {
    parse,
    safeParse,
    resolved: (value) => memo.get(value) ?? (memo.get(parse(value)) as Resolved<T>),
    adopt: (value, resolved) => {
      memo.set(value, resolved);
      return value;
    },
  };
}

/** Reads a value by its schema alone: frozen, or every problem. */
export function readBy<T>(schema: z.ZodType<T>, value: unknown): ParseResult<T> {
  const result = schema.safeParse(value);
  return result.success
    ? { ok: true, value: frozen(result.data) }
    : { ok: false, issues: frozen(describeIssues(result.error.issues, value)) };
}

/** Freezes a value through and through, leaving out keys that hold `undefined`: JSON has no such thing. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return Object.freeze(value.map(frozen)) as T;
  const copy: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) if (field !== undefined) copy[key] = frozen(field);
  return Object.freeze(copy) as T;
}
