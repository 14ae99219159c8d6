/** assessBackup under Freezvon, which does not speak of backups: 5.3 is the nearest clause. */
import { assessBackup, freezvon, InputError } from "fineprint";
import { describe, expect, it } from "vitest";

describe("5.3", () => {
  it("nothing is answered, whatever is known", () => {
    for (const more of [{}, { shared: true, usedBytes: 30_000_000_000 }]) {
      const decision = assessBackup(freezvon, { at: "2026-07-08T09:00:00Z", ...more });
      expect(decision).toMatchObject({
        decision: "backup",
        outcome: "not-addressed",
        limitBytes: null,
        copiesFromAt: null,
        perDay: null,
        mirrored: null,
        needs: [],
        readings: {},
      });
      expect(decision.findings).toEqual([{ clause: "5.3", effect: "satisfied", because: "not-addressed", facts: {} }]);
    }
  });

  it("B18: input errors come before silence", () => {
    expect(() => assessBackup(freezvon, { at: "2026-07-08" })).toThrow(InputError);
  });
});
