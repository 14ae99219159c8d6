/** Freezvon, what renews: fees against the balance (7.3, 8.3); reading `renewal-order`; R52, R59, R60, R72. */
import { freezvon, type RenewalDecision } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";
import { number, recording } from "../support/paid-services.js";

/** Friday noon in Tallinn; N1 fell due on Wednesday. */
const AT = "2026-07-03T09:00:00Z";

type Facts = NonNullable<Parameters<typeof given>[0]>;
const asked = (facts: Facts, readings: Record<string, string> = {}, at = AT) =>
  given(facts).under(freezvon, readings).at(at).renewal();
const holding = (amount: string): Facts => ({ deposits: [deposit("D1", amount, "2026-06-01T09:00:00Z")] });
/** An account that spent 5.00 more than it has. */
const OWING: Facts = {
  deposits: [],
  charges: [{ id: "C1", at: "2026-06-20T09:00:00Z", amount: "5.00", kind: "call" }],
};
/** Each item as `"id outcome"`. */
const outcomes = ({ items }: RenewalDecision) => items.map(({ service, outcome }) => `${service.id} ${outcome}`);
const amounts = ({ total, balanceAfter, shortfall }: RenewalDecision) => [
  total.amount,
  balanceAfter.amount,
  shortfall.amount,
];
const all = ({ findings }: RenewalDecision) => findings.map((one) => `${one.clause} ${one.effect} ${one.because}`);

describe("8.3, 7.3: renewed from the balance if it covers the fee to the cent", () => {
  it("content: the number renews, the fee is collected from the balance", () => {
    const decided = asked({ ...holding("20.00"), numbers: [number()] });
    expect(decided).toMatchObject({
      decision: "renewal",
      outcome: "renews",
      total: { amount: "9.90", currency: "EUR" },
      balanceAfter: { amount: "10.10", currency: "EUR" },
      shortfall: { amount: "0.00", currency: "EUR" },
      nextDueAt: null,
      needs: [],
    });
    expect(decided.items).toEqual([
      {
        service: { kind: "number", id: "N1" },
        outcome: "renews",
        dueOn: "2026-07-01",
        dueAt: "2026-06-30T21:00:00.000Z",
        fee: "9.90",
        period: { fromOn: "2026-07-01", throughOn: "2026-08-01" },
        collectFrom: "balance",
        clause: "8.3",
      },
    ]);
    expect(all(decided)).toEqual(["8.3 permits fee-collected"]);
  });

  it("on the edge: the balance is exactly the fee, and is zero afterwards", () => {
    const decided = asked({ ...holding("9.90"), numbers: [number()] });
    expect(decided.outcome).toBe("renews");
    expect(amounts(decided)).toEqual(["9.90", "0.00", "0.00"]);
    expect(findingsOf(decided, "7.3")).toEqual([]);
  });

  it.each([
    ["9.89", "0.01"],
    ["9.899999999999", "0.000000000001"],
    ["0.01", "9.89"],
  ])("against, on the edge: %s does not cover 9.90: it lapses, the number need not be kept", (balance, shortfall) => {
    const decided = asked({ ...holding(balance), numbers: [number()] });
    expect(decided.outcome).toBe("lapses");
    expect(decided.items).toMatchObject([{ outcome: "lapses", fee: "9.90", period: null, clause: "8.3" }]);
    expect(amounts(decided)).toEqual(["0.00", balance, shortfall]);
    expect(all(decided)).toEqual(["7.3 limits number-not-kept", "8.3 forbids fee-not-covered"]);
  });

  it("R60 against: a subscription that lapses is no number to keep", () => {
    const decided = asked({ ...holding("3.99"), subscriptions: [recording()] });
    expect(outcomes(decided)).toEqual(["S1 lapses"]);
    expect(amounts(decided)).toEqual(["0.00", "3.99", "0.01"]);
    expect(all(decided)).toEqual(["8.3 forbids fee-not-covered"]);
  });

  it("on the edge: a deposit covers the fee from its crediting on", () => {
    const deposits = [deposit("D1", "9.90", "2026-06-01T09:00:00Z", { creditedAt: AT })];
    expect(asked({ deposits, numbers: [number()] }, {}, "2026-07-03T08:59:59.999Z").outcome).toBe("lapses");
    expect(asked({ deposits, numbers: [number()] }).outcome).toBe("renews");
  });

  it("R52: with a balance below zero nothing renews, not even what is free, and the debt is part of the shortfall", () => {
    const decided = asked({ ...OWING, numbers: [number(), number({ id: "N2", monthlyFee: "0.00" })] });
    expect(outcomes(decided)).toEqual(["N1 lapses", "N2 lapses"]);
    expect(amounts(decided)).toEqual(["0.00", "-5.00", "14.90"]); // 9.90 + 0.00 − (−5.00)
  });

  it("R52: with a balance of zero what is free renews", () => {
    const decided = asked({ deposits: [], numbers: [number({ monthlyFee: "0.00" })] });
    expect(decided.outcome).toBe("renews");
    expect(amounts(decided)).toEqual(["0.00", "0.00", "0.00"]);
  });

  it("R52: nothing due is left to renew: no shortfall, whatever is owed", () => {
    const cancelled = number({ cancelRequestedAt: "2026-06-20T09:00:00Z" });
    expect(amounts(asked({ ...OWING, numbers: [cancelled] }))).toEqual(["0.00", "-5.00", "0.00"]);
    expect(amounts(asked({ ...OWING, numbers: [number({ paidThroughOn: "2026-08-01" })] }))[2]).toBe("0.00");
    expect(amounts(asked(OWING))).toEqual(["0.00", "-5.00", "0.00"]);
  });
});

