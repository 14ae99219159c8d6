/** ILLYVOIP, prepaid hosting: ¶23 (ii), ¶28; readings `months-remaining`, `prepayment-discount`; B9, B15, B25, B26. */
import { illyvoip, type TerminationQuestion, type Violation } from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given } from "../support/given.js";
import { hosting } from "../support/hosting.js";

type Facts = NonNullable<Parameters<typeof given>[0]>;

/** 28 February 2026, 12:00 in Belgrade: the ticket, and the question. */
const TICKET = "2026-02-28T11:00:00Z";
/** With one month left, 31 December. */
const DECEMBER = "2026-12-30T11:00:00Z";

const asked = (facts: Facts, readings: Record<string, string> = {}, more: Partial<TerminationQuestion> = {}) => {
  const at = more.at ?? TICKET;
  return given({ deposits: [], ...facts })
    .under(illyvoip, readings)
    .at(at)
    .termination({ by: "subscriber", noticeAt: at, ...more });
};
const breach: Violation = { id: "V1", at: "2026-02-01T09:00:00Z", kind: "rules-breach", status: "established" };

describe("the worked example (1)", () => {
  it("10 months: 100.00 less 35.00", () => {
    const decision = asked({ subscriptions: [hosting()] });
    expect(decision.prepaid).toEqual([
      {
        subscriptionId: "H1",
        monthsRemaining: 10,
        gross: "100.00",
        lessSetupFee: "5.00",
        lessTax: "18.00",
        lessDiscount: "12.00",
        refundable: "65.00",
      },
    ]);
    expect(decision.outcome).toBe("effective");
    expect(findingsOf(decision, "¶23")).toEqual(["discretion prepaid-hosting"]);
    expect(decision.readings).toMatchObject({ "months-remaining": "billing-cycles", "prepayment-discount": "whole" });
  });

  it.each([
    ["billing-cycles", "whole", 10, "65.00"],
    ["whole-months", "whole", 11, "75.00"],
    ["calendar-months", "whole", 10, "65.00"], // March … December 2026; January 2027 is over after the term
    ["billing-cycles", "unused-share", 10, "67.00"],
    ["whole-months", "unused-share", 11, "76.00"],
  ])("%s, %s: %d months, %s", (months, discount, monthsRemaining, refundable) => {
    const readings = { "months-remaining": months, "prepayment-discount": discount };
    expect(asked({ subscriptions: [hosting()] }, readings).prepaid).toMatchObject([{ monthsRemaining, refundable }]);
  });

  it("deductions larger than what is left: 0.00, not below", () => {
    const decision = asked({ subscriptions: [hosting()] }, {}, { at: DECEMBER });
    expect(decision.prepaid).toMatchObject([{ monthsRemaining: 1, gross: "10.00", refundable: "0.00" }]);
    expect(findingsOf(decision, "¶23")).toEqual(["satisfied nothing-to-settle"]);
  });

  it("¶28 says it again", () => {
    const decision = asked({ subscriptions: [hosting()] });
    const again = decision.findings.filter(({ clause }) => clause === "¶28");
    expect(again.map(({ effect, because, facts }) => [effect, because, facts])).toEqual([
      ["discretion", "prepaid-hosting", { sameAs: "¶23" }],
    ]);
  });
});

