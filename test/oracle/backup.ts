/** assessBackup: what the backup holds (spec/10-the-other-doors.md, ¶43, B14). */

import type { Finding } from "./findings.js";
import type { BackupQuestion } from "./further-questions.js";
import { choose, type Operator, type Readings } from "./model.js";
import { fires, keeps, rowOf } from "./rows.js";
import { HOUR, instantOf, instantText } from "./time.js";

export interface BackupDecision {
  readonly decision: "backup";
  readonly at: string;
  readonly outcome: "included" | "databases-only" | "undetermined" | "not-addressed";
  readonly limitBytes: number | null;
  readonly copiesFromAt: string | null;
  readonly perDay: number | null;
  readonly mirrored: boolean | null;
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

const GIGABYTES = 20;

export function assessBackup(operator: Operator, readings: Readings, question: BackupQuestion): BackupDecision {
  const at = instantOf(question.at);
  if (operator === "freezvon") {
    return {
      decision: "backup",
      at: instantText(at),
      outcome: "not-addressed",
      limitBytes: null,
      copiesFromAt: null,
      perDay: null,
      mirrored: null,
      findings: [keeps("5.3")],
      needs: [],
    };
  }
  const gigabyte = choose(readings, "gigabyte", ["binary", "decimal"]);
  const limitBytes = GIGABYTES * (gigabyte === "binary" ? 1_073_741_824 : 1_000_000_000);
  const { shared, usedBytes } = question;
  const fits = shared === false || (usedBytes !== undefined && usedBytes <= limitBytes);
  const needs: string[] = [];
  if (!fits && shared === undefined) needs.push("question.shared");
  if (!fits && usedBytes === undefined) needs.push("question.usedBytes");
  const over = !fits && needs.length === 0;
  return {
    decision: "backup",
    at: instantText(at),
    outcome: fits ? "included" : over ? "databases-only" : "undetermined",
    limitBytes,
    copiesFromAt: instantText(at - 168 * HOUR),
    perDay: 2,
    mirrored: true,
    findings: rowOf("¶43", [
      over ? fires("¶43", "limits", "over-disk-limit") : needs.length > 0 ? { open: needs } : undefined,
    ]),
    needs,
  };
}
