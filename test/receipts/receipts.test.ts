/** Receipts of every released version replay the same, unless the changelog says that something is decided anew. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type Account, type Receipt, replay } from "fineprint";
import { describe, expect, test } from "vitest";
import { LIBRARY_VERSION } from "../../src/insight/library-version.js";
import { AGREEMENTS, CASES } from "./cases.js";

const root = new URL("../../", import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), "utf8");
const kept = (path: string): { readonly account: Account | null; readonly receipt: Receipt } => JSON.parse(text(path));

/** Every receipt of every version. */
const paths = readdirSync(new URL("test/receipts/", root), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(new URL(`test/receipts/${name}/`, root)).map((file) => `${name}/${file}`))
  .map((path) => `test/receipts/${path}`);

/** The receipts that a changelog names in its items with a star: what they say is no longer decided. */
const decidedAnew = (changelog: string): readonly string[] =>
  changelog
    .split(/^(?=- |#)/m)
    .filter((item) => /^- .*★/.test(item))
    .flatMap((item) => item.match(/test\/receipts\/\S+?\.json/g) ?? []);
const exceptions = decidedAnew(text("CHANGELOG.md"));

describe("a receipt that was kept", () => {
  test.each(paths.filter((path) => !exceptions.includes(path)))("%s", (path) => {
    const { account, receipt } = kept(path);
    expect(replay(receipt, AGREEMENTS[receipt.terms.id as keyof typeof AGREEMENTS], account)).toEqual({ same: true });
  });
});

describe("the receipts of this version", () => {
  const cases = Object.entries(CASES).flatMap(([door, by]) =>
    Object.entries(by).map(([agreement, { outcome }]) => [agreement, door, outcome] as const),
  );

  test.each(cases)("%s, %s: %s", (agreement, door, outcome) => {
    const { receipt } = kept(`test/receipts/${LIBRARY_VERSION}/${agreement}-${door}.json`);
    expect(receipt.fineprint).toBe(LIBRARY_VERSION);
    expect(receipt.terms.id).toBe(agreement);
    expect(receipt.decision).toMatchObject({ decision: door, outcome });
  });
});

describe("the changelog", () => {
  test("names no receipt that there is not", () => {
    expect(exceptions.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });

  test("excuses what an item with a star names, also on its second line, and nothing else", () => {
    const changelog = `★ marks test/receipts/0/a.json.

## 0.2.0

- Fix ★: the third day (\`test/receipts/0.1.0/a.json\`,
  \`test/receipts/0.1.0/b.json\`).
- Fix: a word in test/receipts/0.1.0/c.json.

## ★ 0.1.0

- Add ★: everything.
`;
    expect(decidedAnew(changelog)).toEqual(["a", "b"].map((name) => `test/receipts/0.1.0/${name}.json`));
  });
});
