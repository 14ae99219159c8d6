/** The library against the oracle: a second, naive implementation that was written from the specification alone. */
import { decideDispute, decideInactivity, decideRefund, decideRenewal, decideSuspension } from "fineprint";
import { describe, expect } from "vitest";
import { test } from "../fc.js";
import * as oracle from "../oracle/index.js";
import { disputeCase, instantCase, refundCase } from "../support/arbitraries.js";
import { variation, varied } from "../support/operators.js";

interface Comparable {
  readonly findings: readonly { readonly clause: string; readonly effect: string; readonly because: string | null }[];
}

/** Leaves of a decision what the oracle speaks of: it knows no facts and no free codes. */
function asTheOracleSays<Decided extends Comparable>(decided: object, expected: Decided): unknown {
  const { terms: _, readings: __, ...rest } = decided as Decided & Record<string, unknown>;
  const findings = rest.findings.map((finding, i) => {
    const { because, ...said } = expected.findings[i] ?? { because: null };
    const mine = finding as unknown as Record<string, unknown>;
    const keys = ["clause", "effect", "needs", ...(Object.hasOwn(said, "until") ? ["until"] : [])];
    return {
      ...Object.fromEntries(keys.filter((key) => mine[key] !== undefined).map((key) => [key, mine[key]])),
      because: because === null ? null : finding.because,
    };
  });
  return { ...rest, findings };
}

/** The oracle does not cite clauses for the numbers of decideSuspension. */
function withoutNumberClauses<Decided extends { readonly numbers: readonly object[] }>(decided: Decided): Decided {
  return {
    ...decided,
    numbers: decided.numbers.map((state) => {
      const { clause: _, ...rest } = state as { clause?: string };
      return rest;
    }),
  };
}

const runs = { numRuns: Number(process.env.RUNS ?? 400) };

describe("the library agrees with the oracle", () => {
  test.prop([variation, refundCase], runs)("on refunds", (variant, { account, question }) => {
    const expected = oracle.oracleRefund(variant.operator, variant.options, account as never, question as never);
    expect(asTheOracleSays(decideRefund(varied(variant), account, question), expected)).toEqual(expected);
  });
  test.prop([variation, instantCase], runs)("on suspension", (variant, { account, question }) => {
    const expected = withoutNumberClauses(
      oracle.oracleSuspension(variant.operator, variant.options, account as never, question),
    );
    const decided = withoutNumberClauses(decideSuspension(varied(variant), account, question));
    expect(asTheOracleSays(decided, expected)).toEqual(expected);
  });
  test.prop([variation, instantCase], runs)("on renewal", (variant, { account, question }) => {
    const expected = oracle.oracleRenewal(variant.operator, variant.options, account as never, question);
    expect(asTheOracleSays(decideRenewal(varied(variant), account, question), expected)).toEqual(expected);
  });
  test.prop([variation, disputeCase], runs)("on disputes", (variant, { account, question }) => {
    const expected = oracle.oracleDispute(variant.operator, variant.options, account as never, question as never);
    expect(asTheOracleSays(decideDispute(varied(variant), account, question), expected)).toEqual(expected);
  });
  test.prop([variation, instantCase], runs)("on inactivity", (variant, { account, question }) => {
    const expected = oracle.oracleInactivity(variant.operator, variant.options, account as never, question);
    expect(asTheOracleSays(decideInactivity(varied(variant), account, question), expected)).toEqual(expected);
  });
});
