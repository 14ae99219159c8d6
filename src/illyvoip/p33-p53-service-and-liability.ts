/** ¶33–¶53: uptime, liability, backups, the version of the document. */
import type { Reading } from "../core/reading.js";
import type { Section } from "../core/section.js";
import { silentClause } from "../core/verdicts.js";
import type { DayNumber, EpochMs } from "../model/resolve.js";
import type { CivilTime } from "../time/civil-time.js";
import {
  type LookBackRule,
  type MonthRule,
  monthInUtc,
  monthInZone,
  monthsBack,
  monthsReaching,
} from "../time/day-rules.js";

/** ¶37: the months before the first action whose payments limit the liability. */
const LIABILITY_MONTHS = 3;
const GIGABYTES = 20;

export const uptimeMonth: Reading<{ readonly month: MonthRule; readonly maintenanceShortensMonth: boolean }> = {
  name: "uptime-month",
  clause: "¶33",
  question: "Of which month, and of what of it, must 99.9 % be up?",
  options: {
    "local-month": {
      says: "the calendar month in the operator's zone at its true length, without planned maintenance",
      favours: "neither",
      means: { month: monthInZone, maintenanceShortensMonth: true },
    },
    "utc-month": {
      says: "the calendar month in UTC, without planned maintenance",
      favours: "neither",
      means: { month: monthInUtc, maintenanceShortensMonth: true },
    },
    "maintenance-from-downtime-only": {
      says: "the whole local month; maintenance is only no downtime",
      favours: "operator",
      means: { month: monthInZone, maintenanceShortensMonth: false },
    },
  },
  why: "Planned maintenance is outside the promise, so neither side of the ratio counts it.",
};

export const liabilityWindow: Reading<LookBackRule> = {
  name: "liability-window",
  clause: "¶37",
  question: "From when do payments count as made in the three months before the action?",
  options: {
    "clamped-months": {
      says: "from 00:00 of the same day three months earlier, or of that month's last day",
      favours: "subscriber",
      means: monthsBack(LIABILITY_MONTHS),
    },
    "payment-term": {
      says: "from the first day whose own three months reach the day of the action",
      favours: "operator",
      means: monthsReaching(LIABILITY_MONTHS),
    },
  },
  why: "Months end on the same day-number, else on the month's last day, also backwards.",
};

export const paidForServices: Reading<"money-in" | "services-charged"> = {
  name: "paid-for-services",
  clause: "¶37",
  question: "What has a prepaid customer paid for the services?",
  options: {
    "money-in": { says: "all that came in", favours: "subscriber", means: "money-in" },
    "services-charged": { says: "what was charged for services", favours: "operator", means: "services-charged" },
  },
  why: "The widest sense of the words, since doubt goes against the drafter.",
};

export const gigabyte: Reading<number> = {
  name: "gigabyte",
  clause: "¶43",
  question: "How many bytes are twenty gigs?",
  options: {
    binary: { says: "20 × 2³⁰", favours: "subscriber", means: GIGABYTES * 2 ** 30 },
    decimal: { says: "20 × 10⁹", favours: "operator", means: GIGABYTES * 10 ** 9 },
  },
  why: "The larger of the two, since doubt goes against the drafter.",
};

export const termsInForce: Reading<(versionOn: DayNumber, time: CivilTime) => EpochMs> = {
  name: "terms-in-force",
  clause: "¶53",
  question: "From when is a version in force?",
  options: {
    "version-day": {
      says: "from 00:00 of its day in the operator's zone",
      favours: "neither",
      means: (versionOn, time) => time.startOf(versionOn),
    },
  },
  why: "A date in an agreement under the law of Kosovo is a date in Kosovo.",
};

export const p33p53: Section = {
  silent: {
    change: [silentClause("¶53", "the document names the day of its version, and no procedure for changing it")],
  },
};
