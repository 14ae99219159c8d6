/** What 4.9 and 5.5 leave open. */
import { assessTermsChange, freezvon, type TermsChangeDecision } from "fineprint";
import { type Example, exampleWithoutAccount } from "./example.js";
import { tallinn } from "./words.js";

const terms = freezvon;
const publishedAt = "2026-06-01T12:00:00+03:00";
const tell = ({ outcome, earliestAt }: TermsChangeDecision) => `${outcome}: possible from ${tallinn.from(earliestAt)}`;

const rateChangeNotice = exampleWithoutAccount(assessTermsChange, {
  terms,
  reading: "rate-change-notice",
  shows: ".outcome",
  tell,
  story:
    "New rates are published on Monday 1 June 2026 at 12:00 and are to take effect nine days later, on Wednesday 10 June at 12:00.",
  questions: {
    Answer: { at: publishedAt, publishedAt, effectiveAt: "2026-06-10T12:00:00+03:00", changes: "rates" },
  },
});

const changeNotice = exampleWithoutAccount(assessTermsChange, {
  terms,
  reading: "change-notice",
  shows: ".earliestAt",
  tell,
  story:
    "A change of the services is published on Monday 1 June 2026 at 12:00 and is to take effect on Thursday 11 June at 12:00.",
  questions: {
    Answer: { at: publishedAt, publishedAt, effectiveAt: "2026-06-11T12:00:00+03:00", changes: "services" },
  },
});

export const changeExamples: readonly Example[] = [rateChangeNotice, changeNotice];
