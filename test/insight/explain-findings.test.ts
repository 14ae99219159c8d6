/** How findings are told: once, with their end, with what they miss, and where they contradict each other. */
import { type AnyDecision, explain, type Finding, freezvon } from "fineprint";
import { describe, expect, it } from "vitest";
import { given } from "../support/given.js";

const AT = "2026-07-03T09:00:00.000Z";
const told = (findings: readonly Partial<Finding>[], audience: "support" | "subscriber" = "support") => {
  const decision: AnyDecision = {
    ...given().under(freezvon).at(AT).use({ direction: "outgoing", kind: "call" }),
    findings: findings.map((more) => ({
      clause: "1.1",
      effect: "forbids",
      because: "rules-broken",
      facts: {},
      ...more,
    })),
  };
  return explain(decision, { audience }).split("\n");
};
const items = (...args: Parameters<typeof told>) => told(...args).filter((line) => line.startsWith("- "));

describe("a finding", () => {
  it("is told to support once for each clause, and to the subscriber once for all of them", () => {
    const twice = [{}, {}, { clause: "1.2" }, {}];
    expect(items(twice)).toEqual([
      "- 1.1: the rules for using the services, or a number's local law, were broken",
      "- 1.2: the rules for using the services, or a number's local law, were broken",
      "- 1.1: the operator says what it takes",
      "- 1.2: the operator says what it takes",
    ]);
    expect(items(twice, "subscriber")).toEqual([
      "- you broke the rules for using the services, or the law of a number's country (sections 1.1, 1.2)",
      "- the operator says what it takes (sections 1.1, 1.2)",
    ]);
  });

  it("has an end only while that lies ahead", () => {
    const ends = (until: string, effect: Finding["effect"] = "forbids") =>
      items([{ until, effect, because: "agreement-runs" }])[0];
    expect(ends("2026-07-03T09:00:00.001Z")).toMatch(/; this holds until 3 July 2026, 09:00:00\.001 UTC$/);
    expect(ends("2026-07-03T09:00:00.001Z", "awaits")).toMatch(/agreement, until 3 July 2026, 09:00:00\.001 UTC$/);
    expect(ends(AT)).toMatch(/blocked$/);
    expect(ends("2026-07-03T08:59:59.999Z", "awaits")).toMatch(/agreement$/);
  });

  it("that is not known says what it misses, where that is said", () => {
    const missing = (needs: readonly string[]) => [{ effect: "unknown", because: "not-known", needs } as const];
    expect(items(missing(["violations", "subscriber.name"]))).toEqual([
      "- 1.1: facts are missing (violations, subscriber.name)",
    ]);
    expect(items(missing(["violations", "subscriber.name"]), "subscriber")).toEqual([
      "- whether you have broken the agreement (section 1.1)",
      "- your name (section 1.1)",
    ]);
    expect(items(missing([]))).toEqual(["- 1.1: facts are missing"]);
    expect(items(missing([]), "subscriber")).toEqual(["- facts are missing (section 1.1)"]);
  });

  it("that contradicts others says so once for each pair, and of itself by its clause alone", () => {
    const clash = (clause: string, ...contradicts: readonly string[]) => ({ clause, facts: { contradicts } });
    expect(told([clash("1.1", "1.2", "1.1"), clash("1.2", "1.1", "1.3"), clash("1.3")])).toContain(
      "Where the document contradicts itself: 1.1 and 1.2; 1.1; 1.2 and 1.3.",
    );
  });
});

describe("what it would take", () => {
  const because = (...codes: readonly string[]) => codes.map((code, i) => ({ clause: `1.${i + 1}`, because: code }));

  it("is told of each finding that stands in the way", () => {
    const findings = because("unpaid-invoices", "account-blocked", "dispute-closed", "no-positive-balance");
    const taken = (audience: "support" | "subscriber") => items(findings, audience).slice(4);
    expect(taken("support")).toEqual([
      "- 1.1: the subscriber pays these invoices",
      "- 1.2: the operator lifts the block",
      "- 1.3: nothing can change it",
      "- 1.4: the subscriber puts enough money on the balance",
    ]);
    expect(taken("subscriber")).toEqual([
      "- pay these invoices (section 1.1)",
      "- the operator lifts the block of your account (section 1.2)",
      "- nothing can change it (section 1.3)",
      "- put enough money on your balance (section 1.4)",
    ]);
  });

  it("is time alone where one can only wait, until when if that is known", () => {
    const [first, second] = because("underage", "underage");
    const findings = [{ ...first, until: "2026-12-01T00:00:00.000Z" }, { ...second }];
    expect(items(findings).slice(2)).toEqual([
      "- 1.1: nothing but waiting, until 1 December 2026, 00:00 UTC",
      "- 1.2: nothing but waiting",
    ]);
  });

  it("is not told of what is awaited: that is what it takes", () => {
    expect(told([{ effect: "awaits", because: "documents" }])).not.toContain("What it would take:");
  });
});

describe("sections", () => {
  it("come in the order in which a reader needs them, whatever that of the findings", () => {
    const effects = ["satisfied", "limits", "permits", "unknown", "discretion", "awaits", "forbids"] as const;
    const text = told(effects.map((effect) => ({ effect })));
    expect(text.filter((line) => line.endsWith(":"))).toEqual([
      "What stands in the way:",
      "What it would take:",
      "What is awaited:",
      "What is the operator's choice:",
      "What is not known:",
      "What speaks for it:",
      "What follows besides:",
      "What else was weighed:",
    ]);
    expect(text.indexOf("What else was weighed:")).toBeGreaterThan(
      text.findIndex((line) => line.startsWith("Agreement: ")),
    );
  });
});
