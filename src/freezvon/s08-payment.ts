/** Section 8: payment policy. */
import { effectiveTermination, unknownLists } from "../core/account-facts.js";
import type { AllocationCase } from "../core/allocation-case.js";
import { burnDownReading } from "../core/burn-down-reading.js";
import type { Case } from "../core/case.js";
import type { Clause } from "../core/clause.js";
import { type Facts, forbids, limits, permits, satisfied, unknown, type Verdict } from "../core/finding.js";
import type { Reading } from "../core/reading.js";
import type { LineRule, RefundCase } from "../core/refund-case.js";
import { byDueDay, paidServices, type RenewalCase, type RenewalOrder } from "../core/renewal-case.js";
import type { SanctionClause } from "../core/sanction-case.js";
import { sanctionClause } from "../core/sanction-clause.js";
import type { Section } from "../core/section.js";
import type { SuspensionCase } from "../core/suspension-case.js";
import { idsOf, nothingDueVerdicts, renewalVerdicts, silentClause, violationVerdict } from "../core/verdicts.js";
import type { BurnDown } from "../ledger/burn-down.js";

export const burnDown: Reading<BurnDown> = burnDownReading("8.1", {
  why: "Debts are by custom set off against the oldest payment; it matters only to money from special conditions (8.5.1).",
});

/** Whether funds are insufficient, or the lists without which that can't be told. */
type FundsTest = (c: Case) => boolean | readonly string[];

const nothingLeft = (c: Case): boolean => c.balance() <= 0n;

/** Whether the balance does not cover the fee that falls due first. */
function belowNextFee(c: Case): ReturnType<FundsTest> {
  if (nothingLeft(c)) return true;
  const absent = unknownLists(c, "numbers", "subscriptions");
  if (absent.length > 0) return absent;
  const next = paidServices(c).find(
    ({ active, cancelRequestedAt, dueAt }) =>
      active && !(c.clock.happened(cancelRequestedAt) && cancelRequestedAt < dueAt),
  );
  return next !== undefined && c.balance() < next.fee;
}

export const insufficientFunds: Reading<FundsTest> = {
  name: "insufficient-funds",
  clause: "8.3",
  question: "When are funds insufficient to use the services?",
  options: {
    "nothing-left": { says: "when the balance is zero or below", favours: "subscriber", means: nothingLeft },
    "below-next-fee": {
      says: "when the balance does not cover the fee that falls due first",
      favours: "operator",
      means: belowNextFee,
    },
  },
  why: "As long as there is money, there are services that it can be used for; doubt goes against the drafter.",
};

/** Of equal fees, the one that fell due first: services come in that order. */
const byFee: RenewalOrder["compare"] = (a, b) => Number(a.fee > b.fee) - Number(a.fee < b.fee);

export const renewalOrder: Reading<RenewalOrder> = {
  name: "renewal-order",
  clause: "8.3",
  question: "Which services are renewed when the balance is not enough for all that are due?",
  options: {
    "oldest-due-first": {
      says: "those that fell due first, as far as the balance goes",
      favours: "neither",
      means: { compare: byDueDay, allOrNone: false },
    },
    "cheapest-first": {
      says: "the cheapest ones, as far as the balance goes",
      favours: "subscriber",
      means: { compare: byFee, allOrNone: false },
    },
    "all-or-none": { says: "none", favours: "operator", means: { compare: byDueDay, allOrNone: true } },
  },
  why: "Each fee meets the balance that is there when it falls due.",
};

export const specialFunds: Reading<"on-subscriber-termination" | "always"> = {
  name: "special-funds",
  clause: "8.5.1",
  question: "When is money from numbers under special conditions kept?",
  options: {
    "on-subscriber-termination": {
      says: "when the subscriber ends the agreement",
      favours: "subscriber",
      means: "on-subscriber-termination",
    },
    always: { says: "always", favours: "operator", means: "always" },
  },
  why: "The clause opens with the case of the subscriber's termination.",
};

