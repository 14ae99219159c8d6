/** ¶6–¶16: who may use the services, and what may not be done with them. */

import type { Case, QuestionCase } from "../core/case.js";
import type { Clause } from "../core/clause.js";
import { awaits, discretion, forbids, satisfied, unknown } from "../core/finding.js";
import type { Reading } from "../core/reading.js";
import type { RegistrationCase } from "../core/registration-case.js";
import { isRequested, type RequestsCase } from "../core/requests.js";
import { rowOf } from "../core/row.js";
import type { SanctionClause } from "../core/sanction-case.js";
import { sanctionClause } from "../core/sanction-clause.js";
import type { Section } from "../core/section.js";
import { applicantVerdict, violationVerdict } from "../core/verdicts.js";
import type { DayNumber, EpochMs } from "../model/resolve.js";
import { birthday, isLeapDay } from "../time/day-rules.js";

/** ¶6: the age from which the services may be used. */
const ADULT_YEARS = 18;

export const adultOn29February: Reading<(birth: DayNumber) => DayNumber> = {
  name: "adult-on-29-february",
  clause: "¶6",
  question: "When does somebody born on 29 February come of age in a common year?",
  options: {
    "first-of-march": {
      says: "on 1 March",
      favours: "operator",
      means: birthday(ADULT_YEARS, "first-of-march"),
    },
    "last-of-february": {
      says: "on 28 February",
      favours: "subscriber",
      means: birthday(ADULT_YEARS, "last-of-february"),
    },
  },
  why: "Eighteen years are over only when the day that is missing would have begun, and that is 1 March.",
};

/** From when an applicant is eighteen. Only for those born on 29 February is the text open. */
export function adultAt(c: QuestionCase, birthOn: DayNumber): EpochMs {
  const comesOfAge = isLeapDay(birthOn)
    ? c.readings.choose(adultOn29February)
    : birthday(ADULT_YEARS, "first-of-march");
  return c.time.startOf(comesOfAge(birthOn));
}

const ofAge: Clause<RegistrationCase> = {
  id: "¶6",
  summary: "the services are for adults, from eighteen years on",
  weigh: (c) => {
    const eligibleAt = c.eligibleAt();
    if (eligibleAt === undefined) return unknown(["question.applicant.birthOn"], "forbids");
    return c.clock.reached(eligibleAt) ? satisfied("of-age") : forbids("underage", {}, eligibleAt);
  },
};

const noMinor: SanctionClause = sanctionClause({
  id: "¶6",
  summary: "use by minors violates the agreement; what follows is said elsewhere",
  grounds: [{ kinds: ["underage"], because: "underage" }],
  effect: "limits",
});

const contactInformationGiven: Clause<RegistrationCase> = {
  id: "¶8",
  summary: "whoever registers gives a name and an email address, and papers when they are asked for",
  weigh: (c) =>
    rowOf(
      [
        applicantVerdict(c, ["name", "email"], "contact-information"),
        isRequested(c, "identity") ? awaits("identity-documents") : satisfied("nothing-requested"),
      ],
      "data-given",
    ),
};

const contactInformationTrue: SanctionClause = sanctionClause({
  id: "¶8",
  summary: "the operator may close the account over false contact information",
  grounds: [{ kinds: ["false-contact-information"], because: "false-contact-information" }],
  effect: "discretion",
  measures: ["close-account"],
});

const identityNotAsked: Clause<RequestsCase> = {
  id: "¶8",
  summary: "the operator may deny the order of whoever does not send the papers that are asked for",
  weigh: (c) => (isRequested(c, "identity") ? discretion("order-may-be-denied") : satisfied("nothing-requested")),
};

/** ¶11: misuse of the operator's content ends the rights by itself. */
const contentRespected: Clause<Case> = {
  id: "¶11",
  summary: "whoever misuses the operator's content loses the right to use the services at once",
  weigh: (c) =>
    violationVerdict(
      c,
      { kinds: ["content-misuse"] },
      { effect: "forbids", because: "rights-ended", otherwise: "content-respected" },
    ),
};

const contentNotMisused: SanctionClause = sanctionClause({
  id: "¶11",
  summary: "whoever misuses the operator's content loses the right to use the services at once",
  grounds: [{ kinds: ["content-misuse"], because: "rights-ended" }],
  effect: "forbids",
  measures: ["interrupt-services"],
});

const notSanctioned: Clause<RegistrationCase> = {
  id: "¶16",
  summary: "whoever is barred by sanctions may not use the services",
  weigh: ({ question: { applicant } }) => {
    if (applicant.sanctioned === undefined) return unknown(["question.applicant.sanctioned"], "forbids");
    return applicant.sanctioned ? forbids("sanctioned") : satisfied("not-sanctioned");
  },
};

const tradeLawKept: SanctionClause = sanctionClause({
  id: "¶16",
  summary: "the services are not used against export or sanctions law; what follows otherwise is said elsewhere",
  grounds: [{ kinds: ["export-or-sanctions-breach"], because: "trade-law-broken" }],
  effect: "limits",
});

export const p06p16: Section = {
  registration: [ofAge, contactInformationGiven, notSanctioned],
  sanction: [noMinor, contactInformationTrue, contentNotMisused, tradeLawKept],
  order: [identityNotAsked],
  suspension: [contentRespected],
  use: [contentRespected],
};
