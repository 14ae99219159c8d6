/** ¶24, first sentence, where it is open: the readings first-deposit-window and first-deposit-use. */
import { type Account, illyvoip, type RefundQuestion } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given, untilOf } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const OLD = "2026-03-05T09:00:00Z";
const YOUNG = "2026-06-03T09:00:00Z";
const SATISFIED = expect.stringMatching(/^satisfied /);

const old = deposit("D1", "100.00", OLD);
const young = deposit("D2", "50.00", YOUNG);
const call = { id: "C1", at: "2026-03-10T09:00:00Z", amount: "60.00", kind: "call" } as const;

const refundOf = (facts: Partial<Account>, question: Omit<RefundQuestion, "at"> = {}, readings = {}) =>
  given(facts).under(illyvoip, readings).at(AT).refund(question);
const cannotUse = { reason: "cannot-use-service" } as const;

describe("¶24 first deposit: reading first-deposit-window", () => {
  const ninety = { "first-deposit-window": "ninety-days" };

  it("`unlimited` content: a first deposit of any age goes back", () => {
    const decision = refundOf({ deposits: [old] }, cannotUse, { "first-deposit-window": "unlimited" });
    expect(decision).toMatchObject({ outcome: "granted", eligible: { amount: "100.00" } });
    expect(decision.readings).toMatchObject({ "first-deposit-window": "unlimited" });
  });

  it("`ninety-days` against: an old first deposit is one of the other amounts", () => {
    const decision = refundOf({ deposits: [old] }, cannotUse, ninety);
    expect(decision).toMatchObject({
      outcome: "refused",
      eligible: { amount: "0.00" },
      retained: { amount: "100.00" },
    });
    expect(findingsOf(decision, "¶24")).toEqual([SATISFIED, SATISFIED, "limits outside-window"]);
    expect(findingsOf(decision, "¶19")).toEqual(["forbids no-ground-for-refund"]);
    expect(decision.readings).toMatchObject({ "first-deposit-window": "ninety-days" });
  });

  it("`ninety-days`, R18: then the reason makes no difference, and its absence leaves nothing open", () => {
    expect(refundOf({ deposits: [old] }, {}, ninety)).toMatchObject({ outcome: "refused", needs: [] });
  });

  // 1 June + 90 days = 30 August (29 left of June, 31 of July, 30 of August), which ends at 22:00 UTC
  it("`ninety-days` on the edge: at the last millisecond of the ninetieth day it is paid as the first deposit", () => {
    const decision = given().under(illyvoip, ninety).at("2026-08-30T21:59:59.999Z").refund(cannotUse);
    expect(decision.lines.map(({ because }) => because)).toEqual(["first-deposit"]);
    expect(findingsOf(decision, "¶24")).toEqual(["permits first-deposit", "permits within-window", SATISFIED]);
  });

  it("`ninety-days`, R74: the finding rests on the running window, and says until when", () => {
    const decision = given().under(illyvoip, ninety).at("2026-08-30T21:59:59.999Z").refund(cannotUse);
    expect(untilOf(decision, "¶24").slice(0, 2)).toEqual(["2026-08-30T22:00:00.000Z", "2026-08-30T22:00:00.000Z"]);
  });

  it("`ninety-days` on the edge: at 24:00 of that day it is over", () => {
    const decision = given().under(illyvoip, ninety).at("2026-08-30T22:00:00.000Z").refund(cannotUse);
    expect(findingsOf(decision, "¶24")).toEqual([SATISFIED, SATISFIED, "limits outside-window"]);
    expect(decision.outcome).toBe("refused");
  });

  it("`ninety-days`, R12: the days count to the request, however late it is decided", () => {
    const asked = given().under(illyvoip, ninety).at("2026-12-01T09:00:00Z");
    const inTime = asked.refund({ ...cannotUse, requestedAt: "2026-08-30T21:59:59.999Z" });
    expect(inTime.lines).toMatchObject([{ because: "first-deposit", refundable: "50.00" }]);
    const tooLate = asked.refund({ ...cannotUse, requestedAt: "2026-08-30T22:00:00.000Z" });
    expect(tooLate.lines).toMatchObject([{ because: "outside-window", refundable: "0.00" }]);
  });

  it("`unlimited`: at 24:00 of that day it still goes back, with no end of the finding", () => {
    const decision = given().under(illyvoip).at("2026-08-30T22:00:00.000Z").refund(cannotUse);
    expect(findingsOf(decision, "¶24")).toEqual(["permits first-deposit", SATISFIED, SATISFIED]);
    expect(untilOf(decision, "¶24")).toEqual([null, null, null]);
  });
});

