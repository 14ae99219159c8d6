/** May an order go through? */
import type { Answered, Decision, NotAddressed } from "../core/decision.js";
import type { DoorName } from "../core/door-names.js";
import type { OrderTerms } from "../core/order-case.js";
import type { Terms } from "../core/terms.js";
import { weigh } from "../core/weigh.js";
import { type Money, moneyOf } from "../ledger/money.js";
import type { Account } from "../model/account.js";
import type { OrderQuestion } from "../model/order-question.js";
import { orderQuestionParser } from "../model/parsers.js";
import { checkNumber } from "./check-number.js";
import { concludeDoor, concludeSilence, openDoor } from "./door.js";

/** What an order can come to. */
export type OrderOutcome = "accepted" | "refused" | "awaiting" | "discretionary" | "undetermined";

/** The answer of {@link decideOrder}. */
export interface OrderDecision extends Decision<"order", OrderOutcome> {
  readonly price: Money;
  readonly balance: Money;
  /** What the balance lacks for the price; zero where the order is not paid from it. */
  readonly missing: Money;
  readonly payFrom: OrderTerms["payFrom"];
}

const OUTCOMES = {
  forbids: "refused",
  unknown: "undetermined",
  awaits: "awaiting",
  discretion: "discretionary",
  satisfied: "accepted",
} as const;

const SILENT = { price: null, balance: null, missing: null, payFrom: null } as const;

/**
 * Decides whether an order may go through: whether the account is open, and money, data and documents are there.
 *
 * @param terms - the agreement
 * @param account - the account, parsed or as plain JSON
 * @param question - the instant, what is ordered at which price in account currency, and what the operator has asked for
 * @returns the decision, with what the balance lacks
 * @throws InputError when the account or the question is malformed, `at` lies before the registration, or the order
 * would amend that of a number which the account lacks (`unknown-id`) or that was ordered after `at` (`not-yet`)
 * @clause ¶8, ¶17, ¶23, ¶31
 * @clause 4.1, 4.2, 4.3, 5.5, 6.1, 6.5, 7.6, 7.7
 *
 * @example
 * ```ts
 * import { decideOrder, freezvon } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: {
 *     id: "S-1",
 *     registeredAt: "2026-01-05T09:00:00Z",
 *     name: "Mari",
 *     contactPhone: "+3725550100",
 *     address: "Narva mnt 5, Tallinn",
 *   },
 *   deposits: [
 *     { id: "D1", receivedAt: "2026-06-01T09:00:00Z", creditedAt: "2026-06-01T09:00:00Z", amount: "10.00", method: "card" },
 *   ],
 *   charges: [],
 * } as const;
 * const item = { kind: "number", price: "14.90", documents: "required" } as const;
 * const decision = decideOrder(freezvon, account, { at: "2026-07-03T09:00:00Z", item });
 * [decision.outcome, decision.missing.amount]; //=> ["awaiting", "4.90"]
 * decision.findings.filter(({ effect }) => effect === "awaits").map(({ clause }) => clause); //=> ["4.3", "6.1"]
 * ```
 */
export function decideOrder<Spoken extends DoorName>(
  terms: Terms<Spoken>,
  account: Account,
  question: OrderQuestion,
): Answered<OrderDecision, Spoken>;
export function decideOrder(
  terms: Terms<never>,
  account: Account,
  question: OrderQuestion,
): OrderDecision | NotAddressed<OrderDecision> {
  const c = openDoor(terms, account, question, orderQuestionParser, (facts, { at, amends }, complain) =>
    checkNumber(facts, at, "amends", amends, complain),
  );
  const said = terms.doors.order;
  if (said === undefined) return concludeSilence("order", terms, c, said, SILENT);
  return concludeDoor("order", terms, c, said.clauses, (heard) => {
    const { price } = c.question.item;
    const balance = c.balance();
    const isShort = said.payFrom === "balance" && balance < price;
    const money = (units: bigint): Money => moneyOf(units, c.account.currency);
    return {
      ...weigh(heard, OUTCOMES),
      price: money(price),
      balance: money(balance),
      missing: money(isShort ? price - balance : 0n),
      payFrom: said.payFrom,
    };
  });
}
