/** An explanation as a small tree of plain texts, before any format. */
import type { Effect, Finding } from "../core/finding.js";

/** One thing that is told, and the clause that says it. */
export interface Item {
  readonly clause: string;
  readonly text: string;
}

/** A list under its title, or a sentence of its own. */
export type Part = { readonly title: string; readonly items: readonly Item[] } | { readonly sentence: string };

/** What is told of a decision. */
export interface Explanation {
  /** Tag of the language. */
  readonly tag: string;
  /** Where an item names its clause: before its text, or after it in brackets. */
  readonly clauses: "before" | "after";
  readonly headline: string;
  readonly parts: readonly Part[];
}

/** The effects in the order in which a reader needs what they do. */
const ORDER: readonly Effect[] = ["forbids", "awaits", "discretion", "unknown", "permits", "limits", "satisfied"];

/** Findings in sections: a list for each effect that there is. */
export function sectionsOf(
  findings: readonly Finding[],
  titles: Readonly<Record<Effect, string>>,
  itemsOf: (findings: readonly Finding[]) => readonly Item[],
): readonly Part[] {
  return ORDER.flatMap((effect) => {
    const items = itemsOf(findings.filter((finding) => finding.effect === effect));
    return items.length === 0 ? [] : [{ title: titles[effect], items }];
  });
}
