/** Section 12, 12.3–12.5: when the documents must come, and where the money goes. */
import type { Clause } from "../core/clause.js";
import { awaits, forbids, satisfied, unknown } from "../core/finding.js";
import type { LineClaim, RefundCase } from "../core/refund-case.js";
import type { Section } from "../core/section.js";
import type { PaymentMethod } from "../model/deposit.js";
import type { EpochMs } from "../model/resolve.js";
import { documentsDueAt, identityVerdict } from "./s12-identity.js";

/** 12.4: what money can be returned to. */
const RETURN_METHODS: readonly PaymentMethod[] = ["card", "bank-transfer"];

/** Whether a deposit came from a card or bank account that money can be returned to. */
export const returnsToOrigin = ({ deposit }: LineClaim): boolean =>
  RETURN_METHODS.includes(deposit.method) && deposit.instrumentClosed !== true;

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
    // a request that is made with the question has all its hours ahead, whenever it is asked
    const isLate = c.requested !== c.clock && c.clock.reached(dueAt);
    return isLate ? forbids("documents-too-late") : awaits("identity-documents", {}, dueAt);
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

export const section12Payout: Section = {
  refund: [documentsInTime, destinationSettled, recipientIdentifiable],
};