describe("amounts", () => {
  it("at most what was paid", () => {
    const cheap = hosting({ paid: "64.99" });
    expect(asked({ subscriptions: [cheap] }).prepaid[0]?.refundable).toBe("64.99");
    expect(asked({ subscriptions: [hosting({ paid: "0" })] }).prepaid[0]?.refundable).toBe("0.00");
  });

  it("on the edge: a cent above the deductions", () => {
    const one = { at: DECEMBER };
    const taxed = (tax: string) =>
      asked({ subscriptions: [hosting({ tax, setupFee: "0", prepaymentDiscount: "0" })] }, {}, one);
    expect(taxed("9.99").prepaid[0]?.refundable).toBe("0.01");
    expect(findingsOf(taxed("9.99"), "¶23")).toEqual(["discretion prepaid-hosting"]);
    expect(taxed("10.00").prepaid[0]?.refundable).toBe("0.00");
  });

  it("unused-share is half up at twelve digits", () => {
    const share = (discount: string, termMonths: number) =>
      asked(
        { subscriptions: [hosting({ prepaymentDiscount: discount, termMonths, setupFee: "0", tax: "0" })] },
        { "prepayment-discount": "unused-share" },
      ).prepaid[0]?.lessDiscount;
    // of three months one is left (31 March): a third
    expect(share("1", 3)).toBe("0.333333333333");
    expect(share("2", 3)).toBe("0.666666666667");
    // of four months two are left: half of the finest unit is rounded up
    expect(share("0.000000000001", 4)).toBe("0.000000000001");
  });

  it("B25: between none and the whole term", () => {
    const ask = (more: object, readings = {}) => asked({ subscriptions: [hosting(more)] }, readings).prepaid[0];
    for (const option of ["billing-cycles", "calendar-months", "whole-months"]) {
      const reading = { "months-remaining": option };
      expect(ask({ startedOn: "2026-01-15", termMonths: 1 }, reading)?.monthsRemaining).toBe(0);
    }
    expect(ask({ startedOn: "2026-02-28" })?.monthsRemaining).toBe(11); // its first month has begun
    const before = asked(
      { subscriptions: [hosting({ startedOn: "2026-02-10" })] },
      {},
      {
        noticeAt: "2026-02-09T11:00:00Z",
      },
    );
    expect(before.prepaid[0]).toMatchObject({ monthsRemaining: 12, gross: "120.00", refundable: "85.00" });
  });

  it("running hosting only, by id", () => {
    const decision = asked({
      subscriptions: [
        hosting({ id: "H2" }),
        hosting({ id: "R1", kind: "call-recording" }),
        hosting({ id: "H3", endedAt: TICKET }),
        hosting({ id: "H4", startedOn: "2026-03-01" }),
        hosting({ id: "H1" }),
      ],
    });
    expect(decision.prepaid.map(({ subscriptionId }) => subscriptionId)).toEqual(["H1", "H2"]);
    const { facts } = decision.findings.find(({ because }) => because === "prepaid-hosting") ?? {};
    expect(facts).toMatchObject({ subscriptionIds: ["H1", "H2"] });
  });

  it("not by the operator", () => {
    expect(asked({ subscriptions: [hosting()] }, {}, { by: "operator" }).prepaid).toEqual([]);
  });
});

describe("in breach", () => {
  it("an established violation that stands: 0.00", () => {
    const decision = asked({ subscriptions: [hosting()], violations: [breach] });
    expect(decision.prepaid).toMatchObject([{ monthsRemaining: 10, gross: "100.00", refundable: "0.00" }]);
    expect(findingsOf(decision, "¶23")).toEqual(["limits in-breach"]);
    expect(decision.outcome).toBe("effective");
  });

  it("not one that is suspected, cleared or still to come", () => {
    const violations: Violation[] = [
      { ...breach, id: "V1", status: "suspected" },
      { ...breach, id: "V2", clearedAt: TICKET },
      { ...breach, id: "V3", at: "2026-02-28T11:00:00.001Z" },
    ];
    expect(findingsOf(asked({ subscriptions: [hosting()], violations }), "¶23")).toEqual([
      "discretion prepaid-hosting",
    ]);
  });

  it("no months left: nothing is lost", () => {
    const over = hosting({ termMonths: 1, startedOn: "2026-01-15" });
    expect(findingsOf(asked({ subscriptions: [over], violations: [breach] }), "¶23")).toEqual([
      "satisfied nothing-to-settle",
    ]);
  });

  it("B26: then no deduction matters, and unknown subscriptions could at most limit", () => {
    const bare = hosting({ setupFee: undefined, tax: undefined, prepaymentDiscount: undefined });
    const decision = asked({ subscriptions: [bare], violations: [breach] });
    expect(decision.prepaid).toMatchObject([
      { lessSetupFee: null, lessTax: null, lessDiscount: null, refundable: "0.00" },
    ]);
    expect([decision.outcome, decision.needs]).toEqual(["effective", []]);
    const blocks = [{ id: "B1", at: "2026-02-01T09:00:00Z", cause: "fraud" as const }];
    const absent = asked({ subscriptions: undefined, violations: [breach], blocks });
    expect(findingsOf(absent, "¶23")).toEqual(["unknown not-known"]);
    expect([absent.outcome, absent.needs]).toEqual(["effective", []]);
    const more = asked({ subscriptions: undefined, invoices: undefined, violations: [breach], blocks });
    expect(findingsOf(more, "¶23")).toEqual(["unknown not-known"]);
    expect(more.findings.find(({ clause }) => clause === "¶23")?.needs).toEqual(["invoices", "subscriptions"]);
    expect(more.outcome).toBe("undetermined");
  });
});

