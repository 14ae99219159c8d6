/** What ¶6, ¶33, ¶43 and ¶53 leave open: who may sign up and when, uptime, backups. */
import { assessBackup, assessUptime, decideRegistration, illyvoip, type RegistrationQuestion } from "fineprint";
import { type Example, exampleWithoutAccount } from "./example.js";
import { belgrade, countWords, durationWords } from "./words.js";

const terms = illyvoip;

const applicant = (birthOn: string): RegistrationQuestion["applicant"] => ({
  birthOn,
  sanctioned: false,
  name: "Arta Krasniqi",
  email: "arta@example.com",
});

const adultOnLeapDay = exampleWithoutAccount(decideRegistration, {
  terms,
  reading: "adult-on-29-february",
  story:
    "Somebody born on 29 February 2008 applies on 28 February 2026 at noon. 2026 has no 29 February; from when is she of age?",
  questions: {
    Answer: {
      at: "2026-02-28T12:00:00+01:00",
      submittedAt: "2026-02-28T12:00:00+01:00",
      applicant: applicant("2008-02-29"),
    },
  },
  shows: ".eligibleAt",
  tell: ({ outcome, eligibleAt }) => `${outcome}: of age from ${belgrade.from(eligibleAt)}`,
});

const termsInForce = exampleWithoutAccount(decideRegistration, {
  terms,
  reading: "terms-in-force",
  shows: ".outcome",
  story:
    "This version carries the day 17 November 2020. In Belgrade it begins at 23:00 UTC of the day before: an application is waiting in the last millisecond before that, and goes through in the first instant in force.",
  questions: {
    "the last millisecond before": { at: "2020-11-16T22:59:59.999Z", applicant: applicant("1990-05-01") },
    "the first instant in force": { at: "2020-11-16T23:00:00.000Z", applicant: applicant("1990-05-01") },
  },
  tell: ({ outcome, findings }) => {
    const until = findings.find(({ clause }) => clause === "¶53")?.until;
    return until === undefined ? outcome : `${outcome}: in force from ${belgrade.from(until)}`;
  },
});

const uptimeMonth = exampleWithoutAccount(assessUptime, {
  terms,
  reading: "uptime-month",
  story:
    "In March 2026 the service is down on 1 March from 00:10 to 00:30 and on 10 March from 12:00 to 12:22:30, together 42 min 30 s; from 14 March, 00:00, to 15 March, 19:00, 43 hours of maintenance are planned. The month has 743 hours in Belgrade, where the clocks go forward, and 744 in UTC, where 1 March, 00:10 to 00:30, is still February. A thousandth of what counts may be down.",
  questions: {
    Answer: {
      at: "2026-04-02T12:00:00+02:00",
      month: "2026-03",
      outages: [
        {
          id: "O1",
          fromAt: "2026-03-01T00:10:00+01:00",
          untilAt: "2026-03-01T00:30:00+01:00",
          reportedBy: "operator",
        },
        {
          id: "O2",
          fromAt: "2026-03-10T12:00:00+01:00",
          untilAt: "2026-03-10T12:22:30+01:00",
          reportedBy: "operator",
        },
      ],
      maintenance: [{ id: "M1", fromAt: "2026-03-14T00:00:00+01:00", untilAt: "2026-03-15T19:00:00+01:00" }],
    },
  },
  shows: ".allowedMs",
  tell: ({ outcome, downtimeMs, allowedMs }) =>
    `${outcome}: ${durationWords(downtimeMs)} down, ${durationWords(allowedMs)} allowed`,
});

const gigabyte = exampleWithoutAccount(assessBackup, {
  terms,
  reading: "gigabyte",
  shows: ".outcome",
  story: "A site on shared hosting takes up 21,000,000,000 bytes. Are its files in the backup?",
  questions: { Answer: { at: "2026-07-03T12:00:00+02:00", shared: true, usedBytes: 21_000_000_000 } },
  tell: ({ outcome, limitBytes }) => `${outcome}: the limit is ${countWords(limitBytes)} bytes`,
});

export const serviceExamples: readonly Example[] = [adultOnLeapDay, termsInForce, uptimeMonth, gigabyte];
