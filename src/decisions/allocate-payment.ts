/** Where does a payment go? */
import { type Allocation, allocationCaseOf } from "../core/allocation-case.js";
import type { Answered, Decision, NotAddressed } from "../core/decision.js";
import type { DoorName } from "../core/door-names.js";
import type { Terms } from "../core/terms.js";
import { weigh } from "../core/weigh.js";
import { type Money, moneyOf } from "../ledger/money.js";
import type { Account } from "../model/account.js";
import type { AllocationQuestion } from "../model/allocation-question.js";
import { allocationQuestionParser } from "../model/parsers.js";
import type { Decimal, Id } from "../model/scalars.js";
import { concludeDoor, concludeSilence, openDoor } from "./door.js";

/** `allocated`: all of it to invoices, `credited`: none of it. */
export type AllocationOutcome = "allocated" | "split" | "credited" | "undetermined";

/** What an invoice receives. */
export interface AllocationLine {
  readonly invoiceId: Id;
  readonly amount: Decimal;
  /** What was outstanding before. */
  readonly before: Decimal;
  /** What is outstanding after it. */
  readonly after: Decimal;
  /** Whether nothing is outstanding after it. */
  readonly settled: boolean;
}

/** The answer of {@link allocatePayment}. Amounts are null where invoices decide them and are not known. */
export interface AllocationDecision extends Decision<"allocation", AllocationOutcome> {
  /** The invoices that receive something, in the order in which they are paid. */
  readonly allocations: readonly AllocationLine[];
  /** What goes on the balance. */
  readonly credit: Money | null;
  /** The balance with it. */
  readonly balanceAfter: Money | null;
  /** What is then outstanding of all invoices; null also where no invoice is looked at. */
  readonly outstandingAfter: Money | null;
}

/** An unknown invoice list can change every amount: it could be of any effect, and no other effect leads elsewhere. */
const OUTCOMES = { unknown: "undetermined", limits: "known", permits: "known", satisfied: "known" } as const;

const SILENT = { allocations: [], credit: null, balanceAfter: null, outstandingAfter: null } as const;

/**
 * Allocates a payment: to open invoices, to the balance, or to both.
 *
 * @param terms - the agreement
 * @param account - the account, parsed or as plain JSON; the payment is not yet in it
 * @param question - the instant, and the payment in account currency
 * @returns the decision, with what each invoice receives and what goes on the balance
 * @throws InputError when the account or the question is malformed, `at` lies before the registration, or
 * `payment.receivedAt` after `at` (`after-the-question`)
 * @clause ¶17
 * @clause 8.1, 9.8, 11.4
 * @units amounts as exact decimal text in account currency
 *
 * @example
 * ```ts
 * import { allocatePayment, illyvoip } from "fineprint";
 *
 * const issuedAt = "2026-06-01T09:00:00Z";
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z" },
 *   deposits: [],
 *   charges: [],
 *   invoices: [
 *     { id: "B", issuedAt, dueAt: "2026-06-15T09:00:00Z", amount: "5.00", payments: [] },
 *     { id: "A", issuedAt, dueAt: "2026-07-15T09:00:00Z", amount: "10.00", payments: [] },
 *   ],
 * } as const;
 * const decision = allocatePayment(illyvoip, account, { at: "2026-07-03T09:00:00Z", payment: { amount: "12.00" } });
 * decision.outcome; //=> "allocated"
 * decision.allocations.map(({ invoiceId, amount, after }) => [invoiceId, amount, after]); //=> [["A", "10.00", "0.00"], ["B", "2.00", "3.00"]]
 * decision.outstandingAfter?.amount; //=> "3.00"
 * ```
 */
export function allocatePayment<Spoken extends DoorName>(
  terms: Terms<Spoken>,
  account: Account,
  question: AllocationQuestion,
): Answered<AllocationDecision, Spoken>;
export function allocatePayment(
  terms: Terms<never>,
  account: Account,
  question: AllocationQuestion,
): AllocationDecision | NotAddressed<AllocationDecision> {
  const base = openDoor(terms, account, question, allocationQuestionParser);
  const said = terms.doors.allocation;
  if (said === undefined) return concludeSilence("allocation", terms, base, said, SILENT);
  const c = allocationCaseOf(base, said);
  return concludeDoor("allocation", terms, c, said.clauses, (heard) => {
    const { needs } = weigh(heard, OUTCOMES);
    const allocation = c.allocation();
    if (allocation === undefined) return { ...SILENT, outcome: "undetermined" as AllocationOutcome, needs };
    const { lines, rest, outstandingAfter } = allocation;
    const { currency } = c.account;
    return {
      outcome: outcomeOf(allocation),
      needs,
      allocations: lines.map(({ invoice, amount, before, after, settled }) => ({
        invoiceId: invoice.id,
        amount: c.text(amount),
        before: c.text(before),
        after: c.text(after),
        settled,
      })),
      credit: moneyOf(rest, currency),
      balanceAfter: moneyOf(c.balance() + rest, currency),
      outstandingAfter: outstandingAfter === null ? null : moneyOf(outstandingAfter, currency),
    };
  });
}

function outcomeOf({ lines, rest }: Allocation): AllocationOutcome {
  if (lines.length === 0) return "credited";
  return rest === 0n ? "allocated" : "split";
}
