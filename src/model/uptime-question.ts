/** Was a month's promise of uptime kept? */
import * as z from "zod";
import { acrossFields, after, fieldsOf, listOf, repeatedIds } from "./across-fields.js";
import { type Id, type Instant, instantSchema, type Month, monthSchema, oneOf, textSchema } from "./scalars.js";

/** Something was down. */
export interface Outage {
  readonly id: Id;
  readonly fromAt: Instant;
  /** Absent: it is going on. */
  readonly untilAt?: Instant | undefined;
  readonly reportedBy: "operator" | "third-party";
}

/** Maintenance that was planned. */
export interface Maintenance {
  readonly id: Id;
  readonly fromAt: Instant;
  readonly untilAt: Instant;
}

/** Was the month's promise of uptime kept? An absent list is not known. */
export interface UptimeQuestion {
  readonly at: Instant;
  readonly month: Month;
  readonly outages?: readonly Outage[] | undefined;
  readonly maintenance?: readonly Maintenance[] | undefined;
}

const object = { error: "an object" };

/** Schema of an {@link UptimeQuestion}. */
export const uptimeQuestionSchema: z.ZodType<UptimeQuestion> = /* @__PURE__ */ (() =>
  acrossFields(
    z.strictObject(
      {
        at: instantSchema,
        month: monthSchema,
        outages: z
          .array(
            z.strictObject(
              {
                id: textSchema,
                fromAt: instantSchema,
                untilAt: instantSchema.optional(),
                reportedBy: oneOf(["operator", "third-party"]),
              },
              object,
            ),
            { error: "a list of outages" },
          )
          .optional(),
        maintenance: z
          .array(z.strictObject({ id: textSchema, fromAt: instantSchema, untilAt: instantSchema }, object), {
            error: "a list of maintenance",
          })
          .optional(),
      },
      { error: "a question object" },
    ),
    (value) =>
      ["outages", "maintenance"].flatMap((key) => {
        const list = fieldsOf(value)[key];
        return [
          ...repeatedIds([key], list),
          ...listOf(list).flatMap((item, i) => after(item, [key, i], "untilAt", "fromAt")),
        ];
      }),
  ))();
