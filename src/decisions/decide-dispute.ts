/** Is the window for a dispute open? */
import type { Decision } from "../core/decision.js";
import { disputeCaseOf } from "../core/dispute-case.js";
import { decides } from "../core/doors.js";
import type { Terms } from "../core/terms.js";
import { weigh } from "../core/weigh.js";
import type { Account } from "../model/account.js";
import { disputeQuestionParser } from "../model/parsers.js";
import type { DisputeQuestion } from "../model/questions.js";
import type { Resolved } from "../model/resolve.js";
import type { Instant } from "../model/scalars.js";
import { instantText } from "../time/civil-calendar.js";
import { type Complain, concludeDoor, concludeSilence, openDoor } from "./door.js";

/** What a dispute question can come to. */
export type DisputeOutcome = "open" | "closed" | "not-yet" | "not-addressed";

/** The answer of {@link decideDispute}. */
export interface DisputeDecision extends Decision<"dispute", DisputeOutcome> {
  /** When the charge, payment or occurrence was; null where the agreement does not speak of it. */
  readonly opensAt: Instant | null;
  /** The first instant at which the window is over; null where the agreement does not speak of it. */
  readonly closesAt: Instant | null;
}

const OUTCOMES = {
  forbids: "closed",
  awaits: "not-yet",
  permits: "open",
  satisfied: "not-addressed",
} as const;

/**
 * Decides whether a charge, a payment or the functioning of the system can be disputed.
 *
 * @param terms - the agreement
 * @param account - the account, parsed or as plain JSON
 * @param question - the instant, and what is disputed
 * @returns the decision, with the window
 * @throws InputError when the account or the question is malformed, `at` lies before the registration, or the
 * account lacks the charge or deposit (`unknown-id`)
 * @clause ¶21
 * @clause 10.1
 *
 * @example
 * ```ts
 * import { decideDispute, illyvoip } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2026-01-05T09:00:00Z" },
 *   deposits: [],
 *   charges: [{ id: "C1", at: "2026-04-30T22:30:00+02:00", amount: "4.20", kind: "call" }],
 * } as const;
 * const subject = { kind: "charge", id: "C1" } as const;
 * const decision = decideDispute(illyvoip, account, { at: "2026-05-04T12:00:00+02:00", subject });
 * [decision.outcome, decision.closesAt]; //=> ["open", "2026-05-04T22:00:00.000Z"]
 * ```
 */
export function decideDispute(terms: Terms<never>, account: Account, question: DisputeQuestion): DisputeDecision {
  const base = openDoor(terms, account, question, disputeQuestionParser, checkDispute);
  const said = terms.doors.dispute;
  if (!decides(said)) return concludeSilence("dispute", terms, base, said, { opensAt: null, closesAt: null });
  const c = disputeCaseOf(base, said);
  return concludeDoor("dispute", terms, c, said.clauses, (heard) => {
    const closes = c.closes();
    return {
      ...weigh(heard, OUTCOMES),
      opensAt: closes && instantText(c.opensAt),
      closesAt: closes && instantText(closes.endAt),
    };
  });
}

function checkDispute(account: Resolved<Account>, { subject }: Resolved<DisputeQuestion>, complain: Complain): void {
  if (subject.kind === "functioning") return;
  const list: readonly { readonly id: string }[] = subject.kind === "charge" ? account.charges : account.deposits;
  if (!list.some(({ id }) => id === subject.id))
    complain("unknown-id", "subject.id", `the id of a ${subject.kind} of this account`);
}
