/** assessUptime: was the month's promise kept (spec/10-the-other-doors.md, ¶33, 5.2, 5.3, B41, B42). */

import { happened } from "./facts.js";
import type { Finding } from "./findings.js";
import type { UptimeQuestion } from "./further-questions.js";
import { uptimeMonth } from "./further-windows.js";
import type { Operator, Readings } from "./model.js";
import { fires, rowOf } from "./rows.js";
import { type Instant, instantOf, instantText } from "./time.js";

export interface UptimeDecision {
  readonly decision: "uptime";
  readonly at: string;
  readonly outcome: "missed" | "undetermined" | "running" | "met" | "not-addressed";
  readonly fromAt: string | null;
  readonly untilAt: string | null;
  readonly totalMs: number | null;
  readonly maintenanceMs: number | null;
  readonly downtimeMs: number | null;
  readonly allowedMs: number | null;
  readonly remedy: "not-addressed";
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

interface Piece {
  readonly from: Instant;
  readonly to: Instant;
}

/** What is left of each stretch inside the bounds; one that is going on has no end yet. */
function cut(
  stretches: readonly { readonly fromAt: string; readonly untilAt?: string }[],
  from: Instant,
  to: Instant,
): readonly Piece[] {
  return stretches
    .map(({ fromAt, untilAt }) => ({
      from: Math.max(instantOf(fromAt), from),
      to: Math.min(untilAt === undefined ? to : instantOf(untilAt), to),
    }))
    .filter((piece) => piece.from < piece.to);
}

/** Milliseconds that lie in one of the pieces and in none of the others; what overlaps counts once. */
function measure(pieces: readonly Piece[], less: readonly Piece[] = []): number {
  const edges = [...new Set([...pieces, ...less].flatMap((piece) => [piece.from, piece.to]))].sort(
    (left, right) => left - right,
  );
  let total = 0;
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const from = edges[index] ?? 0;
    const inside = (piece: Piece): boolean => piece.from <= from && from < piece.to;
    if (pieces.some(inside) && !less.some(inside)) total += (edges[index + 1] ?? 0) - from;
  }
  return total;
}

export function assessUptime(operator: Operator, readings: Readings, question: UptimeQuestion): UptimeDecision {
  return operator === "illyvoip" ? promised(readings, question) : unpromised(question);
}

/** Freezvon has no figure: 5.2 on maintenance that is given, 5.3 on an outage that goes on (B5: nothing is needed). */
function unpromised(question: UptimeQuestion): UptimeDecision {
  const at = instantOf(question.at);
  const planned = question.maintenance;
  const broken = question.outages?.filter((outage) => happened(outage.fromAt, at) && !happened(outage.untilAt, at));
  return {
    decision: "uptime",
    at: instantText(at),
    outcome: "not-addressed",
    fromAt: null,
    untilAt: null,
    totalMs: null,
    maintenanceMs: null,
    downtimeMs: null,
    allowedMs: null,
    remedy: "not-addressed",
    findings: [
      ...rowOf("5.2", [
        planned && planned.length > 0 ? fires("5.2", "limits", "maintenance-without-figure") : undefined,
      ]),
      ...rowOf("5.3", [broken && broken.length > 0 ? fires("5.3", "awaits", "repair-without-term") : undefined]),
    ],
    needs: [],
  };
}

/** ILLYVOIP ¶33. */
function promised(readings: Readings, question: UptimeQuestion): UptimeDecision {
  const at = instantOf(question.at);
  const { fromAt, untilAt, bothSides } = uptimeMonth(readings, question.month);
  const end = Math.min(at, untilAt);
  const begun = end > fromAt;
  // B42: before the month begins nothing can be left of any list.
  const outages = question.outages ?? (begun ? undefined : []);
  const maintenance = question.maintenance ?? (begun ? undefined : []);

  const planned = maintenance && cut(maintenance, fromAt, end);
  const maintenanceMs = planned === undefined ? null : measure(planned);
  const totalMs = untilAt - fromAt;
  const allowedMs = maintenanceMs === null ? null : Math.floor((bothSides ? totalMs - maintenanceMs : totalMs) / 1000);

  // B14: nothing can be down outside maintenance where maintenance takes all the time there was.
  const noTimeLeft = planned !== undefined && maintenanceMs === Math.max(end - fromAt, 0);
  const reported = outages?.filter((outage) => outage.reportedBy === "operator");
  const down = reported && measure(cut(reported, fromAt, end), planned ?? []);
  const needs: string[] = [];
  if (outages === undefined && !noTimeLeft) needs.push("question.outages");
  if (maintenance === undefined && (down === undefined || down > 0)) needs.push("question.maintenance");
  const settled = needs.length === 0;
  const downtimeMs = noTimeLeft ? 0 : settled ? (down ?? null) : null;

  const missed = settled && downtimeMs !== null && downtimeMs > 0 && downtimeMs > (allowedMs ?? downtimeMs);
  const running = settled && !missed && at < untilAt;
  const others = outages?.filter((outage) => outage.reportedBy === "third-party") ?? [];
  const leftOut = cut(others, fromAt, end).length > 0;
  return {
    decision: "uptime",
    at: instantText(at),
    outcome: missed ? "missed" : !settled ? "undetermined" : running ? "running" : "met",
    fromAt: instantText(fromAt),
    untilAt: instantText(untilAt),
    totalMs,
    maintenanceMs,
    downtimeMs,
    allowedMs,
    remedy: "not-addressed",
    findings: rowOf("¶33", [
      missed ? fires("¶33", "forbids", "uptime-missed") : undefined,
      running ? fires("¶33", "awaits", "month-running", instantText(untilAt)) : undefined,
      maintenanceMs !== null && maintenanceMs > 0 ? fires("¶33", "limits", "planned-maintenance") : undefined,
      leftOut ? fires("¶33", "limits", "third-party-report") : undefined,
      needs.length > 0 ? { open: needs } : undefined,
    ]),
    needs,
  };
}
