/** What it takes, by hand: representative remedies under both terms. */
import { readFileSync } from "node:fs";
import {
  assessCrediting,
  assessTermsChange,
  composeInvoice,
  type Decision,
  decideRefund,
  decideRegistration,
  freezvon,
  illyvoip,
  type PhoneNumber,
  parseAccount,
  planRecordingStorage,
  type Remedy,
  remedies,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { DOERS } from "../../src/insight/remedy.js";
import { CLEAN, deposit, given } from "../support/given.js";
import { asked, FAILED, invoice, used } from "../support/refund-12-2-3.js";

/** Friday, 12:00 in Tallinn and 11:00 in Belgrade. */
const AT = "2026-07-03T09:00:00.000Z";
const number = (more: Partial<PhoneNumber> = {}): PhoneNumber => ({
  id: "N1",
  orderedAt: "2026-06-01T10:00:00Z",
  activatedAt: "2026-06-02T10:00:00Z",
  monthlyFee: "9.90",
  ...more,
});
const hosting = {
  id: "H1",
  kind: "hosting",
  startedOn: "2026-06-01",
  termMonths: 12,
  monthlyFee: "8.00",
  paid: "96.00",
} as const;
const violated = (kind: "rules-breach" | "content-misuse") => ({
  violations: [{ id: "V1", at: "2026-06-20T09:00:00Z", kind, status: "established" }] as const,
});
const unproven = (identity: object) => ({ subscriber: { ...CLEAN.subscriber, identity } });
const byCrypto = { deposits: [deposit("D1", "50.00", "2026-06-01T09:00:00Z", { method: "crypto" })] };
const bankAccount = { method: "bank-transfer", instrument: "EE-1", inOwnName: true, verified: true } as const;
const poor = { deposits: [deposit("D1", "5.00", "2026-06-01T09:00:00Z")] };
const due = { paidThroughOn: "2026-07-01" };
const noDocuments = { kind: "number", price: "9.90", documents: "required" } as const;

const subscriber = (clause: string, because: string, does: Remedy["does"], more: Partial<Remedy> = {}): Remedy => ({
  clause,
  because,
  who: "subscriber",
  does,
  ...more,
});
const operator = (...[clause, because, does, more]: Parameters<typeof subscriber>): Remedy => ({
  ...subscriber(clause, because, does, more),
  who: "operator",
});
const wait = (clause: string, because: string, until: string): Remedy => ({
  clause,
  because,
  who: "nobody",
  does: "wait",
  until,
});
const nothing = (clause: string, because: string): Remedy => ({ clause, because, who: "nobody", does: "nothing" });

describe("remedies of refunds", () => {
  it("are those of the worked example", () => {
    const account = parseAccount(
      JSON.parse(readFileSync(new URL("../cases/worked-example.json", import.meta.url), "utf8")),
    );
    // 3 July ends at 21:00 UTC, and 48 hours later it is 5 July, 21:00 UTC
    const until = "2026-07-05T21:00:00.000Z";
    expect(remedies(decideRefund(freezvon, account, { at: AT, ...FAILED }))).toEqual([
      subscriber("12.2.4", "identity-documents", "verify-identity", { until }),
      subscriber("12.3", "identity-documents", "verify-identity", { until }),
      subscriber("12.4", "destination", "name-destination", { concerns: ["D2"] }),
    ]);
  });

  it("name what runs and what is owed", () => {
    const facts = {
      numbers: [number(), number({ id: "N0", disconnectedAt: "2026-07-01T10:00:00Z" })],
      subscriptions: [hosting],
      // the second is not due yet
      invoices: [invoice(), invoice({ id: "I2", dueAt: "2026-07-15T09:00:00Z" })],
      charges: used("50.01"),
    };
    expect(remedies(asked(facts))).toEqual([
      nothing("12.1", "no-ground-for-refund"),
      subscriber("12.2.3", "services-in-use", "give-up-services", { concerns: ["N1", "H1"] }),
      subscriber("12.2.3", "in-arrears", "pay-arrears", { concerns: ["I1"] }),
      subscriber("12.2.3", "unpaid-invoices", "pay-invoices", { concerns: ["I1", "I2"] }),
      subscriber("12.2.3", "no-positive-balance", "top-up"),
    ]);
    expect(asked(facts).findings.find(({ because }) => because === "services-in-use")?.facts).toEqual({
      numbers: 1,
      subscriptions: 1,
      numberIds: ["N1"],
      subscriptionIds: ["H1"],
    });
  });

  it("name no list of which there is nothing", () => {
    const facts = (more: Parameters<typeof asked>[0], code: string) =>
      asked(more).findings.find(({ because }) => because === code)?.facts;
    expect(facts({ numbers: [number()] }, "services-in-use")).toEqual({
      numbers: 1,
      subscriptions: 0,
      numberIds: ["N1"],
    });
    expect(facts({ subscriptions: [hosting] }, "services-in-use")).toEqual({
      numbers: 0,
      subscriptions: 1,
      subscriptionIds: ["H1"],
    });
    expect(facts({ charges: used("50.01") }, "in-arrears")).toEqual({ arrears: "0.01" });
    expect(facts({ charges: used("50.01"), invoices: [invoice()] }, "in-arrears")).toEqual({
      arrears: "8.01",
      invoiceIds: ["I1"],
    });
  });

  it.each<[string, Decision, readonly Remedy[]]>([
    [
      "a rejected identity is the subscriber's to prove",
      asked(unproven({ documentsAt: "2026-07-02T09:00:00Z", rejectedAt: "2026-07-02T12:00:00Z" })),
      [subscriber("12.2.4", "identity-rejected", "verify-identity")],
    ],
    [
      "one that is looked at is the operator's to confirm",
      asked(unproven({ documentsAt: "2026-07-02T09:00:00Z" })),
      [
        operator("12.2.4", "identity-verification", "confirm-identity"),
        operator("12.3", "identity-verification", "confirm-identity"),
      ],
    ],
    [
      "a violation is the operator's to clear",
      asked(violated("rules-breach")),
      [
        operator("8.5", "terms-violated", "clear-violations", { concerns: ["V1"] }),
        operator("12.2.1", "terms-violated", "clear-violations", { concerns: ["V1"] }),
      ],
    ],
    [
      "a destination of somebody else's, which the operator has not verified",
      given(byCrypto)
        .under(freezvon)
        .at(AT)
        .refund({ ...FAILED, destination: { ...bankAccount, inOwnName: false, verified: false } }),
      [
        operator("12.4", "destination-verification", "verify-destination", { concerns: ["D1"] }),
        subscriber("12.4", "destination-not-own", "name-destination", { concerns: ["D1"] }),
      ],
    ],
    [
      "a destination by which nobody can be identified",
      given(byCrypto)
        .under(freezvon)
        .at(AT)
        .refund({ ...FAILED, destination: { ...bankAccount, method: "crypto" } }),
      [subscriber("12.5", "recipient-unidentifiable", "name-destination")],
    ],
    [
      // from 20 June to 20 December, a Sunday, so to the end of Monday the 21st
      "six months that are over",
      given({ charges: used("10.00") })
        .under(freezvon)
        .at("2026-12-22T09:00:00Z")
        .refund(FAILED),
      [nothing("12.2.5", "refund-window-closed")],
    ],
    [
      "another account of the same person",
      given({
        subscriber: { ...CLEAN.subscriber, otherAccounts: [{ id: "A0", openedAt: "2025-05-05T09:00:00Z" }] },
      })
        .under(illyvoip)
        .at(AT)
        .refund({ reason: "discontinue" }),
      [nothing("¶26", "not-first-account")],
    ],
    ["nothing at all", asked({}), []],
  ])("%s", (_, decision, expected) => {
    expect(remedies(decision)).toEqual(expected);
  });

  it("is to ask again, where the documents came too late", () => {
    const late = given(unproven({}))
      .under(freezvon)
      .at("2026-07-06T09:00:00Z")
      .refund({ ...FAILED, requestedAt: AT });
    expect(remedies(late)).toContainEqual(subscriber("12.3", "documents-too-late", "ask-again-with-documents"));
  });
});

describe("remedies of the other questions", () => {
  const published = "2026-06-01T09:00:00Z"; // Monday, 12:00 in Tallinn

  it.each<[string, Decision, readonly Remedy[]]>([
    [
      "documents and money for an order",
      given({
        subscriber: { ...CLEAN.subscriber, name: "Arta", contactPhone: "+38344555010", address: "Prishtina" },
        ...poor,
      })
        .under(freezvon)
        .at(AT)
        .order({ item: noDocuments }),
      [subscriber("4.3", "documents", "provide-documents"), subscriber("6.1", "funds-for-order", "top-up")],
    ],
    [
      "a block",
      given({ blocks: [{ id: "B1", at: "2026-06-20T09:00:00Z", cause: "conduct" }] })
        .under(illyvoip)
        .at(AT)
        .order({ item: noDocuments, paidAt: AT }),
      [operator("¶31", "account-blocked", "lift-block", { concerns: ["B1"] })],
    ],
    [
      "an order that is not paid",
      given().under(illyvoip).at(AT).order({ item: noDocuments }),
      [subscriber("¶17", "payment-in-advance", "pay-order")],
    ],
    [
      "a number that is gone",
      given({ numbers: [number({ disconnectedAt: "2026-07-01T10:00:00Z" })] })
        .under(freezvon)
        .at(AT)
        .use({ direction: "incoming", kind: "call", numberId: "N1", registrationService: false }),
      [subscriber("7.3", "number-inactive", "use-another-number", { concerns: ["N1"] })],
    ],
    [
      "a fee that the balance does not cover",
      given({ ...poor, numbers: [number(due)] })
        .under(freezvon)
        .at(AT)
        .renewal(),
      [subscriber("8.3", "fee-not-covered", "top-up", { concerns: ["N1"] })],
    ],
    [
      "a number that was given up",
      given({ numbers: [number({ ...due, cancelRequestedAt: "2026-06-28T09:00:00Z" })] })
        .under(illyvoip)
        .at(AT)
        .renewal(),
      [nothing("¶18", "cancelled")],
    ],
    [
      // 24 hours, the last instant of which is in time
      "a number that was ordered an hour ago",
      given({ numbers: [number({ orderedAt: "2026-07-03T08:00:00Z", activatedAt: undefined })] })
        .under(freezvon)
        .at(AT)
        .activation(),
      [
        operator("4.12", "activation-running", "activate-number", {
          concerns: ["N1"],
          until: "2026-07-04T08:00:00.001Z",
        }),
      ],
    ],
    [
      // seven days from 3 to 9 July; 10 July begins at 21:00 UTC of the 9th
      "a notice of the day before",
      given().under(freezvon).at(AT).termination({ by: "subscriber", noticeAt: "2026-07-02T12:00:00Z" }),
      [
        wait("11.1", "agreement-runs", "2026-07-09T21:00:00.000Z"),
        wait("11.3", "notice-running", "2026-07-09T21:00:00.000Z"),
      ],
    ],
    [
      // 10 July begins in Belgrade at 22:00 UTC of the 9th
      "an applicant of seventeen, without a name",
      decideRegistration(illyvoip, {
        at: AT,
        applicant: { birthOn: "2008-07-10", sanctioned: false, name: null, email: "arta@example.com" },
      }),
      [
        wait("¶6", "underage", "2026-07-09T22:00:00.000Z"),
        subscriber("¶8", "contact-information", "give-data", { concerns: ["name"] }),
      ],
    ],
    [
      "content that was misused, and an emergency call",
      given(violated("content-misuse"))
        .under(illyvoip)
        .at(AT)
        .use({ direction: "outgoing", kind: "call", emergency: true }),
      [operator("¶11", "rights-ended", "clear-violations", { concerns: ["V1"] }), nothing("¶35", "no-emergency-calls")],
    ],
    [
      // ten days from 2 to 11 June; 12 June begins at 21:00 UTC of the 11th
      "a change of services after nine days",
      assessTermsChange(freezvon, {
        at: AT,
        publishedAt: published,
        effectiveAt: "2026-06-10T09:00:00Z",
        changes: "services",
      }),
      [operator("5.5", "notice-too-short", "postpone-change", { until: "2026-06-11T21:00:00.000Z" })],
    ],
    [
      // received on Friday 19 June: 22, 25 and 26 June are working days, 23 and 24 are holidays
      "a payment that is not on the balance yet",
      assessCrediting(freezvon, { at: "2026-06-22T09:00:00Z", deposit: { receivedAt: "2026-06-19T09:00:00Z" } }),
      [operator("4.4", "crediting-running", "credit-deposit", { until: "2026-06-26T21:00:00.000Z" })],
    ],
    [
      "a recording that is larger than the storage",
      planRecordingStorage(freezvon, { at: AT, quota: 100, recordings: [], incoming: 120, extra: 0 }),
      [subscriber("6.6.2", "larger-than-storage", "buy-storage")],
    ],
    [
      "a discount on an invoice",
      composeInvoice(illyvoip, {
        at: AT,
        currency: "EUR",
        lines: [
          { id: "L1", kind: "fee", amount: "10.00" },
          { id: "L2", kind: "discount", amount: "1.00" },
        ],
        taxes: [],
      }),
      [operator("¶36", "no-discounts", "drop-discounts", { concerns: ["L2"] })],
    ],
    [
      "a charge of a month ago",
      given({ charges: used("10.00") })
        .under(illyvoip)
        .at("2026-07-20T09:00:00Z")
        .dispute({ kind: "charge", id: "C1" }),
      [nothing("¶21", "dispute-closed")],
    ],
  ])("%s", (_, decision, expected) => {
    expect(remedies(decision)).toEqual(expected);
  });
});

describe("the guide", () => {
  it("says of every act what it is, and whose", () => {
    const guide = readFileSync(new URL("../../docs/guides/remedies.md", import.meta.url), "utf8");
    const rows = [...guide.matchAll(/^\| (`.*?`) \| (subscriber|operator|nobody) \|/gm)].flatMap(([, acts, who]) =>
      [...(acts as string).matchAll(/`(.*?)`/g)].map(([, act]) => [act, who]),
    );
    expect(Object.fromEntries(rows)).toEqual(DOERS);
  });
});

describe("remedies of other terms", () => {
  const decided = asked({});
  const finding = { clause: "7", effect: "forbids", facts: { orderIds: ["O1"] } } as const;

  it.each(["moon-phase", "constructor", "__proto__"])("leave it to the operator what %s takes", (because) => {
    expect(remedies({ ...decided, findings: [{ ...finding, because }] })).toEqual([
      operator("7", because, "say-what-it-takes"),
    ]);
  });

  it("are the same for a code of the package", () => {
    const findings = [{ ...finding, because: "unpaid-invoices", facts: { invoiceIds: ["I9"], total: "3.00" } }];
    expect(remedies({ ...decided, findings })).toEqual([
      subscriber("7", "unpaid-invoices", "pay-invoices", { concerns: ["I9"] }),
    ]);
  });
});
