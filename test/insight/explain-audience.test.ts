/** What the subscriber is told. The words are those of the English catalogue; numbers and dates are worked out here. */
import { readFileSync } from "node:fs";
import {
  type AnyDecision,
  composeInvoice,
  decideRefund,
  decideRegistration,
  explain,
  freezvon,
  illyvoip,
  parseAccount,
  planRecordingStorage,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { CLEAN, deposit, given } from "../support/given.js";
import { number } from "../support/paid-services.js";
import { invoice } from "../support/refund-12-2-3.js";

const AT = "2026-07-03T09:00:00Z";
const told = (decision: AnyDecision): string => explain(decision, { audience: "subscriber" });
const headline = (decision: AnyDecision): string | undefined => told(decision).split("\n")[0];

describe("the worked example", () => {
  const account = parseAccount(
    JSON.parse(readFileSync(new URL("../cases/worked-example.json", import.meta.url), "utf8")),
  );
  const question = { at: AT, reason: "service-failed", failure: { alternative: "none" } } as const;

  it("is told in plain words, each thing once, in the zone of the subscriber", () => {
    const text = explain(decideRefund(freezvon, account, question), {
      audience: "subscriber",
      zone: "Europe/Tallinn",
    });
    // 50.00 and 30.00, less 12.345; the documents can come until the end of 5 July in Tallinn (12.2.4 and 12.3)
    expect(text).toBe(
      [
        "Your refund has to wait until everything for it is there. It would be 67.655 EUR as things are now. Until then, 67.655 EUR stays on your balance.",
        "",
        "What is still missing:",
        "- documents that prove who you are, until 6 July 2026, 00:00 (Europe/Tallinn) (sections 12.2.4, 12.3)",
        "- a card or bank account of yours for the deposit D2, which can't go back where it came from (section 12.4)",
        "",
        "What your agreement allows:",
        "- 67.655 can go back if nothing stands against it (section 12.2)",
      ].join("\n"),
    );
  });

  it("is told as granted once everything is there", () => {
    const subscriber = {
      ...account.subscriber,
      identity: { documentsAt: "2026-07-04T09:00:00Z", verifiedAt: "2026-07-04T12:00:00Z" },
    };
    const destination = { method: "bank-transfer", instrument: "EE1", inOwnName: true, verified: true } as const;
    const granted = decideRefund(
      freezvon,
      { ...account, subscriber },
      {
        ...question,
        at: "2026-07-06T09:00:00Z",
        requestedAt: AT,
        destination,
      },
    );
    // 67.655 rounded half up
    expect(headline(granted)).toBe("You get a refund. 67.66 EUR is paid out to you.");
  });
});

describe("what is not known", () => {
  it("is told in words, and once for all the clauses that ask for it", () => {
    const text = told(given({ violations: undefined }).under(freezvon).at(AT).suspension());
    expect(text).toBe(
      [
        "Whether you can use your services can't be said yet. Your balance is 50.00 EUR.",
        "",
        "What is not known:",
        "- whether you have broken the agreement (sections 4.16, 6.2, 11.6, 13.2)",
      ].join("\n"),
    );
  });

  it("names the member of a list by its id, whatever its id looks like", () => {
    const id = "a].b[c";
    const subscription = {
      id,
      kind: "hosting",
      startedOn: "2026-01-01",
      termMonths: 12,
      monthlyFee: "10.00",
      paid: "120.00",
      setupFee: "0",
      prepaymentDiscount: "0",
    } as const;
    const decision = given({ subscriptions: [subscription] })
      .under(illyvoip)
      .at("2026-02-28T11:00:00Z")
      .termination({ by: "subscriber", noticeAt: "2026-02-28T11:00:00Z" });
    expect(told(decision)).toContain(`- the tax on the subscription ${id} (paragraphs 23, 28)`);
  });

  it("keeps the path of a fact that the catalogue does not know", () => {
    const decision = given({ violations: undefined }).under(illyvoip).at(AT).suspension();
    const missing = (path: string): AnyDecision => ({
      ...decision,
      findings: [{ clause: "A-7", effect: "unknown", because: "not-known", facts: {}, needs: [path] }],
    });
    expect(told(missing("account.tariff"))).toContain("- account.tariff (A-7)");
    expect(told(missing("tariffs[T1].price"))).toContain("- tariffs[T1].price (A-7)");
  });
});

it("notes that days off were not taken into account, where the calendar ends", () => {
  const far = given({ charges: [{ id: "C1", at: "2031-01-02T09:00:00Z", amount: "1.00", kind: "call" }] });
  const text = told(far.under(illyvoip).at("2031-01-03T09:00:00Z").dispute({ kind: "charge", id: "C1" }));
  expect(text).toMatch(/\n\nPlease note:\n- the calendar of working days .* \(paragraph 21\)$/);
});

describe("amounts and dates", () => {
  it("tells of an instant that is reached as of one that has passed", () => {
    const ended = { by: "operator", noticeAt: AT, effectiveAt: AT } as const;
    expect(headline(given().under(illyvoip).at(AT).termination(ended))).toContain(
      " It ended on 3 July 2026, 09:00 UTC.",
    );
    // eighteen on 1 May 2026, which begins at 22:00 of the day before
    const applicant = { birthOn: "2008-05-01", sanctioned: false, name: "Arta", email: "arta@example.com" };
    const asked = (at: string) => headline(decideRegistration(illyvoip, { at, applicant }));
    expect(asked("2026-04-30T21:59:59.999Z")).toContain(" You are old enough from 30 April 2026, 22:00 UTC on.");
    expect(asked("2026-04-30T22:00:00Z")).toBe("Your registration is in order.");
  });

  it("leaves out what is nothing", () => {
    const { suspension, renewal } = given().under(freezvon).at(AT);
    expect(told(suspension())).toBe("You can use your services. Your balance is 50.00 EUR.");
    expect(told(renewal())).toBe("No fee is due now. Your balance is 50.00 EUR.");
  });

  it("tells what is owed, what stopped and what ends it", () => {
    const numbers = [number({ id: "N1" }), { id: "N2", orderedAt: "2026-06-01T09:00:00Z", monthlyFee: "9.90" }];
    const short = given({ numbers, deposits: [] });
    expect(headline(short.under(freezvon).at(AT).suspension())).toBe(
      "You can't use your services now. Your balance is 0.00 EUR. Your number N1 can't be used now (section 4.2). Your number N2 does not work (section 7.3). This changes when a payment that is enough is on your balance.",
    );
    const overdue = given({ invoices: [invoice({ id: "I1", amount: "8.00", dueAt: "2026-06-20T09:00:00Z" })] });
    const text = told(overdue.under(illyvoip).at(AT).suspension());
    expect(text).toMatch(/^You can use your services, but the operator may stop them\./);
    expect(text).toContain(" You owe 8.00 EUR. This changes when you have paid your invoices.\n");
    expect(text).toContain("- you have invoices that are overdue: I1 (paragraphs 17, 31)");
    const negative = given({ charges: [{ id: "C1", at: "2026-06-15T09:00:00Z", amount: "52.50", kind: "call" }] });
    expect(told(negative.under(illyvoip).at(AT).suspension())).toContain(
      "- you have fees to pay: your balance is -2.50 (paragraphs 17, 31)",
    );
  });

  it("tells an invoice that stands, and not the amounts of one that can't", () => {
    const ask = (kind: "fee" | "discount", rate: string) =>
      composeInvoice(illyvoip, {
        at: AT,
        currency: "EUR",
        lines: [{ id: "L1", kind, amount: "10.00" }],
        taxes: [{ id: "VAT", rate }],
      });
    // 18 % of 10.00
    expect(headline(ask("fee", "0.18"))).toBe(
      "Your invoice is complete. You are to pay 11.80 EUR. Of this, 10.00 EUR is fees and 1.80 EUR is tax.",
    );
    expect(headline(ask("fee", "0"))).toBe("Your invoice is complete. You are to pay 10.00 EUR.");
    expect(headline(ask("discount", "0.18"))).toBe("Your invoice can't be issued like this.");
  });

  it("tells an order and what it lacks", () => {
    const asked = given({
      subscriber: { ...CLEAN.subscriber, name: "Mari", contactPhone: "+3725550100", address: "Tallinn" },
      deposits: [deposit("D1", "10.00", "2026-06-01T09:00:00Z")],
    });
    const item = { kind: "number", price: "14.90", documents: "accepted" } as const;
    // 14.90 less 10.00
    expect(headline(asked.under(freezvon).at(AT).order({ item }))).toBe(
      "Your order has to wait until everything for it is there. It costs 14.90 EUR, and your balance is 10.00 EUR. You need 4.90 EUR more.",
    );
  });

  it("tells sizes in the largest unit without a rest", () => {
    const ask = (incoming: number) =>
      planRecordingStorage(freezvon, { at: AT, quota: 3 * 2 ** 30, extra: 0, incoming, recordings: [] });
    expect(headline(ask(2 ** 31))).toBe("There is space for the recording. 1 GiB are free then.");
    expect(headline(ask(4_221_225_472))).toBe("There is not enough space for the recording. 1 GB are missing.");
    expect(headline(ask(3 * 2 ** 30 - 5))).toBe("There is space for the recording. 5 bytes are free then.");
    expect(headline(ask(3 * 2 ** 30))).toBe("There is space for the recording. 0 bytes are free then.");
  });

  it("names measures by what they do to the subscriber, and whether the operator has a choice", () => {
    const violations = [
      { id: "V1", at: "2026-06-15T09:00:00Z", kind: "content-misuse", status: "established" },
    ] as const;
    const text = told(given({ violations }).under(illyvoip).at(AT).sanction());
    expect(text.split("\n")[0]).toBe(
      "There are grounds to end your agreement. What follows from the agreement by itself: a stop of your services (paragraph 11). What the operator may choose: the end of your agreement (paragraph 31), a stop of your services (paragraph 31). You have lost your right to a refund (paragraph 26).",
    );
    expect(text).not.toContain("V1");
  });
});

it("says of what the agreement is silent on that it is, and which clause comes nearest", () => {
  expect(told(given().under(illyvoip).at(AT).inactivity())).toBe(
    "Your agreement says nothing of accounts that are not used.\n\nPlease note:\n- this comes nearest, but does not speak of it (paragraph 24)",
  );
});
