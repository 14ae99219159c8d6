/** assessUptime under Freezvon, which sets no figure: 5.2 and 5.3 look at what there is, nothing is decided; B17. */
import { assessUptime, freezvon, InputError, type UptimeQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf } from "../support/given.js";

const SATISFIED = [expect.stringMatching(/^satisfied /)];
const outage = { id: "O1", fromAt: "2026-04-10T10:00:00.000Z", reportedBy: "operator" } as const;
const asked = (more: Partial<UptimeQuestion> = {}) =>
  assessUptime(freezvon, { at: "2026-04-10T12:00:00.000Z", month: "2026-04", ...more });

describe("not addressed", () => {
  it("whatever is known; only the remedy says that it is not addressed either", () => {
    for (const more of [{}, { outages: [], maintenance: [] }]) {
      expect(asked(more)).toMatchObject({
        decision: "uptime",
        outcome: "not-addressed",
        fromAt: null,
        untilAt: null,
        totalMs: null,
        maintenanceMs: null,
        downtimeMs: null,
        allowedMs: null,
        remedy: "not-addressed",
        needs: [],
        readings: {},
      });
      expect(findingsOf(asked(more), "5.2")).toEqual(SATISFIED);
      expect(findingsOf(asked(more), "5.3")).toEqual(SATISFIED);
    }
  });

  it("5.2: maintenance is limited by no figure", () => {
    const maintenance = [{ id: "M1", fromAt: "2026-04-10T10:00:00Z", untilAt: "2026-04-10T11:00:00Z" }];
    const decision = asked({ maintenance });
    expect(decision.outcome).toBe("not-addressed");
    expect(findingsOf(decision, "5.2")).toEqual(["limits maintenance-without-figure"]);
    expect(decision.findings[0]?.facts).toEqual({ maintenanceIds: ["M1"] });
  });

  it("5.3: an outage that goes on: the repair has no term; on both edges", () => {
    const going = asked({ outages: [outage] });
    expect(going.outcome).toBe("not-addressed");
    expect(findingsOf(going, "5.3")).toEqual(["awaits repair-without-term"]);
    expect(going.findings[1]?.facts).toEqual({ outageIds: ["O1"] });
    const at = (instant: string) =>
      findingsOf(asked({ at: instant, outages: [{ ...outage, untilAt: "2026-04-10T12:00:00.000Z" }] }), "5.3");
    expect(at("2026-04-10T09:59:59.999Z")).toEqual(SATISFIED);
    expect(at("2026-04-10T10:00:00.000Z")).toEqual(["awaits repair-without-term"]);
    expect(at("2026-04-10T11:59:59.999Z")).toEqual(["awaits repair-without-term"]);
    expect(at("2026-04-10T12:00:00.000Z")).toEqual(SATISFIED);
  });

  it("B18: input errors come before silence", () => {
    expect(() => asked({ outages: [outage, outage] })).toThrow(InputError);
  });
});
