/** What 4.12 leaves open. Both examples are of the weekend on which the clocks go forward, 29 March 2026. */
import { type ActivationDecision, decideActivation, freezvon, type PhoneNumber } from "fineprint";
import { freezvonAccount } from "./accounts.js";
import { type Example, exampleOf } from "./example.js";
import { dayWords, tallinn } from "./words.js";

const terms = freezvon;

/** A number for 9.90 EUR a month. */
const numberOrdered = (id: string, orderedAt: string, activatedAt?: string): PhoneNumber => ({
  id,
  orderedAt,
  ...(activatedAt === undefined ? {} : { activatedAt }),
  monthlyFee: "9.90",
});

const activationHours = exampleOf(decideActivation, {
  terms,
  reading: "activation-hours",
  story:
    "A number is ordered on Saturday 28 March 2026 at 10:00, to be on within 24 hours. In the night the clocks go forward.",
  account: freezvonAccount({ numbers: [numberOrdered("N1", "2026-03-28T10:00:00+02:00")] }),
  questions: { Answer: { at: "2026-03-28T12:00:00+02:00", numberId: "N1" } },
  shows: ".dueAt",
  tell: ({ dueAt }) => `until ${tallinn.until(dueAt)}`,
});

const at = "2026-04-01T12:00:00+03:00";
const feeDate = exampleOf(decideActivation, {
  terms,
  reading: "fee-date",
  story:
    "Three numbers take long. The first is ordered on Thursday 26 March 2026 at 23:30 and is on on Monday 30 March at 00:15: four days of the calendar later, but 71 h 45 min. The second is ordered on Friday 27 March at 10:00 and is on on Monday 30 March at 10:30: three days, 71 h 30 min. The third is ordered with the second and is on on Tuesday 31 March at 00:30: four days, 85 h 30 min; 72 hours before that it is Friday 27 March, 23:30. On which day is the first fee taken?",
  account: freezvonAccount({
    numbers: [
      numberOrdered("N1", "2026-03-26T23:30:00+02:00", "2026-03-30T00:15:00+03:00"),
      numberOrdered("N2", "2026-03-27T10:00:00+02:00", "2026-03-30T10:30:00+03:00"),
      numberOrdered("N3", "2026-03-27T10:00:00+02:00", "2026-03-31T00:30:00+03:00"),
    ],
  }),
  questions: {
    "first number": { at, numberId: "N1" },
    "second number": { at, numberId: "N2" },
    "third number": { at, numberId: "N3" },
  },
  shows: ".feeOn",
  tell: ({ feeOn }: ActivationDecision) => dayWords(feeOn),
});

export const activationExamples: readonly Example[] = [activationHours, feeDate];
