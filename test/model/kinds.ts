/** The tests that every kind of scalar gets: each of its fields takes what is right and refuses what is not. */
import { describe, expect, it } from "vitest";
import { changed, FULL, issuesOf, ZOD_WORDING } from "./full-account.js";

/** One kind of scalar. */
export interface Kind {
  readonly paths: readonly string[];
  readonly takes: readonly unknown[];
  /** A value, the code of its refusal, and the value as the issue shows it. */
  readonly refuses: readonly (readonly [unknown, string | RegExp, string])[];
  readonly expected: RegExp;
}

/** What spans several fields is refused for other reasons than the form of one. */
const ACROSS_FIELDS = ["out-of-order", "chargeback-above-deposit", "unknown-id"];

/** Tests of kinds by name. */
export function describeKinds(kinds: Readonly<Record<string, Kind>>): void {
  describe.each(Object.entries(kinds))(
    "%s is taken when right, refused when not",
    (_, { paths, takes, refuses, expected }) => {
      it.each(paths)("%s", (path) => {
        for (const value of takes) {
          const codes = issuesOf(changed(FULL, path, value)).map(({ code }) => code);
          expect(codes.filter((code) => !ACROSS_FIELDS.includes(code))).toEqual([]);
        }
        for (const [value, code, received] of refuses) {
          const issues = issuesOf(changed(FULL, path, value)).filter((issue) => issue.path === path);
          expect(issues, received).toEqual([
            { code: expect.stringMatching(code), path, expected: expect.stringMatching(expected), received },
          ]);
          expect(issues[0]?.expected).not.toMatch(ZOD_WORDING);
        }
      });
    },
  );
}
