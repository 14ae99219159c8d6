import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const unit = { include: ["test/**/*.test.ts"], exclude: ["test/docs/**"] };

/** What random cases come to is no matter of the host's zone. */
const anywhere = { ...unit, exclude: [...unit.exclude, "test/laws/mix.test.ts"] };

/** Host zones that the answers must not depend on: behind UTC, a quarter of an hour off, and with a skipped day. */
const zones = ["America/Los_Angeles", "Asia/Kathmandu", "Pacific/Apia"];

export default defineConfig({
  root: path(".."),
  resolve: {
    alias: [
      { find: /^fineprint$/, replacement: path("../src/index.ts") },
      { find: /^fineprint\/schema$/, replacement: path("../src/model/schema.ts") },
      { find: /^fineprint\/terms$/, replacement: path("../src/core/pieces.ts") },
    ],
  },
  test: {
    // pure code keeps nothing between files, and loading zod anew for each costs more than its tests
    isolate: false,
    // by default one core is left idle, which on a machine of two doubles the time
    maxWorkers: "100%",
    // how long a test takes says nothing of whether it is right
    testTimeout: 300_000,
    silent: "passed-only",
    reporters: ["default", "json"],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text", "json-summary"],
      thresholds: { 100: true, perFile: true },
    },
    projects: [
      {
        extends: true,
        // the unit tests write down what they make each clause do
        resolve: { alias: [{ find: /^fineprint$/, replacement: path("support/recorded.ts") }] },
        test: { name: "unit", ...unit, env: { TZ: "UTC" }, setupFiles: [path("support/record-clauses.ts")] },
      },
      { extends: true, test: { name: "docs", include: ["test/docs/*.test.ts"] } },
      // env.TZ needs the default pool, forks: threads ignore it without a word
      ...zones.map((TZ) => ({ extends: true as const, test: { name: `tz ${TZ}`, ...anywhere, env: { TZ } } })),
    ],
  },
});
