import { defineConfig } from "tsup";

export default defineConfig([
  {
    name: "package",
    entry: { index: "src/index.ts", schema: "src/model/schema.ts", terms: "src/core/pieces.ts" },
    format: ["esm", "cjs"],
    platform: "neutral",
    target: "es2022",
    // tsup 8 sets baseUrl, which TypeScript 6 refuses unless told otherwise
    dts: { compilerOptions: { ignoreDeprecations: "6.0", stripInternal: true } },
    sourcemap: true,
    clean: true,
  },
  {
    // everything in one script, with all its dependencies: test/purity/check.mjs runs it in bare contexts
    name: "purity",
    entry: { fineprint: "src/index.ts" },
    outDir: "test/purity/dist",
    format: ["iife"],
    globalName: "Fineprint",
    platform: "browser",
    target: "es2022",
    noExternal: [/.*/],
    clean: true,
  },
]);
