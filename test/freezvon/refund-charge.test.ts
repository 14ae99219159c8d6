/** R11: one charge asked back from Freezvon. */
import { type Account, type Charge, freezvon, InputError } from "fineprint";
import { describe, expect, it } from "vitest";
import { CLEAN, deposit, findingsOf, given, untilOf } from "../support/given.js";

const AT = "2026-07-03T09:00:00.000Z";
const NOTHING_AGAINST = expect.stringMatching(/^satisfied /);
const DEPOSITS = [deposit("D1", "50.00", "2026-06-01T09:00:00Z"), deposit("D2", "30.00", "2026-06-10T09:00:00Z")];
const failed = (id: string, at: string, amount: string, more: Partial<Charge> = {}): Charge => ({
  id,
  at,
  amount,
  kind: "number-setup",
  failure: { alternative: "none" },
  ...more,
});

const asking = (facts: Partial<Account>, readings: Readonly<Record<string, string>> = {}, chargeId = "C1") =>
  given({ deposits: DEPOSITS, ...facts })
    .under(freezvon, readings)
    .at(AT)
    .refund({ subject: { chargeId } });
const taken = ({ lines }: ReturnType<typeof asking>) => lines.map(({ refundable }) => refundable);

describe("R11, what one charge took", () => {
  it("R11 content: a failed charge goes back to the deposit that it took from", () => {
    const decision = asking({ charges: [failed("C1", "2026-06-20T09:00:00Z", "10.00")] });
    expect(decision.outcome).toBe("granted");
    expect(decision.lines).toEqual([
      {
        depositId: "D1",
        remainder: "40.00",
        refundable: "10.00",
        destination: "original",
        clause: "12.2",
        because: "refundable",
      },
      {
        depositId: "D2",
        remainder: "30.00",
        refundable: "0.00",
        destination: "none",
        clause: "12.2",
        because: "nothing-left",
      },
    ]);
    expect(decision.eligible).toEqual({ amount: "10.00", currency: "EUR" });
    expect(decision.amount).toEqual({ amount: "10.00", currency: "EUR" });
  });

  it("R10 content: the balance of which nothing is asked stays usable: retained is all of it", () => {
    const decision = asking({ charges: [failed("C1", "2026-06-20T09:00:00Z", "10.00")] });
    expect(decision.outcome).toBe("granted");
    expect(decision.retained.amount).toBe("70.00"); // 80 - 10, whatever is paid out for the charge
  });

  it("R10 on the edge: retained is never below zero where the charge took more than is left", () => {
    const decision = asking({ charges: [failed("C1", "2026-06-20T09:00:00Z", "60.00")] });
    expect(decision).toMatchObject({ outcome: "granted", amount: { amount: "60.00" }, retained: { amount: "20.00" } });
  });

  it("R10 content: retained is all of the balance when it is refused, too", () => {
    const decision = asking({ charges: [failed("C1", "2026-06-20T09:00:00Z", "10.00", { failure: undefined })] });
    expect(decision).toMatchObject({
      outcome: "refused",
      eligible: { amount: "10.00" },
      retained: { amount: "70.00" },
    });
  });

  it.each([
    ["oldest-first", ["50.00", "10.00"]], // 60 of D1 50, D2 30
    ["newest-first", ["30.00", "30.00"]],
    ["pro-rata", ["37.50", "22.50"]], // 60 × 50/80, 60 × 30/80
  ])("R11 content under burn-down %s", (option, amounts) => {
    const decision = asking({ charges: [failed("C1", "2026-06-20T09:00:00Z", "60.00")] }, { "burn-down": option });
    expect(taken(decision)).toEqual(amounts);
    expect(decision.eligible.amount).toBe("60.00");
    expect(decision.readings).toMatchObject({ "burn-down": option });
  });

  it("R11 content: what it took is the difference that it makes, later charges counted", () => {
    // with C1 and C2: 65 used, 0 and 15 left; without C1: 5 used, 45 and 30 left
    const charges = [failed("C1", "2026-06-20T09:00:00Z", "60.00"), failed("C2", "2026-06-21T09:00:00Z", "5.00")];
    expect(taken(asking({ charges }))).toEqual(["45.00", "15.00"]);
  });

  it("R11 content: a charge before any deposit took from the deposit that repaid it", () => {
    const decision = asking({ charges: [failed("C1", "2026-05-20T09:00:00Z", "12.00")] });
    expect(taken(decision)).toEqual(["12.00", "0.00"]);
  });

  it("R11 content: what no deposit has paid can't go back", () => {
    // 100 of 80: both deposits are used up, 20 are owed
    const decision = asking({ charges: [failed("C1", "2026-06-20T09:00:00Z", "100.00")] });
    expect(taken(decision)).toEqual(["50.00", "30.00"]);
    expect(decision).toMatchObject({ outcome: "refused", eligible: { amount: "80.00" }, retained: { amount: "0.00" } });
    expect(findingsOf(decision, "12.2.3")[1]).toBe("forbids in-arrears");
  });

  it("R11 against: a reversed charge took nothing, not even of what another one took", () => {
    const charges = [
      failed("C0", "2026-06-19T09:00:00Z", "20.00"),
      failed("C1", "2026-06-20T09:00:00Z", "10.00", { reversedAt: AT }),
    ];
    const decision = asking({ charges });
    expect(decision.lines).toMatchObject([
      { refundable: "0.00", clause: "12.2", because: "nothing-left", remainder: "30.00" },
      { refundable: "0.00", clause: "12.2", because: "nothing-left", remainder: "30.00" },
    ]);
    expect(findingsOf(decision, "12.1")).toEqual(["forbids no-ground-for-refund"]);
    expect(decision.outcome).toBe("refused");
  });

  it("R11 on the edge: a charge reversed one millisecond later still took it", () => {
    const charges = [failed("C1", "2026-06-20T09:00:00Z", "10.00", { reversedAt: "2026-07-03T09:00:00.001Z" })];
    expect(taken(asking({ charges }))).toEqual(["10.00", "0.00"]);
  });

  it("R11, R8: a charge that an adjustment cancelled took nothing", () => {
    const charges = [failed("C1", "2026-06-20T09:00:00Z", "10.00")];
    const decision = asking({ charges, adjustments: [{ id: "X1", at: "2026-06-21T09:00:00Z", amount: "10.00" }] });
    expect(taken(decision)).toEqual(["0.00", "0.00"]);
    expect(findingsOf(decision, "12.1")).toEqual(["forbids no-ground-for-refund"]);
  });

  it("R11 on the edge: a taking below zero, by the rounding of pro-rata, is zero", () => {
    // in units of 10^-12: 6, 6 and 2. 11 used: 4 5/7, 4 5/7, 1 4/7, so 5, 5 and 1. Without C1 10 used: 4 2/7, 4 2/7,
    // 1 3/7, so 4, 4 and 2. The charge of 1 took 1, 1 and -1.
    const deposits = ["6", "6", "2"].map((units, i) =>
      deposit(`D${i + 1}`, `0.00000000000${units}`, `2026-06-0${i + 1}T09:00:00Z`),
    );
    const charges = [
      failed("C0", "2026-06-20T09:00:00Z", "0.00000000001"),
      failed("C1", "2026-06-21T09:00:00Z", "0.000000000001"),
    ];
    const decision = asking({ deposits, charges }, { "burn-down": "pro-rata" });
    expect(taken(decision)).toEqual(["0.000000000001", "0.000000000001", "0.00"]);
    expect(decision.lines[2]).toMatchObject({ remainder: "0.000000000001", because: "nothing-left" });
    expect(decision.eligible.amount).toBe("0.000000000002");
  });
});

