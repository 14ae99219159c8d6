/** Freezvon, can the services be used: funds by 4.2, 4.15, 8.3, 8.4; R3, R4, R7, R13, R47, R49, R50. */
import { freezvon, type Invoice } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";

/** Friday noon in Tallinn. CLEAN holds 50.00 then. */
const AT = "2026-07-03T09:00:00Z";
const JUST_BEFORE = "2026-07-03T08:59:59.999Z";
const satisfied = expect.stringMatching(/^satisfied /);
const unknown = expect.stringMatching(/^unknown /);

type Facts = NonNullable<Parameters<typeof given>[0]>;
const asked = (facts: Facts = {}, at = AT) => given(facts).under(freezvon).at(at).suspension();
const call = (amount: string, more: { at?: string; reversedAt?: string } = {}) => [
  { id: "C1", at: "2026-06-20T09:00:00Z", amount, kind: "call" as const, ...more },
];
const overdue: Invoice = {
  id: "I1",
  issuedAt: "2026-06-01T09:00:00Z",
  dueAt: "2026-06-20T09:00:00Z",
  amount: "30.00",
  payments: [],
};
const breach = [{ id: "V1", at: "2026-06-15T09:00:00Z", kind: "rules-breach", status: "established" } as const];
describe("4.2, 4.15, 8.3, 8.4: money on the balance", () => {
  it("content: with money there, nothing stands against the use, and no notice is required", () => {
    const decided = asked();
    expect(decided).toMatchObject({
      decision: "suspension",
      outcome: "active",
      balance: { amount: "50.00", currency: "EUR" },
      arrears: { amount: "0.00", currency: "EUR" },
      resumesOn: null,
      noticeRequired: false,
      needs: [],
      readings: { "insufficient-funds": "nothing-left" },
    });
    for (const clause of ["4.2", "4.15", "4.16", "6.2", "8.3", "8.4", "11.6", "13.2"])
      expect(findingsOf(decided, clause), clause).toEqual([satisfied]);
  });

  it.each([
    ["50.00", "0.00", "0.00"], // 50.00 − 50.00: nothing left
    ["50.01", "-0.01", "0.01"],
  ])(
    "R47 against: calls for %s leave %s: suspended by 4.2, 8.3 and 8.4, and 4.15 gives the choice",
    (amount, balance, arrears) => {
      const decided = asked({ charges: call(amount) });
      expect(decided).toMatchObject({
        outcome: "suspended",
        balance: { amount: balance },
        arrears: { amount: arrears },
        resumesOn: "credited-deposit",
        noticeRequired: false,
      });
      for (const clause of ["4.2", "8.3", "8.4"])
        expect(findingsOf(decided, clause), clause).toEqual(["forbids insufficient-funds"]);
      expect(findingsOf(decided, "4.15")).toEqual(["discretion insufficient-funds"]);
    },
  );

  it.each(["49.99", "49.999999999999"])("on the edge: after calls for %s something is left", (amount) => {
    const decided = asked({ charges: call(amount) });
    expect(decided.outcome).toBe("active");
    expect(findingsOf(decided, "8.3")).toEqual([satisfied]);
  });

  it("4.2: an account into which nothing was ever paid", () => {
    expect(asked({ deposits: [] })).toMatchObject({ outcome: "suspended", balance: { amount: "0.00" } });
  });

  it("4.15 on the edge: the access resumes when a deposit is credited, not when the funds are received", () => {
    const deposits = [deposit("D1", "0.01", "2026-07-01T09:00:00Z", { creditedAt: AT })];
    expect(asked({ deposits }, "2026-07-01T09:00:00Z").outcome).toBe("suspended");
    expect(asked({ deposits }, JUST_BEFORE).outcome).toBe("suspended");
    expect(asked({ deposits })).toMatchObject({ outcome: "active", resumesOn: null });
  });

  it("4.15 against: a deposit that leaves the balance at zero does not resume it", () => {
    const deposits = [deposit("D1", "50.00", "2026-06-01T09:00:00Z"), deposit("D2", "5.00", "2026-07-01T09:00:00Z")];
    expect(asked({ deposits, charges: call("55.00") }).outcome).toBe("suspended");
    expect(asked({ deposits, charges: call("54.99") }).outcome).toBe("active");
  });

  it("on the edge: a charge counts from its own instant until that of its reversal", () => {
    expect(asked({ charges: call("50.00", { at: AT }) }, JUST_BEFORE).outcome).toBe("active");
    expect(asked({ charges: call("50.00", { at: AT }) }).outcome).toBe("suspended");
    expect(asked({ charges: call("50.00", { reversedAt: AT }) }, JUST_BEFORE).outcome).toBe("suspended");
    expect(asked({ charges: call("50.00", { reversedAt: AT }) }).outcome).toBe("active");
  });

  it("R3: refunds and adjustments count from their instants on", () => {
    const paidBack = { refunds: [{ id: "R1", at: AT, amount: "50.00" }] };
    expect([asked(paidBack, JUST_BEFORE).outcome, asked(paidBack).outcome]).toEqual(["active", "suspended"]);
    const corrected = { ...paidBack, adjustments: [{ id: "A1", at: AT, amount: "0.01" }] };
    expect([asked(corrected, JUST_BEFORE).outcome, asked(corrected).outcome]).toEqual(["active", "active"]);
    const lowered = { adjustments: [{ id: "A1", at: AT, amount: "-50.00" }] };
    expect([asked(lowered, JUST_BEFORE).outcome, asked(lowered).outcome]).toEqual(["active", "suspended"]);
  });

  it("R7: a chargeback takes the funds at its opening, and brings them back when it is won", () => {
    const chargeback = { openedAt: "2026-06-20T09:00:00Z", settledAt: AT, outcome: "won" } as const;
    const deposits = [deposit("D1", "50.00", "2026-06-01T09:00:00Z", { chargeback })];
    expect(asked({ deposits }, "2026-06-20T08:59:59.999Z").outcome).toBe("active");
    expect(asked({ deposits }, "2026-06-20T09:00:00.000Z").outcome).toBe("suspended");
    expect(asked({ deposits }, JUST_BEFORE).outcome).toBe("suspended");
    expect(asked({ deposits }).outcome).toBe("active");
  });

  it("R49, R13: only an overdue invoice is in arrears, but does not suspend; not known, the arrears are null", () => {
    expect(asked({ invoices: [overdue] })).toMatchObject({ outcome: "active", arrears: { amount: "30.00" } });
    // 60.00 − 50.00 + 30.00
    expect(asked({ charges: call("60.00"), invoices: [overdue] })).toMatchObject({
      outcome: "suspended",
      arrears: { amount: "40.00" },
      resumesOn: "credited-deposit",
    });
    const notKnown = { invoices: undefined, blocks: undefined, adjustments: undefined, refunds: undefined };
    expect(asked(notKnown)).toMatchObject({ outcome: "active", arrears: null, needs: [] });
  });

  it("R50: suspended by funds, a violation does not change what the access waits for", () => {
    const decided = asked({ charges: call("50.00"), violations: breach });
    expect(decided).toMatchObject({ outcome: "suspended", resumesOn: "credited-deposit" });
    expect(findingsOf(decided, "4.16")).toEqual(["discretion rules-broken"]);
  });

  it("R4: suspended whatever the violations turn out to be", () => {
    const decided = asked({ charges: call("50.00"), violations: undefined });
    expect(decided).toMatchObject({ outcome: "suspended", needs: [] });
    expect(findingsOf(decided, "4.16")).toEqual([unknown]);
  });
});
