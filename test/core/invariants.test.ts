/** Broken invariants throw: they are faults of the terms, not of the input. */
import { freezvon, InputError, illyvoip, type Terms } from "fineprint";
import { unknown } from "fineprint/terms";
import { expect, it } from "vitest";
import { given } from "../support/given.js";

const withDoor = (door: "dispute" | "refund", rules: object): Terms => ({
  ...illyvoip,
  doors: { ...illyvoip.doors, [door]: { ...illyvoip.doors[door], ...rules } },
});

it("an effect that the question has no outcome for leads where the next weaker one does", () => {
  const clause = {
    id: "¶21",
    summary: "",
    weigh: () => ({ effect: "discretion", because: "fees-due", facts: {} }) as const,
  };
  const terms = withDoor("dispute", { clauses: [...illyvoip.doors.dispute.clauses, clause] });
  const asked = (at: string) => given().under(terms).at(at).dispute({ kind: "deposit", id: "D1" }).outcome;
  // received on 1 June 2026: the window is open until 4 June, 24:00
  expect([asked("2026-06-01T10:00:00Z"), asked("2026-06-05T10:00:00Z")]).toEqual(["open", "closed"]);
});

it("a question that knows no undetermined keeps its outcome beside what is unknown", () => {
  const clause = { id: "¶21", summary: "", weigh: () => unknown(["violations"], "forbids") };
  const terms = withDoor("dispute", { clauses: [...illyvoip.doors.dispute.clauses, clause] });
  const asked = given().under(terms).at("2026-06-01T10:00:00Z").dispute({ kind: "deposit", id: "D1" });
  expect([asked.outcome, asked.needs]).toEqual(["open", []]);
});

it("a clause that is added to a question takes part in its outcome", () => {
  const clause = {
    id: "¶99",
    summary: "",
    weigh: () => ({ effect: "forbids", because: "fees-due", facts: {} }) as const,
  };
  const terms = withDoor("dispute", { clauses: [...illyvoip.doors.dispute.clauses, clause] });
  const asked = (agreement: Terms) =>
    given().under(agreement).at("2026-06-01T10:00:00Z").dispute({ kind: "deposit", id: "D1" }).outcome;
  expect([asked(illyvoip), asked(terms)]).toEqual(["open", "closed"]);
});

it.each([illyvoip, freezvon])("shipped terms can't be changed behind anybody's back", (terms) => {
  const inside: object[] = [terms];
  for (const value of inside)
    for (const part of Object.values(value)) if (typeof part === "object" && part !== null) inside.push(part);
  expect(inside.length).toBeGreaterThan(100);
  expect(inside.filter((part) => !Object.isFrozen(part))).toEqual([]);
});

it("terms without a rule for some deposit's line are a fault, and no answer is made up", () => {
  const terms = withDoor("refund", { lines: [] });
  const ask = () => given().under(terms).at("2026-07-03T09:00:00Z").refund({ reason: "discontinue" });
  expect(ask).toThrow("no rule on lines speaks of the deposit D1");
  expect(ask).not.toThrow(InputError);
});
