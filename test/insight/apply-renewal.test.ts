/** Carrying out renewals: what moves, what is posted, and what is refused. */
import { type Account, applyRenewal, decideRenewal, freezvon, illyvoip, type RenewalDecision } from "fineprint";
import { describe, expect, it } from "vitest";
import { codesOf, thrownBy } from "../model/full-account.js";
import { CLEAN, deposit, given } from "../support/given.js";
import { number, recording } from "../support/paid-services.js";
import { silentTerms } from "../support/silent-terms.js";

// both fees fall due at 00:00 of 1 July in Tallinn, 30 June 21:00 UTC; the balance is 50.00
const AT = "2026-07-01T12:00:00.000Z";
const { account } = given({ numbers: [number()], subscriptions: [recording()] });
const decision = decideRenewal(freezvon, account, { at: AT });
/** As it is read back from JSON: it no longer tells which account it was made for. */
const copyOf = (of: RenewalDecision): RenewalDecision => JSON.parse(JSON.stringify(of));

const problemsOf = (of: Account, decided: RenewalDecision) => codesOf(thrownBy(() => applyRenewal(of, decided)));

describe("what is carried out", () => {
  it("takes fees from the balance, and moves the days that are paid through: 50 - 9.90 - 4 = 36.10", () => {
    const after = applyRenewal(account, decision);
    expect(after.charges).toEqual([
      {
        ...{ id: "renewal:number:N1:2026-07-01", at: AT, amount: "9.90" },
        ...{ kind: "number-monthly", numberId: "N1" },
      },
      {
        ...{ id: "renewal:subscription:S1:2026-07-01", at: AT, amount: "4.00" },
        ...{ kind: "call-recording", subscriptionId: "S1" },
      },
    ]);
    expect(after.numbers).toEqual([{ ...number(), anchorOn: "2026-07-01", paidThroughOn: "2026-08-01" }]);
    expect(after.subscriptions).toEqual([{ ...recording(), paidThroughOn: "2026-08-01" }]);
    expect(decideRenewal(freezvon, after, { at: AT }).balanceAfter.amount).toBe("36.10");
    expect([after, after.charges, after.charges[0], after.numbers?.[0]].every(Object.isFrozen)).toBe(true);
    expect(account.charges).toEqual([]);
  });

  it("keeps the first fee day, so that a short month moves none after it", () => {
    const ending = given({ numbers: [number({ paidThroughOn: "2026-08-31" })] }).account;
    const september = applyRenewal(ending, decideRenewal(freezvon, ending, { at: "2026-08-31T12:00:00Z" }));
    const october = applyRenewal(september, decideRenewal(freezvon, september, { at: "2026-09-30T12:00:00Z" }));
    const daysOf = ({ numbers = [] }: Account) =>
      numbers.map(({ anchorOn, paidThroughOn }) => [anchorOn, paidThroughOn]);
    expect(daysOf(september)).toEqual([["2026-08-31", "2026-09-30"]]);
    expect(daysOf(october)).toEqual([["2026-08-31", "2026-10-31"]]);
  });

  it("posts nothing where fees are asked of the billing information", () => {
    const after = applyRenewal(account, decideRenewal(illyvoip, account, { at: AT }));
    expect(after.charges).toEqual([]);
    expect(after.numbers?.[0]?.paidThroughOn).toBe("2026-08-01");
  });

  it("posts nothing for a fee of nothing", () => {
    const free = given({ numbers: [number({ monthlyFee: "0" })] }).account;
    const after = applyRenewal(free, decideRenewal(freezvon, free, { at: AT }));
    expect(after.charges).toEqual([]);
    expect(after.numbers?.[0]?.paidThroughOn).toBe("2026-08-01");
  });

  it("leaves what lapses, ends or is not due yet as it is", () => {
    const mixed = given({
      deposits: [deposit("D1", "5.00", "2026-06-01T09:00:00Z")],
      numbers: [
        number(),
        number({ id: "N2", cancelRequestedAt: "2026-06-20T09:00:00Z" }),
        number({ id: "N3", paidThroughOn: "2026-07-15" }),
      ],
      subscriptions: [recording(), recording({ id: "S2", monthlyFee: "9.00" })],
    }).account;
    const after = applyRenewal(mixed, decideRenewal(freezvon, mixed, { at: AT }));
    expect(after.numbers).toEqual(mixed.numbers);
    expect(after.subscriptions?.map(({ paidThroughOn }) => paidThroughOn)).toEqual(["2026-08-01", "2026-07-01"]);
    expect(after.charges.map(({ id }) => id)).toEqual(["renewal:subscription:S1:2026-07-01"]);
  });

  it("gives the account back where nothing renews, or the agreement does not speak of it", () => {
    expect(applyRenewal(CLEAN, decideRenewal(freezvon, CLEAN, { at: AT }))).toEqual(CLEAN);
    expect(applyRenewal(account, decideRenewal(silentTerms, account, { at: AT }))).toEqual(account);
  });
});

describe("what is refused", () => {
  it("a decision that is applied already, or of which a fee is posted", () => {
    const after = applyRenewal(account, decision);
    const applied = ["decision.items[0].dueOn: already-applied", "decision.items[1].dueOn: already-applied"];
    expect(problemsOf(after, decision)).toEqual(applied);
    expect(problemsOf(after, copyOf(decision))).toEqual(applied);
    const posted = { ...account, charges: after.charges.slice(1) };
    expect(problemsOf(posted, decision)).toEqual(applied.slice(1));
  });

  it("a decision that was made for another account, by its id or by what it says", () => {
    expect(thrownBy(() => applyRenewal({ ...account, id: "A2" }, decision))).toEqual([
      {
        ...{ code: "another-account", path: "decision", received: '"A1"' },
        expected: "a decision made for the account A2",
      },
    ]);
    expect(applyRenewal({ ...account, id: "A2" }, copyOf(decision)).charges).toHaveLength(2);
    const other = { ...account, numbers: [number({ monthlyFee: "9.95" })], subscriptions: [] };
    expect(problemsOf(other, copyOf(decision))).toEqual([
      "decision.items[0].fee: another-account",
      "decision.items[1].service.id: unknown-id",
      // 50 - 9.95 of this account's own is not 36.10
      "decision.balanceAfter: another-account",
    ]);
    expect(problemsOf({ ...account, numbers: undefined }, copyOf(decision))[0]).toBe(
      "decision.items[0].service.id: unknown-id",
    );
  });

  it("a balance that is not the one that was decided on", () => {
    const spent: Account = { ...account, charges: [{ id: "C1", at: AT, amount: "0.10", kind: "call" }] };
    expect(thrownBy(() => applyRenewal(spent, decision))).toEqual([
      {
        ...{ code: "another-account", path: "decision.balanceAfter", received: '"36.10 EUR"' },
        expected: "what is left of this account's balance, 36.00 EUR",
      },
    ]);
    expect(problemsOf({ ...account, currency: "USD" }, decision)).toEqual(["decision.balanceAfter: another-account"]);
    // what is billed is not taken from the balance: all of it is left
    expect(problemsOf(spent, decideRenewal(illyvoip, account, { at: AT }))).toEqual([
      "decision.balanceAfter: another-account",
    ]);
  });

  it("a decision that misses facts", () => {
    const { subscriptions: _, ...unknown } = account;
    expect(problemsOf(unknown, decideRenewal(freezvon, unknown, { at: AT }))).toEqual([
      "decision.outcome: undetermined",
    ]);
  });
});
