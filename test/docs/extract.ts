/** Writes the modules that check the documentation's code, for the compiler and for docs.test.ts. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { documentationBlocks, moduleOf } from "./blocks.js";

const generated = new URL("./generated/", import.meta.url);

rmSync(generated, { recursive: true, force: true });
mkdirSync(generated, { recursive: true });
const blocks = documentationBlocks();
for (const block of blocks) {
  const name = `${block.path.replace(/\W+/g, "-")}-L${block.line}${block.runs ? "" : ".no-run"}.ts`;
  writeFileSync(new URL(name, generated), moduleOf(block));
}
console.log(`${blocks.length} blocks of code in ${new Set(blocks.map(({ path }) => path)).size} documents`);
