/** What the answers of every language are put together with. */
import type { SanctionDecision } from "../../decisions/decide-sanction.js";
import type { Money } from "../../ledger/money.js";
import type { Wording } from "./catalogue.js";

/** Whether there is nothing of an amount. */
export const isNothing = ({ amount }: Money): boolean => /^0(\.0+)?$/.test(amount);

/** Sentences one after the other; those that do not apply are false or empty. */
export const told = (...sentences: readonly (string | false)[]): string =>
  sentences.filter((sentence) => sentence !== false && sentence !== "").join(" ");

/** What is said, and the ids of what it is said of, which not every question keeps. */
export const withIds =
  (said: string, ...facts: readonly string[]): Wording =>
  ({ list }) => {
    const ids = list(...facts);
    return ids === "" ? said : `${said}: ${ids}`;
  };

/** The measures that follow by themselves, or those that the operator may take: each in words, once for each clause. */
export function measuresOf(
  { measures }: SanctionDecision,
  byItself: boolean,
  say: (measure: SanctionDecision["measures"][number]) => string,
): readonly string[] {
  return [...new Set(measures.filter((each) => each.byItself === byItself).map(say))];
}
