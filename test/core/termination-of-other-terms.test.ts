/** Settling an account under terms that leave questions out. */
import { decideTermination, freezvon, illyvoip, type Terms } from "fineprint";
import { describe, expect, it } from "vitest";
import { given } from "../support/given.js";
import { number } from "../support/paid-services.js";

const NOTICE = "2026-07-03T09:00:00Z";
const question = { at: "2026-07-20T09:00:00Z", by: "subscriber", noticeAt: NOTICE } as const;
const { account } = given({ numbers: [number()] });

describe("terms that leave questions out", () => {
  it("without clauses on it: not addressed, no amount, no finding (B5, B17)", () => {
    const silent: Terms<never> = { ...freezvon, doors: {} };
    expect(decideTermination(silent, account, question)).toMatchObject({
      outcome: "not-addressed",
      effectiveAt: null,
      feesUntilEffect: [],
      owed: null,
      settlement: [],
      balanceAfter: null,
      stillOwed: null,
      prepaid: [],
      remainingTermFees: null,
      dataDeletion: null,
      withdrawal: null,
      findings: [],
      needs: [],
    });
  });

  it.each([illyvoip, freezvon])("without clauses on renewal no service is paid for", (terms) => {
    const { termination } = terms.doors;
    const withoutRenewal: Terms<"termination"> = { ...terms, doors: { termination } };
    expect(decideTermination(terms, account, question).feesUntilEffect).toHaveLength(1);
    const decision = decideTermination(withoutRenewal, { ...account, numbers: undefined }, question);
    expect([decision.outcome, decision.feesUntilEffect]).toEqual(["effective", []]);
  });
});
