/** What a picture says of each span, in words of a language. */
import type { Effect } from "../../core/finding.js";
import { ANSWER_SHAPES } from "../../decisions/answer-shapes.js";
import type { Money } from "../../ledger/money.js";
import type { AnyDecision } from "../any-decision.js";
import { outcomeOf } from "../explain-words.js";
import type { Catalogue } from "../languages/catalogue.js";
import type { Writer } from "../languages/writing.js";
import type { TimelineSpan } from "../timeline.js";
import { leadingEffect } from "./leading-effect.js";

/** One span in words. */
export interface SpanWords {
  readonly effect: Effect;
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
  const effect = leadingEffect(decision);
  const leading = decision.findings.filter((finding) => finding.effect === effect && effect !== "satisfied");
  const clauses = write.list([...new Set(leading.map(({ clause }) => clause))]);
  const money = amountOf(decision);
  const amount = money === null ? "" : write.money(money);
  const outcome = outcomeOf(catalogue.outcomes, decision);
  const said = [outcome, amount, clauses].filter((part) => part !== "").join(", ");
  const start = write.instant(from);
  return { effect, from: start, outcome, amount, clauses, whole: `${start} – ${write.instant(until)}: ${said}` };
}

/** The amount of an answer that a picture shows; null where it has none, or it is not known. */
function amountOf(decision: AnyDecision): Money | null {
  const { amount, alongside } = ANSWER_SHAPES[decision.decision] ?? {};
  const field = amount?.field ?? alongside;
  return field === undefined ? null : ((decision as unknown as Readonly<Record<string, Money | null>>)[field] ?? null);
}
