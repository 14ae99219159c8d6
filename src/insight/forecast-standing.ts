/** How an account stands at an instant: what the questions of a forecast come to, each asked when it is first needed. */
import type { Decision, NotAddressed } from "../core/decision.js";
import type { Terms } from "../core/terms.js";
import { decideInactivity, type InactivityDecision } from "../decisions/decide-inactivity.js";
import { decideRefund, type RefundDecision } from "../decisions/decide-refund.js";
import { decideRenewal, type RenewalDecision } from "../decisions/decide-renewal.js";
import { decideSuspension, type SuspensionDecision } from "../decisions/decide-suspension.js";
import type { Account } from "../model/account.js";
import { instantQuestionParser } from "../model/parsers.js";
import type { EpochMs } from "../model/resolve.js";
import type { Instant } from "../model/scalars.js";
import { instantText } from "../time/civil-calendar.js";
import { freshTraceOf } from "./asking.js";

type Asked<Decided extends Decision> = () => Decided | NotAddressed<Decided>;

/** How an account stands at an instant. */
export interface Standing {
  readonly terms: Terms<never>;
  readonly at: EpochMs;
  /** Parsed. */
  readonly account: Account;
  readonly renewal: Asked<RenewalDecision>;
  readonly suspension: Asked<SuspensionDecision>;
  readonly refund: Asked<RefundDecision>;
  readonly inactivity: () => InactivityDecision;
}

/** How a parsed account stands; what an earlier answer for the same account still holds for is not asked again. */
export function standingAt(terms: Terms<never>, account: Account, at: EpochMs, earlier?: Standing): Standing {
  const before = earlier?.account === account ? earlier : undefined;
  const question = instantQuestionParser.parse({ at: instantText(at) });
  return {
    terms,
    at,
    account,
    renewal: once(at, before?.renewal(), () => decideRenewal(terms, account, question)),
    suspension: once(at, before?.suspension(), () => decideSuspension(terms, account, question)),
    refund: once(at, before?.refund(), () => decideRefund(terms, account, question)),
    inactivity: once(at, before?.inactivity(), () => decideInactivity(terms, account, question)),
  };
}

/** The same account at a later instant. */
export const later = (standing: Standing, at: EpochMs): Standing =>
  standingAt(standing.terms, standing.account, at, standing);

/** Another account at the same instant. */
export const withAccount = (standing: Standing, account: Account): Standing =>
  standingAt(standing.terms, account, standing.at);

/** The first instant after it at which any of its answers may differ; infinite where there is none. */
export function nextOf({ renewal, suspension, refund, inactivity }: Standing): EpochMs {
  return Math.min(...[renewal(), suspension(), refund(), inactivity()].map(nextAtOf));
}

/** The instant of a standing as text. */
export const textOf = ({ at }: Standing): Instant => instantText(at);

const nextAtOf = (decision: Decision): EpochMs => freshTraceOf(decision).nextAt ?? Infinity;

/** Asks once; not at all while an earlier answer holds. */
function once<Decided extends Decision>(at: EpochMs, earlier: Decided | undefined, ask: () => Decided): () => Decided {
  let answer = earlier !== undefined && nextAtOf(earlier) > at ? earlier : undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
