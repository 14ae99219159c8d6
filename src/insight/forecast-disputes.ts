/** The windows for disputes: asked when something is posted and when its window closes, and not in between. */
import { decideDispute } from "../decisions/decide-dispute.js";
import type { Account } from "../model/account.js";
import type { DisputeSubject } from "../model/questions.js";
import { type EpochMs, resolve } from "../model/resolve.js";
import { byKindThenId, type WindowClosingEvent } from "./forecast-event.js";
import { type Standing, textOf } from "./forecast-standing.js";
import { isUsage } from "./forecast-usage.js";

/** Something that can be disputed, and when that is over. */
export interface DisputeWindow {
  readonly subject: Exclude<DisputeSubject, { readonly kind: "functioning" }>;
  readonly closesAt: EpochMs;
}

/** The windows that are still to close: of deposits, and of charges but those of assumed usage. */
export function windowsToClose(
  standing: Standing,
  { deposits, charges }: Pick<Account, "deposits" | "charges">,
): readonly DisputeWindow[] {
  const subjects = [
    ...charges.filter((charge) => !isUsage(charge)).map(({ id }) => ({ kind: "charge" as const, id })),
    ...deposits.map(({ id }) => ({ kind: "deposit" as const, id })),
  ];
  return subjects.flatMap((subject) => {
    const { closesAt } = resolve({ closesAt: askDispute(standing, subject).closesAt });
    return closesAt !== null && closesAt > standing.at ? [{ subject, closesAt }] : [];
  });
}

/** That the windows which end now are closed. */
export function disputesClosed(standing: Standing, windows: readonly DisputeWindow[]): readonly WindowClosingEvent[] {
  const common = { kind: "window-closes", at: textOf(standing), question: "dispute" } as const;
  return windows
    .filter(({ closesAt }) => closesAt === standing.at)
    .sort((a, b) => byKindThenId(a.subject, b.subject))
    .flatMap(({ subject }) =>
      askDispute(standing, subject)
        .findings.filter(({ effect }) => effect === "forbids")
        .map(({ clause, because }) => ({ ...common, subject, clause, because })),
    );
}

const askDispute = (standing: Standing, subject: DisputeSubject): ReturnType<typeof decideDispute> =>
  decideDispute(standing.terms, standing.account, { at: textOf(standing), subject });
