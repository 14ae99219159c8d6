/** Was a month's promise of uptime kept? */
import type { Decision } from "../core/decision.js";
import { decides } from "../core/doors.js";
import type { Terms } from "../core/terms.js";
import { uptimeCaseOf } from "../core/uptime-case.js";
import { weigh } from "../core/weigh.js";
import { uptimeQuestionParser } from "../model/parsers.js";
import type { Instant } from "../model/scalars.js";
import type { UptimeQuestion } from "../model/uptime-question.js";
import { instantText } from "../time/civil-calendar.js";
import { concludeDoor, concludeSilence, openQuestion } from "./door.js";

/** What an uptime question can come to. */
export type UptimeOutcome = "met" | "missed" | "running" | "undetermined" | "not-addressed";

/**
 * The answer of {@link assessUptime}. Sums count up to the instant of the question; one is null where the lists that it
 * needs are not known, and everything but `remedy` where nothing is said of it.
 */
export interface UptimeDecision extends Decision<"uptime", UptimeOutcome> {
  /** The first instant of the month, and the first after it. */
  readonly fromAt: Instant | null;
  readonly untilAt: Instant | null;
  /** The true length of the month. */
  readonly totalMs: number | null;
  /** Planned maintenance within the month, in milliseconds. */
  readonly maintenanceMs: number | null;
  /** What the operator reported as down outside maintenance, in milliseconds. */
  readonly downtimeMs: number | null;
  /** How much may be down, in milliseconds. */
  readonly allowedMs: number | null;
  /** What follows when the promise is not kept; neither document says. */
  readonly remedy: "not-addressed";
}

const OUTCOMES = {
  forbids: "missed",
  unknown: "undetermined",
  awaits: "running",
  limits: "met",
  satisfied: "met",
} as const;

const remedy = "not-addressed" as const;

const SILENT = {
  fromAt: null,
  untilAt: null,
  totalMs: null,
  maintenanceMs: null,
  downtimeMs: null,
  allowedMs: null,
  remedy,
} as const;

/**
 * Assesses whether a month's promise of uptime was kept. Both what was down and what is allowed are sums of whole
 * milliseconds, in which outages and maintenance that overlap count once.
 *
 * @param terms - the agreement
 * @param question - the instant, the month, outages and planned maintenance
 * @returns the decision, with what was down and what may have been
 * @throws InputError when the question is malformed, something ends before it begins (`out-of-order`),
 * or an id comes twice (`repeated-id`)
 * @clause ¶33
 * @clause 5.2, 5.3
 * @units milliseconds; whole ones, compared exactly
 *
 * @example
 * ```ts
 * import { assessUptime, illyvoip } from "fineprint";
 *
 * // the clocks go forward in March: 743 hours, so 44 min 34.8 s may be down
 * const outage = { id: "O1", fromAt: "2026-03-10T10:00:00Z", reportedBy: "operator" } as const;
 * const ask = (untilAt: string) =>
 *   assessUptime(illyvoip, {
 *     at: "2026-04-02T09:00:00Z",
 *     month: "2026-03",
 *     outages: [{ ...outage, untilAt }],
 *     maintenance: [],
 *   });
 * const decision = ask("2026-03-10T10:44:36Z");
 * [decision.outcome, decision.downtimeMs, decision.allowedMs]; //=> ["missed", 2676000, 2674800]
 * ask("2026-03-10T10:44:34Z").outcome; //=> "met"
 * ```
 */
export function assessUptime(terms: Terms<never>, question: UptimeQuestion): UptimeDecision {
  const base = openQuestion(terms, question, uptimeQuestionParser);
  const said = terms.doors.uptime;
  if (!decides(said)) return concludeSilence("uptime", terms, base, said, SILENT);
  const c = uptimeCaseOf(base, said);
  return concludeDoor("uptime", terms, c, said.clauses, (heard) => {
    const { fromAt, untilAt, maintenanceMs, downtimeMs, allowedMs } = c.uptime();
    return {
      ...weigh(heard, OUTCOMES),
      fromAt: instantText(fromAt),
      untilAt: instantText(untilAt),
      totalMs: untilAt - fromAt,
      maintenanceMs,
      downtimeMs,
      allowedMs,
      remedy,
    };
  });
}