/** What insufficient funds do under a clause; unknown where the test can't be made. */
export function fundsVerdict(c: Case, effect: (because: "insufficient-funds", facts: Facts) => Verdict): Verdict {
  const insufficient = c.readings.choose(insufficientFunds)(c);
  const given = effect("insufficient-funds", { balance: c.text(c.balance()) });
  if (insufficient === true) return given;
  if (insufficient === false) return satisfied("funds-suffice", given.facts);
  return unknown(insufficient, given.effect);
}

const fundsSuffice: Clause<Case> = {
  id: "8.3",
  summary: "without sufficient funds the access is suspended without notice",
  weigh: (c) => fundsVerdict(c, forbids),
};

const fundsSufficeAgain: Clause<SuspensionCase> = {
  id: "8.4",
  summary: "without sufficient funds the access is suspended without notice (the rule of 8.3 again)",
  weigh: (c) => fundsVerdict(c, forbids),
};

const renewedFromBalance: Clause<RenewalCase> = {
  id: "8.3",
  summary: "services are renewed from the balance if it covers the fee",
  weigh: (c) => [
    ...renewalVerdicts(c, {
      renews: (facts) => permits("fee-collected", facts),
      lapses: (facts) => forbids("fee-not-covered", facts),
    }),
    ...nothingDueVerdicts(c),
  ],
};

const notCancelled: Clause<RenewalCase> = {
  id: "8.4",
  summary: "services are renewed unless a request for their deletion has been received",
  weigh: (c) => renewalVerdicts(c, { ends: (facts) => forbids("cancelled", facts) }),
};

const requirementsKept: Clause<RefundCase> = {
  id: "8.5",
  summary: "the balance does not go back to whoever has violated the rules",
  weigh: (c) => violationVerdict(c, {}, { effect: "forbids", because: "terms-violated", otherwise: "terms-kept" }),
};

const balanceNotForfeited: SanctionClause = sanctionClause({
  id: "8.5",
  summary: "whoever has violated the rules forfeits the balance",
  grounds: [{ because: "refund-forfeited" }],
  effect: "limits",
  refund: "forfeited",
});

const isSpecial = (c: RefundCase): boolean =>
  c.readings.choose(specialFunds) === "always" || effectiveTermination(c)?.by === "subscriber";

/** A line of money that came by way of special conditions. */
export const specialConditionsLine: LineRule = (c, { deposit }) =>
  deposit.source === "special-conditions" && isSpecial(c)
    ? { clause: "8.5.1", because: "special-conditions", pays: false }
    : undefined;

const noSpecialConditions: Clause<RefundCase> = {
  id: "8.5.1",
  summary: "money from numbers under special conditions does not go back to a subscriber who ends the agreement",
  weigh: (c) => {
    const special = c.lines().filter(({ because }) => because === "special-conditions");
    if (special.length === 0) return satisfied("no-special-conditions");
    return limits("special-conditions", { depositIds: idsOf(special.map(({ deposit }) => deposit)) });
  },
};

const restKeptOnBalance: Clause<AllocationCase> = {
  id: "8.1",
  summary: "accounts are kept as one system of money: what a payment is not needed for stays on the balance",
  weigh: (c) => {
    const allocation = c.allocation();
    if (allocation === undefined) return unknown(["invoices"], "forbids");
    const credit = c.text(allocation.rest);
    return allocation.rest > 0n ? permits("kept-on-balance", { credit }) : satisfied("nothing-kept", { credit });
  },
};

export const section8: Section = {
  sanction: [balanceNotForfeited],
  allocation: [restKeptOnBalance],
  refund: [requirementsKept, noSpecialConditions],
  suspension: [fundsSuffice, fundsSufficeAgain],
  use: [fundsSuffice],
  renewal: [renewedFromBalance, notCancelled],
  silent: { invoice: [silentClause("8.1", "the system keeps the accounts; taxes and discounts are not mentioned")] },
};
