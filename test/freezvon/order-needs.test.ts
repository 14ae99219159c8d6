/** Freezvon, may an order go through: unknowns beside what is known, and what findings tell of the facts; B1, B14, B34. */
import { freezvon, type OrderItem, type OrderQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { CLEAN, deposit, findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const SINCE = "2026-06-15T09:00:00Z";

type Facts = NonNullable<Parameters<typeof given>[0]>;
const subscriber = {
  ...CLEAN.subscriber,
  name: "Mari",
  contactPhone: "+3725550100",
  address: "Narva mnt 5, Tallinn",
};
const asked = (facts: Facts = {}, item: Partial<OrderItem> = {}, more: Partial<OrderQuestion> = {}) =>
  given({ subscriber, ...facts })
    .under(freezvon)
    .at(AT)
    .order({ ...more, item: { kind: "number", price: "14.90", documents: "accepted", ...item } as OrderItem });
const factsOf = (decision: ReturnType<typeof asked>, clause: string) =>
  decision.findings.filter((finding) => finding.clause === clause).map(({ facts }) => facts);

describe("7.6: documents that are not known", () => {
  it.each([{ genuine: false }, { own: false }, { genuine: true, own: false }, { genuine: false, own: false }])(
    "B34: %j: unknown, it could refuse",
    (fault) => {
      const decision = asked({}, { documents: undefined, ...fault });
      expect(decision).toMatchObject({ outcome: "undetermined", needs: ["question.item.documents"] });
      expect(findingsOf(decision, "7.6")).toEqual(["unknown not-known"]);
    },
  );

  it("B14: money that is awaited settles 4.3, but not 7.6", () => {
    const short: Facts = { deposits: [deposit("D1", "10.00", "2026-06-01T09:00:00Z")] };
    expect(asked(short, { documents: undefined, own: true })).toMatchObject({ outcome: "awaiting", needs: [] });
    expect(asked(short, { documents: undefined, own: false })).toMatchObject({
      outcome: "undetermined",
      needs: ["question.item.documents"],
    });
  });
});

describe("what findings tell of the facts", () => {
  it("4.2: the balance", () => {
    const charges = [{ id: "C1", at: SINCE, amount: "53.00", kind: "call" }] as const;
    expect(factsOf(asked({ charges }), "4.2")).toEqual([{ balance: "-3.00" }]);
  });

  it("6.5: the number", () => {
    const numbers = [{ id: "N7", orderedAt: SINCE, monthlyFee: "9.90" }];
    expect(factsOf(asked({ numbers }, {}, { amends: "N7" }), "6.5")).toEqual([{ numberId: "N7" }]);
  });

  it("4.1: who ended it, for what, and every open block, ids sorted", () => {
    const blocks = [
      { id: "B3", at: SINCE, cause: "fraud" },
      { id: "B1", at: SINCE, cause: "conduct" },
      { id: "B2", at: SINCE, cause: "conduct", liftedAt: AT },
    ] as const;
    const ended = { by: "subscriber", noticeAt: SINCE, effectiveAt: SINCE } as const;
    expect(factsOf(asked({ blocks, termination: ended }), "4.1")).toEqual([
      { by: "subscriber", cause: null },
      { blockIds: ["B1", "B3"] },
    ]);
    const termination = { ...ended, by: "operator", cause: "fraud" } as const;
    expect(factsOf(asked({ termination }), "4.1")).toEqual([{ by: "operator", cause: "fraud" }]);
  });

  it("4.1 on the edge: a block counts from its instant on", () => {
    expect(asked({ blocks: [{ id: "B1", at: "2026-07-03T09:00:00.001Z", cause: "fraud" }] }).outcome).toBe("accepted");
    expect(asked({ blocks: [{ id: "B1", at: AT, cause: "fraud" }] }).outcome).toBe("refused");
  });
});
