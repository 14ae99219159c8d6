/** An activation case: until when a number must be on, how far it is, and from which day its fee runs. */
import type { ActivationQuestion } from "../model/activation-question.js";
import type { PhoneNumber } from "../model/phone-number.js";
import type { DayNumber, EpochMs, Resolved } from "../model/resolve.js";
import type { FirstFeeDayRule } from "../time/day-rules.js";
import type { Window } from "../time/windows.js";
import type { Case, QuestionCase } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of activating numbers. */
export interface ActivationTerms {
  readonly clauses: readonly Clause<ActivationCase>[];
  /** The window for it, from the order: of the hours that are stated for the number, if any are. */
  readonly window: (c: QuestionCase, hours: number | undefined) => Window;
  /** The first fee day of a number that is on. */
  readonly feeDay: (c: QuestionCase) => FirstFeeDayRule;
}

/** How far the activation of a number is. */
export interface Activation {
  readonly number: Resolved<PhoneNumber>;
  readonly dueAt: EpochMs;
  readonly isOn: boolean;
  /** Whether it was on in time, or whether there still is time. */
  readonly inTime: boolean;
  /** When it was ready for the subscriber to confirm it; `undefined` while it is not. */
  readonly readyAt: EpochMs | undefined;
  /** What the subscriber has to confirm next; null where there is nothing to confirm. */
  readonly confirm: "call" | "message" | null;
  /** The day of the first fee; null until it is on. */
  readonly feeDay: DayNumber | null;
}

/** An activation case. */
export interface ActivationCase extends Case<Resolved<ActivationQuestion>> {
  /** How far the activation is; `undefined` where numbers are not known. */
  readonly activation: () => Activation | undefined;
}

/** Makes an activation case of a case. */
export function activationCaseOf(base: Case<Resolved<ActivationQuestion>>, terms: ActivationTerms): ActivationCase {
  return {
    ...base,
    activation: base.readings.once(() => {
      const number = base.account.numbers?.find(({ id }) => id === base.question.numberId);
      return number && activationOf(base, terms, number);
    }),
  };
}

function activationOf(
  base: Case<Resolved<ActivationQuestion>>,
  terms: ActivationTerms,
  number: Resolved<PhoneNumber>,
): Activation {
  const { clock, question, time } = base;
  const { orderedAt, readyAt, activatedAt, callConfirmedAt, messageConfirmedAt } = number;
  const { endAt: dueAt } = terms.window(base, question.hours)(orderedAt, time);
  const isOn = clock.happened(activatedAt);
  const isReady = clock.happened(readyAt);
  const missing = !clock.happened(callConfirmedAt) ? "call" : !clock.happened(messageConfirmedAt) ? "message" : null;
  return {
    number,
    dueAt,
    isOn,
    inTime: isOn ? activatedAt < dueAt : !clock.reached(dueAt),
    readyAt: isReady ? readyAt : undefined,
    confirm: isReady && !isOn ? missing : null,
    feeDay: isOn ? terms.feeDay(base)(orderedAt, activatedAt, time) : null,
  };
}
