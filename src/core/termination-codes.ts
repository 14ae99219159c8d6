/** The codes of settling an account at the end. */

/** Why a finding is what it is, in questions of settling an account at the end. */
export type TerminationCode = never;
