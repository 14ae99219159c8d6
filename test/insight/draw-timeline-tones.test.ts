/** What an outcome looks like: its colours, light and dark, and its pattern. */
import { type AnyDecision, drawTimeline, english } from "fineprint";
import { describe, expect, it } from "vitest";
import { all, barsOf, cutAt, decisionWith, readSvg } from "../support/drawn.js";

describe("the tone of a bar", () => {
  const barOf = (more: object) => {
    const decision = { ...decisionWith([]), ...more } as AnyDecision;
    const root = readSvg(
      drawTimeline(cutAt(["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"], [decision]), { title: "T" }),
    );
    const pattern = all(root, "pattern")[0]?.attributes.id;
    expect(all(root, "rect").at(-1)?.attributes.fill).toBe(`url(#${pattern}) currentColor`);
    return barsOf(root)[0]?.tone;
  };

  /** As the guide has it: well, well in part, waiting, the operator's choice, refused or over, not known, not spoken of. */
  const TONES = {
    good: [
      ...["accepted", "activated", "active", "allocated", "allowed", "composed", "credited", "fits", "granted"],
      ...["included", "met", "none", "none-due", "on-time", "open", "renews", "split", "valid"],
    ],
    partly: ["capped", "databases-only", "fits-after-deleting", "mixed"],
    waits: ["awaiting", "awaiting-confirmation", "not-yet", "pending", "running", "unpublished"],
    choice: ["blockable", "case-by-case", "discretionary", "suspendable", ...Object.keys(english.vocabulary.measures)],
    bad: [
      ...["blocked", "closed", "deleted", "does-not-fit", "effective", "ends", "lapses", "late", "missed", "refused"],
      ...["suspended", "terminated", "too-soon"],
    ],
    unknown: ["undetermined"],
    silent: ["not-addressed"],
  };

  it.each(Object.entries(english.outcomes))("of each outcome of %s", (decision, outcomes) => {
    for (const outcome of Object.keys(outcomes)) {
      const [tone] = Object.entries(TONES).find(([, all]) => all.includes(outcome)) ?? [];
      expect([outcome, barOf({ decision, outcome, measures: [] })]).toEqual([outcome, tone]);
    }
  });

  it("is that of the outcome, whatever the findings", () => {
    for (const effect of ["forbids", "unknown", "satisfied"])
      expect(barOf({ ...decisionWith([`${effect} 1`]), outcome: "not-yet" })).toBe("waits");
  });

  it("differs also without colour: no two have the same pattern", () => {
    const outcomes = [
      ["suspension", "active"],
      ["renewal", "mixed"],
      ["order", "awaiting"],
      ["use", "case-by-case"],
      ["refund", "refused"],
      ["backup", "undetermined"],
      ["change", "not-addressed"],
    ];
    const cuts = Array.from({ length: 8 }, (_, i) => `2026-01-0${i + 1}T00:00:00Z`);
    const decisions = outcomes.map(
      ([decision, outcome]) => ({ ...decisionWith([]), decision, outcome }) as unknown as AnyDecision,
    );
    const root = readSvg(drawTimeline(cutAt(cuts, decisions), { title: "T" }));
    expect(barsOf(root).map(({ tone }) => tone)).toEqual([
      ...["good", "partly", "waits", "choice", "bad", "unknown", "silent"],
    ]);
    const marks = all(root, "pattern").flatMap((pattern) => all(pattern, "path").map(({ attributes: { d } }) => d));
    expect(new Set(marks).size).toBe(7);
    const inks = all(root, "pattern").flatMap((pattern) =>
      all(pattern, "path").map(({ attributes: { color } }) => color),
    );
    expect(new Set(inks).size).toBe(7);
    // light, then dark
    const style = all(root, "style")[0]?.text ?? "";
    const tones = [...style.matchAll(/\.fineprint-([\w-]+)\{color:var\(--fineprint-\1,(#\w+)\)\}/g)];
    expect(tones).toHaveLength(2 * (5 + 2 * 7));
    for (const [, tone, light] of tones.slice(0, tones.length / 2)) {
      const dark = tones.slice(tones.length / 2).find(([, other]) => other === tone)?.[2];
      expect([tone, dark === light]).toEqual([tone, false]);
    }
  });
});
