/** Section 4: how services are provided. */
import type { Case } from "../core/case.js";
import type { Clause } from "../core/clause.js";
import type { CreditingCase } from "../core/crediting-case.js";
import { awaits, discretion, forbids, permits, satisfied } from "../core/finding.js";
import type { Reading } from "../core/reading.js";
import type { Section } from "../core/section.js";
import type { SuspensionCase } from "../core/suspension-case.js";
import type { TermsChangeCase } from "../core/terms-change-case.js";
import { coverVerdicts, endingVerdicts, violationVerdict } from "../core/verdicts.js";
import { type Window, workingDays } from "../time/windows.js";
import { BROKEN_RULES } from "./s04-conduct.js";
import { destinationAllowed, displayAndRegistrationGuaranteed } from "./s04-use.js";
import { fundsVerdict } from "./s08-payment.js";

/** 4.4: working days for crediting a payment. */
const CREDITING_DAYS = 3;

export const creditingDays: Reading<Window> = {
  name: "crediting-days",
  clause: "4.4",
  question: "When are the three business days for crediting a payment over?",
  options: {
    "after-receipt-day": {
      says: "at 24:00 of the third working day after the day of receipt",
      favours: "operator",
      means: workingDays(CREDITING_DAYS),
    },
    "receipt-day-counts": {
      says: "the day of receipt is the first of them, if it is a working day",
      favours: "subscriber",
      means: workingDays(CREDITING_DAYS, "same-day"),
    },
  },
  why: "General Part of the Civil Code Act, section 135: a term begins on the day after the event.",
};

export const rateChangeNotice: Reading<"on-publication" | "ten-days"> = {
  name: "rate-change-notice",
  clause: "4.9",
  question: "Does a change of rates need the ten days of notice of 5.5?",
  options: {
    "on-publication": { says: "no: publishing is enough", favours: "operator", means: "on-publication" },
    "ten-days": { says: "yes: rates are among the manner of the services", favours: "subscriber", means: "ten-days" },
  },
  why: "4.9 is the special rule for rates, and 5.5 speaks of the range of services and how they are provided.",
};

const creditedInTime: Clause<CreditingCase> = {
  id: "4.4",
  summary: "a payment is on the balance within three working days of its receipt",
  weigh: (c) => {
    const { receivedAt, creditedAt } = c.question.deposit;
    const due = c.due();
    if (due === null) return awaits("funds-not-received", {}, receivedAt);
    const inTime = c.clock.happened(creditedAt) ? creditedAt < due.endAt : !c.clock.reached(due.endAt);
    const running = inTime && !c.clock.happened(creditedAt);
    return [
      running
        ? awaits("crediting-running", {}, due.endAt)
        : inTime
          ? satisfied("credited-in-time")
          : forbids("crediting-late"),
      ...coverVerdicts(due),
    ];
  },
};

const ratesByPublication: Clause<TermsChangeCase> = {
  id: "4.9",
  summary: "rates are changed by publishing them",
  weigh: (c) =>
    c.publishedAt() !== undefined &&
    c.question.changes === "rates" &&
    c.readings.choose(rateChangeNotice) === "on-publication"
      ? permits("rates-by-publication")
      : satisfied("no-rates-by-publication"),
};

const moneyOnBalance: Clause<Case> = {
  id: "4.2",
  summary: "access to the services needs money on the balance",
  weigh: (c) => fundsVerdict(c, forbids),
};

const notBlockedWithoutReason: Clause<Case> = {
  id: "4.5",
  summary: "in exceptional cases the operator may block the access without a reason",
  weigh: (c) => endingVerdicts(c, { blocks: ["discretion"] }),
};

const notEndedForIllegalUse: Clause<Case> = {
  id: "4.7",
  summary: "the operator may end the agreement at once when the services serve an illegal aim",
  weigh: (c) => endingVerdicts(c, { ends: ({ by, cause }) => by === "operator" && cause === "illegal-use" }),
};

const accessFunded: Clause<SuspensionCase> = {
  id: "4.15",
  summary: "without sufficient funds the operator may end the access, until a deposit arrives",
  weigh: (c) => fundsVerdict(c, discretion),
};

const rulesKept: Clause<SuspensionCase> = {
  id: "4.16",
  summary: "the operator may end the services when the rules or the number's local law are broken",
  weigh: (c) =>
    violationVerdict(
      c,
      { kinds: BROKEN_RULES },
      { effect: "discretion", because: "rules-broken", otherwise: "rules-kept" },
    ),
};

const notEndedForBreach: Clause<Case> = {
  id: "4.16",
  summary: "the operator has ended the services because the rules were broken",
  weigh: (c) =>
    endingVerdicts(c, {
      blocks: ["conduct"],
      ends: ({ by, cause = "other" }) => by === "operator" && ["breach", "other"].includes(cause),
    }),
};

export const section4: Section = {
  crediting: [creditedInTime],
  change: [ratesByPublication],
  suspension: [
    moneyOnBalance,
    notBlockedWithoutReason,
    notEndedForIllegalUse,
    accessFunded,
    rulesKept,
    notEndedForBreach,
  ],
  use: [
    moneyOnBalance,
    notBlockedWithoutReason,
    notEndedForIllegalUse,
    displayAndRegistrationGuaranteed,
    destinationAllowed,
    notEndedForBreach,
  ],
};
