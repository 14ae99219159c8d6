/** The time vectors of `test/cases`, and which option of which reading each of their letters is. */
import { readFileSync } from "node:fs";
import { freezvon, illyvoip, type Terms } from "fineprint";
import { dayNumberOf } from "../../src/model/resolve.js";

/** What a letter expects of a window that has an end, a start, or both. */
export interface Span {
  readonly start?: string;
  readonly end?: string;
  readonly endInclusive?: boolean;
  readonly inside: boolean;
}

export interface Vector {
  readonly id: string;
  readonly rule: string;
  readonly anchor: string;
  readonly now: string;
  readonly readings: Readonly<Record<string, unknown>>;
  readonly expected: { readonly reading: string };
  readonly [fact: string]: unknown;
}

interface Vectors {
  readonly calendars: {
    readonly EE: { readonly publicHolidays: readonly string[]; readonly shortenedWorkingDays: readonly string[] };
    readonly XK: { readonly daysOff: readonly string[] };
  };
  readonly rules: readonly { readonly id: string; readonly readings: Readonly<Record<string, string>> }[];
  readonly vectors: readonly Vector[];
}

const readCases = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../cases/${file}`, import.meta.url), "utf8"));

export const timeVectors = readCases("time-vectors.json") as Vectors;
export const monthArithmetic = readCases("month-arithmetic.json") as {
  readonly cases: readonly (readonly [start: string, months: number, result: string, otherRoundingDiffers: boolean])[];
};

interface Rule {
  readonly terms: Terms;
  readonly reading: string;
  /** The letters that are options of `4-time.md`, R1 being the default. */
  readonly options: Readonly<Record<string, string>>;
  /** The letters that are none: the vectors have them for comparison only. */
  readonly noOptions: readonly string[];
}

export const RULES: Readonly<Record<string, Rule>> = {
  "ILLY-DISPUTE-3D": {
    terms: illyvoip,
    reading: "dispute-days",
    options: { R1: "civil-days-rolled", R2: "civil-days", R3: "elapsed-hours", R5: "saturday-works" },
    noOptions: ["R4"], // the day of the charge counted as day 1
  },
  "ILLY-REFUND-90D": {
    terms: illyvoip,
    reading: "deposit-window",
    options: { R1: "civil-days", R2: "forward-rolled", R3: "elapsed-hours" },
    noOptions: ["R4"], // the day of the deposit counted as day 1
  },
  "ILLY-CAP-3M": {
    terms: illyvoip,
    reading: "liability-window",
    options: { R1: "clamped-months", R4: "payment-term" },
    noOptions: ["R2", "R3"], // full calendar months; 90 × 24 h
  },
  "FZ-CREDIT-3BD": {
    terms: freezvon,
    reading: "crediting-days",
    options: { R1: "after-receipt-day", R2: "receipt-day-counts" },
    noOptions: ["R3", "R4"], // public holidays ignored; bank days of TARGET2
  },
  "FZ-ACTIVATE-24H": {
    terms: freezvon,
    reading: "activation-hours",
    options: { R1: "elapsed", R3: "same-wall-time" },
    noOptions: ["R2", "R4"], // to the end of the next day; from the next full hour
  },
  "FZ-NOTICE-10D": {
    terms: freezvon,
    reading: "change-notice",
    options: { R1: "full-days", R2: "date-difference", R3: "elapsed-hours" },
    noOptions: [],
  },
  "FZ-COMPLAINT-30D": {
    terms: freezvon,
    reading: "complaint-days",
    options: { R1: "civil-days-rolled", R2: "civil-days", R3: "elapsed-hours", R4: "close-of-business" },
    noOptions: [],
  },
  "FZ-INACTIVE-6M": {
    terms: freezvon,
    reading: "inactivity-window",
    options: { R1: "six-months", R2: "same-wall-time" },
    noOptions: ["R3", "R4", "R5"], // 180 × 24 h; a missing day rounds up; rolled
  },
  "FZ-TERMINATE-7D": {
    terms: freezvon,
    reading: "termination-notice",
    options: { R1: "full-days", R2: "date-difference", R3: "elapsed-hours" },
    noOptions: [],
  },
  "FZ-REFUND-6M": {
    terms: freezvon,
    reading: "refund-window",
    options: { R1: "six-months-rolled", R2: "six-months", R4: "same-wall-time" },
    noOptions: ["R3", "R5"], // 180 × 24 h; a missing day rounds up
  },
  "FZ-KYC-48H": {
    terms: freezvon,
    reading: "identity-hours",
    options: { R1: "from-end-of-date", R2: "from-submission", R3: "two-civil-days" },
    noOptions: ["R4", "R5"], // same local time two days later; two civil days, rolled
  },
  "ILLY-AGE-18": {
    terms: illyvoip,
    reading: "adult-on-29-february",
    options: { R1: "first-of-march", R2: "last-of-february" },
    noOptions: [],
  },
  "ILLY-VERSION": {
    terms: illyvoip,
    reading: "terms-in-force",
    options: { R1: "version-day" }, // 4-time.md has one option and gives it no name
    noOptions: ["R2", "R3"], // from the next day; in UTC
  },
  "ILLY-MONTHS-REMAINING": {
    terms: illyvoip,
    reading: "months-remaining",
    options: { R1: "billing-cycles", R2: "calendar-months", R3: "whole-months" },
    noOptions: ["R4", "R5"], // days ÷ 30; chained cycles
  },
  "FZ-FEE-DATE": {
    terms: freezvon,
    reading: "fee-date",
    options: { R1: "civil-days", R2: "elapsed-hours", R3: "elapsed-test", R4: "activation-day" },
    noOptions: [],
  },
  "ILLY-UPTIME-999": {
    terms: illyvoip,
    reading: "uptime-month",
    options: { R1: "local-month", R3: "utc-month", R4: "maintenance-from-downtime-only" },
    noOptions: ["R2"], // days of 24 hours
  },
  "FZ-RENEW-MONTHLY": {
    terms: freezvon,
    reading: "renewal-anchor",
    options: { R1: "anchored", R2: "chained" },
    noOptions: [],
  },
  "ILLY-FX-DATE": {
    terms: illyvoip,
    reading: "fx-day",
    options: { R1: "operator-zone", R2: "utc" },
    noOptions: ["R3"], // the day in New York
  },
};

/** One letter of one vector. */
export interface Cell<Expected> {
  readonly id: string;
  readonly letter: string;
  readonly terms: Terms;
  readonly reading: string;
  readonly option: string;
  readonly expected: Expected;
  readonly vector: Vector;
}

/** The letters of the vectors of some rules that are options, vector by vector. */
export const cellsOf = <Expected>(...rules: readonly string[]): readonly Cell<Expected>[] =>
  rules.flatMap((id) => {
    const { terms, reading, options } = ruleOf(id);
    return timeVectors.vectors
      .filter(({ rule }) => rule === id)
      .flatMap((vector) =>
        Object.entries(options).map(([letter, option]) => {
          const expected = vector.readings[letter] as Expected;
          return { id: vector.id, letter, terms, reading, option, expected, vector };
        }),
      );
  });

/** The rule of that id. */
function ruleOf(id: string): Rule {
  const rule = RULES[id];
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

/** The first instant outside: R61, an inclusive end is reported as its last instant and a millisecond. */
export const firstOutside = ({ end, endInclusive }: Span): number =>
  instantOf(end ?? "") + (endInclusive === true ? 1 : 0);

/** What an option computes with, as the terms have it. */
export function meansOf<Means>(terms: Terms, reading: string, option: string): Means {
  const found = terms.readings[reading]?.options[option];
  if (found === undefined) throw new Error(`no option ${option} of ${reading}`);
  return found.means as Means;
}

export function instantOf(text: string): number {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw new Error(`no instant ${text}`);
  return at;
}

export const textOf = (at: number): string => new Date(at).toISOString();
export const dayOf = (text: string): number => dayNumberOf(text);
export const dayTextOf = (day: number): string => textOf(day * 86_400_000).slice(0, 10);
