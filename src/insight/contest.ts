/** Would another reading of the agreement change this answer? */
import type { Decision } from "../core/decision.js";
import type { Party, Reading, ReadingOption } from "../core/reading.js";
import type { Terms } from "../core/terms.js";
import { compareMoney, type Money } from "../ledger/money.js";
import type { Account } from "../model/account.js";
import { isSameAnswer } from "./answer.js";
import {
  type AccountDoor,
  type AnyDoor,
  type AnyQuestion,
  askingOf,
  freshTraceOf,
  type QuestionDoor,
} from "./asking.js";
import { type Variant, variantsOf } from "./combinations.js";

/**
 * The answer under other options of some readings.
 *
 * @typeParam Decided - the decision of the question
 */
export interface Alternative<Decided extends Decision> {
  /** The options that it takes instead, by name of reading: what `withReadings` would be given. */
  readonly readings: Readonly<Record<string, string>>;
  readonly decision: Decided;
  /**
   * Whom it favours, compared with the decision: whoever gains by the amount, or else by what is said of the options.
   * `neither` where the answer is the same, or the options pull both ways.
   */
  readonly favours: Party;
}

/**
 * An answer and all others that the open points of the agreement allow.
 *
 * @typeParam Decided - the decision of the question
 */
export interface Contest<Decided extends Decision> {
  /** The answer under the options that the terms have chosen. */
  readonly decision: Decided;
  /** Whether every alternative is the same answer. */
  readonly settled: boolean;
  /** One for each combination of options that could matter: those of the readings that were consulted on the way. */
  readonly alternatives: readonly Alternative<Decided>[];
  /** The least amount that any reading gives; null where the question is about no amount, or none is known. */
  readonly least: Money | null;
  /** The most. */
  readonly most: Money | null;
  /** Whether all combinations were asked; beyond 256 only those that change one or two readings are. */
  readonly exhaustive: boolean;
}

/**
 * Asks a question under every other option of each reading that matters, alone and in combination. A reading that was not
 * consulted cannot matter; one that is only consulted under another option of another one is found as well.
 *
 * @param decide - the door of the question, such as `decideRefund`
 * @param terms - the agreement
 * @param account - the account; null where the question needs none
 * @param question - the question
 * @returns the decision and its alternatives, and whether any of them is another answer
 * @throws InputError as the door does
 * @units `least` and `most` are the amount paid out of a refund, the total of a renewal or an invoice, the credit of a
 * payment, the limit of liability
 *
 * @example
 * ```ts
 * import { contest, decideRefund, illyvoip } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z", otherAccounts: [] },
 *   deposits: [
 *     { id: "D1", receivedAt: "2026-03-05T09:00:00Z", creditedAt: "2026-03-05T09:00:00Z", amount: "100.00", method: "card" },
 *     { id: "D2", receivedAt: "2026-06-03T09:00:00Z", creditedAt: "2026-06-03T09:00:00Z", amount: "50.00", method: "card" },
 *   ],
 *   charges: [{ id: "C1", at: "2026-06-20T17:12:00Z", amount: "60.00", kind: "call" }],
 *   violations: [],
 * } as const;
 * const open = contest(decideRefund, illyvoip, account, { at: "2026-07-03T09:00:00Z", reason: "discontinue" });
 * [open.settled, open.exhaustive]; //=> [false, true]
 * [open.least?.amount, open.decision.amount.amount, open.most?.amount]; //=> ["0.00", "50.00", "50.00"]
 * const newest = open.alternatives.find(({ readings }) => JSON.stringify(readings) === '{"burn-down":"newest-first"}');
 * [newest?.decision.outcome, newest?.favours]; //=> ["refused", "operator"]
 * ```
 */
export function contest<Asked extends Terms<never>, const Question extends AnyQuestion, Decided extends Decision>(
  decide: AccountDoor<Asked, Question, Decided>,
  terms: Asked,
  account: Account,
  question: Question,
): Contest<Decided>;
export function contest<Asked extends Terms<never>, const Question extends AnyQuestion, Decided extends Decision>(
  decide: QuestionDoor<Asked, Question, Decided>,
  terms: Asked,
  account: null,
  question: Question,
): Contest<Decided>;
export function contest<Asked extends Terms<never>, const Question extends AnyQuestion, Decided extends Decision>(
  decide: AnyDoor<Asked, Question, Decided>,
  terms: Asked,
  account: Account | null,
  question: Question,
): Contest<Decided> {
  const { variants, exhaustive } = variantsOf(askingOf(decide, terms, account, question), terms);
  const { decision } = variants.find(isUnvaried) as Variant<Decided>;
  const others = variants.filter((variant) => !isUnvaried(variant));
  const amounts = variants.flatMap((variant) => amountOf(variant.decision) ?? []).sort(compareMoney);
  return {
    decision,
    settled: others.every((other) => isSameAnswer(other.decision, decision)),
    alternatives: others.map((other) => ({ ...other, favours: favouredBy(other, decision, terms) })),
    least: amounts[0] ?? null,
    most: amounts.at(-1) ?? null,
    exhaustive,
  };
}

const isUnvaried = ({ readings }: Variant<Decision>): boolean => Object.keys(readings).length === 0;

/** The amount that a question is about. */
function amountOf(decision: Decision): Money | null {
  const { amount } = freshTraceOf(decision).shape;
  return amount === undefined ? null : ((decision as unknown as Record<string, Money | null>)[amount.field] ?? null);
}

const OTHER_PARTY = { subscriber: "operator", operator: "subscriber", neither: "neither" } as const;

function favouredBy({ readings, decision }: Variant<Decision>, than: Decision, terms: Terms<never>): Party {
  if (isSameAnswer(decision, than)) return "neither";
  const [here, there] = [amountOf(decision), amountOf(than)];
  const more = here === null || there === null ? 0 : compareMoney(here, there);
  const { favours = "neither" } = freshTraceOf(decision).shape.amount ?? {};
  if (more !== 0 && favours !== "neither") return more > 0 ? favours : OTHER_PARTY[favours];
  const [party, ...others] = new Set(
    Object.entries(readings)
      .map(([name, option]) => ((terms.readings[name] as Reading).options[option] as ReadingOption).favours)
      .filter((favoured) => favoured !== "neither"),
  );
  return party === undefined || others.length > 0 ? "neither" : party;
}
