/** What a picture says of each span, in words of a language. */
import { ANSWER_SHAPES } from "../../decisions/answer-shapes.js";
import type { Money } from "../../ledger/money.js";
import type { AnyDecision } from "../any-decision.js";
import { outcomeOf } from "../explain-words.js";
import type { Catalogue } from "../languages/catalogue.js";
import type { Writer } from "../languages/writing.js";
import type { TimelineSpan } from "../timeline.js";
import { LED_BY, OUTCOME_TONES, type OutcomeTone } from "./outcome-tones.js";

/** One span in words. */
export interface SpanWords {
  readonly tone: OutcomeTone;
  readonly from: string;
  readonly outcome: string;
  /** The amount that the question is about, or that goes with the outcome; empty where there is none, or it is not known. */
  readonly amount: string;
  /** The clauses that lead to the outcome; empty where nothing but the default does. */
  readonly clauses: string;
  /** All of it in one line, and when it ends. */
  readonly whole: string;
}

/** Puts a span into words. */
export function spanWords(
  { from, until, decision }: TimelineSpan<AnyDecision>,
  catalogue: Catalogue,
  write: Writer,
): SpanWords {
  const tone = OUTCOME_TONES[decision.outcome];
  const clauses = write.list([...new Set(leadingClauses(decision, tone))]);
  const money = amountOf(decision, tone);
  const amount = money === null ? "" : write.money(money);
  const outcome = outcomeOf(catalogue.outcomes, decision);
  const said = [outcome, amount, clauses].filter((part) => part !== "").join(", ");
  const start = write.instant(from);
  return { tone, from: start, outcome, amount, clauses, whole: `${start} – ${write.instant(until)}: ${said}` };
}

/**
 * The clauses that lead to the outcome: those that the question names, or those of its findings that do so. Of what is not
 * known, that is what misses facts that are needed, if any are.
 */
function leadingClauses(decision: AnyDecision, tone: OutcomeTone): readonly string[] {
  const named = ANSWER_SHAPES[decision.decision]?.leads?.(decision) ?? [];
  if (named.length > 0) return named;
  const { findings, needs } = decision;
  const leading = LED_BY[tone].find((effect) => findings.some((finding) => finding.effect === effect));
  return findings
    .filter(({ effect }) => effect === leading)
    .filter((finding) => needs.length === 0 || finding.needs?.some((path) => needs.includes(path)))
    .map(({ clause }) => clause);
}

/** The outcomes that an amount is not settled by. */
const OPEN: readonly OutcomeTone[] = ["waits", "choice", "unknown"];

/**
 * The amount of an answer that a picture shows; null where it has none, or it is not settled. What goes with the outcome,
 * a balance or a price, is always shown.
 */
function amountOf(decision: AnyDecision, tone: OutcomeTone): Money | null {
  const { amount, alongside } = ANSWER_SHAPES[decision.decision] ?? {};
  const field = amount === undefined || OPEN.includes(tone) ? alongside : amount.field;
  return field === undefined ? null : ((decision as unknown as Readonly<Record<string, Money | null>>)[field] ?? null);
}
