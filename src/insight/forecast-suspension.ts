/** The state of an account in a forecast: when its services stop, and when the operator may block it. */
import type { Effect } from "../core/finding.js";
import type { SuspensionOutcome } from "../decisions/decide-suspension.js";
import type { Instant } from "../model/scalars.js";
import type { BlockableEvent, SuspensionEvent } from "./forecast-event.js";
import { type Standing, textOf } from "./forecast-standing.js";

/** The effect of the findings that make each outcome. */
const DECISIVE: Readonly<Record<SuspensionOutcome, Effect | null>> = {
  active: null,
  suspended: "forbids",
  blocked: "forbids",
  terminated: "forbids",
  suspendable: "discretion",
  undetermined: "unknown",
};

/** That the services can be used otherwise than before. */
export function suspensionChange(before: Standing, now: Standing): readonly SuspensionEvent[] {
  const { outcome: was } = before.suspension();
  const { outcome: is, findings, resumesOn } = now.suspension();
  // terms that do not speak of it never do
  if (was === is || was === "not-addressed" || is === "not-addressed") return [];
  const kind = is === "active" ? "suspension-ends" : was === "active" ? "suspension-begins" : "suspension-changes";
  const clauses = findings.filter(({ effect }) => effect === DECISIVE[is]).map(({ clause }) => clause);
  return [{ kind, at: textOf(now), was, is, clauses: [...new Set(clauses)], resumesOn }];
}

/** Whether the services can be used: also where the operator may suspend them, or the terms do not speak of it. */
export const isUsable = ({ suspension }: Standing): boolean =>
  ["active", "suspendable", "not-addressed"].includes(suspension().outcome);

/** That the operator may now block the account because it is not used. */
export function becomesBlockable(before: Standing, now: Standing): readonly BlockableEvent[] {
  const { outcome, lastUseAt, findings } = now.inactivity();
  if (outcome !== "blockable" || before.inactivity().outcome === "blockable") return [];
  const common = { kind: "blockable", at: textOf(now), lastUseAt: lastUseAt as Instant } as const;
  return findings.filter(({ effect }) => effect === "discretion").map(({ clause }) => ({ ...common, clause }));
}
