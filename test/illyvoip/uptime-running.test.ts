/** assessUptime under ILLYVOIP: the month as it runs, and what is not known; B41, B42. */
import { InputError, type UptimeQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { traceOf } from "../../src/core/trace.js";
import { findingsOf, untilOf } from "../support/given.js";
import { asked, march, minutes, outage } from "../support/uptime-of.js";

describe("¶33, the month as it runs", () => {
  const UNTIL = "2026-04-30T22:00:00.000Z";

  it("on the edge: its last millisecond, and the first after it", () => {
    const running = asked({ at: "2026-04-30T21:59:59.999Z" });
    expect(running.outcome).toBe("running");
    expect(findingsOf(running, "¶33")).toEqual(["awaits month-running"]);
    expect(untilOf(running, "¶33")).toEqual([UNTIL]);
    expect(asked({ at: UNTIL }).outcome).toBe("met");
  });

  it("an outage that goes on counts up to now; missed from the first millisecond too many on, and for good", () => {
    const outages = [outage("O1", "2026-04-10T10:00:00Z")];
    const at = (instant: string, more: Partial<UptimeQuestion> = {}) => asked({ at: instant, outages, ...more });
    expect(at("2026-04-10T10:20:00Z")).toMatchObject({ outcome: "running", downtimeMs: minutes(20) });
    expect(at("2026-04-10T10:43:12.000Z")).toMatchObject({ outcome: "running", downtimeMs: 2_592_000 });
    const missed = at("2026-04-10T10:43:12.001Z");
    expect(missed).toMatchObject({ outcome: "missed", downtimeMs: 2_592_001 });
    expect(findingsOf(missed, "¶33")).toEqual(["forbids uptime-missed"]);
    // from 10 April 10:00 to 30 April 22:00 UTC: 20 days and 12 hours
    expect(at("2026-12-01T12:00:00Z")).toMatchObject({ outcome: "missed", downtimeMs: 20.5 * 24 * minutes(60) });
  });

  it("the clock knows of it before: the first millisecond too many is what comes next", () => {
    const next = (more: Partial<UptimeQuestion>) => {
      const nextAt = traceOf(asked(more))?.nextAt;
      return typeof nextAt === "number" ? new Date(nextAt).toISOString() : nextAt;
    };
    const outages = [outage("O1", "2026-04-10T10:00:00Z")];
    expect(next({ at: "2026-04-10T10:20:00Z", outages })).toBe("2026-04-10T10:43:12.001Z");
    // missed is missed, also when the month is over
    expect(next({ at: "2026-04-10T11:20:00Z", outages })).toBeNull();
    expect(next({ at: "2026-04-10T11:20:00Z" })).toBe(UNTIL);
    // maintenance shrinks what is allowed: 43 min 12 s less a thousandth of it, so by 12 s in 12,000 s = 3 h 20 min
    const maintenance = [{ id: "M1", fromAt: "2026-04-20T00:00:00Z", untilAt: "2026-04-29T00:00:00Z" }];
    const short = [outage("O1", "2026-04-10T10:00:00Z", "2026-04-10T10:43:00Z")];
    const during = asked({ at: "2026-04-20T03:20:00.000Z", outages: short, maintenance });
    expect(during).toMatchObject({ outcome: "running", downtimeMs: minutes(43), allowedMs: minutes(43) });
    expect(next({ at: "2026-04-20T01:00:00Z", outages: short, maintenance })).toBe("2026-04-20T03:20:00.001Z");
    expect(asked({ at: "2026-04-20T03:20:00.001Z", outages: short, maintenance }).outcome).toBe("missed");
  });

  it("what begins later has not happened", () => {
    const outages = [
      outage("O1", "2026-04-10T10:00:00Z", "2026-04-10T12:00:00Z"),
      outage("O2", "2026-04-10T10:00:00Z", "2026-04-10T12:00:00Z", { reportedBy: "third-party" }),
    ];
    const maintenance = [{ id: "M1", fromAt: "2026-04-10T10:00:00Z", untilAt: "2026-04-10T10:30:00Z" }];
    const before = asked({ at: "2026-04-10T10:00:00.000Z", outages, maintenance });
    expect(before).toMatchObject({ maintenanceMs: 0, downtimeMs: 0 });
    expect(findingsOf(before, "¶33")).toEqual(["awaits month-running"]);
    // a millisecond of each is over
    const begun = asked({ at: "2026-04-10T10:00:00.001Z", outages, maintenance });
    expect(begun).toMatchObject({ maintenanceMs: 1, downtimeMs: 0 });
    expect(findingsOf(begun, "¶33")).toEqual([
      "awaits month-running",
      "limits planned-maintenance",
      "limits third-party-report",
    ]);
  });

  it.each([
    ["local-month", "2026-03-31T22:00:00.000Z", 720],
    ["utc-month", "2026-04-01T00:00:00.000Z", 720],
    ["maintenance-from-downtime-only", "2026-03-31T22:00:00.000Z", 720],
  ])("%s begins at %s", (option, fromAt, hours) => {
    const decision = asked({}, { "uptime-month": option });
    expect(decision).toMatchObject({ fromAt, totalMs: hours * minutes(60), readings: { "uptime-month": option } });
  });

  it("utc-month: March has 744 hours there", () => {
    expect(march({}, { "uptime-month": "utc-month" })).toMatchObject({
      fromAt: "2026-03-01T00:00:00.000Z",
      untilAt: "2026-04-01T00:00:00.000Z",
      totalMs: 744 * minutes(60),
    });
  });
});

describe("¶33, what is not known", () => {
  const outages = [outage("O1", "2026-04-10T10:00:00Z", "2026-04-10T10:10:00Z")];
  const maintenance = [{ id: "M1", fromAt: "2026-04-20T00:00:00Z", untilAt: "2026-04-20T01:00:00Z" }];

  it("outages: undetermined", () => {
    const decision = asked({ outages: undefined, maintenance });
    expect(decision).toMatchObject({
      outcome: "undetermined",
      needs: ["question.outages"],
      downtimeMs: null,
      maintenanceMs: minutes(60),
      allowedMs: 2_588_400,
    });
    expect(findingsOf(decision, "¶33")).toEqual(["limits planned-maintenance", "unknown not-known"]);
  });

  it("B41: maintenance, with downtime: unknown, not missed", () => {
    const decision = asked({ outages: [outage("O1", "2026-04-10T10:00:00Z")], maintenance: undefined });
    expect(decision).toMatchObject({
      outcome: "undetermined",
      needs: ["question.maintenance"],
      downtimeMs: null,
      maintenanceMs: null,
      allowedMs: null,
    });
    expect(findingsOf(decision, "¶33")).toEqual(["unknown not-known"]);
  });

  it("B41: maintenance, without downtime: the outcome stands; on the edge of the first outage", () => {
    const before = asked({ at: "2026-04-10T10:00:00.000Z", outages, maintenance: undefined });
    expect(before).toMatchObject({
      outcome: "running",
      needs: [],
      downtimeMs: 0,
      maintenanceMs: null,
      allowedMs: null,
    });
    expect(asked({ at: "2026-04-10T10:00:00.001Z", outages, maintenance: undefined }).outcome).toBe("undetermined");
    expect(asked({ outages: [], maintenance: undefined })).toMatchObject({ outcome: "met", needs: [] });
  });

  it("a third party's report is no downtime", () => {
    const reported = [outage("O1", "2026-04-10T10:00:00Z", undefined, { reportedBy: "third-party" })];
    expect(asked({ outages: reported, maintenance: undefined })).toMatchObject({ outcome: "met", downtimeMs: 0 });
  });

  it("neither: both are needed", () => {
    expect(asked({ outages: undefined, maintenance: undefined })).toMatchObject({
      outcome: "undetermined",
      needs: ["question.outages", "question.maintenance"],
    });
  });

  it("B42, B14: until a millisecond of the month is over no list is needed; on its edge", () => {
    const neither = { outages: undefined, maintenance: undefined };
    const before = asked({ at: "2026-03-31T21:59:59.999Z", ...neither });
    expect(before).toMatchObject({
      outcome: "running",
      needs: [],
      downtimeMs: 0,
      maintenanceMs: 0,
      allowedMs: 2_592_000,
    });
    expect(findingsOf(before, "¶33")).toEqual(["awaits month-running"]);
    expect(asked({ at: "2026-03-31T22:00:00.000Z", ...neither }).outcome).toBe("running");
    expect(asked({ at: "2026-03-31T22:00:00.001Z", ...neither }).outcome).toBe("undetermined");
  });
});

describe("¶33, outages not known", () => {
  it("B14: nothing can be down while all that is over was planned", () => {
    const maintenance = [{ id: "M1", fromAt: "2026-03-31T22:00:00Z", untilAt: "2026-04-02T22:00:00Z" }];
    const ask = (at: string) => asked({ at, outages: undefined, maintenance });
    const covered = ask("2026-04-02T22:00:00.000Z");
    expect([covered.outcome, covered.downtimeMs, covered.needs]).toEqual(["running", 0, []]);
    expect(findingsOf(covered, "¶33")).toEqual(["awaits month-running", "limits planned-maintenance"]);
    const open = ask("2026-04-02T22:00:00.001Z");
    expect([open.outcome, open.downtimeMs, open.needs]).toEqual(["undetermined", null, ["question.outages"]]);
  });

  it("B14: a month that was planned as a whole is met", () => {
    const maintenance = [{ id: "M1", fromAt: "2026-03-31T22:00:00Z", untilAt: "2026-04-30T22:00:00Z" }];
    expect(asked({ outages: undefined, maintenance }).outcome).toBe("met");
  });
});

describe("input", () => {
  it("an end that is not after its beginning, and a month that is none", () => {
    const from = "2026-04-10T10:00:00Z";
    expect(() => asked({ outages: [outage("O1", from, from)] })).toThrow(InputError);
    expect(() => asked({ maintenance: [{ id: "M1", fromAt: from, untilAt: from }] })).toThrow(InputError);
    expect(() => asked({ month: "2026-13" })).toThrow("question.month");
  });
});
