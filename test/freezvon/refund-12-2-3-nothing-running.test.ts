/** Freezvon 12.2.3: no services in use, no arrears, no unpaid invoices, a positive balance: four findings. */
import { freezvon, type PhoneNumber, type Subscription } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given } from "../support/given.js";
import { AT, asked, FAILED, type Facts, four, invoice, used } from "../support/refund-12-2-3.js";

const A_MILLISECOND_LATER = "2026-07-03T09:00:00.001Z";
const number = (more: Partial<PhoneNumber> = {}): PhoneNumber => ({
  id: "N1",
  orderedAt: "2026-06-01T10:00:00Z",
  activatedAt: "2026-06-02T10:00:00Z",
  monthlyFee: "9.90",
  ...more,
});
const subscription = (more: Partial<Subscription> = {}): Subscription => ({
  id: "S1",
  kind: "hosting",
  startedOn: "2026-06-01",
  termMonths: 12,
  monthlyFee: "8.00",
  paid: "96.00",
  ...more,
});

describe("Freezvon 12.2.3, all four", () => {
  it("12.2.3 content: nothing runs, nothing is owed, and there is a balance", () => {
    expect(four({})).toEqual(["ok", "ok", "ok", "ok"]);
    expect(asked({}).outcome).toBe("granted");
  });

  it("12.2.3 against: each of the four is told beside the others", () => {
    const decision = asked({ numbers: [number()], invoices: [invoice()], charges: used("50.01") });
    expect(findingsOf(decision, "12.2.3")).toEqual([
      "forbids services-in-use",
      "forbids in-arrears",
      "forbids unpaid-invoices",
      "forbids no-positive-balance",
    ]);
    expect(decision.outcome).toBe("refused");
  });
});

describe("Freezvon 12.2.3, services in use", () => {
  it.each<[string, Facts]>([
    ["a number that was never activated", { numbers: [number({ activatedAt: undefined })] }],
    ["a number that was disconnected", { numbers: [number({ disconnectedAt: "2026-07-01T10:00:00Z" })] }],
    ["a subscription that has ended", { subscriptions: [subscription({ endedAt: "2026-07-01T10:00:00Z" })] }],
    ["a subscription that starts later", { subscriptions: [subscription({ startedOn: "2026-08-01" })] }],
  ])("12.2.3 content: %s", (_, facts) => {
    expect(four(facts)).toEqual(["ok", "ok", "ok", "ok"]);
  });

  it.each<[string, Facts]>([
    ["a connected number", { numbers: [number()] }],
    [
      "one connected number beside a disconnected one",
      { numbers: [number({ disconnectedAt: AT }), number({ id: "N2" })] },
    ],
    ["a running subscription", { subscriptions: [subscription()] }],
    [
      "R23: a subscription whose term is over and that was not ended",
      { subscriptions: [subscription({ termMonths: 1, startedOn: "2026-01-05" })] },
    ],
    ["a number whose cancellation was asked for", { numbers: [number({ cancelRequestedAt: "2026-07-01T10:00:00Z" })] }],
    [
      "R23: a connected number in a blocked account",
      { numbers: [number()], blocks: [{ id: "B1", at: "2026-07-01T10:00:00Z", cause: "conduct" }] },
    ],
    [
      "R23: a connected number in a terminated account",
      {
        numbers: [number()],
        termination: { by: "subscriber", noticeAt: "2026-06-01T09:00:00Z", effectiveAt: "2026-06-10T09:00:00Z" },
      },
    ],
  ])("12.2.3 against: %s", (_, facts) => {
    expect(four(facts)).toEqual(["forbids services-in-use", "ok", "ok", "ok"]);
    expect(asked(facts).outcome).toBe("refused");
  });

  it.each<[string, string, Facts]>([
    ["a number activated now is in use", "forbids services-in-use", { numbers: [number({ activatedAt: AT })] }],
    [
      "a number activated a millisecond later is not",
      "ok",
      { numbers: [number({ activatedAt: A_MILLISECOND_LATER })] },
    ],
    ["a number disconnected now is not", "ok", { numbers: [number({ disconnectedAt: AT })] }],
    [
      "a number disconnected a millisecond later is in use",
      "forbids services-in-use",
      { numbers: [number({ disconnectedAt: A_MILLISECOND_LATER })] },
    ],
    ["a subscription that ended now is not", "ok", { subscriptions: [subscription({ endedAt: AT })] }],
    [
      "one that ends a millisecond later is in use",
      "forbids services-in-use",
      { subscriptions: [subscription({ endedAt: A_MILLISECOND_LATER })] },
    ],
    [
      "R23: one that starts today is in use",
      "forbids services-in-use",
      { subscriptions: [subscription({ startedOn: "2026-07-03" })] },
    ],
    ["R23: one that starts tomorrow is not", "ok", { subscriptions: [subscription({ startedOn: "2026-07-04" })] }],
  ])("12.2.3 on the edge: %s", (_, finding, facts) => {
    expect(four(facts)).toEqual([finding, "ok", "ok", "ok"]);
  });

  it.each([
    ["2026-07-03T20:59:59.999Z", "ok"],
    ["2026-07-03T21:00:00.000Z", "forbids services-in-use"], // 4 July, 00:00 in Tallinn
  ])("12.2.3, R23 on the edge: a subscription of 4 July asked about at %s", (at, finding) => {
    const decision = given({ subscriptions: [subscription({ startedOn: "2026-07-04" })] })
      .under(freezvon)
      .at(at)
      .refund(FAILED);
    expect(findingsOf(decision, "12.2.3")[0]?.replace(/^satisfied .*/, "ok")).toBe(finding);
  });

  it.each<[string, Facts, readonly string[]]>([
    ["numbers", { numbers: undefined }, ["numbers"]],
    ["subscriptions", { subscriptions: undefined }, ["subscriptions"]],
    ["both", { numbers: undefined, subscriptions: undefined }, ["numbers", "subscriptions"]],
    [
      "subscriptions, and no number connected",
      { numbers: [number({ disconnectedAt: AT })], subscriptions: undefined },
      ["subscriptions"],
    ],
  ])("12.2.3, R22 unknown: %s not known", (_, facts, needs) => {
    const decision = asked(facts);
    expect(decision.findings.filter(({ clause }) => clause === "12.2.3")[0]).toMatchObject({
      effect: "unknown",
      needs,
    });
    expect(decision.outcome).toBe("undetermined");
    expect(decision.needs).toEqual(needs);
  });

  it.each<[string, Facts]>([
    ["a connected number, subscriptions not known", { numbers: [number()], subscriptions: undefined }],
    ["a running subscription, numbers not known", { numbers: undefined, subscriptions: [subscription()] }],
  ])("12.2.3, R22 against: what is known settles it: %s", (_, facts) => {
    const decision = asked(facts);
    expect(findingsOf(decision, "12.2.3")[0]).toBe("forbids services-in-use");
    expect(decision.outcome).toBe("refused");
    expect(decision.needs).toEqual([]);
  });
});
