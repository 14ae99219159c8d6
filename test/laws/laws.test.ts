/** What holds for every question, every account, both terms and every option of every reading. */
import { type AnyDecision, decideRefund, decideRenewal, parseAccount } from "fineprint";
import { describe, expect } from "vitest";
import { traceOf } from "../../src/core/trace.js";
import { fc, test } from "../fc.js";
import { answerOf } from "../support/answer-of.js";
import { instantCase } from "../support/arbitraries.js";
import { type AnyCase, anyCase, DOORS } from "../support/doors.js";
import { variation, varied } from "../support/operators.js";
import { isNeeded, OPTIONAL_FACTS, without } from "../support/optional-facts.js";
import { refundCase } from "../support/refund-cases.js";
import { shuffled } from "../support/shuffled.js";
import { runsOf } from "./law-runs.js";

/** An answer with the facts that it misses. */
const wholeAnswerOf = (decision: AnyDecision): unknown => ({ ...answerOf(decision), needs: decision.needs });

const runs = runsOf(4000);

describe("laws of every decision", () => {
  test.prop([variation, anyCase, fc.nat({ max: 7 })], runs)(
    "the order of a list changes no byte",
    (variant, { door, given }, by) => {
      const { decide } = DOORS[door];
      const terms = varied(variant);
      expect(JSON.stringify(decide(terms, shuffled(given, by)))).toBe(JSON.stringify(decide(terms, given)));
    },
  );

  test.prop([variation, anyCase], runs)(
    "the input is not modified, and parsing changes no answer",
    (variant, { door, given }) => {
      const { decide } = DOORS[door];
      const terms = varied(variant);
      const copy = structuredClone(given);
      const decision = decide(terms, given);
      const parsed: AnyCase = { ...given, account: given.account && parseAccount(given.account) };
      expect(decide(terms, parsed)).toEqual(decision);
      expect(given).toEqual(copy);
      expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
      expect(decision.decision).toBe(door);
    },
  );

  test.prop([variation, anyCase, fc.constantFrom(...OPTIONAL_FACTS)], runs)(
    "a fact less gives the same outcome, or undetermined and a need of it",
    (variant, { door, given }, path) => {
      const { decide } = DOORS[door];
      const terms = varied(variant);
      const full = decide(terms, given);
      const less = decide(terms, without(given, path));
      // 7.6, B34: of documents that are accepted or not known of, only what is known against them counts
      if (door === "order" && path.startsWith("question.item.")) return;
      if (less.outcome !== full.outcome) {
        expect(less.outcome).toBe("undetermined");
        expect(less.needs).toSatisfy((needs: readonly string[]) => isNeeded(needs, path));
      }
      expect(less.needs.length > 0).toBe(less.outcome === "undetermined");
    },
  );

  test.prop([variation, anyCase, fc.double({ min: 0, max: 1, noNaN: true })], runs)(
    "the answer stays the same until the next instant that the clock wrote down",
    (variant, { door, given }, share) => {
      const { decide } = DOORS[door];
      const terms = varied(variant);
      const decision = decide(terms, given);
      const from = Date.parse(given.question.at);
      const to = traceOf(decision)?.nextAt ?? Date.parse("2100-12-31T00:00:00Z");
      const later = from + Math.floor((to - 1 - from) * share);
      for (const at of [later, to - 1]) {
        const question = { ...given.question, at: new Date(at).toISOString() };
        expect(wholeAnswerOf(decide(terms, { ...given, question }))).toEqual(wholeAnswerOf(decision));
      }
    },
  );

  test.prop([variation, anyCase], runs)(
    "every finding cites a clause that the register lists there, and readings are those of the terms",
    (variant, { door, given }) => {
      const terms = varied(variant);
      const { findings, readings } = DOORS[door].decide(terms, given);
      expect(findings.length).toBeGreaterThan(0);
      const listed = terms.clauses.filter((entry) => "decisions" in entry && entry.decisions.includes(door));
      const places = findings.map(({ clause }) => listed.findIndex(({ id }) => id === clause));
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const finding of findings) expect(readings).toMatchObject(finding.readings ?? {});
      for (const [name, option] of Object.entries(readings)) expect(terms.chosen[name]).toBe(option);
    },
  );
});

describe("laws of readings", () => {
  test.prop([variation, variation, anyCase], runs)(
    "R70: a reading that was not consulted cannot matter",
    (variant, other, { door, given }) => {
      const { decide } = DOORS[door];
      const terms = varied(variant);
      const decision = decide(terms, given);
      const offered = Object.fromEntries(
        Object.entries(other.options).filter(
          ([name, option]) =>
            name in terms.readings && !(name in decision.readings) && option in (terms.readings[name]?.options ?? {}),
        ),
      );
      expect(decide(varied({ ...variant, options: { ...variant.options, ...offered } }), given)).toEqual(decision);
    },
  );
});

describe("laws of amounts", () => {
  const total = (amounts: readonly string[]): bigint =>
    amounts.reduce((sum, amount) => {
      const [integer = "", fraction = ""] = amount.split(".");
      return sum + BigInt(integer + fraction.padEnd(12, "0"));
    }, 0n);

  test.prop([variation, refundCase], runsOf(1000))(
    "eligible is the sum of the lines, less the fee",
    (variant, given) => {
      const decision = decideRefund(varied(variant), given.account, given.question);
      const lines = total(decision.lines.map(({ refundable }) => refundable));
      const fee = variant.operator === "freezvon" ? total([given.question.payoutFee ?? "0"]) : 0n;
      expect(total([decision.eligible.amount])).toBe(lines > fee ? lines - fee : 0n);
      if (decision.outcome !== "granted") expect(Number(decision.amount.amount)).toBe(0);
      for (const { remainder, refundable } of decision.lines)
        expect(total([refundable])).toBeLessThanOrEqual(
          total([remainder]) + total(given.account.charges.map(({ amount }) => amount)),
        );
    },
  );

  test.prop([variation, instantCase], runsOf(1000))(
    "a renewal never takes the balance below zero",
    (variant, given) => {
      const decision = decideRenewal(varied(variant), given.account, given.question);
      if (variant.operator === "freezvon" && Number(decision.total.amount) > 0)
        expect(decision.balanceAfter.amount).not.toMatch(/^-/);
    },
  );
});
