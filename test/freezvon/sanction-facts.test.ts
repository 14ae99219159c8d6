/** Freezvon, sanctions: what findings tell of violations, chargebacks and blocks; B1. */
import { freezvon, type Violation } from "fineprint";
import { expect, it } from "vitest";
import { deposit, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const SINCE = "2026-06-15T09:00:00Z";

type Facts = NonNullable<Parameters<typeof given>[0]>;
const asked = (facts: Facts) => given(facts).under(freezvon).at(AT).sanction();
const factsOf = (facts: Facts, clause: string) =>
  asked(facts).findings.flatMap((finding) => (finding.clause === clause ? [finding.facts] : []));
const stolenCard: Violation = { id: "V1", at: SINCE, kind: "stolen-card", status: "suspected" };
const chargedBack = deposit("D1", "50.00", "2026-06-01T09:00:00Z", { chargeback: { openedAt: SINCE } });

it("11.6: a violation, or a chargeback beside it", () => {
  expect(factsOf({ violations: [stolenCard] }, "11.6")).toEqual([{ violations: 1, violationIds: ["V1"] }]);
  expect(factsOf({ violations: [stolenCard], deposits: [chargedBack] }, "11.6")).toEqual([
    { violations: 1, violationIds: ["V1"], depositIds: ["D1"] },
  ]);
});

it("13.3: the open blocks for fraud, ids sorted; one that lies ahead is none", () => {
  const blocks = [
    { id: "B3", at: SINCE, cause: "fraud" },
    { id: "B2", at: SINCE, cause: "conduct" },
    { id: "B1", at: AT, cause: "fraud" },
    { id: "B0", at: "2026-07-03T09:00:00.001Z", cause: "fraud" },
  ] as const;
  expect(factsOf({ blocks }, "13.3")).toEqual([{ blockIds: ["B1", "B3"] }]);
  expect(asked({ blocks: blocks.slice(3) }).refundForfeited).toEqual({ outcome: "kept", clause: null });
});
