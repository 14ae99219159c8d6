/** Days, times and amounts as the pages write them. */
import { tz } from "@date-fns/tz/tz";
import { format } from "date-fns/format";
import { enUS } from "date-fns/locale/en-US";
import { type Day, freezvon, type Instant, illyvoip, type RefundDecision } from "fineprint";

/** Writes instants in the zone of an agreement. */
interface Dates {
  /** An instant at which something begins: `Fri 10 Jul 2026, 00:00`. */
  readonly from: (instant: Instant | null) => string;
  /** One at which something is over: `Mon 4 May 2026, 24:00`, or `14:00 included` where its last instant is inside. */
  readonly until: (instant: Instant | null | undefined) => string;
}

const DAY = "EEE d MMM yyyy";

function datesIn(zone: string): Dates {
  const write = (epochMs: number, pattern: string) =>
    format(new Date(epochMs), pattern, { in: tz(zone), locale: enUS });
  return {
    from: (instant) => (instant === null ? "never" : write(Date.parse(instant), `${DAY}, HH:mm`)),
    until: (instant) => {
      if (instant === null || instant === undefined) return "no end";
      const endMs = Date.parse(instant);
      if (endMs % 60_000 === 1) return `${write(endMs - 1, `${DAY}, HH:mm`)} included`;
      if (write(endMs, "HH:mm") === "00:00") return `${write(endMs - 1, DAY)}, 24:00`;
      return write(endMs, `${DAY}, HH:mm`);
    },
  };
}

/** Instants in Belgrade, the zone of ILLYVOIP's days. */
export const belgrade = datesIn(illyvoip.zone);

/** Instants in Tallinn, the zone of Freezvon's days. */
export const tallinn = datesIn(freezvon.zone);

/** A civil day, `Tue 31 Mar 2026`. */
export const dayWords = (day: Day | null | undefined): string =>
  day === null || day === undefined
    ? "none"
    : format(new Date(`${day}T00:00:00Z`), DAY, { in: tz("UTC"), locale: enUS });

/** What a refund comes to. */
export function refundWords({ outcome, amount }: RefundDecision): string {
  const money = `${amount.amount} ${amount.currency}`;
  return outcome === "granted" ? `granted ${money}` : `${outcome} (${money})`;
}

/** What a duration comes to, as `42 min 30 s`. */
export function durationWords(ms: number | null): string {
  if (ms === null) return "not known";
  const [minutes, seconds] = [Math.floor(ms / 60_000), (ms % 60_000) / 1000];
  return seconds === 0 ? `${minutes} min` : `${minutes} min ${seconds} s`;
}

/** A whole number with its thousands apart: `21,474,836,480`. */
export const countWords = (count: number | null): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
