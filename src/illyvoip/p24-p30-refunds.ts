/** ¶24–¶27 and ¶30: what of the balance goes back. */
import type { Clause } from "../core/clause.js";
import { forbids, limits, permits, satisfied, unknown } from "../core/finding.js";
import type { LineClaim, LineRule, LineRuling, RefundCase, RefundReason } from "../core/refund-case.js";
import type { SanctionClause } from "../core/sanction-case.js";
import { sanctionClause } from "../core/sanction-clause.js";
import type { Section } from "../core/section.js";
import { coverVerdicts, idsOf, silentClause, violationVerdict } from "../core/verdicts.js";
import type { ChargeKind } from "../model/charge.js";
import type { WindowEnd } from "../time/windows.js";
import {
  depositWindow,
  EXCLUDED_METHODS,
  excludedMethodScope,
  firstDepositUse,
  firstDepositWindow,
  firstTimeAccount,
  fxDay,
} from "./p24-p30-readings.js";

/** ¶27: charges for subscriptions that are never refunded. */
export const SUBSCRIPTION_CHARGES: readonly ChargeKind[] = ["number-setup", "number-monthly", "call-recording"];
/** ¶30: the currency in which refunds are paid. */
export const REFUND_CURRENCY = "EUR";

const windowOf = (c: RefundCase, { deposit }: LineClaim): WindowEnd =>
  c.readings.choose(depositWindow)(deposit.creditedAt, c.time);
const isRecent = (c: RefundCase, claim: LineClaim): boolean => !c.requested.reached(windowOf(c, claim).endAt);
const isExcluded = ({ deposit }: LineClaim): boolean => EXCLUDED_METHODS.includes(deposit.method);

/** Whether a deposit is paid back as the first one, whatever its age. */
function isFirstDepositUnusable(c: RefundCase, claim: LineClaim, reason: RefundReason): boolean {
  return (
    reason === "cannot-use-service" &&
    claim.deposit === c.history().deposits[0] &&
    (c.readings.choose(firstDepositWindow) === "unlimited" || isRecent(c, claim)) &&
    (c.readings.choose(firstDepositUse) === "remainder" || claim.spent === 0n)
  );
}

/** Whether the reason, which is not given, would change what goes back. */
export function reasonCouldMatter(c: RefundCase): boolean {
  return c.question.reason === undefined && c.refundable({ reason: "cannot-use-service" }) !== c.refundable();
}

const ruling = (clause: string, because: LineRuling["because"], pays: boolean): LineRuling => ({
  clause,
  because,
  pays,
});

/** The rules on lines; the first that applies decides. */
export const lines: readonly LineRule[] = [
  (_, { claimed }) => (claimed === 0n ? ruling("¶24", "nothing-left", false) : undefined),
  (_, claim) => (isExcluded(claim) ? ruling("¶25", "method-excluded", false) : undefined),
  (c, claim, reason) => (isFirstDepositUnusable(c, claim, reason) ? ruling("¶24", "first-deposit", true) : undefined),
  (c, claim) => (isRecent(c, claim) ? ruling("¶24", "within-window", true) : undefined),
  () => ruling("¶24", "outside-window", false),
];

const firstDepositUnused: Clause<RefundCase> = {
  id: "¶24",
  summary: "the unused part of a first deposit goes back when the service can't be used",
  weigh: (c) => {
    if (reasonCouldMatter(c)) return unknown(["question.reason"], "forbids");
    const line = c.lines().find(({ because }) => because === "first-deposit");
    if (line === undefined) return satisfied("no-first-deposit");
    const limited = c.readings.choose(firstDepositWindow) === "ninety-days";
    return permits(
      "first-deposit",
      { depositId: line.deposit.id, refundable: c.text(line.refundable) },
      limited ? windowOf(c, line).endAt : undefined,
    );
  },
};

const depositedWithinNinetyDays: Clause<RefundCase> = {
  id: "¶24",
  summary: "unused deposits of the ninety days before the request go back, whatever the reason",
  weigh: (c) => {
    const inside = c.lines().filter((line) => line.refundable > 0n && isRecent(c, line));
    const oldest = inside[0];
    return [
      oldest === undefined
        ? satisfied("nothing-within-window")
        : permits(
            "within-window",
            { depositIds: idsOf(inside.map(({ deposit }) => deposit)) },
            windowOf(c, oldest).endAt,
          ),
      ...coverVerdicts(...c.lines().map((line) => windowOf(c, line))),
    ];
  },
};

