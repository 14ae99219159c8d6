/** One clause that says several things (B1, B15). */
import { describe, expect, it } from "vitest";
import { awaits, limits, satisfied, unknown } from "../../src/core/finding.js";
import { rowOf } from "../../src/core/row.js";

const told = (...verdicts: Parameters<typeof rowOf>[0]) =>
  rowOf(verdicts, "nothing-to-settle").map(({ effect, because, needs = [], atMost }) =>
    [effect, because, ...needs, ...(atMost === undefined ? [] : [`at most ${atMost}`])].join(" "),
  );

describe("rowOf", () => {
  it("keeps what applies, in its order, and leaves out what is satisfied", () => {
    const verdicts = [limits("in-breach"), satisfied("effect-reached"), awaits("effect-running")];
    expect(told(...verdicts)).toEqual(["limits in-breach", "awaits effect-running"]);
  });

  it("says once that nothing is against it", () => {
    expect(told(satisfied("effect-reached"), satisfied("confirmed"))).toEqual(["satisfied nothing-to-settle"]);
  });

  it("makes one unknown of all that is open, as strong as the strongest, in the place of the first", () => {
    const [weak, strong] = [unknown(["numbers"], "limits"), unknown(["invoices", "numbers"], "forbids")];
    expect(told(limits("in-breach"), weak, awaits("effect-running"), strong)).toEqual([
      "limits in-breach",
      "unknown not-known numbers invoices at most forbids",
      "awaits effect-running",
    ]);
    expect(told(strong, weak)).toEqual(["unknown not-known invoices numbers at most forbids"]);
  });
});
