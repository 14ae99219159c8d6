/** A clause on sanctions of two grounds, the second of which also takes chargebacks; B1, B15, B31, B32. */
import { decideSanction, freezvon, type Terms, type Violation } from "fineprint";
import { type SanctionRow, sanctionClause } from "fineprint/terms";
import { expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const row: SanctionRow = {
  id: "9",
  summary: "",
  grounds: [
    { kinds: ["fraud"], because: "rules-broken" },
    { kinds: ["stolen-card"], suspected: true, chargebacks: true, because: "payment-fraud" },
  ],
  effect: "discretion",
  measures: ["block-account"],
};
const sanction = { ...freezvon.doors.sanction, clauses: [sanctionClause(row)] };
const terms: Terms<"sanction"> = { ...freezvon, doors: { sanction } };
const deposits = [deposit("D1", "50.00", "2026-06-01T09:00:00Z", { chargeback: { openedAt: "2026-06-20T09:00:00Z" } })];
const asked = (violations: readonly Violation[] | undefined) =>
  decideSanction(terms, given({ deposits, violations }).account, { at: AT });
const byChargeback = {
  measure: "block-account",
  clause: "9",
  violationId: null,
  onSuspicion: true,
  byItself: false,
} satisfies ReturnType<NonNullable<ReturnType<typeof sanctionClause>["gives"]>>[number];

it("B32: a chargeback is enough for the ground that takes it", () => {
  const decision = asked([]);
  expect(findingsOf(decision, "9")).toEqual(["discretion payment-fraud"]);
  expect(decision.measures).toEqual([byChargeback]);
});

it("B15: violations not known: what the chargeback settles has its finding, the other ground is open", () => {
  const decision = asked(undefined);
  expect(findingsOf(decision, "9")).toEqual(["discretion payment-fraud", "unknown not-known"]);
  expect(decision).toMatchObject({ outcome: "undetermined", needs: ["violations"], measures: [byChargeback] });
});

it("B31: only what is suspected, or rests on the chargeback, is on suspicion", () => {
  const since = { at: "2026-06-15T09:00:00Z" };
  const decision = asked([
    { id: "V1", ...since, kind: "fraud", status: "established" },
    { id: "V2", ...since, kind: "fraud", status: "suspected" },
    { id: "V3", ...since, kind: "stolen-card", status: "suspected" },
  ]);
  expect(findingsOf(decision, "9")).toEqual(["discretion rules-broken", "discretion payment-fraud"]);
  expect(decision.measures.map(({ violationId, onSuspicion }) => [violationId, onSuspicion])).toEqual([
    ["V1", false],
    ["V3", true],
    [null, true],
  ]);
});
