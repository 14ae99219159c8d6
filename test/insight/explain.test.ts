/** Decisions in plain English. */
import { type AnyDecision, assessCrediting, assessTermsChange, explain, freezvon, illyvoip } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, given } from "../support/given.js";
import { OPERATOR_NAMES, OPERATORS } from "../support/operators.js";
import { accountOf, decideAll, stories } from "../support/stories.js";
import { FREEZVON, MESSAGES, messageOf } from "./say.js";

describe("explain", () => {
  it("tells a refund: outcome, obstacles, what is awaited and until when, what speaks for it, readings", () => {
    const decision = given({
      subscriber: { id: "S1", registeredAt: "2026-01-05T09:00:00Z", identity: {} },
      deposits: [
        deposit("D1", "50.00", "2026-06-01T09:00:00Z"),
        deposit("D2", "30.00", "2026-06-10T09:00:00Z", { method: "crypto" }),
      ],
    })
      .under(freezvon)
      .at("2026-07-03T09:00:00Z")
      .refund({ reason: "discontinue", payoutFee: "1.5" });
    expect(explain(decision)).toBe(
      [
        "Refund: refused. 0.00 EUR is paid out; eligible: 78.50 EUR, stays on the balance: 80.00 EUR.",
        "",
        "What stands in the way:",
        "- 12.2.2: the reason given (discontinue) is not that the operator could not provide the service",
        "",
        "What it would take:",
        "- 12.2.2: nothing can change it",
        "",
        "What is awaited:",
        "- 12.2.4: documents that prove the subscriber's identity, until 5 July 2026, 21:00 UTC",
        "- 12.3: documents that prove the subscriber's identity, until 5 July 2026, 21:00 UTC",
        "- 12.4: a card or bank account for the deposit D2, which can't go back where it came from",
        "",
        "What speaks for it:",
        "- 12.2: 80.00 can go back if nothing stands against it",
        "",
        "What follows besides:",
        "- 9.8: the fee of the payout, 1.50, is the subscriber's",
        "",
        "Where the document contradicts itself: 5.6 and 12.2.2; 12.2.2 and 11.5.",
        "",
        "It rests on these readings: burn-down = oldest-first, refund-circumstances = all-required, identity-hours = from-end-of-date, refund-tested = at-request.",
        "",
        `Agreement: ${FREEZVON}; as of 3 July 2026, 09:00 UTC.`,
        "",
        "What else was weighed:",
        "- 5.6: no service that was provided is asked back",
        "- 8.5: no violation is established",
        "- 8.5.1: no money from numbers under special conditions is held back",
        "- 12.1: another clause speaks of this refund",
        "- 12.2.1: no violation is established",
        "- 12.2.3: no services are in use",
        "- 12.2.3: nothing is overdue",
        "- 12.2.3: all invoices are paid",
        "- 12.2.3: the balance is 80.00",
        "- 12.2.5: no service was ever paid for",
        "- 12.5: the recipient can be identified",
        "- 13.3: the account is not blocked for fraud",
      ].join("\n"),
    );
  });

  it("tells what is not known, and what the outcome depends on", () => {
    const text = explain(given({ violations: undefined }).under(illyvoip).at("2026-07-03T09:00:00Z").suspension());
    expect(text).toContain("Services: undetermined. The balance is 50.00 EUR; owed: 0.00 EUR.");
    expect(text).toContain(
      "What is not known:\n- ¶11: facts are missing (violations)\n- ¶31: facts are missing (violations)",
    );
    expect(text).toContain("It depends on: violations.");
  });

  it("tells what is the operator's choice", () => {
    const { suspension } = given({
      violations: [{ id: "V1", at: "2026-06-01T09:00:00Z", kind: "fraud", status: "suspected" }],
    })
      .under(freezvon)
      .at("2026-07-03T09:00:00Z");
    expect(explain(suspension())).toContain(
      "What is the operator's choice:\n- 13.2: a breach of the agreement is suspected or established",
    );
  });

  it("tells a renewal with and without a next due day, and arrears that are not known", () => {
    const number = {
      id: "N1",
      orderedAt: "2026-06-01T09:00:00Z",
      activatedAt: "2026-06-01T09:00:00Z",
      monthlyFee: "9.90",
    };
    const due = given({ numbers: [{ ...number, paidThroughOn: "2026-07-03" }] }).under(freezvon);
    expect(explain(due.at("2026-07-03T09:00:00Z").renewal())).toContain(
      "Renewal: renews. 9.90 EUR is collected; the balance is then 40.10 EUR, missing: 0.00 EUR.\n",
    );
    expect(explain(due.at("2026-07-02T09:00:00Z").renewal())).toContain("next due: 2 July 2026, 21:00 UTC.");
    expect(explain(given({ invoices: undefined }).under(freezvon).at("2026-07-02T09:00:00Z").suspension())).toContain(
      "owed: not known.",
    );
  });

  it("writes an instant to the millisecond only where it matters, and says nothing where nothing is said", () => {
    const charged = given({ charges: [{ id: "C1", at: "2026-04-30T20:30:00Z", amount: "1.00", kind: "call" }] });
    const dispute = (readings: Record<string, string>) =>
      charged.under(illyvoip, readings).at("2026-05-01T09:00:00Z").dispute({ kind: "charge", id: "C1" });
    expect(explain(dispute({}))).toContain("until 4 May 2026, 22:00 UTC");
    expect(explain(dispute({ "dispute-days": "elapsed-hours" }))).toContain("until 3 May 2026, 20:30:00.001 UTC");
    expect(explain(charged.under(illyvoip).at("2026-05-01T09:00:00Z").inactivity())).toBe(
      "Account: not addressed.\n\nAgreement: illyvoip 2020-11-17; as of 1 May 2026, 09:00 UTC.\n\nWhat else was weighed:\n- ¶24: the agreement does not speak of it",
    );
    const functioning = { kind: "functioning", occurredAt: "2026-04-30T20:30:00Z" } as const;
    expect(explain(charged.under(illyvoip).at("2026-05-01T09:00:00Z").dispute(functioning))).toBe(
      "Dispute: not addressed.\n\nAgreement: illyvoip 2020-11-17; as of 1 May 2026, 09:00 UTC.\n\nWhat else was weighed:\n- ¶21: the agreement does not speak of it",
    );
  });

  it("says what lets the services be used again, and which numbers are not active and by which clause", () => {
    const numbers = [
      { id: "N1", orderedAt: "2026-06-01T09:00:00Z", activatedAt: "2026-06-01T09:00:00Z", monthlyFee: "9.90" },
      { id: "N2", orderedAt: "2026-06-01T09:00:00Z", monthlyFee: "9.90" },
    ];
    expect(explain(given({ numbers, deposits: [] }).under(freezvon).at("2026-07-03T09:00:00Z").suspension())).toContain(
      "Services: suspended. The balance is 0.00 EUR; owed: 0.00 EUR. The number N1 is suspended (4.2). The number N2 is inactive (7.3). This changes when a deposit that is enough is credited.",
    );
  });

  it("does not say that something is awaited until an instant that has passed", () => {
    const late = given({ subscriber: { id: "S1", registeredAt: "2026-01-05T09:00:00Z", identity: {} } })
      .under(freezvon)
      .at("2026-07-03T09:00:00Z")
      .refund({ requestedAt: "2026-06-09T18:00:00Z" });
    expect(explain(late)).toContain("- 12.3: no documents came in time\n");
    expect(explain(late)).toContain("- 12.2.4: documents that prove the subscriber's identity\n");
  });

  it("notes that a last day was not moved, because the calendar does not speak for it", () => {
    const far = given({ charges: [{ id: "C1", at: "2031-01-02T09:00:00Z", amount: "1.00", kind: "call" }] });
    const text = explain(far.under(illyvoip).at("2031-01-03T09:00:00Z").dispute({ kind: "charge", id: "C1" }));
    expect(text).toContain(
      "What else was weighed:\n- ¶21: a day that matters lies outside the calendar of working days, so days off were not taken into account",
    );
  });

  it.each([
    [{ reason: "service-failed", failure: { alternative: "suitable" } }, "an alternative that suits is on offer"],
    [{ subject: { chargeId: "C1" } }, "nothing says that the operator could not provide the service"],
  ] as const)("words 12.2.2 from the facts: %j", (question, words) => {
    const charges = [{ id: "C1", at: "2026-06-20T09:00:00Z", amount: "1.00", kind: "call" }] as const;
    const decision = given({ charges }).under(freezvon).at("2026-07-03T09:00:00Z").refund(question);
    expect(explain(decision)).toContain(`- 12.2.2: ${words}`);
  });

  it("tells the questions that need no account", () => {
    const deposit = { receivedAt: "2026-06-19T07:00:00Z" };
    const crediting = (at: string) => explain(assessCrediting(freezvon, { at, deposit }));
    expect(crediting("2026-06-20T07:00:00Z")).toContain(
      "Crediting: running. Due before 26 June 2026, 21:00 UTC.\n\nWhat is awaited:\n- 4.4: the crediting of the payment, until 26 June 2026, 21:00 UTC",
    );
    expect(crediting("2026-06-18T07:00:00Z")).toContain("Crediting: running.\n");
    const change = { at: "2026-06-02T07:00:00Z", effectiveAt: "2026-06-03T07:00:00Z", changes: "services" } as const;
    expect(explain(assessTermsChange(freezvon, { ...change, publishedAt: "2026-06-01T07:00:00Z" }))).toContain(
      "Change of terms: too soon. It may take effect from 11 June 2026, 21:00 UTC.",
    );
    expect(explain(assessTermsChange(freezvon, change))).toContain("Change of terms: unpublished.\n");
  });

  it("explains a decision that was read back from JSON in the same words", () => {
    const decision = given().under(illyvoip).at("2026-07-03T09:00:00Z").refund({ reason: "discontinue" });
    expect(explain(JSON.parse(JSON.stringify(decision)) as AnyDecision)).toBe(explain(decision));
  });

  it.each(stories)("leaves no gap in the explanations of $file", (story) => {
    for (const operator of OPERATOR_NAMES)
      for (const decision of Object.values(decideAll(OPERATORS[operator], accountOf(story), story)))
        expect(explain(decision)).not.toMatch(/undefined|null|NaN|\[object|: ,|: $/m);
  });
});

describe("the catalogue", () => {
  const facts = {
    chargeId: "C1",
    kind: "call",
    depositId: "D1",
    depositIds: ["D1", "D2"],
    accountIds: ["A2"],
    violationIds: ["V1"],
    invoiceIds: ["I1"],
    refundable: "1.00",
    payoutFee: "1.00",
    balance: "1.00",
    arrears: "1.00",
    currency: "USD",
    method: "crypto",
    reason: "discontinue",
    alternative: "none",
    numbers: 1,
    subscriptions: 2,
    lastPaymentAt: "2026-01-01T00:00:00.000Z",
    lastUseAt: "2026-01-01T00:00:00.000Z",
    by: "operator",
    service: "number",
    id: "N1",
    fee: "9.90",
    credit: "1.00",
    stillOwed: "1.00",
    limit: "1.00",
    claim: "1.00",
    lineIds: ["L1"],
    taxIds: ["VAT"],
    recordingIds: ["R1"],
    price: "9.90",
    missing: ["name"],
    numberId: "N1",
    dueAt: "2026-01-01T00:00:00.000Z",
    feeOn: "2026-01-01",
    downtimeMs: 2,
    allowedMs: 1,
    maintenanceIds: ["M1"],
    outageIds: ["O1"],
    usedBytes: 2,
    limitBytes: 1,
    effectiveAt: "2026-01-01T00:00:00.000Z",
    balanceAfter: "1.00",
    remainingTermFees: "1.00",
  };

  it.each(Object.keys(MESSAGES))("says %s in one line, in words", (code) => {
    for (const effect of ["awaits", "forbids"] as const) {
      expect(messageOf(code, facts, effect)).toMatch(/^[a-z0-9][^\n]*[^.]$/);
      expect(messageOf(code, facts, effect)).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it("shows a code that it does not know, as words, and an empty list as nothing", () => {
    expect(messageOf("made-elsewhere", {})).toBe("made elsewhere");
    expect(messageOf("terms-violated", {})).toBe("the agreement was violated: ");
  });
});
