/** The example accounts: every answer as calculated by hand, and the laws that hold for each of them. */
import { readFileSync } from "node:fs";
import { type Account, InputError, parseAccount, safeParseAccount } from "fineprint";
import { afterEach, describe, expect, it } from "vitest";
import { OPERATOR_NAMES, OPERATORS } from "../support/operators.js";
import { isNeeded, OPTIONAL_FACTS, without } from "../support/optional-facts.js";
import { shuffled } from "../support/shuffled.js";
import { accountOf, decideAll, readExample, stories } from "../support/stories.js";

interface Expected {
  readonly refund: { outcome: string; amount: string; eligible: string; clauses: readonly string[] };
  readonly suspension: { outcome: string };
  readonly renewal: { outcome: string; total: string };
  readonly dispute: { outcome: string; closesAt: string | null };
  readonly inactivity: { outcome: string; blockableAt: string | null };
}

/** By hand: see test/cases/stories.hand-calculations.md. */
const expected = JSON.parse(readFileSync(new URL("../cases/stories.expected.json", import.meta.url), "utf8")) as Record<
  string,
  Record<string, Expected>
>;

describe.each(OPERATOR_NAMES)("the stories under %s", (operator) => {
  const terms = OPERATORS[operator];

  it.each(stories)("$file: as calculated by hand", (story) => {
    const hand = expected[story.file]?.[operator] as Expected;
    const { refund, suspension, renewal, dispute, inactivity } = decideAll(terms, accountOf(story), story);
    expect({
      refund: { outcome: refund.outcome, amount: refund.amount.amount, eligible: refund.eligible.amount },
      suspension: { outcome: suspension.outcome },
      renewal: { outcome: renewal.outcome, total: renewal.total.amount },
      dispute: { outcome: dispute.outcome, closesAt: dispute.closesAt },
      inactivity: { outcome: inactivity.outcome, blockableAt: inactivity.blockableAt },
    }).toEqual({ ...hand, refund: { ...hand.refund, clauses: undefined } });
    const notSatisfied = refund.findings.filter(({ effect }) => effect !== "satisfied");
    // where the spec names no code, the expectation ends with the effect
    expect(notSatisfied.map(({ clause, effect, because }) => `${clause} ${effect} ${because}`)).toEqual(
      hand.refund.clauses.map((clause) => expect.stringMatching(new RegExp(`^${clause}( |$)`))),
    );
  });

  it.each(stories)("$file: the order of lists changes no byte, and the input is left alone", (story) => {
    const account = accountOf(story);
    const text = JSON.stringify(decideAll(terms, account, story));
    for (const by of [0, 1, 2, 3]) expect(JSON.stringify(decideAll(terms, shuffled(account, by), story))).toBe(text);
    expect(account).toEqual(accountOf(story));
  });

  it.each(stories)("$file: a fact less gives the same outcome, or undetermined and a need of it", (story) => {
    const full = decideAll(terms, accountOf(story), story);
    for (const path of OPTIONAL_FACTS) {
      const less = without({ account: accountOf(story), question: { at: story.at, ...story.refund } }, path);
      const decided = decideAll(terms, less.account as Account, { ...story, refund: less.question as never });
      for (const door of Object.keys(full) as (keyof typeof full)[]) {
        const { outcome, needs } = decided[door];
        if (outcome === full[door].outcome) continue;
        expect({ door, path, outcome }).toEqual({ door, path, outcome: "undetermined" });
        expect(isNeeded(needs, path)).toBe(true);
      }
    }
  });
});

describe("the host's zone", () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it("changes no byte of any decision on any story", () => {
    const seen = ["UTC", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Apia"].map((TZ) => {
      process.env.TZ = TZ;
      const offset = new Date(Date.parse("2026-01-01T00:00:00Z")).getTimezoneOffset();
      const decided = OPERATOR_NAMES.flatMap((operator) =>
        stories.map((story) => decideAll(OPERATORS[operator], accountOf(story), story)),
      );
      return { offset, text: JSON.stringify(decided) };
    });
    expect(new Set(seen.map(({ offset }) => offset)).size).toBe(4);
    expect(new Set(seen.map(({ text }) => text)).size).toBe(1);
  });
});

describe("the file with mistakes", () => {
  const bad = readExample("bad/21-with-mistakes.json");

  it("is refused with every one of its 18 mistakes", () => {
    const result = safeParseAccount(bad);
    expect(result.ok ? [] : result.issues.map(({ path, code }) => `${path}: ${code}`).sort()).toEqual([
      "adjustments[0].amount: zero",
      "charges[0].amount: exponent",
      "charges[1].at: impossible-day",
      "charges[1].kind: unknown-word",
      "charges[2].amount: sign",
      "currency: not-a-currency",
      "deposits[0].amount: unquoted-number",
      "deposits[1].chargeback.amount: chargeback-above-deposit",
      "deposits[1].chargeback.settledAt: chargeback-half-settled",
      "deposits[1].creditedAt: out-of-order",
      "deposits[2].id: repeated-id",
      "deposits[2].method: missing",
      "numbers[0].monthlyFee: not-a-decimal",
      "numbers[0].orderedAt: not-an-instant",
      "numbers[0].paidThroughOn: not-a-day",
      "subscriber.birthOn: impossible-day",
      "subscriber.phone: unknown-key",
      "subscriber.registeredAt: no-offset",
    ]);
    expect(() => parseAccount(bad)).toThrow(InputError);
  });
});
