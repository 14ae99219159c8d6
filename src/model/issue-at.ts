/** A problem that only shows where several inputs meet. */
import { type Path, pathText, show } from "./describe-value.js";
import type { InputIssue } from "./input-issue.js";

/** A problem at a path. */
export const issueAt = (code: InputIssue["code"], path: Path, expected: string, received: unknown): InputIssue => ({
  code,
  path: pathText(path),
  expected,
  received: show(received),
});
