/**
 * Packs the package, installs the tarball into a fresh folder and uses it there: at run time on this node, and at
 * compile time with the TypeScript of this repository. More of both can be named as arguments, and are then fetched:
 * `npm run check:consumer -- node@22 bun deno typescript@5.4`.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, execPath } from "node:process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "consumer-"));
const specs = argv.slice(2);
const isCompiler = (spec) => spec.startsWith("typescript");

function run(command, args, cwd = folder) {
  const { status, stdout } = spawnSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} gave ${status}\n${stdout}`);
  return stdout.trim();
}
const npm = (args, cwd) => run("npm", [...args, "--loglevel=error"], cwd);
const fetched = (...args) => run("npx", ["--yes", "--loglevel=error", "--prefer-offline", ...args]);

/** A strict program, as ESM and as CommonJS, without skipLibCheck: our declarations and those they need must hold. */
function compile(name, tsc) {
  for (const [module, moduleResolution, files] of [
    ["nodenext", "nodenext", ["consumer.ts", "consumer.cts", "terms.ts"]],
    ["esnext", "bundler", ["consumer.ts", "terms.ts"]],
  ]) {
    const options = { strict: true, exactOptionalPropertyTypes: true, noEmit: true, target: "es2022", types: [] };
    const compilerOptions = { ...options, module, moduleResolution };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
    tsc();
    console.log(`${name}: ${moduleResolution}`);
  }
}

try {
  const [{ filename, files }] = JSON.parse(
    npm(["pack", "--json", "--ignore-scripts", "--pack-destination", folder], root),
  );
  console.log(`${filename}: ${files.length} files`);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  npm(["install", "--prefer-offline", "--no-audit", "--no-fund", join(folder, filename)]);
  for (const file of ["smoke.mjs", "consumer.ts"]) cpSync(join(root, "test/consumer", file), join(folder, file));
  cpSync(join(folder, "consumer.ts"), join(folder, "consumer.cts"));
  // terms of one's own, as somebody would write them who only has the package
  cpSync(join(root, "examples/third-operator/terms.ts"), join(folder, "terms.ts"));

  console.log(run(execPath, ["smoke.mjs"]));
  for (const spec of specs.filter((spec) => !isCompiler(spec)))
    console.log(fetched(spec, ...(spec.startsWith("deno") ? ["run", "--allow-read", "--allow-env"] : []), "smoke.mjs"));

  compile("TypeScript", () => run(execPath, [join(root, "node_modules/typescript/bin/tsc")]));
  for (const spec of specs.filter(isCompiler)) compile(spec, () => fetched("-p", spec, "tsc"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
