/** How often each law of insight is tried for each question; `RUNS` in the environment says otherwise. */
export const lawRuns = { numRuns: Number(process.env.RUNS ?? (process.env.TZ === "UTC" ? 2000 : 100)) };
