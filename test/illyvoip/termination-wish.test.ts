/** ¶29 under `end-of-cycle`, with a wish (B23), where a service that is not known could end later still. */
import { type Account, illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given } from "../support/given.js";
import { hosting } from "../support/hosting.js";
import { number } from "../support/paid-services.js";

/** Hosting from 6 January, ticket on 2 July, wished for 20 July, asked on 3 July. */
function asked(facts: Partial<Account> & { readonly numbers?: Account["numbers"] | undefined }) {
  const subscriptions = [hosting({ startedOn: "2026-01-06", setupFee: "0", tax: "0", prepaymentDiscount: "0" })];
  const decision = given({ subscriptions, ...facts })
    .under(illyvoip, { "cancellation-effect": "end-of-cycle" })
    .at("2026-07-03T09:00:00Z")
    .termination({ by: "subscriber", noticeAt: "2026-07-02T09:00:00Z", requestedFor: "2026-07-20" });
  const [line] = decision.prepaid;
  return { decision, told: [decision.outcome, line?.monthsRemaining, line?.refundable, decision.needs] };
}

describe("a wish later than the end of every service that is known", () => {
  it("moves all of them: 6 August to 6 December are 5 months", () => {
    expect(asked({ numbers: [] }).told).toEqual(["pending", 5, "50.00", []]);
  });

  it("moves none if a number ends on the 25th: 6 July to 6 December are 6 months", () => {
    const late = number({ paidThroughOn: "2026-07-25" });
    expect(asked({ numbers: [late] }).told).toEqual(["pending", 6, "60.00", []]);
  });

  it.each([
    ["", []],
    [", blocked or not", [{ id: "B1", at: "2026-06-15T09:00:00Z", cause: "conduct" }]],
  ] as const)("leaves open what comes back while numbers are not known%s", (_, blocks) => {
    const { decision, told } = asked({ numbers: undefined, blocks });
    expect(told).toEqual(["undetermined", 5, null, ["numbers"]]);
    expect(findingsOf(decision, "¶23")).toContain("unknown not-known");
  });

  it("has nothing open where deductions eat the months either way", () => {
    const eaten = [hosting({ startedOn: "2026-01-06", setupFee: "60.00", tax: "0", prepaymentDiscount: "0" })];
    const { decision } = asked({
      numbers: undefined,
      subscriptions: eaten,
      blocks: [{ id: "B1", at: "2026-06-15T09:00:00Z", cause: "conduct" }],
    });
    expect([decision.outcome, decision.prepaid[0]?.refundable, decision.needs]).toEqual(["pending", "0.00", []]);
  });
});
