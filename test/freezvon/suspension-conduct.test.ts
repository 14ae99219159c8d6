/** Freezvon, can the services be used: rules and duties (4.16, 6.2), payments (11.6), suspicion (13.2); R4, R44–R46, R50. */
import { type Chargeback, freezvon, VIOLATION_KINDS, type Violation, type ViolationKind } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const JUST_BEFORE = "2026-07-03T08:59:59.999Z";
const satisfied = expect.stringMatching(/^satisfied /);
const unknown = expect.stringMatching(/^unknown /);
const discretion = expect.stringMatching(/^discretion /);

type Facts = NonNullable<Parameters<typeof given>[0]>;
const asked = (facts: Facts = {}, at = AT) => given(facts).under(freezvon).at(at).suspension();
const violation = (kind: ViolationKind, more: Partial<Violation> = {}): Violation => ({
  id: `V-${kind}`,
  at: "2026-06-15T09:00:00Z",
  kind,
  status: "established",
  ...more,
});
const suspected = (kind: ViolationKind) => violation(kind, { status: "suspected" });
/** A deposit of 50.00 with a chargeback of 45.00, opened on 20 June. */
const charged = (more: Partial<Chargeback> = {}): Facts => ({
  deposits: [
    deposit("D1", "50.00", "2026-06-01T09:00:00Z", {
      chargeback: { openedAt: "2026-06-20T09:00:00Z", amount: "45.00", ...more },
    }),
  ],
});
/** The findings of the four clauses, in document order. */
const conduct = (facts: Facts, at = AT) => {
  const decided = asked(facts, at);
  return ["4.16", "6.2", "11.6", "13.2"].map((clause) => findingsOf(decided, clause));
};

const PAYMENT_KINDS = ["suspicious-payment", "stolen-card", "payment-fraud"] as const;
const OTHER_KINDS = VIOLATION_KINDS.filter((kind) => !["missing-data", ...PAYMENT_KINDS].includes(kind));

describe("4.16, 6.2, 13.2: violations", () => {
  it("content: none at all", () => {
    expect(asked().outcome).toBe("active");
    expect(conduct({})).toEqual([[satisfied], [satisfied], [satisfied], [satisfied]]);
  });

  it.each(OTHER_KINDS)("R45, R46 against: an established %s gives the choice by 4.16, 6.2 and 13.2", (kind) => {
    const facts = { violations: [violation(kind)] };
    expect(asked(facts)).toMatchObject({ outcome: "suspendable", resumesOn: "operator-decision", needs: [] });
    expect(conduct(facts)).toEqual([
      ["discretion rules-broken"],
      ["discretion duty-violated"],
      [satisfied],
      ["discretion breach-suspected"],
    ]);
  });

  it("R46 against: missing data alone gives it by 6.2, not by 4.16", () => {
    const facts = { violations: [violation("missing-data")] };
    expect(asked(facts)).toMatchObject({ outcome: "suspendable", resumesOn: "operator-decision" });
    expect(conduct(facts)).toEqual([[satisfied], ["discretion data-missing"], [satisfied], [discretion]]);
  });

  it("R46: missing data beside another duty: both by 6.2", () => {
    const facts = { violations: [violation("missing-data"), violation("interception")] };
    const [rules, duties] = conduct(facts);
    expect(rules).toEqual(["discretion rules-broken"]);
    expect(duties).toEqual(["discretion data-missing", "discretion duty-violated"]);
  });

  it.each(["rules-breach", "missing-data", "fraud", "money-laundering"] as const)(
    "R45 against: %s only suspected: 13.2 is enough, 4.16 and 6.2 are not touched",
    (kind) => {
      const facts = { violations: [suspected(kind)] };
      expect(asked(facts)).toMatchObject({ outcome: "suspendable", resumesOn: "operator-decision" });
      expect(conduct(facts)).toEqual([[satisfied], [satisfied], [satisfied], ["discretion breach-suspected"]]);
    },
  );

  it.each(["established", "suspected"] as const)(
    "on the edge: %s from its instant until, but not at, its clearing",
    (status) => {
      const violations = [violation("rules-breach", { status, clearedAt: AT })];
      expect(asked({ violations }, "2026-06-15T08:59:59.999Z").outcome).toBe("active");
      expect(asked({ violations }, "2026-06-15T09:00:00.000Z").outcome).toBe("suspendable");
      expect(asked({ violations }, JUST_BEFORE).outcome).toBe("suspendable");
      expect(asked({ violations }).outcome).toBe("active");
      expect(conduct({ violations })).toEqual([[satisfied], [satisfied], [satisfied], [satisfied]]);
    },
  );

  it("R50: a violation beside an overdue invoice waits for the operator", () => {
    const [issuedAt, dueAt] = ["2026-06-01T09:00:00Z", "2026-06-20T09:00:00Z"];
    const invoices = [{ id: "I1", issuedAt, dueAt, amount: "30.00", payments: [] }];
    const decided = asked({ violations: [suspected("fraud")], invoices });
    expect(decided).toMatchObject({
      outcome: "suspendable",
      arrears: { amount: "30.00" },
      resumesOn: "operator-decision",
    });
  });

  it("against: violations not known: undetermined, each of the four clauses names them", () => {
    const decided = asked({ violations: undefined });
    expect(decided).toMatchObject({ outcome: "undetermined", needs: ["violations"], resumesOn: null });
    expect(conduct({ violations: undefined })).toEqual([[unknown], [unknown], [unknown], [unknown]]);
    const open = decided.findings.filter(({ effect }) => effect === "unknown");
    expect(open.map(({ clause, needs }) => [clause, needs])).toEqual(
      ["4.16", "6.2", "11.6", "13.2"].map((clause) => [clause, ["violations"]]),
    );
  });
});

