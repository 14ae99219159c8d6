/** The library against the oracle: a second, naive implementation that was written from the specification alone. */
import { decideDispute, decideInactivity, decideRefund, decideRenewal, decideSuspension } from "fineprint";
import { describe, expect } from "vitest";
import { test } from "../fc.js";
import * as oracle from "../oracle/index.js";
import { instantCase } from "../support/arbitraries.js";
import { variation, varied } from "../support/operators.js";
import { disputeCase, refundCase } from "../support/refund-cases.js";
import { asTheOracleSays, runs } from "./as-the-oracle-says.js";

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
