/** What one clause says of one case. */
import type { EpochMs } from "../model/resolve.js";
import type { Instant } from "../model/scalars.js";
import type { FindingCode, ObstacleCode } from "./codes.js";

/**
 * What a clause does to a case: `satisfied` (weighed, nothing against it), `forbids`, `unknown` (facts are missing),
 * `awaits` (something that can still come), `discretion` (the operator's choice), `permits`, `limits` (takes from
 * an amount).
 */
export type Effect = "satisfied" | "forbids" | "unknown" | "awaits" | "discretion" | "permits" | "limits";

/** What was looked at: a small plain object. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** What one clause says of one case. */
export interface Finding {
  /** The citation as the documents print it: `"12.2.5"`, `"¶24"`. */
  readonly clause: string;
  readonly effect: Effect;
  /** Stable code of the reason. */
  readonly because: string;
  readonly facts: Facts;
  /** The first instant from which the finding may differ. */
  readonly until?: Instant;
  /** The facts that are missing, by path; with the effect `unknown` only. */
  readonly needs?: readonly string[];
  /** The readings that this finding rests on, each with the option that was taken. */
  readonly readings?: Readonly<Record<string, string>>;
}

/** What a clause answers; the citation and the readings are added to it when it is heard. */
export interface Verdict {
  readonly effect: Effect;
  readonly because: string;
  readonly facts: Facts;
  readonly untilAt?: EpochMs | undefined;
  readonly needs?: readonly string[];
  /** What an `unknown` leaves open. */
  readonly open?: readonly Open[];
}

/** Facts that are missing, and the effects between which the clause lies without them. */
export interface Open {
  readonly needs: readonly string[];
  readonly atLeast: Effect;
  readonly atMost: Effect;
}

/**
 * Gives a verdict of one effect, for a reason by its code.
 *
 * @typeParam Code - the codes of which it can be
 */
export type Give<Code extends FindingCode = FindingCode> = (because: Code, facts?: Facts, untilAt?: EpochMs) => Verdict;

const giver =
  (effect: Effect): Give =>
  (because, facts = {}, untilAt) => ({ effect, because, facts, untilAt });

/** Weighed, and nothing against it. */
export const satisfied: Give = /* @__PURE__ */ giver("satisfied");
/** Stands in the way. */
export const forbids: Give<ObstacleCode> = /* @__PURE__ */ giver("forbids");
/** Waits for something that can still come. */
export const awaits: Give<ObstacleCode> = /* @__PURE__ */ giver("awaits");
/** Leaves it to the operator. */
export const discretion: Give = /* @__PURE__ */ giver("discretion");
/** Gives the right. */
export const permits: Give = /* @__PURE__ */ giver("permits");
/** Takes from an amount. */
export const limits: Give = /* @__PURE__ */ giver("limits");

/** Cannot be told while facts are missing; it will turn out to be at most `atMost`, and at least `atLeast`. */
export const unknown = (needs: readonly string[], atMost: Effect, atLeast: Effect = "satisfied"): Verdict =>
  unknownOf([{ needs, atMost, atLeast }]);

/** One verdict on several things that are open. */
export const unknownOf = (open: readonly Open[]): Verdict => ({
  effect: "unknown",
  because: "not-known",
  facts: {},
  needs: [...new Set(open.flatMap(({ needs }) => needs))],
  open,
});
