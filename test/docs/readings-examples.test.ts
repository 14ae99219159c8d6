/** The worked examples of the readings: that they are complete, and what they come to by hand. */
import * as library from "fineprint";
import { freezvon, illyvoip, type Terms, withReadings } from "fineprint";
import { describe, expect, it, test } from "vitest";
import { literal } from "../../docs/readings-examples/code.js";
import type { Example } from "../../docs/readings-examples/example.js";
import { EXAMPLES } from "../../docs/readings-examples/index.js";

const READINGS = [illyvoip, freezvon].flatMap((terms) =>
  Object.keys(terms.readings).map((reading) => ({ name: `${terms.id} ${reading}`, terms, reading })),
);

const examplesOf = (terms: Terms, reading: string): readonly Example[] =>
  EXAMPLES.filter((example) => example.terms === terms && example.reading === reading);

/** What each option comes to, one text for each case of the example. */
function answersOf({ terms, reading, cases }: Example) {
  return Object.keys(terms.readings[reading]?.options ?? {}).map((option) => {
    const varied = withReadings(terms, { [reading]: option });
    return { option, answers: cases.map(({ ask }) => ask(varied)) };
  });
}

describe("every reading", () => {
  test.each(READINGS)("$name has one example", ({ terms, reading }) => {
    expect(examplesOf(terms, reading)).toHaveLength(1);
  });

  it("is the subject of every example", () => {
    expect(EXAMPLES).toHaveLength(READINGS.length);
  });

  test.each(READINGS)("$name is consulted, and its options are told apart", ({ terms, reading }) => {
    for (const example of examplesOf(terms, reading)) {
      const answers = answersOf(example);
      for (const { option, answers: cases } of answers)
        for (const { decision } of cases) expect(decision.readings[reading]).toBe(option);
      const texts = answers.map(({ answers: cases }) => cases.map(({ says }) => says).join(" | "));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  test.each(READINGS)("$name needs every case of its example", ({ terms, reading }) => {
    for (const example of examplesOf(terms, reading)) {
      const answers = answersOf(example);
      const columns = (answers[0]?.answers ?? []).map((_, i) => answers.map(({ answers: cases }) => cases[i]?.says));
      for (const column of columns) if (column.length > 1) expect(new Set(column).size).toBeGreaterThan(1);
    }
  });
});

test("examples name the function that they ask", () => {
  for (const { door } of EXAMPLES) expect(library).toHaveProperty(door, expect.any(Function));
});

describe("data as code", () => {
  it("is in one line where it fits", () => {
    expect(literal({ at: "x", "with-dash": [1, null, {}], none: [] })).toBe(
      '{ at: "x", "with-dash": [1, null, {}], none: [] }',
    );
    const long = "x".repeat(60);
    expect(literal({ a: [long, long] })).toBe(`{\n  a: [\n    "${long}",\n    "${long}",\n  ],\n}`);
  });
});

/** By hand: texts of the options in their order, one for each case. */
const BY_HAND: Readonly<Record<string, readonly (readonly string[])[]>> = {
  // 60 of 100 + 50: the old 100 is outside ninety days. Oldest: 50 stay; newest: 50 and 10 burn; two fifths of each: 30.
  // Then 10 by bank transfer, 50 more: oldest 40 + 10 of the 50; newest 10 + 40 of the 90; half of 60, 30, 10; excluded
  // first: 10 + the 40 left of the 100, and the 50 stay whole.
  "illyvoip burn-down": [
    ["granted 50.00 EUR", "granted 40.00 EUR"],
    ["refused (0.00 EUR)", "refused (0.00 EUR)"],
    ["granted 30.00 EUR", "granted 15.00 EUR"],
    ["granted 50.00 EUR", "granted 50.00 EUR"],
  ],
  // 5 April + 90 days = 4 July, a Saturday; 2160 h after 18:00 it is 18:00
  "illyvoip deposit-window": [
    ["granted 50.00 EUR", "refused (0.00 EUR)"],
    ["granted 50.00 EUR", "granted 50.00 EUR"],
    ["refused (0.00 EUR)", "refused (0.00 EUR)"],
  ],
  "illyvoip first-deposit-window": [["granted 50.00 EUR"], ["refused (0.00 EUR)"]],
  "illyvoip first-deposit-use": [["granted 30.00 EUR"], ["refused (0.00 EUR)"]],
  "illyvoip excluded-method-scope": [["granted 50.00 EUR"], ["refused (0.00 EUR)"]],
  "illyvoip first-time-account": [["granted 50.00 EUR"], ["refused (0.00 EUR)"]],
  // 50 × 0.90 and 50 × 0.88
  "illyvoip fx-day": [
    ["granted 45.00 EUR", "undetermined (0.00 EUR)"],
    ["undetermined (0.00 EUR)", "granted 44.00 EUR"],
  ],
  // 4-time, worked; then 13 + 3 = 16 May, a Saturday, and Monday 18 May
  "illyvoip dispute-days": [
    ["open until Mon 4 May 2026, 24:00", "open until Mon 18 May 2026, 24:00"],
    ["open until Sun 3 May 2026, 24:00", "open until Sat 16 May 2026, 24:00"],
    ["open until Sun 3 May 2026, 22:30 included", "open until Sat 16 May 2026, 10:00 included"],
    ["open until Mon 4 May 2026, 24:00", "open until Sat 16 May 2026, 24:00"],
  ],
  // 10, decideRegistration
  "illyvoip adult-on-29-february": [
    ["refused: of age from Sun 1 Mar 2026, 00:00"],
    ["accepted: of age from Sat 28 Feb 2026, 00:00"],
  ],
  "illyvoip terms-in-force": [["awaiting: in force from Tue 17 Nov 2020, 00:00", "accepted"]],
  // 743 − 43 = 700 h, a thousandth of it is 42 min; 744 − 43 = 701 h: 42 min 3.6 s; 743 h: 44 min 34.8 s
  "illyvoip uptime-month": [
    ["missed: 42 min 30 s down, 42 min allowed"],
    ["met: 22 min 30 s down, 42 min 3.6 s allowed"],
    ["met: 42 min 30 s down, 44 min 34.8 s allowed"],
  ],
  // 10, capLiability
  "illyvoip liability-window": [
    ["at most 40.00 EUR: payments count from Sat 28 Feb 2026, 00:00"],
    ["at most 0.00 EUR: payments count from Sun 1 Mar 2026, 00:00"],
  ],
  "illyvoip paid-for-services": [["at most 50.00 EUR"], ["at most 30.00 EUR"]],
  // 10, assessBackup
  "illyvoip gigabyte": [
    ["included: the limit is 21,474,836,480 bytes"],
    ["databases-only: the limit is 20,000,000,000 bytes"],
  ],
  // 10, decideTermination (1); from 30 March: months beginning 31 March to 31 December, April to December, to 30 January
  "illyvoip months-remaining": [
    ["10 months, 65.00 EUR", "10 months, 65.00 EUR"],
    ["10 months, 65.00 EUR", "9 months, 55.00 EUR"],
    ["11 months, 75.00 EUR", "10 months, 65.00 EUR"],
  ],
  "illyvoip prepayment-discount": [["10 months, 65.00 EUR"], ["10 months, 67.00 EUR"]],
  // 10, decideTermination (2)
  "illyvoip cancellation-effect": [
    ["in effect from Sat 14 Mar 2026, 23:50: 10 months, 100.00 EUR"],
    ["in effect from Sun 15 Mar 2026, 00:10: 9 months, 90.00 EUR"],
    ["in effect from Sun 15 Mar 2026, 00:00: 10 months, 100.00 EUR"],
  ],
  // 30 − 25
  "illyvoip balance-at-end": [["5.00 EUR left, 0.00 EUR still owed"], ["30.00 EUR left, 25.00 EUR still owed"]],
  // as ILLYVOIP's first case, the old 100 being kept by 8.5.1
  "freezvon burn-down": [["granted 50.00 EUR"], ["refused (0.00 EUR)"], ["granted 30.00 EUR"]],
  "freezvon special-funds": [["granted 80.00 EUR"], ["granted 50.00 EUR"]],
  // 50 − 12.345 = 37.655
  "freezvon refund-circumstances": [["refused (0.00 EUR)"], ["granted 37.66 EUR"]],
  // 20 January + 6 months = Monday 20 July
  "freezvon refund-tested": [["granted 30.00 EUR"], ["refused (0.00 EUR)"]],
  // 4-time, worked
  "freezvon refund-window": [
    ["until Mon 2 Mar 2026, 24:00"],
    ["until Sat 28 Feb 2026, 24:00"],
    ["until Sat 28 Feb 2026, 14:00 included"],
  ],
  // 4-time, worked: 48 h from 24 October 00:00, or from 23 October 18:00, with an hour that comes twice
  "freezvon identity-hours": [
    ["until Sun 25 Oct 2026, 23:00"],
    ["until Sun 25 Oct 2026, 17:00 included"],
    ["until Sun 25 Oct 2026, 24:00"],
  ],
  // 21 May + 30 days = 20 June, a Saturday; Monday 22 June ends at 14:00
  "freezvon complaint-days": [
    ["open until Mon 22 Jun 2026, 24:00"],
    ["open until Sat 20 Jun 2026, 24:00"],
    ["open until Sat 20 Jun 2026, 10:00 included"],
    ["open until Mon 22 Jun 2026, 14:00 included"],
  ],
  // 1 June + 30 days = Wednesday 1 July
  "freezvon complaint-covers": [["open until Wed 1 Jul 2026, 24:00"], ["not addressed: there is no window"]],
  // 4-time, worked; 10, assessCrediting
  "freezvon crediting-days": [
    ["on-time: there was time until Fri 26 Jun 2026, 24:00"],
    ["late: there was time until Thu 25 Jun 2026, 24:00"],
  ],
  // 4-time, worked
  "freezvon renewal-anchor": [["next fee on Tue 31 Mar 2026"], ["next fee on Sat 28 Mar 2026"]],
  "freezvon insufficient-funds": [["active"], ["suspended"]],
  // 10 − 9, 10 − 4 − 5
  "freezvon renewal-order": [
    ["A renews, 1.00 EUR left"],
    ["B and C renew, 1.00 EUR left"],
    ["nothing renews, 10.00 EUR left"],
  ],
  // 4-time, worked
  "freezvon inactivity-window": [["from Sat 28 Feb 2026, 24:00"], ["from Sat 28 Feb 2026, 14:00"]],
  // 31 January + 6 months = 31 July
  "freezvon use": [["active until Fri 31 Jul 2026, 24:00"], ["blockable since Sat 28 Feb 2026, 24:00"]],
  "freezvon inactivity-termination": [["ended Tue 10 Mar 2026, 12:00"], ["ended Sat 28 Feb 2026, 24:00"]],
  // 10, assessTermsChange
  "freezvon rate-change-notice": [
    ["valid: possible from Mon 1 Jun 2026, 12:00"],
    ["too-soon: possible from Fri 12 Jun 2026, 00:00"],
  ],
  "freezvon change-notice": [
    ["too-soon: possible from Fri 12 Jun 2026, 00:00"],
    ["valid: possible from Thu 11 Jun 2026, 00:00"],
    ["valid: possible from Thu 11 Jun 2026, 12:00"],
  ],
  // 24 h that are 25 by the wall clock
  "freezvon activation-hours": [["until Sun 29 Mar 2026, 11:00 included"], ["until Sun 29 Mar 2026, 10:00 included"]],
  // 4-time, worked; 10, decideActivation
  "freezvon fee-date": [
    ["Fri 27 Mar 2026", "Fri 27 Mar 2026", "Sat 28 Mar 2026"],
    ["Thu 26 Mar 2026", "Fri 27 Mar 2026", "Fri 27 Mar 2026"],
    ["Thu 26 Mar 2026", "Fri 27 Mar 2026", "Sat 28 Mar 2026"],
    ["Fri 27 Mar 2026", "Mon 30 Mar 2026", "Sat 28 Mar 2026"],
  ],
  // 2 July + 8, + 7, + 168 h
  "freezvon termination-notice": [
    ["in effect from Fri 10 Jul 2026, 00:00"],
    ["in effect from Thu 9 Jul 2026, 00:00"],
    ["in effect from Thu 9 Jul 2026, 15:00"],
  ],
  "freezvon allocation-order": [["10.00 EUR to A, 10.00 EUR to B"], ["20.00 EUR to B"]],
};

describe("by hand", () => {
  test.each(READINGS)("$name", ({ name, terms, reading }) => {
    const [example] = examplesOf(terms, reading);
    const said = example && answersOf(example).map(({ answers }) => answers.map(({ says }) => says));
    expect(said).toEqual(BY_HAND[name]);
  });
});
