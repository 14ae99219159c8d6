/** decideRegistration: may this applicant be taken on (spec/10-the-other-doors.md, R4, B13–B15, B30). */

import { happened } from "./facts.js";
import type { Finding } from "./findings.js";
import type { RegistrationQuestion } from "./further-questions.js";
import { adultFrom, inForceFrom } from "./further-windows.js";
import type { Operator, Readings } from "./model.js";
import { eachOnce, fires, type Open, rowOf } from "./rows.js";
import { type Instant, instantOf, instantText } from "./time.js";

export interface RegistrationDecision {
  readonly decision: "registration";
  readonly at: string;
  readonly outcome: "refused" | "undetermined" | "awaiting" | "accepted";
  readonly agreementFromAt: string | null;
  readonly unlimited: true | null;
  readonly eligibleAt: string | null;
  readonly findings: readonly Finding[];
  readonly needs: readonly string[];
}

type Detail = "name" | "email" | "contactPhone";

/** Rows whose unknown could turn out to forbid; every other unknown of this door could at most await. */
const COULD_FORBID = ["¶6", "¶16"];

export function decideRegistration(
  operator: Operator,
  readings: Readings,
  question: RegistrationQuestion,
): RegistrationDecision {
  const at = instantOf(question.at);
  const submittedAt =
    question.submittedAt !== undefined && happened(question.submittedAt, at)
      ? instantOf(question.submittedAt)
      : undefined;
  const { birthOn } = question.applicant;
  const illyvoip = operator === "illyvoip";
  const eligibleAt = illyvoip && birthOn !== undefined ? adultFrom(readings, birthOn) : undefined;
  const findings = illyvoip
    ? illyvoipRows(question, at, eligibleAt)
    : freezvonRows(question, at, submittedAt !== undefined);
  const { outcome, needs } = foldOf(findings);
  const starts = [submittedAt ?? Number.NaN, eligibleAt ?? -Infinity, illyvoip ? inForceFrom() : -Infinity];
  return {
    decision: "registration",
    at: instantText(at),
    outcome,
    agreementFromAt: outcome === "accepted" && submittedAt !== undefined ? instantText(Math.max(...starts)) : null,
    unlimited: illyvoip ? null : true,
    eligibleAt: eligibleAt === undefined ? null : instantText(eligibleAt),
    findings,
    needs,
  };
}

/** R4: an unknown counts only above the strongest known effect. */
function foldOf(findings: readonly Finding[]): Pick<RegistrationDecision, "outcome" | "needs"> {
  const has = (effect: Finding["effect"]): boolean => findings.some((finding) => finding.effect === effect);
  if (has("forbids")) return { outcome: "refused", needs: [] };
  const unknowns = findings.filter((finding) => finding.effect === "unknown");
  const counting = unknowns.filter((finding) => COULD_FORBID.includes(finding.clause) || !has("awaits"));
  if (counting.length > 0) {
    return { outcome: "undetermined", needs: eachOnce(counting.flatMap((finding) => finding.needs ?? [])) };
  }
  return { outcome: has("awaits") ? "awaiting" : "accepted", needs: [] };
}

/** A row on details of the applicant: one known to be missing settles it, else what is not known stays open. */
function details(
  question: RegistrationQuestion,
  clause: string,
  because: string,
  names: readonly Detail[],
): Finding | Open | undefined {
  if (names.some((name) => question.applicant[name] === null)) return fires(clause, "awaits", because);
  const absent = names.filter((name) => question.applicant[name] === undefined);
  return absent.length > 0 ? { open: absent.map((name) => `question.applicant.${name}`) } : undefined;
}

function documents(question: RegistrationQuestion, at: Instant, clause: string): Finding | undefined {
  const unanswered = (question.requests ?? []).some(
    (request) => happened(request.requestedAt, at) && !happened(request.answeredAt, at),
  );
  return unanswered ? fires(clause, "awaits", "identity-documents") : undefined;
}

function illyvoipRows(
  question: RegistrationQuestion,
  at: Instant,
  eligibleAt: Instant | undefined,
): readonly Finding[] {
  const { sanctioned } = question.applicant;
  const inForce = inForceFrom();
  let age: Finding | Open | undefined;
  if (eligibleAt === undefined) age = { open: ["question.applicant.birthOn"] };
  else if (at < eligibleAt) age = fires("¶6", "forbids", "underage", instantText(eligibleAt));
  let trade: Finding | Open | undefined;
  if (sanctioned === undefined) trade = { open: ["question.applicant.sanctioned"] };
  else if (sanctioned) trade = fires("¶16", "forbids", "sanctioned");
  return [
    ...rowOf("¶6", [age]),
    ...rowOf("¶8", [details(question, "¶8", "contact-information", ["name", "email"]), documents(question, at, "¶8")]),
    ...rowOf("¶16", [trade]),
    ...rowOf("¶53", [at < inForce ? fires("¶53", "awaits", "version-not-in-force", instantText(inForce)) : undefined]),
  ];
}

function freezvonRows(question: RegistrationQuestion, at: Instant, submitted: boolean): readonly Finding[] {
  return [
    ...rowOf("2.2", [submitted ? fires("2.2", "permits", "offer-accepted") : undefined]),
    ...rowOf("4.1", [details(question, "4.1", "login-missing", ["email"])]),
    ...rowOf("5.5", [documents(question, at, "5.5")]),
    ...rowOf("6.1", [details(question, "6.1", "personal-data", ["name", "email", "contactPhone"])]),
    ...rowOf("11.1", [submitted ? fires("11.1", "permits", "in-force-unlimited") : undefined]),
  ];
}
