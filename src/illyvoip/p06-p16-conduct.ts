/** ¶6–¶16: who may use the services, and what may not be done with them. */

import type { Clause } from "../core/clause.js";
import type { Reading } from "../core/reading.js";
import type { Section } from "../core/section.js";
import type { SuspensionCase } from "../core/suspension-case.js";
import { violationVerdict } from "../core/verdicts.js";
import type { DayNumber } from "../model/resolve.js";
import { birthday } from "../time/day-rules.js";

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

/** ¶11: misuse of the operator's content ends the rights by itself. */
const contentRespected: Clause<SuspensionCase> = {
  id: "¶11",
  summary: "whoever misuses the operator's content loses the right to use the services at once",
  weigh: (c) =>
    violationVerdict(
      c,
      { kinds: ["content-misuse"] },
      { effect: "forbids", because: "rights-ended", otherwise: "content-respected" },
    ),
};

export const p06p16: Section = { suspension: [contentRespected] };
