/** ¶24, first sentence: the unused part of a first deposit goes back to whoever can't use the service. */
import { type Account, illyvoip, type RefundQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";

// 5 March is 120 days before 3 July: 26 of March, 30 of April, 31 of May, 30 of June, 3 of July
const AT = "2026-07-03T09:00:00Z";
const OLD = "2026-03-05T09:00:00Z";
const YOUNG = "2026-06-03T09:00:00Z";
const SATISFIED = expect.stringMatching(/^satisfied /);

const old = deposit("D1", "100.00", OLD);
const young = deposit("D2", "50.00", YOUNG);
const call = { id: "C1", at: "2026-03-10T09:00:00Z", amount: "60.00", kind: "call" } as const;

const refundOf = (facts: Partial<Account>, question: Omit<RefundQuestion, "at"> = {}) =>
  given(facts).under(illyvoip).at(AT).refund(question);
const cannotUse = { reason: "cannot-use-service" } as const;

describe("¶24 first deposit: the reason", () => {
  it("¶24 content: who cannot use the service gets the remainder of the first deposit, whatever its age", () => {
    const decision = refundOf({ deposits: [old, young], charges: [call] }, cannotUse);
    expect(decision.outcome).toBe("granted");
    expect(findingsOf(decision, "¶24")).toEqual(["permits first-deposit", "permits within-window", SATISFIED]);
    // 100 - 60 of the first, and all of the second, which lies inside the ninety days
    expect(decision.lines).toEqual([
      {
        depositId: "D1",
        remainder: "40.00",
        refundable: "40.00",
        destination: "original",
        clause: "¶24",
        because: "first-deposit",
      },
      {
        depositId: "D2",
        remainder: "50.00",
        refundable: "50.00",
        destination: "original",
        clause: "¶24",
        because: "within-window",
      },
    ]);
    expect(decision.eligible.amount).toBe("90.00");
  });

  it.each(["discontinue", "service-failed"] as const)(
    "¶24 against: for the reason %s an old first deposit stays",
    (reason) => {
      const decision = refundOf({ deposits: [old, young], charges: [call] }, { reason });
      expect(findingsOf(decision, "¶24")).toEqual([SATISFIED, "permits within-window", "limits outside-window"]);
      expect(decision).toMatchObject({ outcome: "granted", eligible: { amount: "50.00" } });
      expect(decision.lines[0]).toMatchObject({ refundable: "0.00", because: "outside-window", clause: "¶24" });
    },
  );

  it("R18: no reason given and it would make a difference: unknown, and amounts as without it", () => {
    const decision = refundOf({ deposits: [old, young], charges: [call] });
    expect(decision).toMatchObject({
      outcome: "undetermined",
      needs: ["question.reason"],
      eligible: { amount: "50.00" },
      amount: { amount: "0.00" },
      retained: { amount: "90.00" },
    });
    expect(findingsOf(decision, "¶24")).toEqual([
      "unknown not-known",
      "permits within-window",
      "limits outside-window",
    ]);
    expect(decision.findings.find(({ effect }) => effect === "unknown")?.needs).toEqual(["question.reason"]);
    expect(decision.lines.map(({ because }) => because)).toEqual(["outside-window", "within-window"]);
  });

  it("R2: while ¶24 is unknown, ¶19 is satisfied although nothing is refundable yet", () => {
    const decision = refundOf({ deposits: [old] });
    expect(decision).toMatchObject({ outcome: "undetermined", eligible: { amount: "0.00" } });
    expect(findingsOf(decision, "¶19")).toEqual([SATISFIED]);
    expect(findingsOf(decision, "¶24")).toEqual(["unknown not-known", SATISFIED, "limits outside-window"]);
  });

  it("R18 on the edge: a first deposit inside the ninety days goes back anyway, so the reason is not needed", () => {
    const decision = refundOf({ deposits: [young] });
    expect(decision).toMatchObject({ outcome: "granted", needs: [], eligible: { amount: "50.00" } });
    expect(findingsOf(decision, "¶24")).toEqual([SATISFIED, "permits within-window", SATISFIED]);
  });

  it.each([
    ["a first deposit by crypto, which ¶25 keeps", [deposit("D1", "100.00", OLD, { method: "crypto" }), young], []],
    ["a first deposit that is used up", [old, young], [{ ...call, amount: "100.00" }]],
  ])("R18: %s makes no difference, so the reason is not needed", (_, deposits, charges) => {
    const decision = refundOf({ deposits, charges });
    expect(decision).toMatchObject({ outcome: "granted", needs: [], eligible: { amount: "50.00" } });
    expect(findingsOf(decision, "¶24")[0]).toEqual(SATISFIED);
  });

  it("R18 on the edge: a millionth of a millionth left of the first deposit is a difference", () => {
    const decision = refundOf({ deposits: [old, young], charges: [{ ...call, amount: "99.999999999999" }] });
    expect(decision).toMatchObject({ outcome: "undetermined", needs: ["question.reason"] });
  });

  it("fold: the missing reason yields to what forbids in any case", () => {
    const violations = [{ id: "V1", at: OLD, kind: "fraud", status: "established" } as const];
    expect(refundOf({ deposits: [old], violations })).toMatchObject({ outcome: "refused", needs: [] });
  });

  it("fold: `needs` lists what is missing in the order of the findings", () => {
    const decision = given({
      deposits: [old],
      currency: "USD",
      violations: undefined,
      subscriber: { id: "S1", registeredAt: "2026-01-05T09:00:00Z" },
    })
      .under(illyvoip)
      .at(AT)
      .refund();
    expect(decision).toMatchObject({
      outcome: "undetermined",
      needs: ["question.reason", "subscriber.otherAccounts", "violations", "question.exchangeRate"],
    });
  });
});

describe("¶24 first deposit: which one is the first", () => {
  const becauses = (deposits: Account["deposits"], facts: Partial<Account> = {}) =>
    refundOf({ deposits, ...facts }, cannotUse).lines.map(({ depositId, because }) => `${depositId} ${because}`);

  it("R36: the first by the instant of crediting, not of receipt, nor of the list", () => {
    const late = deposit("D1", "100.00", OLD, { creditedAt: "2026-03-20T09:00:00Z" });
    const soon = deposit("D2", "50.00", "2026-03-06T09:00:00Z");
    expect(becauses([late, soon])).toEqual(["D2 first-deposit", "D1 outside-window"]);
  });

  it("R36 on the edge: of two credited at the same instant the first by id, compared by code unit", () => {
    expect(becauses([deposit("b", "50.00", OLD), deposit("B", "50.00", OLD)])).toEqual([
      "B first-deposit",
      "b outside-window",
    ]);
  });

  it("R36: a first deposit that is used up leaves no other in its place", () => {
    const second = deposit("D2", "50.00", "2026-03-06T09:00:00Z");
    const charges = [{ ...call, amount: "100.00" }];
    expect(becauses([old, second], { charges })).toEqual(["D1 nothing-left", "D2 outside-window"]);
  });

  it("R36: nor does one that the bank took back", () => {
    const lost = { openedAt: "2026-04-01T09:00:00Z", settledAt: "2026-04-20T09:00:00Z", outcome: "lost" } as const;
    const second = deposit("D2", "50.00", "2026-03-06T09:00:00Z");
    expect(becauses([deposit("D1", "100.00", OLD, { chargeback: lost }), second])).toEqual([
      "D1 nothing-left",
      "D2 outside-window",
    ]);
  });

  it("R36: nor does one that ¶25 keeps", () => {
    const second = deposit("D2", "50.00", "2026-03-06T09:00:00Z");
    expect(becauses([deposit("D1", "100.00", OLD, { method: "bank-transfer" }), second])).toEqual([
      "D1 method-excluded",
      "D2 outside-window",
    ]);
  });

  it("R36: a deposit that was never credited is not the first", () => {
    const { creditedAt: _, ...uncredited } = deposit("D0", "10.00", "2026-02-01T09:00:00Z");
    expect(becauses([uncredited, old])).toEqual(["D1 first-deposit"]);
  });
});
