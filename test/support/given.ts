/** given / under / at: the only shape of a decision test. */
import {
  type Account,
  type ActivationDecision,
  type ActivationQuestion,
  type AllocationDecision,
  type AllocationQuestion,
  allocatePayment,
  capLiability,
  type Decision,
  type Deposit,
  type DisputeDecision,
  type DisputeSubject,
  decideActivation,
  decideDispute,
  decideInactivity,
  decideOrder,
  decideRefund,
  decideRenewal,
  decideSanction,
  decideSuspension,
  decideTermination,
  decideUse,
  type InactivityDecision,
  type LiabilityDecision,
  type LiabilityQuestion,
  type OrderDecision,
  type OrderQuestion,
  type RefundDecision,
  type RefundQuestion,
  type RenewalDecision,
  type SanctionDecision,
  type SuspensionDecision,
  type TerminationDecision,
  type TerminationQuestion,
  type Terms,
  type UseDecision,
  type UseQuestion,
  withReadings,
} from "fineprint";

/**
 * An account about which everything is known and nothing is wrong: registered on 5 January 2026, identity verified,
 * a card deposit of 50.00 on 1 June 2026, no charges, nothing running, no violations.
 */
export const CLEAN: Account = {
  id: "A1",
  currency: "EUR",
  subscriber: {
    id: "S1",
    registeredAt: "2026-01-05T09:00:00Z",
    otherAccounts: [],
    identity: { documentsAt: "2026-01-06T09:00:00Z", verifiedAt: "2026-01-07T09:00:00Z" },
  },
  deposits: [deposit("D1", "50.00", "2026-06-01T09:00:00Z")],
  charges: [],
  adjustments: [],
  refunds: [],
  invoices: [],
  numbers: [],
  subscriptions: [],
  violations: [],
  blocks: [],
};

/** A deposit that is credited when it is received, by card unless said otherwise. */
export function deposit(id: string, amount: string, at: string, more: Partial<Deposit> = {}): Deposit {
  return { id, amount, receivedAt: at, creditedAt: at, method: "card", ...more };
}

/** Questions to an account under terms at an instant. */
export interface Asked {
  readonly refund: (more?: Omit<RefundQuestion, "at">) => RefundDecision;
  readonly suspension: () => SuspensionDecision;
  readonly renewal: () => RenewalDecision;
  readonly dispute: (subject: DisputeSubject) => DisputeDecision;
  readonly inactivity: () => InactivityDecision;
  readonly termination: (more: Omit<TerminationQuestion, "at">) => TerminationDecision;
  readonly sanction: () => SanctionDecision;
  readonly order: (more: Omit<OrderQuestion, "at">) => OrderDecision;
  readonly activation: (more?: Partial<Omit<ActivationQuestion, "at">>) => ActivationDecision;
  readonly use: (more: Omit<UseQuestion, "at">) => UseDecision;
  readonly allocation: (payment: AllocationQuestion["payment"]) => AllocationDecision;
  readonly liability: (more: Omit<LiabilityQuestion, "at">) => LiabilityDecision;
}

/** {@link CLEAN} with some facts changed, or taken away with `undefined`. */
export function given(facts: { readonly [Key in keyof Account]?: Account[Key] | undefined } = {}) {
  const account = { ...CLEAN, ...facts } as Account;
  return {
    account,
    under: (terms: Terms, readings: Readonly<Record<string, string>> = {}) => ({
      at: (at: string): Asked => {
        const chosen = withReadings(terms, readings);
        return {
          refund: (more = {}) => decideRefund(chosen, account, { at, ...more }),
          suspension: () => decideSuspension(chosen, account, { at }),
          renewal: () => decideRenewal(chosen, account, { at }),
          dispute: (subject) => decideDispute(chosen, account, { at, subject }),
          inactivity: () => decideInactivity(chosen, account, { at }),
          termination: (more) => decideTermination(chosen, account, { at, ...more }),
          sanction: () => decideSanction(chosen, account, { at }),
          order: (more) => decideOrder(chosen, account, { at, ...more }),
          activation: (more = {}) => decideActivation(chosen, account, { at, numberId: "N1", ...more }),
          use: (more) => decideUse(chosen, account, { at, ...more }),
          allocation: (payment) => allocatePayment(chosen, account, { at, payment }),
          liability: (more) => capLiability(chosen, account, { at, ...more }),
        };
      },
    }),
  };
}

/** The findings of one clause, each as `"effect code"`, in their order. */
export function findingsOf({ findings }: Decision, clause: string): readonly string[] {
  return findings.filter((finding) => finding.clause === clause).map(({ effect, because }) => `${effect} ${because}`);
}

/** The `until` of the findings of one clause; null where there is none. */
export function untilOf({ findings }: Decision, clause: string): readonly (string | null)[] {
  return findings.filter((finding) => finding.clause === clause).map(({ until }) => until ?? null);
}
