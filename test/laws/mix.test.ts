/** The random cases are worth something: every outcome of every door comes up among them. */
import { decideDispute, decideInactivity, decideRefund, decideRenewal, decideSuspension } from "fineprint";
import { describe, expect, it } from "vitest";
import { fc } from "../fc.js";
import { disputeCase, instantCase, refundCase } from "../support/arbitraries.js";
import { OPERATORS, type Operator } from "../support/operators.js";

const refunds = fc.sample(refundCase, 2000);
const charges = refunds.filter(({ question: { subject = "balance" } }) => subject !== "balance");
const disputes = fc.sample(disputeCase, 500);
const instants = fc.sample(instantCase, 1500);

const outcomes = <T>(cases: readonly T[], outcomeOf: (given: T) => string) => [...new Set(cases.map(outcomeOf))].sort();

const expected: Record<Operator, Record<string, readonly string[]>> = {
  illyvoip: {
    refund: ["granted", "refused", "undetermined"],
    suspension: ["active", "blocked", "suspendable", "suspended", "terminated", "undetermined"],
    renewal: ["ends", "mixed", "none-due", "renews", "undetermined"],
    dispute: ["closed", "not-addressed", "not-yet", "open"],
    inactivity: ["not-addressed"],
  },
  freezvon: {
    refund: ["awaiting", "discretionary", "granted", "refused", "undetermined"],
    suspension: ["active", "blocked", "suspendable", "suspended", "terminated", "undetermined"],
    renewal: ["ends", "lapses", "mixed", "none-due", "renews", "undetermined"],
    dispute: ["closed", "not-yet", "open"],
    inactivity: ["active", "blockable", "blocked"],
  },
};

const ofACharge: Record<Operator, readonly string[]> = {
  illyvoip: ["refused"],
  freezvon: ["awaiting", "granted", "refused"],
};

describe.each(["illyvoip", "freezvon"] as const)("random cases under %s", (operator) => {
  const terms = OPERATORS[operator];

  it("come to every outcome", () => {
    expect({
      refund: outcomes(refunds, ({ account, question }) => decideRefund(terms, account, question).outcome),
      suspension: outcomes(instants, ({ account, question }) => decideSuspension(terms, account, question).outcome),
      renewal: outcomes(instants, ({ account, question }) => decideRenewal(terms, account, question).outcome),
      dispute: outcomes(disputes, ({ account, question }) => decideDispute(terms, account, question).outcome),
      inactivity: outcomes(instants, ({ account, question }) => decideInactivity(terms, account, question).outcome),
    }).toEqual(expected[operator]);
  });

  it("come to those of a charge", () => {
    const seen = outcomes(charges, ({ account, question }) => decideRefund(terms, account, question).outcome);
    expect(seen).toEqual(expect.arrayContaining([...ofACharge[operator]]));
  });
});
