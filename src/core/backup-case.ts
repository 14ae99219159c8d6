/** A backup case: how much of the disk it covers. */
import type { BackupQuestion } from "../model/backup-question.js";
import type { Resolved } from "../model/resolve.js";
import type { QuestionCase } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of backups. */
export interface BackupTerms {
  readonly clauses: readonly Clause<BackupCase>[];
}

/** A backup case. */
export type BackupCase = QuestionCase<Resolved<BackupQuestion>>;
