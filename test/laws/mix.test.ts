/** The random cases are worth something: every outcome of every question comes up among them. */
import { type DoorName, decideRefund } from "fineprint";
import { describe, expect, it } from "vitest";
import { fc } from "../fc.js";
import { DOORS } from "../support/doors.js";
import { OPERATORS, type Operator } from "../support/operators.js";
import { refundCase } from "../support/refund-cases.js";

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

describe.each(["illyvoip", "freezvon"] as const)("random cases under %s", (operator) => {
  const terms = OPERATORS[operator];

  it.each(Object.entries(DOORS))("of %s come to every outcome", (door, { cases, decide }) => {
    const seen = new Set(fc.sample(cases, 3000).map((given) => decide(terms, given).outcome as string));
    expect([...seen].sort()).toEqual(expected[operator][door as DoorName]);
  });

  it("come to those of a refund of a charge", () => {
    const charges = fc
      .sample(refundCase, 10_000)
      .filter(({ question: { subject = "balance" } }) => subject !== "balance");
    const seen = new Set(charges.map(({ account, question }) => decideRefund(terms, account, question).outcome));
    const possible = operator === "illyvoip" ? ["refused"] : ["awaiting", "granted", "refused"];
    expect([...seen]).toEqual(expect.arrayContaining(possible));
  });
});
