/** Facts that the findings of each code can have: collected from random decisions of this package, then given round values. */
import { readFileSync } from "node:fs";
import type { Effect, Facts } from "fineprint";

/** By code: every effect that it comes with, over each set of facts. */
export const EXAMPLE_FACTS: Readonly<Record<string, readonly { readonly effect: Effect; readonly facts: Facts }[]>> =
  JSON.parse(readFileSync(new URL("../cases/message-facts.json", import.meta.url), "utf8"));
