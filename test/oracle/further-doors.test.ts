/** The worked examples of the account-free doors (spec/10-the-other-doors.md), and the time vectors. */

import assert from "node:assert/strict";
import { describe, it } from "vitest";
import type { Finding } from "./findings.js";
import {
  oracleBackup,
  oracleCrediting,
  oracleInvoice,
  oracleRegistration,
  oracleStorage,
  oracleTermsChange,
  oracleUptime,
} from "./further-doors.js";
import type {
  RegistrationQuestion,
  StorageQuestion,
  TermsChangeQuestion,
  UptimeQuestion,
} from "./further-questions.js";
import { furtherVectors } from "./further-vectors.js";

/** Every finding but the satisfied ones. */
function against(findings: readonly Finding[]): readonly (string | null)[][] {
  return findings
    .filter((finding) => finding.effect !== "satisfied")
    .map(({ clause, effect, because }) => [clause, effect, because]);
}

function registrations(): void {
  // 28 February 2026, 12:00 in Belgrade
  const at = "2026-02-28T11:00:00Z";
  const known = { sanctioned: false, name: "A B", email: "a@b.example", contactPhone: "+37250000000" };
  const young: RegistrationQuestion = { at, submittedAt: at, applicant: { ...known, birthOn: "2008-02-29" } };
  const refused = oracleRegistration("illyvoip", {}, young);
  assert.equal(refused.outcome, "refused");
  assert.equal(refused.findings[0]?.until, "2026-02-28T23:00:00.000Z");
  assert.deepEqual(against(refused.findings), [["¶6", "forbids", "underage"]]);
  const adult = oracleRegistration("illyvoip", { "adult-on-29-february": "last-of-february" }, young);
  assert.deepEqual([adult.outcome, adult.eligibleAt], ["accepted", "2026-02-27T23:00:00.000Z"]);
  const elsewhere = oracleRegistration("freezvon", {}, young);
  assert.deepEqual([elsewhere.outcome, elsewhere.eligibleAt], ["accepted", null]);
  assert.deepEqual(against(elsewhere.findings), [
    ["2.2", "permits", "offer-accepted"],
    ["11.1", "permits", "in-force-unlimited"],
  ]);
  const listed = oracleRegistration("illyvoip", {}, { at, applicant: { ...known, sanctioned: true } });
  assert.deepEqual([listed.outcome, listed.needs], ["refused", []]);
  // R4: an unknown name could at most be awaited.
  const asked = [{ kind: "identity", requestedAt: at }] as const;
  const { name: _, ...nameless } = known;
  const waiting = oracleRegistration("freezvon", {}, { at, applicant: nameless, requests: asked });
  assert.deepEqual([waiting.outcome, waiting.needs], ["awaiting", []]);
  const unasked = oracleRegistration("freezvon", {}, { at, applicant: nameless });
  assert.deepEqual([unasked.outcome, unasked.needs], ["undetermined", ["question.applicant.name"]]);
}

function invoices(): void {
  const at = "2026-06-01T00:00:00Z";
  const fee = (id: string, amount: string) => ({ id, kind: "fee", amount }) as const;
  const composed = oracleInvoice(
    "illyvoip",
    {},
    {
      at,
      currency: "EUR",
      lines: [{ ...fee("B", "5.05"), fromOn: "2026-07-01" }, fee("A", "9.90")],
      taxes: [{ id: "T", rate: "0.18" }],
    },
  );
  assert.deepEqual(composed.lines, [
    { id: "A", amount: "9.90" },
    { id: "B", amount: "5.05" },
  ]);
  assert.deepEqual(composed.taxLines, [{ taxId: "T", base: "14.95", rate: "0.18", amount: "2.691" }]);
  assert.deepEqual([composed.outcome, composed.total?.amount], ["composed", "17.64"]);
  assert.deepEqual(composed.rounding, { mode: "half-up", before: "17.641", after: "17.64" });
  assert.equal(composed.payableBefore, "2026-06-30T22:00:00.000Z");
  assert.deepEqual(against(composed.findings), [
    ["¶17", "awaits", "payable-in-advance"],
    ["¶19", "permits", "tax-added"],
  ]);
  const twice = oracleInvoice(
    "illyvoip",
    {},
    {
      at,
      currency: "EUR",
      lines: [fee("A", "0.25"), fee("B", "0.25")],
      taxes: [{ id: "T", rate: "0.1" }],
    },
  );
  assert.deepEqual([twice.tax?.amount, twice.total?.amount], ["0.05", "0.55"]);
  const lines = [fee("A", "2"), { id: "D", kind: "discount", amount: "1.00" } as const];
  const refused = oracleInvoice("illyvoip", {}, { at, currency: "EUR", lines });
  assert.deepEqual([refused.outcome, refused.needs, refused.total?.amount, refused.lines], ["refused", [], "0.00", []]);
  const untaxed = oracleInvoice("illyvoip", {}, { at, currency: "EUR", lines: [fee("A", "2")] });
  assert.deepEqual(
    [untaxed.outcome, untaxed.net?.amount, untaxed.total, untaxed.needs],
    ["undetermined", "2.00", null, ["question.taxes"]],
  );
  assert.equal(oracleInvoice("freezvon", {}, { at, currency: "EUR", lines: [] }).outcome, "not-addressed");
}

