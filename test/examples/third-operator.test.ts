/** The third operator's example: its own windows, its own rule, its other default, and silence on everything else. */
import { readFileSync } from "node:fs";
import {
  allocatePayment,
  assessBackup,
  assessCrediting,
  assessTermsChange,
  assessUptime,
  auditDocument,
  capLiability,
  composeInvoice,
  decideActivation,
  decideDispute,
  decideInactivity,
  decideOrder,
  decideRefund,
  decideRegistration,
  decideRenewal,
  decideSanction,
  decideSuspension,
  decideTermination,
  decideUse,
  explain,
  planRecordingStorage,
  withReadings,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { nordtel } from "../../examples/third-operator/terms.js";
import { CLEAN, deposit, findingsOf, given } from "../support/given.js";

const call = (amount: string, at: string) => ({ id: "C1", at, amount, kind: "call" }) as const;

/** Asks for the unused money, and tells the outcome and the amount. */
function refundAt(at: string, facts: Parameters<typeof given>[0], readings = {}) {
  const decision = decideRefund(withReadings(nordtel, readings), given(facts).account, { at });
  return [decision.outcome, decision.amount.amount];
}

describe("1.1: thirty days", () => {
  // 1 June and thirty days is Wednesday 1 July, which ends at 21:00 UTC in Vilnius
  const facts = {
    deposits: [deposit("D1", "50.00", "2026-06-01T09:00:00Z")],
    charges: [call("20.00", "2026-06-02T09:00:00Z")],
  };
  it("content: what is left comes back", () => {
    expect(refundAt("2026-07-01T09:00:00Z", facts)).toEqual(["granted", "30.00"]);
  });
  it("on the edge: in the last millisecond it does, in the next it does not", () => {
    expect(refundAt("2026-07-01T20:59:59.999Z", facts)).toEqual(["granted", "30.00"]);
    expect(refundAt("2026-07-01T21:00:00.000Z", facts)).toEqual(["refused", "0.00"]);
  });
  it("a thirtieth day that is a Sunday before a holiday moves to Tuesday, unless read strictly", () => {
    const friday = {
      deposits: [deposit("D1", "50.00", "2026-06-05T09:00:00Z")],
      charges: [call("20.00", "2026-06-06T09:00:00Z")],
    };
    const [last, over] = ["2026-07-07T20:59:59.999Z", "2026-07-07T21:00:00.000Z"];
    expect([refundAt(last, friday)[0], refundAt(over, friday)[0]]).toEqual(["granted", "refused"]);
    const strictly = { "refund-days": "strict" };
    const [sunday, monday] = ["2026-07-05T20:59:59.999Z", "2026-07-05T21:00:00.000Z"];
    expect([refundAt(sunday, friday, strictly)[0], refundAt(monday, friday, strictly)[0]]).toEqual([
      "granted",
      "refused",
    ]);
  });
});

describe("1.2: a rule of its own", () => {
  const unused = { deposits: [deposit("D1", "50.00", "2026-01-10T09:00:00Z")], charges: [] };
  it("content: who never used the service gets everything back, half a year later", () => {
    const decision = decideRefund(nordtel, given(unused).account, { at: "2026-07-03T09:00:00Z" });
    expect([decision.outcome, findingsOf(decision, "1.2")]).toEqual(["granted", ["permits never-used"]]);
    expect(explain(decision)).toContain("- 1.2: never used");
  });
  it("against: one cent was used", () => {
    const used = { ...unused, charges: [call("0.01", "2026-01-11T09:00:00Z")] };
    expect(refundAt("2026-07-03T09:00:00Z", used)).toEqual(["refused", "0.00"]);
  });
});

describe("1.3: open invoices", () => {
  const invoice = { id: "I1", issuedAt: "2026-06-20T09:00:00Z", dueAt: "2026-07-20T09:00:00Z", amount: "5.00" };
  const [open, paid] = [[], [{ at: "2026-06-21T09:00:00Z", amount: "5.00" }]];
  it.each([
    ["against: open", [{ ...invoice, payments: open }], ["refused", "0.00"]],
    ["content: paid", [{ ...invoice, payments: paid }], ["granted", "50.00"]],
    ["not known", undefined, ["undetermined", "0.00"]],
  ])("%s", (_, invoices, expected) => {
    expect(refundAt("2026-06-25T09:00:00Z", { invoices })).toEqual(expected);
  });
});

it("is explained in words that fit", () => {
  const invoice = {
    id: "I1",
    issuedAt: "2026-06-20T09:00:00Z",
    dueAt: "2026-07-20T09:00:00Z",
    amount: "5.00",
    payments: [],
  };
  const { account } = given({ invoices: [invoice], charges: [call("20.00", "2026-06-02T09:00:00Z")] });
  expect(explain(decideRefund(nordtel, account, { at: "2026-06-25T09:00:00Z" }))).toBe(
    [
      "Refund: refused. 0.00 EUR is paid out; eligible: 30.00 EUR, stays on the balance: 30.00 EUR.",
      "",
      "What stands in the way:",
      "- 1.3: invoices are not paid: I1",
      "",
      "What it would take:",
      "- 1.3: the subscriber pays these invoices",
      "",
      "What speaks for it:",
      "- 1.1: made within the days in which deposits come back: D1",
      "",
      "It rests on these readings: burn-down = newest-first, refund-days = rolled.",
      "",
      "Agreement: nordtel 2026; as of 25 June 2026, 09:00 UTC.",
      "",
      "What else was weighed:",
      "- 1.2: used",
    ].join("\n"),
  );
});

it("usage consumes the newest money first, unless read otherwise", () => {
  const facts = {
    deposits: [deposit("D1", "20.00", "2026-02-01T09:00:00Z"), deposit("D2", "10.00", "2026-06-20T09:00:00Z")],
    charges: [call("10.00", "2026-06-25T09:00:00Z")],
  };
  expect(refundAt("2026-07-01T09:00:00Z", facts)).toEqual(["refused", "0.00"]);
  expect(refundAt("2026-07-01T09:00:00Z", facts, { "burn-down": "oldest-first" })).toEqual(["granted", "10.00"]);
});

describe("2.1: fourteen days", () => {
  // 1 June and fourteen days is 15 June, which ends at 21:00 UTC
  const { account } = given({ charges: [call("1.00", "2026-06-01T09:00:00Z")] });
  const subject = { kind: "charge", id: "C1" } as const;
  it.each([
    ["2026-06-15T20:59:59.999Z", "open"],
    ["2026-06-15T21:00:00.000Z", "closed"],
  ])("at %s it is %s", (at, outcome) => {
    const decision = decideDispute(nordtel, account, { at, subject });
    expect([decision.outcome, decision.closesAt]).toEqual([outcome, "2026-06-15T21:00:00.000Z"]);
  });
  it("says nothing of the functioning of the system", () => {
    const functioning = { kind: "functioning", occurredAt: "2026-06-01T09:00:00Z" } as const;
    expect(decideDispute(nordtel, account, { at: "2026-06-02T09:00:00Z", subject: functioning }).outcome).toBe(
      "not-addressed",
    );
  });
});

it("all other questions are not addressed: no finding, no amount, nothing needed", () => {
  const at = "2026-07-03T09:00:00Z";
  const account = { ...CLEAN, numbers: [{ id: "N1", orderedAt: "2026-06-01T09:00:00Z", monthlyFee: "9.90" }] };
  const decisions = [
    decideSuspension(nordtel, account, { at }),
    decideRenewal(nordtel, account, { at }),
    decideInactivity(nordtel, account, { at }),
    decideSanction(nordtel, account, { at }),
    decideTermination(nordtel, account, { at, by: "subscriber", noticeAt: at }),
    decideRegistration(nordtel, { at, applicant: {} }),
    decideOrder(nordtel, account, { at, item: { kind: "number", price: "5.00" } }),
    decideActivation(nordtel, account, { at, numberId: "N1" }),
    decideUse(nordtel, account, { at, direction: "outgoing", kind: "call" }),
    allocatePayment(nordtel, account, { at, payment: { amount: "5.00" } }),
    composeInvoice(nordtel, { at, currency: "EUR", lines: [] }),
    planRecordingStorage(nordtel, { at, quota: 100, incoming: 1, recordings: [] }),
    assessCrediting(nordtel, { at, deposit: { receivedAt: at } }),
    assessTermsChange(nordtel, { at, effectiveAt: at, changes: "rates" }),
    assessUptime(nordtel, { at, month: "2026-06" }),
    capLiability(nordtel, account, { at, actionAt: at }),
    assessBackup(nordtel, { at }),
  ];
  for (const decided of decisions) {
    const { decision, terms, at: _, outcome, findings, needs, readings, ...answer } = decided;
    expect([outcome, findings, needs, readings, terms.id]).toEqual(["not-addressed", [], [], {}, "nordtel"]);
    const empty = Object.entries(answer).filter(([, value]) => value !== null && !Array.isArray(value));
    expect(empty, decision).toEqual(decision === "uptime" ? [["remedy", "not-addressed"]] : []);
    expect(
      Object.values(answer)
        .flat()
        .filter((value) => value !== null && value !== "not-addressed"),
    ).toEqual([]);
    expect(explain(decided)).toMatch(/not addressed/);
  }
  expect(new Set(decisions.map(({ decision }) => decision)).size).toBe(17);
});

it("the register is that of the document", () => {
  const text = readFileSync(new URL("../../examples/third-operator/nordtel.txt", import.meta.url), "utf8");
  const unchanged = ["1.1", "1.2", "1.3", "2.1", "3.1"];
  expect(auditDocument(nordtel, text)).toEqual({ unchanged, changed: [], missing: [], added: [] });
  expect(auditDocument(nordtel, text.replace("fourteen", "thirty")).changed).toEqual(["2.1"]);
});
