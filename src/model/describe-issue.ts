/** Turns zod's issues into ours: own codes, own words, one issue a problem. */
import type * as z from "zod";
import { type Path, pathText, show, valueAt } from "./describe-value.js";
import type { InputIssue, InputIssueCode } from "./input-issue.js";
import { DAY_SHAPE, dayExists, INSTANT_SHAPE, type ScalarKind } from "./scalars.js";

const EXPECTED: Readonly<Record<ScalarKind, string>> = {
  instant: 'an instant with an offset, to the millisecond, such as "2026-11-22T10:00:00Z"',
  day: 'a day that exists, such as "2026-11-22"',
  positive: 'a decimal above zero in quotes, such as "12.50"',
  unsigned: 'a decimal of zero or more in quotes, such as "12.50"',
  signed: 'a decimal other than zero in quotes, such as "-12.50"',
  currency: "an ISO 4217 currency code",
  country: "an ISO 3166-1 alpha-2 country code",
  phone: 'an E.164 telephone number, such as "+3725550100"',
  text: "a text that is not empty",
  fingerprint: "a fingerprint of 16 hexadecimal digits",
  month: 'a month, such as "2026-11"',
  months: "a whole number of months from 1 to 1200",
  hours: "a whole number of hours from 1 to 876600",
  bytes: "a whole number of bytes, 0 or more",
  weekday: "a day of the week from 1 (Monday) to 7 (Sunday)",
  flag: "true or false",
};

const DIAGNOSE: Readonly<Record<ScalarKind, (received: unknown) => InputIssueCode>> = {
  instant: (text) => (typeof text === "string" ? instantCode(text) : "wrong-type"),
  day: (text) => (typeof text !== "string" ? "wrong-type" : DAY_SHAPE.test(text) ? "impossible-day" : "not-a-day"),
  positive: (text) => decimalCode(text),
  unsigned: (text) => decimalCode(text),
  signed: (text) => decimalCode(text, "-"),
  currency: () => "not-a-currency",
  country: () => "not-a-country",
  phone: () => "not-a-phone-number",
  text: (text) => (typeof text === "string" ? "empty" : "wrong-type"),
  fingerprint: (text) => (typeof text === "string" ? "not-a-fingerprint" : "wrong-type"),
  month: (text) => (typeof text === "string" ? "not-a-month" : "wrong-type"),
  months: () => "not-a-count",
  hours: () => "not-a-count",
  bytes: () => "not-a-count",
  weekday: () => "not-a-weekday",
  flag: () => "wrong-type",
};

/** Describes everything that zod found, against the value that it looked at; one value can fail several checks. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], value: unknown): InputIssue[] {
  const described = issues.flatMap((issue) => describe(issue, [], value));
  const texts = described.map((issue) => JSON.stringify(issue));
  return described.filter((_, i) => texts.indexOf(texts[i] as string) === i);
}

function describe(issue: z.core.$ZodIssue, base: Path, root: unknown): InputIssue[] {
  const path = [...base, ...issue.path];
  const received = valueAt(root, path);
  const problem = (code: InputIssueCode, expected: string): InputIssue[] => [
    { code: received === undefined ? "missing" : code, path: pathText(path), expected, received: show(received) },
  ];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        code: "unknown-key",
        path: pathText([...path, key]),
        expected: "no such key",
        received: show(valueAt(received, [key])),
      }));
    case "custom":
      if (issue.params !== undefined) return [{ ...(issue.params as InputIssue), path: pathText(path) }];
      break;
    case "invalid_union":
      if (issue.discriminator !== undefined) return problem("unknown-word", issue.message);
      return describeUnion(issue, path, root) ?? problem("wrong-type", issue.message);
    case "invalid_value":
      if (issue.message === "word") return problem("unknown-word", `one of ${issue.values.join(", ")}`);
  }
  if (issue.message in EXPECTED) {
    const kind = issue.message as ScalarKind;
    return problem(DIAGNOSE[kind](received), EXPECTED[kind]);
  }
  return problem("wrong-type", issue.message);
}

/** A union is described by its branch of objects where an object was given, else by its own sentence. */
function describeUnion(issue: z.core.$ZodIssueInvalidUnion, path: Path, root: unknown): InputIssue[] | undefined {
  const received = valueAt(root, path);
  if (typeof received !== "object" || received === null) return undefined;
  const branch = issue.errors.find((errors) => errors.every((error) => error.path.length > 0 || "keys" in error));
  return branch?.flatMap((error) => describe(error, path, root));
}

function instantCode(text: string): InputIssueCode {
  if (INSTANT_SHAPE.test(text)) return "impossible-day";
  if (INSTANT_SHAPE.test(`${text}Z`)) return "no-offset";
  if (INSTANT_SHAPE.test(text.replace(/(\.\d{3})\d+/, "$1"))) return "too-precise";
  return DAY_SHAPE.test(text) && dayExists(text) ? "no-offset" : "not-an-instant";
}

/** What is wrong with a decimal; `allowed` is the sign that it may have. */
function decimalCode(received: unknown, allowed = ""): InputIssueCode {
  if (typeof received === "number" || typeof received === "bigint")
    return Number.isNaN(received) ? "not-a-number" : "unquoted-number";
  if (typeof received !== "string") return "wrong-type";
  if (/^[+-]?(?:NaN|Infinity)$/.test(received)) return "not-a-number";
  if (/^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i.test(received)) return "exponent";
  const plain = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(received);
  if (plain === null) return "not-a-decimal";
  const [, sign = "", integer = "", fraction = ""] = plain;
  if (sign !== "" && sign !== allowed) return "sign";
  return integer.length > 15 || fraction.length > 12 ? "too-many-digits" : "zero";
}
