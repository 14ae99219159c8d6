/** ILLYVOIP, can the services be used: fees due (¶17, ¶31(i)), conduct (¶31(ii), (iii)), content (¶11); R4, R13, R42, R48–R50. */
import { type Invoice, illyvoip, type Violation, type ViolationKind } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";

/** Friday, 11:00 in Prishtina. CLEAN holds 50.00 then. */
const AT = "2026-07-03T09:00:00Z";
const satisfied = expect.stringMatching(/^satisfied /);
const unknown = expect.stringMatching(/^unknown /);

const asked = (facts: Parameters<typeof given>[0] = {}, at = AT) => given(facts).under(illyvoip).at(at).suspension();
const call = (amount: string, at = "2026-06-20T09:00:00Z") => [{ id: "C1", at, amount, kind: "call" as const }];
const invoice = (more: Partial<Invoice> = {}): Invoice => ({
  id: "I1",
  issuedAt: "2026-06-01T09:00:00Z",
  dueAt: "2026-06-30T22:00:00Z",
  amount: "30.00",
  payments: [],
  ...more,
});
const violation = (kind: ViolationKind, more: Partial<Violation> = {}): Violation => ({
  id: "V1",
  at: "2026-06-15T09:00:00Z",
  kind,
  status: "established",
  ...more,
});

