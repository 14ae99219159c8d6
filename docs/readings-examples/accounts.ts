/** The accounts of the examples: as little as each question needs. */
import type { Account, Charge, Deposit, Instant, Subscriber } from "fineprint";

/** An account of a subscriber since 5 January 2025 with nothing in it, and some facts. */
export function accountWith(facts: Partial<Account>, subscriber: Partial<Subscriber> = {}): Account {
  return {
    id: "A-1",
    currency: "EUR",
    subscriber: { id: "S-1", registeredAt: "2025-01-05T09:00:00Z", ...subscriber },
    deposits: [],
    charges: [],
    ...facts,
  };
}

/** An account of ILLYVOIP without other accounts or violations, and some facts. */
export const illyvoipAccount = (facts: Partial<Account>, subscriber: Partial<Subscriber> = {}): Account =>
  accountWith({ violations: [], ...facts }, { otherAccounts: [], ...subscriber });

/** An account of Freezvon with nothing owed, used or violated and the identity verified, and some facts. */
export const freezvonAccount = (facts: Partial<Account>, subscriber: Partial<Subscriber> = {}): Account =>
  accountWith(
    { invoices: [], numbers: [], subscriptions: [], violations: [], ...facts },
    { identity: { verifiedAt: "2025-01-07T09:00:00Z" }, ...subscriber },
  );

/** A deposit that is credited when it is received, by card unless said otherwise. */
export function deposit(id: string, amount: string, at: Instant, more: Partial<Deposit> = {}): Deposit {
  return { id, receivedAt: at, creditedAt: at, amount, method: "card", ...more };
}

/** Calls, charged at once. */
export function calls(id: string, amount: string, at: Instant): Charge {
  return { id, at, amount, kind: "call" };
}
