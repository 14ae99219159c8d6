/** Freezvon 12.2.4 and 12.3: the proof of identity (R24–R26). */

import { happened } from "./facts.js";
import { found, satisfied, unknown, type Weighed } from "./findings.js";
import type { Account, Identity, Readings } from "./model.js";
import { type Instant, instantOf, instantText } from "./time.js";
import { identityWindow } from "./windows.js";

/** The later of verification and rejection counts, at the same instant the rejection (R24). */
export function verdictAt(identity: Identity, at: Instant): "verified" | "rejected" | "neither" {
  const { verifiedAt, rejectedAt } = identity;
  const verified = verifiedAt !== undefined && happened(verifiedAt, at) ? instantOf(verifiedAt) : undefined;
  const rejected = rejectedAt !== undefined && happened(rejectedAt, at) ? instantOf(rejectedAt) : undefined;
  if (verified === undefined) return rejected === undefined ? "neither" : "rejected";
  return rejected === undefined || verified > rejected ? "verified" : "rejected";
}

export function identityRows(
  readings: Readings,
  account: Account,
  at: Instant,
  requestedAt: Instant,
): { readonly verified: Weighed; readonly documents: Weighed } {
  const { identity } = account.subscriber;
  if (identity === undefined) {
    const needs = ["subscriber.identity"];
    return { verified: unknown("12.2.4", needs), documents: unknown("12.3", needs) };
  }
  const deadline = identityWindow(readings, requestedAt).endsAt;
  return {
    verified: proven(identity, at, deadline),
    documents: provenInTime(identity, at, requestedAt, deadline),
  };
}

function proven(identity: Identity, at: Instant, deadline: Instant): Weighed {
  const verdict = verdictAt(identity, at);
  if (verdict === "verified") return satisfied("12.2.4");
  if (verdict === "rejected") return found("12.2.4", "forbids", "identity-rejected");
  return happened(identity.documentsAt, at)
    ? found("12.2.4", "awaits", "identity-verification")
    : found("12.2.4", "awaits", "identity-documents", instantText(deadline));
}

function provenInTime(identity: Identity, at: Instant, requestedAt: Instant, deadline: Instant): Weighed {
  const verdict = verdictAt(identity, at);
  if (verdict === "verified" && happened(identity.verifiedAt, requestedAt)) return satisfied("12.3");
  const judged = verdict !== "neither";
  const documentsAt =
    identity.documentsAt !== undefined && happened(identity.documentsAt, at)
      ? instantOf(identity.documentsAt)
      : undefined;
  const inByDeadline = documentsAt === undefined ? judged : documentsAt < deadline;
  if (inByDeadline) return judged ? satisfied("12.3") : found("12.3", "awaits", "identity-verification");
  if (documentsAt === undefined && at < deadline) {
    return found("12.3", "awaits", "identity-documents", instantText(deadline));
  }
  return found("12.3", "forbids", "documents-too-late");
}
