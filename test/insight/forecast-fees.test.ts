/** Fees in a forecast: taken, not covered, covered later, ended, billed. Freezvon's days begin at 21:00 UTC in summer. */
import { type Account, forecast, freezvon, illyvoip, withReadings } from "fineprint";
import { describe, expect, it } from "vitest";
import { eventsOf, toCome } from "../support/forecast-of.js";
import { deposit, given } from "../support/given.js";
import { number, recording } from "../support/paid-services.js";

const FROM = "2026-06-15T09:00:00Z";
const N1 = { kind: "number", id: "N1" } as const;
const N2 = { kind: "number", id: "N2" } as const;
const N3 = { kind: "number", id: "N3" } as const;
const S1 = { kind: "subscription", id: "S1" } as const;

const funded = (amount: string, facts: Partial<Account>) =>
  given({ deposits: [deposit("D1", amount, "2026-06-01T09:00:00Z")], ...facts }).account;
const taken = (service: object, at: string, dueOn: string, amount: string, balanceAfter: string) => ({
  ...{ kind: "fee-taken", at, service, dueOn, amount, collectFrom: "balance", balanceAfter, clause: "8.3" },
});

describe("fees from the balance", () => {
  // 25 carries two fees of 10; the third lapses on 1 September, and 20 more cover it on the 10th
  const account = funded("25.00", { numbers: [number({ monthlyFee: "10.00" })] });
  const options = {
    from: FROM,
    until: "2026-10-01T00:00:00Z",
    assume: { deposits: [toCome("E1", "20.00", "2026-09-10T08:00:00.000Z")] },
  } as const;

  it("are taken as they fall due; a number that lapses stays due until a deposit covers it", () => {
    expect(eventsOf(freezvon, account, options, "fee-taken", "lapses")).toEqual([
      taken(N1, "2026-06-30T21:00:00.000Z", "2026-07-01", "10.00", "15.00"),
      taken(N1, "2026-07-31T21:00:00.000Z", "2026-08-01", "10.00", "5.00"),
      {
        ...{ kind: "lapses", at: "2026-08-31T21:00:00.000Z", service: N1, dueOn: "2026-09-01" },
        ...{ fee: "10.00", clause: "8.3" },
      },
      taken(N1, "2026-09-10T08:00:00.000Z", "2026-09-01", "10.00", "15.00"),
      taken(N1, "2026-09-30T21:00:00.000Z", "2026-10-01", "10.00", "5.00"),
    ]);
  });

  it("are posted to the account that comes out, with the deposits", () => {
    const after = forecast(freezvon, account, options);
    expect([after.from, after.until, after.needs]).toEqual([
      "2026-06-15T09:00:00.000Z",
      "2026-10-01T00:00:00.000Z",
      [],
    ]);
    expect(after.account.charges.map(({ id, at }) => [id, at])).toEqual([
      ["renewal:number:N1:2026-07-01", "2026-06-30T21:00:00.000Z"],
      ["renewal:number:N1:2026-08-01", "2026-07-31T21:00:00.000Z"],
      ["renewal:number:N1:2026-09-01", "2026-09-10T08:00:00.000Z"],
      ["renewal:number:N1:2026-10-01", "2026-09-30T21:00:00.000Z"],
    ]);
    expect(after.account.deposits.map(({ id }) => id)).toEqual(["D1", "E1"]);
    expect(after.account.numbers?.[0]).toMatchObject({ anchorOn: "2026-07-01", paidThroughOn: "2026-11-01" });
    expect(Object.isFrozen(after.account.charges)).toBe(true);
    expect(account.charges).toEqual([]);
  });

  it("without the deposit, the last event is that it lapses", () => {
    const last = forecast(freezvon, account, { from: FROM, until: options.until }).events.at(-1);
    expect(last).toMatchObject({ kind: "lapses", dueOn: "2026-09-01" });
  });

  it("fall due on the last day of a shorter month, by the zone's own clock: 22:00 UTC in winter", () => {
    const ending = given({
      deposits: [deposit("D1", "50.00", "2026-01-10T09:00:00Z")],
      numbers: [
        number({
          orderedAt: "2026-01-10T10:00:00Z",
          activatedAt: "2026-01-10T11:00:00Z",
          monthlyFee: "10.00",
          paidThroughOn: "2026-01-31",
        }),
      ],
    }).account;
    const fees = eventsOf(
      freezvon,
      ending,
      { from: "2026-01-15T09:00:00Z", until: "2026-05-01T09:00:00Z" },
      "fee-taken",
    );
    expect(fees).toEqual([
      taken(N1, "2026-01-30T22:00:00.000Z", "2026-01-31", "10.00", "40.00"),
      taken(N1, "2026-02-27T22:00:00.000Z", "2026-02-28", "10.00", "30.00"),
      taken(N1, "2026-03-30T21:00:00.000Z", "2026-03-31", "10.00", "20.00"),
      taken(N1, "2026-04-29T21:00:00.000Z", "2026-04-30", "10.00", "10.00"),
    ]);
  });

  it("at one instant come by kind and id, each with what it leaves: 50 - 9.90 - 3 - 4", () => {
    const several = funded("50.00", {
      numbers: [number({ id: "N2", monthlyFee: "3.00" }), number()],
      subscriptions: [recording()],
    });
    const at = "2026-06-30T21:00:00.000Z";
    expect(eventsOf(freezvon, several, { from: FROM, until: at }, "fee-taken")).toEqual([
      taken(N1, at, "2026-07-01", "9.90", "40.10"),
      taken(N2, at, "2026-07-01", "3.00", "37.10"),
      taken(S1, at, "2026-07-01", "4.00", "33.10"),
    ]);
  });

  it("that are due at the beginning are taken there, as many months as are covered; the next one lapses", () => {
    // due on 1 May, 1 June and 1 July; 25 covers two
    const behind = funded("25.00", { numbers: [number({ monthlyFee: "10.00", paidThroughOn: "2026-05-01" })] });
    const from = "2026-07-03T09:00:00.000Z";
    const told = eventsOf(freezvon, behind, { from, until: "2026-07-04T09:00:00Z" }, "fee-taken", "lapses");
    expect(told).toEqual([
      taken(N1, from, "2026-05-01", "10.00", "15.00"),
      taken(N1, from, "2026-06-01", "10.00", "5.00"),
      { kind: "lapses", at: from, service: N1, dueOn: "2026-07-01", fee: "10.00", clause: "8.3" },
    ]);
  });

  it("of what has lapsed or ended before the beginning are not told again", () => {
    const gone = funded("5.00", {
      numbers: [number(), number({ id: "N2", cancelRequestedAt: "2026-06-20T09:00:00Z" })],
    });
    const options = { from: "2026-07-03T09:00:00Z", until: "2026-09-03T09:00:00Z" };
    expect(eventsOf(freezvon, gone, options, "fee-taken", "lapses", "ends")).toEqual([]);
  });
});

