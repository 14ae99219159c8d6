/** assessTermsChange: may the change take effect then (spec/10-the-other-doors.md, 2.3, 4.9, 5.5, B45). */

import { happened } from "./facts.js";
import type { Finding } from "./findings.js";
import type { TermsChangeQuestion } from "./further-questions.js";
import { changeNotice } from "./further-windows.js";
import { choose, type Operator, type Readings } from "./model.js";
import { fires, keeps } from "./rows.js";
import { type Instant, instantOf, instantText } from "./time.js";

export interface TermsChangeDecision {
  readonly decision: "change";
  readonly at: string;
  readonly outcome: "unpublished" | "too-soon" | "valid" | "not-addressed";
  readonly earliestAt: string | null;
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

export function assessTermsChange(
  operator: Operator,
  readings: Readings,
  question: TermsChangeQuestion,
): TermsChangeDecision {
  const at = instantOf(question.at);
  const answer = (
    outcome: TermsChangeDecision["outcome"],
    earliestAt: Instant | null,
    findings: readonly Finding[],
  ): TermsChangeDecision => ({
    decision: "change",
    at: instantText(at),
    outcome,
    earliestAt: earliestAt === null ? null : instantText(earliestAt),
    findings,
    needs: [],
  });

  if (operator === "illyvoip") return answer("not-addressed", null, [keeps("¶53")]);
  const { changes } = question;
  if (question.publishedAt === undefined || !happened(question.publishedAt, at)) {
    return answer("unpublished", null, [fires("2.3", "awaits", "publication"), keeps("4.9"), keeps("5.5")]);
  }
  const publishedAt = instantOf(question.publishedAt);
  const effectiveAt = instantOf(question.effectiveAt);
  const rateChange = choose(readings, "rate-change-notice", ["on-publication", "ten-days"]);
  const needsNotice = changes === "services" || (changes === "rates" && rateChange === "ten-days");
  const earliestAt = needsNotice ? changeNotice(readings, publishedAt) : publishedAt;

  const beforePublication = effectiveAt < publishedAt;
  const noticeTooShort = needsNotice && effectiveAt < earliestAt;
  let offer = changes === "offer" ? fires("2.3", "permits", "offer-by-publication") : keeps("2.3");
  if (beforePublication) offer = fires("2.3", "forbids", "before-publication");
  const ratesAtOnce = changes === "rates" && rateChange === "on-publication";
  return answer(beforePublication || noticeTooShort ? "too-soon" : "valid", earliestAt, [
    offer,
    ratesAtOnce ? fires("4.9", "permits", "rates-by-publication") : keeps("4.9"),
    noticeTooShort ? fires("5.5", "forbids", "notice-too-short", instantText(earliestAt)) : keeps("5.5"),
  ]);
}
