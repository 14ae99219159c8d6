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
  /** An amount of the answer; empty where it has none, or none is known. */
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
  const amount = money === undefined ? "" : write.money(money);
  const outcome = outcomeOf(catalogue.outcomes, decision);
  const said = [outcome, amount, clauses].filter((part) => part !== "").join(", ");
  const start = write.instant(from);
  return { effect, from: start, outcome, amount, clauses, whole: `${start} – ${write.instant(until)}: ${said}` };
}

/** The amount that the question is about; where it is about none, the first of the answer: the balance, the price. */
function amountOf(decision: AnyDecision): Money | undefined {
  const about = ANSWER_SHAPES[decision.decision]?.amount?.field;
  const amounts = Object.entries(decision).filter(([field]) => about === undefined || field === about);
  return amounts.map(([, value]) => value).find(isMoney);
}

const isMoney = (value: unknown): value is Money =>
  typeof value === "object" && value !== null && "amount" in value && "currency" in value;
