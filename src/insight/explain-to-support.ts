/** What support is told of a decision: everything. */
import type { Finding } from "../core/finding.js";
import type { AnyDecision } from "./any-decision.js";
import { type Explanation, type Item, type Part, type Section, sectionsOf } from "./explain-tree.js";
import { answerOf, outcomeOf, saidBy, takenBy, untilOf } from "./explain-words.js";
import type { Catalogue } from "./languages/catalogue.js";
import type { Writer } from "./languages/writing.js";

/**
 * Tells each finding by its clause, missing facts by their paths, contradictions, readings, and what all of it is asked
 * of; what is satisfied comes last.
 */
export function explanationToSupport(decision: AnyDecision, catalogue: Catalogue, write: Writer): Explanation {
  const { at, terms, findings, needs, readings } = decision;
  const { sentences, titles, outcomes } = catalogue;
  const itemOf = (finding: Finding, section: Section): Item => {
    if (section === "remedies") return { clause: finding.clause, text: takenBy(finding, "support", catalogue, write) };
    const said = saidBy(finding, "support", catalogue, write);
    const missing = finding.needs ?? [];
    const whole = missing.length === 0 ? said : sentences.missing(said, write.list(missing));
    return { clause: finding.clause, text: untilOf(finding, at, whole, catalogue, write) };
  };
  const clashes = clashesOf(findings).map(([one, other]) =>
    one === other ? one : sentences.contradiction(one, other),
  );
  const options = Object.entries(readings).map(([name, option]) => `${name} = ${option}`);
  const answer = answerOf(decision, "support", catalogue, write);
  const sections = (chosen: readonly Finding[]): readonly Part[] =>
    sectionsOf(chosen, catalogue.sections.support, (alike, section) =>
      distinct(alike.map((finding) => itemOf(finding, section))),
    );
  return {
    tag: catalogue.tag,
    clauses: "before",
    headline: sentences.headline(titles[decision.decision], outcomeOf(outcomes, decision), answer),
    parts: [
      ...sections(findings.filter(({ effect }) => effect !== "satisfied")),
      ...sentenceOf(needs, (paths) => sentences.dependsOn(write.list(paths))),
      ...sentenceOf(clashes, (pairs) => sentences.contradictions(pairs.join("; "))),
      ...sentenceOf(options, (all) => sentences.readings(write.list(all))),
      { sentence: sentences.basis(`${terms.id} ${terms.version}`, write.instant(at)) },
      ...sections(findings.filter(({ effect }) => effect === "satisfied")),
    ],
  };
}

const sentenceOf = (words: readonly string[], say: (words: readonly string[]) => string): readonly Part[] =>
  words.length === 0 ? [] : [{ sentence: say(words) }];

const distinct = (items: readonly Item[]): readonly Item[] =>
  items.filter((item, i) => items.findIndex(({ clause, text }) => clause === item.clause && text === item.text) === i);

/** The contradictions that findings name, each told once, from the side that comes first. */
function clashesOf(findings: readonly Finding[]): readonly (readonly [string, string])[] {
  const pairs = findings.flatMap(({ clause, facts }) =>
    [facts.contradicts ?? []].flat().map((other) => [clause, String(other)] as const),
  );
  const isSame = ([one, other]: readonly [string, string], pair: readonly [string, string]): boolean =>
    (pair[0] === one && pair[1] === other) || (pair[0] === other && pair[1] === one);
  return pairs.filter((pair, i) => pairs.findIndex((earlier) => isSame(earlier, pair)) === i);
}
