/** Which clauses a picture names: those that lead to the outcome. */
import { type AnyDecision, drawTimeline, freezvon, illyvoip, type Terms, type Violation } from "fineprint";
import { expect, it } from "vitest";
import { cutAt, decisionWith, linesOf, readSvg } from "../support/drawn.js";
import { given } from "../support/given.js";

const JULY = ["2026-07-01T00:00:00.000Z", "2026-08-01T00:00:00.000Z"] as const;

it.each<[outcome: string, findings: readonly string[], needs: readonly string[], clauses: readonly string[]]>([
  ["dispute open", ["permits 2", "limits 3", "permits 2", "permits 4"], [], ["2, 4"]],
  ["refund refused", ["awaits 1", "forbids 2", "unknown 3", "permits 4"], [], ["2"]],
  ["refund refused", ["limits 1"], [], []],
  ["order awaiting", ["discretion 1", "awaits 2", "permits 3"], [], ["2"]],
  ["suspension suspendable", ["permits 1", "discretion 2", "unknown 3"], [], ["2"]],
  ["use case-by-case", ["limits 1", "unknown 2"], [], ["2"]],
  ["use case-by-case", ["limits 1", "awaits 2"], [], ["2"]],
  ["backup databases-only", ["satisfied 1", "limits 2"], [], ["2"]],
  ["liability capped", ["permits 1"], [], ["1"]],
  ["refund undetermined", ["permits 1", "unknown 2"], ["violations"], ["2"]],
  ["activation activated", ["forbids 1"], [], []],
  ["termination effective", ["limits 1", "unknown 2"], [], []],
  ["uptime not-addressed", ["awaits 1", "satisfied 2"], [], []],
])("names the clauses that lead, each once: %s by %j, with needs %j", (outcome, findings, needs, clauses) => {
  const [decision, word] = outcome.split(" ");
  const made = { ...decisionWith(findings, needs), decision, outcome: word } as unknown as AnyDecision;
  const [row = []] = linesOf(readSvg(drawTimeline(cutAt(JULY, [made]), { title: "T" })));
  expect(row.slice(2)).toEqual(clauses);
});

it("names what is not known by those of its clauses that miss what is needed", () => {
  const unknown = (clause: string, ...needs: readonly string[]) =>
    ({ clause, effect: "unknown", because: "not-known", facts: {}, needs }) as const;
  const findings = [unknown("1", "numbers"), unknown("2", "invoices", "violations")];
  const made = { ...decisionWith([], ["violations"]), outcome: "undetermined", decision: "refund", findings };
  const spans = cutAt(JULY, [made as unknown as AnyDecision]);
  expect(linesOf(readSvg(drawTimeline(spans, { title: "T" })))[0]?.slice(2)).toEqual(["2"]);
});

it("names the clause of the strongest measure, and what stopped an account", () => {
  const clausesOf = (decision: AnyDecision) =>
    linesOf(readSvg(drawTimeline(cutAt(JULY, [decision]), { title: "T" })))[0]?.slice(
      decision.decision === "sanction" ? 2 : 3,
    );
  const asked = (facts: Parameters<typeof given>[0], terms: Terms) =>
    given(facts).under(terms).at("2026-07-03T09:00:00Z");
  const violations = (kind: Violation["kind"]) => [
    { id: "V1", at: "2026-06-15T09:00:00Z", kind, status: "established" } as const,
  ];
  // ¶11 interrupts the services, ¶31 can end the agreement; 4.14 and 4.16 stop services, 13.2 can block the account
  expect(clausesOf(asked({ violations: violations("content-misuse") }, illyvoip).sanction())).toEqual(["¶31"]);
  expect(clausesOf(asked({ violations: violations("abuse-of-staff") }, freezvon).sanction())).toEqual(["13.2"]);
  const empty = { deposits: [] };
  const blocks = [{ id: "B1", at: "2026-06-15T09:00:00Z", cause: "inactivity" } as const];
  expect(clausesOf(asked({ ...empty, blocks }, freezvon).suspension())).toEqual(["11.2"]);
  const termination = {
    by: "subscriber",
    noticeAt: "2026-06-01T09:00:00Z",
    effectiveAt: "2026-06-15T09:00:00Z",
  } as const;
  expect(clausesOf(asked({ ...empty, termination }, freezvon).suspension())).toEqual(["11.3"]);
});

it("names none where nothing leads but the default", () => {
  const spans = cutAt(JULY, [decisionWith(["satisfied 1", "satisfied 2"])]);
  expect(linesOf(readSvg(drawTimeline(spans, { title: "T" })))).toEqual([["open", "1 July 2026, 00:00"]]);
});
