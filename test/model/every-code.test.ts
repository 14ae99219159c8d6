/** Every code that a problem of an input can have, provoked; a new code without a line here does not compile. */
import {
  applyRenewal,
  decideDispute,
  decideRefund,
  decideRenewal,
  decideSuspension,
  defineTerms,
  freezvon,
  type InputIssueCode,
  illyvoip,
  parseAccount,
  parseDisputeQuestion,
  parseTerminationQuestion,
  parseUptimeQuestion,
  receipt,
  replay,
  type TermsDefinition,
  termsAt,
  withCalendar,
  withReadings,
} from "fineprint";
import { silentClause } from "fineprint/terms";
import { expect, it } from "vitest";
import { zoneOf } from "../../src/time/zone.js";
import { given } from "../support/given.js";
import { number } from "../support/paid-services.js";
import { changed, codesOf, FULL, GONE, thrownBy } from "./full-account.js";

const account = (path: string, value: unknown) => () => parseAccount(changed(FULL, path, value));
const { calendar, burnDown } = freezvon;

/** Terms with one clause, which is weighed in one question. */
const bare = {
  ...freezvon,
  clauses: [{ id: "8.1", summary: "use", decisions: ["inactivity"], fingerprint: "0123456789abcdef" }],
  contradictions: [],
  readings: [burnDown],
  doors: { inactivity: { silent: [silentClause("8.1", "use")] } },
} satisfies TermsDefinition<object>;
const NOTICE = { at: "2026-07-03T09:00:00Z", by: "subscriber", noticeAt: "2026-07-02T09:00:00Z" };
const INSTANT = { at: "2026-07-03T09:00:00Z" };
/** The receipt of a decision of that instant, as one of the question. */
const receiptOf = (question: typeof INSTANT, ...mask: readonly string[]) =>
  receipt(decideSuspension(freezvon, FULL, INSTANT), FULL, question, { mask });
const NO_OPTION = { ...burnDown, name: "none", options: {} };

const DUE = given({ numbers: [number()] }).account;
const RENEWAL_AT = { at: "2026-07-01T12:00:00Z" };
const RENEWAL = decideRenewal(freezvon, DUE, RENEWAL_AT);
const { subscriptions: _, ...UNKNOWN } = DUE;

