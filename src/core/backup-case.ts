/** A backup case: how much of the disk it covers, how often it runs, and how long it is kept. */
import type { BackupQuestion } from "../model/backup-question.js";
import type { Resolved } from "../model/resolve.js";
import type { QuestionCase } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of backups. */
export interface BackupTerms {
  readonly clauses: readonly Clause<BackupCase>[];
  /** The disk space up to which everything is backed up, in bytes. */
  readonly limitBytes: (c: QuestionCase) => number;
  /** How many elapsed hours a copy is kept. */
  readonly keptHours: number;
  /** How many backups are made a day. */
  readonly perDay: number;
  /** Whether the data is mirrored to a second drive as well. */
  readonly mirrored: boolean;
}

/** A backup case. */
export type BackupCase = QuestionCase<Resolved<BackupQuestion>>;
