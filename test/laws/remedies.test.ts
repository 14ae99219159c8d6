/** Carrying out a remedy settles its finding, in every question, under both terms and every reading. */
import { type AnyDecision, type DoorName, type Finding, type Remedy, remedies, type Terms } from "fineprint";
import { describe, expect, it } from "vitest";
import { DOERS } from "../../src/insight/remedy.js";
import { WHAT_IT_TAKES } from "../../src/insight/remedy-table.js";
import { fc, test } from "../fc.js";
import { carryOut, isReal, type RealRemedy, SAMPLE_ACTS } from "../support/carry-out.js";
import { RARE_CASES } from "../support/carry-out-cases.js";
import { type AnyCase, DOORS } from "../support/doors.js";
import { OPERATORS, variation, varied } from "../support/operators.js";
import { lawRuns } from "./law-runs.js";

/**
 * By the code of a finding, what its clause may say, besides something `satisfied`, once the remedy has been carried out
 * and that was not said before.
 */
const LEADS_TO: Readonly<Record<string, readonly string[]>> = {
  // the next step of the same matter, which has a remedy of its own
  documents: ["awaits documents-review"],
  "call-confirmation": ["awaits message-confirmation"],
  "funds-not-received": ["awaits crediting-running"],
  // a date that was never tested while the change was unpublished
  publication: ["forbids before-publication", "permits offer-by-publication"],
  // clauses that give a right, where others have nothing against it
  "before-publication": ["permits offer-by-publication"],
  "dispute-not-yet": ["permits dispute-open"],
  "fee-not-covered": ["permits fee-collected"],
  "activation-running": ["limits fee-day-moved"],
  // once it is asked for, leave is the operator's choice; the address may not be known
  "request-from-sign-up-email": ["discretion destination-case-by-case", "unknown not-known"],
  // there is room for it, if others go
  "larger-than-storage": ["limits oldest-deleted"],
  // other facts are missing, which could not matter before
  "contact-information": ["unknown not-known"],
  "personal-data": ["unknown not-known"],
  "insufficient-funds": ["unknown not-known"],
  "number-suspended": ["unknown not-known"],
  "in-arrears": ["unknown not-known"],
  "services-in-use": ["unknown not-known"],
  // what happens while one waits
  "month-running": [
    "forbids uptime-missed",
    "limits planned-maintenance",
    "limits third-party-report",
    "unknown not-known",
  ],
  "effect-running": [
    "limits accrued-fees-owed",
    "limits in-breach",
    "limits no-refund-after-termination",
    "discretion prepaid-hosting",
    "discretion rest-of-term",
    "unknown not-known",
  ],
};

/** Codes of clauses that say nothing of an agreement that runs. */
const MAY_FALL_SILENT: readonly string[] = ["account-blocked"];

const said = ({ findings }: AnyDecision, clause: string): readonly string[] =>
  findings.filter((finding) => finding.clause === clause).map(({ effect, because }) => `${effect} ${because}`);
/** The remedies of a decision for the same code of the same clause. */
const stillOpen = (decision: AnyDecision, remedy: Remedy): readonly Remedy[] =>
  remedies(decision).filter(({ clause, because }) => clause === remedy.clause && because === remedy.because);

type Ask = (given: AnyCase) => AnyDecision;

/** What is decided after a remedy; what is waited for may be put off by what happens meanwhile, and is waited for again. */
function decidedAfter(ask: Ask, given: AnyCase, remedy: RealRemedy): AnyDecision {
  const changed = carryOut(remedy, given);
  const after = ask(changed);
  const [again] = remedy.does === "wait" ? stillOpen(after, remedy) : [];
  if (again === undefined) return after;
  expect(Date.parse(again.until as string)).toBeGreaterThan(Date.parse(remedy.until as string));
  return decidedAfter(ask, changed, again as RealRemedy);
}

