/** What time alone does in a forecast: deposits and answers leave their windows, an account becomes blockable, ends come. */
import { type Account, forecast, freezvon, illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import { eventsOf, toCome } from "../support/forecast-of.js";
import { CLEAN, deposit, given } from "../support/given.js";
import { number } from "../support/paid-services.js";
import { silentTerms } from "../support/silent-terms.js";

const subscriber = { ...CLEAN.subscriber, registeredAt: "2025-08-05T09:00:00Z" };
// ninety days from 5 November end with 3 February, from 10 January with 10 April: 23:00 UTC in winter, 22:00 in summer
const D1_LEAVES = "2026-02-03T23:00:00.000Z";
const twice: Account = {
  ...CLEAN,
  subscriber,
  deposits: [deposit("D1", "30.00", "2025-11-05T09:10:00Z"), deposit("D2", "20.00", "2026-01-10T09:00:00Z")],
};
const euro = (amount: string) => ({ amount, currency: "EUR" });
const drop = (at: string, from: string, to: string, depositId: string, was: string) => ({
  ...{ kind: "refundable-drops", at, from: euro(from), to: euro(to) },
  lines: [{ depositId, clause: "¶24", because: "outside-window", from: was, to: "0.00" }],
});

describe("the refundable part", () => {
  const options = { from: "2026-01-15T09:00:00Z", until: "2026-05-01T00:00:00Z" };

  it("drops when a deposit leaves its window", () => {
    expect(eventsOf(illyvoip, twice, options, "refundable-drops")).toEqual([
      drop(D1_LEAVES, "50.00", "20.00", "D1", "30.00"),
      drop("2026-04-10T22:00:00.000Z", "20.00", "0.00", "D2", "20.00"),
    ]);
  });

  it("drops at the last instant of a forecast, and not before it", () => {
    const before = { ...options, until: "2026-02-03T22:59:59.999Z" };
    expect(eventsOf(illyvoip, twice, before, "refundable-drops")).toEqual([]);
    expect(eventsOf(illyvoip, twice, { ...options, until: D1_LEAVES }, "refundable-drops")).toHaveLength(1);
    expect(eventsOf(illyvoip, twice, { ...options, from: D1_LEAVES }, "refundable-drops")).toHaveLength(1);
  });

  it("does not drop by money that is spent or paid back", () => {
    const spending: Account = {
      ...twice,
      charges: [{ id: "C1", at: "2026-01-20T09:00:00Z", amount: "5.00", kind: "call" }],
      refunds: [{ id: "R1", at: "2026-01-21T09:00:00Z", amount: "1.00" }],
    };
    const until = "2026-02-01T00:00:00Z";
    const assume = { usagePerMonth: "31" };
    expect(eventsOf(illyvoip, spending, { ...options, until, assume }, "refundable-drops")).toEqual([]);
  });

  it("drops by time alone where money moves at the same instant", () => {
    // before: D1 30 less C2 4 = 26, D2 20, D4 3, of D5 (charged back) and D6 nothing: 49; D1's 26 leave, 23 stay
    const at = D1_LEAVES;
    const charged = (openedAt: string, more: object = {}) => ({ chargeback: { openedAt, ...more } });
    const moving: Account = {
      ...twice,
      deposits: [
        ...twice.deposits,
        deposit("D3", "7.00", at),
        deposit("D4", "3.00", "2026-01-12T09:00:00Z", charged(at)),
        deposit(
          "D5",
          "6.00",
          "2026-01-12T10:00:00Z",
          charged("2026-01-13T09:00:00Z", { settledAt: at, outcome: "won" }),
        ),
        deposit("D6", "2.00", "2026-01-12T11:00:00Z", charged("2026-01-13T09:00:00Z")),
      ],
      charges: [
        { id: "C1", at, amount: "5.00", kind: "call" },
        { id: "C2", at: "2026-01-14T09:00:00Z", amount: "4.00", kind: "call", reversedAt: at },
      ],
      adjustments: [{ id: "J1", at, amount: "-1.00" }],
      refunds: [{ id: "R1", at, amount: "2.00" }],
    };
    const told = eventsOf(illyvoip, moving, { ...options, until: at }, "refundable-drops");
    expect(told).toEqual([drop(at, "49.00", "23.00", "D1", "26.00")]);
    const { adjustments: _, refunds: __, ...bare } = moving;
    expect(eventsOf(illyvoip, bare, { ...options, until: at }, "refundable-drops")).toEqual(told);
  });
});

describe("windows", () => {
  const posted = { id: "C1", at: "2026-06-20T17:12:00Z", amount: "1.50", kind: "call" } as const;

  it("of disputes close for deposits and charges, but not for assumed usage", () => {
    // thirty days after 1 and 20 June: the ends of 1 and 20 July, a Wednesday and a Monday
    const closing = { kind: "window-closes", question: "dispute", clause: "10.1", because: "dispute-closed" };
    const options = {
      from: "2026-06-25T09:00:00Z",
      until: "2026-08-10T00:00:00Z",
      assume: { usagePerMonth: "31", deposits: [toCome("E1", "9.00", "2026-07-02T09:00:00Z")] },
    };
    expect(eventsOf(freezvon, { ...CLEAN, charges: [posted] }, options, "window-closes")).toEqual([
      { ...closing, at: "2026-07-01T21:00:00.000Z", subject: { kind: "deposit", id: "D1" } },
      { ...closing, at: "2026-07-20T21:00:00.000Z", subject: { kind: "charge", id: "C1" } },
      // thirty days after 2 July: the end of 1 August, a Saturday, so that of Monday the 3rd
      { ...closing, at: "2026-08-03T21:00:00.000Z", subject: { kind: "deposit", id: "E1" } },
    ]);
  });

  it("of disputes close for the fees that the forecast takes; at one instant by kind and id", () => {
    // D0 and D1 are of 1 July, as the fee is: three days end with 4 July, a Saturday, so with Monday the 6th
    const deposits = ["D1", "D0"].map((id) => deposit(id, "50.00", "2026-07-01T09:00:00Z"));
    const account: Account = { ...CLEAN, deposits, charges: [{ ...posted, at: "2026-07-01T10:00:00Z" }] };
    const told = eventsOf(
      illyvoip,
      account,
      { from: "2026-07-01T12:00:00Z", until: "2026-07-10T00:00:00Z" },
      "window-closes",
    );
    const at = "2026-07-06T22:00:00.000Z";
    const closing = { kind: "window-closes", at, question: "dispute", clause: "¶21", because: "dispute-closed" };
    expect(told).toEqual([
      { ...closing, subject: { kind: "charge", id: "C1" } },
      { ...closing, subject: { kind: "deposit", id: "D0" } },
      { ...closing, subject: { kind: "deposit", id: "D1" } },
    ]);
    const paying = given({ numbers: [number()] }).account;
    const fees = eventsOf(
      freezvon,
      paying,
      { from: "2026-06-30T12:00:00Z", until: "2026-08-01T00:00:00Z" },
      "window-closes",
    );
    // 30 June 21:00 UTC is 1 July in Tallinn: thirty days end with 31 July, a Friday
    expect(fees.at(-1)).toMatchObject({
      at: "2026-07-31T21:00:00.000Z",
      subject: { kind: "charge", id: "renewal:number:N1:2026-07-01" },
    });
  });

  it("of refunds close: six months after the last payment for a service", () => {
    // 20 December 2026 is a Sunday, so the last day is Monday the 21st
    const options = { from: "2026-08-01T09:00:00Z", until: "2027-01-01T00:00:00Z" };
    expect(eventsOf(freezvon, { ...CLEAN, charges: [posted] }, options, "window-closes")).toEqual([
      {
        ...{ kind: "window-closes", at: "2026-12-21T22:00:00.000Z", question: "refund", subject: "balance" },
        ...{ clause: "12.2.5", because: "refund-window-closed" },
      },
    ]);
  });
});

describe("the state of an account", () => {
  it("becomes blockable six months after its last use", () => {
    const account: Account = {
      ...twice,
      charges: [{ id: "C1", at: "2025-08-31T11:00:00Z", amount: "4.20", kind: "call" }],
    };
    const options = { from: "2026-01-15T09:00:00Z", until: "2026-12-01T00:00:00Z" };
    // 31 August and six months: the end of 28 February
    expect(eventsOf(freezvon, account, options, "blockable")).toEqual([
      {
        ...{ kind: "blockable", at: "2026-02-28T22:00:00.000Z", clause: "11.2" },
        lastUseAt: "2025-08-31T11:00:00.000Z",
      },
    ]);
    const assume = { usagePerMonth: "1" };
    expect(eventsOf(freezvon, account, { ...options, assume }, "blockable")).toEqual([]);
    expect(eventsOf(illyvoip, account, options, "blockable")).toEqual([]);
  });

  it("ends with a termination that is dated later: no fee is taken from then on", () => {
    const account = given({
      numbers: [number()],
      termination: { by: "subscriber", noticeAt: "2026-07-05T09:00:00Z", effectiveAt: "2026-07-12T21:00:00.000Z" },
    }).account;
    const options = { from: "2026-06-15T09:00:00Z", until: "2026-10-01T00:00:00Z" };
    const { events } = forecast(freezvon, account, options);
    expect(events.filter(({ kind }) => kind === "fee-taken").map(({ at }) => at)).toEqual(["2026-06-30T21:00:00.000Z"]);
    expect(events.filter(({ kind }) => kind.startsWith("suspension"))).toEqual([
      {
        ...{ kind: "suspension-begins", at: "2026-07-12T21:00:00.000Z", was: "active", is: "terminated" },
        ...{ clauses: ["11.3"], resumesOn: null },
      },
    ]);
  });

  it("goes from one reason to another", () => {
    const account = given({
      blocks: [{ id: "B1", at: "2026-07-02T09:00:00Z", cause: "conduct" }],
      termination: { by: "subscriber", noticeAt: "2026-07-05T09:00:00Z", effectiveAt: "2026-07-12T21:00:00.000Z" },
    }).account;
    const options = { from: "2026-06-15T09:00:00Z", until: "2026-10-01T00:00:00Z" };
    const told = eventsOf(freezvon, account, options, "suspension-begins", "suspension-changes", "suspension-ends");
    expect(told).toEqual([
      {
        ...{ kind: "suspension-begins", at: "2026-07-02T09:00:00.000Z", was: "active", is: "blocked" },
        ...{ clauses: ["4.16"], resumesOn: "operator-decision" },
      },
      {
        ...{ kind: "suspension-changes", at: "2026-07-12T21:00:00.000Z", was: "blocked", is: "terminated" },
        ...{ clauses: ["4.16", "11.3"], resumesOn: null },
      },
    ]);
  });

  it("stays as it is under terms that speak of nothing", () => {
    const account = given({ numbers: [number()], charges: [] }).account;
    const options = { from: "2026-06-15T09:00:00Z", until: "2027-10-01T00:00:00Z" };
    expect(forecast(silentTerms, account, options)).toMatchObject({ events: [], account, needs: [] });
  });
});
