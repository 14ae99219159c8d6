/** A decision in plain English. */
import type { Effect, Finding } from "../core/finding.js";
import { describeInstant } from "../time/describe-instant.js";
import { answerOf, TITLES } from "./answers.js";
import type { AnyDecision } from "./any-decision.js";
import { messageOf } from "./messages.js";

/** What is said of findings of one effect, in the order in which a reader needs it. */
const PARTS: readonly (readonly [Effect, string])[] = [
  ["forbids", "What stands in the way"],
  ["awaits", "What is awaited"],
  ["discretion", "What is the operator's choice"],
  ["unknown", "What is not known"],
  ["permits", "What speaks for it"],
  ["limits", "What follows besides"],
];

/** Satisfied findings that are worth a sentence; the others are only cited. */
const WORTH_SAYING: readonly string[] = ["not-addressed", "calendar-not-covered"];

/**
 * Explains a decision in plain English: the outcome first, then what stands in the way with its clause, what is
 * awaited and until when, what is the operator's choice, what is not known, and the readings that all of it rests on.
 *
 * @param decision - what any of the doors returned, or the same read back from JSON
 * @returns several lines of text; instants are in UTC
 *
 * @example
 * ```ts
 * import { decideInactivity, explain, freezvon } from "fineprint";
 *
 * const account = {
 *   id: "A-1",
 *   currency: "EUR",
 *   subscriber: { id: "S-1", registeredAt: "2025-08-31T14:00:00+03:00" },
 *   deposits: [],
 *   charges: [],
 * } as const;
 * const [headline, , , reason] = explain(decideInactivity(freezvon, account, { at: "2026-03-01T09:00:00Z" })).split("\n");
 * headline; //=> "Account: blockable. Last used on 31 August 2025, 11:00 UTC; blockable from 28 February 2026, 22:00 UTC."
 * reason; //=> "- 11.2: the operator may block the account: the services were last used on 31 August 2025, 11:00 UTC"
 * ```
 */
export function explain(decision: AnyDecision): string {
  const { at, outcome, findings, needs, readings } = decision;
  const part = (title: string, chosen: readonly Finding[]): readonly string[] => {
    const lines = new Set(chosen.map((finding) => lineOf(finding, at)));
    return lines.size === 0 ? [] : ["", `${title}:`, ...lines];
  };
  const isTold = ({ effect, because }: Finding): boolean => effect !== "satisfied" || WORTH_SAYING.includes(because);
  const told = new Set(findings.filter(isTold).map(({ clause }) => clause));
  const kept = new Set(findings.map(({ clause }) => clause).filter((clause) => !told.has(clause)));
  const clashes = clashesOf(findings);
  const rests = Object.entries(readings).map(([name, option]) => `${name} = ${option}`);
  return [
    `${TITLES[decision.decision]}: ${outcome.replaceAll("-", " ")}. ${answerOf(decision)}`.trim(),
    ...PARTS.flatMap(([effect, title]) =>
      part(
        title,
        findings.filter((finding) => finding.effect === effect),
      ),
    ),
    ...part(
      "To be noted",
      findings.filter((finding) => finding.effect === "satisfied" && isTold(finding)),
    ),
    ...(needs.length > 0 ? ["", `It depends on: ${needs.join(", ")}.`] : []),
    ...(kept.size > 0 ? ["", `Weighed, and nothing against it: ${[...kept].join(", ")}.`] : []),
    ...(clashes.length > 0 ? ["", `Where the document contradicts itself: ${clashes.join("; ")}.`] : []),
    ...(rests.length > 0 ? ["", `It rests on these readings: ${rests.join(", ")}.`] : []),
  ].join("\n");
}

/** The contradictions that findings name, each told once, from the side that comes first. */
function clashesOf(findings: readonly Finding[]): readonly string[] {
  const told: string[] = [];
  for (const { clause, facts } of findings)
    for (const other of [facts.contradicts ?? []].flat()) {
      const clash = other === clause ? clause : `${clause} and ${other}`;
      if (!told.includes(clash) && !told.includes(`${other} and ${clause}`)) told.push(clash);
    }
  return told;
}

/** One finding; what it waits for is over when the instant has passed. */
function lineOf({ clause, effect, because, facts, until, needs }: Finding, at: string): string {
  const missing = needs === undefined ? "" : ` (${needs.join(", ")})`;
  const ending = until === undefined || until <= at ? "" : `, until ${describeInstant(until)}`;
  return `- ${clause}: ${messageOf(because, facts, effect)}${missing}${ending}`;
}
