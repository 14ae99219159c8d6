/** decideActivation: is the number on, and in time (spec/10-the-other-doors.md, 4.12, B37, B38). */

import { happened } from "./facts.js";
import { type Finding, found, satisfied, unknown } from "./findings.js";
import { choose, type Operator, type Readings, zoneOf } from "./model.js";
import type { ActivationQuestion, FullAccount, OrderedNumber } from "./questions-of-accounts.js";
import {
  atWallClock,
  civilDay,
  type Day,
  dayText,
  HOUR,
  type Instant,
  instantOf,
  instantText,
  wallClock,
} from "./time.js";

export type ActivationOutcome =
  | "activated"
  | "awaiting-confirmation"
  | "late"
  | "on-time"
  | "undetermined"
  | "not-addressed";

export interface ActivationDecision {
  readonly decision: "activation";
  readonly at: string;
  readonly outcome: ActivationOutcome;
  readonly dueAt: string | null;
  readonly punctual: "on-time" | "late" | "running" | null;
  readonly confirm: "call" | "message" | null;
  readonly feeOn: string | null;
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

const zone = zoneOf("freezvon");
const HOURS_UNLESS_STATED = 24;

/** Where the number stands at the instant. */
interface Case {
  readonly at: Instant;
  readonly orderedAt: Instant;
  readonly dueAt: Instant;
  /** Null: not (yet). */
  readonly readyAt: Instant | null;
  readonly activatedAt: Instant | null;
  readonly confirm: "call" | "message" | null;
  readonly outsideInfluence: boolean;
}

export function decideActivation(
  operator: Operator,
  readings: Readings,
  account: FullAccount,
  question: ActivationQuestion,
): ActivationDecision {
  const at = instantOf(question.at);
  const nothing = { dueAt: null, punctual: null, confirm: null, feeOn: null, needs: [] } as const;
  if (operator === "illyvoip") {
    return {
      decision: "activation",
      at: instantText(at),
      ...nothing,
      outcome: "not-addressed",
      findings: [satisfied("¶17").finding],
    };
  }
  if (account.numbers === undefined) {
    // Each of the three rows looks at the number.
    const row = unknown("4.12", ["numbers"]).finding;
    return {
      decision: "activation",
      at: instantText(at),
      ...nothing,
      outcome: "undetermined",
      findings: [row, row, row],
      needs: ["numbers"],
    };
  }
  const number = account.numbers.find(({ id }) => id === question.numberId);
  if (number === undefined) throw new Error(`no number \`${question.numberId}\``);
  const one = caseOf(readings, number, question, at);
  const feeDay = one.activatedAt === null ? null : feeDayOf(readings, one.orderedAt, one.activatedAt);
  return {
    decision: "activation",
    at: instantText(at),
    outcome: outcomeOf(one),
    dueAt: instantText(one.dueAt),
    punctual: punctualOf(one),
    confirm: one.confirm,
    feeOn: feeDay === null ? null : dayText(feeDay),
    findings: [hoursRow(one), stagesRow(one), feeRow(one, feeDay)],
    needs: [],
  };
}

function caseOf(readings: Readings, number: OrderedNumber, question: ActivationQuestion, at: Instant): Case {
  const passed = (text: string | undefined): Instant | null =>
    text !== undefined && happened(text, at) ? instantOf(text) : null;
  const orderedAt = instantOf(number.orderedAt);
  const readyAt = passed(number.readyAt);
  const activatedAt = passed(number.activatedAt);
  let confirm: Case["confirm"] = null;
  if (readyAt !== null && activatedAt === null) {
    if (passed(number.callConfirmedAt) === null) confirm = "call";
    else if (passed(number.messageConfirmedAt) === null) confirm = "message";
  }
  return {
    at,
    orderedAt,
    dueAt: dueAtOf(readings, orderedAt, question.hours ?? HOURS_UNLESS_STATED),
    readyAt,
    activatedAt,
    confirm,
    outsideInfluence: question.outsideInfluence ?? false,
  };
}

/** Window `activation-hours`: the last instant is included, so the boundary is one millisecond later (R61, R62, B38). */
function dueAtOf(readings: Readings, orderedAt: Instant, hours: number): Instant {
  const option = choose(readings, "activation-hours", ["elapsed", "same-wall-time"]);
  const last =
    option === "elapsed" ? orderedAt + hours * HOUR : atWallClock(wallClock(orderedAt, zone) + hours * HOUR, zone);
  return last + 1;
}

/** Window `fee-date`. */
function feeDayOf(readings: Readings, orderedAt: Instant, activatedAt: Instant): Day {
  const option = choose(readings, "fee-date", ["civil-days", "elapsed-hours", "elapsed-test", "activation-day"]);
  const ordered = civilDay(orderedAt, zone);
  const activated = civilDay(activatedAt, zone);
  const longerByDays = activated - ordered > 3;
  const longerByHours = activatedAt - orderedAt > 72 * HOUR;
  switch (option) {
    case "civil-days":
      return longerByDays ? activated - 3 : ordered;
    case "elapsed-hours":
      return longerByHours ? civilDay(activatedAt - 72 * HOUR, zone) : ordered;
    case "elapsed-test":
      return longerByHours ? activated - 3 : ordered;
    case "activation-day":
      return longerByDays ? activated - 3 : activated;
  }
}

function outcomeOf(one: Case): ActivationOutcome {
  if (one.activatedAt !== null) return "activated";
  if (one.confirm !== null) return "awaiting-confirmation";
  return one.at < one.dueAt ? "on-time" : "late";
}

function punctualOf(one: Case): "on-time" | "late" | "running" {
  if (one.activatedAt !== null) return one.activatedAt < one.dueAt ? "on-time" : "late";
  return one.at < one.dueAt ? "running" : "late";
}

function hoursRow(one: Case): Finding {
  const punctual = punctualOf(one);
  if (punctual === "on-time") return satisfied("4.12").finding;
  if (punctual === "running") return found("4.12", "awaits", "activation-running", instantText(one.dueAt)).finding;
  const readyInTime = one.readyAt !== null && one.readyAt < one.dueAt;
  return one.outsideInfluence || readyInTime
    ? found("4.12", "limits", "delay-outside-influence").finding
    : found("4.12", "forbids", "activation-late").finding;
}

/** One stage at a time, the call first (B37). */
function stagesRow(one: Case): Finding {
  if (one.confirm === null) return satisfied("4.12").finding;
  return found("4.12", "awaits", one.confirm === "call" ? "call-confirmation" : "message-confirmation").finding;
}

/** Moved: to another day than that of the order. */
function feeRow(one: Case, feeDay: Day | null): Finding {
  const moved = feeDay !== null && feeDay !== civilDay(one.orderedAt, zone);
  return (moved ? found("4.12", "limits", "fee-day-moved") : satisfied("4.12")).finding;
}
