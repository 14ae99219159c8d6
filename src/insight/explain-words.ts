/** What an explanation takes from a catalogue: outcomes, answers, what findings say. */
import type { FindingCode } from "../core/codes.js";
import type { DoorName } from "../core/door-names.js";
import type { Finding } from "../core/finding.js";
import type { AnyDecision } from "./any-decision.js";
import type { Audience, Catalogue, Message, OutcomeWords, Saying } from "./languages/catalogue.js";
import { factWriterOf } from "./languages/writer.js";
import type { Writer } from "./languages/writing.js";
import { remedyOf } from "./remedies.js";

/** The words for the outcome of a decision. */
export function outcomeOf(words: OutcomeWords, { decision, outcome }: AnyDecision): string {
  return (words[decision] as Readonly<Record<string, string>>)[outcome] as string;
}

/** The amounts and dates of an answer; nothing where the agreement does not speak of the question. */
export function answerOf(decision: AnyDecision, audience: Audience, catalogue: Catalogue, write: Writer): string {
  if (decision.outcome === "not-addressed") return "";
  const answers = catalogue.answers[audience] as Readonly<Record<DoorName, (of: AnyDecision, by: Writer) => string>>;
  return answers[decision.decision](decision, write);
}

/** What an audience is told. */
const toAudience = <Said extends Saying>(told: Said | Readonly<Record<Audience, Said>>, audience: Audience): Said =>
  typeof told === "object" && "support" in told ? told[audience] : told;

/** What a finding says; its code in words where the catalogue does not know it. */
export function saidBy(finding: Finding, audience: Audience, catalogue: Catalogue, write: Writer): string {
  const { because, effect, facts } = finding;
  const message: Message = Object.hasOwn(catalogue.messages, because)
    ? catalogue.messages[because as FindingCode]
    : because.replaceAll("-", " ");
  const said = toAudience(message, audience);
  const wording = typeof said !== "object" ? said : effect === "awaits" ? said.awaits : said.otherwise;
  return typeof wording === "string" ? wording : wording(factWriterOf(write, facts));
}

/** The same, and until when it holds, or is waited for; nothing of an instant that has passed. */
export function untilOf(finding: Finding, at: string, said: string, catalogue: Catalogue, write: Writer): string {
  const { effect, until } = finding;
  if (until === undefined || until <= at) return said;
  const { awaitedUntil, holdsUntil } = catalogue.sentences;
  return (effect === "awaits" ? awaitedUntil : holdsUntil)(said, write.instant(until));
}

/** What it would take to settle a finding, and until when time alone does it. */
export function takenBy(finding: Finding, audience: Audience, catalogue: Catalogue, write: Writer): string {
  const { does, until } = remedyOf(finding);
  const said = toAudience(catalogue.acts[does], audience);
  return does === "wait" && until !== undefined ? catalogue.sentences.awaitedUntil(said, write.instant(until)) : said;
}
