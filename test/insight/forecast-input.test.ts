/** What a forecast refuses, and that it goes on where another one has stopped. */
import { type Account, type ForecastOptions, forecast, freezvon } from "fineprint";
import { describe, expect, it } from "vitest";
import { codesOf, thrownBy } from "../model/full-account.js";
import { toCome } from "../support/forecast-of.js";
import { CLEAN, deposit, given } from "../support/given.js";
import { number } from "../support/paid-services.js";

const FROM = "2026-06-15T09:00:00Z";
const UNTIL = "2026-07-15T09:00:00Z";
const OPTIONS: ForecastOptions = { from: FROM, until: UNTIL };

const problemsOf = (options: object, account: Account = CLEAN) =>
  codesOf(thrownBy(() => forecast(freezvon, account, options as ForecastOptions)));

describe("what is refused", () => {
  it("every problem of account and options at once", () => {
    const options = {
      from: FROM,
      until: FROM,
      step: 1,
      assume: {
        usagePerMonth: "-1",
        usage: "1",
        deposits: [
          { ...deposit("E1", "5.00", FROM), creditedAt: undefined },
          deposit("E1", "5.00", FROM, { receivedAt: "2026-06-16T09:00:00Z" }),
        ],
      },
    };
    expect([...problemsOf(options, { ...CLEAN, currency: "euro" })].sort()).toEqual([
      "currency: not-a-currency",
      "options.assume.deposits[0].creditedAt: missing",
      "options.assume.deposits[1].creditedAt: out-of-order",
      "options.assume.deposits[1].id: repeated-id",
      "options.assume.usage: unknown-key",
      "options.assume.usagePerMonth: sign",
      "options.step: unknown-key",
      "options.until: out-of-order",
    ]);
  });

  it("options that are no object, an account alone, assumptions of the wrong type", () => {
    expect(problemsOf([])).toEqual(["options: wrong-type"]);
    expect(problemsOf(OPTIONS, { ...CLEAN, currency: "euro" })).toEqual(["currency: not-a-currency"]);
    expect(problemsOf({ ...OPTIONS, assume: { deposits: {} } })).toEqual(["options.assume.deposits: wrong-type"]);
    expect(problemsOf({ ...OPTIONS, assume: "more" })).toEqual(["options.assume: wrong-type"]);
  });

  it("a beginning before the registration", () => {
    expect(thrownBy(() => forecast(freezvon, CLEAN, { ...OPTIONS, from: "2026-01-05T08:59:59.999Z" }))).toEqual([
      {
        ...{ code: "before-registration", path: "options.from", received: '"2026-01-05T08:59:59.999Z"' },
        expected: "an instant from 2026-01-05T09:00:00.000Z on",
      },
    ]);
  });

  it("deposits whose id the account has, if they are credited in the span", () => {
    const assumed = (at: string) => ({ ...OPTIONS, assume: { deposits: [toCome("D1", "5.00", at)] } });
    expect(problemsOf(assumed(UNTIL))).toEqual(["options.assume.deposits[0].id: repeated-id"]);
    expect([problemsOf(assumed(FROM)), problemsOf(assumed("2026-07-15T09:00:00.001Z"))]).toEqual([[], []]);
  });

  it("charges with the id of usage that is assumed", () => {
    // 15 June in Tallinn is the day of the beginning; its usage is posted after it
    const charges = ["usage:2026-06-14", "usage:2026-06-15"].map((id) => ({
      ...{ id, at: "2026-06-14T21:00:00Z", amount: "1.00", kind: "call" as const },
    }));
    const used = { ...CLEAN, charges: [...charges, { ...charges[0], id: "C1" } as (typeof charges)[number]] };
    expect(problemsOf({ ...OPTIONS, assume: { usagePerMonth: "31" } }, used)).toEqual(["charges[1].id: repeated-id"]);
    expect(problemsOf(OPTIONS, used)).toEqual([]);
  });
});

describe("going on", () => {
  it("from an instant at which something happens is the same as forecasting at once", () => {
    const account = given({ numbers: [number()] }).account;
    // 24:00 of 30 June: the day's usage and the fee; E1 is credited then, too
    const middle = "2026-06-30T21:00:00.000Z";
    const assume = { usagePerMonth: "30.00", deposits: [toCome("E1", "5.00", middle)] };
    const whole = forecast(freezvon, account, { ...OPTIONS, assume });
    const first = forecast(freezvon, account, { from: FROM, until: middle, assume });
    const second = forecast(freezvon, first.account, { from: middle, until: UNTIL, assume });
    expect([...first.events, ...second.events]).toEqual(whole.events);
    expect(second.account).toEqual(whole.account);
    // 16 days of June at 1.00 each, then the fee: 50 + 5 - 16 - 9.90
    expect(first.events.at(-1)).toMatchObject({ kind: "fee-taken", at: middle, balanceAfter: "29.10" });
  });
});
