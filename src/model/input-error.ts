/** The one error of the library: input that cannot be decided on, with every problem as data. */
import type { InputIssue } from "./input-issue.js";

/**
 * Thrown when data cannot be decided on: an account or a question that does not have the shape of the model,
 * an unknown reading, an id that the account lacks. Nothing is decided on bad input.
 *
 * @example
 * ```ts
 * import { InputError, parseAccount } from "fineprint";
 *
 * try {
 *   parseAccount({ id: "A-1" });
 * } catch (error) {
 *   if (!(error instanceof InputError)) throw error;
 *   error.issues[0]; //=> { code: "missing", path: "currency", expected: "an ISO 4217 currency code", received: "nothing" }
 *   error.issues.length; //=> 4
 * }
 * ```
 */
export class InputError extends Error {
  /** Every problem that was found, in the order of the input. */
  readonly issues: readonly InputIssue[];

  /** @param issues - every problem that was found; at least one */
  constructor(issues: readonly InputIssue[]) {
    super(issues.map(lineOf).join("; "));
    this.name = "InputError";
    this.issues = Object.freeze(issues.map((issue) => Object.freeze({ ...issue })));
  }
}

function lineOf({ path, expected, received }: InputIssue): string {
  return `${path === "" ? "" : `\`${path}\`: `}expected ${expected}, received \`${received}\``;
}
