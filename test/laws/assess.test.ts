/** The laws of decisions, for the questions that need no account. */
import {
  assessCrediting,
  assessTermsChange,
  type CreditingDecision,
  type Terms,
  type TermsChangeDecision,
} from "fineprint";
import { describe, expect } from "vitest";
import { traceOf } from "../../src/core/trace.js";
import { fc, test } from "../fc.js";
import { variation, varied } from "../support/operators.js";

const HOUR = 3_600_000;
const iso = (at: number): string => new Date(at).toISOString();

/** Instants of half a year around holidays, clock changes and the end of the calendars, many of them at midnight. */
const instant = fc
  .tuple(
    fc.constantFrom("2026-06-17T21:00:00Z", "2026-03-27T22:00:00Z", "2026-10-23T21:00:00Z", "2030-12-27T22:00:00Z"),
    fc.integer({ min: -24, max: 14 * 24 }),
    fc.constantFrom(0, 0, 1, -1),
  )
  .map(([from, hours, more]) => Date.parse(from) + hours * HOUR + more);

type Ask = (terms: Terms, at: number) => CreditingDecision | TermsChangeDecision;
const question: fc.Arbitrary<{ readonly told: unknown; readonly ask: Ask }> = fc.oneof(
  fc.tuple(instant, fc.option(fc.nat({ max: 9 * 24 }), { nil: undefined })).map(([received, hours]) => {
    const creditedAt = hours === undefined ? undefined : iso(received + hours * HOUR);
    const deposit = { receivedAt: iso(received), creditedAt };
    return { told: deposit, ask: (terms: Terms, at: number) => assessCrediting(terms, { at: iso(at), deposit }) };
  }),
  fc
    .tuple(
      fc.option(instant, { nil: undefined }),
      instant,
      fc.constantFrom("rates", "services", "operator-services", "offer"),
    )
    .map(([published, effective, changes]) => {
      const publishedAt = published === undefined ? undefined : iso(published);
      const change = { publishedAt, effectiveAt: iso(effective), changes } as const;
      return { told: change, ask: (terms: Terms, at: number) => assessTermsChange(terms, { at: iso(at), ...change }) };
    }),
);

function answerOf(decision: CreditingDecision | TermsChangeDecision): unknown {
  const { at: _at, readings: _readings, findings, ...answer } = decision;
  return { ...answer, findings: findings.map(({ clause, effect, because }) => `${clause} ${effect} ${because}`) };
}

describe("laws of questions without an account", () => {
  test.prop([variation, question, instant, fc.double({ min: 0, max: 1, noNaN: true })])(
    "the answer stays the same until the next instant that the clock wrote down",
    (variant, { ask }, at, share) => {
      const terms = varied(variant);
      const decision = ask(terms, at);
      const to = traceOf(decision)?.nextAt ?? Date.parse("2100-12-31T00:00:00Z");
      for (const later of [at + Math.floor((to - 1 - at) * share), to - 1])
        expect(answerOf(ask(terms, later))).toEqual(answerOf(decision));
    },
  );

  test.prop([variation, variation, question, instant])(
    "R70: a reading that was not consulted cannot matter",
    (variant, other, { ask }, at) => {
      const decision = ask(varied(variant), at);
      const changed = Object.entries(other.operator === variant.operator ? other.options : {}).filter(
        ([name]) => !(name in decision.readings),
      );
      const options = { ...variant.options, ...Object.fromEntries(changed) };
      expect(ask(varied({ ...variant, options }), at)).toEqual(decision);
    },
  );
});
