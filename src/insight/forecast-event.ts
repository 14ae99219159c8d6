/** What a forecast tells: each thing that happens, and the clause that makes it happen. */
import type { RefundLineAnswer } from "../decisions/decide-refund.js";
import type { RenewalItemAnswer } from "../decisions/decide-renewal.js";
import type { Resumption, SuspensionOutcome } from "../decisions/decide-suspension.js";
import type { Money } from "../ledger/money.js";
import { byId } from "../ledger/order.js";
import type { DisputeSubject } from "../model/questions.js";
import type { Day, Decimal, Id, Instant } from "../model/scalars.js";

/** A fee is collected, and the service goes on. Amounts are in account currency. */
export interface FeeTakenEvent {
  readonly kind: "fee-taken";
  readonly at: Instant;
  readonly service: RenewalItemAnswer["service"];
  readonly dueOn: Day;
  readonly amount: Decimal;
  readonly collectFrom: RenewalItemAnswer["collectFrom"];
  /** The balance once this fee is taken. */
  readonly balanceAfter: Decimal;
  readonly clause: string;
}

/** A fee is due and not covered: the service is no longer paid for, until a deposit covers it. */
export interface LapseEvent {
  readonly kind: "lapses";
  readonly at: Instant;
  readonly service: RenewalItemAnswer["service"];
  readonly dueOn: Day;
  /** What is not covered, in account currency. */
  readonly fee: Decimal;
  readonly clause: string;
}

/** A service that was cancelled ends on its fee day. */
export interface EndEvent {
  readonly kind: "ends";
  readonly at: Instant;
  readonly service: RenewalItemAnswer["service"];
  readonly dueOn: Day;
  readonly clause: string;
}

/** The services can no longer be used as before: they stop, stop for another reason, or can be used again. */
export interface SuspensionEvent {
  /** `suspension-changes`: from one reason to another, such as from suspended to terminated. */
  readonly kind: "suspension-begins" | "suspension-changes" | "suspension-ends";
  readonly at: Instant;
  readonly was: SuspensionOutcome;
  readonly is: SuspensionOutcome;
  /** The clauses by which it is so now; none where nothing stands against it. */
  readonly clauses: readonly string[];
  /** What lets the services be used again. */
  readonly resumesOn: Resumption | null;
}

/** Less can be refunded because time has passed, not because money was spent. */
export interface RefundableDropEvent {
  readonly kind: "refundable-drops";
  readonly at: Instant;
  readonly from: Money;
  readonly to: Money;
  /** The deposits that give less than before, and why; amounts in account currency. */
  readonly lines: readonly (Pick<RefundLineAnswer, "depositId" | "clause" | "because"> & {
    readonly from: Decimal;
    readonly to: Decimal;
  })[];
}

/** Something can no longer be done because its time is over. */
export interface WindowClosingEvent {
  readonly kind: "window-closes";
  readonly at: Instant;
  readonly question: "refund" | "dispute";
  readonly subject: "balance" | DisputeSubject;
  readonly clause: string;
  readonly because: string;
}

/** The operator may block the account from now on, because it is not used. */
export interface BlockableEvent {
  readonly kind: "blockable";
  readonly at: Instant;
  readonly lastUseAt: Instant;
  readonly clause: string;
}

/** Something that happens in a forecast. */
export type ForecastEvent =
  | FeeTakenEvent
  | LapseEvent
  | EndEvent
  | SuspensionEvent
  | RefundableDropEvent
  | WindowClosingEvent
  | BlockableEvent;

type Named = { readonly kind: string; readonly id: Id };

/** By kind, then id. */
export const byKindThenId = (a: Named, b: Named): number =>
  Number(a.kind > b.kind) - Number(a.kind < b.kind) || byId(a, b);
