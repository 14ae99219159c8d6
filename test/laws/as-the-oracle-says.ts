/** What the library decided, cut down to what the oracle speaks of. */

interface Comparable {
  readonly findings: readonly { readonly clause: string; readonly effect: string; readonly because: string | null }[];
}

/** Leaves of a decision what the oracle speaks of: it knows no facts and no free codes. */
export function asTheOracleSays<Decided extends Comparable>(decided: object, expected: Decided): unknown {
  const { terms: _, readings: __, ...rest } = decided as Decided & Record<string, unknown>;
  const findings = rest.findings.map((finding, i) => {
    const { because, ...said } = expected.findings[i] ?? { because: null };
    const mine = finding as unknown as Record<string, unknown>;
    const keys = ["clause", "effect", "needs", ...(Object.hasOwn(said, "until") ? ["until"] : [])];
    return {
      ...Object.fromEntries(keys.filter((key) => mine[key] !== undefined).map((key) => [key, mine[key]])),
      because: because === null ? null : finding.because,
    };
  });
  return { ...rest, findings };
}

/** How many random cases each question is compared on; `RUNS` in the environment says otherwise. */
export const runs = { numRuns: Number(process.env.RUNS ?? 400) };
