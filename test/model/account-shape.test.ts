/** The shape of an account: missing and unknown keys, wrong types, unknown words, and all of them at once. */
import { VIOLATION_KINDS } from "fineprint";
import { describe, expect, it } from "vitest";
import { BARE, changed, codesOf, FULL, GONE, issuesOf, ZOD_WORDING } from "./full-account.js";

/** Every object of the model by its path, with the keys that it must have. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  "": ["id", "currency", "subscriber", "deposits", "charges"],
  subscriber: ["id", "registeredAt"],
  "subscriber.otherAccounts[0]": ["id", "openedAt"],
  "subscriber.identity": [],
  "deposits[0]": ["id", "receivedAt", "amount", "method"],
  "deposits[0].chargeback": ["openedAt"],
  "charges[0]": ["id", "at", "amount", "kind"],
  "charges[0].failure": ["alternative"],
  "adjustments[0]": ["id", "at", "amount"],
  "refunds[0]": ["id", "at", "amount"],
  "invoices[0]": ["id", "issuedAt", "dueAt", "amount", "payments"],
  "invoices[0].payments[0]": ["at", "amount"],
  "numbers[0]": ["id", "orderedAt", "monthlyFee"],
  "subscriptions[0]": ["id", "kind", "startedOn", "termMonths", "monthlyFee", "paid"],
  "violations[0]": ["id", "at", "kind", "status"],
  "blocks[0]": ["id", "at", "cause"],
  termination: ["by", "noticeAt"],
};

const LISTS = [
  ...["deposits", "charges", "adjustments", "refunds", "invoices", "numbers", "subscriptions", "violations", "blocks"],
  ...["subscriber.otherAccounts", "invoices[0].payments"],
];

/** The words of the model's table. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  "deposits[0].method": ["card", "bank-transfer", "crypto", "e-wallet", "other"],
  "deposits[0].source": ["top-up", "special-conditions"],
  "deposits[0].chargeback.outcome": ["won", "lost"],
  "charges[0].kind": [
    ...["call", "message", "number-setup", "number-monthly", "call-recording", "hosting", "storage", "other"],
  ],
  "charges[0].failure.alternative": ["none", "unsuitable", "suitable"],
  "numbers[0].documents": ["not-required", "required", "provided", "accepted"],
  "subscriptions[0].kind": ["hosting", "call-recording", "storage"],
  "violations[0].kind": VIOLATION_KINDS,
  "violations[0].status": ["suspected", "established"],
  "blocks[0].cause": ["inactivity", "fraud", "conduct", "missing-data", "discretion"],
  "termination.by": ["subscriber", "operator"],
  "termination.cause": ["breach", "fraud", "inactivity", "illegal-use", "other"],
};

const below = (path: string, key: string): string => (path === "" ? key : `${path}.${key}`);

describe.each(Object.keys(REQUIRED))("the object at '%s'", (path) => {
  const required = REQUIRED[path] ?? [];

  it("must have its keys, each of which is named when it is missing", () => {
    for (const key of required) {
      const issues = issuesOf(changed(FULL, below(path, key), GONE));
      expect(issues.filter((issue) => issue.path === below(path, key))).toEqual([
        {
          code: "missing",
          path: below(path, key),
          expected: expect.not.stringMatching(ZOD_WORDING),
          received: "nothing",
        },
      ]);
      expect(codesOf(issuesOf(changed(FULL, below(path, key), undefined)))).toEqual(codesOf(issues));
    }
  });

  it("may lack every other key", () => {
    const object = path === "" ? FULL : at(FULL, path);
    for (const key of Object.keys(object)) {
      if (required.includes(key)) continue;
      const missing = issuesOf(changed(FULL, below(path, key), GONE)).filter(({ code }) => code === "missing");
      expect(missing, key).toEqual([]);
    }
  });

  it("has no null in place of an absent key", () => {
    for (const key of Object.keys(path === "" ? FULL : at(FULL, path))) {
      const issues = issuesOf(changed(FULL, below(path, key), null)).filter((issue) => issue.path === below(path, key));
      expect(
        issues.map(({ received }) => received),
        key,
      ).toEqual(["null"]);
    }
  });

  it.each(["legacy", "ID", "__proto__", "constructor", "toString", "hasOwnProperty", "prototype"])(
    "refuses the unknown key %s and takes no harm from it",
    (key) => {
      const spoiled = JSON.parse(JSON.stringify(FULL)) as object;
      const object = path === "" ? spoiled : at(spoiled, path);
      // as JSON.parse does it: an own key, even where its name is __proto__
      Object.defineProperty(object, key, { value: { polluted: "yes" }, enumerable: true, configurable: true });
      const issues = issuesOf(JSON.parse(JSON.stringify(spoiled)));
      expect(issues).toEqual([
        { code: "unknown-key", path: below(path, key), expected: expect.any(String), received: "an object" },
      ]);
      expect(issues[0]?.expected).not.toMatch(ZOD_WORDING);
      expect(Object.prototype).not.toHaveProperty("polluted");
    },
  );

  it.each([
    ["a text", "x", '"x"'],
    ["a number", 5, "5"],
    ["null", null, "null"],
    ["a list", [], "a list"],
  ])("is not %s", (_, value, received) => {
    const issues = issuesOf(path === "" ? value : changed(FULL, path, value)).filter((issue) => issue.path === path);
    expect(issues).toEqual([
      { code: "wrong-type", path, expected: expect.stringMatching(/^an (?:account )?object$/), received },
    ]);
  });
});

describe.each(LISTS)("the list %s", (path) => {
  it.each([
    ["an object", { 0: {}, length: 1 }, "an object"],
    ["a text", "[]", '"[]"'],
    ["null", null, "null"],
    ["a number", 0, "0"],
  ])("is not %s", (_, value, received) => {
    const issues = issuesOf(changed(FULL, path, value)).filter((issue) => issue.path === path);
    expect(issues).toEqual([{ code: "wrong-type", path, expected: expect.stringMatching(/^a list of /), received }]);
  });

  it("has nothing but objects in it", () => {
    expect(codesOf(issuesOf(changed(FULL, path, [null, 5, "x", []])).slice(0, 4))).toEqual(
      [0, 1, 2, 3].map((i) => `${path}[${i}]: wrong-type`),
    );
  });
});

describe.each(Object.keys(WORDS))("the word at %s", (path) => {
  const words = WORDS[path] ?? [];
  it("is one of those of the model", () => {
    for (const word of words) expect(issuesOf(changed(FULL, path, word)), word).toEqual([]);
  });
  it("is no other, and all that it could be are named", () => {
    for (const word of ["cash", "", words[0]?.toUpperCase(), ` ${words[0]}`, "constructor"]) {
      const issues = issuesOf(changed(FULL, path, word));
      expect(issues).toMatchObject([{ code: "unknown-word", path, received: JSON.stringify(word) }]);
      for (const valid of words) expect(issues[0]?.expected).toContain(valid);
    }
  });
});

it("every violation kind of the list at the end of 3-decisions is there: 27 of them", () => {
  // 4 of 4.6, 6 of 4.7, 4.14, 2 of 4.16, missing-data, 2 of 6.3, 3 of 11.6, 3 of 13.2, 5 of ¶8 to ¶31
  expect(VIOLATION_KINDS).toHaveLength(4 + 6 + 1 + 2 + 1 + 2 + 3 + 3 + 5);
  expect(new Set(VIOLATION_KINDS).size).toBe(27);
});

it.each([
  ["undefined", undefined, "missing"],
  ["a function", () => FULL, "wrong-type"],
  ["a symbol", Symbol("account"), "wrong-type"],
  ["a bigint", 5n, "wrong-type"],
])("an account is not %s", (_, value, code) => {
  expect(issuesOf(value)).toMatchObject([{ code, path: "", expected: "an account object" }]);
});

it("all problems are told at once, wherever they are", () => {
  const account = {
    ...BARE,
    currency: "eur",
    subscriber: { id: "", registeredAt: "2026-01-05T09:00:00", nickname: "A" },
    deposits: [
      { id: "D1", receivedAt: "2026-06-01T09:00:00Z", creditedAt: "2026-05-31T09:00:00Z", amount: 5, method: "cash" },
      { id: "D1", receivedAt: "2026-02-30T09:00:00Z", amount: "0", method: "card", chargeback: { outcome: "won" } },
    ],
    charges: null,
    refunds: [{ id: "R1", at: "2026-06-02T09:00:00Z", amount: "1e3", depositId: "D9" }],
    blocks: {},
    legacy: true,
  };
  expect([...codesOf(issuesOf(account))].sort()).toEqual([
    "blocks: wrong-type",
    "charges: wrong-type",
    "currency: not-a-currency",
    "deposits[0].amount: unquoted-number",
    "deposits[0].creditedAt: out-of-order",
    "deposits[0].method: unknown-word",
    "deposits[1].amount: zero",
    "deposits[1].chargeback.openedAt: missing",
    "deposits[1].chargeback.settledAt: chargeback-half-settled",
    "deposits[1].id: repeated-id",
    "deposits[1].receivedAt: impossible-day",
    "legacy: unknown-key",
    "refunds[0].amount: exponent",
    "refunds[0].depositId: unknown-id",
    "subscriber.id: empty",
    "subscriber.nickname: unknown-key",
    "subscriber.registeredAt: no-offset",
  ]);
});

function at(value: object, path: string): object {
  const keys = path.match(/[^.[\]]+/g) ?? [];
  return keys.reduce<unknown>((branch, key) => (branch as Record<string, unknown>)[key], value) as object;
}
