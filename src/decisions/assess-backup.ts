/** What does a backup hold? */
import type { Decision } from "../core/decision.js";
import { decides } from "../core/doors.js";
import type { Terms } from "../core/terms.js";
import { weigh } from "../core/weigh.js";
import type { BackupQuestion } from "../model/backup-question.js";
import { backupQuestionParser } from "../model/parsers.js";
import type { Instant } from "../model/scalars.js";
import { instantText } from "../time/civil-calendar.js";
import { HOUR_MS } from "../time/windows.js";
import { concludeDoor, concludeSilence, openQuestion } from "./door.js";

/** What a backup question can come to. */
export type BackupOutcome = "included" | "databases-only" | "undetermined" | "not-addressed";

/** The answer of {@link assessBackup}. Null where nothing is said of it. */
export interface BackupDecision extends Decision<"backup", BackupOutcome> {
  /** The disk space up to which everything is backed up, in bytes. */
  readonly limitBytes: number | null;
  /** Nothing older is kept; that there is a copy is not promised. */
  readonly copiesFromAt: Instant | null;
  /** How many backups are made a day. */
  readonly perDay: number | null;
  /** Whether the data is mirrored to a second drive as well. */
  readonly mirrored: boolean | null;
}

const OUTCOMES = { unknown: "undetermined", limits: "databases-only", satisfied: "included" } as const;

const SILENT = { limitBytes: null, copiesFromAt: null, perDay: null, mirrored: null } as const;

/**
 * Assesses what the operator's backup holds of an account: everything, or only its databases.
 *
 * @param terms - the agreement
 * @param question - the instant, the disk space in use, and whether it is shared hosting
 * @returns the decision, with the limit and with how far back copies can go
 * @throws InputError when the question is malformed
 * @clause ¶43
 * @clause 5.3
 * @units bytes
 *
 * @example
 * ```ts
 * import { assessBackup, illyvoip, withReadings } from "fineprint";
 *
 * const question = { at: "2026-07-08T09:00:00Z", shared: true, usedBytes: 21_000_000_000 };
 * const decision = assessBackup(illyvoip, question);
 * [decision.outcome, decision.limitBytes]; //=> ["included", 21474836480]
 * decision.copiesFromAt; //=> "2026-07-01T09:00:00.000Z"
 * assessBackup(withReadings(illyvoip, { gigabyte: "decimal" }), question).outcome; //=> "databases-only"
 * ```
 */
export function assessBackup(terms: Terms<never>, question: BackupQuestion): BackupDecision {
  const c = openQuestion(terms, question, backupQuestionParser);
  const said = terms.doors.backup;
  if (!decides(said)) return concludeSilence("backup", terms, c, said, SILENT);
  return concludeDoor("backup", terms, c, said.clauses, (heard) => ({
    ...weigh(heard, OUTCOMES),
    limitBytes: said.limitBytes(c),
    copiesFromAt: instantText(c.clock.at - said.keptHours * HOUR_MS),
    perDay: said.perDay,
    mirrored: said.mirrored,
  }));
}