describe("R11, the other clauses stay as they are", () => {
  const charges = [failed("C1", "2026-06-20T09:00:00Z", "10.00")];

  it("R11, 12.2.3: a connected number forbids", () => {
    const numbers = [
      { id: "N1", orderedAt: "2026-06-01T10:00:00Z", activatedAt: "2026-06-02T10:00:00Z", monthlyFee: "9.90" },
    ];
    const decision = asking({ charges, numbers });
    expect(findingsOf(decision, "12.2.3")[0]).toBe("forbids services-in-use");
    expect(decision.outcome).toBe("refused");
  });

  it("R11, 12.2.3 on the edge: a charge that took the last cent leaves no positive balance", () => {
    const decision = asking({ charges: [failed("C1", "2026-06-20T09:00:00Z", "80.00")] });
    expect(findingsOf(decision, "12.2.3")[3]).toBe("forbids no-positive-balance");
    expect(decision).toMatchObject({ outcome: "refused", eligible: { amount: "80.00" } });
  });

  it("R11, 12.2.5: the window runs from the last charge, which may be another", () => {
    const later = { id: "C2", at: "2026-06-24T09:00:00Z", amount: "1.00", kind: "call" } as const;
    // 24 December and the days after it are not worked: Monday 28 December, 24:00
    expect(untilOf(asking({ charges: [...charges, later] }), "12.2.5")).toEqual(["2026-12-28T22:00:00.000Z"]);
  });

  it("R11, 12.2.4 and 12.3: identity is awaited", () => {
    const decision = asking({ charges, subscriber: { ...CLEAN.subscriber, identity: {} } });
    expect(findingsOf(decision, "12.2.4")).toEqual(["awaits identity-documents"]);
    expect(findingsOf(decision, "12.3")).toEqual(["awaits identity-documents"]);
    expect(decision.outcome).toBe("awaiting");
  });

  it("R11, 12.4: what it took from a crypto deposit needs a destination, what is left of one does not", () => {
    const crypto = (id: string) => DEPOSITS.map((one) => (one.id === id ? { ...one, method: "crypto" as const } : one));
    expect(findingsOf(asking({ charges, deposits: crypto("D1") }), "12.4")).toEqual(["awaits destination"]);
    expect(findingsOf(asking({ charges, deposits: crypto("D2") }), "12.4")).toEqual([NOTHING_AGAINST]);
  });

  it("R11, 8.5.1: what it took from special funds is kept", () => {
    const deposits = [{ ...DEPOSITS[0], source: "special-conditions" } as (typeof DEPOSITS)[number]];
    const decision = asking({ charges, deposits }, { "special-funds": "always" });
    expect(decision.lines).toMatchObject([
      { remainder: "40.00", refundable: "0.00", clause: "8.5.1", because: "special-conditions" },
    ]);
    expect(findingsOf(decision, "12.1")).toEqual(["forbids no-ground-for-refund"]);
  });

  it("R11, 9.8: the fee is taken from what goes back", () => {
    const decision = given({ deposits: DEPOSITS, charges })
      .under(freezvon)
      .at(AT)
      .refund({ subject: { chargeId: "C1" }, payoutFee: "1.50" });
    expect(decision).toMatchObject({
      eligible: { amount: "8.50" },
      amount: { amount: "8.50" },
      retained: { amount: "70.00" },
    });
  });
});

describe("a charge that can't be asked back", () => {
  const charges = [failed("C1", "2026-06-20T09:00:00Z", "10.00")];

  it("against: an id that the account lacks is an input error", () => {
    expect(() => asking({ charges }, {}, "C9")).toThrow(InputError);
  });

  it("on the edge: one posted a millisecond later has not happened, so the account lacks it as well", () => {
    expect(() => asking({ charges: [failed("C1", "2026-07-03T09:00:00.001Z", "10.00")] })).toThrow(InputError);
  });

  it("on the edge: a charge posted at the instant of the question is asked back", () => {
    expect(taken(asking({ charges: [failed("C1", AT, "10.00")] }))).toEqual(["10.00", "0.00"]);
  });
});
