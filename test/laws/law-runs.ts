/** So many runs where the host is in UTC, and a twentieth in other zones; `RUNS` in the environment says otherwise. */
export const runsOf = (inUtc: number) => ({
  numRuns: Number(process.env.RUNS ?? (process.env.TZ === "UTC" ? inUtc : inUtc / 20)),
});

/** How often each law of insight is tried for each question. */
export const lawRuns = runsOf(2000);
