/** Freezvon 12.5: no refund in a way in which the recipient can't be identified. */
import { freezvon, type PaymentMethod, type PayoutDestination } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";

const NOTHING_AGAINST = expect.stringMatching(/^satisfied /);
const FAILED = { reason: "service-failed", failure: { alternative: "none" } } as const;

const to = (method: PaymentMethod): PayoutDestination => ({
  method,
  instrument: "X-1",
  inOwnName: true,
  verified: true,
});
const paidBy = (method: PaymentMethod) =>
  given({ deposits: [deposit("D1", "50.00", "2026-06-01T09:00:00Z", { method })] })
    .under(freezvon)
    .at("2026-07-03T09:00:00Z");

describe("Freezvon 12.5, a recipient who can be identified", () => {
  it("12.5 content: no destination", () => {
    expect(findingsOf(paidBy("card").refund(FAILED), "12.5")).toEqual([NOTHING_AGAINST]);
  });

  it("12.5 content: a crypto deposit as such is no offence; without a destination 12.4 alone awaits one", () => {
    const decision = paidBy("crypto").refund(FAILED);
    expect(findingsOf(decision, "12.5")).toEqual([NOTHING_AGAINST]);
    expect(decision.outcome).toBe("awaiting");
  });

  it.each(["card", "bank-transfer"] as const)("12.5 content: a destination by %s", (method) => {
    const decision = paidBy("crypto").refund({ ...FAILED, destination: to(method) });
    expect(findingsOf(decision, "12.5")).toEqual([NOTHING_AGAINST]);
    expect(decision.outcome).toBe("granted");
  });

  it.each(["crypto", "e-wallet", "other"] as const)(
    "12.5 against: a destination by %s, though verified and one's own",
    (method) => {
      const decision = paidBy("crypto").refund({ ...FAILED, destination: to(method) });
      expect(findingsOf(decision, "12.5")).toEqual(["forbids recipient-unidentifiable"]);
      expect(findingsOf(decision, "12.4")).toEqual([NOTHING_AGAINST]); // the two clauses do not look at each other
      expect(decision.outcome).toBe("refused");
      expect(decision.amount.amount).toBe("0.00");
    },
  );

  it.each(["crypto", "e-wallet", "other"] as const)(
    "12.5, R28 on the edge: a destination by %s forbids even where none is needed",
    (method) => {
      const decision = paidBy("card").refund({ ...FAILED, destination: to(method) });
      expect(findingsOf(decision, "12.5")).toEqual(["forbids recipient-unidentifiable"]);
      expect(decision.outcome).toBe("refused");
    },
  );
});
