/** Freezvon, what renews: for which period (7.3); reading `renewal-anchor`; R58. */
import { freezvon, type PhoneNumber, type Subscription } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, given } from "../support/given.js";

const HOLDING = [deposit("D1", "1000.00", "2026-01-05T10:00:00Z")];
const number = (more: Partial<PhoneNumber>): PhoneNumber => ({
  id: "N1",
  orderedAt: "2026-01-05T10:00:00Z",
  activatedAt: "2026-01-05T11:00:00Z",
  monthlyFee: "9.90",
  ...more,
});
const subscription = (startedOn: string, paidThroughOn: string): Subscription => ({
  id: "S1",
  kind: "storage",
  startedOn,
  termMonths: 1,
  monthlyFee: "4.00",
  paid: "4.00",
  paidThroughOn,
});
type Facts = Pick<NonNullable<Parameters<typeof given>[0]>, "numbers" | "subscriptions">;
const renewed = (facts: Facts, option: string, at: string) =>
  given({ deposits: HOLDING, ...facts })
    .under(freezvon, { "renewal-anchor": option })
    .at(at)
    .renewal();
/** The period from the day that is paid through, asked on that day. */
const periodOf = (anchorOn: string | undefined, paidThroughOn: string, option: string) =>
  renewed({ numbers: [number({ anchorOn, paidThroughOn })] }, option, `${paidThroughOn}T12:00:00Z`).items[0]?.period;

/** Anchor, day paid through, the next fee day when anchored, and when chained. */
const FEE_DAYS: readonly (readonly [string | undefined, string, string, string])[] = [
  ["2026-01-31", "2026-01-31", "2026-02-28", "2026-02-28"],
  ["2026-01-31", "2026-02-28", "2026-03-31", "2026-03-28"],
  ["2026-01-31", "2026-03-31", "2026-04-30", "2026-04-30"],
  ["2026-01-31", "2026-04-30", "2026-05-31", "2026-05-30"],
  ["2026-01-30", "2026-02-28", "2026-03-30", "2026-03-28"],
  ["2026-01-28", "2026-02-28", "2026-03-28", "2026-03-28"],
  // a leap year
  ["2026-01-31", "2028-01-31", "2028-02-29", "2028-02-29"],
  ["2026-01-31", "2028-02-29", "2028-03-31", "2028-03-29"],
  ["2028-02-29", "2029-01-29", "2029-02-28", "2029-02-28"],
  ["2028-02-29", "2029-02-28", "2029-03-29", "2029-03-28"],
  // over the end of the year
  ["2026-01-31", "2026-12-31", "2027-01-31", "2027-01-31"],
  ["2026-01-15", "2026-12-15", "2027-01-15", "2027-01-15"],
  // paid through a day that is none of the anchor's
  ["2026-01-15", "2026-03-10", "2026-03-15", "2026-04-10"],
  ["2026-01-15", "2026-03-20", "2026-04-15", "2026-04-20"],
  ["2026-01-31", "2026-03-30", "2026-03-31", "2026-04-30"],
  // an anchor after the day that is paid through
  ["2026-08-31", "2026-06-30", "2026-07-31", "2026-07-30"],
  ["2026-08-31", "2026-06-29", "2026-06-30", "2026-07-29"],
  ["2027-03-31", "2026-02-27", "2026-02-28", "2026-03-27"],
  // no anchor stored: the day that is paid through
  [undefined, "2026-02-28", "2026-03-28", "2026-03-28"],
  [undefined, "2026-05-31", "2026-06-30", "2026-06-30"],
];

describe("7.3: the next monthly day, strictly after the day that is paid through", () => {
  it.each(FEE_DAYS)("anchored on %s, paid through %s: to %s", (anchorOn, paidThroughOn, throughOn) => {
    expect(periodOf(anchorOn, paidThroughOn, "anchored")).toEqual({ fromOn: paidThroughOn, throughOn });
  });

  it.each(FEE_DAYS)(
    "chained, anchor %s, paid through %s: not to %s but to %s",
    (anchorOn, paidThroughOn, _, throughOn) => {
      expect(periodOf(anchorOn, paidThroughOn, "chained")).toEqual({ fromOn: paidThroughOn, throughOn });
    },
  );

  it("the worked example: fee days from 31 January 2026 are 28 February, 31 March, 30 April", () => {
    const walk = (option: string) => {
      const days = ["2026-01-31"];
      while (days.length < 4) days.push(periodOf("2026-01-31", days.at(-1) as string, option)?.throughOn as string);
      return days.slice(1);
    };
    expect(walk("anchored")).toEqual(["2026-02-28", "2026-03-31", "2026-04-30"]);
    expect(walk("chained")).toEqual(["2026-02-28", "2026-03-28", "2026-04-28"]);
  });

  it("the default is `anchored`, and the decision names it", () => {
    const facts = { deposits: HOLDING, numbers: [number({ anchorOn: "2026-01-31", paidThroughOn: "2026-02-28" })] };
    const decided = given(facts).under(freezvon).at("2026-02-28T12:00:00Z").renewal();
    expect(decided.readings).toMatchObject({ "renewal-anchor": "anchored" });
    expect(decided.items[0]?.period?.throughOn).toBe("2026-03-31");
  });
});

describe("R58", () => {
  it.each([
    ["anchored", "2026-03-31"],
    ["chained", "2026-03-28"],
  ])("the anchor of a subscription is the day on which it started: %s", (option, throughOn) => {
    const facts = { subscriptions: [subscription("2026-01-31", "2026-02-28")] };
    const decided = renewed(facts, option, "2026-02-28T12:00:00Z");
    expect(decided.items).toMatchObject([
      { service: { kind: "subscription", id: "S1" }, outcome: "renews", period: { fromOn: "2026-02-28", throughOn } },
    ]);
  });

  it("R23: a subscription renews by the month at its list price, long after its term of one month", () => {
    const decided = renewed(
      { subscriptions: [subscription("2026-01-31", "2026-10-31")] },
      "anchored",
      "2026-11-01T12:00:00Z",
    );
    expect(decided).toMatchObject({ outcome: "renews", total: { amount: "4.00" } });
    expect(decided.items[0]?.period).toEqual({ fromOn: "2026-10-31", throughOn: "2026-11-30" });
  });

  it("one period for each question, from the day that is paid through, however long ago that is", () => {
    const numbers = [number({ anchorOn: "2026-01-31", paidThroughOn: "2026-02-28" })];
    const decided = renewed({ numbers }, "anchored", "2026-11-20T12:00:00Z");
    expect(decided).toMatchObject({ total: { amount: "9.90" }, balanceAfter: { amount: "990.10" } });
    expect(decided.items[0]?.period).toEqual({ fromOn: "2026-02-28", throughOn: "2026-03-31" });
  });

  it("what does not renew has no period", () => {
    const numbers = [number({ paidThroughOn: "2026-07-02", anchorOn: "2026-01-31" })];
    const decided = renewed({ numbers }, "anchored", "2026-07-01T12:00:00Z");
    expect(decided.items).toMatchObject([{ outcome: "not-due", period: null, collectFrom: null }]);
  });
});
