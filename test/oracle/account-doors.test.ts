/** Worked examples of decideSanction and decideOrder (spec/10-the-other-doors.md), and the edges of their rulings. */

import { describe, expect, it } from "vitest";
import {
  against,
  at,
  balanceOf,
  clausesOf,
  deposit,
  empty,
  ended,
  euro,
  registeredAt,
  without,
} from "./account-cases.js";
import { oracleOrder, oracleSanction } from "./account-doors.js";
import type { OrderQuestion } from "./questions-of-accounts.js";

describe("oracleSanction", () => {
  const violation = (kind: string, status: "suspected" | "established", clearedAt?: string) => ({
    id: `V-${kind}`,
    at: "2026-05-10T09:00:00Z",
    kind,
    status,
    ...(clearedAt === undefined ? {} : { clearedAt }),
  });

  it("blocks and reports on suspicion of fraud, and keeps the refund", () => {
    const account = { ...empty, violations: [violation("fraud", "suspected")] };
    const onSuspicion = { violationId: "V-fraud", onSuspicion: true, byItself: false };
    expect(oracleSanction("freezvon", {}, account, { at })).toEqual({
      decision: "sanction",
      at: "2026-06-01T09:00:00.000Z",
      outcome: "block-account",
      measures: [
        { measure: "block-account", clause: "13.2", ...onSuspicion },
        { measure: "report", clause: "13.4", ...onSuspicion },
      ],
      refundForfeited: { outcome: "kept", clause: null },
      disclosure: [
        { to: "authorities", clause: "13.4" },
        { to: "interested-parties", clause: "13.4" },
      ],
      noticeRequired: false,
      findings: [
        ...["4.6", "4.7", "4.13", "4.14", "4.16", "5.5", "6.2", "6.3", "8.5", "11.6", "13.1"].map((clause) => ({
          clause,
          effect: "satisfied",
          because: null,
        })),
        { clause: "13.2", effect: "discretion", because: "breach-suspected" },
        { clause: "13.3", effect: "satisfied", because: null },
        { clause: "13.4", effect: "discretion", because: "may-inform-others" },
      ],
      needs: [],
    });
  });

  it("leaves open what violations that are not known could add to a lost chargeback", () => {
    const reversed = {
      ...deposit("D", "2026-05-01T09:00:00Z", "50"),
      chargeback: { openedAt: "2026-05-05T09:00:00Z", settledAt: "2026-05-20T09:00:00Z", outcome: "lost" as const },
    };
    const decided = oracleSanction("freezvon", {}, without({ ...empty, deposits: [reversed] }, "violations"), { at });
    expect(decided.outcome).toBe("undetermined");
    expect(decided.needs).toEqual(["violations"]);
    expect(decided.measures).toEqual([
      { measure: "block-account", clause: "11.6", violationId: null, onSuspicion: true, byItself: false },
    ]);
    expect(decided.refundForfeited).toEqual({ outcome: "unknown", clause: "8.5" });
    expect(decided.findings.filter(({ effect }) => effect === "unknown")).toHaveLength(12);
    expect(against(decided)).toContain("11.6 discretion payment-fraud");
  });

  it("lets ¶11 work by itself and ¶31 at choice", () => {
    const account = { ...empty, violations: [violation("content-misuse", "established")] };
    const decided = oracleSanction("illyvoip", {}, account, { at });
    expect(decided.outcome).toBe("terminate-agreement");
    expect(decided.measures.map(({ measure, clause, byItself }) => [measure, clause, byItself])).toEqual([
      ["terminate-agreement", "¶31", false],
      ["interrupt-services", "¶11", true],
      ["interrupt-services", "¶31", false],
    ]);
    expect(decided.refundForfeited).toEqual({ outcome: "forfeited", clause: "¶26" });
    expect(clausesOf(decided)).toEqual(["¶6", "¶8", "¶11", "¶16", "¶20", "¶26", "¶31"]);
  });

  it("has nothing once the violation is cleared", () => {
    const account = { ...empty, violations: [violation("fraud", "established", "2026-05-31T09:00:00Z")] };
    expect(oracleSanction("freezvon", {}, account, { at }).outcome).toBe("none");
  });

  it("lists a violation once for each measure and clause, and does not report a load on the system", () => {
    const harmful = { ...empty, violations: [violation("harmful-conduct", "established")] };
    expect(oracleSanction("illyvoip", {}, harmful, { at }).measures).toHaveLength(2);
    expect(against(oracleSanction("illyvoip", {}, harmful, { at }))).toEqual([
      "¶26 limits refund-forfeited",
      "¶31 discretion terms-violated",
      "¶31 discretion harmful-conduct",
    ]);
    const loaded = { ...empty, violations: [violation("system-overload", "established")] };
    expect(oracleSanction("freezvon", {}, loaded, { at }).disclosure).toEqual([]);
    const blocks = [{ id: "B", at: registeredAt, cause: "fraud" as const }];
    expect(oracleSanction("freezvon", {}, { ...empty, blocks }, { at })).toMatchObject({
      outcome: "none",
      refundForfeited: { outcome: "discretionary", clause: "13.3" },
    });
  });
});

