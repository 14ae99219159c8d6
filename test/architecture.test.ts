/** What the layout promises: who imports whom, and what no file of src/ does. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { rules } from "./architecture/rules.js";
import { sourceFile, sourceTree } from "./architecture/tree.js";

const json = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));

/** Files that break a rule, by name of the rule; each row is one tree. */
const offences: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  "imports go one way": [
    { "model/a.ts": 'import { b } from "../time/b.js";' },
    { "time/a.ts": 'import type { B } from "../ledger/b.js";' },
    { "ledger/a.ts": 'export { b } from "../time/b.js";' },
    { "core/a.ts": 'import { b } from "../decisions/b.js";' },
    { "core/a.ts": 'import { b } from "../index.js";' },
    { "core/a.ts": 'type A = import("../insight/b.js").B;' },
    { "illyvoip/a.ts": 'import { b } from "../freezvon/b.js";' },
    { "freezvon/a.ts": 'import { b } from "../illyvoip/b.js";' },
    { "decisions/a.ts": 'import { b } from "../illyvoip/b.js";' },
    { "decisions/a.ts": 'import { b } from "../insight/b.js";' },
    { "insight/a.ts": 'import { b } from "../freezvon/b.js";' },
    { "helpers/a.ts": "export const a = 1;" },
    { "a.ts": "export const a = 1;" },
  ],
  "no circles": [
    { "core/a.ts": 'import { b } from "./b.js";', "core/b.ts": 'import type { A } from "./a.js";' },
    { "core/a.ts": 'import type { A } from "./a.js";' },
  ],
  "each library has its home": [
    { "core/a.ts": 'import * as z from "zod";' },
    { "core/a.ts": 'import type * as z from "zod/mini";' },
    { "model/a.ts": 'import { addMonths } from "date-fns/addMonths";' },
    { "core/a.ts": 'import { tz } from "@date-fns/tz/tz";' },
    { "time/a.ts": 'import { Decimal } from "decimal.js";' },
    { "model/a.ts": 'import { readFileSync } from "node:fs";' },
    { "model/a.ts": 'const lodash = await import("lodash");' },
    { "model/a.ts": "const any = await import(name);" },
  ],
  "the core names no operator": [
    { "core/a.ts": 'export const name = "Freezvon";' },
    { "core/a.ts": "export const isIllyvoip = true;" },
  ],
  "files are short": [{ "core/a.ts": "export {};\n".repeat(251) }],
  "no host": [
    { "core/a.ts": "process.env.TZ;" },
    { "core/a.ts": "const { process: p } = globalThis;" },
    { "core/a.ts": "performance.now();" },
    { "core/a.ts": "console.log(1);" },
    { "core/a.ts": "setTimeout(f, 1);" },
    { "core/a.ts": "const ask = { fetch };" },
    { "core/a.ts": "import.meta.url;" },
    { "time/windows.ts": "new Intl.DateTimeFormat();" },
  ],
  "no host clock": [
    { "model/a.ts": "Date.now();" },
    { "model/a.ts": "new Date();" },
    { "model/a.ts": "new Date;" },
    { "model/a.ts": "Date();" },
    { "model/a.ts": "new Date(2026, 0, 1);" },
    { "model/a.ts": 'Date["now"]();' },
    { "model/a.ts": "const { now } = Date;" },
    { "time/a.ts": "const D = Date; new D();" },
    { "core/a.ts": "new Date(0);" },
  ],
  "no randomness": [
    { "core/a.ts": "Math.random();" },
    { "core/a.ts": 'Math["random"]();' },
    { "core/a.ts": "const { random } = Math;" },
  ],
  "no host locale or zone": [
    { "core/a.ts": "(1).toLocaleString();" },
    { "core/a.ts": '"a".toLocaleUpperCase();' },
    { "core/a.ts": "a.localeCompare(b);" },
    { "core/a.ts": 'a["localeCompare"](b);' },
    { "core/a.ts": "const { localeCompare: compare } = a;" },
    { "time/a.ts": "new Date(at).getHours();" },
    { "time/a.ts": "new Date(at).getTimezoneOffset();" },
  ],
  "exports are written out": [
    { "index.ts": 'export * from "./core/a.js";' },
    { "index.ts": 'export * as core from "./core/a.js";' },
    { "core/a.ts": "export default 1;" },
    { "core/a.ts": "export default function a() {}" },
    { "core/a.ts": "const a = 1; export { a as default };" },
  ],
  "no enums, no classes but the error": [
    { "core/a.ts": "export enum A { B }" },
    { "core/a.ts": "export const enum A { B }" },
    { "core/a.ts": "export class A {}" },
  ],
};

const innocent = {
  "index.ts": 'export { a } from "./core/a.js";\nexport type { M } from "./model/m.js";',
  "core/a.ts": [
    'import type { M } from "../model/m.js";',
    'import { z } from "../time/zone.js";',
    "/** Freezvon is only named in this comment. */",
    "export const a = (m: M) => ({ process: Math.max(m.console, 1), fetch: z });",
  ].join("\n"),
  "time/zone.ts": [
    'import { tzOffset } from "@date-fns/tz/tzOffset";',
    'export const z = [tzOffset, new Date(0).toISOString(), Date.UTC(1970, 0, 1), new Intl.DateTimeFormat("en")];',
  ].join("\n"),
  "model/m.ts":
    'import * as z from "zod";\nexport interface M { readonly console: number }\nexport const d = Date.parse;',
  "model/input-error.ts": "export class InputError extends Error {}",
};

const treeOf = (files: Readonly<Record<string, string>>) =>
  Object.entries(files).map(([path, text]) => sourceFile(path, text));

describe("the sources", () => {
  const tree = sourceTree();
  test.each(Object.entries(rules))("%s", (_, rule) => {
    expect(rule(tree)).toEqual([]);
  });
});

describe("the rules", () => {
  test("every rule is tried", () => {
    expect(Object.keys(offences)).toEqual(Object.keys(rules));
  });
  test.each(Object.entries(rules))("%s: complains of each offence", (name, rule) => {
    for (const offence of offences[name] ?? [])
      expect(rule(treeOf(offence)), JSON.stringify(offence).slice(0, 80)).not.toEqual([]);
  });
  test.each(Object.entries(rules))("%s: leaves the innocent alone", (_, rule) => {
    expect(rule(treeOf(innocent))).toEqual([]);
  });
});

describe("the package", () => {
  test("depends on six libraries at run time, at most", () => {
    const allowed = ["@date-fns/tz", "@noble/hashes", "date-fns", "decimal.js", "json-canonicalize", "zod"];
    expect(allowed).toEqual(expect.arrayContaining(Object.keys(json("../package.json").dependencies)));
  });
  test("pins no registry in its lock file", () => {
    const packages: Record<string, { resolved?: string }> = json("../package-lock.json").packages;
    expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
