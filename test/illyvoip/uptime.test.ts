import { describe, expect, it } from "vitest";
import { findingsOf } from "../support/given.js";
import { asked, march, minutes, october, outage, SATISFIED } from "../support/uptime-of.js";

describe("¶33, the promise", () => {
  it("content: a month without anything", () => {
    const decision = asked({});
    expect(decision).toMatchObject({
      decision: "uptime",
      outcome: "met",
      // 1 April and 1 May, 00:00 in summer time
      fromAt: "2026-03-31T22:00:00.000Z",
      untilAt: "2026-04-30T22:00:00.000Z",
      totalMs: 720 * minutes(60),
      maintenanceMs: 0,
      downtimeMs: 0,
      allowedMs: 720 * 3600,
      remedy: "not-addressed",
      needs: [],
      readings: { "uptime-month": "local-month" },
    });
    expect(findingsOf(decision, "¶33")).toEqual(SATISFIED);
  });

  it("March 2026 has 743 hours, 44 min 34.8 s are allowed: 44 min 36 s are too much", () => {
    const decision = march({ outages: [outage("O1", "2026-03-10T10:00:00Z", "2026-03-10T10:44:36Z")] });
    expect(decision).toMatchObject({
      outcome: "missed",
      totalMs: 743 * minutes(60),
      downtimeMs: 2_676_000,
      allowedMs: 2_674_800,
    });
    expect(findingsOf(decision, "¶33")).toEqual(["forbids uptime-missed"]);
  });

  it("October 2026 has 745 hours, 44 min 42 s are allowed: 44 min 40 s are not too much", () => {
    const decision = october({ outages: [outage("O1", "2026-10-10T10:00:00Z", "2026-10-10T10:44:40Z")] });
    expect(decision).toMatchObject({ outcome: "met", downtimeMs: 2_680_000, allowedMs: 2_682_000 });
    expect(findingsOf(decision, "¶33")).toEqual(SATISFIED);
  });

  it("on the edge: the last millisecond that is allowed, and one more", () => {
    const until = (untilAt: string) => march({ outages: [outage("O1", "2026-03-10T10:00:00Z", untilAt)] }).outcome;
    expect(until("2026-03-10T10:44:34.800Z")).toBe("met");
    expect(until("2026-03-10T10:44:34.801Z")).toBe("missed");
  });

  it("outages that overlap count once, in any order; equal, nested and touching ones too", () => {
    const [a, b] = [
      outage("A", "2026-04-10T10:00:00Z", "2026-04-10T10:30:00Z"),
      outage("B", "2026-04-10T10:20:00Z", "2026-04-10T10:50:00Z"),
    ];
    for (const outages of [
      [a, b],
      [b, a],
    ])
      expect(asked({ outages }).downtimeMs).toBe(minutes(50));
    expect(asked({ outages: [a, { ...a, id: "C" }] }).downtimeMs).toBe(minutes(30));
    const nested = outage("C", "2026-04-10T10:05:00Z", "2026-04-10T10:10:00Z");
    const touching = outage("D", "2026-04-10T10:30:00Z", "2026-04-10T10:31:00Z");
    expect(asked({ outages: [a, nested, touching] }).downtimeMs).toBe(minutes(31));
  });

  it("an outage across midnight of the month: 10 minutes in March, 40 in April", () => {
    const outages = [outage("O1", "2026-03-31T23:50:00+02:00", "2026-04-01T00:40:00+02:00")];
    expect(march({ outages })).toMatchObject({ outcome: "met", downtimeMs: minutes(10) });
    expect(asked({ outages })).toMatchObject({ outcome: "met", downtimeMs: minutes(40), allowedMs: 2_592_000 });
    expect(asked({ outages, month: "2026-05" }).downtimeMs).toBe(0);
  });
});

describe("¶33, planned maintenance", () => {
  const outages = [outage("O1", "2026-03-10T02:10:00+01:00", "2026-03-10T02:40:00+01:00")];
  const maintenance = [{ id: "M1", fromAt: "2026-03-10T02:00:00+01:00", untilAt: "2026-03-10T03:00:00+01:00" }];

  it("an outage inside it is no downtime, and its hour is out of both sides", () => {
    const decision = march({ outages, maintenance });
    expect(decision).toMatchObject({
      outcome: "met",
      maintenanceMs: minutes(60),
      downtimeMs: 0,
      allowedMs: 2_671_200,
    });
    expect(findingsOf(decision, "¶33")).toEqual(["limits planned-maintenance"]);
  });

  it("maintenance-from-downtime-only: what is allowed stays", () => {
    const decision = march({ outages, maintenance }, { "uptime-month": "maintenance-from-downtime-only" });
    expect(decision).toMatchObject({ maintenanceMs: minutes(60), downtimeMs: 0, allowedMs: 2_674_800 });
  });

  it("only its own part of an outage is taken away, overlaps once", () => {
    const long = [outage("O1", "2026-03-10T01:50:00+01:00", "2026-03-10T03:20:00+01:00")];
    const twice = [
      ...maintenance,
      { id: "M2", fromAt: "2026-03-10T02:30:00+01:00", untilAt: "2026-03-10T03:10:00+01:00" },
    ];
    expect(march({ outages: long, maintenance: twice })).toMatchObject({
      maintenanceMs: minutes(70),
      downtimeMs: minutes(20),
    });
  });

  it("of another month: nothing is taken away (B42)", () => {
    const decision = asked({ maintenance });
    expect(decision).toMatchObject({ maintenanceMs: 0, allowedMs: 2_592_000 });
    expect(findingsOf(decision, "¶33")).toEqual(SATISFIED);
  });

  it("no time is left after it: met", () => {
    const all = [{ id: "M1", fromAt: "2026-02-01T00:00:00Z", untilAt: "2026-06-01T00:00:00Z" }];
    expect(march({ outages, maintenance: all })).toMatchObject({ outcome: "met", downtimeMs: 0, allowedMs: 0 });
  });
});

describe("¶33, reports of third parties", () => {
  const outages = [outage("O1", "2026-04-10T10:00:00Z", "2026-04-11T10:00:00Z", { reportedBy: "third-party" })];

  it("are left out, and named", () => {
    const decision = asked({ outages });
    expect(decision).toMatchObject({ outcome: "met", downtimeMs: 0 });
    expect(findingsOf(decision, "¶33")).toEqual(["limits third-party-report"]);
    expect(decision.findings[0]?.facts).toEqual({ outageIds: ["O1"] });
  });

  it("of another month are not named (B42)", () => {
    expect(findingsOf(march({ outages }), "¶33")).toEqual(SATISFIED);
  });
});
