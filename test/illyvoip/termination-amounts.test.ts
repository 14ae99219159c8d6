/** ILLYVOIP, what is owed and what is left: ¶17, ¶18, ¶23 (i), ¶24, ¶31; reading `balance-at-end`; B2, B11, B16, B20, B27. */
import { illyvoip, type TerminationDecision, type TerminationQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";
import { hosting } from "../support/hosting.js";
import { number, recording } from "../support/paid-services.js";
import { invoice, used } from "../support/refund-12-2-3.js";

type Facts = NonNullable<Parameters<typeof given>[0]>;

/** Friday 3 July 2026, 11:00 in Belgrade; the ticket was submitted on the 2nd, 14:00. */
const AT = "2026-07-03T09:00:00Z";
const NOTICE = "2026-07-02T12:00:00Z";

const asked = (facts: Facts, readings: Record<string, string> = {}, more: Partial<TerminationQuestion> = {}) =>
  given(facts)
    .under(illyvoip, readings)
    .at(more.at ?? AT)
    .termination({ by: "subscriber", noticeAt: NOTICE, ...more });
const byOperator = (facts: Facts, more: Partial<TerminationQuestion> = {}) =>
  asked(facts, {}, { by: "operator", ...more });
const amounts = ({ owed, balanceAfter, stillOwed }: TerminationDecision) =>
  [owed, balanceAfter, stillOwed].map((money) => money?.amount ?? null);
const paid = ({ settlement }: TerminationDecision) =>
  settlement.map(({ invoiceId, amount, settled }) => `${invoiceId} ${amount} ${settled ? "settled" : "open"}`);
const holding = (amount: string): Facts => ({ deposits: [deposit("D1", amount, "2026-06-01T09:00:00Z")] });
const blocks = [{ id: "B1", at: "2026-07-01T09:00:00Z", cause: "fraud" as const }];

describe("¶18", () => {
  it("content: fees accrue up to the effect, and are owed; the balance does not pay them", () => {
    const decision = asked({ numbers: [number({ paidThroughOn: "2026-06-02" })] });
    expect(decision.feesUntilEffect).toEqual([
      { service: { kind: "number", id: "N1" }, dueOn: "2026-06-02", fee: "9.90", outcome: "accrues" },
      { service: { kind: "number", id: "N1" }, dueOn: "2026-07-02", fee: "9.90", outcome: "accrues" },
    ]);
    expect(amounts(decision)).toEqual(["19.80", "50.00", "19.80"]);
    expect(findingsOf(decision, "¶18")).toEqual(["limits fee-before-effect"]);
    expect(findingsOf(decision, "¶23")).toEqual(["limits accrued-fees-owed"]);
  });

  it("on the edge: 00:00 of the fee day at the effect itself", () => {
    const numbers = [number({ paidThroughOn: "2026-07-02" })];
    const at = (noticeAt: string) => asked({ numbers }, {}, { noticeAt }).feesUntilEffect.length;
    expect([at("2026-07-01T22:00:00Z"), at("2026-07-01T22:00:00.001Z")]).toEqual([0, 1]);
  });

  it("nothing due: satisfied", () => {
    const decision = asked({ numbers: [number({ paidThroughOn: "2026-07-03" })] });
    expect(findingsOf(decision, "¶18")).toEqual(["satisfied no-fee-before-effect"]);
    expect(findingsOf(decision, "¶23")).toEqual(["satisfied nothing-to-settle"]);
  });

  it("several of one day: numbers first, by id; also fees that a balance would not cover", () => {
    const services: Facts = {
      deposits: [],
      numbers: [number({ id: "N2" }), number({ id: "N1" })],
      subscriptions: [recording()],
    };
    expect(asked(services).feesUntilEffect.map(({ service, outcome }) => `${service.id} ${outcome}`)).toEqual([
      "N1 accrues",
      "N2 accrues",
      "S1 accrues",
    ]);
  });

  it("B20, blocked: no fees, and lists that are absent leave it open at most", () => {
    expect(asked({ numbers: [number()], blocks }).feesUntilEffect).toEqual([]);
    const decision = asked({ numbers: undefined, blocks });
    expect(findingsOf(decision, "¶18")).toEqual(["unknown not-known"]);
    expect([decision.outcome, decision.needs, amounts(decision)]).toEqual(["effective", [], ["0.00", "50.00", "0.00"]]);
  });

  it("lists absent: undetermined; the balance is certain, what is owed is not", () => {
    const decision = asked({ numbers: undefined });
    expect([decision.outcome, decision.needs]).toEqual(["undetermined", ["numbers"]]);
    expect(amounts(decision)).toEqual([null, "50.00", null]);
    expect(decision.withdrawal).toBe("refund-question");
    expect(findingsOf(decision, "¶18")).toEqual(["unknown not-known"]);
    expect(findingsOf(decision, "¶23")).toEqual(["unknown not-known"]);
    expect(findingsOf(decision, "¶24")).toEqual(["permits withdrawal-by-refund"]);
    // a balance below zero makes no difference to what is billed
    const debt = asked({ deposits: [], charges: used("1.00"), numbers: undefined });
    expect([debt.outcome, amounts(debt)]).toEqual(["undetermined", [null, "-1.00", null]]);
  });
});

describe("¶17", () => {
  const invoices = [
    invoice({ id: "I2", amount: "30.00", issuedAt: "2026-06-02T09:00:00Z" }),
    invoice({ id: "I1", amount: "25.00" }),
  ];

  it("settles-invoices: the oldest first", () => {
    const decision = asked({ invoices });
    expect(paid(decision)).toEqual(["I1 25.00 settled", "I2 25.00 open"]);
    expect(amounts(decision)).toEqual(["55.00", "0.00", "5.00"]);
    expect(findingsOf(decision, "¶17")).toEqual(["limits balance-pays-invoices"]);
    expect([decision.withdrawal, findingsOf(decision, "¶24")]).toEqual(["none", ["satisfied nothing-to-withdraw"]]);
    expect(findingsOf(decision, "¶23")).toEqual(["limits accrued-fees-owed"]);
  });

  it("kept-apart: nothing is paid", () => {
    const decision = asked({ invoices }, { "balance-at-end": "kept-apart" });
    expect([paid(decision), amounts(decision)]).toEqual([[], ["55.00", "50.00", "55.00"]]);
    expect(findingsOf(decision, "¶17")).toEqual(["satisfied no-invoice-paid"]);
    expect(decision.withdrawal).toBe("refund-question");
  });

  it("no open invoice: satisfied, and the reading can't matter", () => {
    const decision = asked({});
    expect(findingsOf(decision, "¶17")).toEqual(["satisfied no-invoice-paid"]);
    expect(Object.keys(decision.readings)).not.toContain("balance-at-end");
  });

  it("debt larger than the balance", () => {
    const decision = asked({ deposits: [], charges: used("3.00"), invoices: [invoice({ amount: "10.00" })] });
    expect([paid(decision), amounts(decision)]).toEqual([[], ["13.00", "-3.00", "13.00"]]);
  });

  it("invoices absent: undetermined; under kept-apart the balance is certain", () => {
    const decision = asked({ invoices: undefined });
    expect([decision.outcome, decision.needs, amounts(decision)]).toEqual([
      "undetermined",
      ["invoices"],
      [null, null, null],
    ]);
    expect(decision.withdrawal).toBeNull();
    for (const clause of ["¶17", "¶23", "¶24", "¶28"])
      expect(findingsOf(decision, clause)).toEqual(["unknown not-known"]);
    const apart = asked({ invoices: undefined }, { "balance-at-end": "kept-apart" });
    expect([apart.outcome, amounts(apart), apart.withdrawal]).toEqual([
      "undetermined",
      [null, "50.00", null],
      "refund-question",
    ]);
    const both = asked({ invoices: undefined, numbers: undefined });
    expect(both.needs).toEqual(["invoices", "numbers"]);
    expect(both.findings.find(({ clause }) => clause === "¶17")?.needs).toEqual(["invoices"]);
  });
});

describe("¶24", () => {
  it("on the edge: a cent is left; not by the operator", () => {
    const bill = { invoices: [invoice({ amount: "49.99" })] };
    expect(findingsOf(asked(bill), "¶24")).toEqual(["permits withdrawal-by-refund"]);
    const ended = byOperator(bill);
    expect(findingsOf(ended, "¶24")).toEqual(["satisfied not-ended-so"]);
    expect([ended.balanceAfter?.amount, ended.withdrawal]).toEqual(["0.01", "none"]);
    expect(byOperator({ invoices: undefined }).withdrawal).toBe("none");
  });
});

describe("¶31", () => {
  /** From 15 January, ended in the night before 15 March: 10 months are left (k = 2 … 11), two were used. */
  const NIGHT = "2026-03-14T22:50:00Z";
  const rest = (more: object, facts: Facts = {}) =>
    byOperator(
      { deposits: [], subscriptions: [hosting({ startedOn: "2026-01-15", ...more })], ...facts },
      { at: NIGHT, noticeAt: NIGHT },
    );

  it.each([
    ["nothing paid", { paid: "0" }, "100.00"],
    ["nothing paid, so that the discount does not count", { paid: "0", prepaymentDiscount: undefined }, "100.00"],
    ["prepaid in full, with the discount", {}, "0.00"], // 120.00 − 20.00 used = 100.00
    ["prepaid in part", { paid: "60.00", prepaymentDiscount: "0" }, "60.00"], // 60.00 − 20.00 = 40.00
    ["paid less than was used", { paid: "10.00", prepaymentDiscount: "0" }, "100.00"],
    ["paid for more than the term", { paid: "500.00" }, "0.00"],
    ["on the edge: a cent short", { paid: "107.99" }, "0.01"],
    ["the kind makes no difference", { kind: "storage", paid: "0" }, "100.00"],
    ["ended", { paid: "0", endedAt: NIGHT }, "0.00"],
  ])("%s: %j leaves %s", (_, more, amount) => {
    const decision = rest(more);
    expect(decision.remainingTermFees).toEqual({ amount, currency: "EUR" });
    expect(findingsOf(decision, "¶31")).toEqual([
      amount === "0.00" ? "satisfied nothing-to-settle" : "discretion rest-of-term",
    ]);
    expect([decision.outcome, decision.prepaid]).toEqual(["effective", []]);
  });

  it("the sum over all, and the reading of months", () => {
    const subscriptions = [
      hosting({ id: "H1", startedOn: "2026-01-15", paid: "0" }),
      hosting({ id: "H2", startedOn: "2026-01-15", paid: "0", monthlyFee: "1.50" }),
    ];
    expect(rest({}, { subscriptions }).remainingTermFees?.amount).toBe("115.00");
    const whole = given({ subscriptions: subscriptions.slice(0, 1) })
      .under(illyvoip, { "months-remaining": "whole-months" })
      .at("2026-03-16T09:00:00Z")
      .termination({ by: "operator", noticeAt: "2026-03-16T09:00:00Z" });
    // 16 March + 9 months is 16 December; + 10 is 16 January, after the term
    expect(whole.remainingTermFees?.amount).toBe("90.00");
  });

  it("B27: an absent discount matters only while a discount of 0 leaves something", () => {
    const open = rest({ paid: "60.00", prepaymentDiscount: undefined });
    expect([open.outcome, open.needs]).toEqual(["undetermined", ["subscriptions[H1].prepaymentDiscount"]]);
    expect([open.remainingTermFees, findingsOf(open, "¶31")]).toEqual([null, ["unknown not-known"]]);
    const settled = rest({ paid: "120.00", prepaymentDiscount: undefined });
    expect([settled.outcome, settled.remainingTermFees?.amount]).toEqual(["effective", "0.00"]);
  });

  it("subscriptions absent: undetermined, even where no fee could fall due", () => {
    const decision = byOperator({ subscriptions: undefined, blocks });
    expect([decision.outcome, decision.needs, decision.remainingTermFees]).toEqual([
      "undetermined",
      ["subscriptions"],
      null,
    ]);
    expect(findingsOf(decision, "¶31")).toEqual(["unknown not-known", "limits no-refund-after-termination"]);
  });

  it("what has accrued is owed; the balance does not go back", () => {
    const facts: Facts = { ...holding("5.00"), invoices: [invoice({ amount: "4.00" })], numbers: [number()] };
    const decision = byOperator(facts);
    expect(amounts(decision)).toEqual(["13.90", "1.00", "9.90"]);
    expect(findingsOf(decision, "¶31")).toEqual(["limits accrued-fees-owed", "limits no-refund-after-termination"]);
    // the balance of the instant counts, also where invoices use it up
    const used5: Facts = { ...holding("5.00"), invoices: [invoice({ amount: "5.00" })] };
    expect(findingsOf(byOperator(used5), "¶31")).toEqual(["limits no-refund-after-termination"]);
    expect(findingsOf(byOperator({ deposits: [] }), "¶31")).toEqual(["satisfied nothing-to-settle"]);
  });

  it("B16: what is owed is not known: one unknown, at most limits", () => {
    const decision = byOperator({ invoices: undefined });
    expect(findingsOf(decision, "¶31")).toEqual(["unknown not-known", "limits no-refund-after-termination"]);
    expect(decision.needs).toEqual(["invoices"]);
  });

  it("by the subscriber: satisfied, and no rest of term", () => {
    const decision = asked({ subscriptions: [hosting({ paid: "0" })] });
    expect(findingsOf(decision, "¶31")).toEqual(["satisfied not-ended-so"]);
    expect(decision.remainingTermFees?.amount).toBe("0.00");
  });
});