describe("facts that are not known", () => {
  it("B26: deductions and violations matter while something would be left", () => {
    const decision = asked({
      subscriptions: [hosting({ setupFee: undefined, tax: undefined, prepaymentDiscount: undefined })],
      violations: undefined,
    });
    const needs = ["subscriptions[H1].setupFee", "subscriptions[H1].tax", "subscriptions[H1].prepaymentDiscount"];
    expect([decision.outcome, decision.needs]).toEqual(["undetermined", [...needs, "violations"]]);
    expect(decision.prepaid).toMatchObject([
      { lessSetupFee: null, lessTax: null, lessDiscount: null, refundable: null },
    ]);
    expect(findingsOf(decision, "¶23")).toEqual(["unknown not-known"]);
    expect(findingsOf(decision, "¶28")).toEqual(["unknown not-known"]);
  });

  it("B26: they don't once what is known leaves nothing", () => {
    // 10.00 left, 5.00 and 5.00 known: the tax can't change 0.00
    const spent = hosting({ setupFee: "5.00", tax: undefined, prepaymentDiscount: "5.00" });
    const decision = asked({ subscriptions: [spent], violations: undefined }, {}, { at: DECEMBER });
    expect([decision.outcome, decision.prepaid[0]?.refundable]).toEqual(["effective", "0.00"]);
    const unpaid = hosting({ paid: "0", tax: undefined });
    expect(asked({ subscriptions: [unpaid], violations: undefined }).outcome).toBe("effective");
    // a cent less, and it could
    const left = hosting({ setupFee: "5.00", tax: undefined, prepaymentDiscount: "4.99" });
    const open = asked({ subscriptions: [left] }, {}, { at: DECEMBER });
    expect([open.outcome, open.needs]).toEqual(["undetermined", ["subscriptions[H1].tax"]]);
  });

  it("of several, each has its own deductions, and all the same violations", () => {
    const subscriptions = [hosting({ id: "H1", tax: undefined }), hosting({ id: "H2", tax: undefined })];
    expect(asked({ subscriptions, violations: undefined }).needs).toEqual([
      "subscriptions[H1].tax",
      "subscriptions[H2].tax",
      "violations",
    ]);
  });

  it("one known, one not: both are told", () => {
    const decision = asked({ subscriptions: [hosting({ id: "H1" }), hosting({ id: "H2", tax: undefined })] });
    expect(findingsOf(decision, "¶23")).toEqual(["discretion prepaid-hosting", "unknown not-known"]);
    expect(decision.prepaid.map(({ refundable }) => refundable)).toEqual(["65.00", null]);
    expect(decision.needs).toEqual(["subscriptions[H2].tax"]);
  });

  it("no list of subscriptions: undetermined, even where no fee could fall due", () => {
    const blocks = [{ id: "B1", at: "2026-02-01T09:00:00Z", cause: "fraud" as const }];
    const decision = asked({ subscriptions: undefined, blocks });
    expect([decision.outcome, decision.needs]).toEqual(["undetermined", ["subscriptions"]]);
    expect(decision.prepaid).toEqual([]);
  });

  it("B15: one unknown for all that is open, in the place of the first", () => {
    const decision = asked(
      { subscriptions: [hosting({ tax: undefined })], invoices: undefined },
      {},
      {
        requestedFor: "2026-03-01",
      },
    );
    expect(findingsOf(decision, "¶23")).toEqual(["unknown not-known", "awaits effect-running"]);
    expect(decision.findings.find(({ clause }) => clause === "¶23")?.needs).toEqual([
      "invoices",
      "subscriptions[H1].tax",
    ]);
    expect(decision.needs).toEqual(["invoices", "subscriptions[H1].tax"]);
  });
});
