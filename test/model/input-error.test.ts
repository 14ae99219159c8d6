/** InputError: every problem as data, and a message of one line. */
import {
  freezvon,
  InputError,
  type InputIssue,
  parseAccount,
  parseDisputeQuestion,
  parseRefundQuestion,
  safeParseAccount,
  withCalendar,
} from "fineprint";
import { describe, expect, it } from "vitest";
import { fc, test } from "../fc.js";
import { BARE, changed, FULL, issuesOf, thrownBy, ZOD_WORDING } from "./full-account.js";

const ISSUE: InputIssue = {
  code: "zero",
  path: "deposits[2].amount",
  expected: "a decimal above zero",
  received: '"0"',
};

/** One problem: lower case, the input in backticks, no full stop. */
const PROBLEM = /^(?:`[^`]+`: )?expected [a-z"].*[^.], received `.*`$/;

describe("InputError", () => {
  it("is an Error of its own name, with what it is given", () => {
    const error = new InputError([ISSUE]);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe("InputError");
    expect(error.issues).toStrictEqual([ISSUE]);
  });
  it("says where, what was expected and what was there, on one line", () => {
    expect(new InputError([ISSUE]).message).toBe('`deposits[2].amount`: expected a decimal above zero, received `"0"`');
  });
  it("says all problems on one line", () => {
    const { message } = new InputError([ISSUE, { ...ISSUE, path: "charges[0].amount" }]);
    expect(message.split("; ")).toEqual([expect.stringMatching(PROBLEM), expect.stringMatching(PROBLEM)]);
    expect(message).toContain("`charges[0].amount`");
  });
  it("names no path where the value itself is wrong", () => {
    expect(() => parseAccount(null)).toThrow("expected an account object, received `null`");
    expect(() => parseAccount(null)).not.toThrow("``");
  });
  it("cannot be changed, and does not change with what it was given", () => {
    const given = [{ ...ISSUE }];
    const { issues } = new InputError(given);
    given.push(ISSUE);
    Object.assign(given[0] ?? {}, { path: "elsewhere" });
    expect(issues).toStrictEqual([ISSUE]);
    expect(Object.isFrozen(issues)).toBe(true);
    expect(Object.isFrozen(issues[0])).toBe(true);
  });
  it("carries the same issues as the safe sibling returns", () => {
    const spoiled = changed(FULL, "currency", "eur");
    const result = safeParseAccount(spoiled);
    expect(result.ok ? [] : result.issues).toStrictEqual(thrownBy(() => parseAccount(spoiled)));
  });
  it("has issues that survive JSON", () => {
    const issues = issuesOf({ ...(changed(FULL, "charges", undefined) as object), id: 5n, more: Symbol("x") });
    expect(issues).toHaveLength(3);
    expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
  });
});

describe("what was there is one short line", () => {
  const lines = (value: unknown) => thrownBy(() => parseAccount(value)).map(({ received }) => received);

  it("a text of 60 characters is shown whole, a longer one is cut", () => {
    const whole = "x".repeat(60);
    expect(lines(changed(FULL, "currency", whole))).toEqual([`"${whole}"`]);
    const [cut = ""] = lines(changed(FULL, "currency", "x".repeat(10_000)));
    expect(cut).toMatch(/^"x+.*\.\.\.$/);
    expect(cut.length).toBeLessThan(80);
  });
  it.each([
    ["a text with line breaks", changed(FULL, "currency", "E\nU\r\nR\u2028")],
    [
      "a function",
      changed(FULL, "currency", function f() {
        return "EUR";
      }),
    ],
    ["an endless number", changed(FULL, "charges[0].amount", 10n ** 200n)],
    ["an endless id, twice", { ...FULL, blocks: [1, 2].map(() => ({ ...FULL.blocks?.[0], id: "x".repeat(10_000) })) }],
    ["an endless id of no deposit", changed(FULL, "refunds[0].depositId", "x".repeat(10_000))],
  ])("%s", (_, value) => {
    const [line = ""] = lines(value);
    expect(line).not.toMatch(/[\n\r]/);
    expect(line.length).toBeLessThan(80);
  });
  it.each(["two\nlines", "", "a.b", "`"])(
    "the unknown key %j leaves the message on one line and its path is not empty",
    (key) => {
      const spoiled = { ...BARE, [key]: 1 };
      const [issue] = issuesOf(spoiled);
      expect(issue).toMatchObject({ code: "unknown-key" });
      expect(issue?.path).not.toBe("");
      expect(() => parseAccount(spoiled)).toThrow(
        expect.objectContaining({ message: expect.not.stringMatching(/[\n\r]/) }),
      );
    },
  );
  it("an unknown key with a point in it is not mistaken for a key of an object", () => {
    const [issue] = issuesOf({ ...BARE, "subscriber.nickname": 1 });
    expect(issue?.path).not.toBe("subscriber.nickname");
  });
});

describe("whatever comes in, it is refused in our own words", () => {
  const junk = fc.oneof(
    fc.constantFrom(null, true, 0, -1, 1.5, "", "x", "2026-11-22", "1e3", "-5"),
    fc.anything({ maxDepth: 1, withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  );
  const paths = (value: unknown, base = ""): readonly string[] =>
    typeof value !== "object" || value === null
      ? [base]
      : [
          base,
          ...Object.entries(value).flatMap(([key, field]) =>
            paths(field, Array.isArray(value) ? `${base}[${key}]` : base === "" ? key : `${base}.${key}`),
          ),
        ];
  const everyPath = paths(FULL).filter((path) => path !== "");

  const inOurWords = (issues: readonly InputIssue[]): void => {
    for (const { expected, received } of issues) {
      expect(expected).not.toMatch(ZOD_WORDING);
      expect(expected).not.toMatch(/^[A-Z]|\.$|[\n\r]/);
      expect(received).not.toMatch(/[\n\r]/);
    }
    // one problem is told once
    expect(new Set(issues.map(({ path, code }) => `${path} ${code}`)).size).toBe(issues.length);
  };

  test.prop([fc.constantFrom(...everyPath), junk])("one value of an account", (path, value) => {
    inOurWords(issuesOf(changed(FULL, path, value)));
  });
  test.prop([fc.subarray(everyPath, { maxLength: 6 }), junk])("several values of an account", (some, value) => {
    const spoiled = [...some]
      .reverse()
      .reduce<unknown>((account, path) => changed(account as object, path, value), FULL);
    inOurWords(issuesOf(spoiled));
  });
  test.prop([junk])("anything, given to any parser", (value) => {
    inOurWords(thrownBy(() => parseAccount(value)));
    inOurWords(thrownBy(() => parseRefundQuestion(value)));
    inOurWords(thrownBy(() => parseDisputeQuestion({ at: "2026-07-03T09:00:00Z", subject: value })));
    inOurWords(thrownBy(() => parseRefundQuestion({ at: "2026-07-03T09:00:00Z", subject: value })));
    inOurWords(thrownBy(() => withCalendar(freezvon, value as never)));
  });
});
