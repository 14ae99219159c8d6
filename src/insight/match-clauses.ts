/** Which clause of a register is which passage of another version of its document. */

/** A clause or a passage as it is compared. */
export interface Marked {
  readonly id: string;
  readonly fingerprint: string;
}

/** A clause and the passage that it has become, by their places. */
export interface Match {
  readonly clause: number;
  readonly passage: number;
}

/** Whether a clause may be matched with a passage, by their places. */
type Fits = (clause: number, passage: number) => boolean;

/** By number. If a number is printed twice, the passage with the clause's text is the clause, or else the first. */
export function matchesByNumber(clauses: readonly Marked[], passages: readonly Marked[]): readonly Match[] {
  const sameId: Fits = (clause, passage) => clauses[clause]?.id === passages[passage]?.id;
  const sameText = textFits(clauses, passages);
  return matched(
    clauses,
    passages,
    [],
    [(clause, passage) => sameId(clause, passage) && sameText(clause, passage), sameId],
  );
}

/**
 * By text. Most of the text stands where it stood: the longest series of clauses that the passages have in the same
 * order gives the fixed points. Then a clause is matched with its text wherever that is, and at last, what is left
 * between two fixed points with what is left there now, first to first.
 */
export function matchesByText(clauses: readonly Marked[], passages: readonly Marked[]): readonly Match[] {
  const fixed = longestSeries(clauses, passages);
  const clausePlaces = placesAmong(clauses, new Set(fixed.map(({ clause }) => clause)));
  const passagePlaces = placesAmong(passages, new Set(fixed.map(({ passage }) => passage)));
  const samePlace: Fits = (clause, passage) => clausePlaces[clause] === passagePlaces[passage];
  return matched(clauses, passages, fixed, [textFits(clauses, passages), samePlace]);
}

const textFits =
  (clauses: readonly Marked[], passages: readonly Marked[]): Fits =>
  (clause, passage) =>
    clauses[clause]?.fingerprint === passages[passage]?.fingerprint;

/** Matches what is not yet matched by one test after the other, each time in the order of the document. */
function matched(
  clauses: readonly Marked[],
  passages: readonly Marked[],
  fixed: readonly Match[],
  tests: readonly Fits[],
): readonly Match[] {
  const matches = [...fixed];
  const free = new Set(passages.keys());
  const open = new Set(clauses.keys());
  const take = (match: Match): void => {
    open.delete(match.clause);
    free.delete(match.passage);
  };
  fixed.forEach(take);
  for (const fits of tests)
    for (const clause of open) {
      const passage = firstOf(free, (candidate) => fits(clause, candidate));
      if (passage === undefined) continue;
      matches.push({ clause, passage });
      take({ clause, passage });
    }
  return matches;
}

function firstOf(places: Iterable<number>, isWanted: (place: number) => boolean): number | undefined {
  for (const place of places) if (isWanted(place)) return place;
  return undefined;
}

/** How many fixed points each place has before it; a fixed point counts itself. */
function placesAmong(list: readonly Marked[], fixed: ReadonlySet<number>): readonly number[] {
  let passed = 0;
  return list.map((_, index) => {
    if (fixed.has(index)) passed++;
    return passed;
  });
}

/** The longest common subsequence of the texts. */
function longestSeries(clauses: readonly Marked[], passages: readonly Marked[]): readonly Match[] {
  const isSame = textFits(clauses, passages);
  // lengths[c][p]: of the longest series of the first c clauses and the first p passages; an absent one is 0
  const lengths: number[][] = [];
  const lengthOf = (clause: number, passage: number): number => lengths[clause]?.[passage] ?? 0;
  for (let clause = 0; clause <= clauses.length; clause++) {
    const row = [0];
    for (let passage = 1; clause > 0 && passage <= passages.length; passage++)
      row.push(
        isSame(clause - 1, passage - 1)
          ? lengthOf(clause - 1, passage - 1) + 1
          : Math.max(lengthOf(clause - 1, passage), row[passage - 1] as number),
      );
    lengths.push(row);
  }
  const series: Match[] = [];
  let [clause, passage] = [clauses.length, passages.length];
  while (clause > 0 && passage > 0) {
    const length = lengthOf(clause, passage);
    if (isSame(clause - 1, passage - 1)) series.push({ clause: --clause, passage: --passage });
    // of two equally long series the one that leaves both sides something: a clause that was given another's text
    else if (lengthOf(clause - 1, passage - 1) === length) [clause, passage] = [clause - 1, passage - 1];
    else if (lengthOf(clause - 1, passage) === length) clause--;
    else passage--;
  }
  return series;
}
