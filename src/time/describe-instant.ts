/** Instants for people to read: in English and in UTC, whatever the host's zone, locale and date-fns defaults. */
import { tz } from "@date-fns/tz/tz";
import { format } from "date-fns/format";
import { enUS } from "date-fns/locale/en-US";
import type { Instant } from "../model/scalars.js";

const PLAIN = "d MMMM yyyy, HH:mm 'UTC'";
const PRECISE = "d MMMM yyyy, HH:mm:ss.SSS 'UTC'";

/** Writes an instant as `5 July 2026, 21:00 UTC`, and to the millisecond only where it matters. */
export function describeInstant(instant: Instant): string {
  const onTheMinute = instant.endsWith(":00.000Z");
  return format(new Date(instant), onTheMinute ? PLAIN : PRECISE, { in: tz("UTC"), locale: enUS });
}
