/** Freezvon, may an order go through: the account, the money, the data, placed orders (4.1, 4.2, 6.1, 6.5); B5, B18, B35. */
import { decideOrder, freezvon, InputError, type Terms } from "fineprint";
import { describe, expect, it } from "vitest";
import { CLEAN, findingsOf, given } from "../support/given.js";
import { AT, asked, CLAUSES, funds, NUMBER, SINCE, satisfied, subscriber } from "../support/order-of.js";

it("content: to the cent, with documents accepted", () => {
  const decision = asked(funds("14.90"));
  expect(decision).toMatchObject({
    decision: "order",
    outcome: "accepted",
    price: { amount: "14.90", currency: "EUR" },
    balance: { amount: "14.90", currency: "EUR" },
    missing: { amount: "0.00", currency: "EUR" },
    payFrom: "balance",
    needs: [],
    readings: {},
  });
  expect(decision.findings.map(({ clause }) => clause)).toEqual(CLAUSES);
  for (const clause of CLAUSES) expect(findingsOf(decision, clause)).toEqual([satisfied]);
});

describe("4.1: an open account", () => {
  it("blocked, whatever the cause: refused", () => {
    for (const cause of ["inactivity", "fraud", "conduct", "missing-data", "discretion"] as const) {
      const decision = asked({ blocks: [{ id: "B1", at: SINCE, cause }] });
      expect(decision.outcome).toBe("refused");
      expect(findingsOf(decision, "4.1")).toEqual(["forbids account-blocked"]);
    }
  });

  it("ended, by whomever: refused, from the instant of the effect on", () => {
    for (const by of ["subscriber", "operator"] as const) {
      const termination = { by, noticeAt: SINCE, effectiveAt: AT };
      expect(findingsOf(asked({ termination }), "4.1")).toEqual(["forbids agreement-ended"]);
      expect(asked({ termination }, {}, { at: "2026-07-03T08:59:59.999Z" }).outcome).toBe("accepted");
    }
  });

  it("both: two findings, in the order of the row", () => {
    const decision = asked({
      termination: { by: "operator", noticeAt: SINCE, effectiveAt: SINCE },
      blocks: [{ id: "B1", at: SINCE, cause: "fraud" }],
    });
    expect(findingsOf(decision, "4.1")).toEqual(["forbids agreement-ended", "forbids account-blocked"]);
  });

  it("a block that was lifted at that instant is none", () => {
    expect(asked({ blocks: [{ id: "B1", at: SINCE, cause: "fraud", liftedAt: AT }] }).outcome).toBe("accepted");
  });
});

describe("4.2 and 6.1: the money", () => {
  it("the example: balance 10.00, price 14.90, documents required", () => {
    const decision = asked(funds("10.00"), { documents: "required" });
    expect(decision).toMatchObject({ outcome: "awaiting", missing: { amount: "4.90" }, needs: [] });
    expect(decision.findings.filter(({ effect }) => effect === "awaits")).toMatchObject([
      { clause: "4.3", because: "documents" },
      { clause: "6.1", because: "funds-for-order", facts: { balance: "10.00", price: "14.90" } },
    ]);
  });

  it("on the edge: a cent less, and the smallest unit less", () => {
    expect(asked(funds("14.89"))).toMatchObject({ outcome: "awaiting", missing: { amount: "0.01" } });
    expect(asked(funds("14.899999999999")).missing.amount).toBe("0.000000000001");
  });

  it("no money at all: 4.2, too, even where nothing is to be paid", () => {
    const nothing = asked({ deposits: [] });
    expect(nothing).toMatchObject({ outcome: "awaiting", missing: { amount: "14.90" } });
    expect(findingsOf(nothing, "4.2")).toEqual(["awaits insufficient-funds"]);
    const free = asked({ deposits: [] }, { price: "0" });
    expect(free).toMatchObject({ outcome: "awaiting", missing: { amount: "0.00" } });
    expect(findingsOf(free, "6.1")).toEqual([satisfied]);
    expect(findingsOf(asked(funds("0.01"), { price: "0" }), "4.2")).toEqual([satisfied]);
  });

  it("a debt is missing, too", () => {
    const charges = [{ id: "C1", at: SINCE, amount: "3.00", kind: "call" }] as const;
    expect(asked({ deposits: [], charges })).toMatchObject({
      balance: { amount: "-3.00" },
      missing: { amount: "17.90" },
    });
  });

  it("the reading of insufficient funds is not asked", () => {
    const decision = given({ subscriber, numbers: undefined })
      .under(freezvon, { "insufficient-funds": "below-next-fee" })
      .at(AT)
      .order({ item: NUMBER });
    expect(decision).toMatchObject({ outcome: "accepted", readings: {} });
  });
});

describe("6.1: the data", () => {
  it.each(["name", "contactPhone", "address"] as const)("%s not known", (key) => {
    const { [key]: _, ...less } = subscriber;
    const decision = asked({ subscriber: less });
    expect(decision).toMatchObject({ outcome: "undetermined", needs: [`subscriber.${key}`] });
    expect(findingsOf(decision, "6.1")).toEqual(["unknown not-known"]);
  });

  it("nothing known, and not enough money: both are told, and the outcome stands", () => {
    const decision = asked({ ...funds("10.00"), subscriber: CLEAN.subscriber });
    expect(decision).toMatchObject({ outcome: "awaiting", needs: [] });
    expect(findingsOf(decision, "6.1")).toEqual(["awaits funds-for-order", "unknown not-known"]);
    expect(decision.findings.find(({ effect }) => effect === "unknown")?.needs).toEqual([
      "subscriber.name",
      "subscriber.contactPhone",
      "subscriber.address",
    ]);
  });
});

describe("6.5: a placed order", () => {
  const numbers = [{ id: "N1", orderedAt: AT, monthlyFee: "9.90" }];

  it("is not changed: refused, though everything else is awaited", () => {
    const decision = asked({ ...funds("10.00"), numbers }, { documents: "required" }, { amends: "N1" });
    expect(decision).toMatchObject({ outcome: "refused", missing: { amount: "4.90" } });
    expect(findingsOf(decision, "6.5")).toEqual(["forbids order-final"]);
  });

  it("B35: whether or not numbers are known", () => {
    expect(asked({ numbers: undefined }, {}, { amends: "N1" })).toMatchObject({ outcome: "refused", needs: [] });
  });

  it("B18: a number that the account lacks, or that was ordered later, is an input error", () => {
    const issuesOf = (run: () => unknown) => {
      try {
        run();
      } catch (error) {
        return error instanceof InputError ? error.issues.map(({ code, path }) => `${path}: ${code}`) : error;
      }
      return [];
    };
    expect(issuesOf(() => asked({ numbers }, {}, { amends: "N2" }))).toEqual(["question.amends: unknown-id"]);
    expect(issuesOf(() => asked({ numbers }, {}, { at: "2026-07-03T08:59:59.999Z", amends: "N1" }))).toEqual([
      "question.amends: not-yet",
    ]);
  });
});

it("paying ahead is ILLYVOIP's", () => {
  expect(asked({}, {}, { paidAt: AT }).outcome).toBe("accepted");
});

it("B5: terms without any clause for the question have no findings", () => {
  const silent: Terms<never> = { ...freezvon, doors: {} };
  const decision = decideOrder(silent, CLEAN, { at: AT, item: NUMBER });
  expect(decision).toMatchObject({
    outcome: "not-addressed",
    price: null,
    balance: null,
    missing: null,
    payFrom: null,
    findings: [],
    needs: [],
  });
});
