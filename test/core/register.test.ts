/** The clause registers: every clause once, in document order, and where 10-the-other-doors.md sends it. */
import { describe, expect, it } from "vitest";
import { DOOR_NAMES } from "../../src/core/door-names.js";
import type { ClauseEntry, Contradiction } from "../../src/core/register.js";
import { freezvonContradictions, freezvonRegister } from "../../src/freezvon/register.js";
import { illyvoipContradictions, illyvoipRegister } from "../../src/illyvoip/register.js";

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

const REASONS = [
  "informational",
  "definition",
  "liability-between-parties",
  "procedure-outside-the-data",
  "not-computable",
];

const ILLYVOIP_IDS = range(1, 53).map((line) => `¶${line}`);

/** How many clauses each section of the document has, and what is numbered below them. */
const FREEZVON_SECTIONS = [13, 3, 1, 16, 6, 6, 9, 6, 9, 3, 6, 5, 4];
const FREEZVON_BELOW: Readonly<Record<string, readonly string[]>> = {
  // 6.6 itself is but a heading
  "6.6": ["6.6.1", "6.6.2"],
  "8.5": ["8.5", "8.5.1"],
  "12.2": ["12.2", "12.2.1", "12.2.2", "12.2.3", "12.2.4", "12.2.5"],
};
const FREEZVON_IDS = FREEZVON_SECTIONS.flatMap((count, section) =>
  range(1, count).flatMap((number) => {
    const id = `${section + 1}.${number}`;
    return FREEZVON_BELOW[id] ?? [id];
  }),
);

/** "Every clause and its doors", as printed. */
const ILLYVOIP_DOORS =
  "¶6 sanction, registration · ¶8 sanction, registration, order · ¶11 suspension, sanction, use · " +
  "¶16 sanction, registration · " +
  "¶17 suspension, renewal, termination, order, activation, allocation, invoice, crediting · " +
  "¶18 renewal, termination · ¶19 refund, invoice · ¶20 sanction · ¶21 dispute · " +
  "¶23 suspension, termination, order, use · ¶24 refund, inactivity, termination · ¶25 refund · " +
  "¶26 refund, sanction · ¶27 refund · ¶28 termination · ¶29 termination · ¶30 refund · " +
  "¶31 refund, suspension, sanction, termination, order, use · ¶32 termination, storage · ¶33 uptime · ¶35 use · " +
  "¶36 invoice · ¶37 liability · ¶43 backup · ¶53 registration, change";
const FREEZVON_DOORS =
  "2.2 registration · 2.3 change · 4.1 registration, order · 4.2 suspension, order, use · 4.3 order · " +
  "4.4 crediting · 4.5 suspension, use · 4.6 sanction, termination · " +
  "4.7 suspension, sanction, termination, use · 4.8 use · 4.9 change · 4.10 use · 4.11 termination · " +
  "4.12 activation · 4.13 sanction · 4.14 sanction · 4.15 suspension · " +
  "4.16 suspension, sanction, termination, use · 5.2 uptime · 5.3 uptime, liability, backup · " +
  "5.5 sanction, termination, registration, order, change · 5.6 refund, termination · 6.1 registration, order · " +
  "6.2 suspension, sanction, use · 6.3 sanction · 6.5 order · 6.6.2 storage · 7.2 use · 7.3 renewal, use · " +
  "7.6 order · 7.7 order · 8.1 allocation, invoice · 8.3 suspension, renewal, termination, use · " +
  "8.4 suspension, renewal · 8.5 refund, sanction · 8.5.1 refund, termination · 8.6 termination · " +
  "9.8 refund, termination, allocation · 10.1 dispute · 11.1 registration, termination · " +
  "11.2 inactivity, suspension, termination, use · 11.3 suspension, termination, use · " +
  "11.4 termination, allocation · 11.5 termination · 11.6 suspension, sanction · 12.1 refund · 12.2 refund · " +
  "12.2.1 refund · 12.2.2 refund · 12.2.3 refund · 12.2.4 refund · 12.2.5 refund · 12.3 refund · 12.4 refund · " +
  "12.5 refund · 13.1 sanction · 13.2 suspension, sanction, termination, use · 13.3 refund, sanction · " +
  "13.4 sanction";

