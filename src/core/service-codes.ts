/** The codes of activation, use, storage, uptime and backups. */

/** Why a finding is what it is, in questions of activation, use, storage, uptime and backups. */
export type ServiceCode = never;