const olderAmountsStay: Clause<RefundCase> = {
  id: "¶24",
  summary: "other amounts do not go back but stay usable",
  weigh: (c) => {
    const older = c.lines().filter(({ because }) => because === "outside-window");
    if (older.length === 0) return satisfied("nothing-outside-window");
    return limits("outside-window", { depositIds: idsOf(older.map(({ deposit }) => deposit)) });
  },
};

const paidByRefundableMethod: Clause<RefundCase> = {
  id: "¶25",
  summary: "deposits by bank transfer or crypto never go back but stay usable",
  weigh: (c) => {
    const paidSo = c.ledger().remainders.filter((share) => isExcluded({ ...share, claimed: 0n }));
    if (paidSo.length > 0 && c.readings.choose(excludedMethodScope) === "account")
      return forbids("method-excluded", { depositIds: idsOf(paidSo.map(({ deposit }) => deposit)) });
    const kept = c.lines().filter(({ because }) => because === "method-excluded");
    if (kept.length === 0) return satisfied("no-excluded-method");
    return limits("method-excluded", { depositIds: idsOf(kept.map(({ deposit }) => deposit)) });
  },
};

const firstAccount: Clause<RefundCase> = {
  id: "¶26",
  summary: "only first-time accounts get refunds",
  weigh: (c) => {
    const { id, subscriber } = c.account;
    if (subscriber.otherAccounts === undefined) return unknown(["subscriber.otherAccounts"], "forbids");
    const others = subscriber.otherAccounts.filter((other) => other.id !== id && c.clock.happened(other.openedAt));
    const onlyOne = others.length > 0 && c.readings.choose(firstTimeAccount) === "only-account";
    const barring = others.filter(({ openedAt }) => onlyOne || openedAt < subscriber.registeredAt);
    if (barring.length === 0) return satisfied("first-account", { otherAccounts: others.length });
    return forbids("not-first-account", { accountIds: idsOf(barring) });
  },
};

const agreementKept: Clause<RefundCase> = {
  id: "¶26",
  summary: "whoever violates the agreement gives up the right to a refund",
  weigh: (c) => violationVerdict(c, {}, { effect: "forbids", because: "terms-violated", otherwise: "terms-kept" }),
};

const refundNotForfeited: SanctionClause = sanctionClause({
  id: "¶26",
  summary: "whoever violates the agreement gives up the right to a refund",
  grounds: [{ because: "refund-forfeited" }],
  effect: "limits",
  refund: "forfeited",
});

const noSubscriptionCharge: Clause<RefundCase> = {
  id: "¶27",
  summary: "call recording and number subscriptions are never refunded",
  weigh: ({ charge }) =>
    charge !== undefined && SUBSCRIPTION_CHARGES.includes(charge.kind)
      ? forbids("subscription-not-refundable", { chargeId: charge.id, kind: charge.kind })
      : satisfied("no-subscription-charge"),
};

const exchangeRateKnown: Clause<RefundCase> = {
  id: "¶30",
  summary: "refunds are paid in euro at the rate of the day of the refund",
  weigh: (c) => {
    const { currency } = c.account;
    if (currency === REFUND_CURRENCY || c.charge !== undefined) return satisfied("no-exchange-needed", { currency });
    const needs = ["question.exchangeRate"];
    const { exchangeRate } = c.question;
    if (exchangeRate?.from !== currency || exchangeRate.to !== REFUND_CURRENCY) return unknown(needs, "forbids");
    const days = c.readings.choose(fxDay);
    if (!c.clock.isOn(exchangeRate.on, days)) return unknown(needs, "forbids");
    return satisfied("exchange-rate-known", { currency }, days(c.time).startOf(exchangeRate.on + 1));
  },
};

export const p24p30: Section = {
  silent: {
    inactivity: [
      silentClause("¶24", "what does not go back stays usable; nothing is said of accounts that are not used"),
    ],
  },
  sanction: [refundNotForfeited],
  refund: [
    firstDepositUnused,
    depositedWithinNinetyDays,
    olderAmountsStay,
    paidByRefundableMethod,
    firstAccount,
    agreementKept,
    noSubscriptionCharge,
    exchangeRateKnown,
  ],
};