function storage(): void {
  const recordings = [
    { id: "C", at: "2026-05-03T00:00:00Z", size: 20 },
    { id: "A", at: "2026-05-01T00:00:00Z", size: 40 },
    { id: "B", at: "2026-05-02T00:00:00Z", size: 30 },
  ];
  const question: StorageQuestion = { at: "2026-06-01T00:00:00Z", quota: 100, extra: 0, incoming: 35, recordings };
  const deleting = oracleStorage("freezvon", {}, question);
  assert.deepEqual([deleting.outcome, deleting.freed, deleting.free], ["fits-after-deleting", 40, 15]);
  assert.deepEqual(deleting.remove, [{ recordingId: "A", size: 40 }]);
  const larger = oracleStorage("freezvon", {}, { ...question, incoming: 120 });
  // 100 less 90 is free now (B43)
  assert.deepEqual([larger.outcome, larger.remove, larger.shortBy, larger.free], ["does-not-fit", [], 20, 10]);
  assert.deepEqual(against(larger.findings), [
    ["6.6.2", "forbids", "larger-than-storage"],
    ["6.6.2", "permits", "extra-can-be-bought"],
  ]);
  const all = oracleStorage("freezvon", {}, { ...question, incoming: 120, extra: 20 });
  assert.deepEqual([all.remove.map((one) => one.recordingId), all.free], [["A", "B", "C"], 0]);
  const together = recordings.map((one) => ({ ...one, at: "2026-05-01T00:00:00Z" }));
  const byId = oracleStorage("freezvon", {}, { ...question, recordings: together });
  assert.deepEqual(byId.remove, [{ recordingId: "A", size: 40 }]);
  const { extra: _, ...unbought } = question;
  assert.deepEqual(oracleStorage("freezvon", {}, unbought).needs, ["question.extra"]);
  const ended = oracleStorage("illyvoip", {}, { ...question, endedAt: question.at });
  assert.deepEqual([ended.outcome, ended.freed, ended.free], ["deleted", 90, null]);
}

function crediting(): void {
  // Friday 19 June 2026; the 23rd and 24th are holidays
  const deposit = { receivedAt: "2026-06-19T07:00:00Z", creditedAt: "2026-06-26T21:00:00Z" };
  const late = oracleCrediting("freezvon", {}, { at: "2026-07-01T00:00:00Z", deposit });
  assert.deepEqual([late.outcome, late.dueAt], ["late", "2026-06-26T21:00:00.000Z"]);
  const running = oracleCrediting("freezvon", {}, { at: "2026-06-26T20:59:59.999Z", deposit });
  assert.deepEqual(running.findings, [
    { clause: "4.4", effect: "awaits", because: "crediting-running", until: "2026-06-26T21:00:00.000Z" },
  ]);
  const counted = oracleCrediting(
    "freezvon",
    { "crediting-days": "receipt-day-counts" },
    { at: deposit.creditedAt, deposit },
  );
  assert.equal(counted.dueAt, "2026-06-25T21:00:00.000Z");
  // Monday 30 December 2030: the third working day lies in 2031, outside the table
  const receivedAt = "2030-12-30T10:00:00Z";
  const uncovered = oracleCrediting("freezvon", {}, { at: receivedAt, deposit: { receivedAt } });
  assert.equal(uncovered.dueAt, "2031-01-02T22:00:00.000Z");
  assert.equal(uncovered.findings[1]?.because, "calendar-not-covered");
}

function changes(): void {
  // Monday 1 June 2026, 12:00 in Tallinn, in effect on the 10th
  const question = {
    at: "2026-06-01T09:00:00Z",
    publishedAt: "2026-06-01T09:00:00Z",
    effectiveAt: "2026-06-10T09:00:00Z",
  };
  const asked = (change: TermsChangeQuestion["changes"], readings = {}) => {
    const { outcome, earliestAt } = oracleTermsChange("freezvon", readings, { ...question, changes: change });
    return [outcome, earliestAt];
  };
  const tenDays = { "rate-change-notice": "ten-days" };
  const published = "2026-06-01T09:00:00.000Z";
  assert.deepEqual(asked("rates"), ["valid", published]);
  assert.deepEqual(asked("rates", tenDays), ["too-soon", "2026-06-11T21:00:00.000Z"]);
  const byDates = { ...tenDays, "change-notice": "date-difference" };
  assert.deepEqual(asked("rates", byDates), ["too-soon", "2026-06-10T21:00:00.000Z"]);
  for (const readings of [{}, tenDays]) assert.deepEqual(asked("services", readings)[0], "too-soon");
  assert.deepEqual(asked("offer"), ["valid", published]);
  const later = { ...question, at: "2026-06-01T08:59:59.999Z", changes: "services" } as const;
  assert.equal(oracleTermsChange("freezvon", {}, later).outcome, "unpublished");
}

