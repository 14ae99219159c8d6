/** The questions that need no account: what is taken, and every problem of what is not. */
import {
  InputError,
  parseCreditingQuestion,
  parseTermsChangeQuestion,
  safeParseCreditingQuestion,
  safeParseTermsChangeQuestion,
} from "fineprint";
import { describe, expect, it } from "vitest";

const at = "2026-06-20T07:00:00Z";
const problemsOf = (result: ReturnType<typeof safeParseCreditingQuestion | typeof safeParseTermsChangeQuestion>) =>
  result.ok ? [] : result.issues.map(({ path, code }) => `${path}: ${code}`);

describe("the question of assessCrediting", () => {
  const deposit = { receivedAt: "2026-06-19T07:00:00Z", creditedAt: "2026-06-19T07:00:00Z" };

  it("is taken, frozen through and through", () => {
    const question = parseCreditingQuestion({ at, deposit });
    expect(question).toEqual({ at, deposit });
    expect(Object.isFrozen(question.deposit)).toBe(true);
    expect(safeParseCreditingQuestion({ at, deposit: { receivedAt: at } })).toEqual({
      ok: true,
      value: { at, deposit: { receivedAt: at } },
    });
  });

  it("is refused with every problem at once", () => {
    const wrong = { at: "2026-06-20", deposit: { receivedAt: 1, amount: "1.00" }, more: true };
    expect(problemsOf(safeParseCreditingQuestion(wrong)).sort()).toEqual([
      "at: no-offset",
      "deposit.amount: unknown-key",
      "deposit.receivedAt: wrong-type",
      "more: unknown-key",
    ]);
    expect(() => parseCreditingQuestion(wrong)).toThrow(InputError);
    expect(problemsOf(safeParseCreditingQuestion({ at }))).toEqual(["deposit: missing"]);
  });

  it("is refused where the crediting comes before the receipt, by a millisecond, in whatever zone", () => {
    const early = { ...deposit, creditedAt: "2026-06-19T09:59:59.999+03:00" };
    expect(safeParseCreditingQuestion({ at, deposit: early })).toEqual({
      ok: false,
      issues: [
        {
          code: "out-of-order",
          path: "deposit.creditedAt",
          expected: "an instant not before receivedAt",
          received: '"2026-06-19T09:59:59.999+03:00"',
        },
      ],
    });
  });
});

describe("the question of assessTermsChange", () => {
  it("is taken, with and without a publication", () => {
    expect(parseTermsChangeQuestion({ at, effectiveAt: at, changes: "offer" })).toEqual({
      at,
      effectiveAt: at,
      changes: "offer",
    });
    expect(safeParseTermsChangeQuestion({ at, publishedAt: at, effectiveAt: at, changes: "rates" }).ok).toBe(true);
  });

  it("is refused with every problem at once", () => {
    const wrong = { at, publishedAt: "2026-02-30T00:00:00Z", changes: "prices" };
    expect(problemsOf(safeParseTermsChangeQuestion(wrong)).sort()).toEqual([
      "changes: unknown-word",
      "effectiveAt: missing",
      "publishedAt: impossible-day",
    ]);
    expect(() => parseTermsChangeQuestion(wrong)).toThrow(InputError);
  });
});
