/** The random cases are worth something: every outcome of every question comes up among them. */
import type { DoorName } from "fineprint";
import { describe, expect, it } from "vitest";
import { fc } from "../fc.js";
import { type AnyCase, DOORS, type Door } from "../support/doors.js";
import { OPERATOR_NAMES, OPERATORS, type Operator } from "../support/operators.js";

const NOT_ADDRESSED = ["not-addressed"];

const expected: Readonly<Record<Operator, Readonly<Record<DoorName, readonly string[]>>>> = {
  illyvoip: {
    refund: ["granted", "refused", "undetermined"],
    suspension: ["active", "blocked", "suspendable", "suspended", "terminated", "undetermined"],
    renewal: ["ends", "mixed", "none-due", "renews", "undetermined"],
    dispute: ["closed", "not-addressed", "not-yet", "open"],
    inactivity: NOT_ADDRESSED,
    sanction: ["none", "report", "terminate-agreement", "undetermined"],
    termination: ["effective", "pending", "undetermined"],
    registration: ["accepted", "awaiting", "refused", "undetermined"],
    order: ["accepted", "awaiting", "discretionary", "refused"],
    activation: NOT_ADDRESSED,
    use: ["allowed", "refused", "undetermined"],
    allocation: ["allocated", "credited", "split", "undetermined"],
    invoice: ["composed", "refused", "undetermined"],
    storage: ["deleted", "not-addressed"],
    crediting: NOT_ADDRESSED,
    change: NOT_ADDRESSED,
    uptime: ["met", "missed", "running", "undetermined"],
    liability: ["capped", "undetermined"],
    backup: ["databases-only", "included", "undetermined"],
  },
  freezvon: {
    refund: ["awaiting", "discretionary", "granted", "refused", "undetermined"],
    suspension: ["active", "blocked", "suspendable", "suspended", "terminated", "undetermined"],
    renewal: ["ends", "lapses", "mixed", "none-due", "renews", "undetermined"],
    dispute: ["closed", "not-yet", "open"],
    inactivity: ["active", "blockable", "blocked"],
    sanction: ["block-account", "close-account", "none", "terminate-agreement", "undetermined"],
    termination: ["effective", "pending", "undetermined"],
    registration: ["accepted", "awaiting", "undetermined"],
    order: ["accepted", "awaiting", "refused", "undetermined"],
    activation: ["activated", "awaiting-confirmation", "late", "on-time", "undetermined"],
    use: ["allowed", "case-by-case", "refused", "undetermined"],
    allocation: ["allocated", "credited", "split", "undetermined"],
    invoice: NOT_ADDRESSED,
    storage: ["does-not-fit", "fits", "fits-after-deleting", "undetermined"],
    crediting: ["late", "on-time", "running"],
    change: ["too-soon", "unpublished", "valid"],
    uptime: NOT_ADDRESSED,
    liability: NOT_ADDRESSED,
    backup: NOT_ADDRESSED,
  },
};

const outcomesOf = (operator: Operator, door: DoorName, given: readonly AnyCase[]): ReadonlySet<string> =>
  new Set(given.map((each) => DOORS[door].decide(OPERATORS[operator], each).outcome));

describe("random cases", () => {
  it.each(Object.entries(DOORS) as [DoorName, Door][])("of %s come to every outcome", (door, { cases }) => {
    const given = fc.sample(cases, 3000);
    for (const operator of OPERATOR_NAMES)
      expect([...outcomesOf(operator, door, given)].sort()).toEqual(expected[operator][door]);
  });

  it("come to those of a refund of a charge", () => {
    const ofCharge = fc
      .sample(DOORS.refund.cases, 10_000)
      .filter(({ question: { subject = "balance" } }) => subject !== "balance");
    expect(outcomesOf("illyvoip", "refund", ofCharge)).toEqual(new Set(["refused"]));
    expect([...outcomesOf("freezvon", "refund", ofCharge)]).toEqual(
      expect.arrayContaining(["awaiting", "granted", "refused"]),
    );
  });
});
