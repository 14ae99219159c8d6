/** What the subscriber is told of a decision: what it means, in plain words. */
import type { Finding } from "../core/finding.js";
import type { AnyDecision } from "./any-decision.js";
import { type Explanation, type Item, type Section, sectionsOf } from "./explain-tree.js";
import { answerOf, outcomeOf, saidBy, takenBy, untilOf } from "./explain-words.js";
import type { Catalogue, MissingFact, MissingFactOfMember } from "./languages/catalogue.js";
import type { Writer } from "./languages/writing.js";

/** Satisfied findings that are worth a sentence to the subscriber. */
const WORTH_SAYING: readonly string[] = ["not-addressed", "calendar-not-covered"];

/** Tells what findings do and what is not known, each once, without codes, paths and readings. */
export function explanationToSubscriber(decision: AnyDecision, catalogue: Catalogue, write: Writer): Explanation {
  const { at } = decision;
  const findings = decision.findings.filter(
    ({ effect, because }) => effect !== "satisfied" || WORTH_SAYING.includes(because),
  );
  const itemsOf = (finding: Finding, section: Section): readonly Item[] => {
    const { clause } = finding;
    if (section === "remedies") return [{ clause, text: takenBy(finding, "subscriber", catalogue, write) }];
    const missing = (finding.needs ?? []).map((path) => missingFact(path, catalogue));
    const said = missing.length > 0 ? missing : [saidBy(finding, "subscriber", catalogue, write)];
    return said.map((each) => ({ clause, text: untilOf(finding, at, each, catalogue, write) }));
  };
  const headline = outcomeOf(catalogue.headlines, decision);
  const answer = answerOf(decision, "subscriber", catalogue, write);
  return {
    tag: catalogue.tag,
    clauses: "after",
    headline: answer === "" ? headline : `${headline} ${answer}`,
    parts: sectionsOf(findings, catalogue.sections.subscriber, (alike, section) =>
      merged(
        alike.flatMap((finding) => itemsOf(finding, section)),
        write,
      ),
    ),
  };
}

/** What several clauses say in the same words is told once, with all of them. */
function merged(items: readonly Item[], write: Writer): readonly Item[] {
  const texts = [...new Set(items.map(({ text }) => text))];
  return texts.map((text) => {
    const clauses = items.filter((item) => item.text === text).map(({ clause }) => clause);
    return { clause: write.clauses([...new Set(clauses)]), text };
  });
}

/** A fact that is missing in words; its path where the catalogue does not know it. */
function missingFact(path: string, { missingFacts }: Catalogue): string {
  if (Object.hasOwn(missingFacts, path)) return missingFacts[path as MissingFact];
  const member = /^(\w+\[)(.+)(\]\.\w+)$/s.exec(path);
  const key = member === null ? path : `${member[1]}${member[3]}`;
  return member !== null && Object.hasOwn(missingFacts, key)
    ? missingFacts[key as MissingFactOfMember](String(member[2]))
    : path;
}
