/** defineTerms says where the other one is, and looks no further at what nobody asks; termsAt keeps to each zone. */
import { byNumbers, defineTerms, freezvon, type TermsDefinition, termsAt } from "fineprint";
import { silentClause } from "fineprint/terms";
import { describe, expect, it } from "vitest";
import { codesOf, thrownBy } from "../model/full-account.js";

const { burnDown, calendar } = freezvon;
const clause = { id: "8.1", summary: "prepaid", notEncoded: "informational", because: "no rule" } as const;
const DEFINITION: TermsDefinition<object> = {
  id: "acme",
  version: "1",
  inForceOn: "2026-01-01",
  zone: "Europe/Vilnius",
  calendar,
  clauses: [{ ...clause, fingerprint: "0123456789abcdef" }],
  contradictions: [],
  document: byNumbers(),
  readings: [],
  burnDown,
  doors: {},
};
const [entry] = DEFINITION.clauses;
const own = { ...burnDown, clause: "8.1" };
const issuesOf = (changes: object) =>
  thrownBy(() => defineTerms({ ...DEFINITION, readings: [own], burnDown: own, ...changes } as typeof DEFINITION));

describe("defineTerms", () => {
  it("names the place of the first of two, and the name itself", () => {
    expect(issuesOf({ clauses: [entry, { ...entry, id: "8.2" }, entry] })).toEqual([
      {
        code: "repeated-id",
        path: "clauses[2].id",
        expected: "a name other than that of clauses[0].id",
        received: '"8.1"',
      },
    ]);
  });

  it("the order of burning is one of the readings itself, not another of its name", () => {
    expect(codesOf(issuesOf({ burnDown: { ...own } }))).toEqual(["burnDown: unknown-reading"]);
  });

  it("of a question that nobody asks, its clauses are no matter", () => {
    const doors = { lottery: { clauses: [silentClause("7.7", "")] } };
    expect(codesOf(issuesOf({ doors }))).toEqual(["doors.lottery: unknown-key"]);
  });
});

describe("termsAt", () => {
  it("counts each version's day in its own zone", () => {
    const defined = (more: object) => defineTerms({ ...DEFINITION, readings: [own], burnDown: own, ...more });
    const first = defined({});
    const second = defined({ version: "2", inForceOn: "2026-07-01", zone: "America/New_York" });
    // 1 July begins at 21:00 UTC in Vilnius, at 04:00 UTC in New York
    for (const versions of [
      [first, second],
      [second, first],
    ]) {
      expect(termsAt(versions, "2026-07-01T03:59:59.999Z").version).toBe("1");
      expect(termsAt(versions, "2026-07-01T04:00:00.000Z").version).toBe("2");
      expect(termsAt(versions, "2025-12-31T22:00:00.000Z").version).toBe("1");
    }
  });
});
