/** The readings of both terms are those of 5-readings.md and the windows of 4-time.md: no fewer, no more. */
import { freezvon, InputError, illyvoip, type Reading, type Terms, withReadings } from "fineprint";
import { describe, expect, it } from "vitest";

/** Name, the clauses that are printed for it, its options as they are printed: the default first. */
type Row = readonly [name: string, clauses: readonly string[], options: readonly string[]];

/** 5-readings.md says "both" of `burn-down` and prints no clause. */
const BURN_DOWN = ["oldest-first", "newest-first", "pro-rata"];

const ILLYVOIP: readonly Row[] = [
  // 5-readings.md
  ["burn-down", [], [...BURN_DOWN, "excluded-methods-first"]],
  ["first-deposit-window", ["¶24"], ["unlimited", "ninety-days"]],
  ["first-deposit-use", ["¶24"], ["remainder", "untouched"]],
  ["excluded-method-scope", ["¶25"], ["deposit", "account"]],
  ["first-time-account", ["¶26"], ["this-account-first", "only-account"]],
  ["prepayment-discount", ["¶23"], ["whole", "unused-share"]],
  ["cancellation-effect", ["¶23", "¶29"], ["on-ticket", "on-confirmation", "end-of-cycle"]],
  ["balance-at-end", ["¶17"], ["settles-invoices", "kept-apart"]],
  ["paid-for-services", ["¶37"], ["money-in", "services-charged"]],
  ["gigabyte", ["¶43"], ["binary", "decimal"]],
  // 4-time.md
  ["dispute-days", ["¶21"], ["civil-days-rolled", "civil-days", "elapsed-hours", "saturday-works"]],
  ["deposit-window", ["¶24"], ["civil-days", "forward-rolled", "elapsed-hours"]],
  ["months-remaining", ["¶23"], ["billing-cycles", "calendar-months", "whole-months"]],
  ["liability-window", ["¶37"], ["clamped-months", "payment-term"]],
  ["uptime-month", ["¶33"], ["local-month", "utc-month", "maintenance-from-downtime-only"]],
  ["fx-day", ["¶30"], ["operator-zone", "utc"]],
  ["adult-on-29-february", ["¶6"], ["first-of-march", "last-of-february"]],
  ["terms-in-force", ["¶53"], ["version-day"]], // the only option; 4-time.md gives it no name
];

const FREEZVON: readonly Row[] = [
  // 5-readings.md
  ["burn-down", [], BURN_DOWN], // R38: excluded-methods-first is ILLYVOIP's only
  ["refund-circumstances", ["12.2"], ["all-required", "failure-not-required"]],
  ["refund-tested", ["12.2"], ["at-request", "at-payout"]],
  ["special-funds", ["8.5.1"], ["on-subscriber-termination", "always"]],
  ["insufficient-funds", ["8.3"], ["nothing-left", "below-next-fee"]],
  ["renewal-order", ["8.3"], ["oldest-due-first", "cheapest-first", "all-or-none"]],
  ["use", ["11.2"], ["any-charge-or-activity", "calls-and-messages-only"]],
  ["inactivity-termination", ["11.2"], ["on-blocking", "at-six-months"]],
  ["complaint-covers", ["10.1"], ["functioning-and-accounting", "functioning-only"]],
  ["rate-change-notice", ["4.9", "5.5"], ["on-publication", "ten-days"]],
  ["allocation-order", ["11.4"], ["oldest-first", "largest-first"]],
  // 4-time.md
  ["complaint-days", ["10.1"], ["civil-days-rolled", "civil-days", "elapsed-hours", "close-of-business"]],
  ["inactivity-window", ["11.2"], ["six-months", "same-wall-time"]],
  ["refund-window", ["12.2.5"], ["six-months-rolled", "six-months", "same-wall-time"]],
  ["identity-hours", ["12.3"], ["from-end-of-date", "from-submission", "two-civil-days"]],
  ["crediting-days", ["4.4"], ["after-receipt-day", "receipt-day-counts"]],
  ["activation-hours", ["4.12"], ["elapsed", "same-wall-time"]],
  ["fee-date", ["4.12"], ["civil-days", "elapsed-hours", "elapsed-test", "activation-day"]],
  ["renewal-anchor", ["7.3"], ["anchored", "chained"]],
  ["termination-notice", ["11.3"], ["full-days", "date-difference", "elapsed-hours"]],
  ["change-notice", ["5.5"], ["full-days", "date-difference", "elapsed-hours"]],
];

const readingOf = (terms: Terms, name: string): Reading => {
  const reading = terms.readings[name];
  if (reading === undefined) throw new Error(`no reading ${name}`);
  return reading;
};

