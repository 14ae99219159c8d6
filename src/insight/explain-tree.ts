/** An explanation as a small tree of plain texts, before any format. */
import type { Finding } from "../core/finding.js";
import type { SectionTitles } from "./languages/catalogue.js";

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

/** A list by what it holds. */
export type Section = keyof SectionTitles;

/** The lists in the order in which a reader needs them. */
const ORDER: readonly Section[] = [
  "forbids",
  "remedies",
  "awaits",
  "discretion",
  "unknown",
  "permits",
  "limits",
  "satisfied",
];

/** Findings in lists: one for each effect that there is, and for what stands in the way one of what it would take. */
export function sectionsOf(
  findings: readonly Finding[],
  titles: SectionTitles,
  itemsOf: (findings: readonly Finding[], section: Section) => readonly Item[],
): readonly Part[] {
  return ORDER.flatMap((section) => {
    const effect = section === "remedies" ? "forbids" : section;
    const items = itemsOf(
      findings.filter((finding) => finding.effect === effect),
      section,
    );
    return items.length === 0 ? [] : [{ title: titles[section], items }];
  });
}
