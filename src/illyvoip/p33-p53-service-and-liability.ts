/** ¶33–¶53: uptime, liability, backups, the version of the document. */
import type { BackupCase, BackupTerms } from "../core/backup-case.js";
import type { Clause } from "../core/clause.js";
import { awaits, forbids, limits, satisfied, unknown } from "../core/finding.js";
import type { InvoiceCase } from "../core/invoice-case.js";
import type { LiabilityCase, PaidBy } from "../core/liability-case.js";
import type { Reading } from "../core/reading.js";
import type { RegistrationCase } from "../core/registration-case.js";
import type { Section } from "../core/section.js";
import type { UptimeCase } from "../core/uptime-case.js";
import type { UseCase } from "../core/use-case.js";
import { idsOf, silentClause } from "../core/verdicts.js";
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

/** ¶33: how many milliseconds of a thousand may be down, where 99.9 % must be up. */
export const DOWN_PER_THOUSAND = 1;
/** ¶43: how long a backup is kept, how often one is made, and whether a second drive holds the data as well. */
export const BACKUPS: Pick<BackupTerms, "keptHours" | "perDay" | "mirrored"> = {
  keptHours: 7 * 24,
  perDay: 2,
  mirrored: true,
};
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

export const paidForServices: Reading<PaidBy> = {
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

const promiseKept: Clause<UptimeCase> = {
  id: "¶33",
  summary: "99.9 % of a month are up, planned maintenance aside; what third parties report does not count",
  weigh: (c) => {
    const { untilAt, maintenanceMs, downtimeMs, allowedMs, isMissed, planned, thirdParty, needs } = c.uptime();
    const isRunning = needs.length === 0 && !isMissed && !c.clock.reached(untilAt);
    const verdicts = [
      ...(isMissed ? [forbids("uptime-missed", { downtimeMs, allowedMs })] : []),
      ...(isRunning ? [awaits("month-running", { downtimeMs, allowedMs }, untilAt)] : []),
      ...(planned.length > 0 ? [limits("planned-maintenance", { maintenanceIds: idsOf(planned), maintenanceMs })] : []),
      ...(thirdParty.length > 0 ? [limits("third-party-report", { outageIds: idsOf(thirdParty) })] : []),
      ...(needs.length > 0 ? [unknown(needs, "forbids")] : []),
    ];
    return verdicts.length > 0 ? verdicts : satisfied("uptime-kept", { downtimeMs, allowedMs });
  },
};

const noEmergencyCalls: Clause<UseCase> = {
  id: "¶35",
  summary: "emergency services can't be reached",
  weigh: ({ question: { direction, kind, emergency } }) => {
    if (direction !== "outgoing" || kind !== "call" || emergency === false) return satisfied("no-emergency-call");
    return emergency === undefined ? unknown(["question.emergency"], "forbids") : forbids("no-emergency-calls");
  },
};

const noDiscounts: Clause<InvoiceCase> = {
  id: "¶36",
  summary: "there are no coupons and no discounts",
  weigh: (c) => {
    const lineIds = c.question.lines.flatMap(({ id, kind }) => (kind === "discount" || kind === "coupon" ? [id] : []));
    return lineIds.length > 0 ? forbids("no-discounts", { lineIds: lineIds.sort() }) : satisfied("no-discount-given");
  },
};

const claimWithinLimit: Clause<LiabilityCase> = {
  id: "¶37",
  summary: "all claims together are limited to what was paid in the three months before the first action",
  weigh: (c) => {
    if (c.account.invoices === undefined) return unknown(["invoices"], "forbids");
    const { claim } = c.question;
    const limit = c.paid();
    if (claim === undefined) return limits("liability-capped", { limit: c.text(limit), claim: null });
    const facts = { limit: c.text(limit), claim: c.text(claim) };
    return claim > limit ? limits("liability-capped", facts) : satisfied("claim-within-limit", facts);
  },
};

const everythingBackedUp: Clause<BackupCase> = {
  id: "¶43",
  summary: "of a shared account with more than twenty gigabytes only the databases are backed up",
  weigh: (c) => {
    const { shared, usedBytes } = c.question;
    const limitBytes = c.readings.choose(gigabyte);
    const facts = { usedBytes: usedBytes ?? null, limitBytes };
    if (shared === false || (usedBytes !== undefined && usedBytes <= limitBytes))
      return satisfied("within-disk-limit", facts);
    const needs = [
      ...(shared === undefined ? ["question.shared"] : []),
      ...(usedBytes === undefined ? ["question.usedBytes"] : []),
    ];
    return needs.length > 0 ? unknown(needs, "limits") : limits("over-disk-limit", facts);
  },
};

const versionInForce: Clause<RegistrationCase> = {
  id: "¶53",
  summary: "the document names the day of its version",
  weigh: (c) => {
    const inForceAt = c.inForceAt();
    return inForceAt === undefined || c.clock.reached(inForceAt)
      ? satisfied("version-in-force")
      : awaits("version-not-in-force", {}, inForceAt);
  },
};

export const p33p53: Section = {
  registration: [versionInForce],
  uptime: [promiseKept],
  use: [noEmergencyCalls],
  backup: [everythingBackedUp],
  invoice: [noDiscounts],
  liability: [claimWithinLimit],
  silent: {
    change: [silentClause("¶53", "the document names the day of its version, and no procedure for changing it")],
  },
};
