/** assessUptime under ILLYVOIP: what touches a month without lying in it, and what findings look at; B15, B42. */
import { assessUptime, illyvoip, type UptimeQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf } from "../support/given.js";

/** April 2026 in Belgrade. */
const BEGINS = "2026-03-31T22:00:00.000Z";
const ENDS = "2026-04-30T22:00:00.000Z";

const asked = (more: Partial<UptimeQuestion>) =>
  assessUptime(illyvoip, { at: "2026-12-01T12:00:00Z", month: "2026-04", outages: [], maintenance: [], ...more });

describe("B42, on the edges of the month", () => {
  it.each([
    ["up to its first instant", "2026-03-31T20:00:00Z", BEGINS],
    ["from the first instant after it", ENDS, "2026-04-30T23:00:00Z"],
  ])("what lies %s is not of it", (_, fromAt, untilAt) => {
    const report = { id: "O1", fromAt, untilAt, reportedBy: "third-party" as const };
    const outages = [report, { ...report, id: "O2", reportedBy: "operator" as const }];
    const decision = asked({ outages, maintenance: [{ id: "M1", fromAt, untilAt }] });
    expect(decision).toMatchObject({ outcome: "met", downtimeMs: 0, maintenanceMs: 0 });
    expect(findingsOf(decision, "¶33")).toEqual(["satisfied uptime-kept"]);
    // nor does it make anything unknown
    expect(asked({ outages, maintenance: undefined }).outcome).toBe("met");
  });

  it("a millisecond of it is", () => {
    const maintenance = [{ id: "M1", fromAt: "2026-04-30T21:59:59.999Z", untilAt: "2026-04-30T23:00:00Z" }];
    expect(asked({ maintenance }).maintenanceMs).toBe(1);
    expect(findingsOf(asked({ maintenance }), "¶33")).toEqual(["limits planned-maintenance"]);
  });
});

describe("while the month runs", () => {
  const at = "2026-04-10T12:00:00Z";

  it("B15: whether it is missed is not known, so its end is not what is awaited", () => {
    for (const more of [{ outages: undefined }, { outages: undefined, maintenance: undefined }])
      expect(findingsOf(asked({ at, ...more }), "¶33")).toEqual(["unknown not-known"]);
  });

  it("the findings tell what was down so far, what may be, and what is left out, by id", () => {
    const spanned = (id: string, hour: string) => ({
      id,
      fromAt: `2026-04-09T${hour}:00:00Z`,
      untilAt: `2026-04-09T${hour}:10:00Z`,
    });
    const outages = [
      { ...spanned("O1", "08"), reportedBy: "operator" as const },
      { ...spanned("O3", "09"), reportedBy: "third-party" as const },
      { ...spanned("O2", "10"), reportedBy: "third-party" as const },
    ];
    const maintenance = [spanned("M2", "14"), spanned("M1", "15")];
    const { findings, totalMs } = asked({ at, outages, maintenance });
    // the true length, maintenance and all
    expect(totalMs).toBe(720 * 3_600_000);
    // 20 minutes out of 720 hours: 2,592,000 − 1,200 ms
    expect(findings.map(({ because, facts }) => [because, facts])).toEqual([
      ["month-running", { downtimeMs: 600_000, allowedMs: 2_590_800 }],
      ["planned-maintenance", { maintenanceIds: ["M1", "M2"], maintenanceMs: 1_200_000 }],
      ["third-party-report", { outageIds: ["O2", "O3"] }],
    ]);
  });
});
