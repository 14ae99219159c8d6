/**
 * Every answer that other readings give, each asked for once. A reading that was not consulted cannot matter, and what is
 * consulted can depend on the options of others: so the combinations are a tree, which is grown as answers come in.
 */
import type { Agreement } from "../core/case.js";
import type { Decision } from "../core/decision.js";
import type { Asking } from "./asking.js";

/** Options by name of reading. */
export type Options = Readonly<Record<string, string>>;

/** An answer, and the options that it takes instead of those of the terms. */
export interface Variant<Decided extends Decision> {
  readonly readings: Options;
  readonly decision: Decided;
}

/** How many combinations are asked one by one. */
const MOST_COMBINATIONS = 256;

/** All variants of an answer, itself first; beyond that many combinations only those that change one or two readings. */
export function variantsOf<Decided extends Decision>(
  asking: Asking<Decided>,
  terms: Agreement,
): { readonly variants: readonly Variant<Decided>[]; readonly exhaustive: boolean } {
  const asked = new Map<string, Decided>();
  /** Asks once for each set of options. */
  const ask = (readings: Options): Decided => {
    const key = JSON.stringify(Object.entries(readings).sort());
    const decision = asked.get(key) ?? asking.under(readings);
    asked.set(key, decision);
    return decision;
  };

  /** The leaves below an answer: `settled` are the readings that have been branched on already. */
  function* grow(variant: Variant<Decided>, settled: readonly string[], deepest: number): Generator<Variant<Decided>> {
    const isDeepest = Object.keys(variant.readings).length === deepest;
    const open = Object.keys(variant.decision.readings).find((name) => !settled.includes(name));
    if (open === undefined || isDeepest) {
      yield variant;
      return;
    }
    for (const option of Object.keys((terms.readings[open] as Agreement["readings"][string]).options)) {
      const readings = option === terms.chosen[open] ? variant.readings : { ...variant.readings, [open]: option };
      yield* grow({ readings, decision: ask(readings) }, [...settled, open], deepest);
    }
  }

  const root: Variant<Decided> = { readings: {}, decision: asking.now() };
  asked.set("[]", root.decision);
  const all: Variant<Decided>[] = [];
  for (const variant of grow(root, [], Infinity)) {
    all.push(variant);
    if (all.length > MOST_COMBINATIONS) return { variants: [...grow(root, [], 2)], exhaustive: false };
  }
  return { variants: all, exhaustive: true };
}
