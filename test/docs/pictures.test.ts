import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { pictures } from "../../docs/pictures.js";

const folder = new URL("../../docs/pictures/", import.meta.url);

describe("docs/pictures, as `npm run docs:pictures` draws them", () => {
  const drawn = pictures();

  it("has these pictures and no others", () => {
    expect(readdirSync(folder).sort()).toEqual([...drawn.keys()].sort());
  });

  test.each([...drawn])("%s", (file, svg) => {
    expect(readFileSync(new URL(file, folder), "utf8")).toBe(`${svg}\n`);
  });
});