describe("11.6: suspicious payments and chargebacks", () => {
  it.each(PAYMENT_KINDS)("R45 against: %s, suspected or established", (kind) => {
    expect(conduct({ violations: [suspected(kind)] })[2]).toEqual(["discretion payment-fraud"]);
    expect(conduct({ violations: [violation(kind)] })).toEqual([
      [discretion],
      [discretion],
      ["discretion payment-fraud"],
      [discretion],
    ]);
  });

  it.each(["fraudulent-transactions", "fraud", "money-laundering"] as const)(
    "R45 content: %s is no payment",
    (kind) => {
      expect(conduct({ violations: [violation(kind)] })[2]).toEqual([satisfied]);
      expect(conduct({ violations: [suspected(kind)] })[2]).toEqual([satisfied]);
    },
  );

  it("R44 against: an open chargeback is enough; 13.2 does not speak of it", () => {
    expect(asked(charged())).toMatchObject({
      outcome: "suspendable",
      balance: { amount: "5.00" },
      resumesOn: "operator-decision",
    });
    expect(conduct(charged())).toEqual([[satisfied], [satisfied], ["discretion payment-fraud"], [satisfied]]);
  });

  it("R44 on the edge: from the instant at which it is opened", () => {
    expect(asked(charged(), "2026-06-20T08:59:59.999Z")).toMatchObject({
      outcome: "active",
      balance: { amount: "50.00" },
    });
    expect(asked(charged(), "2026-06-20T09:00:00.000Z")).toMatchObject({
      outcome: "suspendable",
      balance: { amount: "5.00" },
    });
  });

  it("R44 on the edge: a won one counts until, but not at, the instant at which it is settled", () => {
    const won = charged({ settledAt: AT, outcome: "won" });
    expect(asked(won, JUST_BEFORE)).toMatchObject({ outcome: "suspendable", balance: { amount: "5.00" } });
    expect(asked(won)).toMatchObject({ outcome: "active", balance: { amount: "50.00" } });
    expect(conduct(won)[2]).toEqual([satisfied]);
  });

  it("R44 against: a lost one counts for good", () => {
    const lost = charged({ settledAt: "2026-06-25T09:00:00Z", outcome: "lost" });
    expect(conduct(lost)[2]).toEqual(["discretion payment-fraud"]);
    expect(asked(lost, "2028-07-03T09:00:00Z").outcome).toBe("suspendable");
  });

  it("R4: a balance of 5.00, an open chargeback, violations not known: suspendable, and nothing is needed", () => {
    const decided = asked({ ...charged(), violations: undefined });
    expect(decided).toMatchObject({ outcome: "suspendable", balance: { amount: "5.00" }, needs: [] });
    expect(findingsOf(decided, "11.6")).toEqual(["discretion payment-fraud"]);
    expect(findingsOf(decided, "13.2")).toEqual([unknown]);
  });

  it("R4: but not under `below-next-fee` with no list known: a fee could still suspend the account", () => {
    const facts = { ...charged(), violations: undefined, numbers: undefined, subscriptions: undefined };
    const decided = given(facts).under(freezvon, { "insufficient-funds": "below-next-fee" }).at(AT).suspension();
    expect(decided).toMatchObject({ outcome: "undetermined", needs: ["numbers", "subscriptions"] });
  });
});
