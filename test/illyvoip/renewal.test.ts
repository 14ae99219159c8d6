/** ILLYVOIP, what renews: billed in advance until cancelled (¶17, ¶18), net of tax (¶19); R14, R23, R52–R58, R60, R72. */
import {
  type BlockCause,
  InputError,
  illyvoip,
  type PhoneNumber,
  type RenewalDecision,
  type Subscription,
  withReadings,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { given } from "../support/given.js";

/** Friday, 11:00 in Prishtina. CLEAN holds 50.00. */
const AT = "2026-07-03T09:00:00Z";
const JUST_BEFORE = "2026-07-03T08:59:59.999Z";
/** 00:00 of 1 July in Prishtina. */
const DUE_AT = "2026-06-30T22:00:00.000Z";
const BEFORE_DUE = "2026-06-30T21:59:59.999Z";

type Facts = NonNullable<Parameters<typeof given>[0]>;
const asked = (facts: Facts, at = AT) => given(facts).under(illyvoip).at(at).renewal();
const number = (more: Partial<PhoneNumber> = {}): PhoneNumber => ({
  id: "N1",
  orderedAt: "2026-02-01T09:00:00Z",
  activatedAt: "2026-02-01T10:00:00Z",
  monthlyFee: "9.90",
  paidThroughOn: "2026-07-01",
  ...more,
});
const hosting = (more: Partial<Subscription> = {}): Subscription => ({
  id: "S1",
  kind: "hosting",
  startedOn: "2026-01-31",
  termMonths: 3,
  monthlyFee: "4.00",
  paid: "12.00",
  paidThroughOn: "2026-07-01",
  ...more,
});
const outcomes = ({ items }: RenewalDecision) => items.map(({ service, outcome }) => `${service.id} ${outcome}`);
/** Clause and effect of every finding; codes where the spec names them. */
const all = ({ findings }: RenewalDecision) =>
  findings.map(({ clause, effect, because }) =>
    ["satisfied", "unknown"].includes(effect) ? `${clause} ${effect}` : `${clause} ${effect} ${because}`,
  );

describe("¶17, ¶18: billed until a cancellation is notified", () => {
  it("content: what is due renews, to the billing information on file; the balance stays as it is", () => {
    const decided = asked({ numbers: [number()], subscriptions: [hosting()] });
    expect(decided).toMatchObject({
      decision: "renewal",
      outcome: "renews",
      total: { amount: "13.90", currency: "EUR" }, // 9.90 + 4.00
      balanceAfter: { amount: "50.00", currency: "EUR" },
      shortfall: { amount: "0.00", currency: "EUR" },
      nextDueAt: null,
      needs: [],
    });
    expect(decided.items).toEqual([
      {
        service: { kind: "number", id: "N1" },
        outcome: "renews",
        dueOn: "2026-07-01",
        dueAt: DUE_AT,
        fee: "9.90",
        period: { fromOn: "2026-07-01", throughOn: "2026-08-01" },
        collectFrom: "billing-information",
        clause: "¶18",
      },
      {
        service: { kind: "subscription", id: "S1" },
        outcome: "renews",
        dueOn: "2026-07-01",
        dueAt: DUE_AT,
        fee: "4.00",
        period: { fromOn: "2026-07-01", throughOn: "2026-07-31" }, // the monthly day of 31 January
        collectFrom: "billing-information",
        clause: "¶18",
      },
    ]);
    expect(all(decided)).toEqual(["¶17 satisfied", "¶18 permits fee-collected", "¶18 permits fee-collected"]);
  });

  it.each([
    ["nothing", [], "0.00"],
    ["a debt", [{ id: "C1", at: "2026-06-20T09:00:00Z", amount: "5.00", kind: "call" as const }], "-5.00"],
  ])("R52 content: there is no test of the balance, even with %s on it", (_, charges, balance) => {
    const decided = asked({ deposits: [], charges, numbers: [number()] });
    expect(decided).toMatchObject({
      outcome: "renews",
      total: { amount: "9.90" },
      balanceAfter: { amount: balance },
      shortfall: { amount: "0.00" },
    });
  });

  it("¶19: fees are net of tax", () => {
    const decided = asked({ subscriptions: [hosting({ tax: "0.76", setupFee: "2.00", prepaymentDiscount: "1.00" })] });
    expect(decided.items).toMatchObject([{ fee: "4.00" }]);
    expect(decided.total.amount).toBe("4.00");
  });

  it("content: nothing due: ¶17 and ¶18 are satisfied", () => {
    const decided = asked({});
    expect(decided).toMatchObject({ outcome: "none-due", items: [], total: { amount: "0.00" }, nextDueAt: null });
    expect(all(decided)).toEqual(["¶17 satisfied", "¶18 satisfied"]);
  });

  it.each([
    ["2026-07-01", DUE_AT], // summer time, UTC+2
    ["2026-02-28", "2026-02-27T23:00:00.000Z"], // winter time, UTC+1
    ["2026-03-29", "2026-03-28T23:00:00.000Z"], // the clocks go forward on this day
    ["2026-03-30", "2026-03-29T22:00:00.000Z"],
    ["2026-10-25", "2026-10-24T22:00:00.000Z"], // the clocks go back on this day
    ["2026-10-26", "2026-10-25T23:00:00.000Z"],
  ])("on the edge: the fee of %s falls due at %s, 00:00 in Prishtina", (paidThroughOn, dueAt) => {
    const numbers = [number({ paidThroughOn })];
    const before = asked({ numbers }, new Date(Date.parse(dueAt) - 1).toISOString());
    expect(before).toMatchObject({ outcome: "none-due", nextDueAt: dueAt });
    expect(before.items).toMatchObject([{ outcome: "not-due", dueAt, period: null, collectFrom: null, clause: "¶18" }]);
    expect(asked({ numbers }, dueAt)).toMatchObject({ outcome: "renews", nextDueAt: null, items: [{ dueAt }] });
  });
});

describe("¶18: the cancellation", () => {
  it("against, on the edge: notified a millisecond before 00:00 of the fee day, it ends", () => {
    for (const facts of [
      { numbers: [number({ cancelRequestedAt: BEFORE_DUE })] },
      { subscriptions: [hosting({ cancelRequestedAt: BEFORE_DUE })] },
    ]) {
      const decided = asked(facts);
      expect(decided).toMatchObject({ outcome: "ends", total: { amount: "0.00" }, shortfall: { amount: "0.00" } });
      expect(decided.items).toMatchObject([{ outcome: "ends", period: null, collectFrom: null, clause: "¶18" }]);
      expect(all(decided)).toEqual(["¶17 satisfied", "¶18 forbids cancelled"]);
    }
  });

  it("content, on the edge: notified exactly at 00:00, it is billed once more", () => {
    const decided = asked({ numbers: [number({ cancelRequestedAt: DUE_AT })] });
    expect(decided.outcome).toBe("renews");
    expect(all(decided)).toEqual(["¶17 satisfied", "¶18 permits fee-collected"]);
  });

  it("R57: cancelled but not yet due it is not due, and counts for `nextDueAt`", () => {
    const numbers = [number({ cancelRequestedAt: "2026-06-20T09:00:00Z" })];
    const decided = asked({ numbers }, BEFORE_DUE);
    expect([decided.outcome, decided.nextDueAt, ...outcomes(decided)]).toEqual(["none-due", DUE_AT, "N1 not-due"]);
  });

  it("R60, R72: mixed, one finding for each due item, by due day, then numbers, then id", () => {
    const numbers = [
      number({ id: "N2", cancelRequestedAt: BEFORE_DUE }),
      number({ id: "N10" }),
      number({ id: "N3", paidThroughOn: "2026-08-01" }),
    ];
    const subscriptions = [hosting({ id: "A" }), hosting({ id: "Z", paidThroughOn: "2026-06-30" })];
    const decided = asked({ numbers, subscriptions });
    expect(decided).toMatchObject({ outcome: "mixed", total: { amount: "17.90" } }); // 4.00 + 9.90 + 4.00
    expect(outcomes(decided)).toEqual(["Z renews", "N10 renews", "N2 ends", "A renews", "N3 not-due"]);
    expect(all(decided)).toEqual([
      "¶17 satisfied",
      "¶18 permits fee-collected",
      "¶18 permits fee-collected",
      "¶18 forbids cancelled",
      "¶18 permits fee-collected",
    ]);
  });
});

describe("R58: the period", () => {
  it.each([
    ["2026-01-31", "2026-02-28", "2026-03-31"],
    ["2026-01-31", "2026-03-31", "2026-04-30"],
    ["2026-01-31", "2028-02-29", "2028-03-31"],
    ["2026-08-31", "2026-06-30", "2026-07-31"],
    [undefined, "2026-02-28", "2026-03-28"],
  ])("anchored on %s and paid through %s: to %s, never chained", (anchorOn, paidThroughOn, throughOn) => {
    const decided = asked({ numbers: [number({ anchorOn, paidThroughOn })] }, `${paidThroughOn}T12:00:00Z`);
    expect(decided.items[0]?.period).toEqual({ fromOn: paidThroughOn, throughOn });
  });

  it.each(["renewal-anchor", "renewal-order", "insufficient-funds"])("`%s` is a reading of Freezvon only", (name) => {
    expect(() => withReadings(illyvoip, { [name]: "chained" })).toThrow(InputError);
  });
});

describe("R53–R56: inactive, ended, not known", () => {
  it("R55, R14: without `paidThroughOn`, or started after the question, there is no item", () => {
    const facts = {
      numbers: [number({ paidThroughOn: undefined }), number({ id: "N2", orderedAt: AT, activatedAt: AT })],
    };
    expect(outcomes(asked({ ...facts, subscriptions: [hosting({ startedOn: "2026-07-04" })] }, JUST_BEFORE))).toEqual(
      [],
    );
    expect(outcomes(asked(facts))).toEqual(["N2 renews"]);
  });

  it("R56, R23 on the edge: activated, disconnected, ended at their own instants", () => {
    const states = (facts: Facts) => [...outcomes(asked(facts, JUST_BEFORE)), ...outcomes(asked(facts))];
    expect(states({ numbers: [number({ activatedAt: AT })] })).toEqual(["N1 inactive", "N1 renews"]);
    expect(states({ numbers: [number({ disconnectedAt: AT })] })).toEqual(["N1 renews", "N1 inactive"]);
    expect(states({ subscriptions: [hosting({ endedAt: AT })] })).toEqual(["S1 renews", "S1 inactive"]);
    const cancelled = [number({ disconnectedAt: AT, cancelRequestedAt: BEFORE_DUE })];
    expect(states({ numbers: cancelled })).toEqual(["N1 ends", "N1 inactive"]);
  });

  it.each<[string, Facts]>([
    ["terminated by the subscriber", { termination: { by: "subscriber", noticeAt: AT, effectiveAt: AT } }],
    ["terminated by the operator", { termination: { by: "operator", noticeAt: AT, effectiveAt: AT } }],
    ...(["inactivity", "fraud", "conduct", "missing-data", "discretion"] satisfies BlockCause[]).map(
      (cause): [string, Facts] => [`blocked for ${cause}`, { blocks: [{ id: "B1", at: AT, cause }] }],
    ),
  ])("R54 against, on the edge: %s, nothing renews from that instant on", (_, ended) => {
    const facts = { numbers: [number(), number({ id: "N2", paidThroughOn: "2026-08-01" })], ...ended };
    expect(asked(facts, JUST_BEFORE)).toMatchObject({ outcome: "renews", total: { amount: "9.90" } });
    const decided = asked({ ...facts, subscriptions: undefined });
    expect(outcomes(decided)).toEqual(["N1 inactive", "N2 inactive"]);
    expect(decided).toMatchObject({ outcome: "none-due", total: { amount: "0.00" }, nextDueAt: null, needs: [] });
    expect(all(decided)).toEqual(["¶17 satisfied", "¶18 satisfied"]);
  });

  it.each<[Facts, string[], string[], string[]]>([
    [{ numbers: undefined }, ["numbers"], [], ["¶17 satisfied", "¶18 unknown"]],
    [
      { numbers: undefined, subscriptions: undefined },
      ["numbers", "subscriptions"],
      [],
      ["¶17 satisfied", "¶18 unknown"],
    ],
    [
      { numbers: [number()], subscriptions: undefined },
      ["subscriptions"],
      ["N1 renews"],
      ["¶17 satisfied", "¶18 permits fee-collected", "¶18 unknown"],
    ],
  ])("R53: lists that are not known, with the items of what is known: %#", (facts, needs, items, findings) => {
    const decided = asked(facts);
    expect(decided).toMatchObject({ outcome: "undetermined", needs });
    expect(outcomes(decided)).toEqual(items);
    expect(all(decided)).toEqual(findings);
    expect(decided.findings.at(-1)?.needs).toEqual(needs);
  });
});
