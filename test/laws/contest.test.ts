/** contest: whatever options all readings have, the answer is among those that it found. */
import { type AnyDecision, contest, type Money, withReadings } from "fineprint";
import { describe, expect } from "vitest";
import { fc, test } from "../fc.js";
import { answerOf } from "../support/answer-of.js";
import { DOORS } from "../support/doors.js";
import { read } from "../support/later.js";
import { anyOptions, draw, variation, varied } from "../support/operators.js";
import { lawRuns } from "./law-runs.js";

/** Where a question is about an amount, the field that has it. */
const AMOUNTS: Readonly<Record<string, string>> = {
  refund: "amount",
  renewal: "total",
  allocation: "credit",
  invoice: "total",
  liability: "limit",
};

const amountOf = (decision: AnyDecision): number | null => {
  const field = AMOUNTS[decision.decision];
  const money = field === undefined ? null : (decision as unknown as Record<string, Money | null>)[field];
  return money === null || money === undefined ? null : Number(money.amount);
};

describe("the contest of an answer", () => {
  for (const [name, { ask, decide, cases }] of Object.entries(DOORS))
    test.prop([variation, cases, fc.infiniteStream(fc.nat())], lawRuns)(
      `of ${name}: equal to asking under every combination of all readings`,
      (variant, raw, lots) => {
        const terms = varied(variant);
        const given = read(raw);
        const found = contest(ask, terms, given.account as never, given.question);
        const all = [{ readings: {}, decision: found.decision }, ...found.alternatives];
        expect(found.decision).toEqual(decide(terms, given));

        // any combination at all, and one that changes no more than two readings: what agrees with it says the same
        const any = anyOptions(terms, lots);
        const few = Object.fromEntries(
          [0, 1].map(() => Object.entries(any)[draw(lots, Object.keys(any).length)] as [string, string]),
        );
        for (const options of [any, few]) {
          const chosen = { ...terms.chosen, ...options };
          const agreeing = all.filter(({ decision }) =>
            Object.entries(decision.readings).every(([reading, option]) => chosen[reading] === option),
          );
          const there = decide(withReadings(terms, options), given);
          for (const { decision } of agreeing) expect(decision).toEqual(there);
          if (found.exhaustive) expect(agreeing).toHaveLength(1);
          else if (options === few) expect(agreeing).not.toEqual([]);
        }

        const { readings, decision } = all[draw(lots, all.length)] as (typeof all)[number];
        expect(decision).toEqual(decide(withReadings(terms, readings), given));
        expect(new Set(all.map(({ readings }) => JSON.stringify(readings))).size).toBe(all.length);
        const answers = new Set(all.map(({ decision }) => JSON.stringify(answerOf(decision))));
        expect(found.settled).toBe(answers.size === 1);
        const amounts = all.flatMap(({ decision }) => amountOf(decision) ?? []);
        expect(found.least === null ? null : Number(found.least.amount)).toBe(
          amounts.length === 0 ? null : Math.min(...amounts),
        );
        expect(found.most === null ? null : Number(found.most.amount)).toBe(
          amounts.length === 0 ? null : Math.max(...amounts),
        );
      },
    );
});
