/** Worked examples of decideActivation and decideUse (spec/10-the-other-doors.md), and the edges of their rulings. */

import { describe, expect, it } from "vitest";
import { against, at, balanceOf, clausesOf, empty, ended, registeredAt, without } from "./account-cases.js";
import { type FullAccount, oracleActivation, oracleUse } from "./account-doors.js";

describe("oracleActivation", () => {
  const number = (orderedAt: string, more: object = {}): FullAccount => ({
    ...empty,
    numbers: [{ id: "N", orderedAt, monthlyFee: "9.90", ...more }],
  });
  // Tallinn is two hours ahead until 29 March 2026, three from then on.
  const friday = "2026-03-27T08:00:00Z";
  const later = { at: "2026-04-02T09:00:00Z", numberId: "N" };

  it("counts three days from the order, and moves the fee day after them", () => {
    const dayThree = oracleActivation("freezvon", {}, number(friday, { activatedAt: "2026-03-30T07:30:00Z" }), later);
    expect(dayThree).toEqual({
      decision: "activation",
      at: "2026-04-02T09:00:00.000Z",
      outcome: "activated",
      dueAt: "2026-03-28T08:00:00.001Z",
      punctual: "late",
      confirm: null,
      feeOn: "2026-03-27",
      findings: [
        { clause: "4.12", effect: "forbids", because: "activation-late" },
        { clause: "4.12", effect: "satisfied", because: null },
        { clause: "4.12", effect: "satisfied", because: null },
      ],
      needs: [],
    });
    const dayFour = oracleActivation("freezvon", {}, number(friday, { activatedAt: "2026-03-31T06:00:00Z" }), later);
    expect(dayFour).toMatchObject({ outcome: "activated", punctual: "late", feeOn: "2026-03-28" });
    expect(against(dayFour)).toEqual(["4.12 forbids activation-late", "4.12 limits fee-day-moved"]);
  });

  it("counts 71 h 45 over the change of the clocks, but four days", () => {
    const account = number("2026-03-26T21:30:00Z", { activatedAt: "2026-03-29T21:15:00Z" });
    expect(oracleActivation("freezvon", {}, account, later)).toMatchObject({ punctual: "late", feeOn: "2026-03-27" });
    const elapsed = oracleActivation("freezvon", { "fee-date": "elapsed-hours" }, account, later);
    expect(elapsed.feeOn).toBe("2026-03-26");
  });

  it("gives the fee days and hours of the time vectors", () => {
    const account = number("2026-03-25T10:00:00Z", { activatedAt: "2026-03-29T21:30:00Z" });
    const days = ["civil-days", "elapsed-hours", "elapsed-test", "activation-day"].map(
      (option) => oracleActivation("freezvon", { "fee-date": option }, account, later).feeOn,
    );
    expect(days).toEqual(["2026-03-27", "2026-03-26", "2026-03-27", "2026-03-27"]);
    const saturday = number("2026-03-28T10:00:00Z");
    const due = (option: string) => oracleActivation("freezvon", { "activation-hours": option }, saturday, later).dueAt;
    expect(due("elapsed")).toBe("2026-03-29T10:00:00.001Z");
    expect(due("same-wall-time")).toBe("2026-03-29T09:00:00.001Z");
  });

  it("waits for the number, then the call, then the message", () => {
    const soon = { at: "2026-03-27T20:00:00Z", numberId: "N" };
    const ordered = oracleActivation("freezvon", {}, number(friday), soon);
    expect(ordered).toMatchObject({ outcome: "on-time", punctual: "running", confirm: null, feeOn: null });
    expect(ordered.findings[0]).toEqual({
      clause: "4.12",
      effect: "awaits",
      because: "activation-running",
      until: "2026-03-28T08:00:00.001Z",
    });
    const ready = { readyAt: "2026-03-27T10:00:00Z" };
    const call = oracleActivation("freezvon", {}, number(friday, ready), later);
    expect(call).toMatchObject({ outcome: "awaiting-confirmation", punctual: "late", confirm: "call" });
    expect(against(call)).toEqual(["4.12 limits delay-outside-influence", "4.12 awaits call-confirmation"]);
    const called = { ...ready, callConfirmedAt: "2026-03-27T11:00:00Z" };
    expect(oracleActivation("freezvon", {}, number(friday, called), later).confirm).toBe("message");
    const both = { ...called, messageConfirmedAt: "2026-03-27T12:00:00Z" };
    expect(oracleActivation("freezvon", {}, number(friday, both), later)).toMatchObject({
      outcome: "late",
      confirm: null,
    });
  });

  it("is silent under ILLYVOIP, and open without the list", () => {
    const nothing = { dueAt: null, punctual: null, confirm: null, feeOn: null };
    const unknown = without(empty, "numbers");
    expect(oracleActivation("illyvoip", {}, unknown, later)).toMatchObject({ outcome: "not-addressed", ...nothing });
    expect(oracleActivation("freezvon", {}, unknown, later)).toMatchObject({
      outcome: "undetermined",
      ...nothing,
      needs: ["numbers"],
    });
  });
});

