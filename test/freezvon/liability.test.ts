/** capLiability under Freezvon: 5.3 makes the operator responsible and sets no limit. */
import { freezvon } from "fineprint";
import { expect, it } from "vitest";
import { given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const asked = (actionAt: string) =>
  given({ invoices: undefined }).under(freezvon).at(AT).liability({ actionAt, claim: "55.00" });

it("is not addressed: every field is null, and nothing is needed", () => {
  const decision = asked("2026-06-30T09:00:00Z");
  expect(decision).toMatchObject({
    decision: "liability",
    outcome: "not-addressed",
    limit: null,
    payable: null,
    fromAt: null,
    untilAt: null,
    payments: [],
    needs: [],
    readings: {},
  });
  expect(decision.findings).toEqual([{ clause: "5.3", effect: "satisfied", because: "not-addressed", facts: {} }]);
});

it("B18: input errors come before silence", () => {
  expect(() => asked("2026-07-03T09:00:00.001Z")).toThrow("question.actionAt");
});
