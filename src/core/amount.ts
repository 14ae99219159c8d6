/** Amounts that are known in part: what is known of them, and the facts that could still change that. */
import type { Units } from "../model/resolve.js";

/** An amount so far as it is known. */
export interface Amount {
  readonly units: Units;
  /** The facts that are missing, by path; empty where the amount is certain. */
  readonly needs: readonly string[];
}

/** An amount that nothing can change. */
export const certain = (units: Units): Amount => ({ units, needs: [] });

export const negative = ({ units, needs }: Amount): Amount => ({ units: -units, needs });

/** Whether nothing is missing for it. */
export const isCertain = ({ needs }: Amount): boolean => needs.length === 0;

/** Their sum, which needs what any of them needs. */
export function sumOf(...amounts: readonly Amount[]): Amount {
  return {
    units: amounts.reduce((sum, { units }) => sum + units, 0n),
    needs: [...new Set(amounts.flatMap(({ needs }) => needs))],
  };
}
