/** A liability case: which payments limit what can be claimed. */
import { countedAmount } from "../ledger/history.js";
import { byId } from "../ledger/order.js";
import type { LiabilityQuestion } from "../model/liability-question.js";
import type { EpochMs, Resolved, Units } from "../model/resolve.js";
import type { Id } from "../model/scalars.js";
import type { LookBackRule } from "../time/day-rules.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";

/** What counts as paid besides payments of invoices: deposits, or charges for services. */
export type PaidBy = "money-in" | "services-charged";

/** What an agreement says of its liability. */
export interface LiabilityTerms {
  readonly clauses: readonly Clause<LiabilityCase>[];
  /** From when payments before the action count. */
  readonly window: (c: Case) => LookBackRule;
  /** What counts as paid for the services. */
  readonly paidBy: (c: Case) => PaidBy;
}

/** One payment that counts. */
export interface CountedPayment {
  readonly kind: "deposit" | "invoice-payment" | "charge";
  /** That of the deposit, the charge or the invoice. */
  readonly id: Id;
  readonly at: EpochMs;
  readonly amount: Units;
}

/** A liability case. */
export interface LiabilityCase extends Case<Resolved<LiabilityQuestion>> {
  /** The first instant whose payments count; those at the action's no longer do. */
  readonly fromAt: () => EpochMs;
  /** The payments that count, so far as they are known: by instant, id, kind and amount. */
  readonly payments: () => readonly CountedPayment[];
  /** What they come to. */
  readonly paid: () => Units;
}

/** Makes a liability case of a case. */
export function liabilityCaseOf(base: Case<Resolved<LiabilityQuestion>>, terms: LiabilityTerms): LiabilityCase {
  const { actionAt } = base.question;
  const { once } = base.readings;
  const fromAt = once(() => terms.window(base)(actionAt, base.time));
  const payments = once(() =>
    [...(terms.paidBy(base) === "money-in" ? moneyIn(base) : servicesCharged(base)), ...invoicePayments(base)]
      .filter(({ at, amount }) => fromAt() <= at && at < actionAt && amount > 0n)
      .sort(byTimeThenRest),
  );
  return { ...base, fromAt, payments, paid: () => payments().reduce((sum, { amount }) => sum + amount, 0n) };
}

/** Deposits when they were received, credited or not, less what a chargeback has taken back. */
const moneyIn = ({ account, clock }: Case): readonly CountedPayment[] =>
  account.deposits.map((deposit) => {
    clock.watch(deposit.chargeback?.openedAt);
    clock.watch(deposit.chargeback?.settledAt);
    return { kind: "deposit", id: deposit.id, at: deposit.receivedAt, amount: countedAmount(deposit, clock.at) };
  });

const servicesCharged = ({ account, clock }: Case): readonly CountedPayment[] =>
  account.charges
    .filter(({ reversedAt }) => !clock.happened(reversedAt))
    .map(({ id, at, amount }) => ({ kind: "charge", id, at, amount }));

const invoicePayments = ({ account }: Case): readonly CountedPayment[] =>
  (account.invoices ?? []).flatMap(({ id, payments }) =>
    payments.map(({ at, amount }) => ({ kind: "invoice-payment" as const, id, at, amount })),
  );

const byTimeThenRest = (a: CountedPayment, b: CountedPayment): number =>
  a.at - b.at ||
  byId(a, b) ||
  Number(a.kind > b.kind) - Number(a.kind < b.kind) ||
  Number(a.amount > b.amount) - Number(a.amount < b.amount);
