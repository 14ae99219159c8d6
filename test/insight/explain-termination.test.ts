/** The end of an agreement in plain English. */
import { explain, freezvon, illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, given } from "../support/given.js";
import { hosting } from "../support/hosting.js";
import { number } from "../support/paid-services.js";
import { invoice } from "../support/refund-12-2-3.js";
import { messageOf } from "./say.js";

describe("explain, of the end of an agreement", () => {
  it("tells when it ends, what is left and what is owed", () => {
    const decision = given({
      subscriber: { id: "S1", registeredAt: "2026-01-05T09:00:00Z", identity: {} },
      deposits: [deposit("D1", "30.00", "2026-06-01T09:00:00Z")],
      invoices: [invoice({ id: "I1", amount: "25.00" })],
      numbers: [number({ paidThroughOn: "2026-07-06" })],
    })
      .under(freezvon)
      .at("2026-07-03T09:00:00Z")
      .termination({ by: "subscriber", noticeAt: "2026-07-02T12:00:00Z", requestedFor: "2026-07-05" });
    const lines = explain(decision).split("\n");
    expect(lines[0]).toBe(
      "End of the agreement: pending. Effective from 9 July 2026, 21:00 UTC. The balance is then 0.00 EUR. Still owed: 4.90 EUR.",
    );
    expect(lines).toEqual(
      expect.arrayContaining([
        "- 11.1: the end of the agreement, until 9 July 2026, 21:00 UTC",
        "- 11.3: the end of the notice, until 9 July 2026, 21:00 UTC",
        "- 5.6: what is paid beyond the end is not reimbursed: number N1",
        "- 8.3: fees fall due before the end: number N1",
        "- 9.8: 4.90 is still owed",
        "- 11.3: the day wished for is too early: it ends on 9 July 2026, 21:00 UTC at the earliest",
        "- 11.4: open invoices are paid at the end: I1",
      ]),
    );
  });

  it("tells what of prepaid hosting can come back, known or not", () => {
    const decision = given({ subscriptions: [hosting({ id: "H1" }), hosting({ id: "H2", tax: undefined })] })
      .under(illyvoip)
      .at("2026-02-28T11:00:00Z")
      .termination({ by: "subscriber", noticeAt: "2026-02-28T11:00:00Z" });
    const text = explain(decision);
    expect(text).toContain(
      "Months left of H1: 10; can come back: 65.00. Months left of H2: 10; can come back: not known.",
    );
    expect(text).toContain("- ¶23: fees paid in advance for months of hosting that are left can be refunded");
    expect(text).toContain("It depends on: subscriptions[H2].tax.");
  });

  it("says of an agreement that runs that it does, and of one that is to end that its end is awaited", () => {
    expect(messageOf("agreement-runs", {})).toBe("the agreement runs, and the account is not blocked");
    expect(messageOf("agreement-runs", {}, "awaits")).toBe("the end of the agreement");
  });

  it("leaves out what has no date and what is not known", () => {
    const decision = given({ invoices: undefined })
      .under(illyvoip, { "cancellation-effect": "on-confirmation" })
      .at("2026-07-03T09:00:00Z")
      .termination({ by: "subscriber", noticeAt: "2026-07-03T09:00:00Z" });
    const [headline] = explain(decision).split("\n");
    expect(headline).toBe("End of the agreement: undetermined.");
    expect(explain(decision)).toContain("- ¶29: the operator's confirmation, which sets the date of the end");
  });
});
