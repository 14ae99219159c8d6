/** The tests that every question gets: what is taken, and every problem of what is not. */
import { InputError, type InputIssue, type ParseResult } from "fineprint";
import { describe, expect, it } from "vitest";
import { changed, codesOf, ZOD_WORDING } from "./full-account.js";

export const at = "2026-07-03T09:00:00Z";
export const earlier = "2026-07-02T12:00:00+03:00";
/** A millisecond after `at`. */
export const later = "2026-07-03T09:00:00.001Z";
/** 2⁵³ − 1 and 2⁵³: the last whole number that JSON holds exactly, and the first that it does not. */
export const [MOST, TOO_MANY] = [9_007_199_254_740_991, 9_007_199_254_740_992];

/** A question: how it is read, and what its fields take and refuse. */
export interface Pair {
  readonly parse: (value: unknown) => object;
  readonly safeParse: (value: unknown) => ParseResult<object>;
  /** Everything given. */
  readonly full: object;
  /** Nothing given that may be left out. */
  readonly bare: object;
  /** A field, other values that it takes, and those that it refuses with their code. */
  readonly fields: readonly (readonly [
    path: string,
    takes: readonly unknown[],
    refuses: readonly (readonly [value: unknown, code: InputIssue["code"], at?: string])[],
  ])[];
}

/** Tests of questions by the name of their door. */
export function describeQuestions(pairs: Readonly<Record<string, Pair>>): void {
  describe.each(Object.entries(pairs))("the question of %s", (_, { parse, safeParse, full, bare, fields }) => {
    it("is taken whole and bare, as a frozen copy", () => {
      for (const question of [full, bare]) {
        const before = JSON.stringify(question);
        const parsed = parse(question);
        expect(parsed).toEqual(question);
        expect(parsed).not.toBe(question);
        expect(Object.isFrozen(parsed)).toBe(true);
        expect(safeParse(question)).toEqual({ ok: true, value: question });
        expect(JSON.stringify(question)).toBe(before);
      }
    });

    it.each(fields)("%s is taken when right, refused when not", (path, takes, refuses) => {
      for (const value of takes) expect(() => parse(changed(full, path, value))).not.toThrow();
      for (const [value, code, where = path] of refuses) {
        const result = safeParse(changed(full, path, value));
        const issues = result.ok ? [] : result.issues;
        expect(codesOf(issues)).toEqual([`${where}: ${code}`]);
        expect(issues[0]?.expected).not.toMatch(ZOD_WORDING);
        expect(() => parse(changed(full, path, value))).toThrow(InputError);
      }
    });

    it("takes no other key, and tells of it together with what is missing", () => {
      const result = safeParse({ ...full, at: undefined, colour: "red" });
      expect(result.ok ? [] : codesOf(result.issues).toSorted()).toEqual(["at: missing", "colour: unknown-key"]);
    });
  });
}
