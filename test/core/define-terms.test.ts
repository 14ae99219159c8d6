/** defineTerms: every fault of a definition, all at once; termsAt: which version is in force. */
import {
  byNumbers,
  type ClauseEntry,
  decideDispute,
  decideInactivity,
  decideRefund,
  defineTerms,
  freezvon,
  type InputIssue,
  illyvoip,
  type TermsDefinition,
  termsAt,
  withReadings,
} from "fineprint";
import { civilDays, type DoorTerms, disputeVerdicts, satisfied, silentClause, withDefault } from "fineprint/terms";
import { describe, expect, it } from "vitest";
import { codesOf, thrownBy } from "../model/full-account.js";
import { given } from "../support/given.js";

const fingerprint = "0123456789abcdef";
const burnDown = withDefault(freezvon.burnDown, "pro-rata", "it says so");
const DEFINITION: TermsDefinition<Pick<DoorTerms, "dispute" | "inactivity">> = {
  id: "acme",
  version: "1",
  inForceOn: "2026-01-01",
  zone: "Europe/Vilnius",
  calendar: freezvon.calendar,
  clauses: [
    { id: "8.1", summary: "prepaid", notEncoded: "informational", because: "no rule", fingerprint },
    { id: "9.1", summary: "disputes", decisions: ["dispute"], fingerprint },
    { id: "9.2", summary: "use", decisions: ["inactivity"], fingerprint },
  ],
  contradictions: [{ clauses: ["8.1", "9.1"], clash: "they clash", decisions: ["dispute"] }],
  document: byNumbers(),
  readings: [burnDown],
  burnDown,
  doors: {
    dispute: {
      clauses: [{ id: "9.1", summary: "disputes", weigh: disputeVerdicts }],
      window: () => civilDays(5),
    },
    inactivity: { silent: [silentClause("9.2", "use")] },
  },
};
const [prepaid, disputes, unused] = DEFINITION.clauses as readonly [ClauseEntry, ClauseEntry, ClauseEntry];
const SILENT = { inactivity: DEFINITION.doors.inactivity };
const faultsOf = (changes: object): readonly string[] =>
  codesOf(thrownBy(() => defineTerms({ ...DEFINITION, ...changes } as typeof DEFINITION)));

describe("defineTerms", () => {
  it("makes terms that questions can be asked of, with the defaults of their readings", () => {
    const terms = defineTerms(DEFINITION);
    expect(terms.chosen).toEqual({ "burn-down": "pro-rata" });
    const { account } = given();
    const subject = { kind: "deposit", id: "D1" } as const;
    // 1 June and five days is 6 June, which ends at 21:00 UTC
    const decision = decideDispute(terms, account, { at: "2026-06-02T09:00:00Z", subject });
    expect([decision.outcome, decision.closesAt]).toEqual(["open", "2026-06-06T21:00:00.000Z"]);
    expect(decision.findings[0]?.facts).toEqual({ contradicts: ["8.1"] });
    expect(withReadings(terms, { "burn-down": "oldest-first" }).chosen).toEqual({ "burn-down": "oldest-first" });
    expect(Object.isFrozen(terms.doors.dispute)).toBe(true);
  });

  it("leaves a question that it is not told about without an answer, after the input was checked", () => {
    const terms = defineTerms({ ...DEFINITION, clauses: [prepaid, unused], contradictions: [], doors: SILENT });
    const { account } = given();
    const at = "2026-06-02T09:00:00Z";
    const dispute = decideDispute(terms, account, { at, subject: { kind: "deposit", id: "D1" } });
    expect([dispute.outcome, dispute.opensAt, dispute.closesAt, dispute.findings]).toEqual([
      "not-addressed",
      null,
      null,
      [],
    ]);
    const refund = decideRefund(terms, account, { at });
    expect([refund.outcome, refund.amount, refund.lines, refund.findings]).toEqual(["not-addressed", null, [], []]);
    expect(decideInactivity(terms, account, { at }).findings.map(({ clause }) => clause)).toEqual(["9.2"]);
    const unknownId = () => decideDispute(terms, account, { at, subject: { kind: "charge", id: "C9" } });
    expect(codesOf(thrownBy(unknownId))).toEqual(["question.subject.id: unknown-id"]);
  });

  it.each<[string, object, readonly string[]]>([
    ["a zone that is none", { zone: "Europe/Atlantis" }, ["zone: unknown-zone"]],
    ["no zone", { zone: "" }, ["zone: empty"]],
    ["a version without a name", { version: "" }, ["version: empty"]],
    ["a day that does not exist", { inForceOn: "2026-02-30" }, ["inForceOn: impossible-day"]],
    [
      "a malformed calendar",
      { calendar: { ...freezvon.calendar, weekend: [8] } },
      ["calendar.weekend[0]: not-a-weekday"],
    ],
    ["a clause twice", { clauses: [...DEFINITION.clauses, prepaid] }, ["clauses[3].id: repeated-id"]],
    [
      "everything that is malformed at once, before all else",
      { id: "", zone: "Mars", readings: {}, clauses: [{ ...disputes, fingerprint: "cafe" }], doors: null },
      [
        "id: empty",
        "zone: unknown-zone",
        "clauses[0].fingerprint: not-a-fingerprint",
        "readings: wrong-type",
        "doors: wrong-type",
      ],
    ],
    [
      "a fingerprint that is no text",
      { clauses: [{ ...prepaid, fingerprint: 16 }, disputes, unused] },
      ["clauses[0].fingerprint: wrong-type"],
    ],
    [
      "a text of no earlier clause",
      { clauses: [{ ...prepaid, sameAs: "9.1" }, disputes, unused] },
      ["clauses[0].sameAs: unknown-clause"],
    ],
    [
      "a text said to be that of a clause that is none",
      { clauses: [{ ...prepaid, sameAs: "7.1" }, disputes, unused] },
      ["clauses[0].sameAs: unknown-clause"],
    ],
    [
      "a contradiction of no clause",
      { contradictions: [{ clauses: ["9.1", "9.9"], clash: "", decisions: [] }] },
      ["contradictions[0].clauses[1]: unknown-clause"],
    ],
    [
      "a reading of no clause",
      { readings: [burnDown, { ...burnDown, name: "other", clause: "7" }] },
      ["readings[1].clause: unknown-clause"],
    ],
    ["a reading twice", { readings: [burnDown, { ...burnDown }] }, ["readings[1].name: repeated-id"]],
    [
      "a reading without a default",
      { readings: [burnDown, { ...burnDown, name: "x", options: {} }] },
      ["readings[1].options: no-default"],
    ],
    ["an order of burning that is not among the readings", { readings: [] }, ["burnDown: unknown-reading"]],
    ["a question that nobody asks", { doors: { ...DEFINITION.doors, lottery: {} } }, ["doors.lottery: unknown-key"]],
    [
      "a rule whose clause the register lacks",
      { doors: { ...DEFINITION.doors, inactivity: { silent: [silentClause("9.2", ""), silentClause("9.3", "")] } } },
      ["doors.inactivity.silent[1].id: unknown-clause"],
    ],
    [
      "a rule of a clause that is not said to be weighed there",
      { doors: { ...DEFINITION.doors, crediting: { silent: [silentClause("9.1", "")] } } },
      ["doors.crediting.silent[0].id: not-in-step"],
    ],
    [
      "a clause said to be weighed that no rule weighs",
      { clauses: [prepaid, { ...disputes, decisions: ["dispute", "refund"] }, unused] },
      ["clauses[1].decisions: not-in-step"],
    ],
    [
      "everything that refers to nothing at once",
      { readings: [], clauses: [prepaid, disputes] },
      ["burnDown: unknown-reading", "doors.inactivity.silent[0].id: unknown-clause"],
    ],
  ])("refuses %s", (_, changes, expected) => {
    expect(faultsOf(changes)).toEqual(expected);
  });

  it("refuses what is no definition at all", () => {
    expect(codesOf(thrownBy(() => defineTerms({} as typeof DEFINITION)))).toEqual(
      [
        "id",
        "version",
        "inForceOn",
        "zone",
        "calendar",
        "clauses",
        "contradictions",
        "readings",
        "burnDown",
        "doors",
      ].map((key) => `${key}: missing`),
    );
  });

  it("says what was expected", () => {
    const issues: readonly InputIssue[] = thrownBy(() =>
      defineTerms({ ...DEFINITION, clauses: [prepaid, disputes] as never }),
    );
    expect(issues).toEqual([
      {
        code: "unknown-clause",
        path: "doors.inactivity.silent[0].id",
        expected: "the id of a clause in the register",
        received: '"9.2"',
      },
    ]);
  });
});

