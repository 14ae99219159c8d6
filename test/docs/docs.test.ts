import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentationBlocks, fencedBlocks, moduleOf } from "./blocks.js";

describe("the code in the documentation", () => {
  const folder = new URL("generated/", import.meta.url);
  const files = readdirSync(folder).filter((name) => !name.endsWith(".no-run.ts"));
  test.each(files)("%s", async (file) => {
    await import(new URL(file, folder).pathname);
  });
});

describe("documents that must show code", () => {
  const doors = readdirSync(new URL("../../src/decisions/", import.meta.url))
    .filter((name) => /^(decide|assess|plan|allocate|compose|cap)-/.test(name))
    .map((name) => `src/decisions/${name}`);
  const shown = new Set(documentationBlocks().map(({ path }) => path));
  test.each(["README.md", ...doors])("%s", (path) => {
    expect(shown).toContain(path);
  });
  test("there are doors", () => {
    expect(doors).not.toEqual([]);
  });
});

describe("the extractor", () => {
  const checks = (code: string): string =>
    moduleOf({ path: "a.md", line: 1, runs: true, code })
      .split(/from "vitest"; /)[1]
      ?.slice(0, -1) ?? "";

  test("finds blocks in markdown and in doc comments, and where they start", () => {
    expect(fencedBlocks("a.md", "text\n```ts\none;\n\ntwo;\n```\n```json\n{}\n```")).toEqual([
      { path: "a.md", line: 3, runs: true, code: "one;\n\ntwo;" },
    ]);
    expect(fencedBlocks("a.ts", "/**\n * ```ts no-run\n * one;\n *\n * ```\n */")).toEqual([
      { path: "a.ts", line: 3, runs: false, code: "one;\n" },
    ]);
    expect(() => fencedBlocks("a.md", "```ts\none;")).toThrow("a.md:1: the code block does not end");
  });

  test("reads a marker beside or below the expression", () => {
    expect(checks("f(1); //=> 2")).toBe("expectation(f(1)).toStrictEqual(2);");
    expect(checks("f(1);\n//=> 2\ng();")).toBe("expectation(f(1)).toStrictEqual(2);\n\ng();");
    expect(checks("f({\n  a: 1,\n}); //=> 2")).toBe("expectation(f({\n  a: 1,\n})).toStrictEqual(2);");
    expect(checks("try {\n  f(); //=> 2\n} catch {}")).toBe("try {\n  expectation(f()).toStrictEqual(2);\n} catch {}");
    expect(checks("f();\n//=> {\n//=>   a: 1\n//=> }")).toBe("expectation(f()).toStrictEqual({\n  a: 1\n});\n");
  });

  test("reads errors and printed text", () => {
    expect(checks("f(1); //=> throws InputError")).toBe(
      'expectation(() => f(1)).toThrow(expectation.objectContaining({ name: "InputError" }));',
    );
    expect(checks('console.log("a", b);\n//=> a 1\n//=>   2')).toBe(
      'expectation(printed("a", b).replace(/ +$/gm, "")).toBe("a 1\\n  2");\n\n',
    );
  });

  test("numbers lines as the document does", () => {
    const lines = moduleOf({ path: "a.md", line: 7, runs: true, code: "one;\ntwo;" }).split("\n");
    expect(lines.slice(6, 8)).toEqual(["one;", "two;"]);
  });

  test("refuses a marker that would check nothing", () => {
    expect(() => checks("const a = 1; //=> 1")).toThrow("follows no expression");
    expect(() => checks("f(1);\n\n//=> 2")).toThrow("follows no expression");
  });

  test("its checks fail where the document is wrong", async () => {
    const failing = ["1 + 1; //=> 3", 'console.log("a"); //=> b', "1 + 1; //=> throws Error"];
    for (const code of failing) {
      const run = new Function("expectation", "printed", checks(code));
      expect(() => run(expect, String), code).toThrow();
    }
    const thrower = 'throw Object.assign(new Error(), { name: "OtherError" })';
    const run = new Function("expectation", checks(`(() => { ${thrower}; })(); //=> throws InputError`));
    expect(() => run(expect)).toThrow();
  });
});
