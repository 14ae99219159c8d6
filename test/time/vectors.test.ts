/** Every time vector against what the options of the terms compute with, also of windows that no door asks yet. */
import { describe, expect, it } from "vitest";
import type { CivilTime } from "../../src/time/civil-time.js";
import type {
  DayRule,
  FeeDayRule,
  FirstFeeDayRule,
  LookBackRule,
  MonthRule,
  MonthsLeftRule,
} from "../../src/time/day-rules.js";
import type { Window } from "../../src/time/windows.js";
import {
  type Cell,
  cellsOf,
  dayOf,
  dayTextOf,
  firstOutside,
  instantOf,
  meansOf,
  RULES,
  type Span,
  textOf,
  timeVectors,
} from "./vectors.js";

const of = <Means>({ terms, reading, option }: Cell<unknown>): Means => meansOf<Means>(terms, reading, option);
const factOf = (cell: Cell<unknown>, name: string): string => String(cell.vector[name]);
const anchorOf = (cell: Cell<unknown>): number => instantOf(cell.vector.anchor);

describe("the vectors", () => {
  it("each letter of each rule is an option of 4-time.md or named as none", () => {
    expect(timeVectors.rules.map(({ id }) => id).sort()).toEqual(Object.keys(RULES).sort());
    for (const { id, readings } of timeVectors.rules) {
      const named = [...Object.keys(RULES[id]?.options ?? {}), ...(RULES[id]?.noOptions ?? [])];
      expect(named.sort(), id).toEqual(Object.keys(readings).sort());
    }
  });

  it("each vector has all letters of its rule", () => {
    for (const { id, rule, readings } of timeVectors.vectors) {
      const letters = Object.keys(timeVectors.rules.find((found) => found.id === rule)?.readings ?? {});
      expect(Object.keys(readings).sort(), id).toEqual(letters.sort());
    }
  });

  it("R1 is the default", () => {
    for (const [id, { terms, reading, options }] of Object.entries(RULES))
      expect(terms.chosen[reading], id).toBe(options.R1);
  });

  it("as many letters are checked as there are: vectors times letters that are options", () => {
    const checked = Object.keys(RULES).map((id) => [id, cellsOf(id).length]);
    expect(Object.fromEntries(checked)).toEqual({
      "ILLY-DISPUTE-3D": 7 * 4,
      "ILLY-REFUND-90D": 4 * 3,
      "ILLY-CAP-3M": 3 * 2,
      "FZ-CREDIT-3BD": 3 * 2,
      "FZ-ACTIVATE-24H": 2 * 2,
      "FZ-NOTICE-10D": 2 * 3,
      "FZ-COMPLAINT-30D": 4 * 4,
      "FZ-INACTIVE-6M": 3 * 2,
      "FZ-TERMINATE-7D": 2 * 3,
      "FZ-REFUND-6M": 4 * 3,
      "FZ-KYC-48H": 3 * 3,
      "ILLY-AGE-18": 2 * 2,
      "ILLY-VERSION": 1 * 1,
      "ILLY-MONTHS-REMAINING": 4 * 3,
      "FZ-FEE-DATE": 3 * 4,
      "ILLY-UPTIME-999": 3 * 3,
      "FZ-RENEW-MONTHLY": 1 * 2,
      "ILLY-FX-DATE": 1 * 2,
    });
    expect(timeVectors.vectors.length).toBe(52);
  });
});

describe("windows with an end: the boundary is the first instant outside (R61)", () => {
  const cells = cellsOf<Span>(
    "ILLY-DISPUTE-3D",
    "ILLY-REFUND-90D",
    "FZ-CREDIT-3BD",
    "FZ-COMPLAINT-30D",
    "FZ-INACTIVE-6M",
    "FZ-REFUND-6M",
    "FZ-KYC-48H",
  );
  it.each(cells)("$id $letter $reading $option", (cell) => {
    const { endAt } = of<Window>(cell)(anchorOf(cell), cell.terms.time);
    expect(textOf(endAt)).toBe(textOf(firstOutside(cell.expected)));
    expect(instantOf(cell.vector.now) < endAt).toBe(cell.expected.inside);
  });

  it.each(cellsOf<Span>("FZ-ACTIVATE-24H"))("$id $letter $reading $option, of 24 hours", (cell) => {
    const { endAt } = of<(hours: number) => Window>(cell)(24)(anchorOf(cell), cell.terms.time);
    expect(textOf(endAt)).toBe(textOf(firstOutside(cell.expected)));
    expect(instantOf(cell.vector.now) < endAt).toBe(cell.expected.inside);
  });
});

