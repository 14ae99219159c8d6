/** capLiability under ILLYVOIP: ¶37, the payments of the three months before the first action. */
import { type Account, InputError, type Invoice, illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import { traceOf } from "../../src/core/trace.js";
import { deposit, findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
// Sunday 31 May 2026, 12:00 in Belgrade
const ACTION_AT = "2026-05-31T10:00:00Z";
// 28 February 2026, 10:00, and 27 February, 23:59, in Belgrade
const DEPOSITS = [deposit("D1", "40.00", "2026-02-28T09:00:00Z"), deposit("D2", "20.00", "2026-02-27T22:59:00Z")];

const invoice = (id: string, payments: Invoice["payments"]): Invoice => ({
  id,
  issuedAt: "2026-03-01T09:00:00Z",
  dueAt: "2026-03-15T09:00:00Z",
  amount: "100.00",
  payments,
});

const asked = (facts: Parameters<typeof given>[0], claim?: string, readings = {}, at = AT) =>
  given({ deposits: DEPOSITS, ...facts })
    .under(illyvoip, readings)
    .at(at)
    .liability({ actionAt: ACTION_AT, claim });
const limitOf = (facts: Parameters<typeof given>[0], readings = {}, at = AT) =>
  asked(facts, undefined, readings, at).limit?.amount;

describe("¶37, the window", () => {
  it("31 February is missing: from 28 February 00:00, so 40.00 counts and 20.00 does not", () => {
    const decision = asked({}, "55.00");
    expect(decision).toMatchObject({
      decision: "liability",
      outcome: "capped",
      limit: { amount: "40.00", currency: "EUR" },
      payable: { amount: "40.00", currency: "EUR" },
      fromAt: "2026-02-27T23:00:00.000Z",
      untilAt: "2026-05-31T10:00:00.000Z",
      payments: [{ kind: "deposit", id: "D1", at: "2026-02-28T09:00:00.000Z", amount: "40.00" }],
      needs: [],
      readings: { "liability-window": "clamped-months", "paid-for-services": "money-in" },
    });
    expect(findingsOf(decision, "¶37")).toEqual(["limits liability-capped"]);
    expect(decision.findings[0]?.facts).toEqual({ limit: "40.00", claim: "55.00" });
  });

  it("payment-term: 28 February and three months is 28 May, so from 1 March 00:00", () => {
    expect(asked({}, undefined, { "liability-window": "payment-term" })).toMatchObject({
      limit: { amount: "0.00" },
      fromAt: "2026-02-28T23:00:00.000Z",
      payments: [],
    });
  });

  it("payment-term: three months from 15 February reach 15 May itself", () => {
    const decision = given({ deposits: [] })
      .under(illyvoip, { "liability-window": "payment-term" })
      .at(AT)
      .liability({ actionAt: "2026-05-15T10:00:00Z" });
    expect(decision.fromAt).toBe("2026-02-14T23:00:00.000Z");
  });

  it("on the edges: the first instant is inside, that of the action is outside", () => {
    const at = (receivedAt: string) => limitOf({ deposits: [deposit("D1", "40.00", receivedAt)] });
    expect(at("2026-02-27T22:59:59.999Z")).toBe("0.00");
    expect(at("2026-02-27T23:00:00Z")).toBe("40.00");
    expect(at("2026-05-31T09:59:59.999Z")).toBe("40.00");
    expect(at(ACTION_AT)).toBe("0.00");
  });

  it("an action now: nothing later is there", () => {
    const decision = given({ deposits: DEPOSITS }).under(illyvoip).at(ACTION_AT).liability({ actionAt: ACTION_AT });
    expect(decision.limit?.amount).toBe("40.00");
  });
});

describe("¶37, the claim", () => {
  it("no claim: the limit alone", () => {
    const decision = asked({});
    expect(decision).toMatchObject({ outcome: "capped", limit: { amount: "40.00" }, payable: null });
    expect(findingsOf(decision, "¶37")).toEqual(["limits liability-capped"]);
    expect(decision.findings[0]?.facts).toEqual({ limit: "40.00", claim: null });
  });

  it("on the edge: a claim of exactly the limit is within it, a unit more is not", () => {
    const exact = asked({}, "40.00");
    expect(exact).toMatchObject({ outcome: "capped", payable: { amount: "40.00" } });
    expect(findingsOf(exact, "¶37")).toEqual(["satisfied claim-within-limit"]);
    const more = asked({}, "40.000000000001");
    expect(more.payable?.amount).toBe("40.00");
    expect(findingsOf(more, "¶37")).toEqual(["limits liability-capped"]);
  });

  it("content: a smaller claim is payable in full", () => {
    expect(asked({}, "12.50").payable?.amount).toBe("12.50");
  });
});

describe("¶37, what was paid", () => {
  const charges: Account["charges"] = [
    { id: "C1", at: "2026-03-10T09:00:00Z", amount: "7.00", kind: "call" },
    { id: "C2", at: "2026-03-11T09:00:00Z", amount: "3.00", kind: "call", reversedAt: "2026-06-15T09:00:00Z" },
  ];
  const invoices = [invoice("I1", [{ at: "2026-03-12T09:00:00Z", amount: "25.00" }])];

  it("money-in: deposits and payments of invoices, not charges", () => {
    expect(limitOf({ charges, invoices })).toBe("65.00");
  });

  it("services-charged: charges that are not reversed, and payments of invoices", () => {
    const CHARGED = { "paid-for-services": "services-charged" };
    const decision = asked({ charges, invoices }, undefined, CHARGED);
    expect(decision.limit?.amount).toBe("32.00");
    expect(decision.payments).toEqual([
      { kind: "charge", id: "C1", at: "2026-03-10T09:00:00.000Z", amount: "7.00" },
      { kind: "invoice-payment", id: "I1", at: "2026-03-12T09:00:00.000Z", amount: "25.00" },
    ]);
    // on the edge: the reversal counts from its own instant
    expect(limitOf({ charges, invoices }, CHARGED, "2026-06-15T08:59:59.999Z")).toBe("35.00");
    expect(limitOf({ charges, invoices }, CHARGED, "2026-06-15T09:00:00Z")).toBe("32.00");
  });

  it("a deposit counts when it was received, credited or not", () => {
    const { creditedAt: _, ...waiting } = deposit("D1", "40.00", "2026-03-01T09:00:00Z");
    expect(limitOf({ deposits: [waiting] })).toBe("40.00");
    const late = { ...waiting, receivedAt: "2026-02-27T22:00:00Z", creditedAt: "2026-03-02T09:00:00Z" };
    expect(limitOf({ deposits: [late] })).toBe("0.00");
  });

  it("B46, R7: a chargeback takes from it as of the question, and gives back once it is won", () => {
    const chargeback = { openedAt: "2026-06-10T09:00:00Z", amount: "15.00" };
    const with15 = (more: object) => ({
      deposits: [deposit("D1", "40.00", "2026-03-01T09:00:00Z", { chargeback: { ...chargeback, ...more } })],
    });
    const won = with15({ settledAt: "2026-06-20T09:00:00Z", outcome: "won" });
    const lost = with15({ settledAt: "2026-06-20T09:00:00Z", outcome: "lost" });
    expect(limitOf(won, {}, "2026-06-10T08:59:59.999Z")).toBe("40.00");
    expect(limitOf(won, {}, "2026-06-10T09:00:00Z")).toBe("25.00");
    expect(limitOf(won, {}, "2026-06-20T08:59:59.999Z")).toBe("25.00");
    expect(limitOf(won, {}, "2026-06-20T09:00:00Z")).toBe("40.00");
    expect(limitOf(lost)).toBe("25.00");
  });

  it("the clock knows of a chargeback, and of its end, before they come", () => {
    const chargeback = {
      openedAt: "2026-06-10T09:00:00Z",
      settledAt: "2026-06-20T09:00:00Z",
      outcome: "won",
    } as const;
    const deposits = [deposit("D1", "40.00", "2026-03-01T09:00:00Z", { chargeback })];
    const next = (at: string) => traceOf(asked({ deposits }, undefined, {}, at))?.nextAt;
    expect(next("2026-06-10T08:59:59.999Z")).toBe(Date.parse("2026-06-10T09:00:00Z"));
    expect(next("2026-06-10T09:00:00Z")).toBe(Date.parse("2026-06-20T09:00:00Z"));
    expect(next("2026-06-20T09:00:00Z")).toBeNull();
  });

  it("B46: a deposit that is left with 0.00 is not listed", () => {
    const chargeback = { openedAt: "2026-06-10T09:00:00Z" };
    const decision = asked({ deposits: [deposit("D1", "40.00", "2026-03-01T09:00:00Z", { chargeback })] });
    expect(decision).toMatchObject({ limit: { amount: "0.00" }, payments: [] });
  });

  it("refunds take nothing away", () => {
    expect(limitOf({ refunds: [{ id: "R1", at: "2026-03-05T09:00:00Z", amount: "30.00" }] })).toBe("40.00");
  });

  it("the list: by instant, id, kind, then amount", () => {
    const at = "2026-03-12T09:00:00Z";
    const same = [
      { at, amount: "9.00" },
      { at, amount: "2.00" },
      { at, amount: "2.00" },
    ];
    const facts = {
      deposits: [deposit("B", "1.00", at), deposit("Z", "5.00", "2026-03-11T09:00:00Z")],
      invoices: [invoice("C", [{ at, amount: "4.00" }]), invoice("B", same), invoice("A", [{ at, amount: "6.00" }])],
      charges: [{ id: "B", at, amount: "8.00", kind: "call" as const }],
    };
    const listed = (readings = {}) =>
      asked(facts, undefined, readings).payments.map(({ kind, id, amount }) => `${id} ${kind} ${amount}`);
    const ofB = ["B invoice-payment 2.00", "B invoice-payment 2.00", "B invoice-payment 9.00"];
    expect(listed()).toEqual([
      "Z deposit 5.00",
      "A invoice-payment 6.00",
      "B deposit 1.00",
      ...ofB,
      "C invoice-payment 4.00",
    ]);
    expect(listed({ "paid-for-services": "services-charged" })).toEqual([
      "A invoice-payment 6.00",
      "B charge 8.00",
      ...ofB,
      "C invoice-payment 4.00",
    ]);
  });
});

describe("¶37, invoices not known", () => {
  it("undetermined: no limit, what is known is listed", () => {
    const decision = asked({ invoices: undefined });
    expect(decision).toMatchObject({
      outcome: "undetermined",
      limit: null,
      payable: null,
      fromAt: "2026-02-27T23:00:00.000Z",
      untilAt: "2026-05-31T10:00:00.000Z",
      payments: [{ id: "D1" }],
      needs: ["invoices"],
    });
    expect(decision.findings).toMatchObject([{ clause: "¶37", effect: "unknown", needs: ["invoices"] }]);
  });

  it("B46: payable stands if the known payments cover the claim, to the unit", () => {
    expect(asked({ invoices: undefined }, "40.00")).toMatchObject({
      outcome: "undetermined",
      limit: null,
      payable: { amount: "40.00", currency: "EUR" },
      needs: ["invoices"],
    });
    expect(asked({ invoices: undefined }, "40.000000000001").payable).toBeNull();
  });
});

it("B7: an action after the question is refused, on the edge it is not", () => {
  const ask = (actionAt: string) => given({}).under(illyvoip).at(AT).liability({ actionAt });
  expect(() => ask("2026-07-03T09:00:00.001Z")).toThrow(InputError);
  expect(ask(AT).outcome).toBe("capped");
});
