/** decideActivation under Freezvon: the fee day on the edge of 72 hours and where the clocks go forward; several numbers. */
import { freezvon, type PhoneNumber } from "fineprint";
import { describe, expect, it } from "vitest";
import { given } from "../support/given.js";

const AT = "2026-04-02T09:00:00Z";
const number = (more: Partial<PhoneNumber> = {}): PhoneNumber => ({
  id: "N1",
  orderedAt: "2026-03-27T10:00:00+02:00",
  monthlyFee: "9.90",
  ...more,
});
const asked = (numbers: readonly PhoneNumber[], readings: Record<string, string> = {}, numberId = "N1") =>
  given({ numbers }).under(freezvon, readings).at(AT).activation({ numberId });

describe("4.12, the fee day", () => {
  it.each([
    // [order, activation, civil-days, elapsed-hours, elapsed-test, activation-day]; Mon 30 March less 3 days is the 27th
    // 75 h 15; 72 hours before Mon 00:15 summer time is Thu 23:15 winter time
    ["2026-03-26T20:00:00+02:00", "2026-03-30T00:15:00+03:00", "27", "26", "27", "27"],
    // 72 h to the millisecond: no more than 72 hours, but day four
    ["2026-03-26T23:30:00+02:00", "2026-03-30T00:30:00+03:00", "27", "26", "26", "27"],
    ["2026-03-26T23:30:00+02:00", "2026-03-30T00:30:00.001+03:00", "27", "26", "27", "27"],
  ])("ordered %s, active %s: %s, %s, %s, %s March", (orderedAt, activatedAt, civil, hours, test, activation) => {
    const options = { "civil-days": civil, "elapsed-hours": hours, "elapsed-test": test, "activation-day": activation };
    for (const [option, day] of Object.entries(options)) {
      const decision = asked([number({ orderedAt, activatedAt })], { "fee-date": option });
      expect([option, decision.feeOn]).toEqual([option, `2026-03-${day}`]);
      const facts = decision.findings.map((finding) => finding.facts)[2];
      expect(facts).toEqual({ numberId: "N1", feeOn: `2026-03-${day}` });
    }
  });
});

it("of several numbers, the one that is asked for", () => {
  const numbers = [
    number({ activatedAt: "2026-03-27T12:00:00Z" }),
    number({ id: "N2", orderedAt: "2026-04-01T12:00:00Z" }),
  ];
  expect(asked(numbers)).toMatchObject({ outcome: "activated", dueAt: "2026-03-28T08:00:00.001Z" });
  const second = asked(numbers, {}, "N2");
  expect(second).toMatchObject({ outcome: "on-time", dueAt: "2026-04-02T12:00:00.001Z" });
  for (const { facts } of second.findings) expect(facts.numberId).toBe("N2");
});
