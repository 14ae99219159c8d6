/** A dispute case: when the thing that is disputed happened, and when the window for it ends. */
import type { DisputeQuestion } from "../model/questions.js";
import type { EpochMs, Resolved } from "../model/resolve.js";
import type { Window, WindowEnd } from "../time/windows.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";

/** What an agreement says of disputes. */
export interface DisputeTerms {
  readonly clauses: readonly Clause<DisputeCase>[];
  /** The window for what is disputed; null where the agreement does not speak of it. */
  readonly window: (c: DisputeCase) => Window | null;
}

/** A dispute case. */
export interface DisputeCase extends Case<Resolved<DisputeQuestion>> {
  readonly opensAt: EpochMs;
  /** When the window ends; null where the agreement does not speak of what is disputed. */
  readonly closes: () => WindowEnd | null;
}

/** Makes a dispute case of a case. */
export function disputeCaseOf(base: Case<Resolved<DisputeQuestion>>, terms: DisputeTerms): DisputeCase {
  const opensAt = anchorOf(base);
  const c: DisputeCase = {
    ...base,
    opensAt,
    closes: base.readings.once(() => terms.window(c)?.(opensAt, base.time) ?? null),
  };
  return c;
}

function anchorOf({ account, question: { subject } }: Case<Resolved<DisputeQuestion>>): EpochMs {
  if (subject.kind === "functioning") return subject.occurredAt;
  const { id } = subject;
  return subject.kind === "charge"
    ? (account.charges.find((charge) => charge.id === id) as { at: EpochMs }).at
    : (account.deposits.find((deposit) => deposit.id === id) as { receivedAt: EpochMs }).receivedAt;
}
