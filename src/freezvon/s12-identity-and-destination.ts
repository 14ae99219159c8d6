/** Section 12, 12.2.4 and 12.3–12.5: proof of identity, and where the money goes. */
import type { Clause } from "../core/clause.js";
import { awaits, forbids, satisfied, unknown } from "../core/finding.js";
import type { Reading } from "../core/reading.js";
import type { LineClaim, RefundCase } from "../core/refund-case.js";
import type { Section } from "../core/section.js";
import type { PaymentMethod } from "../model/deposit.js";
import type { EpochMs, Resolved } from "../model/resolve.js";
import type { Identity } from "../model/subscriber.js";
import { civilDays, elapsedHours, hoursFromEndOfDay, type Window } from "../time/windows.js";
import { afterIdentity, untilIdentity } from "./s12-refund-policy.js";

/** 12.3: hours for providing the documents. */
const IDENTITY_HOURS = 48;
/** 12.4: what money can be returned to. */
const RETURN_METHODS: readonly PaymentMethod[] = ["card", "bank-transfer"];

export const identityHours: Reading<Window> = {
  name: "identity-hours",
  clause: "12.3",
  question: "When do the 48 hours for the documents end?",
  options: {
    "from-end-of-date": {
      says: "48 hours after 24:00 of the day of the request",
      favours: "subscriber",
      means: hoursFromEndOfDay(IDENTITY_HOURS),
    },
    "from-submission": { says: "48 hours after the request", favours: "operator", means: elapsedHours(IDENTITY_HOURS) },
    "two-civil-days": {
      says: "at 24:00 of the second civil day after the request",
      favours: "subscriber",
      means: civilDays(IDENTITY_HOURS / 24),
    },
  },
  why: "The hours run from the date of submission, and a date is a whole day.",
};

/** Whether a deposit came from a card or bank account that money can be returned to. */
export const returnsToOrigin = ({ deposit }: LineClaim): boolean =>
  RETURN_METHODS.includes(deposit.method) && deposit.instrumentClosed !== true;

/** What the operator has found of the identity: the later of the two, at the same instant the rejection. */
function identityVerdict(
  c: RefundCase,
  { verifiedAt, rejectedAt }: Resolved<Identity>,
): "verified" | "rejected" | "open" {
  const rejected = c.clock.happened(rejectedAt);
  if (c.clock.happened(verifiedAt) && !(rejected && rejectedAt >= verifiedAt)) return "verified";
  return rejected ? "rejected" : "open";
}

const documentsDueAt = (c: RefundCase): EpochMs => c.readings.choose(identityHours)(c.requested.at, c.time).endAt;

const identityProven: Clause<RefundCase> = {
  id: "12.2.4",
  summary: "the subscriber has proven their identity",
  weigh: (c) => {
    const { identity } = c.account.subscriber;
    if (identity === undefined) return unknown(["subscriber.identity"], "forbids");
    const verdict = identityVerdict(c, identity);
    if (verdict === "verified") return satisfied("identity-verified");
    if (verdict === "rejected") return forbids("identity-rejected");
    return c.clock.happened(identity.documentsAt)
      ? awaits("identity-verification")
      : awaits("identity-documents", {}, documentsDueAt(c));
  },
};

const documentsInTime: Clause<RefundCase> = {
  id: "12.3",
  summary: "the documents come within 48 hours of the request",
  weigh: (c) => {
    const { identity } = c.account.subscriber;
    if (identity === undefined) return unknown(["subscriber.identity"], "forbids");
    const verdict = identityVerdict(c, identity);
    if (verdict === "verified" && c.requested.at >= (identity.verifiedAt as EpochMs))
      return satisfied("identity-verified");
    const dueAt = documentsDueAt(c);
    const cameInTime = c.clock.happened(identity.documentsAt) ? identity.documentsAt < dueAt : verdict !== "open";
    if (cameInTime) return verdict === "open" ? awaits("identity-verification") : satisfied("documents-in-time");
    return c.clock.reached(dueAt) ? forbids("documents-too-late") : awaits("identity-documents", {}, dueAt);
  },
};

/** Each line that can't return to its origin, and each fault of the destination, is a finding of its own. */
const destinationSettled: Clause<RefundCase> = {
  id: "12.4",
  summary:
    "money returns to the card or bank account that it came from, else to a verified one of the subscriber's own",
  weigh: (c) => {
    const { destination } = c.question;
    const faults = c
      .lines()
      .filter((line) => line.refundable > 0n && !returnsToOrigin(line))
      .flatMap(({ deposit }) => {
        const facts = { depositId: deposit.id };
        if (destination === undefined) return [awaits("destination", facts)];
        return [
          ...(destination.verified ? [] : [awaits("destination-verification", facts)]),
          ...(destination.inOwnName ? [] : [forbids("destination-not-own", facts)]),
        ];
      });
    return faults.length > 0 ? faults : satisfied("destination-settled");
  },
};

const recipientIdentifiable: Clause<RefundCase> = {
  id: "12.5",
  summary: "money never goes where the recipient can't be identified",
  weigh: ({ question: { destination } }) =>
    destination === undefined || RETURN_METHODS.includes(destination.method)
      ? satisfied("recipient-identifiable")
      : forbids("recipient-unidentifiable", { method: destination.method }),
};

export const section12: Section = {
  refund: [
    ...untilIdentity,
    identityProven,
    ...afterIdentity,
    documentsInTime,
    destinationSettled,
    recipientIdentifiable,
  ],
};