const AFTER = "2027-01-01T00:00:00Z";

function down(month: string, ...times: readonly (readonly [string, string])[]): UptimeQuestion {
  const outages = times.map(([fromAt, untilAt], index) => ({
    id: `O${index}`,
    fromAt,
    untilAt,
    reportedBy: "operator" as const,
  }));
  return { at: AFTER, month, outages, maintenance: [] };
}

function uptime(): void {
  const asked = (question: UptimeQuestion) => {
    const { outcome, downtimeMs, allowedMs } = oracleUptime("illyvoip", {}, question);
    return [outcome, downtimeMs, allowedMs];
  };
  const march = down("2026-03", ["2026-03-10T09:00:00Z", "2026-03-10T09:44:36Z"]);
  assert.deepEqual(asked(march), ["missed", 2_676_000, 2_674_800]);
  const october = down("2026-10", ["2026-10-10T09:00:00Z", "2026-10-10T09:44:40Z"]);
  assert.deepEqual(asked(october), ["met", 2_680_000, 2_682_000]);
  const overlapping = down(
    "2026-06",
    ["2026-06-10T10:00:00Z", "2026-06-10T10:30:00Z"],
    ["2026-06-10T10:20:00Z", "2026-06-10T10:50:00Z"],
  );
  assert.equal(asked(overlapping)[1], 50 * 60_000);
  const maintained: UptimeQuestion = {
    ...down("2026-03", ["2026-03-10T02:10:00Z", "2026-03-10T02:40:00Z"]),
    maintenance: [{ id: "M", fromAt: "2026-03-10T02:00:00Z", untilAt: "2026-03-10T03:00:00Z" }],
  };
  assert.deepEqual(asked(maintained), ["met", 0, 2_671_200]);
  const across = ["2026-03-31T21:50:00Z", "2026-03-31T22:40:00Z"] as const;
  assert.deepEqual(asked(down("2026-03", across)), ["met", 600_000, 2_674_800]);
  assert.deepEqual(asked(down("2026-04", across)), ["met", 2_400_000, 2_592_000]);
  // B41: maintenance not known
  const { maintenance: _, ...unplanned } = march;
  assert.deepEqual(asked(unplanned), ["undetermined", null, null]);
  assert.deepEqual(asked({ ...unplanned, outages: [] }), ["met", 0, null]);
  // B42: a month that has not begun needs no list
  const early = oracleUptime("illyvoip", {}, { at: AFTER, month: "2027-02" });
  assert.deepEqual([early.outcome, early.downtimeMs], ["running", 0]);
  const goingOn = { id: "O", fromAt: "2026-06-10T00:00:00Z", reportedBy: "operator" } as const;
  const silent = oracleUptime("freezvon", {}, { at: "2026-06-11T00:00:00Z", month: "2026-06", outages: [goingOn] });
  assert.deepEqual([silent.outcome, silent.remedy], ["not-addressed", "not-addressed"]);
  assert.deepEqual(against(silent.findings)[0], ["5.3", "awaits", "repair-without-term"]);
}

function backups(): void {
  const asked = (question: { shared?: boolean; usedBytes?: number }, readings = {}) => {
    const { outcome, needs } = oracleBackup("illyvoip", readings, { at: AFTER, ...question });
    return [outcome, needs];
  };
  const large = { shared: true, usedBytes: 21_000_000_000 };
  assert.deepEqual(asked(large), ["included", []]);
  assert.deepEqual(asked(large, { gigabyte: "decimal" }), ["databases-only", []]);
  assert.deepEqual(asked({ usedBytes: 5_000_000_000 }), ["included", []]);
  assert.deepEqual(asked({ usedBytes: 30_000_000_000 }), ["undetermined", ["question.shared"]]);
  assert.equal(oracleBackup("illyvoip", {}, { at: AFTER }).copiesFromAt, "2026-12-25T00:00:00.000Z");
}

describe("the oracle's further doors", () => {
  it("takes on applicants as the examples do", registrations);
  it("composes the invoices of the examples", invoices);
  it("makes room for recordings as the examples do", storage);
  it("counts the days for crediting", crediting);
  it("weighs changes of the terms", changes);
  it("measures the month", uptime);
  it("says what the backup holds", backups);
  it("ends windows where the vectors do", () => assert.ok(furtherVectors() >= 40));
});
