/** The reading that both documents leave open: which deposit usage consumes. */
import { type BurnDown, newestFirst, oldestFirst, proRata } from "../ledger/burn-down.js";
import type { Party, Reading, ReadingOption } from "./reading.js";

/** What an agreement makes of the reading. */
export interface BurnDownVariation {
  /** Whom the orders favour, where they favour anybody. */
  readonly favours?: { readonly oldestFirst: Party; readonly newestFirst: Party };
  readonly why?: string;
  /** Options that only this agreement has. */
  readonly more?: Readonly<Record<string, ReadingOption<BurnDown>>>;
}

/** The reading, for a clause. */
export function burnDownReading(
  clause: string,
  {
    favours = { oldestFirst: "neither", newestFirst: "neither" },
    why = "Debts are by custom set off against the oldest payment.",
    more = {},
  }: BurnDownVariation = {},
): Reading<BurnDown> {
  return {
    name: "burn-down",
    clause,
    question: "Which deposit does usage consume?",
    options: {
      "oldest-first": { says: "the oldest deposit first", favours: favours.oldestFirst, means: oldestFirst },
      "newest-first": { says: "the newest deposit first", favours: favours.newestFirst, means: newestFirst },
      "pro-rata": { says: "all deposits in proportion to what is left of them", favours: "neither", means: proRata },
      ...more,
    },
    why,
  };
}
