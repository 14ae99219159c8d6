/** decideDispute: is the window open (spec/3-decisions.md, R60, R65, R67). */

import { type Finding, found, plain, satisfied, type Weighed } from "./findings.js";
import { type Account, choose, type DisputeQuestion, type Operator, type Readings } from "./model.js";
import { type Instant, instantOf, instantText } from "./time.js";
import { complaintWindow, disputeWindow } from "./windows.js";

export interface DisputeDecision {
  readonly decision: "dispute";
  readonly at: string;
  readonly outcome: "open" | "closed" | "not-yet" | "not-addressed";
  readonly opensAt: string | null;
  readonly closesAt: string | null;
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

export function decideDispute(
  operator: Operator,
  readings: Readings,
  account: Account,
  question: DisputeQuestion,
): DisputeDecision {
  const at = instantOf(question.at);
  const clause = operator === "illyvoip" ? "¶21" : "10.1";
  const answer = (
    outcome: DisputeDecision["outcome"],
    opensAt: string | null,
    closesAt: string | null,
    weighed: readonly Weighed[],
  ): DisputeDecision => ({
    decision: "dispute",
    at: instantText(at),
    outcome,
    opensAt,
    closesAt,
    findings: plain(weighed),
    needs: [],
  });

  const aboutFunctioning = question.subject.kind === "functioning";
  const covers = choose(readings, "complaint-covers", ["functioning-and-accounting", "functioning-only"]);
  const addressed =
    operator === "illyvoip" ? !aboutFunctioning : aboutFunctioning || covers === "functioning-and-accounting";
  if (!addressed) return answer("not-addressed", null, null, [satisfied(clause)]);

  const anchor = anchorOf(account, question.subject);
  const { endsAt, covered } =
    operator === "illyvoip" ? disputeWindow(readings, anchor) : complaintWindow(readings, anchor);
  const opens = instantText(anchor);
  const closes = instantText(endsAt);
  const beside = covered ? [] : [satisfied(clause, "calendar-not-covered")];
  if (at < anchor) return answer("not-yet", opens, closes, [found(clause, "awaits", null, opens), ...beside]);
  if (at < endsAt) return answer("open", opens, closes, [found(clause, "permits", null, closes), ...beside]);
  return answer("closed", opens, closes, [found(clause, "forbids", null), ...beside]);
}

function anchorOf(account: Account, subject: DisputeQuestion["subject"]): Instant {
  if (subject.kind === "functioning") return instantOf(subject.occurredAt);
  const { id } = subject;
  const text =
    subject.kind === "charge"
      ? account.charges.find((charge) => charge.id === id)?.at
      : account.deposits.find((deposit) => deposit.id === id)?.receivedAt;
  if (text === undefined) throw new Error(`no ${subject.kind} \`${id}\``);
  return instantOf(text);
}
