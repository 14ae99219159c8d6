/** Section 13: illegal funds, unlawful activity. */
import { openBlocks } from "../core/account-facts.js";
import type { Clause } from "../core/clause.js";
import { discretion, satisfied } from "../core/finding.js";
import type { RefundCase } from "../core/refund-case.js";
import type { Section } from "../core/section.js";
import type { SuspensionCase } from "../core/suspension-case.js";
import { endingVerdicts, violationVerdict } from "../core/verdicts.js";

const nothingSuspected: Clause<SuspensionCase> = {
  id: "13.2",
  summary: "the operator may end the access over a reasonable suspicion of any breach",
  weigh: (c) => [
    violationVerdict(
      c,
      { suspected: true },
      { effect: "discretion", because: "breach-suspected", otherwise: "nothing-suspected" },
    ),
    ...endingVerdicts(c, {
      blocks: ["fraud"],
      ends: ({ by, cause }) => by === "operator" && cause === "fraud",
    }),
  ],
};

const notBlockedForFraud: Clause<RefundCase> = {
  id: "13.3",
  summary: "the operator need not refund the balance of an account that is blocked for fraud",
  weigh: (c) => {
    const blocks = openBlocks(c).filter(({ cause }) => cause === "fraud");
    if (blocks.length === 0) return satisfied("not-blocked-for-fraud");
    return discretion("no-duty-to-refund", { blockIds: blocks.map(({ id }) => id).sort() });
  },
};

export const section13: Section = { refund: [notBlockedForFraud], suspension: [nothingSuspected] };
