/** The laws of decisions, for the questions that need no account. */
import {
  type AnyDecision,
  assessCrediting,
  assessTermsChange,
  composeInvoice,
  planRecordingStorage,
  type Terms,
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

/** An item with an id of its own. */
const identified = <Item extends object>(item: fc.Arbitrary<Item>, maxLength: number) =>
  fc.array(item, { maxLength }).map((items) => items.map((fields, i) => ({ id: `X${i + 1}`, ...fields })));
const bytes = fc.oneof(fc.nat({ max: 100 }), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));

const invoice = fc.record({
  currency: fc.constantFrom("EUR", "JPY", "KWD"),
  lines: identified(
    fc.record({
      kind: fc.constantFrom("fee", "fee", "setup", "usage", "discount", "coupon"),
      amount: fc.constantFrom("9.90", "5.05", "0.25", "0.000000000001", "33.333333333333"),
      fromOn: fc.option(
        instant.map((at) => iso(at).slice(0, 10)),
        { nil: undefined },
      ),
    }),
    3,
  ),
  taxes: fc.option(identified(fc.record({ rate: fc.constantFrom("0", "0.1", "0.18", "0.055") }), 2), {
    nil: undefined,
  }),
});

const storage = fc.record({
  quota: bytes,
  extra: fc.option(bytes, { nil: undefined }),
  incoming: bytes,
  recordings: identified(fc.record({ at: instant.map(iso), size: bytes }), 4),
  endedAt: fc.option(instant.map(iso), { nil: undefined }),
});

type Ask = (terms: Terms, at: number) => AnyDecision;
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
  invoice.map((told) => ({ told, ask: (terms: Terms, at: number) => composeInvoice(terms, { at: iso(at), ...told }) })),
  storage.map((told) => ({
    told,
    ask: (terms: Terms, at: number) => planRecordingStorage(terms, { at: iso(at), ...told }),
  })),
);

function answerOf(decision: AnyDecision): unknown {
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
