/** A refund case: which deposits could give what, as the agreement's own rules on lines say. */
import type { Remainder } from "../ledger/ledger.js";
import type { Charge } from "../model/charge.js";
import type { RefundQuestion } from "../model/questions.js";
import type { Resolved, Units } from "../model/resolve.js";
import type { Currency } from "../model/scalars.js";
import type { Case } from "./case.js";
import type { Clause } from "./clause.js";
import { type Clock, clockAt } from "./clock.js";

/** Why a refund is asked for; not known when `undefined`. */
export type RefundReason = RefundQuestion["reason"];

/** What a rule on lines says of one deposit. */
export interface LineRuling {
  readonly clause: string;
  readonly because: string;
  readonly pays: boolean;
}

/** A deposit and what of it is asked for: what is left of it, or what one charge took. */
export interface LineClaim extends Remainder {
  readonly claimed: Units;
}

/** A rule on lines: the first of an agreement's rules that applies decides a line. */
export type LineRule = (c: RefundCase, claim: LineClaim, reason: RefundReason) => LineRuling | undefined;

/** One deposit's line. */
export interface RefundLine extends LineClaim, LineRuling {
  readonly refundable: Units;
}

/** What an agreement says of refunds. */
export interface RefundTerms {
  readonly clauses: readonly Clause<RefundCase>[];
  readonly lines: readonly LineRule[];
  /** Whether what a single charge took can be asked back. */
  readonly chargeIsRefundable: boolean;
  /** The currency that refunds are paid in; null: that of the account. */
  readonly paidIn: Currency | null;
  /** Whether the fee of the payout is taken from it. */
  readonly feeIsSubscribers: boolean;
  /** Whether money can go back to where a deposit came from. */
  readonly goesBack: (claim: LineClaim) => boolean;
}

/** A refund case. */
export interface RefundCase extends Case<Resolved<RefundQuestion>> {
  /** The clock of the request: that of the question, unless the request has an instant of its own. */
  readonly requested: Clock;
  /** The charge that is asked back, if not the balance is. */
  readonly charge: Resolved<Charge> | undefined;
  readonly paidIn: Currency;
  /** Whether money can go back to where a deposit came from. */
  readonly goesBack: RefundTerms["goesBack"];
  /** One line for each credited deposit, by `creditedAt`, then id. */
  readonly lines: () => readonly RefundLine[];
  /** What the lines come to, for the reason of the question or for another. */
  readonly refundable: (reason?: { readonly reason: RefundReason }) => Units;
}

/** Makes a refund case of a case. */
export function refundCaseOf(base: Case<Resolved<RefundQuestion>>, terms: RefundTerms): RefundCase {
  const { question, account, time, readings } = base;
  const { requestedAt, subject = "balance", reason } = question;
  const charge = subject === "balance" ? undefined : account.charges.find(({ id }) => id === subject.chargeId);

  const claims = (): readonly LineClaim[] => {
    const { remainders } = base.ledger();
    if (charge === undefined) return remainders.map((share) => ({ ...share, claimed: share.remainder }));
    if (!terms.chargeIsRefundable) return [];
    const without = base.ledger(charge).remainders;
    return remainders.map((share, i) => {
      const taken = (without[i] as Remainder).remainder - share.remainder;
      return { ...share, claimed: taken > 0n ? taken : 0n };
    });
  };
  const linesFor = (why: RefundReason): readonly RefundLine[] =>
    claims().map((claim) => {
      const ruling = firstRuling(c, terms.lines, claim, why);
      return { ...claim, ...ruling, refundable: ruling.pays ? claim.claimed : 0n };
    });

  const lines = readings.once(() => linesFor(reason));
  const c: RefundCase = {
    ...base,
    requested: requestedAt === undefined ? base.clock : clockAt(requestedAt, time),
    charge,
    paidIn: terms.paidIn ?? account.currency,
    goesBack: terms.goesBack,
    lines,
    refundable: (other) =>
      (other === undefined ? lines() : linesFor(other.reason)).reduce((sum, line) => sum + line.refundable, 0n),
  };
  return c;
}

function firstRuling(c: RefundCase, rules: readonly LineRule[], claim: LineClaim, reason: RefundReason): LineRuling {
  for (const rule of rules) {
    const ruling = rule(c, claim, reason);
    if (ruling !== undefined) return ruling;
  }
  throw new Error(`no rule on lines speaks of the deposit ${claim.deposit.id}`);
}
