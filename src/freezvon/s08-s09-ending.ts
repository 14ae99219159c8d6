/** Sections 8 and 9: fees up to the end, money that does not come back, debts that stay. */
import type { Clause } from "../core/clause.js";
import { discretion, limits, satisfied, unknown } from "../core/finding.js";
import type { Section } from "../core/section.js";
import type { TerminationCase } from "../core/termination-case.js";
import { amountVerdict, feeVerdict } from "../core/termination-verdicts.js";
import { idsOf } from "../core/verdicts.js";
import { specialFunds } from "./s08-payment.js";
import { identityVerdict } from "./s12-identity.js";

const noFeeBeforeEnd: Clause<TerminationCase> = {
  id: "8.3",
  summary: "until the end services are renewed from the balance if it covers the fee",
  weigh: feeVerdict,
};

const noSpecialConditions: Clause<TerminationCase> = {
  id: "8.5.1",
  summary: "money from numbers under special conditions does not go back to a subscriber who ends the agreement",
  weigh: (c) => {
    const special = specialDeposits(c);
    return special.length > 0
      ? limits("special-conditions", { depositIds: idsOf(special) })
      : satisfied("no-special-conditions");
  },
};

/** The deposits under special conditions of which something is left, where the end keeps it back. */
function specialDeposits(c: TerminationCase) {
  const isSpecial = ({ source }: { readonly source?: string | undefined }): boolean => source === "special-conditions";
  if (!c.account.deposits.some(isSpecial)) return [];
  if (c.question.by === "operator" && c.readings.choose(specialFunds) !== "always") return [];
  return c
    .ledger()
    .remainders.filter(({ deposit, remainder }) => isSpecial(deposit) && remainder > 0n)
    .map(({ deposit }) => deposit);
}

const payoutConfirmed: Clause<TerminationCase> = {
  id: "8.6",
  summary: "the operator may ask for personal data and documents to confirm a payout",
  weigh: (c) => {
    const { units, needs } = c.settlement().balanceAfter;
    if (needs.length === 0 && units <= 0n) return satisfied("nothing-to-withdraw");
    const { identity } = c.account.subscriber;
    if (identity !== undefined && identityVerdict(c, identity) === "verified") return satisfied("identity-verified");
    const missing = [...needs, ...(identity === undefined ? ["subscriber.identity"] : [])];
    return missing.length > 0 ? unknown(missing, "discretion") : discretion("personal-data-may-be-asked");
  },
};

const nothingOwedAtEnd: Clause<TerminationCase> = {
  id: "9.8",
  summary: "whoever stops using the services pays all that is owed",
  weigh: (c) =>
    amountVerdict(c, ["stillOwed", c.stillOwed()], {
      give: limits,
      because: "arrears-owed",
      otherwise: "nothing-owed",
    }),
};

export const sections8And9Ending: Section = {
  termination: [noFeeBeforeEnd, noSpecialConditions, payoutConfirmed, nothingOwedAtEnd],
};
