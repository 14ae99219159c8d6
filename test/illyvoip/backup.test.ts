/** assessBackup under ILLYVOIP: ¶43 and the reading gigabyte. */
import { assessBackup, type BackupQuestion, InputError, illyvoip, withReadings } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf } from "../support/given.js";

const BINARY = 21_474_836_480;
const asked = (question: Omit<BackupQuestion, "at">, option = "binary") =>
  assessBackup(withReadings(illyvoip, { gigabyte: option }), { at: "2026-07-08T09:00:00Z", ...question });
const SATISFIED = [expect.stringMatching(/^satisfied /)];

describe("¶43", () => {
  it("content: shared, under the limit; with all that is said of backups", () => {
    const decision = asked({ shared: true, usedBytes: 21_000_000_000 });
    expect(decision).toMatchObject({
      decision: "backup",
      outcome: "included",
      limitBytes: BINARY,
      // 168 hours earlier
      copiesFromAt: "2026-07-01T09:00:00.000Z",
      perDay: 2,
      mirrored: true,
      needs: [],
      readings: { gigabyte: "binary" },
    });
    expect(findingsOf(decision, "¶43")).toEqual(SATISFIED);
  });

  it.each([
    ["binary", BINARY],
    ["decimal", 20_000_000_000],
  ])("%s, on the edge: exactly the limit, and a byte more", (option, limitBytes) => {
    const exactly = asked({ shared: true, usedBytes: limitBytes }, option);
    expect(exactly).toMatchObject({ outcome: "included", limitBytes });
    expect(findingsOf(exactly, "¶43")).toEqual(SATISFIED);
    const above = asked({ shared: true, usedBytes: limitBytes + 1 }, option);
    expect(above.outcome).toBe("databases-only");
    expect(findingsOf(above, "¶43")).toEqual(["limits over-disk-limit"]);
  });

  it("the spec's example: 21,000,000,000 bytes under decimal", () => {
    expect(asked({ shared: true, usedBytes: 21_000_000_000 }, "decimal").outcome).toBe("databases-only");
  });

  it("168 elapsed hours, whatever the clocks do", () => {
    // the clocks go forward on 29 March 2026
    const decision = assessBackup(illyvoip, { at: "2026-03-30T12:00:00+02:00", shared: false });
    expect(decision.copiesFromAt).toBe("2026-03-23T10:00:00.000Z");
  });

  it("not shared: included, whatever the use", () => {
    for (const usedBytes of [undefined, 30_000_000_000])
      expect(asked({ shared: false, usedBytes })).toMatchObject({ outcome: "included", needs: [] });
  });

  it("what is not known matters only where the rest does not settle it", () => {
    expect(asked({ usedBytes: 5_000_000_000 })).toMatchObject({ outcome: "included", needs: [] });
    const shared = asked({ usedBytes: 30_000_000_000 });
    expect(shared).toMatchObject({ outcome: "undetermined", needs: ["question.shared"], limitBytes: BINARY });
    expect(findingsOf(shared, "¶43")).toEqual(["unknown not-known"]);
    expect(asked({ shared: true })).toMatchObject({ outcome: "undetermined", needs: ["question.usedBytes"] });
    expect(asked({})).toMatchObject({
      outcome: "undetermined",
      needs: ["question.shared", "question.usedBytes"],
      perDay: 2,
    });
  });

  it("a number of bytes that is none is an input error", () => {
    expect(() => asked({ usedBytes: -1 })).toThrow(InputError);
  });
});