describe("oracleUse", () => {
  const call = { at, direction: "outgoing", kind: "call" } as const;
  const active = { id: "N", orderedAt: registeredAt, activatedAt: registeredAt, monthlyFee: "9.90" };
  const email = "mari@example.com";
  const reachable = (amount: string): FullAccount =>
    balanceOf(amount, { subscriber: { ...empty.subscriber, email }, numbers: [active] });

  it("refuses an emergency call, whatever the violations are", () => {
    const decided = oracleUse("illyvoip", {}, without(empty, "violations"), { ...call, emergency: true });
    expect(decided).toMatchObject({ outcome: "refused", needs: [], notGuaranteed: [] });
    expect(decided.findings).toEqual([
      { clause: "¶11", effect: "unknown", because: null, needs: ["violations"] },
      { clause: "¶31", effect: "satisfied", because: null },
      { clause: "¶35", effect: "forbids", because: "no-emergency-calls" },
    ]);
  });

  it("refuses a call on an empty balance, and says what is not guaranteed beside it", () => {
    const decided = oracleUse("freezvon", {}, reachable("0"), { ...call, numberId: "N", restricted: false });
    expect(decided.outcome).toBe("refused");
    expect(clausesOf(decided)).toEqual(["4.2", "4.8", "4.10", "7.2", "7.3", "8.3"]);
    expect(against(decided)).toEqual([
      "4.2 forbids insufficient-funds",
      "4.8 limits caller-id-not-guaranteed",
      "7.2 limits outgoing-on-general-basis",
      "8.3 forbids insufficient-funds",
    ]);
    expect(decided.notGuaranteed).toEqual(["caller-id-not-guaranteed", "outgoing-on-general-basis"]);
  });

  it("awaits a request from the sign-up address", () => {
    const wish = (requestedFrom: string) => ({ ...call, restricted: true, permission: { requestedFrom } });
    const foreign = oracleUse("freezvon", {}, reachable("5.00"), wish("private@example.com"));
    expect(foreign.outcome).toBe("case-by-case");
    expect(against(foreign)).toContain("4.10 awaits request-from-sign-up-email");
    const own = oracleUse("freezvon", {}, reachable("5.00"), wish("Mari@Example.com"));
    expect(own.outcome).toBe("case-by-case");
    expect(against(own)).toContain("4.10 discretion destination-case-by-case");
    const incoming = { at, direction: "incoming", kind: "call", registrationService: false } as const;
    expect(oracleUse("freezvon", {}, balanceOf("5.00"), incoming)).toMatchObject({ outcome: "allowed", needs: [] });
  });

  it("refuses by 7.3 alone where only the number's fee is not covered", () => {
    const due = { ...active, paidThroughOn: "2026-06-01" };
    const account = { ...reachable("5.00"), numbers: [due] };
    const decided = oracleUse("freezvon", {}, account, {
      at,
      direction: "incoming",
      kind: "message",
      numberId: "N",
      registrationService: false,
    });
    expect(decided.outcome).toBe("refused");
    expect(against(decided)).toEqual(["7.3 forbids number-suspended"]);
    expect(oracleUse("freezvon", {}, { ...account, termination: ended }, { ...call, numberId: "N" })).toMatchObject({
      outcome: "refused",
      needs: [],
    });
  });

  it("counts an open fact only where it could change the outcome", () => {
    const granted = { ...call, permission: { grantedAt: registeredAt } };
    expect(oracleUse("freezvon", {}, reachable("5.00"), granted)).toMatchObject({ outcome: "allowed", needs: [] });
    expect(oracleUse("freezvon", {}, reachable("5.00"), call)).toMatchObject({
      outcome: "undetermined",
      needs: ["question.restricted"],
    });
    const unsigned = { ...call, restricted: true, permission: {} };
    const decided = oracleUse("freezvon", {}, reachable("5.00"), unsigned);
    expect(decided).toMatchObject({ outcome: "case-by-case", needs: [] });
    expect(decided.findings.find(({ clause }) => clause === "4.10")?.needs).toEqual([
      "question.permission.requestedFrom",
    ]);
    const incoming = { at, direction: "incoming", kind: "message" } as const;
    expect(oracleUse("freezvon", {}, reachable("5.00"), incoming)).toMatchObject({ outcome: "allowed", needs: [] });
    const unlisted = without(reachable("5.00"), "subscriptions");
    expect(oracleUse("freezvon", { "insufficient-funds": "below-next-fee" }, unlisted, incoming)).toMatchObject({
      outcome: "undetermined",
      needs: ["subscriptions"],
    });
  });

  it("cites a block and a termination by their cause", () => {
    const blocks = [{ id: "B", at: registeredAt, cause: "missing-data" as const }];
    const over = { ...reachable("5.00"), blocks, termination: ended };
    expect(against(oracleUse("freezvon", {}, over, { ...call, restricted: false }))).toEqual([
      "4.8 limits caller-id-not-guaranteed",
      "6.2 forbids account-blocked",
      "11.3 forbids agreement-ended",
    ]);
  });
});
