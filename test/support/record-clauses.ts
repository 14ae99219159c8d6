/** After each file of unit tests: writes down what its tests made clauses do. */
import { mkdirSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect } from "vitest";
import { heard } from "./recorded.js";

const folder = fileURLToPath(new URL("../results/clauses/", import.meta.url));

afterAll(() => {
  const { testPath = "" } = expect.getState();
  const root = fileURLToPath(new URL("../../", import.meta.url));
  const told = [...heard].map(([key, { fired, quiet }]) => ({
    key,
    ...{ fired: fired.size, quiet: quiet.size },
  }));
  heard.clear();
  if (told.length === 0) return;
  mkdirSync(folder, { recursive: true });
  const name = testPath.replace(root, "").replaceAll("/", "-");
  writeFileSync(`${folder}${basename(name, ".ts")}.json`, JSON.stringify(told));
});
