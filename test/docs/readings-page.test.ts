import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readingsPage } from "../../docs/readings-page.js";

it("docs/guides/readings.md says what the readings' own data says", () => {
  expect(readFileSync(new URL("../../docs/guides/readings.md", import.meta.url), "utf8")).toBe(readingsPage());
});
