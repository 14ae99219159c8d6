/** Section 13: illegal funds, unlawful activity. */
import { openBlocks } from "../core/account-facts.js";
import type { Case } from "../core/case.js";
import type { Clause } from "../core/clause.js";
import { discretion, satisfied } from "../core/finding.js";
import type { SanctionClause } from "../core/sanction-case.js";
import { sanctionClause } from "../core/sanction-clause.js";
import type { Section } from "../core/section.js";
import type { SuspensionCase } from "../core/suspension-case.js";
import type { TerminationCase } from "../core/termination-case.js";
import { causeVerdict } from "../core/termination-verdicts.js";
import { endingVerdicts, idsOf, violationVerdict } from "../core/verdicts.js";
import type { ViolationKind } from "../model/violation.js";
import { ILLEGAL_PURPOSES } from "./s05-s06-rights-and-duties.js";
import { PAYMENT_VIOLATIONS } from "./s11-duration.js";

/** 13.1: funds of an unlawful source. */
const UNLAWFUL_FUNDS: readonly ViolationKind[] = ["money-laundering", "fraud"];
/** 13.4: what others may be told of. */
const TOLD_TO_OTHERS: readonly ViolationKind[] = [
  ...PAYMENT_VIOLATIONS,
  ...ILLEGAL_PURPOSES,
  ...UNLAWFUL_FUNDS,
  "improper-activity",
  "illegal-additional-service",
  "local-law-breach",
];

const nothingSuspected: Clause<SuspensionCase> = {
  id: "13.2",
  summary: "the operator may end the access over a reasonable suspicion of any breach",
  weigh: (c) =>
    violationVerdict(
      c,
      { suspected: true },
      { effect: "discretion", because: "breach-suspected", otherwise: "nothing-suspected" },
    ),
};

const accessNotEndedForFraud: Clause<Case> = {
  id: "13.2",
  summary: "the operator has ended the access over fraud",
  weigh: (c) =>
    endingVerdicts(c, {
      blocks: ["fraud"],
      ends: ({ by, cause }) => by === "operator" && cause === "fraud",
    }),
};

const notEndedForFraud: Clause<TerminationCase> = {
  id: "13.2",
  summary: "the operator has ended the access over fraud",
  weigh: (c) => causeVerdict(c, "fraud", "ended-for-fraud"),
};

const sourceLawful: SanctionClause = sanctionClause({
  id: "13.1",
  summary: "the subscriber declares that funds and use are lawful; what follows otherwise is said elsewhere",
  grounds: [{ kinds: [...UNLAWFUL_FUNDS, ...ILLEGAL_PURPOSES], because: "declaration-broken" }],
  effect: "limits",
});

const nothingSanctionedOnSuspicion: SanctionClause = sanctionClause({
  id: "13.2",
  summary: "the operator may block the account over a reasonable suspicion of any breach",
  grounds: [{ suspected: true, because: "breach-suspected" }],
  effect: "discretion",
  measures: ["block-account"],
});

const notBlockedForFraud: Clause<Case> = {
  id: "13.3",
  summary: "the operator need not refund the balance of an account that is blocked for fraud",
  weigh: (c) => {
    const blocks = openBlocks(c).filter(({ cause }) => cause === "fraud");
    if (blocks.length === 0) return satisfied("not-blocked-for-fraud");
    return discretion("no-duty-to-refund", { blockIds: idsOf(blocks) });
  },
};

const nobodyInformed: SanctionClause = sanctionClause({
  id: "13.4",
  summary: "the operator may tell authorities, banks and other firms who the subscriber is and what it suspects",
  grounds: [{ kinds: TOLD_TO_OTHERS, suspected: true, because: "may-inform-others" }],
  effect: "discretion",
  reports: { to: ["authorities", "interested-parties"] },
});

export const section13: Section = {
  sanction: [
    sourceLawful,
    nothingSanctionedOnSuspicion,
    { ...notBlockedForFraud, refund: "discretionary" },
    nobodyInformed,
  ],
  refund: [notBlockedForFraud],
  suspension: [nothingSuspected, accessNotEndedForFraud],
  use: [accessNotEndedForFraud],
  termination: [notEndedForFraud],
};
