/** The ledger of a few facts as of an instant, written so that a test can say what it should be. */
import type { Account, Adjustment, Charge, Refund } from "fineprint";
import { type BurnDown, methodsFirst, newestFirst, oldestFirst, proRata } from "../../src/ledger/burn-down.js";
import { historyOf } from "../../src/ledger/history.js";
import { balanceAsOf, ledgerAsOf } from "../../src/ledger/ledger.js";
import { amountText } from "../../src/ledger/money.js";
import { accountParser } from "../../src/model/parsers.js";

/** The four orders of the reading `burn-down`; ILLYVOIP never pays out bank transfers and crypto (¶25). */
export const ORDERS = {
  "oldest-first": oldestFirst,
  "newest-first": newestFirst,
  "pro-rata": proRata,
  "excluded-methods-first": methodsFirst(["bank-transfer", "crypto"]),
} as const satisfies Readonly<Record<string, BurnDown>>;
/** The name of an order. */
export type Order = keyof typeof ORDERS;
/** The names of all orders. */
export const ORDER_NAMES = Object.keys(ORDERS) as readonly Order[];

/** The money of an account. */
export type Movements = Partial<Pick<Account, "deposits" | "charges" | "adjustments" | "refunds">>;

/** What the ledger says, with amounts as text. */
export interface Books {
  readonly balance: string;
  /** What is left of each credited deposit, in order. */
  readonly left: readonly string[];
  /** What usage took of each, as opposed to refunds. */
  readonly used: readonly string[];
  readonly free: string;
  readonly debt: string;
}

/** A day of June 2026 at 09:00 UTC, or so many milliseconds later. */
export const june = (day: number, later = 0): string => new Date(Date.UTC(2026, 5, day, 9) + later).toISOString();

/** An account with these movements and nothing else. */
export const accountOf = (movements: Movements): Account => ({
  id: "A1",
  currency: "EUR",
  subscriber: { id: "S1", registeredAt: "2026-01-05T09:00:00Z" },
  deposits: [],
  charges: [],
  ...movements,
});

/** The books of an account as of an instant, burned in an order; `without` a charge, as if it had never been. */
export function booksOf(movements: Movements, at: string, order: Order = "oldest-first", without?: string): Books {
  const account = accountParser.resolved(accountParser.parse(accountOf(movements)));
  const history = historyOf(account);
  const instant = Date.parse(at);
  const charge = account.charges.find(({ id }) => id === without);
  const { remainders, freeCredit, debt } = ledgerAsOf(history, instant, ORDERS[order], charge);
  const text = (units: bigint): string => amountText(units, "EUR");
  return {
    balance: text(balanceAsOf(history, instant)),
    left: remainders.map(({ remainder }) => text(remainder)),
    used: remainders.map(({ spent }) => text(spent)),
    free: text(freeCredit),
    debt: text(debt),
  };
}

/** A call that was charged. */
export const call = (id: string, amount: string, at: string, reversedAt?: string): Charge => ({
  id,
  amount,
  at,
  kind: "call",
  reversedAt,
});
/** A correction. */
export const adjusted = (id: string, amount: string, at: string): Adjustment => ({ id, amount, at });
/** Money paid back, from a deposit or from the newest ones. */
export const paidBack = (id: string, amount: string, at: string, depositId?: string): Refund => ({
  id,
  amount,
  at,
  depositId,
});
