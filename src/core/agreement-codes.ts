/** The codes of sanctions, of taking on subscribers and of orders. */

/** Why a finding is what it is, in questions of sanctions, of taking on subscribers and of orders. */
export type AgreementCode = never;
