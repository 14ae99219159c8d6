/** Amounts and ids in the sentences on settling, claims, storage and uptime: each message prints its own facts. */
import {
  assessUptime,
  capLiability,
  explain,
  freezvon,
  illyvoip,
  type TerminationQuestion,
  type Terms,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { given } from "../support/given.js";
import { invoice } from "../support/refund-12-2-3.js";
import { messageOf } from "./say.js";

const AT = "2026-07-03T09:00:00Z";

describe("explain, of an account that is settled", () => {
  /** 50.00 on the balance, 8.00 of it for an invoice. */
  const settled = (terms: Terms, by: TerminationQuestion["by"], facts: Parameters<typeof given>[0] = {}) =>
    explain(
      given({ invoices: [invoice()], ...facts })
        .under(terms)
        .at(AT)
        .termination({ by, noticeAt: AT }),
    );

  it("tells what is left, and who decides on it", () => {
    expect(settled(illyvoip, "subscriber")).toMatch(/^- ¶24: 42\.00 is left/m);
    expect(settled(freezvon, "subscriber")).toMatch(/^- 11\.5: 42\.00 is left/m);
    expect(settled(illyvoip, "operator")).toMatch(/^- ¶31: the balance of 50\.00 /m);
  });

  it("tells of corrections, by id", () => {
    const adjustments = [
      { id: "J2", at: "2026-06-20T09:00:00Z", amount: "-1.00" },
      { id: "J1", at: "2026-06-21T09:00:00Z", amount: "-1.00" },
    ];
    expect(settled(freezvon, "subscriber", { adjustments })).toMatch(/^- 4\.11: .*J1, J2$/m);
  });
});

it("tells a claim from its limit", () => {
  const { account } = given();
  const decision = capLiability(illyvoip, account, { at: AT, actionAt: AT, claim: "12.50" });
  expect(explain(decision)).toContain("No more than 50.00 EUR can be claimed. Payable: 12.50 EUR.");
  const [within] = decision.findings;
  expect(messageOf(within?.because ?? "", within?.facts ?? {})).toMatch(/claim of 12\.50.*limit of 50\.00/);
});

describe("explain, of a month", () => {
  const lasting = (id: string, hour: string) => ({
    id,
    fromAt: `2026-04-10T${hour}:00:00Z`,
    untilAt: `2026-04-10T${hour}:30:00Z`,
  });
  const reported = (id: string, hour: string) => ({ ...lasting(id, hour), reportedBy: "third-party" as const });
  const question = {
    at: AT,
    month: "2026-04",
    outages: [reported("O2", "14"), reported("O1", "16")],
    maintenance: [lasting("M2", "10"), lasting("M1", "12")],
  };

  it("tells which maintenance and which reports do not count", () => {
    const text = explain(assessUptime(illyvoip, question));
    expect(text).toMatch(/^- ¶33: planned maintenance .*M1, M2$/m);
    expect(text).toMatch(/^- ¶33: reports of third parties .*O1, O2$/m);
  });

  it("tells of which maintenance nothing is said", () => {
    expect(explain(assessUptime(freezvon, question))).toMatch(/^- 5\.2: .*M1, M2$/m);
  });
});
