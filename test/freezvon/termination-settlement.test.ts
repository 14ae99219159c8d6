/** Freezvon, what the balance pays, what is owed and what is left: 4.11, 8.5.1, 8.6, 9.8, 11.4, 11.5; B2, B10, B16, B22, B28. */
import { freezvon, type Invoice, type TerminationDecision, type TerminationQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";
import { number } from "../support/paid-services.js";
import { invoice, used } from "../support/refund-12-2-3.js";

type Facts = NonNullable<Parameters<typeof given>[0]>;

/** Friday 3 July 2026, 12:00 in Tallinn; notice on the 2nd, 15:00. */
const AT = "2026-07-03T09:00:00Z";
const NOTICE = "2026-07-02T12:00:00Z";

const asked = (facts: Facts, readings: Record<string, string> = {}, more: Partial<TerminationQuestion> = {}) =>
  given(facts)
    .under(freezvon, readings)
    .at(more.at ?? AT)
    .termination({ by: "subscriber", noticeAt: NOTICE, ...more });
const holding = (amount: string): Facts => ({ deposits: [deposit("D1", amount, "2026-06-01T09:00:00Z")] });
const owing = (amount: string): Facts => ({ deposits: [], charges: used(amount) });
const amounts = ({ owed, balanceAfter, stillOwed }: TerminationDecision) =>
  [owed, balanceAfter, stillOwed].map((money) => money?.amount ?? null);
const paid = ({ settlement }: TerminationDecision) =>
  settlement.map(({ invoiceId, amount, settled }) => `${invoiceId} ${amount} ${settled ? "settled" : "open"}`);
const bill = (id: string, amount: string, issuedAt = "2026-06-01T09:00:00Z") => invoice({ id, amount, issuedAt });

describe("the worked examples", () => {
  const facts: Facts = {
    ...holding("30.00"),
    invoices: [bill("I1", "25.00")],
    numbers: [number({ paidThroughOn: "2026-07-06" })],
  };
  const wish = { requestedFor: "2026-07-05" };

  it("(3): a fee on the 6th, then the rest pays the invoice in part", () => {
    const decision = asked(facts, {}, wish);
    expect([decision.outcome, decision.effectiveAt]).toEqual(["pending", "2026-07-09T21:00:00.000Z"]);
    expect(findingsOf(decision, "11.3")).toEqual(["awaits notice-running", "limits wish-moved"]);
    expect(decision.feesUntilEffect.map(({ dueOn, outcome }) => `${dueOn} ${outcome}`)).toEqual(["2026-07-06 renews"]);
    expect(decision.settlement).toEqual([{ invoiceId: "I1", amount: "20.10", settled: false }]);
    expect(amounts(decision)).toEqual(["25.00", "0.00", "4.90"]);
    expect(decision.withdrawal).toBe("none");
    expect(findingsOf(decision, "9.8")).toEqual(["limits arrears-owed"]);
    expect(findingsOf(decision, "11.4")).toEqual(["limits balance-pays-invoices"]);
    expect(findingsOf(decision, "11.5")).toEqual(["satisfied nothing-to-withdraw"]);
  });

  it("(3): the number cancelled on the 5th", () => {
    const numbers = [number({ paidThroughOn: "2026-07-06", cancelRequestedAt: "2026-07-05T09:00:00Z" })];
    const decision = asked({ ...facts, numbers }, {}, { ...wish, at: "2026-07-05T10:00:00Z" });
    expect(decision.feesUntilEffect).toEqual([]);
    expect(paid(decision)).toEqual(["I1 25.00 settled"]);
    expect(amounts(decision)).toEqual(["25.00", "5.00", "0.00"]);
    expect(decision.withdrawal).toBe("refund-question");
  });

  it("(4): debt larger than the balance", () => {
    const decision = asked({ ...owing("3.00"), invoices: [bill("I1", "10.00")] });
    expect(decision.settlement).toEqual([]);
    expect(amounts(decision)).toEqual(["13.00", "-3.00", "13.00"]);
    expect(decision.withdrawal).toBe("none");
    expect(findingsOf(decision, "11.4")).toEqual(["satisfied no-invoice-paid"]);
    expect(findingsOf(decision, "9.8")).toEqual(["limits arrears-owed"]);
  });
});

describe("11.4", () => {
  const invoices = [bill("I3", "20.00", "2026-06-02T09:00:00Z"), bill("I2", "10.00"), bill("I1", "10.00")];

  it("oldest first, ties by id; an invoice that receives nothing is not listed (B22)", () => {
    expect(paid(asked({ ...holding("15.00"), invoices }))).toEqual(["I1 10.00 settled", "I2 5.00 open"]);
    expect(paid(asked({ ...holding("40.00"), invoices }))).toEqual([
      "I1 10.00 settled",
      "I2 10.00 settled",
      "I3 20.00 settled",
    ]);
  });

  it("largest first, ties as before", () => {
    const largest = { "allocation-order": "largest-first" };
    const decision = asked({ ...holding("25.00"), invoices }, largest);
    expect(paid(decision)).toEqual(["I3 20.00 settled", "I1 5.00 open"]);
    expect(decision.readings).toMatchObject(largest);
    // what is outstanding counts, not the amount: 12.00 of I3 are paid
    const partly = invoice({
      id: "I3",
      amount: "20.00",
      issuedAt: "2026-06-02T09:00:00Z",
      payments: [{ at: "2026-06-03T09:00:00Z", amount: "12.00" }],
    });
    const [, two, one] = invoices as [Invoice, Invoice, Invoice];
    expect(paid(asked({ ...holding("25.00"), invoices: [partly, two, one] }, largest))).toEqual([
      "I1 10.00 settled",
      "I2 10.00 settled",
      "I3 5.00 open",
    ]);
  });

  it("only invoices that are issued", () => {
    expect(paid(asked({ invoices: [bill("I1", "5.00", "2026-07-03T09:00:00.001Z")] }))).toEqual([]);
    expect(paid(asked({ invoices: [bill("I1", "5.00", AT)] }))).toEqual(["I1 5.00 settled"]);
  });

  it("by whoever ends it", () => {
    const decision = asked({ invoices: [bill("I1", "5.00")] }, {}, { by: "operator" });
    expect(findingsOf(decision, "11.4")).toEqual(["limits balance-pays-invoices"]);
    expect(decision.withdrawal).toBe("refund-question");
  });

  it("invoices absent: undetermined, and what they could change is null", () => {
    const decision = asked({ invoices: undefined });
    expect([decision.outcome, decision.needs]).toEqual(["undetermined", ["invoices"]]);
    expect(amounts(decision)).toEqual([null, null, null]);
    expect([decision.settlement, decision.withdrawal]).toEqual([[], null]);
    for (const clause of ["9.8", "11.4", "11.5"]) expect(findingsOf(decision, clause)).toEqual(["unknown not-known"]);
    // the identity is verified, so that 8.6 has nothing to ask for
    expect(findingsOf(decision, "8.6")).toEqual(["satisfied identity-verified"]);
  });

  it("invoices absent, but nothing to pay them with: the balance is certain, what is owed is not", () => {
    const decision = asked({ ...owing("3.00"), invoices: undefined });
    expect([decision.outcome, decision.needs]).toEqual(["undetermined", ["invoices"]]);
    expect(amounts(decision)).toEqual([null, "-3.00", null]);
    expect(decision.withdrawal).toBe("none");
    expect(findingsOf(decision, "11.4")).toEqual(["unknown not-known"]);
  });

  it("numbers absent: what the balance pays hangs on their fees", () => {
    const decision = asked({ numbers: undefined, invoices: [bill("I1", "25.00")] });
    expect([decision.outcome, decision.needs]).toEqual(["undetermined", ["numbers"]]);
    expect([decision.settlement, amounts(decision)]).toEqual([[], ["25.00", null, null]]);
    const needs = Object.fromEntries(decision.findings.map((finding) => [finding.clause, finding.needs]));
    expect([needs["8.3"], needs["9.8"], needs["11.4"], needs["11.5"]]).toEqual(Array(4).fill(["numbers"]));
    // invoices of all there is take whatever fees leave: nothing is left, in any case
    const taken = asked({ numbers: undefined, invoices: [bill("I1", "50.00")] });
    expect([taken.outcome, amounts(taken), taken.withdrawal]).toEqual([
      "undetermined",
      ["50.00", "0.00", null],
      "none",
    ]);
    expect(findingsOf(taken, "11.5")).toEqual(["satisfied nothing-to-withdraw"]);
    expect(amounts(asked({ numbers: undefined, invoices: [bill("I1", "49.99")] }))).toEqual(["49.99", null, null]);
    // with everything absent each path is there once, in the order of the findings
    const nothing = asked({ numbers: undefined, subscriptions: undefined, invoices: undefined });
    expect(nothing.needs).toEqual(["numbers", "subscriptions", "invoices"]);
  });
});

describe("9.8", () => {
  it("on the edge: a cent more than the balance", () => {
    const invoices = [bill("I1", "50.01")];
    expect(amounts(asked({ invoices }))).toEqual(["50.01", "0.00", "0.01"]);
    expect(findingsOf(asked({ invoices }), "9.8")).toEqual(["limits arrears-owed"]);
    expect(findingsOf(asked({ invoices: [bill("I1", "50.00")] }), "9.8")).toEqual(["satisfied nothing-owed"]);
  });
});

describe("11.5 and 8.6", () => {
  const identity = (fields: object | undefined): Facts => ({
    subscriber: { id: "S1", registeredAt: "2026-01-05T09:00:00Z", identity: fields },
  });
  const both = (facts: Facts) => [...findingsOf(asked(facts), "8.6"), ...findingsOf(asked(facts), "11.5")];

  it("content and against: something is left, the identity verified or not", () => {
    expect(both({})).toEqual(["satisfied identity-verified", "permits withdrawal-by-section-12"]);
    expect(both(identity({}))).toEqual(["discretion personal-data-may-be-asked", "permits withdrawal-by-section-12"]);
    expect(asked(identity({})).outcome).toBe("pending");
    expect(asked(identity({}), {}, { by: "operator" }).outcome).toBe("effective");
  });

  it("R24: the later of the two counts, at the same instant the rejection", () => {
    const verifiedAt = "2026-06-01T09:00:00Z";
    expect(both(identity({ verifiedAt, rejectedAt: verifiedAt }))[0]).toBe("discretion personal-data-may-be-asked");
    expect(both(identity({ verifiedAt, rejectedAt: "2026-05-31T09:00:00Z" }))[0]).toBe("satisfied identity-verified");
  });

  it("nothing left: neither", () => {
    expect(both({ ...identity({}), ...holding("8.00"), invoices: [bill("I1", "8.00")] })).toEqual([
      "satisfied nothing-to-withdraw",
      "satisfied nothing-to-withdraw",
    ]);
    expect(both({ ...identity(undefined), ...holding("8.00"), invoices: [bill("I1", "8.00")] })[0]).toMatch(
      /^satisfied/,
    );
  });

  it("identity absent: unknown, at most discretion", () => {
    const decision = asked(identity(undefined));
    expect(findingsOf(decision, "8.6")).toEqual(["unknown not-known"]);
    expect([decision.outcome, decision.needs]).toEqual(["pending", []]);
  });

  it("B16: an amount that is null leaves it open, with the needs of that amount", () => {
    const decision = asked({ ...identity(undefined), invoices: undefined });
    const needs = Object.fromEntries(decision.findings.map((finding) => [finding.clause, finding.needs]));
    expect([needs["8.6"], needs["11.5"]]).toEqual([["invoices", "subscriber.identity"], ["invoices"]]);
    expect(decision.needs).toEqual(["invoices"]);
  });
});

describe("8.5.1", () => {
  const special = (facts: Facts, readings: Record<string, string> = {}, by: "subscriber" | "operator" = "subscriber") =>
    asked(facts, readings, { by });
  const funds: Facts = { deposits: [deposit("D1", "10.00", "2026-06-01T09:00:00Z", { source: "special-conditions" })] };

  it("content, against, and on the edge: something of it is left", () => {
    expect(findingsOf(special({}), "8.5.1")).toEqual(["satisfied no-special-conditions"]);
    expect(findingsOf(special(funds), "8.5.1")).toEqual(["limits special-conditions"]);
    expect(findingsOf(special({ ...funds, charges: used("9.99") }), "8.5.1")).toEqual(["limits special-conditions"]);
    expect(findingsOf(special({ ...funds, charges: used("10.00") }), "8.5.1")).toEqual([
      "satisfied no-special-conditions",
    ]);
  });

  it("B28: by the operator under `always` only", () => {
    expect(findingsOf(special(funds, {}, "operator"), "8.5.1")).toEqual(["satisfied no-special-conditions"]);
    const always = { "special-funds": "always" };
    expect(findingsOf(special(funds, always, "operator"), "8.5.1")).toEqual(["limits special-conditions"]);
    expect(special(funds, always, "operator").readings).toMatchObject(always);
    expect(findingsOf(special({}, always, "operator"), "8.5.1")).toEqual(["satisfied no-special-conditions"]);
  });

  it("burn-down decides what is left of it", () => {
    const facts: Facts = {
      deposits: [...(funds.deposits ?? []), deposit("D2", "10.00", "2026-06-02T09:00:00Z")],
      charges: used("10.00"),
    };
    expect(findingsOf(special(facts), "8.5.1")).toEqual(["satisfied no-special-conditions"]);
    expect(findingsOf(special(facts, { "burn-down": "newest-first" }), "8.5.1")).toEqual(["limits special-conditions"]);
  });
});

describe("4.11", () => {
  const adjusted = (amount: string, at = "2026-06-20T09:00:00Z") =>
    findingsOf(asked({ adjustments: [{ id: "J1", at, amount }] }), "4.11");

  it("a negative adjustment by the instant", () => {
    expect(adjusted("-0.01")).toEqual(["limits balance-corrected"]);
    expect(adjusted("0.01")).toEqual(["satisfied balance-not-corrected"]);
    expect(adjusted("-0.01", AT)).toEqual(["limits balance-corrected"]);
    expect(adjusted("-0.01", "2026-07-03T09:00:00.001Z")).toEqual(["satisfied balance-not-corrected"]);
    expect(findingsOf(asked({ adjustments: undefined }), "4.11")).toEqual(["satisfied balance-not-corrected"]);
  });
});