const inOrder = (doors: readonly string[]): readonly string[] => DOOR_NAMES.filter((door) => doors.includes(door));
const doorsAsPrinted = (text: string): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    text.split(" · ").map((row) => {
      const [id = "", ...doors] = row.split(/,? /);
      return [id, inOrder(doors)];
    }),
  );

const OPERATORS: readonly (readonly [
  string,
  readonly ClauseEntry[],
  { readonly ids: readonly string[]; readonly doors: string; readonly contradictions: readonly Contradiction[] },
])[] = [
  ["illyvoip", illyvoipRegister, { ids: ILLYVOIP_IDS, doors: ILLYVOIP_DOORS, contradictions: illyvoipContradictions }],
  ["freezvon", freezvonRegister, { ids: FREEZVON_IDS, doors: FREEZVON_DOORS, contradictions: freezvonContradictions }],
];

describe.each(OPERATORS)("%s", (_, register, { ids, doors, contradictions }) => {
  const entryOf = (id: string) => register.find((entry) => entry.id === id);
  const doorsOf = (entry: ClauseEntry | undefined) =>
    entry !== undefined && "decisions" in entry ? entry.decisions : [];

  it("has every clause exactly once, in document order", () => {
    expect(register.map(({ id }) => id)).toEqual(ids);
  });

  it("sends every clause to its questions, and only those", () => {
    const encoded = register.filter((entry) => "decisions" in entry);
    expect(Object.fromEntries(encoded.map((entry) => [entry.id, doorsOf(entry)]))).toEqual(doorsAsPrinted(doors));
    expect(encoded.every((entry) => doorsOf(entry).length > 0)).toBe(true);
  });

  it("says of every other clause why no question weighs it", () => {
    for (const entry of register)
      if (!("decisions" in entry)) {
        expect(REASONS).toContain(entry.notEncoded);
        expect(entry.because, entry.id).toMatch(/^\S.*[^\s.]$/);
        expect(entry.because.length, entry.id).toBeLessThan(90);
      }
  });

  it("sums every clause up in one line", () => {
    for (const { id, summary } of register) {
      expect(summary, id).toMatch(/^\S.*[^\s.]$/);
      expect(summary.length, id).toBeLessThan(120);
    }
    expect(new Set(register.map(({ summary }) => summary)).size).toBe(register.length);
  });

  it("has a fingerprint of every clause; equal ones only where it says so", () => {
    const seen = new Map<string, string>();
    for (const { id, fingerprint, sameAs } of register) {
      expect(fingerprint, id).toMatch(/^[0-9a-f]{16}$/);
      expect(sameAs, id).toBe(seen.get(fingerprint));
      seen.set(fingerprint, id);
    }
  });

  it("has contradictions between clauses that some of the questions weigh", () => {
    for (const { clauses, clash, decisions } of contradictions) {
      expect(clash).toMatch(/^\S.*[^\s.]$/);
      expect(clauses.filter((id) => doorsOf(entryOf(id)).length === 0)).toEqual([]);
      expect(decisions).toEqual(inOrder(decisions));
      expect(decisions.length).toBeGreaterThan(0);
      for (const door of decisions)
        expect(
          clauses.some((id) => doorsOf(entryOf(id)).includes(door)),
          `${clauses.join()} ${door}`,
        ).toBe(true);
    }
  });
});

it("¶28 is ¶23 again, and nothing else is printed twice", () => {
  const again = [...illyvoipRegister, ...freezvonRegister].filter(({ sameAs }) => sameAs !== undefined);
  expect(again.map(({ id, sameAs }) => [id, sameAs])).toEqual([["¶28", "¶23"]]);
});

it("the contradictions are those of 5-readings.md", () => {
  expect(illyvoipContradictions.map(({ clauses }) => clauses.join())).toEqual(["¶23,¶36", "¶19,¶24", "¶24"]);
  expect(freezvonContradictions.map(({ clauses }) => clauses.join())).toEqual([
    "4.9,5.5",
    "8.3,8.4",
    "11.2,12.2.5",
    "11.5,12.2.2",
    "5.6,12.2.2",
  ]);
  const resolved = [...illyvoipContradictions, ...freezvonContradictions].filter(({ resolvedBy }) => resolvedBy);
  expect(resolved.map(({ clauses }) => clauses)).toEqual([["¶19", "¶24"]]);
});