describe("¶17, ¶31(i): fees that are due", () => {
  it("content: nothing owed, nothing violated: every row of the table is satisfied, and no notice is required", () => {
    const decided = asked();
    expect(decided).toMatchObject({
      decision: "suspension",
      outcome: "active",
      balance: { amount: "50.00", currency: "EUR" },
      arrears: { amount: "0.00", currency: "EUR" },
      numbers: [],
      resumesOn: null,
      noticeRequired: false,
      needs: [],
    });
    expect(findingsOf(decided, "¶11")).toEqual([satisfied]);
    expect(findingsOf(decided, "¶17")).toEqual([satisfied]);
    // the three heads, and that nobody has ended or blocked anything (R31)
    expect(findingsOf(decided, "¶31")).toEqual([satisfied, satisfied, satisfied, satisfied]);
  });

  it("R13: absent blocks, adjustments, refunds, termination are none; identity and other accounts are not asked for", () => {
    const { subscriber } = given().account;
    const facts = { blocks: undefined, adjustments: undefined, refunds: undefined };
    const unproven = { id: subscriber.id, registeredAt: subscriber.registeredAt };
    expect(asked({ ...facts, subscriber: unproven })).toMatchObject({ outcome: "active", needs: [] });
  });

  it("on the edge: a balance of exactly zero is not below zero", () => {
    const decided = asked({ charges: call("50.00") });
    expect(decided).toMatchObject({ outcome: "active", balance: { amount: "0.00" }, arrears: { amount: "0.00" } });
    expect(findingsOf(decided, "¶17")).toEqual([satisfied]);
  });

  it.each([
    ["50.01", "-0.01", "0.01"], // 50.00 − 50.01
    ["50.000000000001", "-0.000000000001", "0.000000000001"],
  ])("R48 against, on the edge: calls for %s leave %s: ¶17 and ¶31 give the choice", (amount, balance, arrears) => {
    const decided = asked({ charges: call(amount) });
    expect(decided).toMatchObject({
      outcome: "suspendable",
      balance: { amount: balance },
      arrears: { amount: arrears },
      resumesOn: "credited-deposit",
    });
    expect(findingsOf(decided, "¶17")).toEqual(["discretion fees-due"]);
    expect(findingsOf(decided, "¶31")).toEqual(["discretion fees-due", satisfied, satisfied, satisfied]);
  });

  it("on the edge: a charge counts from its instant on, a deposit from its crediting on, not from its receipt", () => {
    const charges = call("60.00");
    const D1 = deposit("D1", "50.00", "2026-06-01T09:00:00Z");
    const D2 = deposit("D2", "10.00", "2026-06-25T09:00:00Z", { creditedAt: "2026-06-26T09:00:00Z" });
    const facts = { charges, deposits: [D1, D2] };
    expect(asked(facts, "2026-06-20T08:59:59.999Z").outcome).toBe("active");
    expect(asked(facts, "2026-06-20T09:00:00.000Z").outcome).toBe("suspendable");
    expect(asked(facts, "2026-06-26T08:59:59.999Z").outcome).toBe("suspendable");
    expect(asked(facts, "2026-06-26T09:00:00.000Z").outcome).toBe("active");
  });

  it("on the edge: at its due instant an unpaid invoice is not overdue, a millisecond later it is", () => {
    const facts = { invoices: [invoice()] };
    expect(asked(facts, "2026-06-30T22:00:00.000Z")).toMatchObject({ outcome: "active", arrears: { amount: "0.00" } });
    const decided = asked(facts, "2026-06-30T22:00:00.001Z");
    expect(decided).toMatchObject({
      outcome: "suspendable",
      balance: { amount: "50.00" },
      arrears: { amount: "30.00" },
      resumesOn: "invoice-payment",
    });
    expect(findingsOf(decided, "¶17")).toEqual(["discretion fees-due"]);
    expect(findingsOf(decided, "¶31")[0]).toBe("discretion fees-due");
  });

  it.each([
    ["to the cent", "30.00", "active", "0.00"],
    ["but for a cent", "29.99", "suspendable", "0.01"],
    ["but for the smallest part", "29.999999999999", "suspendable", "0.000000000001"],
  ])("on the edge: an invoice paid %s", (_, amount, outcome, arrears) => {
    const paid = invoice({ payments: [{ at: "2026-06-30T22:00:00.001Z", amount }] });
    expect(asked({ invoices: [paid] })).toMatchObject({ outcome, arrears: { amount: arrears } });
  });

  it("on the edge: a payment counts at its own instant, not a millisecond before", () => {
    const facts = { invoices: [invoice({ payments: [{ at: AT, amount: "30.00" }] })] };
    expect(asked(facts, "2026-07-03T08:59:59.999Z").outcome).toBe("suspendable");
    expect(asked(facts).outcome).toBe("active");
  });

  it("on the edge: an invoice is owed from the instant at which it is issued, even if it was due before that", () => {
    const facts = { invoices: [invoice({ issuedAt: AT })] };
    expect(asked(facts, "2026-07-03T08:59:59.999Z")).toMatchObject({ outcome: "active", arrears: { amount: "0.00" } });
    expect(asked(facts)).toMatchObject({ outcome: "suspendable", arrears: { amount: "30.00" } });
  });

  it("content: an invoice over nothing is not owed, and one paid twice does not pay another", () => {
    expect(asked({ invoices: [invoice({ amount: "0.00" })] }).outcome).toBe("active");
    const paidTwice = invoice({ payments: [{ at: "2026-06-02T09:00:00Z", amount: "60.00" }] });
    const decided = asked({ invoices: [paidTwice, invoice({ id: "I2", amount: "10.00" })] });
    expect(decided).toMatchObject({ outcome: "suspendable", arrears: { amount: "10.00" } });
  });

  it("R50: a debt on both sides is added up, and the invoice comes first", () => {
    // 50.00 − 55.00 = −5.00; 5.00 + 30.00
    const decided = asked({ charges: call("55.00"), invoices: [invoice()] });
    expect(decided).toMatchObject({
      outcome: "suspendable",
      arrears: { amount: "35.00" },
      resumesOn: "invoice-payment",
    });
  });

  it("R49: invoices not known and nothing owed on the balance: undetermined, arrears null", () => {
    const decided = asked({ invoices: undefined });
    expect(decided).toMatchObject({ outcome: "undetermined", needs: ["invoices"], arrears: null, resumesOn: null });
    expect(findingsOf(decided, "¶17")).toEqual([unknown]);
    expect(findingsOf(decided, "¶31")).toEqual([unknown, satisfied, satisfied, satisfied]);
    expect(decided.findings.filter(({ effect }) => effect === "unknown").map(({ needs }) => needs)).toEqual([
      ["invoices"],
      ["invoices"],
    ]);
  });

  it("R49, R4: with a balance below zero, invoices that are not known change nothing but the arrears", () => {
    const decided = asked({ charges: call("50.01"), invoices: undefined });
    expect(decided).toMatchObject({ outcome: "suspendable", needs: [], arrears: null, resumesOn: "credited-deposit" });
  });
});