describe("windows with a start: the boundary is the first instant inside", () => {
  const startOf = ({ expected }: Cell<Span>): string => textOf(instantOf(expected.start ?? ""));

  it.each(cellsOf<Span>("FZ-NOTICE-10D", "FZ-TERMINATE-7D"))("$id $letter $reading $option", (cell) => {
    const { endAt } = of<Window>(cell)(anchorOf(cell), cell.terms.time);
    expect(textOf(endAt)).toBe(startOf(cell));
    expect(instantOf(cell.vector.now) >= endAt).toBe(cell.expected.inside);
  });

  it.each(cellsOf<Span>("ILLY-CAP-3M"))("$id $letter $reading $option, up to the action", (cell) => {
    const fromAt = of<LookBackRule>(cell)(anchorOf(cell), cell.terms.time);
    const paidAt = instantOf(cell.vector.now);
    expect(textOf(fromAt)).toBe(startOf(cell));
    expect(textOf(anchorOf(cell))).toBe(textOf(firstOutside(cell.expected)));
    expect(fromAt <= paidAt && paidAt < anchorOf(cell)).toBe(cell.expected.inside);
  });

  it.each(cellsOf<Span>("ILLY-AGE-18"))("$id $letter $reading $option", (cell) => {
    const { time } = cell.terms;
    // the anchor is 00:00 of the birth day
    const birthOn = factOf(cell, "anchorLocal").slice(0, 10);
    const adultAt = time.startOf(of<(birth: number) => number>(cell)(dayOf(birthOn)));
    expect(textOf(adultAt)).toBe(startOf(cell));
    expect(instantOf(cell.vector.now) >= adultAt).toBe(cell.expected.inside);
  });

  it.each(cellsOf<Span>("ILLY-VERSION"))("$id $letter $reading $option", (cell) => {
    const inForceAt = of<(versionOn: number, time: CivilTime) => number>(cell)(
      dayOf(cell.terms.inForceOn ?? ""),
      cell.terms.time,
    );
    expect(textOf(inForceAt)).toBe(startOf(cell));
    expect(instantOf(cell.vector.now) >= inForceAt).toBe(cell.expected.inside);
  });
});

describe("windows that give a count, a day, days or a ratio", () => {
  it.each(cellsOf<number>("ILLY-MONTHS-REMAINING"))("$id $letter $reading $option", (cell) => {
    const left = of<MonthsLeftRule>(cell)(
      dayOf(factOf(cell, "termStart")),
      Number(cell.vector.termMonths),
      instantOf(factOf(cell, "effective")),
      cell.terms.time,
    );
    // The vector counts whole months as java.time does, which is not the inverse of addition: it says 1. By the words
    // of 4-time.md, "largest n with day(E) + n months ≤ term end", 29 Dec 2024 + 2 months is 28 Feb 2025, the end.
    const differs = cell.id === "ILLY-MONTHS-REMAINING-07" && cell.letter === "R3";
    expect(left).toBe(differs ? 2 : cell.expected);
  });

  it.each(cellsOf<string>("FZ-FEE-DATE"))("$id $letter $reading $option", (cell) => {
    const [orderedAt, activatedAt] = [instantOf(factOf(cell, "order")), instantOf(factOf(cell, "activation"))];
    expect(dayTextOf(of<FirstFeeDayRule>(cell)(orderedAt, activatedAt, cell.terms.time))).toBe(cell.expected);
  });

  it.each(cellsOf<readonly string[]>("FZ-RENEW-MONTHLY"))("$id $letter $reading $option", (cell) => {
    const next = of<FeeDayRule>(cell);
    const anchor = dayOf(factOf(cell, "firstFeeDate"));
    const days = [anchor];
    while (days.length < Number(cell.vector.count)) days.push(next(anchor, days.at(-1) ?? anchor));
    expect(days.map(dayTextOf)).toEqual(cell.expected);
  });

  it.each(cellsOf<string>("ILLY-FX-DATE"))("$id $letter $reading $option", (cell) => {
    const { dayOf: dayIn } = of<DayRule>(cell)(cell.terms.time);
    expect(dayTextOf(dayIn(instantOf(factOf(cell, "instant"))))).toBe(cell.expected);
  });

  it.each(cellsOf<boolean>("ILLY-UPTIME-999"))("$id $letter $reading $option", (cell) => {
    const { month, maintenanceShortensMonth } = of<{ month: MonthRule; maintenanceShortensMonth: boolean }>(cell);
    const [year = 0, of12 = 0] = factOf(cell, "month").split("-").map(Number);
    const [fromAt, untilAt] = month((year - 1970) * 12 + of12 - 1, cell.terms.time);
    const totalMs = untilAt - fromAt;
    if (cell.letter !== "R3") expect(totalMs).toBe(cell.vector.localMonthMs);
    // the downtime of the vectors is without maintenance, and lies within both the local and the UTC month
    const downMs = Number(cell.vector.downtimeMsLocal);
    const counted = totalMs - (maintenanceShortensMonth ? Number(cell.vector.maintenanceMsLocal) : 0);
    expect((counted - downMs) * 1000 >= counted * 999).toBe(cell.expected);
  });
});
