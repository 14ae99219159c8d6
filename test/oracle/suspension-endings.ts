/** The findings of open blocks and of an effective termination (R15, R51). */

import { effectiveTermination, openBlocks } from "./facts.js";
import { found, satisfied, type Weighed } from "./findings.js";
import type { Account, BlockCause, Operator, Termination } from "./model.js";
import type { Instant } from "./time.js";

const FREEZVON_BLOCKS: { readonly [cause in BlockCause]: string } = {
  inactivity: "11.2",
  fraud: "13.2",
  conduct: "4.16",
  "missing-data": "6.2",
  discretion: "4.5",
};

function terminationClause(operator: Operator, { by, cause }: Termination): string {
  if (operator === "illyvoip") return by === "subscriber" ? "¶23" : "¶31";
  if (by === "subscriber") return "11.3";
  if (cause === "inactivity") return "11.2";
  if (cause === "fraud") return "13.2";
  return cause === "illegal-use" ? "4.7" : "4.16";
}

/** The termination's finding, then one for each clause that a block cites. */
export function endingRows(operator: Operator, account: Account, at: Instant): readonly Weighed[] {
  const termination = effectiveTermination(account, at);
  const rows: Weighed[] = [];
  if (termination !== undefined) {
    rows.push(found(terminationClause(operator, termination), "forbids", "agreement-ended"));
  }
  const clauses = new Set(
    openBlocks(account, at).map(({ cause }) => (operator === "illyvoip" ? "¶31" : FREEZVON_BLOCKS[cause])),
  );
  rows.push(...[...clauses].map((clause) => found(clause, "forbids", "account-blocked")));
  return rows.length === 0 && operator === "illyvoip" ? [satisfied("¶31")] : rows;
}