describe("8.3: several are due (reading `renewal-order`)", () => {
  const A = number({ id: "A", monthlyFee: "9.00", paidThroughOn: "2026-06-29" });
  const B = number({ id: "B", monthlyFee: "4.00", paidThroughOn: "2026-06-30" });
  const C = recording({ id: "C", monthlyFee: "5.00", paidThroughOn: "2026-07-01" });
  const three = (balance: string): Facts => ({ ...holding(balance), numbers: [B, A], subscriptions: [C] });

  it.each([
    ["oldest-due-first", "9.00", "mixed", ["A renews", "B lapses", "C lapses"], ["9.00", "0.00", "9.00"]],
    ["cheapest-first", "9.00", "mixed", ["A lapses", "B renews", "C renews"], ["9.00", "0.00", "9.00"]],
    ["all-or-none", "9.00", "lapses", ["A lapses", "B lapses", "C lapses"], ["0.00", "9.00", "9.00"]],
    // R59: a smaller later one after a larger one that lapsed; 5.00 − 4.00 = 1.00 is not enough for C
    ["oldest-due-first", "5.00", "mixed", ["A lapses", "B renews", "C lapses"], ["4.00", "1.00", "13.00"]],
    ["cheapest-first", "8.99", "mixed", ["A lapses", "B renews", "C lapses"], ["4.00", "4.99", "9.01"]],
    // a cent is missing to all: 9.00 + 4.00 + 5.00 = 18.00
    ["oldest-due-first", "17.99", "mixed", ["A renews", "B renews", "C lapses"], ["13.00", "4.99", "0.01"]],
    ["cheapest-first", "17.99", "mixed", ["A lapses", "B renews", "C renews"], ["9.00", "8.99", "0.01"]],
    ["all-or-none", "17.99", "lapses", ["A lapses", "B lapses", "C lapses"], ["0.00", "17.99", "0.01"]],
    ["oldest-due-first", "18.00", "renews", ["A renews", "B renews", "C renews"], ["18.00", "0.00", "0.00"]],
    ["cheapest-first", "18.00", "renews", ["A renews", "B renews", "C renews"], ["18.00", "0.00", "0.00"]],
    ["all-or-none", "18.00", "renews", ["A renews", "B renews", "C renews"], ["18.00", "0.00", "0.00"]],
    // a cent is missing to the cheapest one: none under every option
    ["oldest-due-first", "3.99", "lapses", ["A lapses", "B lapses", "C lapses"], ["0.00", "3.99", "14.01"]],
    ["cheapest-first", "3.99", "lapses", ["A lapses", "B lapses", "C lapses"], ["0.00", "3.99", "14.01"]],
  ])("%s with %s: %s", (option, balance, outcome, states, sums) => {
    const decided = asked(three(balance), { "renewal-order": option });
    expect([decided.outcome, ...outcomes(decided)]).toEqual([outcome, ...states]);
    expect(amounts(decided)).toEqual(sums);
    expect(decided.readings).toMatchObject({ "renewal-order": option });
  });

  it("the default is `oldest-due-first`", () => {
    expect(asked(three("9.00")).readings).toMatchObject({ "renewal-order": "oldest-due-first" });
  });

  it("R59 ties, oldest due: of one day the number comes before the subscription, then the id by code unit", () => {
    const numbers = [number({ id: "N2" }), number({ id: "N10" })];
    const subscriptions = [recording({ id: "A", monthlyFee: "9.90" })];
    expect(outcomes(asked({ ...holding("9.90"), numbers, subscriptions }))).toEqual([
      "N10 renews",
      "N2 lapses",
      "A lapses",
    ]);
    expect(outcomes(asked({ ...holding("19.80"), numbers, subscriptions }))).toEqual([
      "N10 renews",
      "N2 renews",
      "A lapses",
    ]);
  });

  it("R59 ties, cheapest: of one fee the earlier day, then the number, then the id", () => {
    const fee = { monthlyFee: "4.00" };
    const earlier = { ...fee, paidThroughOn: "2026-06-30" };
    const facts = (balance: string) => ({
      ...holding(balance),
      numbers: [number({ id: "N2", ...fee }), number({ id: "N1", ...fee })],
      subscriptions: [recording({ id: "S2", ...earlier }), recording({ id: "A", ...fee })],
    });
    const renewing = (balance: string) =>
      outcomes(asked(facts(balance), { "renewal-order": "cheapest-first" })).filter((item) => item.endsWith("renews"));
    expect(renewing("4.00")).toEqual(["S2 renews"]);
    expect(renewing("8.00")).toEqual(["S2 renews", "N1 renews"]);
    expect(renewing("12.00")).toEqual(["S2 renews", "N1 renews", "N2 renews"]);
  });

  it("R59 all-or-none: what was cancelled, is not due or is inactive does not count", () => {
    const numbers = [
      number({ id: "cancelled", monthlyFee: "90.00", cancelRequestedAt: "2026-06-20T09:00:00Z" }),
      number({ id: "later", monthlyFee: "90.00", paidThroughOn: "2026-08-01" }),
      number({ id: "off", monthlyFee: "90.00", disconnectedAt: "2026-06-20T09:00:00Z" }),
      B,
    ];
    const decided = asked({ ...holding("9.00"), numbers, subscriptions: [C] }, { "renewal-order": "all-or-none" });
    expect(outcomes(decided)).toEqual(["B renews", "cancelled ends", "off inactive", "C renews", "later not-due"]);
    expect(amounts(decided)).toEqual(["9.00", "0.00", "0.00"]);
  });

  it("R60, R72: one finding for each due item, by document order and then by due day", () => {
    const D = number({ id: "D", paidThroughOn: "2026-07-02", cancelRequestedAt: "2026-06-20T09:00:00Z" });
    // 5.00: A (9.00) lapses, B (4.00) renews, C (5.00, a subscription) lapses, D was cancelled
    const decided = asked({ ...holding("5.00"), numbers: [D, B, A], subscriptions: [C] });
    expect(decided.outcome).toBe("mixed");
    expect(all(decided)).toEqual([
      "7.3 limits number-not-kept",
      "8.3 forbids fee-not-covered",
      "8.3 permits fee-collected",
      "8.3 forbids fee-not-covered",
      "8.4 forbids cancelled",
    ]);
  });
});