describe("¶24 first deposit: reading first-deposit-use", () => {
  const untouched = { "first-deposit-use": "untouched" };
  const firstFinding = (facts: Partial<Account>, readings = untouched) =>
    findingsOf(refundOf({ deposits: [old], ...facts }, cannotUse, readings), "¶24")[0];

  it("`remainder` content: what is left of a used one goes back", () => {
    const decision = refundOf({ deposits: [old], charges: [call] }, cannotUse, { "first-deposit-use": "remainder" });
    expect(decision).toMatchObject({ outcome: "granted", eligible: { amount: "40.00" } });
    expect(decision.readings).toMatchObject({ "first-deposit-use": "remainder" });
  });

  it("`untouched` content: one of which nothing was used goes back", () => {
    expect(firstFinding({})).toBe("permits first-deposit");
  });

  it("`untouched` against: one that was used does not, and ¶19 refuses", () => {
    const decision = refundOf({ deposits: [old], charges: [call] }, cannotUse, untouched);
    expect(decision).toMatchObject({ outcome: "refused", eligible: { amount: "0.00" }, retained: { amount: "40.00" } });
    expect(findingsOf(decision, "¶24")).toEqual([SATISFIED, SATISFIED, "limits outside-window"]);
    expect(findingsOf(decision, "¶19")).toEqual(["forbids no-ground-for-refund"]);
  });

  it("`untouched`, R18: then the reason makes no difference, and its absence leaves nothing open", () => {
    expect(refundOf({ deposits: [old], charges: [call] }, {}, untouched)).toMatchObject({
      outcome: "refused",
      needs: [],
    });
    expect(refundOf({ deposits: [old] }, {}, untouched)).toMatchObject({
      outcome: "undetermined",
      needs: ["question.reason"],
    });
  });

  it("`untouched` on the edge: the smallest amount is use", () => {
    expect(firstFinding({ charges: [{ ...call, amount: "0.000000000001" }] })).toEqual(SATISFIED);
  });

  it("`untouched`: a used one inside the ninety days goes back by the other sentence", () => {
    const charges = [{ ...call, at: "2026-06-10T09:00:00Z", amount: "20.00" }];
    const decision = refundOf({ deposits: [young], charges }, cannotUse, untouched);
    expect(findingsOf(decision, "¶24")).toEqual([SATISFIED, "permits within-window", SATISFIED]);
    expect(decision.lines).toMatchObject([{ because: "within-window", refundable: "30.00" }]);
  });

  it.each<[string, Partial<Account>]>([
    ["a charge that was undone", { charges: [{ ...call, reversedAt: "2026-03-11T09:00:00Z" }] }],
    [
      "a charge that an adjustment made good (R8)",
      { charges: [call], adjustments: [{ id: "J1", at: "2026-03-12T09:00:00Z", amount: "60.00" }] },
    ],
    ["a refund, which is no use", { refunds: [{ id: "R1", at: "2026-03-12T09:00:00Z", amount: "60.00" }] }],
    [
      "a chargeback of a part, which is no use",
      {
        deposits: [deposit("D1", "100.00", OLD, { chargeback: { openedAt: "2026-04-01T09:00:00Z", amount: "60.00" } })],
      },
    ],
  ])("R34: nothing was burned from it by %s", (_, facts) => {
    expect(firstFinding(facts)).toBe("permits first-deposit");
  });

  it.each<[string, Partial<Account>]>([
    ["spending before it, which it repaid", { charges: [{ ...call, at: "2026-03-04T09:00:00Z" }] }],
    ["a correction against the subscriber", { adjustments: [{ id: "J1", at: call.at, amount: "-60.00" }] }],
  ])("R34: it was burned by %s", (_, facts) => {
    expect(firstFinding(facts)).toEqual(SATISFIED);
  });

  it("R34: by `newest-first` the usage burns the other deposit, and the first one stays untouched", () => {
    const charges = [{ ...call, at: "2026-06-10T09:00:00Z", amount: "20.00" }];
    const facts = { deposits: [old, young], charges };
    expect(firstFinding(facts)).toEqual(SATISFIED);
    expect(firstFinding(facts, { ...untouched, ...{ "burn-down": "newest-first" } })).toBe("permits first-deposit");
  });
});
