/** decideInactivity: may the account be blocked for not being used (spec/3-decisions.md, R60, R68). */

import { happened, openBlocks } from "./facts.js";
import { either, type Finding, found, plain, satisfied } from "./findings.js";
import { type Account, choose, type Operator, type PlainQuestion, type Readings } from "./model.js";
import { type Instant, instantOf, instantText } from "./time.js";
import { inactivityWindow } from "./windows.js";

export interface InactivityDecision {
  readonly decision: "inactivity";
  readonly at: string;
  readonly outcome: "active" | "blockable" | "blocked" | "not-addressed";
  readonly lastUseAt: string | null;
  readonly blockableAt: string | null;
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

export function decideInactivity(
  operator: Operator,
  readings: Readings,
  account: Account,
  question: PlainQuestion,
): InactivityDecision {
  const at = instantOf(question.at);
  const decision = { decision: "inactivity", at: instantText(at), needs: [] } as const;
  if (operator === "illyvoip") {
    return {
      ...decision,
      outcome: "not-addressed",
      lastUseAt: null,
      blockableAt: null,
      findings: plain([satisfied("¶24")]),
    };
  }
  const lastUse = lastUseOf(readings, account, at);
  const { endsAt } = inactivityWindow(readings, lastUse);
  const blockable = at >= endsAt;
  const blocked = openBlocks(account, at).length > 0;
  return {
    ...decision,
    outcome: blocked ? "blocked" : blockable ? "blockable" : "active",
    lastUseAt: instantText(lastUse),
    blockableAt: instantText(endsAt),
    findings: plain([
      either(blockable, found("11.2", "discretion", null), satisfied("11.2", null, instantText(endsAt))),
    ]),
  };
}

function lastUseOf(readings: Readings, account: Account, at: Instant): Instant {
  const use = choose(readings, "use", ["any-charge-or-activity", "calls-and-messages-only"]);
  const narrow = use === "calls-and-messages-only";
  const uses = [instantOf(account.subscriber.registeredAt)];
  for (const charge of account.charges) {
    const counts = !narrow || charge.kind === "call" || charge.kind === "message";
    if (counts && happened(charge.at, at) && !happened(charge.reversedAt, at)) uses.push(instantOf(charge.at));
  }
  const { lastActivityAt } = account;
  if (!narrow && lastActivityAt !== undefined && happened(lastActivityAt, at)) {
    uses.push(instantOf(lastActivityAt));
  }
  return Math.max(...uses);
}
