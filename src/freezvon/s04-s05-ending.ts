/** Sections 4 and 5: grounds on which the operator ends the agreement, corrections, services paid beyond the end. */

import { unknownLists } from "../core/account-facts.js";
import type { Clause } from "../core/clause.js";
import { paidThroughAfter } from "../core/fees-until-effect.js";
import { limits, satisfied, unknown } from "../core/finding.js";
import { paidServices } from "../core/renewal-case.js";
import type { Section } from "../core/section.js";
import type { TerminationCase } from "../core/termination-case.js";
import { causeVerdict } from "../core/termination-verdicts.js";
import { idsOf } from "../core/verdicts.js";
import type { EpochMs } from "../model/resolve.js";

const noHarmToThirdParties: Clause<TerminationCase> = {
  id: "4.6",
  summary: "the operator has closed the account because of illegal acts towards third parties",
  weigh: (c) => causeVerdict(c, "illegal-use", "ended-for-illegal-use"),
};

const noIllegalAim: Clause<TerminationCase> = {
  id: "4.7",
  summary: "the operator has dissolved the agreement because the services served an illegal aim",
  weigh: (c) => causeVerdict(c, "illegal-use", "ended-for-illegal-use"),
};

const balanceNotCorrected: Clause<TerminationCase> = {
  id: "4.11",
  summary: "the operator may correct the balance",
  weigh: ({ account: { adjustments = [] }, clock }) => {
    const corrections = adjustments.filter(({ at, amount }) => amount < 0n && clock.happened(at));
    return corrections.length > 0
      ? limits("balance-corrected", { adjustmentIds: idsOf(corrections) })
      : satisfied("balance-not-corrected");
  },
};

const rulesKept: Clause<TerminationCase> = {
  id: "4.16",
  summary: "the operator has ended the services because the rules were broken",
  weigh: (c) => causeVerdict(c, "breach", "ended-for-breach"),
};

const noIllegalPurpose: Clause<TerminationCase> = {
  id: "5.5",
  summary: "the operator has ended the agreement because the services were used for an illegal purpose",
  weigh: (c) => causeVerdict(c, "illegal-use", "ended-for-illegal-use"),
};

const nothingPaidBeyondEnd: Clause<TerminationCase> = {
  id: "5.6",
  summary: "services that work are not reimbursed, even where they are paid for beyond the end",
  weigh: (c) => {
    // a notice always gives it a date
    const lastDay = c.time.dayOf(c.ending().effectiveAt as EpochMs);
    const paidBeyond = paidServices(c).filter(
      (service) => service.active && paidThroughAfter(c.fees(), service) > lastDay,
    );
    if (paidBeyond.length > 0)
      return limits("running-services-not-reimbursed", {
        services: paidBeyond.map(({ kind, id }) => `${kind} ${id}`).sort(),
      });
    const absent = unknownLists(c, "numbers", "subscriptions");
    return absent.length > 0 ? unknown(absent, "limits") : satisfied("no-running-services-paid");
  },
};

export const sections4And5Ending: Section = {
  termination: [
    noHarmToThirdParties,
    noIllegalAim,
    balanceNotCorrected,
    rulesKept,
    noIllegalPurpose,
    nothingPaidBeyondEnd,
  ],
};
