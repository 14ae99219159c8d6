/** Section 4, conduct: what the operator may do about it. */
import type { SanctionClause } from "../core/sanction-case.js";
import { sanctionClause } from "../core/sanction-clause.js";
import type { Section } from "../core/section.js";
import { VIOLATION_KINDS, type ViolationKind } from "../model/violation.js";

/** 4.6: harm to third parties. */
const THIRD_PARTY_HARM: readonly ViolationKind[] = [
  "unconsented-marketing",
  "system-overload",
  "illegal-use",
  "illegal-additional-service",
];
/** 4.7: illegal aims. */
export const ILLEGAL_AIMS: readonly ViolationKind[] = [
  "drug-distribution",
  "intimate-services",
  "fraudulent-transactions",
  "online-registration-messages",
  "fraud-or-spam-messages",
  "invalid-identity-document",
];
/** 4.16: all that breaks the rules or a local law; data that is missing is a matter of 6.2. */
export const BROKEN_RULES: readonly ViolationKind[] = VIOLATION_KINDS.filter((kind) => kind !== "missing-data");

const thirdPartiesUnharmed: SanctionClause = sanctionClause({
  id: "4.6",
  summary: "the operator may close the account, and tell the authorities, when third parties are harmed",
  grounds: [{ kinds: THIRD_PARTY_HARM, because: "third-party-harm" }],
  effect: "discretion",
  measures: ["close-account", "interrupt-services", "block-number"],
  reports: { to: ["authorities"], except: ["system-overload"] },
});

const noIllegalAim: SanctionClause = sanctionClause({
  id: "4.7",
  summary: "the operator may interrupt the services or end the agreement at once over an illegal aim",
  grounds: [{ kinds: ILLEGAL_AIMS, because: "illegal-aim" }],
  effect: "discretion",
  measures: ["terminate-agreement", "interrupt-services"],
});

const noOnlineRegistrations: SanctionClause = sanctionClause({
  id: "4.13",
  summary: "the operator may stop the services when a number receives messages of online registrations",
  grounds: [{ kinds: ["online-registration-messages"], because: "registration-messages" }],
  effect: "discretion",
  measures: ["interrupt-services"],
});

const staffRespected: SanctionClause = sanctionClause({
  id: "4.14",
  summary: "the operator may stop the services and block the number when its staff is abused",
  grounds: [{ kinds: ["abuse-of-staff"], because: "staff-abused" }],
  effect: "discretion",
  measures: ["interrupt-services", "block-number"],
});

const rulesKept: SanctionClause = sanctionClause({
  id: "4.16",
  summary: "the operator may end the services when the rules or the number's local law are broken",
  grounds: [{ kinds: BROKEN_RULES, because: "rules-broken" }],
  effect: "discretion",
  measures: ["interrupt-services"],
});

export const section4Conduct: Section = {
  sanction: [thirdPartiesUnharmed, noIllegalAim, noOnlineRegistrations, staffRespected, rulesKept],
};