describe("oracleOrder", () => {
  const asked = (item: Partial<OrderQuestion["item"]>, more: Partial<OrderQuestion> = {}): OrderQuestion => ({
    at,
    item: { kind: "number", price: "14.90", ...item },
    ...more,
  });

  it("awaits documents and funds", () => {
    const decided = oracleOrder("freezvon", {}, balanceOf("10.00"), asked({ documents: "required" }));
    expect(decided).toMatchObject({
      outcome: "awaiting",
      price: euro("14.90"),
      balance: euro("10.00"),
      missing: euro("4.90"),
      payFrom: "balance",
      needs: [],
    });
    expect(clausesOf(decided)).toEqual(["4.1", "4.2", "4.3", "5.5", "6.1", "6.5", "7.6", "7.7"]);
    expect(against(decided)).toEqual(["4.3 awaits documents", "6.1 awaits funds-for-order"]);
  });

  it("accepts to the cent", () => {
    const decided = oracleOrder("freezvon", {}, balanceOf("14.90"), asked({ documents: "accepted" }));
    expect(decided).toMatchObject({ outcome: "accepted", missing: euro("0.00") });
    expect(against(decided)).toEqual([]);
  });

  it("refuses to change a placed order, whatever else is awaited", () => {
    const changed = asked({ documents: "required" }, { amends: "N1" });
    const decided = oracleOrder("freezvon", {}, without(balanceOf("10.00"), "numbers"), changed);
    expect(decided.outcome).toBe("refused");
    expect(against(decided)).toEqual(["4.3 awaits documents", "6.1 awaits funds-for-order", "6.5 forbids order-final"]);
  });

  it("ranks a payment that is awaited above an order that may be denied", () => {
    const requests = [{ kind: "identity", requestedAt: registeredAt }] as const;
    const unpaid = oracleOrder("illyvoip", {}, empty, asked({ kind: "hosting" }, { requests }));
    expect(unpaid).toMatchObject({ outcome: "awaiting", missing: euro("0.00"), payFrom: "billing-information" });
    expect(clausesOf(unpaid)).toEqual(["¶8", "¶17", "¶31"]);
    const paid = oracleOrder("illyvoip", {}, empty, asked({ kind: "hosting" }, { requests, paidAt: at }));
    expect(paid.outcome).toBe("discretionary");
    expect(against(paid)).toEqual(["¶8 discretion order-may-be-denied"]);
  });

  it("cites ¶23 alone where the subscriber ended the agreement, and ¶31 for the block", () => {
    const blocks = [{ id: "B", at: registeredAt, cause: "conduct" as const }];
    const decided = oracleOrder("illyvoip", {}, { ...empty, termination: ended }, asked({}, { paidAt: at }));
    expect(clausesOf(decided)).toEqual(["¶8", "¶17", "¶23"]);
    const both = oracleOrder("illyvoip", {}, { ...empty, termination: ended, blocks }, asked({}, { paidAt: at }));
    expect(against(both)).toEqual(["¶23 forbids agreement-ended", "¶31 forbids account-blocked"]);
  });

  it("needs the documents only where they could still matter", () => {
    const open = oracleOrder("freezvon", {}, balanceOf("20.00"), asked({}));
    expect(open).toMatchObject({ outcome: "undetermined", needs: ["question.item.documents"] });
    expect(open.findings.find(({ clause }) => clause === "7.6")?.effect).toBe("satisfied");
    const poor = oracleOrder("freezvon", {}, balanceOf("10.00"), asked({}));
    expect(poor).toMatchObject({ outcome: "awaiting", needs: [] });
    const false_ = oracleOrder("freezvon", {}, balanceOf("10.00"), asked({ genuine: false }));
    expect(false_).toMatchObject({ outcome: "undetermined", needs: ["question.item.documents"] });
    const another = oracleOrder("freezvon", {}, balanceOf("20.00"), asked({ documents: "provided", own: false }));
    expect(another).toMatchObject({ outcome: "refused", needs: [] });
    expect(against(another)).toEqual([
      "4.3 awaits documents-review",
      "7.6 forbids documents-not-own",
      "7.6 unknown null",
    ]);
  });
});
