/** The reading that both documents leave open: which deposit usage consumes. */
import { type BurnDown, newestFirst, oldestFirst, proRata } from "../ledger/burn-down.js";
import type { Reading, ReadingOption } from "./reading.js";

/** The reading, for a clause, with options that only one agreement has. */
export function burnDownReading(
  clause: string,
  more: Readonly<Record<string, ReadingOption<BurnDown>>> = {},
): Reading<BurnDown> {
  return {
    name: "burn-down",
    clause,
    question: "Which deposit does usage consume?",
    options: {
      "oldest-first": { says: "the oldest deposit first", favours: "subscriber", means: oldestFirst },
      "newest-first": { says: "the newest deposit first", favours: "operator", means: newestFirst },
      "pro-rata": { says: "all deposits in proportion to what is left of them", favours: "neither", means: proRata },
      ...more,
    },
    why: "Debts are by custom set off against the oldest payment; it keeps the newest money refundable, and doubt goes against the drafter.",
  };
}
