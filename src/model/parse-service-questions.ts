/** The doors for the questions of the services themselves: one pair for each. */
import type { ActivationQuestion } from "./activation-question.js";
import type { BackupQuestion } from "./backup-question.js";
import type { ParseResult } from "./parse.js";
import {
  activationQuestionParser,
  backupQuestionParser,
  storageQuestionParser,
  uptimeQuestionParser,
  useQuestionParser,
} from "./parsers.js";
import type { StorageQuestion } from "./storage-question.js";
import type { UptimeQuestion } from "./uptime-question.js";
import type { UseQuestion } from "./use-question.js";

/**
 * Reads the question of {@link decideActivation}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseActivationQuestion } from "fineprint";
 *
 * parseActivationQuestion({ at: "2026-07-03T09:00:00Z", numberId: "N1", hours: 72 }).hours; //=> 72
 * parseActivationQuestion({ at: "2026-07-03T09:00:00Z", numberId: "N1", hours: 0 }); //=> throws InputError
 * ```
 */
export function parseActivationQuestion(value: unknown): ActivationQuestion {
  return activationQuestionParser.parse(value);
}

/**
 * Reads the question of {@link decideActivation} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseActivationQuestion } from "fineprint";
 *
 * safeParseActivationQuestion({ at: "2026-07-03T09:00:00Z", numberId: "N1", hours: 0 }).ok; //=> false
 * ```
 */
export function safeParseActivationQuestion(value: unknown): ParseResult<ActivationQuestion> {
  return activationQuestionParser.safeParse(value);
}

/**
 * Reads the question of {@link decideUse}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseUseQuestion } from "fineprint";
 *
 * parseUseQuestion({ at: "2026-07-03T09:00:00Z", direction: "outgoing", kind: "call" }).direction; //=> "outgoing"
 * parseUseQuestion({ at: "2026-07-03T09:00:00Z", direction: "upwards", kind: "call" }); //=> throws InputError
 * ```
 */
export function parseUseQuestion(value: unknown): UseQuestion {
  return useQuestionParser.parse(value);
}

/**
 * Reads the question of {@link decideUse} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseUseQuestion } from "fineprint";
 *
 * safeParseUseQuestion({ at: "2026-07-03T09:00:00Z", direction: "upwards", kind: "call" }).ok; //=> false
 * ```
 */
export function safeParseUseQuestion(value: unknown): ParseResult<UseQuestion> {
  return useQuestionParser.safeParse(value);
}

/**
 * Reads the question of {@link planRecordingStorage}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseStorageQuestion } from "fineprint";
 *
 * parseStorageQuestion({ at: "2026-07-03T09:00:00Z", quota: 100, incoming: 35, recordings: [] }).quota; //=> 100
 * parseStorageQuestion({ at: "2026-07-03T09:00:00Z", quota: 100, incoming: -35, recordings: [] }); //=> throws InputError
 * ```
 */
export function parseStorageQuestion(value: unknown): StorageQuestion {
  return storageQuestionParser.parse(value);
}

/**
 * Reads the question of {@link planRecordingStorage} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseStorageQuestion } from "fineprint";
 *
 * safeParseStorageQuestion({ at: "2026-07-03T09:00:00Z", quota: 100, incoming: -35, recordings: [] }).ok; //=> false
 * ```
 */
export function safeParseStorageQuestion(value: unknown): ParseResult<StorageQuestion> {
  return storageQuestionParser.safeParse(value);
}

/**
 * Reads the question of {@link assessUptime}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseUptimeQuestion } from "fineprint";
 *
 * parseUptimeQuestion({ at: "2026-07-03T09:00:00Z", month: "2026-06", outages: [] }).month; //=> "2026-06"
 * parseUptimeQuestion({ at: "2026-07-03T09:00:00Z", month: "2026-13" }); //=> throws InputError
 * ```
 */
export function parseUptimeQuestion(value: unknown): UptimeQuestion {
  return uptimeQuestionParser.parse(value);
}

/**
 * Reads the question of {@link assessUptime} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseUptimeQuestion } from "fineprint";
 *
 * safeParseUptimeQuestion({ at: "2026-07-03T09:00:00Z", month: "2026-13" }).ok; //=> false
 * ```
 */
export function safeParseUptimeQuestion(value: unknown): ParseResult<UptimeQuestion> {
  return uptimeQuestionParser.safeParse(value);
}

/**
 * Reads the question of {@link assessBackup}.
 *
 * @param value - anything; it is not modified
 * @returns a frozen copy
 * @throws InputError with every problem at once
 *
 * @example
 * ```ts
 * import { parseBackupQuestion } from "fineprint";
 *
 * parseBackupQuestion({ at: "2026-07-03T09:00:00Z", shared: true, usedBytes: 5_000_000_000 }).shared; //=> true
 * parseBackupQuestion({ at: "2026-07-03T09:00:00Z", usedBytes: "5 GB" }); //=> throws InputError
 * ```
 */
export function parseBackupQuestion(value: unknown): BackupQuestion {
  return backupQuestionParser.parse(value);
}

/**
 * Reads the question of {@link assessBackup} without throwing.
 *
 * @param value - anything; it is not modified
 * @returns the frozen question, or every problem with its path
 *
 * @example
 * ```ts
 * import { safeParseBackupQuestion } from "fineprint";
 *
 * safeParseBackupQuestion({ at: "2026-07-03T09:00:00Z", usedBytes: "5 GB" }).ok; //=> false
 * ```
 */
export function safeParseBackupQuestion(value: unknown): ParseResult<BackupQuestion> {
  return backupQuestionParser.safeParse(value);
}
