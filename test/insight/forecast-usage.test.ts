/** Usage in a forecast: each day's share at its end, as long as the services can be used. */
import { type Account, forecast, freezvon, illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import { unitsOf } from "../../src/model/resolve.js";
import { balanceOf } from "../support/balance-of.js";
import { eventsOf, toCome } from "../support/forecast-of.js";
import { deposit, given } from "../support/given.js";
import { silentTerms } from "../support/silent-terms.js";

const funded = (amount: string, at = "2026-06-01T09:00:00Z"): Account =>
  given({ deposits: [deposit("D1", amount, at)] }).account;
const postedOf = ({ charges }: Account) => charges.map(({ id, at, amount }) => [id, at, amount]);

describe("assumed usage", () => {
  it("stops when the balance is gone, and goes on with the next deposit", () => {
    // 31.00 in a month of 31 days: one a day, until 3 July has taken the last of 3.00; 5.00 more on 5 July
    const account = funded("3.00");
    const options = {
      from: "2026-07-01T09:00:00Z",
      until: "2026-07-06T21:00:00Z",
      assume: { usagePerMonth: "31.00", deposits: [toCome("E1", "5.00", "2026-07-05T10:00:00Z")] },
    };
    expect(eventsOf(freezvon, account, options, "suspension-begins", "suspension-ends")).toEqual([
      {
        ...{ kind: "suspension-begins", at: "2026-07-03T21:00:00.000Z", was: "active", is: "suspended" },
        ...{ clauses: ["4.2", "8.3", "8.4"], resumesOn: "credited-deposit" },
      },
      {
        ...{ kind: "suspension-ends", at: "2026-07-05T10:00:00.000Z", was: "suspended", is: "active" },
        ...{ clauses: [], resumesOn: null },
      },
    ]);
    const after = forecast(freezvon, account, options).account;
    expect(postedOf(after)).toEqual([
      ["usage:2026-07-01", "2026-07-01T21:00:00.000Z", "1.00"],
      ["usage:2026-07-02", "2026-07-02T21:00:00.000Z", "1.00"],
      ["usage:2026-07-03", "2026-07-03T21:00:00.000Z", "1.00"],
      ["usage:2026-07-05", "2026-07-05T21:00:00.000Z", "1.00"],
      ["usage:2026-07-06", "2026-07-06T21:00:00.000Z", "1.00"],
    ]);
    expect(balanceOf(after, options.until)).toBe(unitsOf("3"));
  });

  it("is posted at the end of the civil day, also of one of 23 hours", () => {
    // clocks go forward on 29 March: it ends at 21:00 UTC, the day before at 22:00
    const options = { from: "2026-03-28T12:00:00Z", until: "2026-03-31T12:00:00Z", assume: { usagePerMonth: "31" } };
    const { account } = forecast(freezvon, funded("50.00", "2026-03-01T09:00:00Z"), options);
    expect(postedOf(account).map(([, at]) => at)).toEqual([
      "2026-03-28T22:00:00.000Z",
      "2026-03-29T21:00:00.000Z",
      "2026-03-30T21:00:00.000Z",
    ]);
  });

  it("comes to exactly the month's amount, whatever its days", () => {
    // February 2026 in Tallinn; 10 / 28 = 0.357142857142|857..., twice that 0.714285714285|7...
    const february = { from: "2026-01-31T22:00:00Z", until: "2026-02-28T22:00:00Z" };
    const usage = (usagePerMonth: string) =>
      forecast(freezvon, funded("50.00", "2026-01-06T09:00:00Z"), { ...february, assume: { usagePerMonth } }).account;
    const { charges } = usage("10");
    expect(charges).toHaveLength(28);
    expect(charges.slice(0, 2).map(({ amount }) => amount)).toEqual(["0.357142857142", "0.357142857143"]);
    expect(charges.reduce((sum, { amount }) => sum + unitsOf(amount), 0n)).toBe(unitsOf("10"));
    expect(charges.every(({ kind }) => kind === "call")).toBe(true);
    // the last day alone completes a whole 10⁻¹²
    expect(postedOf(usage("0.000000000001"))).toEqual([
      ["usage:2026-02-28", "2026-02-28T22:00:00.000Z", "0.000000000001"],
    ]);
    expect(usage("0").charges).toEqual([]);
  });

  it("goes on where the operator may suspend the services but does not, and where the terms do not speak of it", () => {
    // 1.00 a day in July: the balance is 0 after the 2nd, -1 after the 3rd
    const options = { from: "2026-07-01T09:00:00Z", until: "2026-07-05T12:00:00Z", assume: { usagePerMonth: "31" } };
    expect(eventsOf(illyvoip, funded("2.00"), options, "suspension-begins", "suspension-ends")).toEqual([
      {
        ...{ kind: "suspension-begins", at: "2026-07-03T22:00:00.000Z", was: "active", is: "suspendable" },
        ...{ clauses: ["¶17", "¶31"], resumesOn: "credited-deposit" },
      },
    ]);
    for (const terms of [illyvoip, silentTerms])
      expect(forecast(terms, funded("2.00"), options).account.charges).toHaveLength(4);
  });

  it("is not posted while it is not known whether the services can be used", () => {
    const { invoices: _, ...unknown } = funded("2.00");
    const options = { from: "2026-07-01T09:00:00Z", until: "2026-07-05T12:00:00Z", assume: { usagePerMonth: "31" } };
    const { account, needs } = forecast(illyvoip, unknown, options);
    expect([account.charges, needs]).toEqual([[], ["invoices"]]);
  });

  it("comes between the account's own charges that are dated later", () => {
    const account: Account = {
      ...funded("50.00"),
      charges: [{ id: "C1", at: "2026-07-02T12:00:00Z", amount: "2.00", kind: "call" }],
    };
    const options = { from: "2026-07-01T09:00:00Z", until: "2026-07-03T12:00:00Z", assume: { usagePerMonth: "31" } };
    const after = forecast(freezvon, account, options).account;
    expect(after.charges.map(({ id }) => id)).toEqual(["C1", "usage:2026-07-01", "usage:2026-07-02"]);
    // 50 - 2 - 1 - 1
    expect(balanceOf(after, options.until)).toBe(unitsOf("46"));
  });
});
