/** Questions about the uptime of a month under ILLYVOIP. */

import { assessUptime, illyvoip, type Outage, type UptimeQuestion, withReadings } from "fineprint";
import { expect } from "vitest";

export const outage = (id: string, fromAt: string, untilAt?: string, more: Partial<Outage> = {}): Outage => ({
  id,
  fromAt,
  untilAt,
  reportedBy: "operator",
  ...more,
});
/** April 2026 in Belgrade: 720 hours, so 43 min 12 s may be down. */
export const asked = (more: Partial<UptimeQuestion>, readings: Record<string, string> = {}) =>
  assessUptime(withReadings(illyvoip, readings), {
    at: "2026-12-01T12:00:00Z",
    month: "2026-04",
    outages: [],
    maintenance: [],
    ...more,
  });
export const march = (more: Partial<UptimeQuestion>, readings: Record<string, string> = {}) =>
  asked({ month: "2026-03", ...more }, readings);
export const october = (more: Partial<UptimeQuestion>) => asked({ month: "2026-10", ...more });
export const minutes = (count: number) => count * 60_000;
export const SATISFIED = [expect.stringMatching(/^satisfied /)];
