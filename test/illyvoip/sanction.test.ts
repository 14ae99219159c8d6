/** ILLYVOIP, what may the operator do about violations: ¶6, ¶8, ¶11, ¶16, ¶20, ¶26, ¶31; B1, B31–B33. */
import { illyvoip, VIOLATION_KINDS, type Violation, type ViolationKind } from "fineprint";
import { describe, expect, it } from "vitest";
import { deposit, findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const satisfied = expect.stringMatching(/^satisfied /);
const CLAUSES = ["¶6", "¶8", "¶11", "¶16", "¶20", "¶26", "¶31"];

type Facts = NonNullable<Parameters<typeof given>[0]>;
const askedOf = (facts: Facts) => given(facts).under(illyvoip).at(AT).sanction();
const asked = (...violations: readonly Violation[]) => askedOf({ violations });
const violation = (kind: ViolationKind, more: Partial<Violation> = {}): Violation => ({
  id: "V1",
  at: "2026-06-15T09:00:00Z",
  kind,
  status: "established",
  ...more,
});
const suspected = (kind: ViolationKind) => violation(kind, { status: "suspected" });
const TERMINATION = [
  { measure: "terminate-agreement", clause: "¶31", violationId: "V1", onSuspicion: false, byItself: false },
  { measure: "interrupt-services", clause: "¶31", violationId: "V1", onSuspicion: false, byItself: false },
];

it("content: without violations there is nothing to do, and every row says so once, in document order", () => {
  const decision = asked();
  expect(decision).toMatchObject({
    outcome: "none",
    measures: [],
    refundForfeited: { outcome: "kept", clause: null },
    disclosure: [],
    noticeRequired: false,
    needs: [],
  });
  expect(decision.findings.map(({ clause }) => clause)).toEqual(CLAUSES);
  for (const clause of CLAUSES) expect(findingsOf(decision, clause)).toEqual([satisfied]);
});

describe("the rows", () => {
  it.each([
    ["¶6", "limits underage", ["underage"], []],
    ["¶8", "discretion false-contact-information", ["false-contact-information"], []],
    ["¶11", "forbids rights-ended", ["content-misuse"], []],
    ["¶16", "limits trade-law-broken", ["export-or-sanctions-breach"], []],
    [
      "¶20",
      "discretion may-report-misuse",
      ["suspicious-payment", "stolen-card", "payment-fraud"],
      ["suspicious-payment", "stolen-card", "payment-fraud"],
    ],
    ["¶26", "limits refund-forfeited", VIOLATION_KINDS, []],
    ["¶31", "discretion terms-violated", VIOLATION_KINDS, []],
    ["¶31", "discretion harmful-conduct", ["harmful-conduct"], ["harmful-conduct"]],
  ] as const)("%s %s: its kinds, established and suspected", (clause, code, established, onSuspicion) => {
    const kindsOf = (status: Violation["status"]) =>
      VIOLATION_KINDS.filter((kind) => findingsOf(asked(violation(kind, { status })), clause).includes(code));
    expect(kindsOf("established")).toEqual(established);
    expect(kindsOf("suspected")).toEqual(onSuspicion);
  });

  it.each(["underage", "export-or-sanctions-breach", "rules-breach"] as const)(
    "%s: ¶6, ¶16 have no measure of their own; ¶31 has",
    (kind) => {
      const decision = asked(violation(kind));
      expect(decision).toMatchObject({ outcome: "terminate-agreement", disclosure: [] });
      expect(decision.measures).toEqual(TERMINATION);
      expect(decision.refundForfeited).toEqual({ outcome: "forfeited", clause: "¶26" });
    },
  );

  it("¶8: false contact information lets the operator close the account", () => {
    expect(asked(violation("false-contact-information")).measures.map(({ measure }) => measure)).toEqual([
      "terminate-agreement",
      "close-account",
      "interrupt-services",
    ]);
  });

  it("example 3: misused content ends the rights by itself (¶11), and the operator may do more (¶31)", () => {
    const decision = asked(violation("content-misuse"));
    expect(decision.outcome).toBe("terminate-agreement");
    expect(decision.measures).toEqual([
      TERMINATION[0],
      { measure: "interrupt-services", clause: "¶11", violationId: "V1", onSuspicion: false, byItself: true },
      TERMINATION[1],
    ]);
    expect(decision.refundForfeited).toEqual({ outcome: "forfeited", clause: "¶26" });
  });

  it("¶20: a suspected misuse of a payment method may be reported, and no more", () => {
    const decision = asked(suspected("stolen-card"));
    expect(decision).toMatchObject({
      outcome: "report",
      measures: [{ measure: "report", clause: "¶20", violationId: "V1", onSuspicion: true, byItself: false }],
      refundForfeited: { outcome: "kept", clause: null },
      disclosure: [
        { to: "authorities", clause: "¶20" },
        { to: "interested-parties", clause: "¶20" },
      ],
    });
  });

  it("¶31: harmful conduct, suspected: on suspicion; established: both codes, each measure once (B32)", () => {
    const onSuspicion = asked(suspected("harmful-conduct"));
    expect(findingsOf(onSuspicion, "¶31")).toEqual(["discretion harmful-conduct"]);
    expect(onSuspicion.measures).toEqual(TERMINATION.map((given) => ({ ...given, onSuspicion: true })));
    const established = asked(violation("harmful-conduct"));
    expect(findingsOf(established, "¶31")).toEqual(["discretion terms-violated", "discretion harmful-conduct"]);
    expect(established.measures).toEqual(TERMINATION);
  });

  it("a violation counts until, but not at, the instant of its clearing", () => {
    expect(asked(violation("rules-breach", { clearedAt: "2026-07-03T09:00:00.001Z" })).outcome).toBe(
      "terminate-agreement",
    );
    expect(asked(violation("rules-breach", { clearedAt: AT })).outcome).toBe("none");
  });
});

describe("what is not known, and what is not looked at", () => {
  it("violations not known: every row is unknown", () => {
    const decision = askedOf({ violations: undefined });
    expect(decision).toMatchObject({
      outcome: "undetermined",
      needs: ["violations"],
      measures: [],
      refundForfeited: { outcome: "unknown", clause: "¶26" },
    });
    for (const clause of CLAUSES) expect(findingsOf(decision, clause)).toEqual(["unknown not-known"]);
  });

  it("chargebacks and blocks for fraud are Freezvon's", () => {
    const decision = askedOf({
      deposits: [deposit("D1", "50.00", "2026-06-01T09:00:00Z", { chargeback: { openedAt: "2026-06-20T09:00:00Z" } })],
      blocks: [{ id: "B1", at: "2026-06-15T09:00:00Z", cause: "fraud" }],
    });
    expect(decision).toMatchObject({ outcome: "none", refundForfeited: { outcome: "kept", clause: null } });
  });
});
