/** Freezvon, what may the operator do about violations: on which kinds each row speaks; B1, B5. */
import { decideSanction, freezvon, type Terms, VIOLATION_KINDS, type Violation, type ViolationKind } from "fineprint";
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
const asked = (...violations: readonly Violation[]) => given({ violations }).under(freezvon).at(AT).sanction();
/** The kinds, of all there are, on which a clause speaks with a code. */
const kindsOf = (clause: string, code: string, status: Violation["status"]) =>
  VIOLATION_KINDS.filter((kind) => findingsOf(asked(violation(kind, { status })), clause).includes(code));
const satisfied = expect.stringMatching(/^satisfied /);

const AIMS_4_7 = [
  "drug-distribution",
  "intimate-services",
  "fraudulent-transactions",
  "online-registration-messages",
  "fraud-or-spam-messages",
  "invalid-identity-document",
];
const PAYMENTS = ["suspicious-payment", "stolen-card", "payment-fraud"];
const KINDS_5_5 = ["illegal-use", ...AIMS_4_7];
const byPlace = (kinds: readonly string[]) => VIOLATION_KINDS.filter((kind) => kinds.includes(kind));

const CLAUSES = [
  ...["4.6", "4.7", "4.13", "4.14", "4.16", "5.5", "6.2", "6.3"],
  ...["8.5", "11.6", "13.1", "13.2", "13.3", "13.4"],
];

describe("content", () => {
  it("without violations there is nothing to do, and every row says so once, in document order", () => {
    const decision = asked();
    expect(decision).toMatchObject({
      decision: "sanction",
      outcome: "none",
      measures: [],
      refundForfeited: { outcome: "kept", clause: null },
      disclosure: [],
      noticeRequired: false,
      needs: [],
      readings: {},
    });
    expect(decision.findings.map(({ clause }) => clause)).toEqual(CLAUSES);
    for (const clause of CLAUSES) expect(findingsOf(decision, clause)).toEqual([satisfied]);
  });

  it("example 4: cleared the day before: none; at the instant of clearing, too, and not a millisecond before", () => {
    expect(asked(violation("illegal-use", { clearedAt: "2026-07-02T09:00:00Z" })).outcome).toBe("none");
    expect(asked(violation("illegal-use", { clearedAt: AT })).outcome).toBe("none");
    expect(asked(violation("illegal-use", { clearedAt: "2026-07-03T09:00:00.001Z" })).outcome).toBe(
      "terminate-agreement",
    );
  });

  it("a violation counts from its instant on", () => {
    expect(asked(violation("illegal-use", { at: AT })).outcome).toBe("terminate-agreement");
    expect(asked(violation("illegal-use", { at: "2026-07-03T09:00:00.001Z" })).outcome).toBe("none");
  });
});

describe("the kinds of each row", () => {
  const onSuspicion = ["suspected", "established"] as const;
  const onProof = ["established"] as const;
  it.each([
    [
      "4.6",
      "discretion third-party-harm",
      ["unconsented-marketing", "system-overload", "illegal-use", "illegal-additional-service"],
      onProof,
    ],
    ["4.7", "discretion illegal-aim", AIMS_4_7, onProof],
    ["4.13", "discretion registration-messages", ["online-registration-messages"], onProof],
    ["4.14", "discretion staff-abused", ["abuse-of-staff"], onProof],
    ["4.16", "discretion rules-broken", VIOLATION_KINDS.filter((kind) => kind !== "missing-data"), onProof],
    ["5.5", "discretion illegal-purpose", KINDS_5_5, onProof],
    ["6.2", "discretion data-missing", ["missing-data"], onProof],
    ["6.2", "discretion duty-violated", VIOLATION_KINDS.filter((kind) => kind !== "missing-data"), onProof],
    [
      "6.3",
      "limits lawful-use-broken",
      [
        "interception",
        "offensive-material",
        "unconsented-marketing",
        "fraudulent-transactions",
        "fraud-or-spam-messages",
        "fraud",
        "payment-fraud",
        "rules-breach",
      ],
      onProof,
    ],
    ["8.5", "limits refund-forfeited", VIOLATION_KINDS, onProof],
    ["11.6", "discretion payment-fraud", PAYMENTS, onSuspicion],
    ["13.1", "limits declaration-broken", ["money-laundering", "fraud", ...KINDS_5_5], onProof],
    ["13.2", "discretion breach-suspected", VIOLATION_KINDS, onSuspicion],
    [
      "13.4",
      "discretion may-inform-others",
      [
        ...PAYMENTS,
        ...KINDS_5_5,
        "money-laundering",
        "fraud",
        "improper-activity",
        "illegal-additional-service",
        "local-law-breach",
      ],
      onSuspicion,
    ],
  ] as const)("%s %s", (clause, code, kinds, statuses) => {
    expect(kindsOf(clause, code, "established")).toEqual(byPlace(kinds));
    expect(kindsOf(clause, code, "suspected")).toEqual(statuses.length === 2 ? byPlace(kinds) : []);
  });
});

it("B5: terms without any clause for the question have no findings", () => {
  const silent: Terms<never> = { ...freezvon, doors: {} };
  const decision = decideSanction(silent, CLEAN, { at: AT });
  expect(decision).toMatchObject({
    outcome: "not-addressed",
    measures: [],
    refundForfeited: null,
    disclosure: [],
    noticeRequired: null,
    findings: [],
    needs: [],
  });
});
