/** Which deposit usage consumes: the orders between which the `burn-down` reading chooses. */
import type { PaymentMethod } from "../model/deposit.js";
import type { Units } from "../model/resolve.js";
import type { CreditedDeposit } from "./history.js";

/** A deposit and what is left of it while the history is walked. */
export interface Share {
  readonly deposit: CreditedDeposit;
  remainder: Units;
  /** What usage took of it, as opposed to refunds. */
  spent: Units;
}

/**
 * Takes an amount from shares that hold at least as much. The shares come by `creditedAt`, then id, and hold
 * more than nothing.
 */
export type BurnDown = (shares: readonly Share[], amount: Units) => void;

/** Takes from one share after another until the amount is there; returns what they could not give. */
export function takeInTurn(shares: readonly Share[], amount: Units, as: "spending" | "refund"): Units {
  let wanted = amount;
  for (const share of shares) {
    if (wanted === 0n) break;
    const taken = share.remainder < wanted ? share.remainder : wanted;
    share.remainder -= taken;
    if (as === "spending") share.spent += taken;
    wanted -= taken;
  }
  return wanted;
}

/** Oldest deposit first. */
export const oldestFirst: BurnDown = (shares, amount) => {
  takeInTurn(shares, amount, "spending");
};

/** Newest deposit first. */
export const newestFirst: BurnDown = (shares, amount) => {
  takeInTurn([...shares].reverse(), amount, "spending");
};

/** Deposits of these methods first, then oldest first. */
export const methodsFirst =
  (methods: readonly PaymentMethod[]): BurnDown =>
  (shares, amount) => {
    const first = (share: Share) => methods.includes(share.deposit.method);
    takeInTurn([...shares.filter(first), ...shares.filter((share) => !first(share))], amount, "spending");
  };

/**
 * In proportion to the remainders, in whole units; the units that are left over go to the largest fractions,
 * then to the oldest deposits.
 */
export const proRata: BurnDown = (shares, amount) => {
  const total = shares.reduce((sum, { remainder }) => sum + remainder, 0n);
  const parts = shares.map((share) => {
    const scaled = amount * share.remainder;
    return { share, whole: scaled / total, fraction: scaled % total };
  });
  let left = amount - parts.reduce((sum, { whole }) => sum + whole, 0n);
  // a stable sort, so the oldest stay in front among equals
  for (const { share, whole } of [...parts].sort(
    (a, b) => Number(b.fraction > a.fraction) - Number(b.fraction < a.fraction),
  )) {
    const extra = left > 0n ? 1n : 0n;
    left -= extra;
    share.remainder -= whole + extra;
    share.spent += whole + extra;
  }
};