const PROVOKED: Readonly<Record<InputIssueCode, readonly [path: string, provoke: () => unknown]>> = {
  missing: ["currency", account("currency", GONE)],
  "unknown-key": ["legacy", account("legacy", 1)],
  "wrong-type": ["charges", account("charges", {})],
  empty: ["id", account("id", "")],
  "unquoted-number": ["charges[0].amount", account("charges[0].amount", 5)],
  exponent: ["charges[0].amount", account("charges[0].amount", "1e3")],
  "not-a-number": ["charges[0].amount", account("charges[0].amount", "NaN")],
  sign: ["charges[0].amount", account("charges[0].amount", "+5")],
  zero: ["adjustments[0].amount", account("adjustments[0].amount", "0.00")],
  "too-many-digits": ["invoices[0].amount", account("invoices[0].amount", "0.0000000000001")],
  "not-a-decimal": ["invoices[0].amount", account("invoices[0].amount", "5 EUR")],
  "no-offset": ["lastActivityAt", account("lastActivityAt", "2026-06-30T09:00:00")],
  "impossible-day": ["subscriber.birthOn", account("subscriber.birthOn", "1991-02-29")],
  "too-precise": ["lastActivityAt", account("lastActivityAt", "2026-06-30T09:00:00.0000Z")],
  "not-an-instant": ["lastActivityAt", account("lastActivityAt", "yesterday")],
  "not-a-day": ["subscriber.birthOn", account("subscriber.birthOn", "29.02.1992")],
  "not-a-month": ["month", () => parseUptimeQuestion({ at: "2026-07-03T09:00:00Z", month: "2026-13" })],
  "not-a-fingerprint": [
    "clauses[0].fingerprint",
    () => defineTerms({ ...bare, clauses: [{ ...bare.clauses[0], fingerprint: "x" }] } as never),
  ],
  "not-a-currency": ["currency", account("currency", "euro")],
  "not-a-country": ["subscriber.country", account("subscriber.country", "Estonia")],
  "not-a-phone-number": ["numbers[0].e164", account("numbers[0].e164", "5550199")],
  "not-a-count": ["subscriptions[0].termMonths", account("subscriptions[0].termMonths", 0)],
  "not-a-weekday": ["weekend[0]", () => withCalendar(freezvon, { ...calendar, weekend: [0] })],
  "unknown-word": ["termination.by", account("termination.by", "court")],
  "repeated-id": ["charges[1].id", account("charges", [FULL.charges[0], FULL.charges[0]])],
  "unknown-id": ["refunds[0].depositId", account("refunds[0].depositId", "D9")],
  "out-of-order": ["deposits[0].creditedAt", account("deposits[0].creditedAt", "2026-05-31T09:00:00Z")],
  "too-far": ["requestedFor", () => parseTerminationQuestion({ ...NOTICE, requestedFor: "2126-07-05" })],
  "chargeback-above-deposit": ["deposits[0].chargeback.amount", account("deposits[0].chargeback.amount", "50.01")],
  "chargeback-half-settled": ["deposits[0].chargeback.outcome", account("deposits[0].chargeback.outcome", GONE)],
  // registered at 09:00 in an offset of one hour: 08:00 UTC
  "before-registration": ["question.at", () => decideRefund(freezvon, FULL, { at: "2026-01-05T07:59:59.999Z" })],
  "after-the-question": [
    "question.requestedAt",
    () => decideRefund(freezvon, FULL, { at: "2026-07-03T09:00:00Z", requestedAt: "2026-07-03T09:00:00.001Z" }),
  ],
  "not-yet": [
    "question.subject.chargeId",
    () => decideRefund(freezvon, FULL, { at: "2026-06-02T08:59:59.999Z", subject: { chargeId: "C1" } }),
  ],
  "unknown-reading": ["first-deposit-use", () => withReadings(freezvon, { "first-deposit-use": "untouched" })],
  "unknown-option": ["burn-down", () => withReadings(freezvon, { "burn-down": "excluded-methods-first" })],
  "unknown-zone": ["zone", () => zoneOf("Europe/Prishtina")],
  "unknown-clause": ["readings[0].clause", () => defineTerms({ ...bare, clauses: [], doors: {} as never })],
  "not-in-step": ["clauses[0].decisions", () => defineTerms({ ...bare, doors: {} as never })],
  "no-default": ["readings[1].options", () => defineTerms({ ...bare, readings: [bare.burnDown, NO_OPTION] })],
  "before-first-version": ["at", () => termsAt([illyvoip], "2020-11-16T22:59:59.999Z")],
  "undated-version": ["versions[0].inForceOn", () => termsAt([freezvon], "2026-07-03T09:00:00Z")],
  "repeated-day": ["versions[1].inForceOn", () => termsAt([illyvoip, illyvoip], "2026-07-03T09:00:00Z")],
  "another-agreement": ["versions[1].id", () => termsAt([illyvoip, freezvon], "2026-07-03T09:00:00Z")],
  "not-a-digest": ["digest", () => replay({ ...receiptOf(INSTANT), digest: "00" }, freezvon, FULL)],
  "not-a-pointer": ["mask[0]", () => receiptOf(INSTANT, "account/id")],
  "points-at-nothing": ["mask[0]", () => receiptOf(INSTANT, "/account/nickname")],
  "answer-depends-on-it": ["mask[0]", () => receiptOf(INSTANT, "/account/subscriber/registeredAt")],
  "another-decision": ["decision", () => receiptOf({ at: "2026-07-03T09:00:01Z" })],
  "another-account": ["decision", () => applyRenewal({ ...DUE, id: "A2" }, RENEWAL)],
  "already-applied": ["decision.items[0].dueOn", () => applyRenewal(applyRenewal(DUE, RENEWAL), RENEWAL)],
  undetermined: ["decision.outcome", () => applyRenewal(UNKNOWN, decideRenewal(freezvon, UNKNOWN, RENEWAL_AT))],
};

it.each(Object.entries(PROVOKED))("%s", (code, [path, provoke]) => {
  expect(codesOf(thrownBy(provoke))).toEqual([`${path}: ${code}`]);
});

it("unknown-id and unknown-word have a second home, in questions", () => {
  const at = "2026-07-03T09:00:00Z";
  expect(codesOf(thrownBy(() => decideDispute(freezvon, FULL, { at, subject: { kind: "charge", id: "D1" } })))).toEqual(
    ["question.subject.id: unknown-id"],
  );
  expect(codesOf(thrownBy(() => parseDisputeQuestion({ at, subject: { kind: "call", id: "C1" } })))).toEqual([
    "subject.kind: unknown-word",
  ]);
});

it.each(["", "Europe", "Mars/Olympus", "EST5EDT6", "Tallinn+02:00"])("%j is no zone", (name) => {
  expect(thrownBy(() => zoneOf(name))).toEqual([
    { code: "unknown-zone", path: "zone", expected: expect.stringContaining("IANA"), received: JSON.stringify(name) },
  ]);
});

it("no zone at all is not the zone of the host", () => {
  expect(codesOf(thrownBy(() => zoneOf(undefined as never)))).toEqual(["zone: unknown-zone"]);
});
