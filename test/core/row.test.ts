/** One clause that says several things (B1, B15). */
import { describe, expect, it } from "vitest";
import { awaits, limits, satisfied, unknown } from "../../src/core/finding.js";
import { rowOf } from "../../src/core/row.js";

const told = (...verdicts: Parameters<typeof rowOf>[0]) =>
  rowOf(verdicts, "nothing-to-settle").map(({ effect, because, needs = [], open = [] }) =>
    [effect, because, ...needs, ...open.map(({ needs: of, atMost }) => `(${of}: ${atMost})`)].join(" "),
  );

describe("rowOf", () => {
  it("keeps what applies, in its order, and leaves out what is satisfied", () => {
    const verdicts = [limits("in-breach"), satisfied("effect-reached"), awaits("effect-running")];
    expect(told(...verdicts)).toEqual(["limits in-breach", "awaits effect-running"]);
  });

  it("says once that nothing is against it", () => {
    expect(told(satisfied("effect-reached"), satisfied("confirmed"))).toEqual(["satisfied nothing-to-settle"]);
  });

  it("makes one unknown of all that is open, each part as strong as it is, in the place of the first", () => {
    const [weak, strong] = [unknown(["numbers"], "limits"), unknown(["invoices", "numbers"], "forbids")];
    expect(told(limits("in-breach"), weak, awaits("effect-running"), strong)).toEqual([
      "limits in-breach",
      "unknown not-known numbers invoices (numbers: limits) (invoices,numbers: forbids)",
      "awaits effect-running",
    ]);
    expect(told(strong, weak)).toEqual([
      "unknown not-known invoices numbers (invoices,numbers: forbids) (numbers: limits)",
    ]);
  });
});
