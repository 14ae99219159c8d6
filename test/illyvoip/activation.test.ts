/** decideActivation under ILLYVOIP, which does not speak of it: B5, B17, B18. */
import { InputError, illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import { given } from "../support/given.js";

const number = { id: "N1", orderedAt: "2026-03-27T08:00:00.000Z", monthlyFee: "9.90" };

describe("¶17", () => {
  it("is the nearest paragraph; nothing is answered, known or not", () => {
    for (const numbers of [[number], undefined]) {
      const decision = given({ numbers }).under(illyvoip).at("2026-04-02T09:00:00Z").activation();
      expect(decision).toMatchObject({
        decision: "activation",
        outcome: "not-addressed",
        dueAt: null,
        punctual: null,
        confirm: null,
        feeOn: null,
        needs: [],
        readings: {},
      });
      expect(decision.findings).toEqual([{ clause: "¶17", effect: "satisfied", because: "not-addressed", facts: {} }]);
    }
  });

  it("B18: input errors come before silence", () => {
    const { under } = given({ numbers: [number] });
    expect(() => under(illyvoip).at("2026-03-27T07:59:59.999Z").activation()).toThrow(InputError);
    expect(() => under(illyvoip).at("2026-04-02T09:00:00Z").activation({ numberId: "N2" })).toThrow(InputError);
    expect(() => under(illyvoip).at("2026-04-02T09:00:00Z").activation({ hours: 0 })).toThrow(InputError);
  });
});
