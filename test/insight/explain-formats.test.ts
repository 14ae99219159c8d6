/** One explanation in each format, and what input can't do to it. */
import { type AnyDecision, explain, freezvon } from "fineprint";
import { describe, expect, it } from "vitest";
import { given } from "../support/given.js";
import { FREEZVON } from "./say.js";

const blocked = given({ violations: undefined }).under(freezvon).at("2026-07-03T09:00:00Z").suspension();
/** A decision with one finding and a headline that does without facts. */
const saying = (facts: Record<string, string>, because = "agreement-ended"): AnyDecision => ({
  ...blocked,
  outcome: "terminated",
  findings: [{ clause: "11.3", effect: "forbids", because, facts, until: "2026-07-05T21:00:00.000Z" }],
  needs: [],
  readings: {},
});

describe("the formats", () => {
  const decision = saying({ by: "operator" });

  it("text", () => {
    expect(explain(decision)).toBe(
      [
        "Services: terminated. The balance is 50.00 EUR; owed: 0.00 EUR.",
        "",
        "What stands in the way:",
        "- 11.3: the operator has ended the agreement; this holds until 5 July 2026, 21:00 UTC",
        "",
        "What it would take:",
        "- 11.3: nothing can change it",
        "",
        `Agreement: ${FREEZVON}; as of 3 July 2026, 09:00 UTC.`,
      ].join("\n"),
    );
  });

  it("markdown", () => {
    expect(explain(decision, { format: "markdown" })).toBe(
      [
        "Services: terminated. The balance is 50.00 EUR; owed: 0.00 EUR.",
        "",
        "**What stands in the way**",
        "",
        "- **11.3**: the operator has ended the agreement; this holds until 5 July 2026, 21:00 UTC",
        "",
        "**What it would take**",
        "",
        "- **11.3**: nothing can change it",
        "",
        `Agreement: ${FREEZVON}; as of 3 July 2026, 09:00 UTC.`,
      ].join("\n"),
    );
  });

  it("html", () => {
    expect(explain(decision, { format: "html", audience: "subscriber" })).toBe(
      [
        '<section lang="en">',
        "<p>You can&#39;t use your services: your agreement has ended. Your balance is 50.00 EUR.</p>",
        "<h3>What stands in the way</h3>",
        "<ul>",
        "<li>the operator has ended the agreement; this holds until 5 July 2026, 21:00 UTC (section 11.3)</li>",
        "</ul>",
        "<h3>What it would take</h3>",
        "<ul>",
        "<li>nothing can change it (section 11.3)</li>",
        "</ul>",
        "</section>",
      ].join("\n"),
    );
    expect(explain(decision, { format: "html" })).toContain("<li><b>11.3</b>: the operator ");
  });

  it("sentences of their own stand in paragraphs", () => {
    const reading = { ...decision, needs: ["violations"], readings: { use: "any-use" } };
    expect(explain(reading, { format: "markdown" })).toContain(
      "\n\nIt depends on: violations.\n\nIt rests on these readings: use = any-use.",
    );
    expect(explain(reading, { format: "html" })).toContain("<p>It depends on: violations.</p>\n<p>It rests on");
  });
});

describe("input", () => {
  const told = (by: string, format: "text" | "markdown" | "html") => explain(saying({ by }), { format });

  it("stays text in html", () => {
    expect(told(`<b>&"'`, "html")).toContain("the &lt;b&gt;&amp;&quot;&#39; has ended");
  });

  it("stays text in Markdown", () => {
    expect(told("*a* _b_ [c](d) `e` <f> ~g~ |h| &amp; \\", "markdown")).toContain(
      "the \\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\<f\\> \\~g\\~ \\|h\\| \\&amp; \\\\ has ended",
    );
  });

  it("becomes no link in Markdown", () => {
    expect(told("https://a.b WWW.c.d e@f.g", "markdown")).toContain("the https\\://a.b WWW\\.c.d e\\@f.g has ended");
  });

  it.each([
    ["# made", "\\# made"],
    ["- made", "\\- made"],
    ["+ made", "\\+ made"],
    ["1. made", "1\\. made"],
    ["12) made", "12\\) made"],
    ["    made", "made"],
    ["1.5 made", "1.5 made"],
  ])("begins no list, no heading and no code in Markdown: %j", (start, written) => {
    // an amount that is none is written as it is, and the subscriber is told it before anything else
    const decision = saying({ balanceAfter: start }, "withdrawal-by-refund");
    const text = explain(decision, { format: "markdown", audience: "subscriber" });
    expect(text).toContain(`\n- ${written} is left, and you can`);
  });

  it.each(["text", "markdown", "html"] as const)("makes no line of its own in %s", (format) => {
    const text = told("operator\r\n- 1.1: all is well\u2029\u2028\u0000", format);
    expect(text).toContain("operator - 1.1: all is well  has ended");
  });

  it.each(["text", "markdown", "html"] as const)("turns no direction around in %s", (format) => {
    expect(told("\u202eab\u2066c\u200f", format)).toContain("the abc has ended");
  });
});