describe("services that end, or are not known", () => {
  it("a cancelled one ends on its fee day", () => {
    const at = "2026-06-30T21:00:00.000Z";
    const account = funded("10.00", {
      numbers: [number({ id: "N3", cancelRequestedAt: "2026-06-20T09:00:00Z" }), number(), number({ id: "N2" })],
    });
    expect(eventsOf(freezvon, account, { from: FROM, until: at }, "fee-taken", "lapses", "ends")).toEqual([
      taken(N1, at, "2026-07-01", "9.90", "0.10"),
      { kind: "lapses", at, service: N2, dueOn: "2026-07-01", fee: "9.90", clause: "8.3" },
      { kind: "ends", at, service: N3, dueOn: "2026-07-01", clause: "8.4" },
    ]);
  });

  it("while a list is not known nothing is renewed, and what is known is told", () => {
    const { subscriptions: _, ...unknown } = funded("20.00", {
      numbers: [number(), number({ id: "N2", monthlyFee: "30.00" })],
    });
    const { events, needs, account } = forecast(freezvon, unknown, { from: FROM, until: "2026-07-02T09:00:00Z" });
    expect(needs).toEqual(["subscriptions"]);
    expect(events).toEqual([
      {
        ...{ kind: "lapses", at: "2026-06-30T21:00:00.000Z", service: N2, dueOn: "2026-07-01" },
        ...{ fee: "30.00", clause: "8.3" },
      },
      expect.objectContaining({ kind: "window-closes", question: "dispute" }),
    ]);
    expect(account).toEqual(unknown);
  });

  it("what the readings ask for is needed, too", () => {
    const { numbers: _, ...unknown } = funded("20.00", {});
    const strict = withReadings(freezvon, { "insufficient-funds": "below-next-fee" });
    expect(forecast(strict, unknown, { from: FROM, until: "2026-06-16T09:00:00Z" }).needs).toEqual(["numbers"]);
  });
});

describe("fees by the bill", () => {
  it("renew without a test of the balance, and leave it as it is", () => {
    // ILLYVOIP's days begin at 22:00 UTC in summer
    const account = given({ numbers: [number()] }).account;
    const options = { from: FROM, until: "2026-08-15T09:00:00Z" };
    const billed = { kind: "fee-taken", service: N1, amount: "9.90", collectFrom: "billing-information" };
    expect(eventsOf(illyvoip, account, options, "fee-taken")).toEqual([
      { ...billed, at: "2026-06-30T22:00:00.000Z", dueOn: "2026-07-01", balanceAfter: "50.00", clause: "¶18" },
      { ...billed, at: "2026-07-31T22:00:00.000Z", dueOn: "2026-08-01", balanceAfter: "50.00", clause: "¶18" },
    ]);
    const after = forecast(illyvoip, account, options).account;
    expect([after.charges, after.numbers?.[0]?.paidThroughOn]).toEqual([[], "2026-09-01"]);
  });
});
