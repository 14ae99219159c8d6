/** The windows for disputes: each is asked when it opens and when it closes, and not in between. */
import { type DisputeDecision, decideDispute } from "../decisions/decide-dispute.js";
import type { Account } from "../model/account.js";
import type { DisputeSubject } from "../model/questions.js";
import type { EpochMs } from "../model/resolve.js";
import { freshTraceOf } from "./asking.js";
import { byKindThenId, type WindowClosingEvent } from "./forecast-event.js";
import { type Standing, textOf } from "./forecast-standing.js";
import { isUsage } from "./forecast-usage.js";

/** Something posted that can be disputed. */
type Posted = Exclude<DisputeSubject, { readonly kind: "functioning" }>;

/** Something that can be disputed, and when the answer to that may change next. */
export interface DisputeWatch {
  readonly subject: Posted;
  readonly decision: DisputeDecision;
  readonly nextAt: EpochMs;
}

/** What can be disputed of an account: its deposits, and its charges but those of assumed usage. */
export function disputable({ deposits, charges }: Pick<Account, "deposits" | "charges">): readonly Posted[] {
  return [
    ...charges.filter((charge) => !isUsage(charge)).map(({ id }) => ({ kind: "charge" as const, id })),
    ...deposits.map(({ id }) => ({ kind: "deposit" as const, id })),
  ];
}

/** Watches those of which the answer can still change. */
export function watchDisputes(standing: Standing, subjects: readonly Posted[]): readonly DisputeWatch[] {
  return subjects.flatMap((subject) => {
    const decision = decideDispute(standing.terms, standing.account, { at: textOf(standing), subject });
    const { nextAt } = freshTraceOf(decision);
    return nextAt === null ? [] : [{ subject, decision, nextAt }];
  });
}

/** Asks those again whose answer may have changed: the windows that have closed, and what is still to be watched. */
export function closeDisputes(
  standing: Standing,
  watches: readonly DisputeWatch[],
): { readonly events: readonly WindowClosingEvent[]; readonly watches: readonly DisputeWatch[] } {
  const due = watches.filter(({ nextAt }) => nextAt <= standing.at);
  if (due.length === 0) return { events: [], watches };
  const at = textOf(standing);
  const events = due
    .filter(({ decision }) => decision.outcome === "open")
    .sort((a, b) => byKindThenId(a.subject, b.subject))
    .flatMap(({ subject }) => {
      const { outcome, findings } = decideDispute(standing.terms, standing.account, { at, subject });
      const closing = findings.filter(({ effect }) => outcome === "closed" && effect === "forbids");
      return closing.map(
        ({ clause, because }): WindowClosingEvent => ({
          ...{ kind: "window-closes", at, question: "dispute", subject, clause, because },
        }),
      );
    });
  const again = watchDisputes(
    standing,
    due.map(({ subject }) => subject),
  );
  return { events, watches: [...watches.filter(({ nextAt }) => nextAt > standing.at), ...again] };
}