function expectSettled(ask: Ask, given: AnyCase, before: AnyDecision, remedy: RealRemedy): void {
  const after = decidedAfter(ask, given, remedy);
  expect(stillOpen(after, remedy)).toEqual([]);
  const known = said(before, remedy.clause);
  const now = said(after, remedy.clause);
  const fresh = now.filter((finding) => !known.includes(finding));
  const isSatisfied = (finding: string): boolean => finding.startsWith("satisfied ");
  const leadsTo = LEADS_TO[remedy.because] ?? [];
  // nothing that stands in the way comes up in its place
  expect([...leadsTo, ...fresh.filter(isSatisfied)]).toEqual(expect.arrayContaining(fresh));
  // the clause is satisfied, or what other facts of the case make it say is all that is left
  if (fresh.length === 0 && !MAY_FALL_SILENT.includes(remedy.because)) expect(now).not.toEqual([]);
}

/** Money, invoices and identity change nothing of it; of new money some could be refunded, but not of the old. */
function expectUnmoved(ask: Ask, given: AnyCase, before: AnyDecision, remedy: Remedy): void {
  const isIt = ({ clause, because }: Finding): boolean => clause === remedy.clause && because === remedy.because;
  for (const [name, act] of Object.entries(SAMPLE_ACTS)) {
    if (name === "top-up" && remedy.because === "no-ground-for-refund") continue;
    const after = ask(act(given));
    expect(after.findings.filter(isIt), name).toHaveLength(before.findings.filter(isIt).length);
  }
}

/** Every law of the remedies of one case. */
function expectLaws(terms: Terms, ask: Ask, given: AnyCase): readonly Remedy[] {
  const before = ask(given);
  const found = remedies(before);
  const inTheWay = before.findings.filter(({ effect }) => effect === "forbids" || effect === "awaits");
  expect(found.map(({ clause, because }) => [clause, because])).toEqual(
    inTheWay.map(({ clause, because }) => [clause, because]),
  );
  expect(found.map(({ until }) => until)).toEqual(inTheWay.map(({ until }) => until));
  expect(remedies(JSON.parse(JSON.stringify(before)))).toEqual(found);
  for (const remedy of found) {
    expect(Object.hasOwn(WHAT_IT_TAKES, remedy.because), `${terms.id} ${remedy.because}`).toBe(true);
    if (isReal(remedy)) expectSettled(ask, given, before, remedy);
    else {
      expect(remedy.does).toBe("nothing");
      expectUnmoved(ask, given, before, remedy);
    }
  }
  return found;
}

const asked =
  (terms: Terms, door: DoorName): Ask =>
  (given) =>
    DOORS[door].decide(terms, given);

describe("laws of remedies", () => {
  for (const [door, { cases }] of Object.entries(DOORS))
    test.prop([variation, cases], lawRuns)(
      `of ${door}: each finding in the way has one, which settles it, or nothing does`,
      (variant, given) => {
        const terms = varied(variant);
        expectLaws(terms, asked(terms, door as DoorName), given);
      },
    );

  it("hold for rare cases, and for the first in which each code comes up; every act does", () => {
    const seen = new Map<string, string>();
    const hold = (terms: Terms, door: DoorName, given: AnyCase): void => {
      for (const { because, does } of expectLaws(terms, asked(terms, door), given)) seen.set(because, does);
    };
    for (const { operator, options, door, given } of RARE_CASES)
      hold(varied({ operator, options: options ?? {} }), door, given);
    for (const [door, { decide, cases }] of Object.entries(DOORS))
      for (const given of fc.sample(cases, 300))
        for (const terms of Object.values(OPERATORS))
          if (remedies(decide(terms, given)).some(({ because }) => !seen.has(because)))
            hold(terms, door as DoorName, given);
    expect([...seen.keys()].sort()).toEqual(Object.keys(WHAT_IT_TAKES).sort());
    // what it takes is always known of the package's own codes
    expect([...new Set([...seen.values(), "say-what-it-takes"])].sort()).toEqual(Object.keys(DOERS).sort());
  });
});
