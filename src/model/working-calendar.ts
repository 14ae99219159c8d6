/** Which days are worked: data that comes with the terms and that a caller can replace. */
import * as z from "zod";
import { show } from "./describe-value.js";
import { type Day, daySchema, textSchema, weekdaySchema } from "./scalars.js";

/** Which days are worked. */
export interface WorkingCalendar {
  /** Days of the week that are not worked, ISO: 1 is Monday, 7 is Sunday. */
  readonly weekend: readonly number[];
  /** Days that are not worked; those on a weekend may be among them. */
  readonly daysOff: readonly Day[];
  /** Working days that end at 14:00. */
  readonly shortenedDays?: readonly Day[] | undefined;
  /** The first and the last day that the table speaks for. */
  readonly coversFromOn: Day;
  readonly coversToOn: Day;
  /** Where the table comes from. */
  readonly source: string;
}

/** Schema of a {@link WorkingCalendar}. */
export const workingCalendarSchema: z.ZodType<WorkingCalendar> = /* @__PURE__ */ (() =>
  z
    .strictObject(
      {
        weekend: z
          .array(weekdaySchema, { error: "a list of days of the week" })
          .refine((days) => new Set(days).size < 7, { error: "a list that leaves a day of the week to work on" }),
        daysOff: z.array(daySchema, { error: "a list of days" }),
        shortenedDays: z.array(daySchema, { error: "a list of days" }).optional(),
        coversFromOn: daySchema,
        coversToOn: daySchema,
        source: textSchema,
      },
      { error: "a calendar object" },
    )
    .superRefine(({ coversFromOn, coversToOn }, context) => {
      if (coversToOn >= coversFromOn) return;
      const params = { code: "out-of-order", expected: "a day not before coversFromOn", received: show(coversToOn) };
      context.addIssue({ code: "custom", path: ["coversToOn"], params });
    }))();
