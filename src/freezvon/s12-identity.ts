/** Section 12: what 12.2.4 and 12.3 both ask of the subscriber's identity. */
import type { Case } from "../core/case.js";
import type { RefundCase } from "../core/refund-case.js";
import type { EpochMs, Resolved } from "../model/resolve.js";
import type { Identity } from "../model/subscriber.js";
import { identityHours } from "./s12-readings.js";

/** What the operator has found of the identity: the later of the two, at the same instant the rejection. */
export function identityVerdict(
  c: Case,
  { verifiedAt, rejectedAt }: Resolved<Identity>,
): "verified" | "rejected" | "open" {
  const rejected = c.clock.happened(rejectedAt);
  if (c.clock.happened(verifiedAt) && !(rejected && rejectedAt >= verifiedAt)) return "verified";
  return rejected ? "rejected" : "open";
}

export const documentsDueAt = (c: RefundCase): EpochMs =>
  c.readings.choose(identityHours)(c.requested.at, c.time).endAt;
