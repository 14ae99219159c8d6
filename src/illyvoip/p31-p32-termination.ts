/** ¶31–¶32: the operator ends the access; what becomes of data. */
import { effectiveTermination } from "../core/account-facts.js";
import type { Case } from "../core/case.js";
import type { Clause } from "../core/clause.js";
import { discretion, forbids, limits, satisfied } from "../core/finding.js";
import type { RefundCase } from "../core/refund-case.js";
import { rowOf } from "../core/row.js";
import type { SanctionClause } from "../core/sanction-case.js";
import { sanctionClause } from "../core/sanction-clause.js";
import type { Section } from "../core/section.js";
import type { StorageCase } from "../core/storage-case.js";
import type { SuspensionCase } from "../core/suspension-case.js";
import type { TerminationCase } from "../core/termination-case.js";
import { accruedFeesVerdict, amountVerdict, effectVerdict } from "../core/termination-verdicts.js";
import { openAccountVerdicts, violationVerdict } from "../core/verdicts.js";
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

const accessNotEnded: Clause<Case> = {
  id: "¶31",
  summary: "the operator has ended the agreement, or blocked the account",
  weigh: (c) => openAccountVerdicts(c, ({ by }) => by === "operator"),
};

const nothingSanctioned: SanctionClause = sanctionClause({
  id: "¶31",
  summary: "the operator may end the access when the agreement is violated, or over conduct that it judges harmful",
  grounds: [{ because: "terms-violated" }, { kinds: ["harmful-conduct"], suspected: true, because: "harmful-conduct" }],
  effect: "discretion",
  measures: ["terminate-agreement", "interrupt-services"],
});

/** Whether the end of the services has taken all recordings. */
export const isStorageDeleted = (c: StorageCase): boolean => c.clock.happened(c.question.endedAt);

const dataKept: Clause<StorageCase> = {
  id: "¶32",
  summary: "with the end of the services all recordings and other data go for good; space is not spoken of",
  weigh: (c) => (isStorageDeleted(c) ? forbids("data-deleted") : satisfied("not-addressed")),
};

const nothingOwedForTerms: Clause<TerminationCase> = {
  id: "¶31",
  summary:
    "when the operator ends it, what has accrued is owed, the rest of a term may be charged, and nothing comes back",
  weigh: (c) => {
    if (c.question.by !== "operator") return satisfied("not-ended-so");
    const balance = c.text(c.balance());
    const verdicts = [
      accruedFeesVerdict(c),
      amountVerdict(c, ["remainingTermFees", c.remainingTermFees()], {
        give: discretion,
        because: "rest-of-term",
        otherwise: "no-rest-of-term",
      }),
      effectVerdict(c, "effect-running"),
      c.balance() > 0n ? limits("no-refund-after-termination", { balance }) : satisfied("nothing-to-settle"),
    ];
    return rowOf(verdicts, "nothing-to-settle");
  },
};

const dataKeptUntilEnd: Clause<TerminationCase> = {
  id: "¶32",
  summary: "with the end all recordings and other data go for good",
  weigh: (c) => {
    const { effectiveAt } = c.ending();
    const hasEnded = effectiveAt !== null && c.clock.reached(effectiveAt);
    return hasEnded ? limits("data-deleted") : satisfied("data-kept", {}, effectiveAt ?? undefined);
  },
};

export const p31p32: Section = {
  termination: [nothingOwedForTerms, dataKeptUntilEnd],
  sanction: [nothingSanctioned],
  order: [accessNotEnded],
  storage: [dataKept],
  use: [accessNotEnded],
  refund: [notTerminatedByOperator],
  suspension: [feesPaid, agreementKept, noHarmfulConduct, accessNotEnded],
};
