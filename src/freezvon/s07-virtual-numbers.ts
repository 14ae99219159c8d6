/** Section 7: virtual numbers. */
import { effectiveTermination, isConnected, unknownLists } from "../core/account-facts.js";
import type { Clause } from "../core/clause.js";
import { awaits, forbids, limits, satisfied, unknown } from "../core/finding.js";
import type { OrderCase } from "../core/order-case.js";
import type { Reading } from "../core/reading.js";
import type { RenewalCase } from "../core/renewal-case.js";
import { isRequested } from "../core/requests.js";
import { rowOf } from "../core/row.js";
import type { Section } from "../core/section.js";
import type { UseCase } from "../core/use-case.js";
import { renewalVerdicts } from "../core/verdicts.js";
import { anchoredFeeDay, chainedFeeDay, type FeeDayRule } from "../time/day-rules.js";

/** 7.6: what the subscriber vouches for. */
const SOUNDNESS = ["genuine", "own"] as const;

export const renewalAnchor: Reading<FeeDayRule> = {
  name: "renewal-anchor",
  clause: "7.3",
  question: "On which day of a shorter month is the monthly fee due?",
  options: {
    anchored: {
      says: "on its last day, and on the first fee day's own number again in longer months",
      favours: "neither",
      means: anchoredFeeDay,
    },
    chained: {
      says: "a month after the fee day before it, so that the number of the day can only fall",
      favours: "operator",
      means: chainedFeeDay,
    },
  },
  why: "General Part of the Civil Code Act, section 136: months end on the same day-number, else on the last day.",
};

const numberKeptWhilePaid: Clause<RenewalCase> = {
  id: "7.3",
  summary: "numbers are leased for a monthly fee, and need not be kept when it is not paid",
  weigh: (c) =>
    renewalVerdicts(c, {
      lapses: (facts, { service }) => (service.kind === "number" ? limits("number-not-kept", facts) : []),
    }),
};

const outgoingOnNumbers: Clause<UseCase> = {
  id: "7.2",
  summary: "numbers themselves work for incoming calls; outgoing ones go by the general rules of the system",
  weigh: ({ question: { direction, numberId } }) =>
    direction === "outgoing" && numberId !== undefined
      ? limits("outgoing-on-general-basis", { numberId })
      : satisfied("not-outgoing-on-number"),
};

const numberPaidFor: Clause<UseCase> = {
  id: "7.3",
  summary: "a number can be used while it is connected and its monthly fee is paid",
  weigh: (c) => {
    const { numberId } = c.question;
    if (numberId === undefined) return satisfied("no-number-used");
    const number = c.account.numbers?.find(({ id }) => id === numberId);
    if (number === undefined) return unknown(["numbers"], "forbids");
    const facts = { numberId };
    if (effectiveTermination(c) !== undefined || !isConnected(c, number)) return forbids("number-inactive", facts);
    const item = c.items().find(({ service }) => service.kind === "number" && service.id === numberId);
    if (item?.outcome === "ends") return forbids("number-inactive", facts);
    if (item?.outcome !== "lapses" && item?.outcome !== "renews") return satisfied("number-paid-for", facts);
    // other fees that are due may take what this one needs, but none can give what the balance lacks
    const absent = unknownLists(c, "subscriptions");
    if (item.service.fee <= c.balance() && absent.length > 0) return unknown(absent, "forbids");
    return item.outcome === "lapses" ? forbids("number-suspended", facts) : satisfied("number-paid-for", facts);
  },
};

const documentsSound: Clause<OrderCase> = {
  id: "7.6",
  summary: "the documents for a number are genuine, and the subscriber's own",
  weigh: ({ question: { item } }) => {
    if (item.kind !== "number") return satisfied("documents-sound");
    const isFaulty = item.genuine === false || item.own === false;
    if (item.documents === undefined && isFaulty) return unknown(["question.item.documents"], "forbids");
    if (item.documents !== "provided" && item.documents !== "accepted") return satisfied("documents-sound");
    // what the operator has accepted stands until something is known against it
    const untested = item.documents === "provided" ? SOUNDNESS.filter((key) => item[key] === undefined) : [];
    const needs = untested.map((key) => `question.item.${key}`);
    return rowOf(
      [
        ...(item.genuine === false ? [forbids("documents-not-genuine")] : []),
        ...(item.own === false ? [forbids("documents-not-own")] : []),
        ...(needs.length > 0 ? [unknown(needs, "forbids")] : []),
      ],
      "documents-sound",
    );
  },
};

const documentsNotAskedAgain: Clause<OrderCase> = {
  id: "7.7",
  summary: "the operator may ask for a number's documents again, or for a photo with them",
  weigh: (c) =>
    isRequested(c, "number-documents", "photo-verification")
      ? awaits("documents-again")
      : satisfied("nothing-requested"),
};

export const section7: Section = {
  use: [outgoingOnNumbers, numberPaidFor],
  order: [documentsSound, documentsNotAskedAgain],
  renewal: [numberKeptWhilePaid],
};
