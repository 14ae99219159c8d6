/** Freezvon, what may the operator do about violations: the measures of each row, and their order; B1, B31. */
import {
  decideSanction,
  freezvon,
  InputError,
  type SanctionDecision,
  type Violation,
  type ViolationKind,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { CLEAN, findingsOf, given } from "../support/given.js";

const AT = "2026-07-03T09:00:00Z";
const SINCE = "2026-06-15T09:00:00Z";

const violation = (kind: ViolationKind, more: Partial<Violation> = {}): Violation => ({
  id: `V-${kind}`,
  at: SINCE,
  kind,
  status: "established",
  ...more,
});
const suspected = (kind: ViolationKind) => violation(kind, { status: "suspected" });
const asked = (...violations: readonly Violation[]) => given({ violations }).under(freezvon).at(AT).sanction();
/** The measures of one clause, in their order, each once. */
const measuresBy = ({ measures }: SanctionDecision, clause: string) => [
  ...new Set(measures.filter((given) => given.clause === clause).map(({ measure }) => measure)),
];
const satisfied = expect.stringMatching(/^satisfied /);
const CLAUSES = [
  ...["4.6", "4.7", "4.13", "4.14", "4.16", "5.5", "6.2", "6.3"],
  ...["8.5", "11.6", "13.1", "13.2", "13.3", "13.4"],
];

describe("the measures of each row", () => {
  it.each([
    ["4.6", "illegal-use", ["close-account", "interrupt-services", "block-number", "report"]],
    ["4.6", "system-overload", ["close-account", "interrupt-services", "block-number"]],
    ["4.7", "drug-distribution", ["terminate-agreement", "interrupt-services"]],
    ["4.13", "online-registration-messages", ["interrupt-services"]],
    ["4.14", "abuse-of-staff", ["interrupt-services", "block-number"]],
    ["4.16", "rules-breach", ["interrupt-services"]],
    ["5.5", "illegal-use", ["terminate-agreement"]],
    ["6.2", "missing-data", ["stop-temporarily"]],
    ["6.2", "rules-breach", ["stop-temporarily"]],
    ["6.3", "interception", []],
    ["8.5", "interception", []],
    ["11.6", "stolen-card", ["block-account"]],
    ["13.1", "fraud", []],
    ["13.2", "missing-data", ["block-account"]],
    ["13.4", "fraud", ["report"]],
  ] as const)("%s over %s: %j", (clause, kind, measures) => {
    const decision = asked(violation(kind));
    expect(measuresBy(decision, clause)).toEqual(measures);
    for (const given of decision.measures)
      expect(given).toMatchObject({ violationId: `V-${kind}`, onSuspicion: false, byItself: false });
  });
});

describe("the order of measures", () => {
  it("strongest first, then document order", () => {
    const decision = asked(violation("illegal-use"));
    expect(decision.outcome).toBe("terminate-agreement");
    expect(decision.measures.map(({ measure, clause }) => `${measure} ${clause}`)).toEqual([
      "terminate-agreement 5.5",
      "close-account 4.6",
      "block-account 13.2",
      "interrupt-services 4.6",
      "interrupt-services 4.16",
      "block-number 4.6",
      "stop-temporarily 6.2",
      "report 4.6",
      "report 13.4",
    ]);
    expect(decision.disclosure).toEqual([
      { to: "authorities", clause: "4.6" },
      { to: "authorities", clause: "13.4" },
      { to: "interested-parties", clause: "13.4" },
    ]);
  });

  it("then by the violation's instant, then its id, whatever the order of the list", () => {
    const decision = asked(
      violation("abuse-of-staff", { id: "V3" }),
      violation("abuse-of-staff", { id: "V2" }),
      violation("abuse-of-staff", { id: "V4", at: "2026-06-14T09:00:00Z" }),
    );
    expect(decision.measures.map(({ measure, clause, violationId }) => `${measure} ${clause} ${violationId}`)).toEqual([
      ...["V4", "V2", "V3"].map((id) => `block-account 13.2 ${id}`),
      ...["V4", "V2", "V3"].map((id) => `interrupt-services 4.14 ${id}`),
      ...["V4", "V2", "V3"].map((id) => `interrupt-services 4.16 ${id}`),
      ...["V4", "V2", "V3"].map((id) => `block-number 4.14 ${id}`),
      ...["V4", "V2", "V3"].map((id) => `stop-temporarily 6.2 ${id}`),
    ]);
    // B1: one finding for all of them, ids sorted
    expect(decision.findings.filter(({ clause }) => clause === "4.14")).toMatchObject([
      { facts: { violations: 3, violationIds: ["V2", "V3", "V4"] } },
    ]);
  });

  it("6.2 has a finding for each of its codes", () => {
    const decision = asked(violation("interception"), violation("missing-data"));
    expect(findingsOf(decision, "6.2")).toEqual(["discretion data-missing", "discretion duty-violated"]);
    expect(decision.measures.filter(({ clause }) => clause === "6.2")).toEqual([
      expect.objectContaining({ measure: "stop-temporarily", violationId: "V-interception" }),
      expect.objectContaining({ measure: "stop-temporarily", violationId: "V-missing-data" }),
    ]);
  });

  it("4.6 reports what is not an overload only", () => {
    const decision = asked(violation("system-overload"), violation("unconsented-marketing"));
    expect(findingsOf(decision, "4.6")).toEqual(["discretion third-party-harm"]);
    expect(decision.measures.filter(({ measure }) => measure === "report")).toEqual([
      {
        measure: "report",
        clause: "4.6",
        violationId: "V-unconsented-marketing",
        onSuspicion: false,
        byItself: false,
      },
    ]);
    expect(decision.disclosure).toEqual([{ to: "authorities", clause: "4.6" }]);
    expect(asked(violation("system-overload")).disclosure).toEqual([]);
  });
});

describe("suspicion", () => {
  it("example 1: suspected fraud, no block: 13.2 and 13.4; the refund is kept", () => {
    const decision = asked(suspected("fraud"));
    expect(decision).toMatchObject({
      outcome: "block-account",
      measures: [
        { measure: "block-account", clause: "13.2", violationId: "V-fraud", onSuspicion: true, byItself: false },
        { measure: "report", clause: "13.4", violationId: "V-fraud", onSuspicion: true, byItself: false },
      ],
      refundForfeited: { outcome: "kept", clause: null },
      disclosure: [
        { to: "authorities", clause: "13.4" },
        { to: "interested-parties", clause: "13.4" },
      ],
    });
    for (const clause of CLAUSES)
      expect(findingsOf(decision, clause)).toEqual(
        clause === "13.2"
          ? ["discretion breach-suspected"]
          : clause === "13.4"
            ? ["discretion may-inform-others"]
            : [satisfied],
      );
  });

  it("B31: beside a suspected violation, one that is established is not on suspicion", () => {
    const decision = asked(suspected("fraud"), violation("stolen-card", { at: "2026-06-16T09:00:00Z" }));
    expect(
      decision.measures
        .filter(({ clause }) => clause === "13.2")
        .map(({ violationId, onSuspicion }) => [violationId, onSuspicion]),
    ).toEqual([
      ["V-fraud", true],
      ["V-stolen-card", false],
    ]);
  });
});

describe("the state of the account does not matter", () => {
  it("ended and blocked for something else than fraud", () => {
    const decision = given({
      violations: [violation("abuse-of-staff")],
      blocks: [{ id: "B1", at: SINCE, cause: "conduct" }],
      termination: { by: "operator", noticeAt: SINCE, effectiveAt: SINCE },
    })
      .under(freezvon)
      .at(AT)
      .sanction();
    expect(decision.outcome).toBe("block-account");
    expect(findingsOf(decision, "13.3")).toEqual([satisfied]);
  });

  it("an instant before the registration is refused", () => {
    expect(() => decideSanction(freezvon, CLEAN, { at: "2026-01-05T08:59:59.999Z" })).toThrow(InputError);
  });
});
