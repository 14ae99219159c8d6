/** Broken invariants throw: they are faults of the terms, not of the input. */
import { InputError, illyvoip } from "fineprint";
import { expect, it } from "vitest";
import { given } from "../support/given.js";

it("terms without a rule for some deposit's line are a fault, and no answer is made up", () => {
  const terms = { ...illyvoip, refund: { ...illyvoip.refund, lines: [] } };
  const ask = () => given().under(terms).at("2026-07-03T09:00:00Z").refund({ reason: "discontinue" });
  expect(ask).toThrow("no rule on lines speaks of the deposit D1");
  expect(ask).not.toThrow(InputError);
});
