/** What holds for every account, every question, both terms and every option of every reading. */
import {
  type Account,
  type AnyDecision,
  decideDispute,
  decideInactivity,
  decideRefund,
  decideRenewal,
  decideSuspension,
  parseAccount,
  type Terms,
} from "fineprint";
import { describe, expect } from "vitest";
import { traceOf } from "../../src/core/trace.js";
import { fc, test } from "../fc.js";
import { disputeCase, instantCase, refundCase } from "../support/arbitraries.js";
import { variation, varied } from "../support/operators.js";
import { OPTIONAL_FACTS, without } from "../support/optional-facts.js";
import { shuffled } from "../support/shuffled.js";

type Decide = (terms: Terms, account: Account, question: never) => AnyDecision;
interface Asked {
  readonly account: Account;
  readonly question: { readonly at: string; readonly [key: string]: unknown };
}

/** Any question of any door. */
const asked: fc.Arbitrary<{ door: string; decide: Decide; asked: Asked }> = fc.oneof(
  refundCase.map((given) => ({ door: "refund", decide: decideRefund as Decide, asked: given as unknown as Asked })),
  instantCase.map((given) => ({
    door: "suspension",
    decide: decideSuspension as Decide,
    asked: given as unknown as Asked,
  })),
  instantCase.map((given) => ({ door: "renewal", decide: decideRenewal as Decide, asked: given as unknown as Asked })),
  disputeCase.map((given) => ({ door: "dispute", decide: decideDispute as Decide, asked: given as unknown as Asked })),
  instantCase.map((given) => ({
    door: "inactivity",
    decide: decideInactivity as Decide,
    asked: given as unknown as Asked,
  })),
);

const decideIt = (decide: Decide, terms: Terms, { account, question }: Asked) =>
  decide(terms, account, question as never);

/** All of a decision but its instant, and what restates it. */
function answerOf(decision: AnyDecision): unknown {
  const { at: _at, findings, readings: _readings, ...answer } = decision;
  return { ...answer, findings: findings.map(({ clause, effect, because }) => `${clause} ${effect} ${because}`) };
}

const runs = { numRuns: 1000 };

describe("laws of every decision", () => {
  test.prop([variation, asked, fc.nat({ max: 7 })], runs)(
    "the order of a list changes no byte",
    (variant, { decide, asked: given }, by) => {
      const terms = varied(variant);
      const turned = { ...given, account: shuffled(given.account, by) };
      expect(JSON.stringify(decideIt(decide, terms, turned))).toBe(JSON.stringify(decideIt(decide, terms, given)));
    },
  );

  test.prop([variation, asked], runs)("the input is not modified, and parsing changes no answer", (variant, one) => {
    const terms = varied(variant);
    const copy = structuredClone(one.asked);
    const decision = decideIt(one.decide, terms, one.asked);
    const parsed = { ...one.asked, account: parseAccount(one.asked.account) };
    expect(decideIt(one.decide, terms, parsed)).toEqual(decision);
    expect(one.asked).toEqual(copy);
    expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
  });

  test.prop([variation, asked, fc.constantFrom(...OPTIONAL_FACTS)], runs)(
    "a fact less gives the same outcome, or undetermined and a need of it",
    (variant, { decide, asked: given }, path) => {
      const terms = varied(variant);
      const full = decideIt(decide, terms, given);
      const less = decideIt(decide, terms, without(given, path));
      if (less.outcome !== full.outcome) {
        expect(less.outcome).toBe("undetermined");
        expect(less.needs).toContain(path);
      }
      expect(less.needs.length > 0).toBe(less.outcome === "undetermined");
    },
  );

  test.prop([variation, asked, fc.double({ min: 0, max: 1, noNaN: true })], runs)(
    "the answer stays the same until the next instant that the clock wrote down",
    (variant, { decide, asked: given }, share) => {
      const terms = varied(variant);
      const decision = decideIt(decide, terms, given);
      const from = Date.parse(given.question.at);
      const to = traceOf(decision)?.nextAt ?? Date.parse("2100-12-31T00:00:00Z");
      const later = from + Math.floor((to - 1 - from) * share);
      for (const at of [later, to - 1]) {
        const again = decideIt(decide, terms, {
          ...given,
          question: { ...given.question, at: new Date(at).toISOString() },
        });
        expect(answerOf(again)).toEqual(answerOf(decision));
      }
    },
  );

  test.prop([variation, asked], runs)(
    "every finding cites a clause, and readings are those of the terms",
    (variant, one) => {
      const terms = varied(variant);
      const { findings, readings } = decideIt(one.decide, terms, one.asked);
      expect(findings.length).toBeGreaterThan(0);
      for (const { clause } of findings)
        expect(clause).toMatch(variant.operator === "illyvoip" ? /^¶\d+$/ : /^\d+\.\d+(\.\d+)?$/);
      for (const finding of findings) expect(readings).toMatchObject(finding.readings ?? {});
      for (const [name, option] of Object.entries(readings)) expect(terms.chosen[name]).toBe(option);
    },
  );
});

describe("laws of readings", () => {
  test.prop([variation, variation, asked], runs)(
    "R70: a reading that was not consulted cannot matter",
    (variant, other, { decide, asked: given }) => {
      const terms = varied(variant);
      const decision = decideIt(decide, terms, given);
      const changed = Object.fromEntries(
        Object.entries(other.options).filter(([name]) => name in terms.readings && !(name in decision.readings)),
      );
      const offered = Object.fromEntries(
        Object.entries(changed).filter(([name, option]) => option in (terms.readings[name]?.options ?? {})),
      );
      const again = decideIt(decide, varied({ ...variant, options: { ...variant.options, ...offered } }), given);
      expect(again).toEqual(decision);
    },
  );
});

describe("laws of amounts", () => {
  const total = (amounts: readonly string[]): bigint =>
    amounts.reduce((sum, amount) => {
      const [integer = "", fraction = ""] = amount.split(".");
      return sum + BigInt(integer + fraction.padEnd(12, "0"));
    }, 0n);

  test.prop([variation, refundCase], runs)("eligible is the sum of the lines, less the fee", (variant, given) => {
    const decision = decideRefund(varied(variant), given.account, given.question);
    const lines = total(decision.lines.map(({ refundable }) => refundable));
    const fee = variant.operator === "freezvon" ? total([given.question.payoutFee ?? "0"]) : 0n;
    expect(total([decision.eligible.amount])).toBe(lines > fee ? lines - fee : 0n);
    if (decision.outcome !== "granted") expect(Number(decision.amount.amount)).toBe(0);
    for (const { remainder, refundable } of decision.lines)
      expect(total([refundable])).toBeLessThanOrEqual(
        total([remainder]) + total(given.account.charges.map(({ amount }) => amount)),
      );
  });

  test.prop([variation, instantCase], runs)("a renewal never takes the balance below zero", (variant, given) => {
    const decision = decideRenewal(varied(variant), given.account, given.question);
    if (variant.operator === "freezvon" && Number(decision.total.amount) > 0)
      expect(decision.balanceAfter.amount).not.toMatch(/^-/);
  });
});
