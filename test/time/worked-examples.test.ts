/** The worked examples of 4-time.md, word by word. */
import { freezvon, illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import type { FeeDayRule, FirstFeeDayRule } from "../../src/time/day-rules.js";
import type { Window } from "../../src/time/windows.js";
import { findingsOf, given, untilOf } from "../support/given.js";
import { dayOf, dayTextOf, instantOf, meansOf, textOf } from "./vectors.js";

const subscriber = { id: "S1", registeredAt: "2025-01-05T09:00:00Z", otherAccounts: [], identity: {} };
const chargedAt = (at: string) => given({ subscriber, charges: [{ id: "C1", at, amount: "1.00", kind: "call" }] });

describe("charge Thu 30 Apr 2026 22:30 Belgrade", () => {
  const closesAt = (readings: Record<string, string>): string | null =>
    chargedAt("2026-04-30T22:30:00+02:00")
      .under(illyvoip, readings)
      .at("2026-05-01T12:00:00Z")
      .dispute({ kind: "charge", id: "C1" }).closesAt;

  it("¶21 default closes Mon 4 May 24:00", () => {
    expect(closesAt({})).toBe("2026-05-04T22:00:00.000Z");
  });
  it("¶21 civil-days: Sun 3 May 24:00", () => {
    expect(closesAt({ "dispute-days": "civil-days" })).toBe("2026-05-03T22:00:00.000Z");
  });
  it("¶21 elapsed-hours: Sun 3 May 22:30, the last instant (R61)", () => {
    expect(closesAt({ "dispute-days": "elapsed-hours" })).toBe("2026-05-03T20:30:00.001Z");
  });
});

describe("last use 31 Aug 2025 14:00 Tallinn", () => {
  const used = chargedAt("2025-08-31T14:00:00+03:00").under(freezvon);

  it("11.2 blockable from 28 Feb 2026 24:00", () => {
    const before = used.at("2026-02-28T21:59:59.999Z").inactivity();
    const at = used.at("2026-02-28T22:00:00Z").inactivity();
    expect([before.outcome, at.outcome, at.blockableAt]).toEqual(["active", "blockable", "2026-02-28T22:00:00.000Z"]);
    expect(before.lastUseAt).toBe("2025-08-31T11:00:00.000Z");
    expect(findingsOf(at, "11.2")).toEqual([expect.stringMatching(/^discretion /)]);
  });

  it("12.2.5 refund window open until Mon 2 Mar 24:00 (28 Feb is a Saturday)", () => {
    const open = used.at("2026-03-02T21:59:59.999Z").refund();
    const closed = used.at("2026-03-02T22:00:00Z").refund();
    expect(findingsOf(open, "12.2.5")).toEqual([expect.stringMatching(/^satisfied /)]);
    expect(untilOf(open, "12.2.5")).toEqual(["2026-03-02T22:00:00.000Z"]);
    expect(findingsOf(closed, "12.2.5")).toEqual(["forbids refund-window-closed"]);
  });
});

describe("refund requested Fri 23 Oct 2026 18:00 Tallinn", () => {
  const requestedAt = "2026-10-23T18:00:00+03:00";
  const asked = (at: string, documentsAt?: string) =>
    given({ subscriber: { ...subscriber, identity: documentsAt === undefined ? {} : { documentsAt } } })
      .under(freezvon)
      .at(at)
      .refund({ requestedAt });

  it("12.3 documents until Sun 25 Oct 23:00 (the clocks go back)", () => {
    const open = asked("2026-10-25T20:59:59.999Z");
    expect(findingsOf(open, "12.3")).toEqual(["awaits identity-documents"]);
    expect(untilOf(open, "12.3")).toEqual(["2026-10-25T21:00:00.000Z"]);
    expect(findingsOf(asked("2026-10-25T21:00:00Z"), "12.3")).toEqual(["forbids documents-too-late"]);
  });

  it("12.2.4 tells the same instant, also once it has passed (R25)", () => {
    for (const at of ["2026-10-23T15:00:00Z", "2026-10-25T21:00:00Z"]) {
      expect(findingsOf(asked(at), "12.2.4")).toEqual(["awaits identity-documents"]);
      expect(untilOf(asked(at), "12.2.4")).toEqual(["2026-10-25T21:00:00.000Z"]);
    }
  });

  it("12.3 on the edge: documents a millisecond before are in time, at the deadline they are late (R26)", () => {
    const [before, at] = ["2026-10-25T20:59:59.999Z", "2026-10-25T21:00:00Z"];
    expect(findingsOf(asked("2026-10-26T09:00:00Z", before), "12.3")).toEqual(["awaits identity-verification"]);
    expect(findingsOf(asked("2026-10-26T09:00:00Z", at), "12.3")).toEqual(["forbids documents-too-late"]);
  });
});

describe("windows whose doors come later", () => {
  it("4.4 funds received Fri 19 Jun 2026: credited by Fri 26 Jun 24:00 (23 and 24 June are holidays)", () => {
    const window = meansOf<Window>(freezvon, "crediting-days", "after-receipt-day");
    for (const at of ["2026-06-19T00:00+03:00", "2026-06-19T23:59:59.999+03:00"])
      expect(textOf(window(instantOf(at), freezvon.time).endAt)).toBe("2026-06-26T21:00:00.000Z");
  });

  it("4.12 ordered Thu 26 Mar 2026 23:30, active Mon 30 Mar 00:15: fee day 27 Mar", () => {
    const feeDay = meansOf<FirstFeeDayRule>(freezvon, "fee-date", "civil-days");
    const [orderedAt, activatedAt] = [instantOf("2026-03-26T23:30+02:00"), instantOf("2026-03-30T00:15+03:00")];
    expect(dayTextOf(feeDay(orderedAt, activatedAt, freezvon.time))).toBe("2026-03-27");
  });

  it("7.3 fee days from 31 Jan 2026: 28 Feb, 31 Mar, 30 Apr", () => {
    const next = meansOf<FeeDayRule>(freezvon, "renewal-anchor", "anchored");
    const days = [dayOf("2026-01-31")];
    while (days.length < 4) days.push(next(dayOf("2026-01-31"), days.at(-1) ?? 0));
    expect(days.map(dayTextOf)).toEqual(["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]);
  });
});
