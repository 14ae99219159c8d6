/** The plain data of terms: who, which version, since when, counted in which days. */
import * as z from "zod";
import { describeIssues } from "./describe-issue.js";
import type { InputIssue } from "./input-issue.js";
import { type Day, daySchema, fingerprintSchema, type Id, textSchema } from "./scalars.js";
import { type WorkingCalendar, workingCalendarSchema } from "./working-calendar.js";

/** The plain data of terms. */
export interface TermsData {
  readonly id: Id;
  readonly version: string;
  /** The day from which this version is in force; null where the document prints none. */
  readonly inForceOn: Day | null;
  /** IANA name of the zone in which days are counted. */
  readonly zone: string;
  /** Which days are worked. */
  readonly calendar: WorkingCalendar;
}

/** Schema of {@link TermsData}. */
export const termsDataSchema: z.ZodType<TermsData> = /* @__PURE__ */ (() =>
  z.strictObject({
    id: textSchema,
    version: textSchema,
    inForceOn: daySchema.nullable(),
    zone: textSchema,
    calendar: workingCalendarSchema,
  }))();

const named = (shape: Readonly<Record<string, z.ZodType>>, what: string) =>
  z.array(z.looseObject(shape, { error: "an object" }), { error: `a list of ${what}` });

/** What of a definition of terms is no plain data: only its outline can be asked for. */
const outlineSchema: z.ZodType = /* @__PURE__ */ (() =>
  z.looseObject({
    clauses: named({ id: textSchema, summary: textSchema, fingerprint: fingerprintSchema }, "clauses"),
    contradictions: named(
      {
        clauses: z.array(textSchema, { error: "a list of ids" }),
        decisions: z.array(textSchema, { error: "a list of questions" }),
      },
      "contradictions",
    ),
    readings: named(
      { name: textSchema, clause: textSchema, options: z.looseObject({}, { error: "an object of options" }) },
      "readings",
    ),
    burnDown: z.looseObject({ name: textSchema }, { error: "a reading" }),
    doors: z.looseObject({}, { error: "an object of questions" }),
  }))();

/** What is wrong with the outline of a definition of terms. */
export function outlineIssues(definition: object): readonly InputIssue[] {
  const read = outlineSchema.safeParse(definition);
  return read.success ? [] : describeIssues(read.error.issues, definition);
}
