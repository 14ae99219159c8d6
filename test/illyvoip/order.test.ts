/** ILLYVOIP, may an order go through: ¶8, ¶17, ¶23 and ¶31; B18, B36. */
import { InputError, illyvoip, type OrderQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given, untilOf } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const SINCE = "2026-06-15T09:00:00Z";
const satisfied = expect.stringMatching(/^satisfied /);

type Facts = NonNullable<Parameters<typeof given>[0]>;
const asked = (facts: Facts = {}, more: Partial<OrderQuestion> = {}) =>
  given(facts)
    .under(illyvoip)
    .at(more.at ?? AT)
    .order({ item: { kind: "number", price: "14.90" }, paidAt: SINCE, ...more });
const endings = (facts: Facts) => ["¶23", "¶31"].map((clause) => findingsOf(asked(facts), clause));
const REQUEST = [{ kind: "identity", requestedAt: SINCE }] as const;
const UNPAID = { paidAt: undefined };
const BLOCKS = [{ id: "B1", at: SINCE, cause: "discretion" }] as const;
const ended = (by: "subscriber" | "operator") => ({ termination: { by, noticeAt: SINCE, effectiveAt: SINCE } });

it("content: paid for, from the billing information, whatever the balance, the data and the documents", () => {
  const decision = asked({ deposits: [] });
  expect(decision).toMatchObject({
    outcome: "accepted",
    price: { amount: "14.90", currency: "EUR" },
    balance: { amount: "0.00", currency: "EUR" },
    missing: { amount: "0.00", currency: "EUR" },
    payFrom: "billing-information",
    needs: [],
    readings: {},
  });
  expect(decision.findings.map(({ clause, effect }) => `${clause} ${effect}`)).toEqual([
    "¶8 satisfied",
    "¶17 satisfied",
    "¶31 satisfied",
  ]);
});

describe("¶17: paid in advance", () => {
  it("awaited until, but not at, the instant of the payment", () => {
    const before = asked({}, { paidAt: AT, at: "2026-07-03T08:59:59.999Z" });
    expect(before.outcome).toBe("awaiting");
    expect(findingsOf(before, "¶17")).toEqual(["awaits payment-in-advance"]);
    expect(untilOf(before, "¶17")).toEqual(["2026-07-03T09:00:00.000Z"]);
    expect(asked({}, { paidAt: AT }).outcome).toBe("accepted");
    expect(untilOf(asked({}, UNPAID), "¶17")).toEqual([null]);
  });
});

describe("¶8: requests", () => {
  it("unpaid and with an open request: awaiting, since that is stronger; once paid: discretionary", () => {
    const unpaid = asked({}, { ...UNPAID, requests: REQUEST });
    expect(unpaid.outcome).toBe("awaiting");
    expect(findingsOf(unpaid, "¶8")).toEqual(["discretion order-may-be-denied"]);
    expect(asked({}, { requests: REQUEST }).outcome).toBe("discretionary");
  });

  it("answered: nothing against it; other requests are Freezvon's", () => {
    expect(asked({}, { requests: [{ ...REQUEST[0], answeredAt: AT }] }).outcome).toBe("accepted");
    expect(asked({}, { requests: [{ kind: "photo-verification", requestedAt: SINCE }] }).outcome).toBe("accepted");
  });
});

describe("¶23 and ¶31: the end and blocks", () => {
  it("B36: ended by the subscriber: ¶23 alone", () => {
    expect(asked(ended("subscriber")).outcome).toBe("refused");
    expect(endings(ended("subscriber"))).toEqual([["forbids agreement-ended"], []]);
  });

  it("B36: blocked too: both, in document order", () => {
    const both = { ...ended("subscriber"), blocks: BLOCKS };
    expect(endings(both)).toEqual([["forbids agreement-ended"], ["forbids account-blocked"]]);
  });

  it("ended by the operator, blocked, or both: ¶31", () => {
    expect(endings(ended("operator"))).toEqual([[], ["forbids agreement-ended"]]);
    expect(endings({ blocks: BLOCKS })).toEqual([[], ["forbids account-blocked"]]);
    const both = { ...ended("operator"), blocks: BLOCKS };
    expect(endings(both)).toEqual([[], ["forbids agreement-ended", "forbids account-blocked"]]);
  });

  it("notice without an effect ends nothing", () => {
    expect(endings({ termination: { by: "operator", noticeAt: SINCE } })).toEqual([[], [satisfied]]);
  });
});

it("amending a placed order is not addressed, but the number must be there (B18)", () => {
  const numbers = [{ id: "N1", orderedAt: SINCE, monthlyFee: "9.90" }];
  expect(asked({ numbers }, { amends: "N1" }).outcome).toBe("accepted");
  expect(() => asked({ numbers }, { amends: "N2" })).toThrow(InputError);
});