describe.each([
  ["illyvoip", illyvoip, ILLYVOIP, /^¶\d+$/],
  ["freezvon", freezvon, FREEZVON, /^\d+(\.\d+)+$/],
] as const)("%s", (_, terms, rows, citation) => {
  it("has these readings and no others", () => {
    expect(Object.keys(terms.readings).sort()).toEqual(rows.map(([name]) => name).sort());
  });

  it.each(rows)("%s: the options as printed, the default first", (name, _clauses, options) => {
    expect(Object.keys(readingOf(terms, name).options)).toEqual(options);
    expect(terms.chosen[name]).toBe(options[0]);
  });

  it.each(rows)("%s: a clause that is printed for it", (name, clauses) => {
    const { clause } = readingOf(terms, name);
    expect(clause).toMatch(citation);
    if (clauses.length > 0) expect(clauses).toContain(clause);
  });

  it.each(rows)("%s: goes by its name, asks a question, and says why the default is the default", (name) => {
    const reading = readingOf(terms, name);
    expect(reading.name).toBe(name);
    expect(reading.question).toMatch(/^\S.*\?$/);
    expect(reading.why).toMatch(/^\S.*\.$/);
  });

  it.each(rows)("%s: every option says something in one line, and whom it favours", (name) => {
    const options = Object.values(readingOf(terms, name).options);
    for (const { says, favours, means } of options) {
      expect(says).toMatch(/^\S.*$/);
      expect(says).not.toContain("\n");
      expect(["subscriber", "operator", "neither"]).toContain(favours);
      expect(means).toBeDefined();
    }
    expect(new Set(options.map(({ says }) => says)).size).toBe(options.length);
  });

  it.each(rows.filter(([, , options]) => options.length > 1))("%s: not every option favours the same party", (name) => {
    const parties = new Set(Object.values(readingOf(terms, name).options).map(({ favours }) => favours));
    if (!parties.has("neither")) expect([...parties].sort()).toEqual(["operator", "subscriber"]);
  });

  it.each(rows)("%s: every option can be chosen, and leaves the others alone", (name, _clauses, options) => {
    for (const option of options)
      expect(withReadings(terms, { [name]: option }).chosen).toEqual({ ...terms.chosen, [name]: option });
  });

  it.each(rows)("%s: an unknown option is refused with the valid ones", (name, _clauses, options) => {
    expectRefusal(
      () => withReadings(terms, { [name]: "never" }),
      [{ code: "unknown-option", path: name, received: "never", lists: options }],
    );
  });

  it("an unknown reading is refused with the valid ones", () => {
    expectRefusal(
      () => withReadings(terms, { "burn-up": "oldest-first" }),
      [{ code: "unknown-reading", path: "burn-up", received: "burn-up", lists: rows.map(([name]) => name) }],
    );
  });

  it("what every object has is no reading and no option", () => {
    expectRefusal(() => withReadings(terms, { toString: "x" }), [{ code: "unknown-reading", path: "toString" }]);
    expectRefusal(
      () => withReadings(terms, { "burn-down": "constructor" }),
      [{ code: "unknown-option", path: "burn-down" }],
    );
  });

  it("all problems are told at once", () => {
    expectRefusal(
      () => withReadings(terms, { "burn-up": "x", "burn-down": "y" }),
      [
        { code: "unknown-reading", path: "burn-up" },
        { code: "unknown-option", path: "burn-down" },
      ],
    );
  });
});

describe("R38: excluded-methods-first", () => {
  it("is an option of ILLYVOIP", () => {
    expect(withReadings(illyvoip, { "burn-down": "excluded-methods-first" }).chosen["burn-down"]).toBe(
      "excluded-methods-first",
    );
  });

  it("is unknown for Freezvon, and the valid ones are listed", () => {
    expectRefusal(
      () => withReadings(freezvon, { "burn-down": "excluded-methods-first" }),
      [{ code: "unknown-option", path: "burn-down", received: "excluded-methods-first", lists: BURN_DOWN }],
    );
  });
});

describe("readings of one agreement only", () => {
  it.each(ILLYVOIP.map(([name]) => name).filter((name) => name !== "burn-down"))(
    "%s is unknown to Freezvon",
    (name) => {
      const option = illyvoip.chosen[name] ?? "";
      expectRefusal(() => withReadings(freezvon, { [name]: option }), [{ code: "unknown-reading", path: name }]);
    },
  );

  it.each(FREEZVON.map(([name]) => name).filter((name) => name !== "burn-down"))(
    "%s is unknown to ILLYVOIP",
    (name) => {
      const option = freezvon.chosen[name] ?? "";
      expectRefusal(() => withReadings(illyvoip, { [name]: option }), [{ code: "unknown-reading", path: name }]);
    },
  );
});

interface Refused {
  readonly code: string;
  readonly path: string;
  readonly received?: string;
  /** Words that `expected` lists. */
  readonly lists?: readonly string[];
}

function expectRefusal(run: () => unknown, refused: readonly Refused[]): void {
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(InputError);
  const { issues } = thrown as InputError;
  expect(issues.length).toBe(refused.length);
  refused.forEach(({ lists = [], received = "", ...rest }, index) => {
    expect(issues[index]).toMatchObject({ ...rest, received: expect.stringContaining(received) });
    for (const word of lists) expect(issues[index]?.expected.split(/[ ,]+/)).toContain(word);
  });
}
