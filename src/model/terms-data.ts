/** The plain data of terms: who, which version, since when, counted in which days. */
import * as z from "zod";
import { type Day, daySchema, type Id, textSchema } from "./scalars.js";
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
