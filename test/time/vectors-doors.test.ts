/** Every time vector of the windows that the five doors ask, through the doors: at `now`, just before the end, at it. */
import { freezvon, illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";
import { DOORS, doorOf } from "./doors.js";
import { type Cell, cellsOf, dayTextOf, firstOutside, instantOf, type Span, textOf } from "./vectors.js";

const cells = cellsOf<Span>(...Object.keys(DOORS));

/** What the door must say at an instant. */
function expectDoor({ vector, option, expected, reading }: Cell<Span>, at: string, open: boolean): void {
  const { ask, whileOpen, once, alwaysTold } = doorOf(vector.rule);
  const seen = ask(option, vector.anchor, at);
  expect(seen.open).toBe(open);
  expect(seen.findings).toContainEqual(expect.stringMatching(open ? whileOpen : once));
  expect(seen.findings).not.toContainEqual(expect.stringMatching(open ? once : /^permits |^awaits /));
  expect(seen.endAt).toBe(open || alwaysTold ? textOf(firstOutside(expected)) : null);
  expect(seen.readings[reading]).toBe(option);
}

describe("the doors at the instants of the vectors", () => {
  it("as many letters are checked as there are", () => {
    // vectors × options: ¶21 7 × 4, 10.1 4 × 4, ¶24 4 × 3, 12.2.5 4 × 3, 12.3 3 × 3, 11.2 3 × 2
    expect(cells.length).toBe(28 + 16 + 12 + 12 + 9 + 6);
  });

  it.each(cells)("$id $letter $reading $option: at now", (cell) => {
    expectDoor(cell, cell.vector.now, cell.expected.inside);
  });

  it.each(cells)("$id $letter $reading $option, on the edge: the last millisecond of the window is inside", (cell) => {
    expectDoor(cell, textOf(firstOutside(cell.expected) - 1), true);
  });

  it.each(cells)("$id $letter $reading $option, on the edge: the boundary is outside", (cell) => {
    expectDoor(cell, textOf(firstOutside(cell.expected)), false);
  });
});

describe("decideRenewal: the fee days of the vectors", () => {
  const months = cellsOf<readonly string[]>("FZ-RENEW-MONTHLY").flatMap((cell) =>
    cell.expected.slice(1).map((throughOn, index) => ({ ...cell, fromOn: cell.expected[index] ?? "", throughOn })),
  );

  it("as many months are checked as there are", () => {
    expect(months.length).toBe(2 * 5);
  });

  it.each(months)("7.3 $option: the period from $fromOn runs through $throughOn", ({ option, fromOn, throughOn }) => {
    const decision = given({
      numbers: [
        {
          id: "N1",
          orderedAt: "2026-01-30T22:30:00Z", // 31 January in Tallinn
          activatedAt: "2026-01-31T10:00:00Z",
          monthlyFee: "1.00",
          anchorOn: "2026-01-31",
          paidThroughOn: fromOn,
        },
      ],
      deposits: [deposit("D1", "50.00", "2026-01-20T09:00:00Z")],
    })
      .under(freezvon, { "renewal-anchor": option })
      .at(`${fromOn}T12:00:00Z`)
      .renewal();
    expect(decision.items[0]).toMatchObject({ outcome: "renews", dueOn: fromOn, period: { fromOn, throughOn } });
    expect(decision.readings["renewal-anchor"]).toBe(option);
  });
});

describe("decideRefund: the day of the exchange rate of the vectors", () => {
  const days = cellsOf<string>("ILLY-FX-DATE");
  const asked = (option: string, at: string, on: string) =>
    given({ currency: "USD" })
      .under(illyvoip, { "fx-day": option })
      .at(at)
      .refund({ reason: "discontinue", exchangeRate: { from: "USD", to: "EUR", rate: "0.9", on } });

  it("as many days are checked as there are", () => {
    expect(days.length).toBe(2);
  });

  it.each(days)("¶30 $id $option: the rate of $expected fits, that of the day before or after does not", (cell) => {
    const at = String(cell.vector.instant);
    const fits = asked(cell.option, at, cell.expected);
    expect(findingsOf(fits, "¶30")).toEqual([expect.stringMatching(/^satisfied /)]);
    expect(fits.exchange?.on).toBe(cell.expected);
    for (const days of [-1, 1]) {
      const on = dayTextOf(instantOf(`${cell.expected}T00:00:00Z`) / 86_400_000 + days);
      const misses = asked(cell.option, at, on);
      expect(findingsOf(misses, "¶30")).toEqual([expect.stringMatching(/^unknown /)]);
      expect(misses.needs).toEqual(["question.exchangeRate"]);
    }
  });
});
