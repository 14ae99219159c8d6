/** What lies ahead is noted: until the first instant that a question compared, its answer stays as it is. */
import { assessUptime, composeInvoice, type Decision, freezvon, illyvoip, planRecordingStorage } from "fineprint";
import { expect, it } from "vitest";
import { traceOf } from "../../src/core/trace.js";
import { given } from "../support/given.js";
import { number } from "../support/paid-services.js";
import { invoice } from "../support/refund-12-2-3.js";

const AT = "2026-07-03T09:00:00Z";
const NOTICE = "2026-07-02T12:00:00Z";
const LATER = "2026-07-04T09:00:00.000Z";

type Facts = Parameters<typeof given>[0];

const nextOf = (decision: Decision): string | null => {
  const nextAt = traceOf(decision)?.nextAt;
  return typeof nextAt === "number" ? new Date(nextAt).toISOString() : null;
};
const byTicket = { by: "subscriber", noticeAt: NOTICE } as const;
const offer = (facts: Facts = {}) => given(facts).under(freezvon).at(AT).termination(byTicket);
const services = (effect: string, facts: Facts = {}, effectiveAt?: string) =>
  given(facts)
    .under(illyvoip, { "cancellation-effect": effect })
    .at(AT)
    .termination({ ...byTicket, effectiveAt });
const blocks = [{ id: "B1", at: "2026-07-01T09:00:00Z", cause: "fraud" as const }];

it.each<[string, string, () => Decision]>([
  ["the end of the notice", "2026-07-09T21:00:00.000Z", () => offer()],
  [
    "a cancellation before a fee day",
    LATER,
    () => offer({ numbers: [number({ paidThroughOn: "2026-07-06", cancelRequestedAt: LATER })] }),
  ],
  ["a confirmation", LATER, () => services("on-confirmation", {}, LATER)],
  [
    "the first instant after 00:00 of a fee day, while the end has no date",
    "2026-07-04T22:00:00.001Z",
    () => services("on-confirmation", { numbers: [number({ paidThroughOn: "2026-07-05" })] }),
  ],
  [
    "the last day on which a month could end",
    "2026-08-01T22:00:00.000Z",
    () => services("end-of-cycle", { numbers: undefined, blocks }),
  ],
  [
    "the issue of an invoice",
    LATER,
    () =>
      given({ invoices: [invoice({ issuedAt: LATER, dueAt: "2026-07-20T09:00:00Z" })] })
        .under(illyvoip)
        .at(AT)
        .allocation({ amount: "1.00" }),
  ],
  [
    "a payment of an invoice",
    LATER,
    () =>
      given({ invoices: [invoice({ payments: [{ at: LATER, amount: "1.00" }] })] })
        .under(illyvoip)
        .at(AT)
        .allocation({ amount: "1.00" }),
  ],
  [
    "the reversal of a charge",
    LATER,
    () =>
      given({ charges: [{ id: "C1", at: "2026-06-20T09:00:00Z", amount: "1.00", kind: "call", reversedAt: LATER }] })
        .under(illyvoip, { "paid-for-services": "services-charged" })
        .at(AT)
        .liability({ actionAt: AT }),
  ],
  [
    "the beginning of a period",
    "2026-07-31T22:00:00.000Z",
    () =>
      composeInvoice(illyvoip, {
        at: AT,
        currency: "EUR",
        lines: [{ id: "L1", kind: "fee", amount: "1.00", fromOn: "2026-08-01" }],
        taxes: [],
      }),
  ],
  [
    "a recording",
    LATER,
    () =>
      planRecordingStorage(freezvon, {
        at: AT,
        quota: 100,
        extra: 0,
        incoming: 1,
        recordings: [{ id: "R1", at: LATER, size: 1 }],
      }),
  ],
  [
    "the end of an outage",
    LATER,
    () =>
      assessUptime(freezvon, {
        at: AT,
        month: "2026-07",
        outages: [{ id: "O1", fromAt: NOTICE, untilAt: LATER, reportedBy: "operator" }],
      }),
  ],
])("%s is what comes next: %s", (_, next, decide) => {
  expect(nextOf(decide())).toBe(next);
});
