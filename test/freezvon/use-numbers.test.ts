/** decideUse under Freezvon: 7.2, 7.3, and the end of the account; R16, R51. */
import {
  type BlockCause,
  decideSuspension,
  decideUse,
  freezvon,
  InputError,
  type PhoneNumber,
  type Termination,
  type Terms,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { findingsOf, given } from "../support/given.js";
import { number, recording } from "../support/paid-services.js";
import {
  AT,
  balanceOf,
  DUE,
  type Facts,
  incoming,
  JUST_BEFORE,
  onNumber,
  outgoing,
  SATISFIED,
  withNumber,
} from "../support/use-of.js";

describe("7.2", () => {
  it("limits what goes out on a number, and nothing else", () => {
    const facts = withNumber({ paidThroughOn: "2026-08-01" });
    expect(findingsOf(outgoing(facts, onNumber), "7.2")).toEqual(["limits outgoing-on-general-basis"]);
    expect(outgoing(facts, onNumber).outcome).toBe("allowed");
    expect(findingsOf(incoming(facts, onNumber), "7.2")).toEqual([SATISFIED]);
    expect(findingsOf(outgoing(facts), "7.2")).toEqual([SATISFIED]);
  });
});

describe("7.3", () => {
  const rowOf = (facts: Facts, at = AT) => findingsOf(incoming(facts, onNumber, at), "7.3");

  it("content: connected and paid for, due but covered, or never due", () => {
    for (const more of [{ paidThroughOn: "2026-08-01" }, {}, { paidThroughOn: undefined }])
      expect(rowOf(withNumber(more))).toEqual([SATISFIED]);
    expect(findingsOf(incoming(withNumber()), "7.3")).toEqual([SATISFIED]);
  });

  it("the spec's example: balance 5.00, a fee of 9.90 due today: refused by 7.3 alone", () => {
    const decision = incoming({ ...withNumber(), ...balanceOf("5.00") }, onNumber);
    expect(decision.outcome).toBe("refused");
    expect(decision.findings.filter(({ effect }) => effect === "forbids")).toMatchObject([
      { clause: "7.3", because: "number-suspended", facts: { numberId: "N1" } },
    ]);
  });

  it("on the edge: the cent, and 00:00 of the due day", () => {
    expect(rowOf({ ...withNumber(), ...balanceOf("9.90") })).toEqual([SATISFIED]);
    expect(rowOf({ ...withNumber(), ...balanceOf("9.89") })).toEqual(["forbids number-suspended"]);
    const short = { ...withNumber(), ...balanceOf("5.00") };
    expect(rowOf(short, "2026-06-30T20:59:59.999Z")).toEqual([SATISFIED]);
    expect(rowOf(short, DUE)).toEqual(["forbids number-suspended"]);
  });

  it("what is due besides takes its share, in the order of renewal-order", () => {
    const facts: Facts = {
      numbers: [number({ paidThroughOn: "2026-07-02" })],
      subscriptions: [recording()],
      ...balanceOf("10.00"),
    };
    // 4.00 of 1 July first: 6.00 are left for 9.90
    expect(rowOf(facts)).toEqual(["forbids number-suspended"]);
    expect(incoming(facts, onNumber).readings).toMatchObject({ "renewal-order": "oldest-due-first" });
    expect(rowOf({ ...facts, ...balanceOf("13.90") })).toEqual([SATISFIED]);
  });

  it("subscriptions not known: they could take what the number needs, but not give what the balance lacks", () => {
    const unknown = { ...withNumber(), subscriptions: undefined };
    const decision = incoming(unknown, onNumber);
    expect(decision).toMatchObject({ outcome: "undetermined", needs: ["subscriptions"] });
    expect(findingsOf(decision, "7.3")).toEqual(["unknown not-known"]);
    expect(incoming({ ...unknown, ...balanceOf("9.89") }, onNumber)).toMatchObject({ outcome: "refused", needs: [] });
    expect(incoming({ ...unknown, ...withNumber({ paidThroughOn: "2026-08-01" }) }, onNumber).outcome).toBe("allowed");
  });

  it.each<[string, Partial<PhoneNumber>]>([
    ["not activated", { activatedAt: undefined }],
    ["activated later", { activatedAt: "2026-07-03T09:00:00.001Z" }],
    ["disconnected", { disconnectedAt: AT }],
    ["cancelled, and past its due day", { cancelRequestedAt: "2026-06-30T20:59:59.999Z" }],
  ])("R16: %s: inactive", (_, more) => {
    const decision = incoming(withNumber(more), onNumber);
    expect(decision.outcome).toBe("refused");
    expect(findingsOf(decision, "7.3")).toEqual(["forbids number-inactive"]);
  });

  it("R16: content before the disconnection, and cancelled before its due day", () => {
    expect(rowOf(withNumber({ disconnectedAt: AT }), JUST_BEFORE)).toEqual([SATISFIED]);
    const cancelled = withNumber({ cancelRequestedAt: "2026-06-20T09:00:00Z" });
    expect(rowOf(cancelled, "2026-06-30T20:59:59.999Z")).toEqual([SATISFIED]);
    expect(rowOf(cancelled, DUE)).toEqual(["forbids number-inactive"]);
  });

  it("R16: all numbers of an ended account are inactive; in a blocked one the fee counts as ever", () => {
    const termination: Termination = { by: "subscriber", noticeAt: "2026-06-20T09:00:00Z", effectiveAt: AT };
    expect(rowOf({ ...withNumber(), termination })).toEqual(["forbids number-inactive"]);
    expect(rowOf({ ...withNumber(), termination }, JUST_BEFORE)).toEqual([SATISFIED]);
    const blocks = [{ id: "B1", at: "2026-06-20T09:00:00Z", cause: "conduct" as const }];
    expect(rowOf({ ...withNumber(), blocks })).toEqual([SATISFIED]);
    expect(rowOf({ ...withNumber(), blocks, ...balanceOf("5.00") })).toEqual(["forbids number-suspended"]);
  });

  it("B8, B18: numbers not known; a number that the account lacks, or that is ordered later", () => {
    expect(incoming({ numbers: undefined }, onNumber)).toMatchObject({ outcome: "undetermined", needs: ["numbers"] });
    expect(incoming({ numbers: undefined, deposits: [] }, onNumber)).toMatchObject({ outcome: "refused", needs: [] });
    expect(() => incoming({}, onNumber)).toThrow(InputError);
    const later = withNumber({ orderedAt: "2026-07-03T09:00:00.001Z", activatedAt: undefined });
    expect(() => incoming(later, onNumber)).toThrow("question.numberId");
    expect(incoming(withNumber({ orderedAt: AT, activatedAt: AT }), onNumber).outcome).toBe("allowed");
  });
});

describe("terms with less", () => {
  const { account } = given({ ...withNumber(), ...balanceOf("5.00") });
  const call = { at: AT, direction: "incoming", kind: "call", registrationService: false, numberId: "N1" } as const;

  it("B5: without any clause on use, nothing is answered", () => {
    const silent: Terms<never> = { ...freezvon, doors: {} };
    expect(decideUse(silent, account, call)).toMatchObject({
      outcome: "not-addressed",
      findings: [],
      notGuaranteed: [],
    });
    expect(() => decideUse(silent, account, { ...call, numberId: "N2" })).toThrow(InputError);
  });

  it("without clauses on renewal no fee falls due", () => {
    const { use, suspension } = freezvon.doors;
    const terms: Terms<"use" | "suspension"> = { ...freezvon, doors: { use, suspension } };
    expect(decideUse(freezvon, account, call).outcome).toBe("refused");
    expect(decideUse(terms, account, call).outcome).toBe("allowed");
    expect(decideSuspension(terms, account, { at: AT }).numbers).toMatchObject([{ outcome: "active" }]);
  });
});

describe("R51: the end of the account", () => {
  const forbidding = (facts: Facts, at = AT) =>
    outgoing(facts, {}, at).findings.flatMap(({ clause, effect, because }) =>
      effect === "forbids" ? [`${clause} ${because}`] : [],
    );

  it.each<[BlockCause, string]>([
    ["discretion", "4.5"],
    ["conduct", "4.16"],
    ["missing-data", "6.2"],
    ["inactivity", "11.2"],
    ["fraud", "13.2"],
  ])("blocked for %s: %s, until it is lifted", (cause, clause) => {
    const facts = { blocks: [{ id: "B1", at: "2026-06-20T09:00:00Z", cause, liftedAt: AT }] };
    expect(forbidding(facts, JUST_BEFORE)).toEqual([`${clause} account-blocked`]);
    expect(outgoing(facts, {}, JUST_BEFORE).outcome).toBe("refused");
    expect(forbidding(facts)).toEqual([]);
    expect(outgoing(facts).outcome).toBe("allowed");
  });

  it.each<[Partial<Termination>, string]>([
    [{ by: "subscriber" }, "11.3"],
    [{ by: "subscriber", cause: "fraud" }, "11.3"],
    [{ cause: "illegal-use" }, "4.7"],
    [{ cause: "breach" }, "4.16"],
    [{}, "4.16"],
    [{ cause: "inactivity" }, "11.2"],
    [{ cause: "fraud" }, "13.2"],
  ])("ended, %j: %s, from its instant on", (more, clause) => {
    const termination = { by: "operator", noticeAt: "2026-06-20T09:00:00Z", effectiveAt: AT, ...more } as const;
    expect(forbidding({ termination })).toEqual([`${clause} agreement-ended`]);
    expect(forbidding({ termination }, JUST_BEFORE)).toEqual([]);
  });

  it("a violation that is not acted on stops nothing, and is not looked at", () => {
    const violations = [{ id: "V1", at: "2026-06-15T09:00:00Z", kind: "fraud", status: "established" }] as const;
    expect(outgoing({ violations })).toEqual(outgoing());
    expect(outgoing({ violations: undefined, invoices: undefined })).toEqual(outgoing());
  });
});
