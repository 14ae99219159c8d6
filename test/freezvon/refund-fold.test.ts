/** A refund by Freezvon as a whole: every clause is heard (R31), unknowns keep their place (R4), and bad questions (R12). */
import { type Account, type Decision, freezvon, InputError } from "fineprint";
import { describe, expect, it } from "vitest";
import { CLEAN, deposit, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00.000Z";
const FAILED = { reason: "service-failed", failure: { alternative: "none" } } as const;
const EVERY_ROW = [
  ...["5.6", "8.5", "8.5.1", "9.8", "12.1", "12.2", "12.2.1", "12.2.2"],
  ...["12.2.3", "12.2.3", "12.2.3", "12.2.3"],
  ...["12.2.4", "12.2.5", "12.3", "12.4", "12.5", "13.3"],
];
const clausesOf = ({ findings }: Decision) => findings.map(({ clause }) => clause);

/** An account of which nothing optional is known. */
const UNKNOWN: Account = {
  id: "A1",
  currency: "EUR",
  subscriber: { id: "S1", registeredAt: "2026-01-05T09:00:00Z" },
  deposits: [deposit("D1", "50.00", "2026-06-01T09:00:00Z")],
  charges: [],
};
const NOTHING_KNOWN = Object.fromEntries(
  Object.keys(CLEAN).map((key) => [key, UNKNOWN[key as keyof Account]]),
) as Parameters<typeof given>[0];

describe("R31, every row gives a finding", () => {
  it("R31 content: in document order, with nothing against a clean account but 12.2, which permits", () => {
    const decision = given().under(freezvon).at(AT).refund(FAILED);
    expect(clausesOf(decision)).toEqual(EVERY_ROW);
    expect(decision.findings.filter(({ effect }) => effect !== "satisfied").map(({ clause }) => clause)).toEqual([
      "12.2",
    ]);
    expect(decision.outcome).toBe("granted");
    expect(decision.needs).toEqual([]);
  });

  it("R31 against: a subscriber with several obstacles hears of all of them", () => {
    const decision = given({
      violations: [{ id: "V1", at: "2026-06-10T09:00:00Z", kind: "fraud", status: "established" }],
      blocks: [{ id: "B1", at: "2026-06-10T09:00:00Z", cause: "fraud" }],
      subscriber: { ...CLEAN.subscriber, identity: {} },
      deposits: [deposit("D1", "50.00", "2026-06-01T09:00:00Z", { method: "crypto" })],
      invoices: undefined,
    })
      .under(freezvon)
      .at(AT)
      .refund({ reason: "discontinue", payoutFee: "1.00" });
    expect(clausesOf(decision)).toEqual(EVERY_ROW);
    const spoken = decision.findings.filter(({ effect }) => effect !== "satisfied");
    expect(spoken.map(({ clause, effect }) => `${clause} ${effect}`)).toEqual([
      "8.5 forbids",
      "9.8 limits",
      "12.2 permits",
      "12.2.1 forbids",
      "12.2.2 forbids",
      "12.2.3 unknown",
      "12.2.3 unknown",
      "12.2.4 awaits",
      "12.3 awaits",
      "12.4 awaits",
      "13.3 discretion",
    ]);
    expect(decision.outcome).toBe("refused");
    expect(decision.needs).toEqual([]);
  });

  it("R31: for one charge, too", () => {
    const charges: Account["charges"] = [{ id: "C1", at: "2026-06-20T09:00:00Z", amount: "1.00", kind: "call" }];
    const decision = given({ charges })
      .under(freezvon)
      .at(AT)
      .refund({ subject: { chargeId: "C1" } });
    expect(clausesOf(decision)).toEqual(EVERY_ROW);
  });

  it("R31: for an account without money", () => {
    expect(clausesOf(given({ deposits: [] }).under(freezvon).at(AT).refund())).toEqual(EVERY_ROW);
  });
});

describe("R4 and R13, what is not known", () => {
  it("R13, R29, R72: every unknown fact once, in the order of the findings", () => {
    const decision = given(NOTHING_KNOWN).under(freezvon).at(AT).refund();
    expect(decision.outcome).toBe("undetermined");
    expect(decision.needs).toEqual([
      "violations", // 8.5, 12.2.1
      "question.reason", // 12.2.2
      "question.failure",
      "numbers", // 12.2.3
      "subscriptions",
      "invoices",
      "subscriber.identity", // 12.2.4, 12.3
    ]);
    expect(decision.eligible.amount).toBe("50.00");
    expect(decision.amount.amount).toBe("0.00");
  });

  it("R4: an unknown beats what is awaited, for it could forbid", () => {
    const decision = given({ subscriber: { ...CLEAN.subscriber, identity: {} }, violations: undefined })
      .under(freezvon)
      .at(AT)
      .refund(FAILED);
    expect(decision.outcome).toBe("undetermined");
    expect(decision.needs).toEqual(["violations"]);
  });

  it("R4: what is known to forbid settles it, and nothing is needed", () => {
    const decision = given(NOTHING_KNOWN).under(freezvon).at(AT).refund({ reason: "discontinue" });
    expect(decision.outcome).toBe("refused");
    expect(decision.needs).toEqual([]);
  });

  it("R4: nothing refundable settles it, whatever else is not known (12.1)", () => {
    const decision = given({ ...NOTHING_KNOWN, deposits: [] })
      .under(freezvon)
      .at(AT)
      .refund();
    expect(decision.outcome).toBe("refused");
    expect(decision.needs).toEqual([]);
  });

  it("R13: what an ILLYVOIP refund would need is not needed here", () => {
    const decision = given({ subscriber: { ...CLEAN.subscriber, otherAccounts: undefined }, currency: "USD" })
      .under(freezvon)
      .at(AT)
      .refund(FAILED);
    expect(decision.outcome).toBe("granted");
  });

  it("R13: adjustments, refunds, blocks, termination that are absent are none", () => {
    const decision = given({ adjustments: undefined, refunds: undefined, blocks: undefined, termination: undefined })
      .under(freezvon)
      .at(AT)
      .refund(FAILED);
    expect(decision).toEqual(given().under(freezvon).at(AT).refund(FAILED));
  });
});

describe("R12, the request", () => {
  const asked = given().under(freezvon).at(AT);

  it("R12 content: without an instant of its own, a request is made when the question is asked", () => {
    expect(asked.refund(FAILED)).toEqual(asked.refund({ ...FAILED, requestedAt: AT }));
  });

  it("R12 on the edge: at the instant of the question, or of the registration", () => {
    expect(asked.refund({ ...FAILED, requestedAt: AT }).outcome).toBe("granted");
    expect(asked.refund({ ...FAILED, requestedAt: "2026-01-05T09:00:00.000Z" }).at).toBe(AT);
  });

  it("R12 against: one millisecond after the question", () => {
    expect(() => asked.refund({ ...FAILED, requestedAt: "2026-07-03T09:00:00.001Z" })).toThrow(InputError);
  });

  it("R12 against: one millisecond before the registration", () => {
    expect(() => asked.refund({ ...FAILED, requestedAt: "2026-01-05T08:59:59.999Z" })).toThrow(InputError);
  });

  it("against: a question from before the registration; on the edge, at it", () => {
    expect(() => given().under(freezvon).at("2026-01-05T08:59:59.999Z").refund(FAILED)).toThrow(InputError);
    expect(given().under(freezvon).at("2026-01-05T09:00:00.000Z").refund(FAILED).outcome).toBe("refused"); // no deposit yet
  });
});
