import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { readingPages, readingsIndex } from "../../docs/readings-page.js";

const docs = new URL("../../docs/", import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, docs), "utf8");

describe("docs/readings, as `npm run docs:readings` writes it", () => {
  const pages = readingPages();

  it("has these pages and no others", () => {
    expect(readdirSync(new URL("readings/", docs)).sort()).toEqual([...pages.keys()].sort());
  });

  test.each([...pages])("%s", (file, page) => {
    expect(text(`readings/${file}`)).toBe(page);
  });

  test("guides/readings.md, which links every page", () => {
    expect(text("guides/readings.md")).toBe(readingsIndex());
    for (const file of pages.keys()) expect(readingsIndex()).toContain(`](../readings/${file})`);
  });
});
