/** Keys that nothing is read from, of options that no compiler has looked at. */
import { show } from "./describe-value.js";
import type { InputIssue } from "./input-issue.js";

/** One problem for each key that is left when all known ones are taken. */
export const unknownKeys = (left: object): readonly InputIssue[] =>
  Object.entries(left).map(([path, value]) => ({
    code: "unknown-key",
    path,
    expected: "no such key",
    received: show(value),
  }));