describe("¶31(ii), (iii): violations and harmful conduct", () => {
  it("against: an established violation gives the choice under the second head only", () => {
    const decided = asked({ violations: [violation("rules-breach")] });
    expect(decided).toMatchObject({ outcome: "suspendable", resumesOn: "operator-decision" });
    expect(findingsOf(decided, "¶31")).toEqual([satisfied, "discretion terms-violated", satisfied, satisfied]);
  });

  it("against: harmful conduct gives it under the second and the third head", () => {
    const decided = asked({ violations: [violation("harmful-conduct")] });
    expect(decided).toMatchObject({ outcome: "suspendable", resumesOn: "operator-decision" });
    expect(findingsOf(decided, "¶31")).toEqual([
      satisfied,
      "discretion terms-violated",
      "discretion harmful-conduct",
      satisfied,
    ]);
  });

  it.each(["rules-breach", "harmful-conduct", "content-misuse"] as const)(
    "content: %s only suspected is none",
    (kind) => {
      expect(asked({ violations: [violation(kind, { status: "suspected" })] }).outcome).toBe("active");
    },
  );

  it("on the edge: a violation stands from its instant until, but not at, the instant of its clearing", () => {
    const violations = [violation("harmful-conduct", { clearedAt: AT })];
    expect(asked({ violations }, "2026-06-15T08:59:59.999Z").outcome).toBe("active");
    expect(asked({ violations }, "2026-06-15T09:00:00.000Z").outcome).toBe("suspendable");
    expect(asked({ violations }, "2026-07-03T08:59:59.999Z").outcome).toBe("suspendable");
    expect(asked({ violations }).outcome).toBe("active");
  });

  it("R50: a violation beside an overdue invoice waits for the operator", () => {
    const decided = asked({ violations: [violation("rules-breach")], invoices: [invoice()] });
    expect(decided).toMatchObject({ outcome: "suspendable", resumesOn: "operator-decision" });
    expect(findingsOf(decided, "¶31").slice(0, 2)).toEqual(["discretion fees-due", "discretion terms-violated"]);
  });
});

describe("¶11: misuse of the operator's content (R42)", () => {
  it("against: the rights end by themselves, and come back by the operator's decision", () => {
    const decided = asked({ violations: [violation("content-misuse")] });
    expect(decided).toMatchObject({ outcome: "suspended", resumesOn: "operator-decision", needs: [] });
    expect(findingsOf(decided, "¶11")).toEqual(["forbids rights-ended"]);
    expect(findingsOf(decided, "¶31")).toEqual([satisfied, "discretion terms-violated", satisfied, satisfied]);
  });

  it("content: no other kind ends them", () => {
    expect(findingsOf(asked({ violations: [violation("rules-breach")] }), "¶11")).toEqual([satisfied]);
  });

  it("on the edge: the rights end at the instant of the misuse, and are back at that of its clearing", () => {
    const violations = [violation("content-misuse", { clearedAt: AT })];
    expect(asked({ violations }, "2026-06-15T08:59:59.999Z").outcome).toBe("active");
    expect(asked({ violations }, "2026-06-15T09:00:00.000Z").outcome).toBe("suspended");
    expect(asked({ violations }, "2026-07-03T08:59:59.999Z").outcome).toBe("suspended");
    expect(asked({ violations }).outcome).toBe("active");
  });

  it("R42: violations not known leave an account undetermined that is suspendable for fees", () => {
    const decided = asked({ violations: undefined, invoices: [invoice()] });
    expect(decided).toMatchObject({ outcome: "undetermined", needs: ["violations"], resumesOn: null });
    expect(findingsOf(decided, "¶11")).toEqual([unknown]);
    expect(findingsOf(decided, "¶17")).toEqual(["discretion fees-due"]);
    expect(findingsOf(decided, "¶31")).toEqual(["discretion fees-due", unknown, unknown, satisfied]);
  });

  it("R29, R72: both lists absent: each is named once, in the order of the findings", () => {
    expect(asked({ violations: undefined, invoices: undefined }).needs).toEqual(["violations", "invoices"]);
  });

  it("R4: what is known to forbid does not wait for invoices", () => {
    const decided = asked({ violations: [violation("content-misuse")], invoices: undefined });
    expect(decided).toMatchObject({ outcome: "suspended", needs: [], arrears: null });
  });
});
