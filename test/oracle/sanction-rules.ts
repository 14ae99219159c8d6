/** The rows of decideSanction that look at violations, in document order (spec/10-the-other-doors.md). */

import type { Operator } from "./model.js";

/** Weakest first. */
export const MEASURES = [
  "report",
  "stop-temporarily",
  "block-number",
  "interrupt-services",
  "block-account",
  "close-account",
  "terminate-agreement",
] as const;

export type Measure = (typeof MEASURES)[number];
export type Party = "authorities" | "interested-parties";

export interface SanctionRule {
  readonly clause: string;
  readonly because: string;
  readonly effect: "discretion" | "forbids" | "limits";
  /** S: suspected or established; otherwise E: established only. */
  readonly suspicionIsEnough: boolean;
  readonly covers: (kind: string) => boolean;
  readonly measures: (kind: string) => readonly Measure[];
  readonly tells: (kind: string) => readonly Party[];
}

const KINDS_OF_4_7 = [
  "drug-distribution",
  "intimate-services",
  "fraudulent-transactions",
  "online-registration-messages",
  "fraud-or-spam-messages",
  "invalid-identity-document",
];
const KINDS_OF_5_5 = ["illegal-use", ...KINDS_OF_4_7];
const KINDS_OF_6_3 = [
  "interception",
  "offensive-material",
  "unconsented-marketing",
  "fraudulent-transactions",
  "fraud-or-spam-messages",
  "fraud",
  "payment-fraud",
  "rules-breach",
];
const KINDS_OF_11_6 = ["suspicious-payment", "stolen-card", "payment-fraud"];
const KINDS_OF_13_4 = [
  ...KINDS_OF_11_6,
  ...KINDS_OF_5_5,
  "money-laundering",
  "fraud",
  "improper-activity",
  "illegal-additional-service",
  "local-law-breach",
];

const anyKind = (): boolean => true;
const oneOf =
  (...kinds: readonly string[]) =>
  (kind: string): boolean =>
    kinds.includes(kind);
const allBut =
  (left: string) =>
  (kind: string): boolean =>
    kind !== left;

function row(
  clause: string,
  because: string,
  covers: (kind: string) => boolean,
  ...measures: readonly Measure[]
): SanctionRule {
  return {
    clause,
    because,
    effect: measures.length > 0 ? "discretion" : "limits",
    suspicionIsEnough: false,
    covers,
    measures: () => measures,
    tells: () => [],
  };
}

function onSuspicion(rule: SanctionRule): SanctionRule {
  return { ...rule, suspicionIsEnough: true };
}

function tellingAll(rule: SanctionRule): SanctionRule {
  return { ...rule, tells: () => ["authorities", "interested-parties"] };
}

/** 4.6: the authorities hear of every kind but the load on the system. */
const thirdPartyHarm: SanctionRule = {
  ...row(
    "4.6",
    "third-party-harm",
    oneOf("unconsented-marketing", "system-overload", "illegal-use", "illegal-additional-service"),
    "close-account",
    "interrupt-services",
    "block-number",
  ),
  measures: (kind) =>
    kind === "system-overload"
      ? ["close-account", "interrupt-services", "block-number"]
      : ["close-account", "interrupt-services", "block-number", "report"],
  tells: (kind) => (kind === "system-overload" ? [] : ["authorities"]),
};

const FREEZVON: readonly SanctionRule[] = [
  thirdPartyHarm,
  row("4.7", "illegal-aim", oneOf(...KINDS_OF_4_7), "terminate-agreement", "interrupt-services"),
  row("4.13", "registration-messages", oneOf("online-registration-messages"), "interrupt-services"),
  row("4.14", "staff-abused", oneOf("abuse-of-staff"), "interrupt-services", "block-number"),
  row("4.16", "rules-broken", allBut("missing-data"), "interrupt-services"),
  row("5.5", "illegal-purpose", oneOf(...KINDS_OF_5_5), "terminate-agreement"),
  row("6.2", "data-missing", oneOf("missing-data"), "stop-temporarily"),
  row("6.2", "duty-violated", allBut("missing-data"), "stop-temporarily"),
  row("6.3", "lawful-use-broken", oneOf(...KINDS_OF_6_3)),
  row("8.5", "refund-forfeited", anyKind),
  onSuspicion(row("11.6", "payment-fraud", oneOf(...KINDS_OF_11_6), "block-account")),
  row("13.1", "declaration-broken", oneOf("money-laundering", "fraud", ...KINDS_OF_5_5)),
  onSuspicion(row("13.2", "breach-suspected", anyKind, "block-account")),
  tellingAll(onSuspicion(row("13.4", "may-inform-others", oneOf(...KINDS_OF_13_4), "report"))),
];

const ILLYVOIP: readonly SanctionRule[] = [
  row("¶6", "underage", oneOf("underage")),
  row("¶8", "false-contact-information", oneOf("false-contact-information"), "close-account"),
  { ...row("¶11", "rights-ended", oneOf("content-misuse"), "interrupt-services"), effect: "forbids" },
  row("¶16", "trade-law-broken", oneOf("export-or-sanctions-breach")),
  tellingAll(onSuspicion(row("¶20", "may-report-misuse", oneOf(...KINDS_OF_11_6), "report"))),
  row("¶26", "refund-forfeited", anyKind),
  row("¶31", "terms-violated", anyKind, "terminate-agreement", "interrupt-services"),
  onSuspicion(row("¶31", "harmful-conduct", oneOf("harmful-conduct"), "terminate-agreement", "interrupt-services")),
];

export function sanctionRules(operator: Operator): readonly SanctionRule[] {
  return operator === "illyvoip" ? ILLYVOIP : FREEZVON;
}

/** Every clause that the door weighs, in document order; 13.3 looks at blocks only. */
export function sanctionClauses(operator: Operator): readonly string[] {
  return operator === "illyvoip"
    ? ["¶6", "¶8", "¶11", "¶16", "¶20", "¶26", "¶31"]
    : ["4.6", "4.7", "4.13", "4.14", "4.16", "5.5", "6.2", "6.3", "8.5", "11.6", "13.1", "13.2", "13.3", "13.4"];
}
