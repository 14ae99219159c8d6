/** One case: an account and a question before an agreement, and the three instruments through which clauses ask. */
import type { BurnDown } from "../ledger/burn-down.js";
import { type History, historyOf, nextMovement } from "../ledger/history.js";
import { balanceAsOf, type Ledger, ledgerAsOf } from "../ledger/ledger.js";
import { amountText } from "../ledger/money.js";
import type { Account } from "../model/account.js";
import type { Charge } from "../model/charge.js";
import type { EpochMs, Resolved, Units } from "../model/resolve.js";
import type { Decimal } from "../model/scalars.js";
import type { WorkingCalendar } from "../model/working-calendar.js";
import type { CivilTime } from "../time/civil-time.js";
import { type Clock, clockAt } from "./clock.js";
import type { Reading } from "./reading.js";
import { type ReadingsInstrument, readingsInstrument } from "./readings.js";
import type { Contradiction } from "./register.js";

/** What a case needs of an agreement, whatever it says of the question. */
export interface Agreement {
  readonly id: string;
  readonly version: string;
  /** IANA name of the zone in which days are counted. */
  readonly zone: string;
  /** Which days are worked. */
  readonly calendar: WorkingCalendar;
  /** @internal Zone and calendar put together. */
  readonly time: CivilTime;
  /** Every reading of the agreement by name. */
  readonly readings: Readonly<Record<string, Reading>>;
  /** The option that is taken of each reading. */
  readonly chosen: Readonly<Record<string, string>>;
  /** Which deposit usage consumes. */
  readonly burnDown: Reading<BurnDown>;
  /** Where the document contradicts itself. */
  readonly contradictions: readonly Contradiction[];
}

/** What every question has, those of an account and those without one. */
type AnyQuestion = { readonly at: EpochMs };

/** A question before an agreement, without an account. */
export interface QuestionCase<Question extends AnyQuestion = AnyQuestion> {
  readonly question: Question;
  readonly clock: Clock;
  readonly readings: ReadingsInstrument;
  /** Days, months and working days, as the operator counts them. */
  readonly time: CivilTime;
}

/** One case. */
export interface Case<Question extends AnyQuestion = AnyQuestion> extends QuestionCase<Question> {
  /** The facts: resolved, and dated; what lies after `at` has not happened. */
  readonly account: Resolved<Account>;
  /** All money movements in time order. */
  readonly history: () => History;
  /** Credited deposits and adjustments, less charges and refunds; it may be negative. */
  readonly balance: () => Units;
  /** Balance by deposits; `without` one charge, as if it had never been. */
  readonly ledger: (without?: Resolved<Charge>) => Ledger;
  /** Writes an amount in the account's currency. */
  readonly text: (units: Units) => Decimal;
}

/** Opens a case without an account. */
export function questionCaseOf<Question extends AnyQuestion>(
  { time, chosen }: Agreement,
  question: Question,
): QuestionCase<Question> {
  return { question, clock: clockAt(question.at, time), readings: readingsInstrument(chosen), time };
}

/** Opens a case. */
export function caseOf<Question extends AnyQuestion>(
  agreement: Agreement,
  account: Resolved<Account>,
  question: Question,
): Case<Question> {
  const { at } = question;
  const base = questionCaseOf(agreement, question);
  const { clock, readings } = base;
  const history = (): History => {
    const found = historyOf(account);
    clock.watch(nextMovement(found, at));
    return found;
  };
  const ledger = readings.once(() => ledgerAsOf(history(), at, readings.choose(agreement.burnDown)));
  return {
    ...base,
    account,
    history,
    balance: () => balanceAsOf(history(), at),
    ledger: (without) =>
      without === undefined ? ledger() : ledgerAsOf(history(), at, readings.choose(agreement.burnDown), without),
    text: (units) => amountText(units, account.currency),
  };
}