it("both agreements of the package are without fault, and what is not known of a reading is a fault of the terms", () => {
  for (const terms of [illyvoip, freezvon]) {
    const readings = Object.values(terms.readings);
    expect(defineTerms({ ...terms, readings }).chosen).toEqual(terms.chosen);
  }
  expect(() => withDefault(burnDown, "random", "")).toThrow("no option random");
});

it("verdicts of one's own take codes of one's own", () => {
  expect(satisfied("nobody-minds")).toEqual({ effect: "satisfied", because: "nobody-minds", facts: {} });
});

describe("termsAt", () => {
  const first = defineTerms(DEFINITION);
  const second = defineTerms({ ...DEFINITION, version: "2", inForceOn: "2026-07-01" });
  const faults = (versions: readonly (typeof first)[], at: string) => thrownBy(() => termsAt(versions, at));

  it("takes the last version whose day has begun in its zone, in whatever order they come", () => {
    for (const versions of [
      [first, second],
      [second, first],
    ]) {
      // 00:00 of 1 January 2026 in Vilnius, in winter; 00:00 of 1 July, in summer
      expect(termsAt(versions, "2025-12-31T22:00:00Z").version).toBe("1");
      expect(termsAt(versions, "2026-06-30T20:59:59.999Z").version).toBe("1");
      expect(termsAt(versions, "2026-06-30T21:00:00Z").version).toBe("2");
    }
  });

  it("refuses an instant before the first version, with the dates", () => {
    expect(faults([second, first], "2025-12-31T21:59:59.999Z")).toEqual([
      {
        code: "before-first-version",
        path: "at",
        expected:
          "an instant in which a version is in force (1 from 2025-12-31T22:00:00.000Z, 2 from 2026-06-30T21:00:00.000Z)",
        received: '"2025-12-31T21:59:59.999Z"',
      },
    ]);
  });

  it("refuses what are no versions of one agreement, and what is no instant", () => {
    const at = "2026-07-03T09:00:00Z";
    expect(codesOf(faults([], at))).toEqual(["versions: missing"]);
    expect(codesOf(faults([first, first], at))).toEqual(["versions[1].inForceOn: repeated-day"]);
    expect(codesOf(thrownBy(() => termsAt([freezvon], at)))).toEqual(["versions[0].inForceOn: undated-version"]);
    expect(codesOf(thrownBy(() => termsAt([illyvoip, freezvon], "today")))).toEqual([
      "versions[1].id: another-agreement",
      "at: not-an-instant",
    ]);
  });
});
