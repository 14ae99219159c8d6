/** ¶31–¶32: the operator ends the access. */
import { effectiveTermination } from "../core/account-facts.js";
import type { Clause } from "../core/clause.js";
import { forbids, satisfied } from "../core/finding.js";
import type { RefundCase } from "../core/refund-case.js";
import type { Section } from "../core/section.js";
import type { SuspensionCase } from "../core/suspension-case.js";
import { endingVerdicts, violationVerdict } from "../core/verdicts.js";
import { feesDue } from "./p17-p22-billing.js";

const notTerminatedByOperator: Clause<RefundCase> = {
  id: "¶31",
  summary: "fees paid in advance do not go back when the operator ends the agreement",
  weigh: (c) =>
    effectiveTermination(c)?.by === "operator"
      ? forbids("terminated-by-operator")
      : satisfied("not-terminated-by-operator"),
};

const feesPaid: Clause<SuspensionCase> = {
  id: "¶31",
  summary: "the operator may end the access when fees that are due are not paid",
  weigh: feesDue,
};

const agreementKept: Clause<SuspensionCase> = {
  id: "¶31",
  summary: "the operator may end the access when the agreement is violated",
  weigh: (c) => violationVerdict(c, {}, { effect: "discretion", because: "terms-violated", otherwise: "terms-kept" }),
};

const noHarmfulConduct: Clause<SuspensionCase> = {
  id: "¶31",
  summary: "the operator may end the access when conduct may harm it or others",
  weigh: (c) =>
    violationVerdict(
      c,
      { kinds: ["harmful-conduct"] },
      { effect: "discretion", because: "harmful-conduct", otherwise: "no-harmful-conduct" },
    ),
};

const accessNotEnded: Clause<SuspensionCase> = {
  id: "¶31",
  summary: "the operator has ended the agreement, or blocked the account",
  weigh: (c) => {
    const endings = endingVerdicts(c, {
      blocks: ["inactivity", "fraud", "conduct", "missing-data", "discretion"],
      ends: ({ by }) => by === "operator",
    });
    return endings.length > 0 || effectiveTermination(c) !== undefined ? endings : [satisfied("agreement-runs")];
  },
};

export const p31p32: Section = {
  refund: [notTerminatedByOperator],
  suspension: [feesPaid, agreementKept, noHarmfulConduct, accessNotEnded],
};
