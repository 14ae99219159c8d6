/** Section 7: virtual numbers. */
import type { Clause } from "../core/clause.js";
import { limits } from "../core/finding.js";
import type { Reading } from "../core/reading.js";
import type { RenewalCase } from "../core/renewal-case.js";
import type { Section } from "../core/section.js";
import { renewalVerdicts } from "../core/verdicts.js";
import { anchoredFeeDay, chainedFeeDay, type FeeDayRule } from "../time/day-rules.js";

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

export const section7: Section = { renewal: [numberKeptWhilePaid] };
